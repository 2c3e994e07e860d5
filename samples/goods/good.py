"""What fictitious companies sell. Knows no prices' currency and no VAT rates, only whether the reduced one applies."""

from dataclasses import dataclass
from typing import NamedTuple


class Good(NamedTuple):
    """A thing or service, with a price between `low` and `high`. `detail` may be printed under its name."""

    name: str
    detail: str
    unit: str
    low: float
    high: float
    reduced: bool = False


@dataclass(frozen=True, slots=True)
class Trade:
    """A line of business. `companies`: names with {stem}, {one} and {two}, the last two surnames."""

    companies: tuple[str, ...]
    goods: tuple[Good, ...]
    by_time: bool = False  # sold by the hour, in quarters


Trades = dict[str, Trade]
