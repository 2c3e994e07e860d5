"""A result's values as a page lists them."""

from docpipe.web.values import Cell, values_of

FORM = (
    {"name": "grand_total", "title": "Grand total", "critical": True, "widget": "money", "columns": []},
    {
        "name": "line_items",
        "title": "Line items",
        "columns": [
            {"name": "description", "title": "Description", "widget": "text"},
            {"name": "quantity", "title": "Quantity", "widget": "number"},
            {"name": "line_total", "title": "Line total", "widget": "money"},
        ],
    },
)


def test_single_values_lists_and_tables() -> None:
    fields = {
        "iban": None,
        "mrz_lines": [{"value": "P<D<<", "text": "P<D<<"}, {"value": "123", "text": "123"}],
        "signed": {"value": True, "text": "☒"},
        "line_items": [
            {
                "description": {"value": "Pump", "text": "Pump"},
                "quantity": None,
                "line_total": {"value": "8.00", "text": "8,00"},
            }
        ],
        "grand_total": {"value": "8.00", "text": "8,00 €", "corrected": True},
    }
    found = values_of(fields, FORM, frozenset({"iban"}))
    total, iban, lines, signed = found.single
    assert total.title == "Grand total", "what the form knows comes first"
    assert total.cells == (Cell("8.00", "8,00 €", corrected=True, illegible=False),)
    assert (iban.title, iban.cells, iban.doubtful) == ("IBAN", (), True)
    assert [cell.value for cell in lines.cells] == ["P<D<<", "123"]
    assert (signed.cells[0].value, signed.cells[0].printed) == ("yes", "☒")
    (table,) = found.tables
    assert [(column.title, column.number) for column in table.columns] == [("Description", False), ("Line total", True)]
    assert table.rows[0][1] == Cell("8.00", "8,00", corrected=False, illegible=False)


def test_what_cannot_be_read_says_so() -> None:
    (single,) = values_of({"iban": {"value": None, "text": None, "illegible": True}}, (), frozenset()).single
    assert single.cells[0].illegible


def test_an_empty_table_is_left_out() -> None:
    assert values_of({"line_items": []}, FORM, frozenset()).tables == ()
