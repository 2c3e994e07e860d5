"""A reading comes back from its result as it was, values and signals alike; what is odd in a result is left out."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from paperwork import cell, invoice_fields, line

from docpipe.document import FieldReading, Reading
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.review.restoring import restore, type_of, value_of
from schemas.document_type import DocumentType, fields_of
from schemas.identity_document import IdentityDocument
from schemas.invoice import Invoice, LineItem

AMBIGUOUS = FieldReading("03/04/2025", None, (), None, {}, (date(2025, 4, 3), date(2025, 3, 4)))
ODD_IBAN = cell("DE02 1203", "DE021203", 6)  # what is wrong comes back too
PASSPORT = {
    "document_number": cell("L898902C3", "L898902C3", 1),
    "birth_date": cell("12 AUG 1974", date(1974, 8, 12), 3),
    "mrz_lines": [cell("P<UTO", "P<UTO", 8), cell("L898", "L898", 9)],
    "mrz_valid": replace(cell("P<UTO", False, 8), derived=True),
}


@pytest.mark.parametrize(
    ("schema", "fields"),
    [
        (Invoice, invoice_fields()),
        (Invoice, {**invoice_fields(), "due_date": AMBIGUOUS, "iban": ODD_IBAN}),
        (Invoice, {"line_items": [{**line(1, "x", "1", "2.00", "2.00"), "quantity": None}]}),
        (Invoice, {}),
        (IdentityDocument, PASSPORT),
    ],
)
def test_a_reading_comes_back_as_it_was(schema: type[DocumentType], fields: dict[str, Any]) -> None:
    outcome = Outcome(Status.NEEDS_REVIEW, schema.family, schema.name, Reading("layout", schema.family, fields, "de"))
    back = restore(outcome.as_json(), outcome.details_as_json(), schema)
    assert (back.reader, back.language) == ("layout", "de")
    for spec in fields_of(schema):
        empty: Any = [] if spec.row or spec.many else None
        assert back.fields[spec.name] == fields.get(spec.name, empty)


@pytest.mark.parametrize(
    ("kind", "told", "value"),
    [
        (Decimal, "1.50", Decimal("1.50")),
        (Decimal, "x", None),
        (date, "2025-02-30", None),
        (date, "2025-02-28", date(2025, 2, 28)),
        (bool, True, True),
        (bool, "true", None),
        (str, "x", "x"),
        (str, None, None),
        (str, 5, None),
    ],
)
def test_values_have_the_type_of_their_field(kind: type, told: Any, value: Any) -> None:
    assert value_of(kind, told) == value


@pytest.mark.parametrize(
    ("schema", "name", "kind"),
    [
        (Invoice, "grand_total", Decimal),
        (Invoice, "due_date", date),
        (Invoice, "iban", str),
        (LineItem, "quantity", Decimal),
        (IdentityDocument, "mrz_lines", str),
        (IdentityDocument, "mrz_valid", bool),
    ],
)
def test_types_are_read_off_the_class(schema: Any, name: str, kind: type) -> None:
    assert type_of(schema, name) is kind
