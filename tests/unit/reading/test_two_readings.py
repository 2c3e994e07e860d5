"""Two readings made one: where both say the same, where only one says something, where they differ."""

from datetime import date
from decimal import Decimal

import pytest

from docpipe.cells import cells_of
from docpipe.document import Box, FieldReading, Finding, Provenance, Reading, Row, Severity, Value
from docpipe.reading.merging import merged
from docpipe.reading.pairing import paired, same
from schemas.bank_statement import BankStatement
from schemas.contract import Contract
from schemas.document_type import fields_of
from schemas.fields import Locale
from schemas.identity_document import IdentityDocument
from schemas.invoice import Invoice

HERE, THERE = Provenance(1, Box(0.6, 0.5, 0.7, 0.51)), Provenance(1, Box(0.6, 0.9, 0.7, 0.91))
SPECS = {spec.name: spec for schema in (Invoice, BankStatement, IdentityDocument) for spec in fields_of(schema)}
COLUMNS = fields_of(SPECS["line_items"].row)  # type: ignore[arg-type]


def cell(text: str, value: Value = None, place: Provenance = HERE, **more: object) -> FieldReading:
    return FieldReading(text, text if value is None else value, (place,), **more)  # type: ignore[arg-type]


def unsure(text: str, *alternatives: Value) -> FieldReading:
    return FieldReading(text, None, (HERE,), alternatives=alternatives)


def line(*texts: str) -> Row:
    """Description, quantity, price, total as two readers parse them."""
    return {
        spec.name: FieldReading(text, spec.kind.parse(text, Locale()).value, (HERE,))
        for spec, text in zip(COLUMNS, texts, strict=False)
        if text
    }


EITHER = unsure("03/04/2025", date(2025, 3, 4), date(2025, 4, 3))
SAME = [  # field, one, other, whether both read the same
    ("grand_total", cell("12,00", Decimal(12)), cell("12.00 EUR", Decimal("12.00")), True),
    ("grand_total", cell("12,00", Decimal(12)), cell("21,00", Decimal(21)), False),
    ("grand_total", cell("20,00", Decimal(20)), cell("-20,00", Decimal(-20)), False),  # a sign that was lost
    ("closing_balance", cell("20,00", Decimal(20)), cell("20,00", Decimal(-20)), True),  # its column tells the sign
    ("birth_date", unsure("731102"), cell("731102", date(1973, 11, 2)), True),  # of a line for machines
    ("issue_date", EITHER, cell("4 March 2025", date(2025, 3, 4)), True),
    ("issue_date", EITHER, cell("5 May 2025", date(2025, 5, 5)), False),
    ("issue_date", unsure("soon"), unsure("later"), False),
    ("issue_date", unsure("at  once"), unsure("at once"), True),
    ("invoice_number", cell("RE-4711"), cell("RE-4712"), False),
]  # fmt: skip


@pytest.mark.parametrize(("name", "one", "other", "alike"), SAME)
def test_what_is_the_same(name: str, one: FieldReading, other: FieldReading, alike: bool) -> None:
    assert same(SPECS[name].kind, one, other) is alike
    assert same(SPECS[name].kind, other, one) is alike


A, B, C = line("Bolts", "1", "1.00", "1.00"), line("Nuts", "2", "3.00", "6.00"), line("Pins", "5", "7.00", "35.00")
NEARLY = line("Bolts", "1", "1.00", "1.10")
PAIRS = [  # the model's rows, the layout reader's, the pairs
    ([A, B, C], [A, B, C], {0: 0, 1: 1, 2: 2}),
    ([A, C], [A, B, C], {0: 0, 1: 2}),  # one left out
    ([A, B, C], [A, C], {0: 0, 2: 1}),  # one invented, or overlooked
    ([A, A], [A, A, A], {0: 0, 1: 1}),  # of equal ones any
    ([B, A, A], [B, A, A, A], {0: 0, 1: 1, 2: 2}),
    ([NEARLY, B], [A, C, B], {0: 0, 1: 2}),  # most of a row is enough
    ([C, NEARLY], [A], {1: 0}),
    ([A], [C], {0: 0}),  # as many, all different: beside each other, so that each cell is told
    ([A, B], [B, C], {1: 0}),  # one left out and one invented: as many, but not the same
    ([], [A], {}),
    ([A], [], {}),
]


