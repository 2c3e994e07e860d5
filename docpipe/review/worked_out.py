"""Values that were worked out from others, once a person has changed these: such as an end from a beginning and a term.

They are not changed by themselves. A doubt says so, with what would come out now where that can be told.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from docpipe.document import FieldReading, Finding, Provenance, Severity, Value, plain
from docpipe.review.doubts import Doubt, doubt_of
from docpipe.review.edits import Path
from docpipe.review.sheet import Sheet
from docpipe.wording import title_of
from schemas.fields.durations import added

DURATION = re.compile(r"P[0-9]+[YMWD]")  # a length of time, as results have it


def stale_values(sheet: Sheet) -> Iterator[Doubt]:
    """A doubt for each that nobody has looked at since, with what it would be now."""
    worked_out = [(path, cell) for path, cell in sheet.before.items() if cell.derived and path not in sheet.followed]
    changed = [path for path in {**sheet.before, **sheet.cells} if sheet.differs(path)] if worked_out else []
    for path, cell in worked_out:
        if not sheet.is_settled(path) and any(_may_feed(other, cell, sheet) for other in changed):
            told = ("no", "yes")[cell.value] if isinstance(cell.value, bool) else plain(cell.value)
            sentence = f"{title_of(path)}: “{told}” was worked out from values that were changed since."
            finding = Finding("stale_value", sentence, Severity.DOUBT, (str(path[0]),), cell.provenance, path)
            yield doubt_of(finding, _anew(cell, sheet))


def _may_feed(path: Path, worked_out: FieldReading, sheet: Sheet) -> bool:
    """Whether a value may be worked out from another: it stands in the same place, or both tell of time."""
    cells = [cell for cell in (sheet.before.get(path), sheet.cells.get(path)) if cell]
    same_place = any(_meet(one, other) for cell in cells for one in cell.provenance for other in worked_out.provenance)
    return same_place or (isinstance(worked_out.value, date) and any(_is_time(cell.value) for cell in cells))


def _meet(one: Provenance, other: Provenance) -> bool:
    return one.page_no == other.page_no and (one.box.share_in(other.box) > 0 or other.box.share_in(one.box) > 0)


def _is_time(value: Value) -> bool:
    return isinstance(value, date) or _is_length(value)


def _is_length(value: Value) -> bool:
    return isinstance(value, str) and DURATION.fullmatch(value) is not None


def _anew(worked_out: FieldReading, sheet: Sheet) -> Sequence[Value]:
    """The days that come of the same days and lengths as they are now, of all whose sum it was before."""
    days = [path for path, cell in sheet.before.items() if isinstance(cell.value, date) and cell is not worked_out]
    lengths = [path for path, cell in sheet.before.items() if _is_length(cell.value)]
    fed = [(a, b) for a in days for b in lengths if _sum(sheet.before, a, b) == worked_out.value]
    sums = (_sum(sheet.cells, *pair) for pair in fed)
    return tuple(dict.fromkeys(day for day in sums if day and day != worked_out.value))


def _sum(cells: dict[Path, FieldReading], day: Path, length: Path) -> date | None:
    """A day and a length together; None where either is not there."""
    values = [cells[path].value if path in cells else None for path in (day, length)]
    begin, term = values
    return added(begin, term) if isinstance(begin, date) and isinstance(term, str) else None
