"""A document corrected and accepted by keyboard alone, as it is done two hundred times a day."""

import json
import re
from pathlib import Path

from house import House
from playwright.sync_api import Route, expect
from reviewing import edits_of, expect_saved, field, in_review, open_review, result_of, value_in
from visiting import Opener
from watching import Complaints

from docpipe.lifecycle import Status
from docpipe.permissions import Role
from docpipe.store import session
from docpipe.store.events import list_events


def test_a_sum_is_put_right_and_handed_over(house: House, open_page: Opener, tmp_path: Path) -> None:
    document_id = in_review(house, tmp_path, "invoice_de_90", "sum.pdf")
    person = house.person(Role.REVIEWER)
    page = open_review(open_page, person, document_id)
    expect(field(page, "net_total"), "the first in doubt is active").to_have_class(re.compile("active"))
    expect(field(page, "net_total").locator(".finding")).to_contain_text("do not add up")
    net, tax = (float(value_in(page, name).input_value().replace("\u202f", "")) for name in ("net_total", "tax_total"))
    right = f"{net + tax:.2f}".replace(".", ",")

    page.keyboard.press("n")
    expect(field(page, "tax_total")).to_have_class(re.compile("active"))
    page.keyboard.press("n")
    page.keyboard.press("Enter")
    expect(value_in(page, "grand_total")).to_be_focused()
    page.keyboard.type(right)
    expect(page.locator(".sum.broken")).to_have_count(0)
    page.keyboard.press("Enter")
    expect(page.locator("[data-part=left]")).to_have_text("All checked")
    expect_saved(page)
    page.keyboard.press("Control+Enter")
    house.wait_for(document_id, Status.ACCEPTED, Status.DELIVERED, seconds=15)
    expect(page, "the next one is there").not_to_have_url(re.compile(str(document_id)))

    house.wait_for(document_id, Status.DELIVERED, seconds=15)
    told = result_of(house, "sum.pdf")
    assert told["fields"]["grand_total"]["value"] == right.replace(",", ".")
    assert told["reviewed"]["by"] == f"user:{person}"
    assert told["reviewed"]["corrected"] == [["grand_total"]]
    with session(house.engine) as current:
        kinds = [event.kind for event in list_events(current, document_id)]
    assert {"claim_taken", "corrected", "accepted"} <= set(kinds)


def test_what_breaks_a_rule_is_accepted_with_a_reason(
    house: House, open_page: Opener, complaints: Complaints, tmp_path: Path
) -> None:
    complaints.expected = {422}
    document_id = in_review(house, tmp_path, "invoice_fr_91", "digits.pdf")
    page = open_review(open_page, house.person(Role.REVIEWER), document_id)
    expect(field(page, "iban")).to_have_class(re.compile("active"))
    expect(page.get_by_role("button", name="Accept & next"), "nobody decides at first sight").to_be_enabled()
    page.keyboard.press("y")
    expect(field(page, "iban"), "what a word on the value does not settle").to_contain_text("on purpose, saying why")
    expect_saved(page)
    page.keyboard.press("Control+Enter")
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("check digits")
    page.keyboard.press("Control+Enter")
    expect(dialog.get_by_role("alert"), "a severe one needs a reason").to_contain_text("Say why")
    assert house.status(document_id) is Status.NEEDS_REVIEW
    page.keyboard.type("The seller confirmed it")
    page.keyboard.press("Control+Enter")
    house.wait_for(document_id, Status.DELIVERED, seconds=15)
    assert result_of(house, "digits.pdf")["reviewed"]["why"] == "The seller confirmed it"


def test_escape_undo_absent_and_illegible(house: House, open_page: Opener, tmp_path: Path) -> None:
    document_id = in_review(house, tmp_path, "invoice_en_92", "number.pdf")
    page = open_review(open_page, house.person(Role.REVIEWER), document_id)
    number, before = value_in(page, "seller_name"), value_in(page, "seller_name").input_value()
    number.click()
    page.keyboard.type("Somebody else")
    page.keyboard.press("Escape")
    expect(number).to_have_value(before)
    expect(field(page, "seller_name"), "one is still there").to_be_focused()
    page.keyboard.press("i")
    expect(field(page, "seller_name")).to_contain_text("cannot be read")
    page.keyboard.press("u")
    expect(number).to_have_value(before)
    page.keyboard.press("a")
    expect(field(page, "seller_name")).to_contain_text("absent")
    page.keyboard.press("Shift+U")
    page.keyboard.press("u")
    expect_saved(page)
    expect(number).to_have_value(before)
    assert edits_of(house, document_id) == []


