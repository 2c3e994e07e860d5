"""From a one-time link to what an auditor reads: a document corrected by keyboard, handed over, and told of."""

from pathlib import Path
from uuid import UUID

from hearing import Ear, Message, listening
from house import PASSWORD, House
from playwright.sync_api import expect
from reviewing import expect_saved, field, in_review, result_of, value_in
from visiting import Opener

from docpipe.delivery.signing import sign
from docpipe.lifecycle import Status
from docpipe.permissions import Role

NUMBER = "2025-4711"


def test_the_whole_way(house: House, open_page: Opener, tmp_path: Path) -> None:
    document_id = in_review(house, tmp_path, "invoice_en_92", "whole_way.pdf", seed=52)
    with listening() as ear:
        secret = add_webhook(house, open_page, ear.url)
        name = house.person(Role.REVIEWER, full_name="Rita Reviewer")
        page = open_page(house.link(name), viewport={"width": 1440, "height": 900})
        page.keyboard.type(PASSWORD)
        page.keyboard.press("Tab")
        page.keyboard.type(PASSWORD)
        page.keyboard.press("Enter")
        page.wait_for_url("**/queue")
        page.goto(f"/review/{document_id}")
        expect(page.locator("svg.sheet.loaded").first).to_be_visible()

        expect(field(page, "invoice_number").locator(".finding").first).to_be_visible()
        expect(page.locator(".field-row.active[data-name='invoice_number']")).to_be_focused()
        page.keyboard.press("Enter")
        expect(value_in(page, "invoice_number")).to_be_focused()
        page.keyboard.type(NUMBER)
        page.keyboard.press("Enter")
        expect_saved(page)
        page.keyboard.press("Control+Enter")
        house.wait_for(document_id, Status.DELIVERED, seconds=30)

        assert result_of(house, "whole_way.pdf")["fields"]["invoice_number"]["value"] == NUMBER
        house.wait_until(lambda: bool(of(ear, document_id)), 30, "the webhook")
        message = of(ear, document_id)[-1]
        identity, stamp = message.headers["webhook-id"], int(message.headers["webhook-timestamp"])
        assert message.headers["webhook-signature"] == sign(secret, identity, stamp, message.body)

    auditor = open_page(f"/documents/{document_id}", house.person(Role.AUDITOR))
    story = auditor.locator("#story")
    for words in ("Came in", "Taken for review", "Values were corrected", "Invoice number", "Accepted by a person"):
        expect(story).to_contain_text(words)
    expect(story).to_contain_text("A webhook was told", timeout=20_000)
    expect(story, "what the values say is no part of the story").not_to_contain_text(NUMBER)
    expect(auditor.locator("#values")).to_contain_text(NUMBER)
    expect(auditor.locator("#values")).to_contain_text("corrected")
    expect(auditor.locator("#values")).to_contain_text(f"confirmed by {name}")


def of(ear: Ear, document_id: UUID) -> list[Message]:
    """What was told of the document."""
    return [message for message in ear.heard if str(document_id) in message.body.decode()]


def add_webhook(house: House, open_page: Opener, url: str) -> str:
    """Its secret."""
    page = open_page("/webhooks", house.person(Role.OPERATOR))
    page.get_by_role("button", name="Webhook", exact=True).click()
    page.get_by_label("Address", exact=True).fill(url)
    page.get_by_role("button", name="Add and show the secret").click()
    return page.locator("[data-once-text]").inner_text()
