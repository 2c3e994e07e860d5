"""The values of a document while edits are applied to them: cells by path, rows by the numbers they were read with."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from functools import cached_property

from docpipe.cells import cells_of
from docpipe.document import Answer, FieldReading, Provenance, Reading, Value
from docpipe.review.edits import Edit, EditKind, Path
from docpipe.review.typed import parse_chosen, parse_over
from schemas.document_type import DocumentType, FieldSpec, fields_of
from schemas.fields import Locale
from schemas.fields.folding import letters_and_figures
from schemas.fields.kind import Parsed

LONGEST_LIKENESS = 400  # characters that are compared; to compare takes the square of them
SAME_PLACE = 0.6  # likeness of a typed text to what was read, from which on it is taken for the same print


@dataclass
class Sheet:
    """What is changed step by step. `before` stays; `done` tells the last edit of each cell, row or list.

    `followed`: the cells that were worked out anew from what was changed.
    """

    schema: type[DocumentType]
    locale: Locale
    before: dict[Path, FieldReading]
    cells: dict[Path, FieldReading]
    rows: dict[str, list[int]]
    read_rows: dict[str, int]
    done: dict[Path, Edit] = field(default_factory=dict)
    added: set[Path] = field(default_factory=set)
    unclear: dict[Path, Parsed] = field(default_factory=dict)
    followed: set[Path] = field(default_factory=set)

    @classmethod
    def of(cls, reading: Reading, schema: type[DocumentType], locale: Locale) -> "Sheet":
        """The values as they were read."""
        cells = dict(cells_of(reading))
        counts = {spec.name: len(_items(reading.fields.get(spec.name))) for spec in fields_of(schema) if _is_list(spec)}
        rows = {name: list(range(count)) for name, count in counts.items()}
        return cls(schema, locale, cells, dict(cells), rows, counts)

    def apply(self, edit: Edit) -> None:
        """Make one step; LookupError where it leads nowhere."""
        match edit.kind:
            case EditKind.ROW_ADDED:
                self._add_row(edit)
            case EditKind.ROW_REMOVED:
                self._remove_row(edit)
            case EditKind.CONFIRMED:
                self._confirm(edit)
            case EditKind.VALUE if edit.says_something:
                self._set(edit)
            case EditKind.ILLEGIBLE:
                self._spec_of_cell(edit.path)
                self._put(edit, FieldReading("", None, edit.provenance or self._places(edit.path)))
            case _:
                self._make_absent(edit)

    def follow(self, path: Path, cell: FieldReading) -> None:
        """Put in what was worked out anew."""
        self.followed.add(path)
        self.cells[path] = cell

    def reading(self, like: Reading) -> Reading:
        """The values as they are now, rows in their order."""
        return replace(like, fields={spec.name: self._answer(spec) for spec in fields_of(self.schema)})

    def by_position(self, path: Path) -> Path:
        """The path that rows' numbers make of one that counts them in their order."""
        if len(path) < 2 or not isinstance(path[1], int):
            return path
        numbers = self.numbers(str(path[0]))
        return (path[0], numbers[path[1]], *path[2:]) if path[1] < len(numbers) else path[:1]

    def numbers(self, name: str) -> Sequence[int]:
        """The numbers of a list's rows, in order; of a list of plain values, of those that have one."""
        spec = self._spec(name)
        numbers = self.rows[name]
        return numbers if spec.row else [number for number in numbers if (name, number) in self.cells]

    def columns(self, name: str) -> Sequence[str] | None:
        """The columns of a list's rows; None for a list of plain values."""
        spec = self._spec(name)
        return [column.name for column in fields_of(spec.row)] if spec.row else None

    def is_settled(self, path: Path) -> bool:
        """Whether a person has said what is to be thought of a cell, or has taken it away."""
        if path in self.done or path[:1] in self.done:
            return True
        return len(path) > 1 and path[1] not in self.rows[str(path[0])]

    def differs(self, path: Path) -> bool:
        """Whether a value, or the place where it stands, is another than was read."""
        old, new = self.before.get(path), self.cells.get(path)
        return (old and (old.value, old.text, old.provenance)) != (new and (new.value, new.text, new.provenance))

    @cached_property
    def read_cells(self) -> Mapping[str, Sequence[Path]]:
        """The cells that were read, by field."""
        cells: dict[str, list[Path]] = {}
        for path in self.before:
            cells.setdefault(str(path[0]), []).append(path)
        return cells

    @cached_property
    def cells_at(self) -> Mapping[tuple[str, Provenance], Sequence[Path]]:
        """The cells that were read, by field and place."""
        cells: dict[tuple[str, Provenance], list[Path]] = {}
        for path, cell in self.before.items():
            for place in cell.provenance:
                cells.setdefault((str(path[0]), place), []).append(path)
        return cells

    def _set(self, edit: Edit) -> None:
        """Give a cell a value. The same as was read confirms it, and keeps text and place."""
        old = self.before.get(edit.path)
        parsed = self._parsed(edit, old)
        text = " ".join(edit.text.split()) if edit.text.strip() else _shown(edit.value)
        if parsed.value is not None and old and parsed.value == old.value and not edit.provenance:
            self._put(edit, replace(old, signals={}, alternatives=(), confidence=None))
            return
        places = edit.provenance or (old.provenance if old and _alike(old.text, text) else ())
        self._put(edit, FieldReading(text, parsed.value, places, alternatives=parsed.alternatives))
        if parsed.value is None:
            self.unclear[edit.path] = parsed

    def _parsed(self, edit: Edit, old: FieldReading | None) -> Parsed:
        """The value that was chosen or typed."""
        holder, spec = self._spec_of_cell(edit.path)
        if edit.value is not None:
            return parse_chosen(holder, spec, edit.value)
        return parse_over(old, holder, spec, edit.text, self.locale, from_page=bool(edit.provenance))

    def _confirm(self, edit: Edit) -> None:
        """What was read is right: of a list or row, all its values but those that were changed."""
        self._check_there(edit.path)
        within = (path for path in self.cells if path[: len(edit.path)] == edit.path)
        cells = [edit.path] if edit.path in self.cells else list(within)  # long tables have thousands of cells
        for path in cells:
            cell = self.cells[path]
            if cell.value is not None and not self.differs(path):
                self._put(replace(edit, path=path), replace(cell, signals={}, alternatives=(), confidence=None))
        if not cells and len(edit.path) != 2:
            self.done[edit.path] = replace(edit, kind=EditKind.ABSENT)

    def _make_absent(self, edit: Edit) -> None:
        """It is not on the document: a value; or all rows of a list; or one of a list of plain values."""
        name = str(edit.path[0])
        spec = self._spec(name)
        if len(edit.path) == 1 and _is_list(spec):
            for number in list(self.rows[name]):
                self._take_out((name, number))
            self.done[edit.path] = replace(edit, kind=EditKind.ABSENT)
        elif len(edit.path) == 2 and spec.many:
            self._remove_row(edit)
        else:
            self._spec_of_cell(edit.path)
            self._put(replace(edit, kind=EditKind.ABSENT), None)

    def _add_row(self, edit: Edit) -> None:
        name, number = self._row(edit.path)
        numbers = self.rows[name]
        if number < self.read_rows[name] or edit.path in self.added:
            raise LookupError(edit.path)
        place = len(numbers)
        if edit.position is not None:
            if edit.position not in numbers:
                raise LookupError(edit.path)
            place = numbers.index(edit.position)
        numbers.insert(place, number)
        self.added.add(edit.path)
        self.done[edit.path] = edit

    def _remove_row(self, edit: Edit) -> None:
        name, number = self._row(edit.path)
        if number not in self.rows[name]:
            if number < self.read_rows[name] or edit.path in self.added:
                return  # it went with an edit before, such as one that says that the whole list is not there
            raise LookupError(edit.path)
        self._take_out((name, number))
        self.done[edit.path] = replace(edit, kind=EditKind.ROW_REMOVED)

    def _take_out(self, row: Path) -> None:
        self.rows[str(row[0])].remove(int(row[1]))
        columns = self.columns(str(row[0]))
        for path in [row] if columns is None else [(*row, column) for column in columns]:
            self.cells.pop(path, None)
            self.unclear.pop(path, None)

    def _put(self, edit: Edit, cell: FieldReading | None) -> None:
        self.unclear.pop(edit.path, None)
        self.done[edit.path] = edit
        if cell is None:
            self.cells.pop(edit.path, None)
        else:
            self.cells[edit.path] = cell

    def _places(self, path: Path) -> tuple[Provenance, ...]:
        cell = self.before.get(path)
        return cell.provenance if cell else ()

    def _row(self, path: Path) -> tuple[str, int]:
        """The list and number of a path to a row."""
        name = str(path[0])
        if len(path) != 2 or not _is_list(self._spec(name)):
            raise LookupError(path)
        return name, int(path[1])

    def _check_there(self, path: Path) -> None:
        spec = self._spec(str(path[0]))
        if len(path) == 3 or (len(path) == 2 and not _is_list(spec)):
            self._spec_of_cell(path)
        elif len(path) == 2 and path[1] not in self.rows[spec.name]:
            raise LookupError(path)

    def _spec_of_cell(self, path: Path) -> tuple[type, FieldSpec]:
        """The class and field of a path to one value that is, or may be, there."""
        spec = self._spec(str(path[0]))
        wanted = 3 if spec.row else 2 if spec.many else 1
        if len(path) != wanted or (wanted > 1 and path[1] not in self.rows[spec.name]):
            raise LookupError(path)
        if spec.row is None:
            return self.schema, spec
        return spec.row, _named(spec.row, str(path[2]))

    def _spec(self, name: str) -> FieldSpec:
        return _named(self.schema, name)

    def _answer(self, spec: FieldSpec) -> Answer:
        columns = self.columns(spec.name)
        if columns is not None:
            rows = self.rows[spec.name]
            return [{column: self.cells.get((spec.name, number, column)) for column in columns} for number in rows]
        if spec.many:
            return [self.cells[(spec.name, number)] for number in self.numbers(spec.name)]
        return self.cells.get((spec.name,))


def _named(schema: type, name: str) -> FieldSpec:
    for spec in fields_of(schema):
        if spec.name == name:
            return spec
    raise LookupError(name)


def _is_list(spec: FieldSpec) -> bool:
    return spec.row is not None or spec.many


def _items(answer: Answer) -> Sequence[object]:
    return () if answer is None or isinstance(answer, FieldReading) else answer


def _alike(one: str, other: str) -> bool:
    """Whether one is the other with slips in some characters."""
    first, second = (letters_and_figures(text[:LONGEST_LIKENESS]) for text in (one, other))
    return bool(first and second) and SequenceMatcher(None, first, second, autojunk=False).ratio() >= SAME_PLACE


def _shown(value: Value) -> str:
    return "" if value is None else ("yes" if value else "no") if isinstance(value, bool) else str(value)
