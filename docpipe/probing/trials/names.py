"""Names of people of many origins, in several scripts; each group as many, put together by chance."""

import random
from collections.abc import Iterator

from docpipe.probing.cases import Case, Risk, asking
from docpipe.probing.drawing import Drawn, Line
from docpipe.probing.studio import Studio
from docpipe.probing.trials.origins import ORIGINS, Origin

PAGES, A_PAGE = 3, 8


def cases(studio: Studio, chance: random.Random) -> Iterator[Case]:
    """Lists of people, one origin a page, as images alone."""
    keys = [f"person_{n}" for n in range(1, A_PAGE + 1)]
    schema = asking("list", {key: f"The name beside the number {n}" for n, key in enumerate(keys, start=1)})
    for name, origin in ORIGINS.items():
        people = _people(origin, chance)
        pages = [people[n : n + A_PAGE] for n in range(0, len(people), A_PAGE)]
        leaves = studio.leaves([_list(page, origin.font) for page in pages], bare=True)
        for number, (page, leaf) in enumerate(zip(pages, leaves, strict=True), start=1):
            truth = dict(zip(keys, page, strict=True))
            yield Case(Risk.BIASED, f"{name} names, page {number}", leaf, schema, truth, name)


def _people(origin: Origin, chance: random.Random) -> list[str]:
    pairs = chance.sample([(given, surname) for given in origin.given for surname in origin.surnames], PAGES * A_PAGE)
    return [origin.between.join(reversed(pair) if origin.surname_first else pair) for pair in pairs]


def _list(people: list[str], font: str) -> Drawn:
    lines = [Line(80, 90, "List of persons", 15)]
    for number, name in enumerate(people, start=1):
        lines += [Line(80, 120 + 36 * number, f"{number}."), Line(120, 120 + 36 * number, name, 12, 0.0, font)]
    return Drawn(tuple(lines))
