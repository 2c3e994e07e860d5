"""True or false, where it is worked out from what is printed rather than printed itself."""

from dataclasses import dataclass
from typing import ClassVar

from schemas.fields.kind import Kind, Parsed, Span
from schemas.fields.locale import Locale


@dataclass(frozen=True)
class FlagKind(Kind):
    """Whether something holds. No text on the page says so."""

    name: ClassVar[str] = "choice"
    widget: ClassVar[str] = "checkbox"
    printed: ClassVar[bool] = False
    distinct: ClassVar[bool] = True

    def find(self, line: str) -> list[Span]:
        """Nowhere."""
        return []

    def parse(self, text: str, locale: Locale) -> Parsed:
        """Nothing: no text says so."""
        return Parsed(None, problem="This is worked out, not printed.")
