"""The forms in which results are taken away: JSON lines, a table with a row a document, a table of one list's rows.

Each makes bytes of one document after the other, so that there may be any number of them.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from docpipe.delivery.records import Record
from docpipe.delivery.table_files import KNOWN, Schemas, header_line, line_of, list_fields, row_cells, value_of
from docpipe.errors import BadRequest
from docpipe.store.documents import Document
from docpipe.store.readings import StoredReading
from schemas.document_type import fields_of


@dataclass(frozen=True, slots=True)
class Taken:
    """One document that is taken away. `record`: what is handed over of it; `decided`: whether a person has decided."""

    document: Document
    record: Record
    reading: StoredReading
    decided: bool


class Form(Protocol):
    """What comes before the documents, of each, and after them."""

    @property
    def name(self) -> str: ...
    def head(self) -> bytes: ...
    def of(self, taken: Taken) -> bytes: ...
    def tail(self) -> bytes: ...


@dataclass(frozen=True, slots=True)
class JsonLines:
    """One object a line: the result as it is handed over, with where its document stands."""

    name: str = "jsonl"

    def head(self) -> bytes:
        return b""

    def of(self, taken: Taken) -> bytes:
        came = {"received_at": taken.document.received_at.isoformat()}
        return json.dumps({**taken.record, **came}, ensure_ascii=False).encode("utf-8", "replace") + b"\n"

    def tail(self) -> bytes:
        return b""


ABOUT = ("document_id", "file", "pages", "part_of", "document_type", "status", "received_at", "reviewed_by")


@dataclass(frozen=True, slots=True)
class FieldTable:
    """One row a document and one column a field, of all the types that are asked for; lists are left to `RowTable`."""

    columns: Sequence[str]
    name: str = "csv"

    @classmethod
    def of_types(cls, schemas: Schemas) -> "FieldTable":
        single = (spec.name for schema in schemas for spec in fields_of(schema) if not spec.many and spec.row is None)
        return cls(tuple(dict.fromkeys(single)))

    def head(self) -> bytes:
        return header_line((*ABOUT, *self.columns))

    def of(self, taken: Taken) -> bytes:
        document, record = taken.document, taken.record
        pages = " ".join(map(str, document.pages or ()))
        known = [record["document_id"], record["file"], pages, record.get("part_of"), record.get("document_type")]
        known += [record["status"], document.received_at.isoformat(), _reviewer(record)]
        answers = record.get("fields") or {}
        return line_of([*known, *(_single(answers.get(column)) for column in self.columns)])

    def tail(self) -> bytes:
        return b""


@dataclass(frozen=True, slots=True)
class RowTable:
    """One row for each row of a list field; documents without it are left out."""

    field: str
    columns: Sequence[str]
    name: str = "rows"

    @classmethod
    def of_types(cls, schemas: Schemas, field: str) -> "RowTable":
        """BadRequest where no type has such a list."""
        specs = [spec for schema in schemas for spec in fields_of(schema) if spec.many or spec.row]
        found = [spec for spec in specs if spec.name == field]
        if not found:
            lists = ", ".join(dict.fromkeys(spec.name for spec in specs)) or "none"
            raise BadRequest(f"No such list: {field!r}. The lists of these types: {lists}.")
        columns = [column.name for spec in found if spec.row for column in fields_of(spec.row)] or ["value"]
        return cls(field, tuple(dict.fromkeys(columns)))

    def head(self) -> bytes:
        return header_line((*KNOWN, *self.columns))

    def of(self, taken: Taken) -> bytes:
        rows = list_fields(taken.record).get(self.field, ())
        cells = (row_cells(taken.record, number, row, self.columns) for number, row in enumerate(rows, start=1))
        return b"".join(map(line_of, cells))

    def tail(self) -> bytes:
        return b""


@dataclass(slots=True)
class JsonList:
    """A list of objects, one a document; as a list has commas between, it knows whether it has begun."""

    name: str
    make: "MakesTask"
    _begun: bool = field(default=False, init=False)

    def head(self) -> bytes:
        return b"["

    def of(self, taken: Taken) -> bytes:
        before = b",\n" if self._begun else b"\n"
        self._begun = True
        return before + json.dumps(self.make(taken), ensure_ascii=False).encode("utf-8", "replace")

    def tail(self) -> bytes:
        return b"\n]\n"


class MakesTask(Protocol):
    def __call__(self, taken: Taken) -> Mapping[str, Any]: ...


def _single(answer: Any) -> object:
    return value_of(answer) if isinstance(answer, Mapping) else None


def _reviewer(record: Record) -> object:
    reviewed = record.get("reviewed")
    return reviewed.get("by") if isinstance(reviewed, Mapping) else None
