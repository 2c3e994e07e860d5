"""What is typed is never lost and never overwritten: two browsers, a dead server, a dead browser, another person."""

import re
from collections.abc import Callable
from pathlib import Path

from house import House
from playwright.sync_api import Browser, expect
from reviewing import edits_of, expect_saved, field, in_review, open_review, value_in, wait_for_edits
from visiting import Opener
from watching import Complaints

from docpipe.api.cookies import SESSION
from docpipe.lifecycle import Status
from docpipe.permissions import Role

GIVE_UP = """(path) => {
  const token = document.querySelector("meta[name=csrf-token]").content;
  return fetch(path, {method: "DELETE", headers: {"X-CSRF-Token": token}}).then((answer) => answer.ok);
}"""

REOPEN = """(path) => {
  const token = document.querySelector("meta[name=csrf-token]").content;
  const headers = {"X-CSRF-Token": token, "Content-Type": "application/json"};
  return fetch(path, {method: "POST", headers, body: JSON.stringify({why: "It is none"})}).then((answer) => answer.ok);
}"""


def test_two_versions_are_shown_and_chosen_from(
    house: House, open_page: Opener, complaints: Complaints, tmp_path: Path
) -> None:
    complaints.expected = {409}
    document_id = in_review(house, tmp_path, "invoice_fr_91", "versions.pdf", seed=37)
    person = house.person(Role.REVIEWER)
    one, other = (open_review(open_page, person, document_id) for _ in range(2))
    value_in(one, "order_number").fill("PO-1")
    expect_saved(one)
    wait_for_edits(house, document_id, lambda edits: len(edits) == 1)
    value_in(other, "buyer_name").fill("Mine SARL")
    dialog = other.get_by_role("dialog")
    expect(dialog).to_contain_text("changed elsewhere")
    rows = dialog.locator("tbody tr")
    expect(rows.filter(has_text="Order number").locator("input:checked")).to_have_value("theirs")
    expect(rows.filter(has_text="Buyer name").locator("input:checked")).to_have_value("mine")
    other.keyboard.press("Control+Enter")
    expect(dialog).to_have_count(0)
    expect_saved(other)
    texts = {edit["path"][0]: edit["text"] for edit in edits_of(house, document_id)}
    assert texts == {"order_number": "PO-1", "buyer_name": "Mine SARL"}
    expect(value_in(other, "order_number")).to_have_value("PO-1")


def test_a_dead_server_loses_nothing(house: House, open_page: Opener, complaints: Complaints, tmp_path: Path) -> None:
    document_id = in_review(house, tmp_path, "invoice_de_90", "server.pdf", seed=38)
    page = open_review(open_page, house.person(Role.REVIEWER), document_id)
    value_in(page, "buyer_name").click()
    house.kill_web()
    page.keyboard.type("Typed while nobody answers")
    expect(page.locator("[data-part=saving]")).to_have_text("Offline: kept here")
    expect(page.locator("[data-part=banner]")).to_contain_text("Go on")
    page.keyboard.press("Enter")
    page.keyboard.press("n")
    expect(page.locator("[data-part=saving]"), "it is back").to_have_text("Saved", timeout=30_000)
    expect(page.locator("[data-part=banner]")).to_be_hidden()
    (edit,) = edits_of(house, document_id)
    assert edit["text"] == "Typed while nobody answers"
    complaints.heard[:] = [heard for heard in complaints.heard if "ERR_CONNECTION" not in heard]


def test_a_dead_browser_loses_nothing(
    house: House, open_page: Opener, launch: Callable[[], Browser], tmp_path: Path
) -> None:
    document_id = in_review(house, tmp_path, "invoice_fr_91", "browser.pdf", seed=39)
    person = house.person(Role.REVIEWER)
    doomed = launch()
    page = open_review(Opener(house, doomed, open_page.complaints), person, document_id)
    value_in(page, "buyer_name").click()
    page.keyboard.type("Half a na")
    wait_for_edits(house, document_id, lambda edits: bool(edits) and edits[0]["text"] == "Half a na")
    doomed.close()
    again = open_review(open_page, person, document_id)
    expect(value_in(again, "buyer_name")).to_have_value("Half a na")
    expect(field(again, "buyer_name")).to_contain_text("corrected")


