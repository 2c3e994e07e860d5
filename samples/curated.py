"""The demo set: documents chosen so that each shows something else."""

from collections.abc import Iterator
from random import Random

from samples import flaws
from samples.layouts import LAYOUTS
from samples.recipe import Recipe, cook
from samples.telling import Wishes


def demo_set(seed: int) -> Iterator[Recipe]:
    """Every document of the demo, in order."""
    for name, market, layout, wishes in _CLEAN:
        yield cook(name, Random(f"{seed}:{name}"), market, LAYOUTS[layout], wishes)
    for name, market, layout, wishes, flaw in _FLAWED:
        rng = Random(f"{seed}:{name}")
        yield flaw(rng, cook(name, rng, market, LAYOUTS[layout], wishes))


_CLEAN = (
    ("invoice_de_01", "de-DE", "din", Wishes(trade="tools", rows=5)),
    ("invoice_de_02", "de-DE", "classic", Wishes(trade="food", rows=6, two_rates=True)),
    ("invoice_en_01", "en-GB", "band", Wishes(trade="office", rows=6, ship_to=True)),
    ("invoice_en_02", "en-US", "form", Wishes(trade="software", rows=4)),
)

_FLAWED = (
    ("invoice_de_90", "de-DE", "din", Wishes(trade="office", rows=4), flaws.wrong_total),
    ("invoice_de_91", "de-DE", "din", Wishes(trade="books", rows=4), flaws.broken_iban),
    ("invoice_en_92", "en-GB", "band", Wishes(trade="tools", rows=4), flaws.no_number),
)
