"""Everything after rendering, in order: from the words of pages to a decision."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from docpipe.document import Box, FieldReading, HiddenWord, Page, Word
from docpipe.errors import RenderTimeout
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.pages.again import Look
from docpipe.pipeline import Eyes, read_pages
from docpipe.trust import Calibration
from docpipe.trust.calibration import Curve
from schemas import Registry
from schemas.invoice import Invoice

Draw = Callable[..., Page]

INVOICE = """
Musterwerk GmbH · Hafenweg 3 · 20457 Hamburg

Beispiel AG
Lindenallee 12
50667 Köln

                                                      Rechnungsnummer: RE-4711
                                                      Rechnungsdatum:  03.05.2025
                                                      Fällig am:       02.06.2025
# Rechnung

Pos  Bezeichnung                       Menge        Einzelpreis        Gesamtpreis
1    Schrauben M4                         10               2,50              25,00
2    Muttern M4                           60               1,25              75,00

                                             Nettobetrag                    100,00
                                             MwSt. 19 %                      19,00
                                             Gesamtbetrag               119,00 EUR

IBAN: DE89 3704 0044 0532 0130 00     USt-IdNr.: DE136695976
"""


def read(*pages: Page) -> Outcome:
    return read_pages(pages, None, Registry.load())


def test_a_sound_invoice_is_accepted(page: Draw) -> None:
    outcome = read(page(INVOICE))
    assert (outcome.status, outcome.reasons, outcome.findings) == (Status.ACCEPTED, (), ())
    assert (outcome.document_type, outcome.schema, outcome.page_count) == ("invoice", "invoice", 1)
    assert outcome.reading
    total = outcome.reading.fields["grand_total"]
    assert isinstance(total, FieldReading)
    assert total.value == Decimal("119.00")


FLAWS = [  # what is changed in it, the reasons why a person must look
    (("119,00 EUR", "129,00 EUR"), {"BR-CO-15"}),  # the totals contradict each other
    (("75,00\n", "85,00\n"), {"BR-CO-13"}),  # so do the lines
    (("MwSt. 19 %                      19,00", "MwSt. 19 %                       9,00"), {"BR-CO-15"}),
    (("DE89", "DE98"), {"iban_check_digits"}),
    (("DE136695976", "DE136695977"), {"vat_id_invalid"}),
    (("Rechnungsnummer: RE-4711", ""), {"missing_required"}),
    (("02.06.2025", "02.04.2025"), {"due_before_issue"}),
    ((" EUR", ""), {"missing_required"}),
    (("03.05.2025", "31.02.2025"), {"missing_required"}),  # no such day
]


@pytest.mark.parametrize(("change", "codes"), FLAWS)
def test_each_flaw_brings_it_to_a_person(page: Draw, change: tuple[str, str], codes: set[str]) -> None:
    assert change[0] in INVOICE
    outcome = read(page(INVOICE.replace(*change)))
    assert outcome.status is Status.NEEDS_REVIEW
    assert {reason.code for reason in outcome.reasons} == codes
    assert all(reason.sentence for reason in outcome.reasons)


RIVALS = [  # a line that says something else of the same, the field
    ("Rechnungsnummer: RE-4712", "invoice_number"),
    ("Rechnungsdatum: 04.05.2025", "issue_date"),
    ("IBAN: DE02 1203 0000 0000 2020 51", "iban"),
]


@pytest.mark.parametrize(("line", "field"), RIVALS)
def test_two_values_for_one_field_are_a_reason(page: Draw, line: str, field: str) -> None:
    outcome = read(page(f"{INVOICE}\n{line}"))
    assert [(reason.code, reason.field) for reason in outcome.reasons] == [("two_candidates", field)]


def test_a_due_date_before_the_date_of_issue_is_placed(page: Draw) -> None:
    (finding,) = read(page(INVOICE.replace("02.06.2025", "02.04.2025"))).findings
    assert finding.sentence == "Due date 2025-04-02 is before issue date 2025-05-03."
    assert len(finding.provenance) == 2


def test_text_that_no_one_sees_is_not_read_and_is_a_reason(page: Draw) -> None:
    unseen = HiddenWord(Word("IBAN: DE02120300000000202051", Box(0.1, 0.5, 0.4, 0.51)), "white")
    outcome = read(page(INVOICE, hidden=(unseen,)))
    assert [reason.code for reason in outcome.reasons] == ["hidden_text"]
    assert outcome.reading
    iban = outcome.reading.fields["iban"]
    assert isinstance(iban, FieldReading)
    assert iban.value == "DE89370400440532013000"


def test_a_page_without_text_is_a_reason(page: Draw) -> None:
    outcome = read(page(INVOICE), page("", page_no=2))
    assert [reason.code for reason in outcome.reasons] == ["page_without_text"]
    assert outcome.page_count == 2


def test_a_document_of_no_known_type_is_unknown(page: Draw) -> None:
    outcome = read(page("Dear Sirs,\n\nthank you for your letter.\n\nYours faithfully"))
    assert (outcome.status, outcome.document_type, outcome.schema) == (Status.NEEDS_REVIEW, "unknown", None)
    assert [reason.code for reason in outcome.reasons] == ["unknown_type"]
    assert outcome.reading is None


def test_an_unknown_document_tells_what_is_wrong_with_its_pages_too(page: Draw) -> None:
    outcome = read(page(""))
    assert [reason.code for reason in outcome.reasons] == ["page_without_text", "unknown_type"]
    assert [finding.code for finding in outcome.findings] == ["page_without_text"]


def test_a_type_that_is_given_is_not_found_out(page: Draw) -> None:
    outcome = read_pages([page("Total  119.00 EUR")], Invoice)
    assert outcome.schema == "invoice"
    assert "missing_required" in {reason.code for reason in outcome.reasons}


def test_confidence_is_by_the_calibration_that_is_given(page: Draw) -> None:
    ours = Calibration("papers of ours", {"layout": Curve({}, ((0.0, 0.5),))})
    reading = read_pages([page(INVOICE)], Invoice, calibration=ours).reading
    assert reading
    assert reading.calibrated_on == "papers of ours"
    total = reading.fields["grand_total"]
    assert isinstance(total, FieldReading)
    assert total.confidence == 0.5


def test_a_second_look_that_fails_costs_nothing_of_what_was_read(page: Draw) -> None:
    def again(places: object) -> list[Look]:
        raise RenderTimeout("A page took longer than 20 s.")

    outcome = read_pages([page(INVOICE)], Invoice, eyes=Eyes(again))
    assert [reason.code for reason in outcome.reasons] == ["second_look_failed"]
    assert outcome.reading
    assert outcome.reading.fields["grand_total"]
