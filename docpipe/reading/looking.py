"""A document looked at for the fields of a type: its lists, names and addresses, and every other field's choices."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from docpipe.document import FieldReading
from docpipe.reading.addressing import read_addresses
from docpipe.reading.blocks import Block
from docpipe.reading.considering import Considered, Pool, consider
from docpipe.reading.naming import Named, read_names
from docpipe.reading.segments import Sheet
from docpipe.reading.tables import Rows, read_lists
from docpipe.reading.view import View, view_of
from schemas.document_type import DocumentType, FieldSpec, fields_of


@dataclass(frozen=True, slots=True)
class Looked:
    """What was read at once, and between what is still to be chosen. `known`: values of the lists."""

    view: View
    lists: Mapping[str, Rows]
    names: Mapping[str, Named]
    addresses: Mapping[str, FieldReading | None]
    considered: Sequence[Considered]
    pool: Pool
    known: Mapping[str, Any]


def _as_it_is(view: View) -> View:
    return view


def look(
    sheets: Sequence[Sheet],
    schema: type[DocumentType],
    specs: Sequence[FieldSpec],
    through: Callable[[View], View] = _as_it_is,
) -> Looked:
    """Look at a document for these fields of its type. `through`: what changes what is seen, as training does."""
    view = through(view_of(sheets, schema))
    beside = tuple(spec for spec in fields_of(schema) if spec.row is None or spec in specs)
    lists, taken = read_lists(view.sheets, beside, view.labels, view.locale)  # totals end tables, whoever reads them
    names = read_names(view.sheets, _outside(view.blocks, taken), view.labels, specs)
    addresses = read_addresses(view.sheets, view.blocks, names, specs)
    known = {name: [_values(row) for row in rows] for name, rows in lists.items()}
    considered, pool = consider(view, specs, names, taken, schema, known)
    return Looked(view, lists, names, addresses, considered, pool, known)


def _outside(blocks: Sequence[Block], taken: frozenset[tuple[int, int]]) -> list[Block]:
    """The blocks that do not stand in a table's rows."""
    return [block for block in blocks if not any((s.page_no, s.row) in taken for s in block.segments)]


def _values(row: Mapping[str, FieldReading | None]) -> dict[str, Any]:
    return {name: cell.value if cell else None for name, cell in row.items()}
