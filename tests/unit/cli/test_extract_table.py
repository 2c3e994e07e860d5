"""How a result is shown to people."""

from decimal import Decimal
from pathlib import Path

import pytest

from docpipe.cli.extract_table import print_outcome
from docpipe.document import Box, FieldReading, Finding, Provenance, Reading, Reason, Severity
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome

PLACE = (Provenance(2, Box(0.1, 0.1, 0.2, 0.2)),)
ROWS = ({"description": FieldReading("Screws", "Screws", PLACE), "line_total": None},)


def shown(outcome: Outcome, capsys: pytest.CaptureFixture[str]) -> list[str]:
    print_outcome(Path("a/bill.pdf"), outcome, 0.125)
    return [" ".join(line.split()) for line in capsys.readouterr().out.splitlines() if line.strip()]


def test_decision_reasons_notes_fields_and_rows(capsys: pytest.CaptureFixture[str]) -> None:
    fields = {
        "grand_total": FieldReading("119,00 €", Decimal("119.00"), PLACE),
        "invoice_number": FieldReading("4711", "4711", PLACE, confidence=0.9999),
        "issue_date": FieldReading("03/04/25", None, ()),
        "due_date": None,
        "seals": (FieldReading("7", "7", PLACE), FieldReading("8", "8", PLACE)),
        "line_items": ROWS,
        "tax_breakdown": (),
    }
    outcome = Outcome(
        Status.NEEDS_REVIEW,
        "invoice",
        "invoice",
        Reading("layout", "invoice", fields, "pl"),
        (Finding("much", "That is much.", Severity.NOTE), Finding("sum", "It is off by 1.")),
        (Reason("sum", "It is off by 1.", "grand_total"),),
        2,
    )
    assert shown(outcome, capsys) == [
        "a/bill.pdf invoice in Polish needs review 2 pages, 0.12 s",
        "It is off by 1.",
        "That is much.",
        "grand_total 119.00 119,00 € p2",
        "invoice_number 4711 p2 99 %",
        "issue_date - 03/04/25",
        "seals 7 p2",
        "seals 8 p2",
        "line_items (1)",
        "description line_total",
        "Screws -",
    ]


def test_a_failure_and_text_that_would_paint_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    outcome = Outcome(
        Status.FAILED, reasons=(Reason("broken_document", "It [bold]is[/] \x1b[31mbroken."),), page_count=1
    )
    assert shown(outcome, capsys) == [
        "a/bill.pdf failed 1 page, 0.12 s",
        "It [bold]is[/] \N{REPLACEMENT CHARACTER}[31mbroken.",
    ]


def test_a_file_of_several_documents(capsys: pytest.CaptureFixture[str]) -> None:
    fields = {"invoice_number": FieldReading("4711", "4711", PLACE)}
    invoice = Outcome(Status.ACCEPTED, "invoice", "invoice", Reading("layout", "invoice", fields), page_count=2)
    letter = Outcome(Status.NEEDS_REVIEW, reasons=(Reason("unknown_type", "It is of none."),), page_count=1, pages=(4,))
    blank = Finding("blank_page", "Page 3 is blank and left out.", Severity.NOTE)
    assert shown(Outcome.packet((invoice, letter), 4, (blank,)), capsys) == [
        "a/bill.pdf 2 documents needs review 4 pages, 0.12 s",
        "Page 3 is blank and left out.",
        "Pages 1-2 invoice accepted",
        "invoice_number 4711 p2",
        "Page 4 unknown type needs review",
        "It is of none.",
    ]
