"""How far rows of lists prove themselves: their figures make each other, and none lacks what its neighbours have."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from docpipe.document import FieldReading, Reading
from schemas.document_type import DocumentType, FieldSpec, Row, fields_of, rules_of
from schemas.equations import CENT

ROUNDED = Decimal("0.001")  # a product may be off by this share of it, or by a cent
LEAST = 3  # figures that a rule must be about to prove anything
USUAL = 0.5  # share of the rows that have a column, for it to be missed in others
FEW = 4  # words
REGULAR = 0.4  # what it is worth to lack nothing; the rest is for figures that make each other


def proved_rows(reading: Reading, schema: type[DocumentType]) -> Mapping[tuple[str | int, ...], float]:
    """How much each row proves of itself, 0..1, by the name of its list and its number."""
    lists = ((spec, reading.fields.get(spec.name)) for spec in fields_of(schema) if spec.row is not None)
    return {
        (spec.name, number): worth
        for spec, answer in lists
        if isinstance(answer, Sequence)
        for number, worth in enumerate(_worths(spec, answer))
    }


def _worths(spec: FieldSpec, answer: Sequence[Any]) -> Iterator[float]:
    rows = [{name: cell.value for name, cell in row.items() if isinstance(cell, FieldReading)} for row in answer]
    counts = Counter(name for row in rows for name, value in row.items() if value is not None)
    usual = {name for name, count in counts.items() if count > USUAL * len(rows)}
    for values in rows:
        lacks = any(values.get(name) is None for name in usual) or _says_figure(values)
        yield (0.0 if lacks else REGULAR) + (1 - REGULAR) * (spec.row is not None and _proves(spec.row, values))


def _says_figure(values: Mapping[str, Any]) -> bool:
    """Whether a few words say one of the row's own figures, "Quantity 4 pcs": they are no description."""
    figures = {f"{value.normalize():f}" for value in values.values() if isinstance(value, Decimal)}
    texts = (value.split() for value in values.values() if isinstance(value, str))
    return any(len(words) <= FEW and not figures.isdisjoint(words) for words in texts)


def _proves(row: type[Row], values: Mapping[str, Any]) -> bool:
    """Whether figures of the row make each other: by its product, or by a rule about three of them."""
    figures = [value for name in row.product if isinstance(value := values.get(name), Decimal)]
    if row.product and len(figures) == len(row.product):
        one, two, made = figures
        return bool(made) and abs(abs(one * two) - abs(made)) <= max(CENT, ROUNDED * abs(made))
    told = [rule for rule in rules_of(row) if len(rule.fields) >= LEAST]
    whole = [rule for rule in told if all(isinstance(values.get(name), Decimal) for name in rule.fields)]
    filled = row.model_construct(**{spec.name: values.get(spec.name) for spec in fields_of(row)})
    return bool(whole) and not any(rule.complaint(filled) for rule in whole)
