"""Varied documents by chance: any market, layout, look and length, some with a fault."""

from collections.abc import Iterator
from random import Random

from samples.languages import LANGUAGES
from samples.layouts import LAYOUTS
from samples.markets import MARKETS
from samples.recipe import Recipe, cook
from samples.telling import Wishes


def mixed_set(seed: int, count: int) -> Iterator[Recipe]:
    """So many documents; each depends on the seed and its own number alone."""
    for i in range(1, count + 1):
        yield mix(f"{i:06d}", Random(f"{seed}/{i}"))


def mix(name: str, rng: Random) -> Recipe:
    """One varied document."""
    market = rng.choice([code for code, market in sorted(MARKETS.items()) if market.language in LANGUAGES])
    layout = LAYOUTS[rng.choice(sorted(LAYOUTS))]
    return cook(name, rng, market, layout, Wishes(rows=rng.randint(1, 30)))
