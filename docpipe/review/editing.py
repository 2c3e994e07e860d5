"""A document's values with a reviewer's edits applied, and what is still to be said against them.

The reading stays as it is. Knows no store: the same edits on the same reading give the same values, whenever.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from docpipe.errors import BadRequest
from docpipe.review.doubts import Doubt
from docpipe.review.edits import Edit, EditKind, Path
from docpipe.review.machine_lines import Lines
from docpipe.review.remaining import doubts_of
from docpipe.review.restoring import restore
from docpipe.review.sheet import Sheet
from schemas.document_type import DocumentType, FieldSpec, fields_of
from schemas.fields import Locale


@dataclass(frozen=True, slots=True)
class Case:
    """All that is known of a document under review: its reading as results and details tell of it, and its schema.

    `day`: of its receipt, in whose light it is judged.
    """

    result: Mapping[str, Any]
    details: Mapping[str, Any]
    schema: type[DocumentType]
    day: date

    @property
    def locale(self) -> Locale:
        """The document's own habits of writing, as far as they were kept."""
        told = self.details.get("locale")
        if not isinstance(told, Mapping):
            return Locale(language=self.result.get("language"))
        days = told.get("days")
        habits = {name: told.get(name) for name in ("language", "decimal_mark", "day_first", "country")}
        span = (date.fromisoformat(days[0]), date.fromisoformat(days[1])) if days else None
        return Locale(**habits, days=span)


@dataclass(frozen=True, slots=True)
class Edited:
    """Values with edits applied. `fields`: as in results; `rows`: of each list the numbers of its rows, in order."""

    fields: Mapping[str, Any]
    rows: Mapping[str, Sequence[int]]
    doubts: tuple[Doubt, ...]
    changes: tuple["Change", ...]

    def as_json(self) -> dict[str, Any]:
        """What a screen shows: values, what is found of them, and why they may not pass yet."""
        return {
            "fields": dict(self.fields),
            "rows": {name: list(numbers) for name, numbers in self.rows.items()},
            "findings": [doubt.as_json() for doubt in self.doubts if doubt.is_finding],
            "reasons": [doubt.as_reason() for doubt in self.doubts if doubt.is_open],
        }


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a value: `path` as edits have it, `at` as the result has it; `before` and `after` as results."""

    path: Path
    at: Path
    kind: EditKind
    before: Any
    after: Any
    why: str


def apply_edits(case: Case, edits: Sequence[Edit]) -> Edited:
    """The case's values after the edits, in their order; BadRequest where one leads nowhere."""
    before = restore(case.result, case.details, case.schema)
    sheet = Sheet.of(before, case.schema, case.locale)
    for number, edit in enumerate(edits):
        try:
            sheet.apply(edit)
        except LookupError:
            raise BadRequest(f"Edit {number + 1} leads nowhere.") from None
    if lines := Lines.of(sheet, case.day):
        lines.follow()
    doubts = doubts_of(case.result.get("findings") or (), before, sheet.reading(before), sheet, case.day)
    fields = {spec.name: _answer(sheet, spec) for spec in fields_of(case.schema)}
    rows = {name: tuple(sheet.numbers(name)) for name in sheet.rows}
    return Edited(fields, rows, doubts, tuple(_changes(sheet)))


def known_edits(case: Case, edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """The edits without those that lead nowhere: of a draft that is older than a change of its schema."""
    if not edits:
        return ()
    sheet = Sheet.of(restore(case.result, case.details, case.schema), case.schema, case.locale)
    return tuple(edit for edit in edits if _leads_somewhere(sheet, edit))


def _leads_somewhere(sheet: Sheet, edit: Edit) -> bool:
    try:
        sheet.apply(edit)
    except LookupError:
        return False
    return True


def _answer(sheet: Sheet, spec: FieldSpec) -> Any:
    """A field as results show it."""
    if spec.row:
        return [_row(sheet, (spec.name, number), before=False) for number in sheet.rows[spec.name]]
    if spec.many:
        return [_cell(sheet, (spec.name, number)) for number in sheet.numbers(spec.name)]
    return _cell(sheet, (spec.name,))


def _cell(sheet: Sheet, path: Path) -> dict[str, Any] | None:
    cell = sheet.cells.get(path)
    if cell is None:
        return None
    done = sheet.done.get(path)
    if done is None:
        return cell.as_json()
    if done.kind is EditKind.ILLEGIBLE:
        return {**cell.as_json(), "text": None, "illegible": True}
    return {**cell.as_json(), ("corrected" if sheet.differs(path) else "confirmed"): True}


def _changes(sheet: Sheet) -> Iterator[Change]:
    """What is another than was read: single values, then rows that were added, then those that were taken away."""
    for path, edit in sheet.done.items():
        whole = path in sheet.added or path[:2] in sheet.added or (path[0] in sheet.rows and len(path) < 2)
        if not whole and edit.kind is not EditKind.ROW_REMOVED and _is_there(sheet, path) and sheet.differs(path):
            old = sheet.before.get(path)
            yield Change(path, _at(sheet, path), edit.kind, old and old.as_json(), _cell(sheet, path), edit.why)
    for path in sorted(sheet.added, key=str):
        if _is_there(sheet, path):
            why = sheet.done[path].why
            yield Change(path, _at(sheet, path), EditKind.ROW_ADDED, None, _row(sheet, path, before=False), why)
    for name, count in sheet.read_rows.items():
        for path in ((name, number) for number in range(count)):
            if not _is_there(sheet, path):
                edit = sheet.done.get(path) or sheet.done[(name,)]
                yield Change(path, (name,), EditKind.ROW_REMOVED, _row(sheet, path, before=True), None, edit.why)


def _is_there(sheet: Sheet, path: Path) -> bool:
    return len(path) < 2 or path[1] in sheet.rows[str(path[0])]


def _at(sheet: Sheet, path: Path) -> Path:
    """The path by the order of the rows as they are now."""
    if len(path) < 2:
        return path
    numbers = sheet.numbers(str(path[0]))
    return (path[0], numbers.index(int(path[1])), *path[2:]) if path[1] in numbers else path[:1]


def _row(sheet: Sheet, path: Path, *, before: bool) -> Any:
    """A row, or an item of a list of plain values, as results show it."""
    columns = sheet.columns(str(path[0]))
    if columns is None:
        return _shown(sheet, path, before)
    return {column: _shown(sheet, (*path, column), before) for column in columns}


def _shown(sheet: Sheet, path: Path, before: bool) -> Any:
    if not before:
        return _cell(sheet, path)
    cell = sheet.before.get(path)
    return cell and cell.as_json()
