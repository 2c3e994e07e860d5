"""Which drawings are lines."""

from typing import Any

import pytest

from docpipe.pages.rulings import MOST, rulings_of

BLACK, WHITE = (0.0, 0.0, 0.0), (1.0, 1.0, 1.0)


def stroke(*items: Any, color: Any = BLACK, width: float = 1.0) -> dict[str, Any]:
    return {"type": "s", "color": color, "width": width, "stroke_opacity": 1.0, "items": list(items)}


def fill(*items: Any, color: Any = BLACK) -> dict[str, Any]:
    return {"type": "f", "fill": color, "fill_opacity": 1.0, "items": list(items)}


DRAWINGS = [
    ("a level line", stroke(("l", (10, 50), (90, 50))), [(10, 49.5, 90, 50.5)]),
    ("drawn to the left", stroke(("l", (90, 50), (10, 50))), [(10, 49.5, 90, 50.5)]),
    ("an upright line", stroke(("l", (10, 50), (10, 90))), [(9.5, 50, 10.5, 90)]),
    ("a slanted line", stroke(("l", (10, 50), (90, 90))), []),
    ("a short line", stroke(("l", (10, 50), (13, 50))), []),
    ("a white line", stroke(("l", (10, 50), (90, 50)), color=WHITE), []),
    ("a curve", stroke(("c", (10, 50), (20, 50), (30, 50), (90, 50))), []),
    ("a thin bar", fill(("re", (10, 50, 90, 51), 1)), [(10, 50, 90, 51)]),
    ("a thin upright bar", fill(("re", (10, 50, 11, 90), 1)), [(10, 50, 11, 90)]),
    ("a dot", fill(("re", (10, 50, 11, 51), 1)), []),
    ("the edges of a cell", fill(("re", (10, 50, 90, 80), 1)), 4),
    ("the edges of a frame", stroke(("re", (10, 50, 90, 80), 1)), 4),
    ("a white cell", fill(("re", (10, 50, 90, 80), 1), color=WHITE), []),
    ("a quad", fill(("qu", ((10, 50), (90, 50), (10, 51), (90, 51)))), [(10, 50, 90, 51)]),
    ("a filled polygon has no lines", fill(("l", (10, 50), (90, 50)), ("l", (90, 50), (50, 90))), []),
    ("nothing", {"type": "s", "color": None, "items": [("l", (10, 50), (90, 50))]}, []),
]


@pytest.mark.parametrize(("case", "drawing", "expected"), DRAWINGS, ids=[case for case, *_ in DRAWINGS])
def test_rulings(case: str, drawing: dict[str, Any], expected: Any) -> None:
    found = rulings_of([drawing])
    assert (len(found) if isinstance(expected, int) else found) == expected


def test_the_same_line_counts_once() -> None:
    line = stroke(("l", (10, 50), (90, 50)))
    assert len(rulings_of([line, line])) == 1


def test_of_too_many_the_longest_are_kept_in_order() -> None:
    lines = [stroke(("l", (0, n), (100 if n % 2 else 50, n))) for n in range(2 * MOST)]
    found = rulings_of(lines)
    assert len(found) == MOST
    assert all(line[2] == 100 for line in found)
    assert found == sorted(found, key=lambda line: line[1])
