"""Does the sums of rows: whether they keep their rules, what they make, and which only add up those before them."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from docpipe.reading.tables.describing import TableRow
from schemas.document_type import FieldSpec, Row, fields_of, rules_of


def without_sums(rows: Sequence[TableRow], specs: Sequence[FieldSpec]) -> list[TableRow]:
    """Without rows that add up all before them, or those since the last such row; they lack what most rows have.

    Below a sum of all, rows that lack it too are no rows either, unless the sum is brought forward at the page's top.
    """
    kept: list[TableRow] = []
    numeric = [spec.name for spec in specs if spec.kind.numeric]
    usual = {s.name for s in specs if 2 * sum(s.name in row.cells for row in rows) > len(rows)}
    since, ended = 0, None
    for row in rows:
        lacking = bool(usual - set(row.cells))
        if lacking and kept and _adds_up(row, kept, numeric):
            ended = row.page_no if kept[-1].page_no == row.page_no else ended
        elif lacking and len(kept) > since and _adds_up(row, kept[since:], numeric):
            since = len(kept)
        elif not lacking or row.page_no != ended:
            kept.append(row)
    return kept


def _adds_up(row: TableRow, rows: Sequence[TableRow], numeric: Sequence[str]) -> bool:
    stated = [name for name in numeric if name in row.cells]
    return bool(stated) and all(_value(row, name) == sum(_value(other, name) for other in rows) for name in stated)


def _value(row: TableRow, name: str) -> Decimal:
    value = row.cells[name].value if name in row.cells else None
    return value if isinstance(value, Decimal) else Decimal(0)


def sum_of(rows: Sequence[TableRow], name: str) -> Decimal:
    """The sum of a column."""
    return sum((_value(row, name) for row in rows), Decimal(0))


def breaks(row: type[Row], values: Mapping[str, Any]) -> bool:
    """Whether the values of a row break a rule of its class."""
    filled = row.model_construct(**{spec.name: values.get(spec.name) for spec in fields_of(row)})
    return any(rule.complaint(filled) for rule in rules_of(row))
