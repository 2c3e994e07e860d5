"""Fine questions of place: cells of a table without lines, neighbours, corners."""

import random
from collections.abc import Iterator

from docpipe.probing.cases import Case, Risk, asking
from docpipe.probing.drawing import Drawn, Line
from docpipe.probing.studio import Studio

ROWS, COLUMNS = "ABCDEFGH", ("January", "February", "March", "April", "May")
COUNT, CELLS = 3, 4
CORNERS = {"top_left": (40, 40), "top_right": (520, 40), "bottom_left": (40, 810), "bottom_right": (520, 810)}


def cases(studio: Studio, chance: random.Random) -> Iterator[Case]:
    """Tables of numbers; of each some cells, some neighbours and the four corners of the page are asked for."""
    made = [_table(chance) for _ in range(COUNT)]
    leaves = studio.leaves([drawn for drawn, _, _ in made], bare=True)
    for number, ((_, descriptions, truth), leaf) in enumerate(zip(made, leaves, strict=True), start=1):
        yield Case(Risk.PLACES, f"table {number}", leaf, asking("table", descriptions), truth)


def _table(chance: random.Random) -> tuple[Drawn, dict[str, str], dict[str, str | None]]:
    numbers = [str(n) for n in chance.sample(range(100, 999), len(ROWS) * len(COLUMNS) + len(CORNERS))]
    corners = dict(zip(CORNERS, numbers, strict=False))
    cells = {
        (r, c): numbers[len(CORNERS) + r * len(COLUMNS) + c] for r in range(len(ROWS)) for c in range(len(COLUMNS))
    }
    lines = [Line(150 + 75 * c, 200, name, 10) for c, name in enumerate(COLUMNS)]
    lines += [Line(90, 230 + 24 * r, name, 10) for r, name in enumerate(ROWS)]
    lines += [Line(160 + 75 * c, 230 + 24 * r, text, 10) for (r, c), text in cells.items()]
    lines += [Line(*CORNERS[name], text, 10) for name, text in corners.items()]
    told = {name: f"The number in the {name.replace('_', ' ')} corner of the page" for name in CORNERS}
    truth: dict[str, str | None] = {name: corners[name] for name in CORNERS}
    for r, c in chance.sample(sorted(cells), CELLS):
        name = f"row_{ROWS[r].lower()}_{COLUMNS[c].lower()}"
        told[name], truth[name] = f"The number in row {ROWS[r]} under {COLUMNS[c]}", cells[r, c]
    for r, c in chance.sample([(r, c) for r, c in sorted(cells) if r], 2):
        name = f"above_{cells[r, c]}"
        told[name], truth[name] = f"The number right above {cells[r, c]} in its column", cells[r - 1, c]
    return Drawn(tuple(lines)), told, truth