def test_one_stays_where_one_is_while_the_server_answers(house: House, open_page: Opener, tmp_path: Path) -> None:
    document_id = in_review(house, tmp_path, "contract_fr_96", "stays.pdf", seed=49)
    page = open_review(open_page, house.person(Role.REVIEWER), document_id)
    page.locator(".field-row[data-name='term'] label").click()
    page.keyboard.type("7 ans")
    page.keyboard.press("Enter")
    expect(field(page, "expiration_date"), "it was worked out from the term").to_contain_text("changed since")
    expect(page.locator(".own-findings button"), "the next in doubt").to_be_focused()
    field(page, "expiration_date").locator("label").click()
    page.keyboard.press("Escape")
    page.keyboard.press("1")
    expect(field(page, "expiration_date")).to_contain_text("corrected")
    expect(field(page, "expiration_date").locator(".finding")).to_have_count(0)


def test_the_help_is_the_table_of_keys(house: House, open_page: Opener, tmp_path: Path) -> None:
    document_id = in_review(house, tmp_path, "invoice_en_92", "help.pdf", seed=41)
    page = open_review(open_page, house.person(Role.REVIEWER), document_id)
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("Accept, and on to the next document")
    root = page.locator("script[src*='review/main.js']").get_attribute("src")
    assert root
    read = (
        f"import({json.dumps(root.replace('main.js', 'keys.js'))}).then((module) => module.KEYS.map((key) => key.says))"
    )
    for says in page.evaluate(read):
        assert says in dialog.inner_text()
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)


def test_rejected_with_a_reason(house: House, open_page: Opener, tmp_path: Path) -> None:
    document_id = in_review(house, tmp_path, "invoice_de_94", "altered.pdf", seed=33)
    page = open_review(open_page, house.person(Role.REVIEWER), document_id)
    expect(page.get_by_role("button", name="Accept & next")).to_be_enabled()
    page.keyboard.press("x")
    dialog = page.get_by_role("dialog")
    page.keyboard.press("Control+Enter")
    expect(dialog.get_by_role("alert")).to_have_text("Say why.")
    dialog.get_by_role("button", name="Looks altered").click()
    page.keyboard.press("Control+Enter")
    house.wait_for(document_id, Status.REJECTED, seconds=15)


def test_keys_pressed_too_early_are_not_lost(house: House, open_page: Opener, tmp_path: Path) -> None:
    document_id = in_review(house, tmp_path, "invoice_en_92", "early.pdf", seed=43)
    page = open_page("/queue", house.person(Role.REVIEWER))
    held: list[Route] = []
    page.route(f"**/v1/reviews/{document_id}", lambda route: held.append(route))
    page.goto(f"/review/{document_id}")
    expect(page.locator("[data-part=busy]")).to_have_text("Opening…")
    page.keyboard.press("Enter")
    page.keyboard.type("R-17")
    page.keyboard.press("Control+Enter")
    held[0].continue_()
    page.unroute_all()
    expect(value_in(page, "invoice_number")).to_have_value("R-17")
    expect(value_in(page, "invoice_number")).to_be_focused()
    expect_saved(page)
    assert house.status(document_id) is Status.NEEDS_REVIEW, "nobody decides on what they have not seen"


def test_why_a_value_is_absent_is_said_by_keyboard(house: House, open_page: Opener, tmp_path: Path) -> None:
    document_id = in_review(house, tmp_path, "invoice_en_92", "because.pdf", seed=47)
    page = open_review(open_page, house.person(Role.REVIEWER), document_id)
    number = field(page, "invoice_number")
    page.locator(".field-row[data-name='invoice_number'] label").click()
    page.keyboard.press("Escape")
    page.keyboard.press("a")
    expect(number.locator(".finding.severe"), "it is a required one").to_contain_text("was not found")
    page.keyboard.press("w")
    page.keyboard.type("They do not number their bills")
    page.keyboard.press("Enter")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(number).to_contain_text("because They do not number their bills")
    expect(number.locator(".finding.severe")).to_have_count(0)
    expect(number, "one is still there").to_be_focused()
    expect_saved(page)
    (edit,) = edits_of(house, document_id)
    assert (edit["kind"], edit["why"]) == ("absent", "They do not number their bills")
    page.keyboard.press("u")
    expect(number.locator(".finding.severe"), "one step back").to_contain_text("was not found")