@pytest.mark.parametrize(("one", "other", "pairs"), PAIRS)
def test_rows_beside_each_other(one: list[Row], other: list[Row], pairs: dict[int, int]) -> None:
    assert paired(one, other, COLUMNS) == pairs


def test_very_long_lists_are_paired_all_the_same() -> None:
    one = [line(f"A{n}", "1", "1.00", f"{n}.00") for n in range(150)]
    other = [line(f"B{n}", "2", "2.00", f"{n}.50") for n in range(151)]
    assert paired(one, other, COLUMNS) == {n: n for n in range(150)}


def read(reader: str, schema: type = Invoice, **fields: object) -> Reading:
    return Reading(reader, schema.name, fields, "de")  # type: ignore[attr-defined,arg-type]


def codes(reading: Reading) -> list[tuple[str, Severity]]:
    return [(finding.code, finding.severity) for finding in reading.findings]


DIFFER, UNSEEN = "readings_differ", "model_sees_nothing"
SEVERE, DOUBT = Severity.SEVERE, Severity.DOUBT
CELLS = [  # field, model, layout: value, alternatives, readers, findings
    ("invoice_number", cell("A"), cell("A"), "A", (), 1.0, []),
    ("invoice_number", cell("A"), cell("B"), "A", ("B",), 0.0, [(DIFFER, SEVERE)]),  # the model's stands, doubted
    ("order_number", cell("A"), cell("B"), "A", ("B",), 0.0, [(DIFFER, DOUBT)]),
    ("order_number", cell("A"), None, "A", (), 0.0, []),  # one reading; whether that is enough is trust's business
    ("order_number", None, cell("B"), "B", (), 0.0, [(UNSEEN, DOUBT)]),
    ("invoice_number", None, cell("B"), "B", (), 0.0, [(UNSEEN, SEVERE)]),
    ("order_number", None, None, None, (), None, []),
    # what either reader else thought of stays to choose from
    ("order_number", cell("A", alternatives=("C",)), cell("A", alternatives=("D",)), "A", ("D", "C"), 1.0, []),
    ("order_number", cell("A", alternatives=("B",)), cell("B"), "A", ("B",), 0.0, [(DIFFER, DOUBT)]),
    # the one that knows what a text means
    ("issue_date", unsure("3/4/25", date(2025, 3, 4)), cell("3/4/25", date(2025, 3, 4)), date(2025, 3, 4), (), 1.0, []),
    ("issue_date", cell("3/4/25", date(2025, 3, 4)), unsure("3/4/25", date(2025, 3, 4)), date(2025, 3, 4), (), 1.0, []),
]


@pytest.mark.parametrize(("name", "one", "other", "value", "alternatives", "readers", "found"), CELLS)
def test_one_value_of_two(
    name: str,
    one: FieldReading | None,
    other: FieldReading | None,
    value: Value,
    alternatives: tuple[Value, ...],
    readers: float | None,
    found: list[tuple[str, Severity]],
) -> None:
    reading, disputes = merged(read("model", **{name: one}), read("layout", **{name: other}), Invoice)
    both = dict(cells_of(reading)).get((name,))
    assert (both and both.value, both.alternatives if both else ()) == (value, alternatives)
    assert (both.signals.get("readers") if both else None) == readers
    assert codes(reading) == found
    assert len(disputes) == len(found)
    assert reading.reader == "model+layout"


def test_what_belongs_to_a_place_goes_with_it() -> None:
    """The model's text was found in clear print, the layout reader's, which stands, hardly legible."""
    one = cell("A", signals={"ocr": 0.99, "model_least": 0.8, "likeness": 1.0})
    other = cell("A", None, THERE, signals={"ocr": 0.4, "support": 0.2, "margin": 0.0})
    reading, _ = merged(read("model", order_number=one), read("layout", order_number=other), Invoice)
    [(_, both)] = cells_of(reading)
    assert both.provenance == (THERE,)
    assert both.signals == {"ocr": 0.4, "model_least": 0.8, "likeness": 1.0, "readers": 1.0}


def test_who_was_shown_the_words_agrees_on_less() -> None:
    copied = cell("A", signals={"model_copied": 1.0})
    reading, _ = merged(read("model", order_number=copied), read("layout", order_number=cell("A")), Invoice)
    assert [both.signals["readers"] for _, both in cells_of(reading)] == [0.5]


