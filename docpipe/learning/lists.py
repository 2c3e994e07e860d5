"""Whether a list says what the truth says: parties, line items, tax rows, machine lines, rows of any other kind.

Rows are paired first, so that their order does not matter. A list is right when it has every row right, and no other.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from rapidfuzz import fuzz

from docpipe.learning.answers import is_empty, row_of, rows_of, value_of
from docpipe.learning.folding import bare
from docpipe.learning.pairing import Weights, best_pairs
from docpipe.learning.scalars import SCALARS, money, name

SAME_DESCRIPTION = 80  # of 100
ITEM_COLUMNS = ("description", "quantity", "unit_price", "line_total")
TAX_COLUMNS = ("rate", "basis", "amount")
MATTERS = 1000  # a right row, against any number of right cells in wrong ones
Row = Mapping[str, Any]
Columns = Mapping[str, str]  # the kind of each


@dataclass(frozen=True, slots=True)
class RowCount:
    """Rows and cells of line items; `known` and `cells` are the truth's, its optional rows aside."""

    known: int = 0
    answered: int = 0
    right: int = 0
    cells: int = 0
    cells_right: int = 0

    def __add__(self, other: "RowCount") -> "RowCount":
        return RowCount(
            self.known + other.known,
            self.answered + other.answered,
            self.right + other.right,
            self.cells + other.cells,
            self.cells_right + other.cells_right,
        )


@dataclass(frozen=True, slots=True)
class Listed:
    """What became of a list: its F1, of each answered row whether it is right, and which of the truth's are missing.

    `partners`: of answered rows the truth's row that they were held against, by their numbers.
    """

    share: float
    right_rows: tuple[bool, ...] = ()
    missed: tuple[int, ...] = ()
    rows: RowCount | None = None
    partners: Mapping[int, int] = field(default_factory=dict)

    @property
    def right(self) -> bool:
        return self.share == 1.0


def compare_parties(known: Any, answer: Any, _: Columns) -> Listed:
    """Names as a set."""
    wanted, given = _names(known), _names(answer)
    likeness = [[name(one, other) for other in given] for one in wanted]
    weights = [
        [
            10 * likeness[i][j].right + 5 * likeness[i][j].exact + fuzz.ratio(bare(one), bare(other)) / 100
            for j, other in enumerate(given)
        ]
        for i, one in enumerate(wanted)
    ]
    return _listed(weights, [[cell.right for cell in row] for row in likeness], len(wanted), len(given))


def compare_items(known: Any, answer: Any, _: Columns) -> Listed:
    """A row is right when its amount is equal and its description alike; optional rows may be there or not."""
    wanted, given = [row_of(row) for row in known], rows_of(answer)
    must = [not row.get("optional") for row in wanted]
    cells = sum(len(_known_cells(row, ITEM_COLUMNS)) for row, one in zip(wanted, must, strict=True) if one)
    matches = [[_item(row, other) for other in given] for row in wanted]
    pairs = best_pairs([[match.weight for match in row] for row in matches])
    right = {i: j for i, j in pairs.items() if must[i] and matches[i][j].right}
    aside = {j for i, j in pairs.items() if not must[i] and matches[i][j].likeness >= SAME_DESCRIPTION}
    count = RowCount(
        sum(must),
        len(given) - len(aside),
        len(right),
        cells,
        sum(matches[i][j].cells for i, j in pairs.items() if must[i]),
    )
    flags = tuple(j in aside or j in right.values() for j in range(len(given)))
    missed = tuple(i for i, one in enumerate(must) if one and i not in right)
    partners = {j: i for i, j in pairs.items() if must[i]}
    return Listed(_share(count.right, count.known, count.answered), flags, missed, count, partners)


def compare_tax_rows(known: Any, answer: Any, _: Columns) -> Listed:
    """A row is right when all amounts that the truth knows are equal."""
    return compare_rows(known, answer, dict.fromkeys(TAX_COLUMNS, "money"))


