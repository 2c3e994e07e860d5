"""An invoice as it was read, for people to work on: shared by the tests of reviews."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from docpipe.checking import build, check_days, check_rules, held_fields
from docpipe.document import Answer, Box, FieldReading, Finding, Provenance, Reading
from docpipe.outcome import Outcome
from docpipe.review import Case, Edited, apply_edits, edits_of
from docpipe.trust import decide
from schemas.document_type import DocumentType
from schemas.fields import Locale
from schemas.invoice import Invoice

DAY = date(2025, 6, 1)
GERMAN = Locale("de", ",", True, "DE")


def place(row: int, column: int = 0, page_no: int = 1) -> Provenance:
    sides = (column / 10, row / 100, column / 10 + 0.08, row / 100 + 0.01)
    return Provenance(page_no, Box(*(round(side, 5) for side in sides)))  # as results round them


def cell(text: str, value: Any, row: int, column: int = 0, **signals: float) -> FieldReading:
    return FieldReading(text, value, (place(row, column),), None, signals or {"support": 0.9, "margin": 0.9})


def line(row: int, description: str, quantity: str, price: str, total: str) -> dict[str, FieldReading | None]:
    return {
        "description": cell(description, description, row, 0),
        "quantity": cell(quantity, Decimal(quantity), row, 3),
        "unit_price": cell(price.replace(".", ","), Decimal(price), row, 5),
        "line_total": cell(total.replace(".", ","), Decimal(total), row, 8),
    }


def invoice_fields() -> dict[str, Answer]:
    return {
        "document_kind": cell("Rechnung", "invoice", 1),
        "invoice_number": cell("RE-4711", "RE-4711", 2),
        "issue_date": cell("01.05.2025", date(2025, 5, 1), 3),
        "due_date": None,
        "currency": cell("EUR", "EUR", 4),
        "seller_name": cell("Muster GmbH", "Muster GmbH", 5),
        "iban": cell("DE02 1203 0000 0000 2020 51", "DE02120300000000202051", 6),
        "line_items": [
            line(20, "Schrauben", "2", "50.00", "100.00"),
            line(21, "Muttern", "1", "20.00", "20.00"),
            line(22, "Winkel", "4", "20.00", "80.00"),
        ],
        "net_total": cell("200,00", Decimal("200.00"), 30, 8),
        "tax_total": cell("38,00", Decimal("38.00"), 31, 8),
        "grand_total": cell("238,00", Decimal("238.00"), 32, 8),
    }


def case_of(
    fields: dict[str, Answer] | None = None,
    seen: Sequence[Finding] = (),
    schema: type[DocumentType] = Invoice,
    locale: Locale = GERMAN,
    day: date = DAY,
) -> Case:
    """The case that a reader would have made of these values and of what was seen on the pages."""
    reading = Reading("layout", schema.family, invoice_fields() if fields is None else fields, locale.language)
    document, faults = build(reading, schema)
    findings = (*seen, *faults, *check_rules(document, reading), *check_days(document, reading, day))
    status, reasons = decide(reading, schema, findings, held_fields(document))
    outcome = Outcome(status, schema.family, schema.name, reading, findings, reasons, 1)
    outcome = replace(outcome, locale=locale)
    return Case(outcome.as_json(), outcome.details_as_json(), schema, day)


def edited(case: Case, *edits: dict[str, Any]) -> Edited:
    return apply_edits(case, edits_of(edits))


def open_codes(result: Edited) -> list[str]:
    return [doubt.finding.code for doubt in result.doubts if doubt.is_open]
