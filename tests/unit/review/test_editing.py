"""Edits applied to a reading: what the values are then, what remains to be said, and what was changed."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from paperwork import case_of, cell, edited, invoice_fields, open_codes, place

from docpipe.document import Finding, Severity
from docpipe.errors import BadRequest
from docpipe.review import Edited
from docpipe.review.editing import Change
from schemas.contract import Contract
from schemas.fields import Locale
from schemas.identity_document import IdentityDocument


def value(path: list[Any], text: str, **more: Any) -> dict[str, Any]:
    return {"path": path, "kind": "value", "text": text, **more}


def did(kind: str, *path: Any, **more: Any) -> dict[str, Any]:
    return {"path": list(path), "kind": kind, **more}


def changes(result: Edited) -> list[tuple[Any, ...]]:
    return [(list(change.path), change.kind.value) for change in result.changes]


def the_change(result: Edited) -> Change:
    (change,) = result.changes
    return change


def test_without_edits_everything_is_as_it_was_read() -> None:
    case = case_of()
    result = edited(case)
    told = {name: answer for name, answer in result.fields.items() if name in case.result["fields"]}
    assert told == case.result["fields"]
    assert (result.doubts, result.changes) == ((), ())
    assert result.rows["line_items"] == (0, 1, 2)


def test_a_corrected_value_is_typed_as_the_document_writes() -> None:
    result = edited(case_of(), value(["grand_total"], "1.238,00"))
    told = result.fields["grand_total"]
    assert told["value"] == "1238.00"
    assert told["text"] == "1.238,00"
    assert told["corrected"] is True
    assert told["confidence"] is None
    assert told["provenance"] == [place(32, 8).as_json()]  # it is nearly what was read there
    change = the_change(result)
    assert (change.before["value"], change.after["value"]) == ("238.00", "1238.00")


def test_a_value_from_elsewhere_has_no_place_unless_it_is_given() -> None:
    result = edited(case_of(), value(["invoice_number"], "77-AX"))
    assert result.fields["invoice_number"]["provenance"] == []
    there = place(9, 2).as_json()
    taken = edited(case_of(), value(["invoice_number"], "77-AX", provenance=there))
    assert taken.fields["invoice_number"]["provenance"] == [there]


def test_the_same_value_typed_again_confirms_it() -> None:
    result = edited(case_of(), value(["grand_total"], "238.00"))
    told = result.fields["grand_total"]
    assert (told["text"], told.get("confirmed"), told.get("corrected")) == ("238,00", True, None)
    assert result.changes == ()


def test_a_sum_that_breaks_is_found_and_one_that_holds_again_is_not() -> None:
    broken = {**invoice_fields(), "net_total": cell("210,00", Decimal("210.00"), 30, 8)}
    case = case_of(broken)
    assert set(open_codes(edited(case))) == {"BR-CO-13", "BR-CO-15"}
    assert open_codes(edited(case, value(["net_total"], "200,00"))) == []
    assert open_codes(edited(case_of(), value(["net_total"], "201,00"))) == ["BR-CO-13", "BR-CO-15"]


def test_validation_runs_again() -> None:
    result = edited(case_of(), value(["iban"], "DE02 1203 0000 0000 2020 52"))
    (doubt,) = result.doubts
    assert doubt.finding.code == "iban_check_digits"
    assert doubt.finding.path == ("iban",)
    assert doubt.acceptable


def test_what_has_two_meanings_must_be_said_otherwise() -> None:
    result = edited(case_of(), value(["grand_total"], "1.238"))
    doubt = result.doubts[0]
    assert (doubt.finding.code, doubt.finding.path, doubt.acceptable) == ("ambiguous_value", ("grand_total",), False)
    assert doubt.alternatives == ("1238", "1.238")
    assert result.fields["grand_total"]["value"] is None
    assert open_codes(result) == ["ambiguous_value"]  # and not that the required value is missing, too
    chosen = edited(case_of(), value(["grand_total"], "1.238", value="1238"))
    assert chosen.fields["grand_total"]["value"] == "1238"


def test_text_of_the_form_that_was_read_is_read_as_that_was() -> None:
    fields = {**invoice_fields(), "grand_total": cell("1.238", Decimal(1238), 32, 8)}
    case = case_of(fields)
    same = edited(case, value(["grand_total"], "1.238")).fields["grand_total"]
    assert (same["value"], same.get("confirmed")) == ("1238", True)
    slip = edited(case, value(["grand_total"], "1.288")).fields["grand_total"]
    assert (slip["value"], slip.get("corrected")) == ("1288", True)
    other = edited(case, value(["grand_total"], "12.388")).fields["grand_total"]
    assert other["value"] is None  # it may be 12.388, and is asked about


def test_what_has_no_meaning_must_be_said_otherwise() -> None:
    result = edited(case_of(), value(["due_date"], "soon"))
    (doubt,) = result.doubts
    assert (doubt.finding.code, doubt.acceptable) == ("value_unreadable", False)
    assert edited(case_of(), value(["due_date"], "soon"), value(["due_date"], "2025-05-31")).doubts == ()


# --- what goes with a value that was confirmed or changed ---


def on_total(code: str, severity: Severity = Severity.SEVERE) -> Finding:
    return Finding(code, "Something is odd.", severity, ("grand_total",), (place(32, 8), place(33, 8)))


@pytest.mark.parametrize("edit", [did("confirmed", "grand_total"), value(["grand_total"], "238,00")])
def test_findings_of_how_a_value_was_read_go_with_it(edit: dict[str, Any]) -> None:
    case = case_of(seen=[on_total("mark_over_value"), on_total("second_reading_differs")])
    assert open_codes(edited(case)) == ["mark_over_value", "second_reading_differs"]
    assert open_codes(edited(case, edit)) == []


def test_a_finding_on_one_cell_stays_until_that_cell_is_settled() -> None:
    over = Finding("mark_over_value", "It is odd.", Severity.DOUBT, ("line_items",), (place(21, 8), place(40)))
    case = case_of(seen=[over])
    assert open_codes(edited(case, did("confirmed", "line_items", 0))) == ["mark_over_value"]
    assert open_codes(edited(case, did("confirmed", "line_items", 1, "line_total"))) == []
    assert open_codes(edited(case, did("confirmed", "line_items", 1))) == []
    assert open_codes(edited(case, did("confirmed", "line_items"))) == []
    assert "mark_over_value" not in open_codes(edited(case, did("row_removed", "line_items", 1)))


def test_a_finding_on_two_values_needs_both() -> None:
    both = Finding("second_look_failed", "It failed.", Severity.SEVERE, ("grand_total", "iban"))
    case = case_of(seen=[both])
    assert open_codes(edited(case, did("confirmed", "grand_total"))) == ["second_look_failed"]
    assert open_codes(edited(case, did("confirmed", "grand_total"), did("confirmed", "iban"))) == []


def test_a_finding_on_a_value_that_is_missing_goes_when_it_is_given() -> None:
    under = Finding("mark_over_value", "A stamp lies there.", Severity.DOUBT, ("due_date",), (place(50),))
    case = case_of(seen=[under])
    assert open_codes(edited(case, did("confirmed", "grand_total"))) == ["mark_over_value"]
    assert open_codes(edited(case, value(["due_date"], "31.05.2025"))) == []
    assert open_codes(edited(case, did("absent", "due_date"))) == []


def test_findings_of_pages_stay_and_notes_never_stand_in_the_way() -> None:
    case = case_of(
        seen=[Finding("hidden_text", "Two words.", Severity.DOUBT), Finding("handwriting", "A note.", Severity.NOTE)]
    )
    result = edited(case, did("confirmed", "grand_total"))
    assert open_codes(result) == ["hidden_text"]
    assert [doubt.finding.code for doubt in result.doubts] == ["hidden_text", "handwriting"]


def test_weak_evidence_goes_with_the_value() -> None:
    fields = {**invoice_fields(), "seller_name": cell("Muster GmbH", "Muster GmbH", 5, support=0.2)}
    case = case_of(fields)
    (doubt,) = edited(case).doubts
    assert (doubt.finding.code, doubt.is_finding, doubt.finding.fields) == ("weak_evidence", False, ("seller_name",))
    assert edited(case, did("confirmed", "seller_name")).doubts == ()
    assert edited(case, value(["seller_name"], "Muster & Co.")).doubts == ()


def test_keys_change_with_what_is_said() -> None:
    one = edited(case_of(), value(["net_total"], "201,00")).doubts[0].key
    other = edited(case_of(), value(["net_total"], "202,00")).doubts[0].key
    assert one.startswith("BR-CO-13:")
    assert one != other


# --- what was worked out ---


def test_what_was_worked_out_from_a_changed_value_is_doubted() -> None:
    fields: dict[str, Any] = {
        "title": cell("Agreement", "Agreement", 1),
        "parties": [
            {"name": cell(name, name, row), "role": None, "defined_name": None} for row, name in ((2, "A"), (3, "B"))
        ],
        "effective_date": cell("1 May 2025", date(2025, 5, 1), 5),
        "term": cell("one (1) year", "P1Y", 6),
        "expiration_date": replace(cell("one (1) year", date(2026, 5, 1), 6), derived=True),
        "signatures": [{"name": cell("A", "A", 9), "signed": cell("/s/", True, 9, 2), "date": None}],
    }
    case = case_of(fields, schema=Contract, locale=Locale("en", ".", False, "US"))
    assert open_codes(edited(case)) == []
    assert open_codes(edited(case, value(["title"], "Contract"))) == []
    for edit in (value(["term"], "2 years"), value(["effective_date"], "2 May 2025"), did("absent", "term")):
        result = edited(case, edit)
        assert open_codes(result) == ["stale_value"]
        assert result.doubts[0].finding.path == ("expiration_date",)
    assert edited(case, value(["term"], "2 years")).doubts[0].alternatives == ("2027-05-01",)
    assert edited(case, value(["effective_date"], "2 May 2025")).doubts[0].alternatives == ("2026-05-02",)
    assert edited(case, did("absent", "term")).doubts[0].alternatives == ()
    settled = [
        value(["expiration_date"], "1 May 2027"),
        did("confirmed", "expiration_date"),
        did("absent", "expiration_date"),
    ]
    for edit in settled:
        assert open_codes(edited(case, value(["term"], "2 years"), edit)) == []


# --- absent and illegible ---


def test_a_required_value_may_be_absent_where_the_person_says_why() -> None:
    case = case_of()
    assert open_codes(edited(case, did("absent", "invoice_number"))) == ["missing_required"]
    result = edited(case, did("absent", "invoice_number", why="They do not number their bills."))
    assert (open_codes(result), result.fields["invoice_number"]) == ([], None)
    assert (the_change(result).kind.value, the_change(result).after) == ("absent", None)


def test_an_illegible_value_keeps_its_place_and_has_no_text() -> None:
    case = case_of()
    assert open_codes(edited(case, did("illegible", "invoice_number"))) == ["unreadable_required"]
    result = edited(case, did("illegible", "invoice_number", why="A hole."))
    assert open_codes(result) == []
    told = result.fields["invoice_number"]
    assert (told["value"], told["text"], told["illegible"]) == (None, None, True)
    assert told["provenance"] == [place(2).as_json()]


def test_an_empty_text_means_absent() -> None:
    result = edited(case_of(), value(["iban"], "  "))
    assert result.fields["iban"] is None
    assert changes(result) == [(["iban"], "absent")]


def test_saying_that_nothing_is_where_nothing_was_read_changes_nothing() -> None:
    for kind in ("absent", "confirmed"):
        result = edited(case_of(), did(kind, "due_date"))
        assert (result.fields["due_date"], result.changes) == (None, ())


# --- lists of plain values ---

LINES = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")


def passport() -> dict[str, Any]:
    fields: dict[str, Any] = {
        "document_number": cell("L898902C3", "L898902C3", 1),
        "surname": cell("ERIKSSON", "ERIKSSON", 2),
        "birth_date": cell("12 AUG 1974", date(1974, 8, 12), 3),
        "mrz_lines": [cell(text, text, 8 + n) for n, text in enumerate(LINES)],
        "mrz_valid": replace(cell("\n".join(LINES), False, 8), derived=True, provenance=(place(8), place(9))),
    }
    return fields


def test_values_of_a_plain_list_are_changed_added_and_removed() -> None:
    case = case_of(passport(), schema=IdentityDocument, locale=Locale())
    assert open_codes(edited(case)) == ["mrz_invalid"]
    result = edited(
        case,
        value(["mrz_lines", 1], LINES[1].replace("ZE", "2E")),
        did("row_added", "mrz_lines", 2, position=0),
        value(["mrz_lines", 2], "I<UTO"),
        did("row_added", "mrz_lines", 3),
        did("confirmed", "mrz_lines", 0),
    )
    told = result.fields["mrz_lines"]
    assert [one["text"][:6] for one in told] == ["I<UTO", "P<UTOE", "L89890"]
    assert [one.get("corrected") for one in told] == [True, None, True]
    assert result.rows["mrz_lines"] == (2, 0, 1)
    assert open_codes(result) == ["mrz_unclear"]  # no form has three lines of these lengths
    settled = edited(
        case, value(["mrz_lines", 1], LINES[1]), value(["mrz_valid"], "true"), did("absent", "mrz_lines", 0)
    )
    assert [one["text"] for one in settled.fields["mrz_lines"]] == [LINES[1]]
    assert changes(settled) == [(["mrz_valid"], "value"), (["mrz_lines", 0], "row_removed")]
    assert open_codes(settled) == ["mrz_unclear"]


# --- rows ---


def test_rows_keep_their_numbers() -> None:
    result = edited(
        case_of(),
        did("row_removed", "line_items", 1),
        did("row_added", "line_items", 3, position=0),
        value(["line_items", 3, "description"], "Nägel"),
        value(["line_items", 3, "line_total"], "20,00"),
        value(["line_items", 2, "quantity"], "5"),
    )
    assert result.rows["line_items"] == (3, 0, 2)
    assert [row["description"]["value"] for row in result.fields["line_items"]] == ["Nägel", "Schrauben", "Winkel"]
    assert result.fields["line_items"][2]["quantity"]["value"] == "5"
    assert open_codes(result) == []
    assert changes(result) == [
        (["line_items", 2, "quantity"], "value"),
        (["line_items", 3], "row_added"),
        (["line_items", 1], "row_removed"),
    ]
    assert [change.at for change in result.changes] == [
        ("line_items", 2, "quantity"),
        ("line_items", 0),
        ("line_items",),
    ]
    assert result.changes[1].after["description"]["value"] == "Nägel"
    assert result.changes[2].before["description"]["value"] == "Muttern"


def test_a_finding_of_a_row_names_it_by_its_number() -> None:
    result = edited(case_of(), did("row_removed", "line_items", 0), did("row_added", "line_items", 7))
    paths = {doubt.finding.code: doubt.finding.path for doubt in result.doubts}
    assert paths["BR-25"] == ("line_items", 7)


def test_an_added_row_that_was_taken_away_again_is_no_change() -> None:
    result = edited(case_of(), did("row_added", "line_items", 3), did("row_removed", "line_items", 3))
    assert (result.rows["line_items"], result.changes) == ((0, 1, 2), ())


def test_a_list_may_be_absent_as_a_whole() -> None:
    result = edited(case_of(), did("absent", "line_items"))
    assert result.fields["line_items"] == []
    assert changes(result) == [(["line_items", n], "row_removed") for n in range(3)]


@pytest.mark.parametrize(
    "edit",
    [
        value(["no_such_field"], "1"),
        value(["line_items"], "1"),
        value(["line_items", 1], "1"),
        value(["line_items", 3, "quantity"], "1"),  # there is no such row
        value(["line_items", 0, "no_such_column"], "1"),
        value(["grand_total", 0], "1"),
        did("row_added", "line_items", 1),  # a number that is taken
        did("row_added", "line_items", 3, position=9),
        did("row_added", "grand_total", 0),
        did("row_removed", "line_items", 3),
        did("illegible", "line_items"),
        did("confirmed", "line_items", 9),
        did("confirmed", "no_such_field"),
    ],
)
def test_edits_that_lead_nowhere_are_refused(edit: dict[str, Any]) -> None:
    with pytest.raises(BadRequest, match="Edit 1 leads nowhere"):
        edited(case_of(), edit)


def test_confirming_a_row_leaves_what_was_changed_in_it_a_change() -> None:
    changed = value(["line_items", 0, "description"], "Nägel")
    for confirmed in (
        did("confirmed", "line_items"),
        did("confirmed", "line_items", 0),
        did("confirmed", *changed["path"]),
    ):
        result = edited(case_of(), changed, confirmed)
        assert changes(result) == [(changed["path"], "value")]
        assert result.fields["line_items"][0]["description"]["corrected"] is True
