"""What speaks for each value of a reading, brought into one form: numbers up to 1, the more the surer.

Knows signals, findings and kinds of fields. Knows not what they are worth.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from math import log
from typing import get_args

from docpipe.cells import Path, cells_of
from docpipe.document import FieldReading, Finding, Reading, Severity
from docpipe.trust.rows import proved_rows
from schemas.document_type import DocumentType, FieldSpec, Reader, fields_of
from schemas.fields import AddressKind
from schemas.fields.names import TextKind

EVIDENCE = (
    "likely",  # the scorer's log-odds, as a share of the surest
    "support",
    "margin",
    "held",  # it stands in a sum that holds
    "row",  # the figures of its own row make each other, and the row has what its neighbours have
    "witnessed",  # other places on the paper say the same
    "told",  # ways in which the paper tells that it is this field's: a label, a form, a place
    "formed",  # 0 for a name that neither a legal form nor a label tells from a brand, a house or a thing
    "agreed",  # nothing on the paper that should say the same says otherwise
    "ocr",  # least score of its characters; 1 for a text layer
    "second",  # the same of a second look at it
    "looked",  # whether there was one
    "reread",
    "plain",  # one value, and no other that its text may have
    "undoubted",  # no finding names it
    "clean",  # none is about the whole, or about several fields that do not fit each other
    "sound",  # it is built as its kind is, check digits included
)
QUANTITY = re.compile(r"^[^\d\s]+\s-?\d+(?:[.,]\d+)?\s?[^\W\d]{1,5}\.?$")
PARTS = 2  # of a whole address, at least: street and town
SUREST = 9.2  # log-odds of 0.9999

SORTS = ("amount", "checked", "reference", "date", "name", "identifier", "currency", "word")
READERS = tuple(f"{reader}{row}" for reader in get_args(Reader) for row in ("", " row"))
WAYS = frozenset({*READERS, *(f"{reader} {sort}" for reader in READERS for sort in SORTS)})  # all that there are

Weighed = tuple[Path, FieldReading, Mapping[str, float]]


def evidence_of(reading: Reading, schema: type[DocumentType], findings: Sequence[Finding]) -> Iterator[Weighed]:
    """Every value with what speaks for it, by the names of EVIDENCE."""
    grave = {name for f in findings if f.severity is not Severity.NOTE for name in f.fields}
    noted = {name for f in findings for name in f.fields}
    clean = float(all(f.severity is Severity.NOTE or len(f.fields) == 1 for f in findings))
    rows = proved_rows(reading, schema)
    for path, cell in cells_of(reading):
        name, signals, spec = str(path[0]), cell.signals, spec_at(path, schema)
        second = signals.get("second")
        yield (
            path,
            cell,
            {
                "likely": _share(signals.get("likely", 0.5)),
                "support": _within(signals.get("support", 0.5), 0.0),
                "margin": _within(signals.get("margin", 0.0), -1.0),
                "held": signals.get("held", 0.0),
                "row": rows.get(path[:2], 0.0),
                "witnessed": _many(signals.get("witnesses", 0.0)),
                "told": _many(signals.get("ways", 0.0)),
                "formed": signals.get("formed", 1.0),
                "agreed": 1.0 - signals.get("dissent", 0.0),
                "ocr": signals.get("ocr", 1.0),
                "second": 0.0 if second is None else second,
                "looked": float(second is not None),
                "reread": float("rereads" in signals),
                "plain": float(cell.value is not None and not cell.alternatives),
                "undoubted": 1.0 - 0.7 * (name in grave) - 0.3 * (name in noted),
                "clean": clean,
                "sound": float(_sound(cell, spec, in_row=len(path) > 2)),
            },
        )


def way_of(path: Path, schema: type[DocumentType]) -> str:
    """How a value is read: by whose rules, by itself or in a row, and as what sort of value."""
    spec = spec_at(path, schema)
    row = "row " if len(path) == 3 else ""
    return f"{schema.reader} {row}{_sort(spec)}"


def reader_of(way: str) -> str:
    """Whose rules a way of reading follows, whatever the sort of value, in rows or not: "form", "layout row"."""
    return way.rpartition(" ")[0]


def spec_at(path: Path, schema: type[DocumentType]) -> FieldSpec:
    """The field, or the column, of a value."""
    spec = next(spec for spec in fields_of(schema) if spec.name == path[0])
    if spec.row is None or len(path) < 3:
        return spec
    return next((column for column in fields_of(spec.row) if column.name == path[-1]), spec)


def _sort(spec: FieldSpec) -> str:
    """Amounts, days and numbers have a form of their own, some with check digits; names and other words have none."""
    if spec.kind.numeric:
        return "amount"
    if spec.kind.distinct:
        return "checked"
    named = spec.kind.name
    if named == "identifier" and not spec.hints.critical:
        return "reference"
    return named if named in SORTS else "word"


def _is_wordy(text: str) -> bool:
    """Whether a text is words rather than a number, or a quantity under its name: "Quantity 4 pcs"."""
    if QUANTITY.match(text):
        return False
    return sum(map(str.isalpha, text)) > sum(map(str.isdigit, text))


def _sound(cell: FieldReading, spec: FieldSpec, *, in_row: bool) -> bool:
    value = cell.value
    if isinstance(spec.kind, TextKind) and in_row and not _is_wordy(str(value)):
        return False
    if isinstance(spec.kind, AddressKind) and len(str(value).split(",")) < PARTS:
        return False
    return value is not None and spec.kind.sound(value) and spec.kind.proven(value)


def _many(count: float) -> float:
    """Each further one says half as much as the one before."""
    return round(1.0 - float(0.5**count), 4)


def _share(probability: float) -> float:
    within = min(0.9999, max(0.0001, probability))
    return log(within / (1 - within)) / SUREST


def _within(signal: float, least: float) -> float:
    return min(1.0, max(least, signal))
