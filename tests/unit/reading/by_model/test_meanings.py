"""What a model's texts mean: by our own parsers, in the page's own habits, beside the page's own writing."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from pictures_of_nothing import show

from docpipe.document import FieldReading, Page, Value
from docpipe.reading import sheet_of
from docpipe.reading.by_model import Terms, read_by_model
from docpipe.vlm.replay import ReplayRunner
from schemas import Registry

Draw = Callable[..., Page]
GERMAN = "Rechnung RE-4711\nDatum 13.04.2025\nBetrag 1.234,50 EUR\n"
ENGLISH = "Invoice RE-4711\nDate 04/13/2025\nAmount 1,234.50 USD\n"


def cell(page: Draw, kind: str, name: str, text: str, given: str) -> FieldReading | None:
    runner, schema = ReplayRunner({name: given}), Registry.load().get(kind)
    reading = read_by_model(runner, [sheet_of(page(text))], schema, show, Terms(contradictions=False))
    found = reading.fields[name]
    assert found is None or isinstance(found, FieldReading)
    return found


MEANT = [  # type, field, page, what the model gives, what it means, the text that is kept, whether it has a place
    ("invoice", "grand_total", GERMAN, "1.234,50 EUR", Decimal("1234.50"), "1.234,50 EUR", True),
    ("invoice", "grand_total", GERMAN, "1.234,50", Decimal("1234.50"), "1.234,50", True),
    ("invoice", "grand_total", ENGLISH, "1,234.50", Decimal("1234.50"), "1,234.50", True),
    ("invoice", "grand_total", GERMAN, "1234,50", Decimal("1234.50"), "1.234,50", True),  # as the page writes it
    ("invoice", "grand_total", GERMAN, "12,50", Decimal("12.50"), "12,50", False),  # stands nowhere
    (
        "invoice",
        "grand_total",
        GERMAN + "Rest -20,00",
        "20,00",
        Decimal("20.00"),
        "20,00",
        True,
    ),  # a sign less
    ("invoice", "grand_total", GERMAN + "Rest -20,00", "-20,00", Decimal("-20.00"), "-20,00", True),
    ("invoice", "issue_date", GERMAN + "vom 03.04.2025", "03.04.2025", date(2025, 4, 3), "03.04.2025", True),
    ("invoice", "issue_date", ENGLISH + "of 03/04/2025", "03/04/2025", date(2025, 3, 4), "03/04/2025", True),
    ("invoice", "invoice_number", GERMAN, "re-4711", "RE-4711", "RE-4711", True),
    ("contract", "term", "This lasts for two (2) years.", "two (2) years", "P2Y", "two (2) years", True),
    ("bank_statement", "closing_balance", "New balance 20.00 DR", "20.00 DR", Decimal("-20.00"), "20.00 DR", True),
    ("invoice", "seller_name", "Muster Ltd, York", "Muster Ltd", "Muster Ltd", "Muster Ltd", True),
    ("identity_document", "surname", "Surname MÜLLER", "Müller", "MÜLLER", "MÜLLER", True),
]


@pytest.mark.parametrize(("kind", "name", "text", "given", "value", "kept", "has_place"), MEANT)
def test_what_it_means(
    page: Draw, kind: str, name: str, text: str, given: str, value: Value, kept: str, has_place: bool
) -> None:
    found = cell(page, kind, name, text, given)
    assert found is not None
    assert (found.value, found.text, bool(found.provenance)) == (value, kept, has_place)
    assert found.signals["likeness"] == float(has_place)


def test_what_may_mean_two_things_is_left_open(page: Draw) -> None:
    found = cell(page, "invoice", "issue_date", "Invoice of 03/04/2025", "03/04/2025")
    assert found is not None
    assert found.value in (None, date(2025, 3, 4), date(2025, 4, 3))
    assert {found.value, *found.alternatives} >= {date(2025, 3, 4), date(2025, 4, 3)}
