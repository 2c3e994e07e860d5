"""Documents of no kind that is asked for: a recipe, a poem, rules of a house, a shopping list."""

from collections.abc import Iterator

from docpipe.probing.cases import Case, Risk
from docpipe.probing.drawing import Drawn, Line
from docpipe.probing.papers import SCHEMA
from docpipe.probing.studio import Studio

TEXTS = {
    "recipe": """Bread with herbs

Mix flour, water, salt and yeast.
Let the dough rest until it has doubled.
Fold in thyme and rosemary.
Bake it in a hot oven until the crust is brown.
Serve it while it is warm.""",
    "poem": """The harbour

The boats come home before the rain,
the gulls are loud, the nets are wet,
and nobody has counted yet
what was lost, or who will go again.""",
    "rules of a house": """Rules for guests

Please close the gate behind you.
Shoes stay at the door.
The kitchen may be used by all.
No music after dark.""",
    "shopping list": """To buy

milk
two loaves of bread
apples, if they are good
candles
string""",
}


def cases(studio: Studio) -> Iterator[Case]:
    """Each of them, asked for as an invoice."""
    pages = [
        Drawn(tuple(Line(80, 120 + 26 * n, line, 13) for n, line in enumerate(text.splitlines())))
        for text in TEXTS.values()
    ]
    for name, leaf in zip(TEXTS, studio.leaves(pages), strict=True):
        yield Case(Risk.STRANGERS, name, leaf, SCHEMA, dict.fromkeys(SCHEMA["properties"]), name)
