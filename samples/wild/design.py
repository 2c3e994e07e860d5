"""A wild layout and what sales suit it. Knows no particular layout."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from samples.layout import Layout
from samples.slip import Slip

ANY: Mapping[str, object] = {}


@dataclass(frozen=True, slots=True)
class Design:
    """`languages` that it is printed in, all when none is named; `trades` of its sellers, the usual ones when none.

    `gross`: prices hold the tax; `doubled`: how often labels stand in two languages; `look`: what of the look is
    settled; `early`, `prepaid`, `discounts`, `ship_to`: how often.
    """

    layout: Layout | Slip
    kind: str = "invoice"
    languages: tuple[str, ...] = ()
    trades: tuple[str, ...] = ()
    rows: tuple[int, ...] = (1, 2, 3, 3, 4, 5, 6, 8, 12, 20)
    gross: bool = False
    doubled: float = 0.0
    look: Mapping[str, object] = field(default_factory=dict)
    early: float = 0.15
    prepaid: float = 0.08
    discounts: float = 0.15
    ship_to: float = 0.25
    private: float = 0.08
    extras: float = 0.12  # allowances and charges

    @property
    def name(self) -> str:
        return self.layout.name

    def suits(self, language: str, kind: str) -> bool:
        return self.kind == kind and (not self.languages or language in self.languages)