def test_what_was_worked_out_stands_and_a_model_that_copies_another_is_heard() -> None:
    derived = cell("two years", date(2027, 1, 1), derived=True)
    for one, found in ((None, []), (cell("1.1.2027", date(2027, 1, 1)), []), (cell("x", date(2026, 12, 31)), [DIFFER])):
        reading, _ = merged(
            read("m", Contract, expiration_date=one), read("l", Contract, expiration_date=derived), Contract
        )
        [(_, both)] = cells_of(reading)
        assert (both.value, both.derived) == (date(2027, 1, 1), True)
        assert [finding.code for finding in reading.findings] == found


def test_what_is_not_printed_is_the_layout_readers() -> None:
    flag = FieldReading("", True)
    given = read("m", IdentityDocument, mrz_valid=cell("yes"))
    reading, _ = merged(given, read("l", IdentityDocument, mrz_valid=flag), IdentityDocument)
    assert reading.fields["mrz_valid"] == flag


LISTS = [  # the model's rows, the layout reader's: how many come of it, what is found
    ([A, B], [A, B], 2, []),
    ([A], [A, B], 1, ["rows_differ"]),
    ([A, B, C], [A, B], 3, ["rows_differ"]),
    ([A, B], [B, C], 2, ["rows_differ"]),  # as many, and yet not the same
    ([B, A], [A, B], 2, ["rows_differ"]),  # in another order
    ([], [A, B], 2, ["rows_differ"]),
    ([A], [], 1, []),
    ([], [], 0, []),
    ([A, NEARLY], [A, A], 2, ["readings_differ"]),
    ([A, A, A], [A, A, A, A], 3, ["rows_differ"]),
]


@pytest.mark.parametrize(("one", "other", "count", "found"), LISTS)
def test_one_list_of_two(one: list[Row], other: list[Row], count: int, found: list[str]) -> None:
    reading, _ = merged(read("model", line_items=one), read("layout", line_items=other), Invoice)
    items = reading.fields["line_items"]
    assert isinstance(items, list)
    assert len(items) == count
    assert [finding.code for finding in reading.findings] == found
    assert all("readers" in cell.signals for _, cell in cells_of(reading))


def test_a_figure_whose_column_tells_its_sign_is_as_the_layout_reader_has_it() -> None:
    printed = {"description": cell("Rent"), "amount": cell("600,00", Decimal(600))}
    meant = {"description": cell("Rent"), "amount": cell("600,00", Decimal(-600))}
    one, other = read("m", BankStatement, transactions=[printed]), read("l", BankStatement, transactions=[meant])
    reading, _ = merged(one, other, BankStatement)
    assert dict(cells_of(reading))["transactions", 0, "amount"].value == -600
    assert reading.findings == ()


PLAIN = [  # the model's lines, the layout reader's: all that come of it, what is found
    (["P<A", "X1"], ["P<A", "X1"], ["P<A", "X1"], []),
    (["X1", "P<A"], ["P<A", "X1"], ["X1", "P<A"], []),
    (["P<A"], ["P<A", "X1"], ["P<A", "X1"], [UNSEEN]),
    (["P<A", "X2"], ["P<A", "X1"], ["P<A", "X2", "X1"], [DIFFER, UNSEEN]),
    (["P<A", "P<A"], ["P<A"], ["P<A", "P<A"], [DIFFER]),  # said twice
    (["P<A"], [], ["P<A"], []),
    ([], ["P<A"], ["P<A"], [UNSEEN]),
]


@pytest.mark.parametrize(("one", "other", "lines", "found"), PLAIN)
def test_one_list_of_plain_values_of_two(one: list[str], other: list[str], lines: list[str], found: list[str]) -> None:
    first = read("m", IdentityDocument, mrz_lines=[cell(text) for text in one])
    second = read("l", IdentityDocument, mrz_lines=[cell(text) for text in other])
    reading, _ = merged(first, second, IdentityDocument)
    assert [cell.text for _, cell in cells_of(reading)] == lines
    assert [finding.code for finding in reading.findings] == found


def test_both_readers_findings_stay() -> None:
    one, other = Finding("answer_cut", "Cut."), Finding("repaired", "Repaired.")
    first, second = Reading("m", "invoice", {}, None, (one,)), Reading("l", "invoice", {}, "fr", (other,))
    reading, _ = merged(first, second, Invoice)
    assert (reading.findings, reading.language) == ((one, other), "fr")
