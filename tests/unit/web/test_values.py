"""A result's values as a page lists them."""

from typing import Any

import pytest

from docpipe.store.decisions import Correction
from docpipe.web.values import Cell, correction_of, values_of

PLACE = [{"page_no": 1, "box": [0.1, 0.1, 0.2, 0.2]}]

FORM = (
    {"name": "grand_total", "title": "Grand total", "critical": True, "widget": "money", "columns": []},
    {
        "name": "line_items",
        "title": "Line items",
        "columns": [
            {"name": "description", "title": "Description", "widget": "text"},
            {"name": "quantity", "title": "Quantity", "widget": "number"},
            {"name": "tax_rate", "title": "Tax rate", "widget": "percent"},
            {"name": "line_total", "title": "Line total", "widget": "money"},
        ],
    },
)


def test_single_values_lists_and_tables() -> None:
    fields = {
        "iban": None,
        "mrz_lines": [{"value": "P<D<<", "text": "P<D<<"}, {"value": "123", "text": "123"}],
        "signed": {"value": True, "text": "☒", "provenance": PLACE},
        "line_items": [
            {
                "description": {"value": "Pump", "text": "Pump"},
                "quantity": None,
                "line_total": {"value": "8.00", "text": "8,00", "provenance": PLACE},
            }
        ],
        "grand_total": {"value": "8.00", "text": "8,00 €", "provenance": PLACE, "corrected": True, "confidence": 0.9},
    }
    found = values_of(fields, FORM, frozenset({"iban"}))
    total, iban, lines, signed = found.single
    assert total.title == "Grand total", "what the form knows comes first"
    assert total.cells == (Cell("8.00", "", corrected=True, illegible=False),)
    assert (iban.title, iban.cells, iban.doubtful) == ("IBAN", (), True)
    assert [cell.value for cell in lines.cells] == ["P<D<<", "123"]
    assert (signed.cells[0].value, signed.cells[0].printed) == ("yes", "")
    (table,) = found.tables
    assert [(column.title, column.number) for column in table.columns] == [("Description", False), ("Line total", True)]
    assert table.rows[0][1] == Cell("8.00", "8,00", corrected=False, illegible=False)


def test_how_sure_a_value_is_and_a_choice_in_words() -> None:
    form = [{"name": "kind", "title": "Kind", "choices": [{"value": "credit_note", "title": "Credit note"}]}]
    found = values_of({"kind": {"value": "credit_note", "text": "Avoir", "confidence": 0.9499}}, form, frozenset())
    assert (found.single[0].cells[0].value, found.single[0].cells[0].sure, found.sure) == ("Credit note", "94 %", True)
    assert not values_of({"kind": {"value": "credit_note", "confidence": None}}, form, frozenset()).sure


def test_what_cannot_be_read_says_so() -> None:
    (single,) = values_of({"iban": {"value": None, "text": None, "illegible": True}}, (), frozenset()).single
    assert single.cells[0].illegible


def test_an_empty_table_is_left_out() -> None:
    assert values_of({"line_items": []}, FORM, frozenset()).tables == ()


CELLS: list[tuple[str, dict[str, Any], str, str]] = [
    # widget, the value in a result, what is shown, what is quoted as printed
    ("percent", {"value": "19", "text": "19%", "provenance": PLACE}, "19 %", ""),
    ("percent", {"value": "19", "text": "19", "provenance": PLACE}, "19 %", ""),
    ("percent", {"value": "7.7", "text": "7,7 %", "provenance": PLACE}, "7.7 %", "7,7 %"),
    ("percent", {"value": None, "text": None}, "", ""),
    # typed by a person: it stands nowhere on the page
    ("money", {"value": "8.00", "text": "8", "provenance": [], "corrected": True}, "8.00", ""),
    # typed by a person over what stands at that place
    ("money", {"value": "8.00", "text": "8,00 €", "provenance": PLACE, "corrected": True}, "8.00", ""),
    # computed, or without a place
    ("money", {"value": "8.00", "text": "8,00"}, "8.00", ""),
    # the lines that a yes was told by are values of their own
    ("checkbox", {"value": True, "text": "P<UTO\nL898902C3", "provenance": PLACE}, "yes", ""),
    # read with other spaces and letters
    ("machine_line", {"value": "P<UTOERIKSSON", "text": "p<UTO ERIKSSON", "provenance": PLACE}, "P<UTOERIKSSON", ""),
    # its meaning is not known: the text stands for it, and once
    ("date", {"value": None, "text": "3/4/25", "provenance": PLACE}, "3/4/25", ""),
]


@pytest.mark.parametrize(("widget", "told", "value", "printed"), CELLS)
def test_what_is_shown_and_what_is_quoted(widget: str, told: dict[str, Any], value: str, printed: str) -> None:
    form = [{"name": "it", "title": "It", "widget": widget, "columns": []}]
    (cell,) = values_of({"it": told}, form, frozenset()).single[0].cells
    assert (cell.value, cell.printed) == (value, printed)


def test_a_correction_is_shown_as_its_field_is() -> None:
    rate = Correction(
        ["line_items", 0, "tax_rate"], "value", {"value": "7", "text": "7"}, {"value": "19", "text": "19"}
    )
    told = correction_of(rate, FORM)
    assert (told["before"], told["after"]) == ("7 %", "19 %")
    assert correction_of(rate)["after"] == "19", "of a type that is not known any more"