def compare_rows(known: Any, answer: Any, columns: Columns) -> Listed:
    """A row is right when every cell that the truth knows is right by its column's kind."""
    wanted, given = [row_of(row) for row in known], rows_of(answer)
    cells = [[_right_cells(row, other, columns) for other in given] for row in wanted]
    right = [[all(found) for found in row] for row in cells]
    weights = [[MATTERS * all(found) + sum(found) for found in row] for row in cells]
    return _listed(weights, right, len(wanted), len(given))


def compare_machine_lines(known: Any, answer: Any, _: Columns) -> Listed:
    """Every character of every line, in their order."""
    wanted, given = _machine_lines(known), _machine_lines(answer)
    share = 1.0 if wanted == given else min(fuzz.ratio("\n".join(wanted), "\n".join(given)) / 100, 0.9999)
    flags = tuple(i < len(wanted) and line == wanted[i] for i, line in enumerate(given))
    return Listed(share, flags, tuple(i for i, line in enumerate(wanted) if line not in given))


LISTS: Mapping[str, Callable[[Any, Any, Columns], Listed]] = {
    "parties": compare_parties,
    "line_items": compare_items,
    "tax_rows": compare_tax_rows,
    "mrz": compare_machine_lines,
    "rows": compare_rows,
}


@dataclass(frozen=True, slots=True)
class _Match:
    """How well an answered line item is one of the truth's."""

    right: bool
    cells: int
    likeness: float

    @property
    def weight(self) -> float:
        return 10 * self.right + self.cells + self.likeness / 100


def _item(row: Row, other: Row) -> _Match:
    likeness = _likeness_of_descriptions(row.get("description"), other.get("description"))
    known = _known_cells(row, ITEM_COLUMNS)
    cells = {
        column: likeness >= SAME_DESCRIPTION if column == "description" else money(row[column], other.get(column)).right
        for column in known
    }
    paid = next((cells[column] for column in ("line_total", "unit_price") if column in cells), True)
    return _Match(paid and likeness >= SAME_DESCRIPTION, sum(cells.values()), likeness)


def _likeness_of_descriptions(known: Any, answer: Any) -> float:
    """0..100; a whole page is no description, though all its words are in it."""
    one, two = bare(known or ""), bare(answer or "")
    if len(two) > 3 * len(one) + 20:
        return 0.0
    return fuzz.token_set_ratio(one, two) if known else 100.0


def _known_cells(row: Row, columns: Sequence[str]) -> list[str]:
    return [column for column in columns if row.get(column) not in (None, "")]


def _right_cells(row: Row, other: Row, columns: Columns) -> list[bool]:
    """Of each cell that is known whether it is right."""
    return [
        not is_empty(other.get(column)) and SCALARS[columns[column]](row[column], other[column]).right
        for column in _known_cells(row, list(columns))
    ]


def _listed(weights: Weights, right: list[list[bool]], known: int, answered: int) -> Listed:
    pairs = best_pairs(weights)
    good = {i: j for i, j in pairs.items() if right[i][j]}
    flags = tuple(j in good.values() for j in range(answered))
    missed = tuple(i for i in range(known) if i not in good)
    return Listed(_share(len(good), known, answered), flags, missed, None, {j: i for i, j in pairs.items()})


def _share(right: int, known: int, answered: int) -> float:
    """F1 of rows."""
    return 2 * right / (known + answered) if right else 0.0


def _names(listed: Any) -> list[str]:
    """Parties as a list of names, of rows that have one, or as one text with a name a line."""
    given = listed if isinstance(listed, list) else re.split(r"\s*;\s*|\n", str(listed))
    return [str(found) for found in (_name(value_of(one)) for one in given) if found not in (None, "")]


def _name(one: Any) -> Any:
    if not isinstance(one, Mapping):
        return one
    row = row_of(one)
    return row.get("name") or row.get("party") or next((cell for cell in row.values() if isinstance(cell, str)), None)


def _machine_lines(listed: Any) -> list[str]:
    given = listed if isinstance(listed, list) else str(listed or "").split("\n")
    return [line for line in (re.sub(r"\s", "", str(value_of(one))).upper() for one in given) if line]