def test_somebody_elses_document_can_be_seen_and_not_changed(house: House, open_page: Opener, tmp_path: Path) -> None:
    document_id = in_review(house, tmp_path, "invoice_fr_91", "other.pdf", seed=42)
    open_review(open_page, house.person(Role.REVIEWER, full_name="Anna Berger"), document_id)
    page = open_review(open_page, house.person(Role.REVIEWER), document_id)
    expect(page.locator("[data-part=banner]")).to_contain_text(re.compile("is at this document.*not change it"))
    page.keyboard.press("a")
    value_in(page, "buyer_name").press("x")
    expect(page.get_by_role("button", name="Accept & next")).to_be_hidden()


def test_a_lost_claim_is_shown_and_taken_again(
    house: House, open_page: Opener, complaints: Complaints, tmp_path: Path
) -> None:
    complaints.expected = {409}
    document_id = in_review(house, tmp_path, "invoice_fr_91", "claim.pdf", seed=44)
    page = open_review(open_page, house.person(Role.REVIEWER), document_id)
    token = page.request.get(f"/v1/reviews/{document_id}").json()["claim"]["token"]
    page.evaluate(GIVE_UP, f"/v1/reviews/{document_id}/claim?token={token}")
    value_in(page, "buyer_name").fill("Typed without a claim")
    banner = page.locator("[data-part=banner]")
    expect(banner).to_contain_text("Your claim on this document has ended")
    expect(value_in(page, "buyer_name")).to_have_value("Typed without a claim")
    banner.get_by_role("button", name="Take it again").click()
    expect_saved(page)
    expect(banner).to_be_hidden()
    assert [edit["text"] for edit in edits_of(house, document_id)] == ["Typed without a claim"]


def test_signing_in_anew_goes_on_where_one_was(
    house: House, open_page: Opener, complaints: Complaints, tmp_path: Path
) -> None:
    complaints.expected = {401, 403}
    document_id = in_review(house, tmp_path, "invoice_fr_91", "session.pdf", seed=45)
    person = house.person(Role.REVIEWER)
    page = open_review(open_page, person, document_id)
    page.context.clear_cookies()
    value_in(page, "buyer_name").fill("Typed by nobody")
    expect(page.locator("[data-part=banner]")).to_contain_text("You were signed out")
    page.context.add_cookies([{"name": SESSION, "value": house.token(person), "url": house.url}])
    expect(page.locator("[data-part=saving]"), "under the new session").to_have_text("Saved", timeout=20_000)
    expect(page.locator("[data-part=banner]")).to_be_hidden()
    assert [edit["text"] for edit in edits_of(house, document_id)] == ["Typed by nobody"]


def test_whoever_looks_again_reads_why_it_was_sent_back(house: House, open_page: Opener, tmp_path: Path) -> None:
    document_id = in_review(house, tmp_path, "invoice_fr_91", "back.pdf", seed=53)
    page = open_review(open_page, house.person(Role.REVIEWER, Role.OPERATOR), document_id)
    expect(page.get_by_role("button", name="Accept & next")).to_be_enabled()
    page.keyboard.press("x")
    page.keyboard.type("A duplicate")
    page.keyboard.press("Control+Enter")
    house.wait_for(document_id, Status.REJECTED, seconds=15)
    page.goto("/queue")
    assert page.evaluate(REOPEN, f"/v1/documents/{document_id}/reopen")
    page.goto(f"/review/{document_id}")
    expect(page.locator(".earlier")).to_contain_text("sent it back: It is none")
