"""What the paper itself says for a value: again elsewhere, in several ways, by a row's own figures."""

from decimal import Decimal

import pytest

from docpipe.document import Box, FieldReading, Page, Provenance, Reading, Word
from docpipe.trust import with_witnesses
from docpipe.trust.calibration import Calibration, Curve
from docpipe.trust.confidence import with_confidence
from docpipe.trust.proving import UNPROVEN, is_proven
from docpipe.trust.rows import proved_rows
from schemas.invoice import Invoice


def page(*lines: str) -> Page:
    words = [
        Word(text, Box(0.1 * n, 0.1 * row, 0.1 * n + 0.09, 0.1 * row + 0.05))
        for row, line in enumerate(lines)
        for n, text in enumerate(line.split())
    ]
    return Page(1, 600, 800, tuple(words))


def read_in(row: int, text: str) -> FieldReading:
    return FieldReading(text, text, (Provenance(1, Box(0.0, 0.1 * row, 0.99, 0.1 * row + 0.05)),))


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Acme GmbH", 2.0),
        ("Meyer", None),  # stands only where it was read
        ("7", None),  # too short to mean the same
    ],
)
def test_the_same_words_elsewhere_are_witnesses(text: str, count: float | None) -> None:
    paper = page("Acme GmbH", "Meyer 7 7", "ACME GmbH, Berlin", "by Acme GmbH")
    own = 1 if text == "Meyer" else 0
    looked = with_witnesses(Reading("layout", "invoice", {"seller_name": read_in(own, text)}), [paper])
    answer = looked.fields["seller_name"]
    assert isinstance(answer, FieldReading)
    assert answer.signals.get("witnesses") == count


def item(**figures: str) -> dict[str, FieldReading]:
    return {name: FieldReading(text, Decimal(text)) for name, text in figures.items()}


def test_figures_of_a_row_make_each_other() -> None:
    rows = (
        item(quantity="2", unit_price="4.50", line_total="9.00"),
        item(quantity="2", unit_price="4.50", line_total="9.50"),
        item(quantity="2", line_total="9.00"),  # lacks what its neighbours have
    )
    said = {**rows[0], "description": FieldReading("Quantity 2 pcs", "Quantity 2 pcs")}
    assert proved_rows(Reading("layout", "invoice", {"line_items": (said,)}), Invoice)["line_items", 0] == 0.6
    proved = proved_rows(Reading("layout", "invoice", {"line_items": rows}), Invoice)
    assert [proved["line_items", n] for n in range(3)] == [1.0, 0.4, 0.0]


AHEAD = {"agreed": 1.0, "formed": 1.0, "margin": 0.4, "support": 0.9, "likely": 0.1, "sound": 1.0}
AHEAD |= dict.fromkeys(("witnessed", "told", "row", "held"), 0.0)


@pytest.mark.parametrize(
    ("way", "more", "proven"),
    [
        ("layout name", {}, False),  # far ahead, and nothing else on the paper says so
        ("layout name", {"told": 0.75}, False),
        ("layout name", {"told": 0.75, "witnessed": 0.5}, True),
        ("layout name", {"told": 0.875, "witnessed": 0.5, "formed": 0.0}, False),  # it may be a brand
        ("layout name", {"told": 0.875}, True),
        ("layout name", {"told": 0.875, "witnessed": 0.5}, True),
        ("layout name", {"told": 0.875, "witnessed": 0.5, "margin": 0.2}, False),
        ("layout name", {"told": 0.875, "witnessed": 0.5, "agreed": 0.5}, False),  # a longer name stands elsewhere
        ("layout row word", {"row": 0.4, "held": 1.0}, True),
        ("layout row word", {"row": 1.0}, False),  # the figures are proven, the words are not
        ("layout row amount", {"row": 1.0}, True),
        ("contract date", {"margin": 0.9}, True),
        ("contract date", {"support": 0.7, "margin": 0.7}, False),
        ("layout amount", {"held": 1.0}, True),
        ("layout amount", {"held": 1.0, "likely": -0.1}, False),  # rows make the sum of a part of them, too
        ("letter word", {"sound": 0.0}, False),  # a street without a town
        ("layout checked", {}, True),
        ("layout checked", {"margin": 0.0}, False),  # check digits do not say whose number it is
        ("layout currency", {}, True),  # needs no other proof than what was learned of it
    ],
)
def test_what_proves_a_value(way: str, more: dict[str, float], proven: bool) -> None:
    assert is_proven(way, {**AHEAD, **more}) is proven


def test_without_proof_no_name_is_sure() -> None:
    sure = Calibration("papers", {"layout": Curve({"support": 1.0}, ((0.0, 0.99),))})
    told = {"support": 1.0, "margin": 1.0}
    for signals, confidence in ((told, UNPROVEN), ({**told, "ways": 3.0, "witnesses": 1.0}, 0.99)):
        reading = Reading("layout", "invoice", {"seller_name": FieldReading("Acme", "Acme", (), None, signals)})
        answer = with_confidence(reading, Invoice, (), frozenset(), sure).fields["seller_name"]
        assert isinstance(answer, FieldReading)
        assert answer.confidence == confidence
