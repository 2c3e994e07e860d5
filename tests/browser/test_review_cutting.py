"""A file that holds two documents is cut by keyboard; one that was split is joined again on its own page."""

import re
from pathlib import Path
from uuid import UUID

import pymupdf
import pytest
from axe import grave_faults, load_axe
from house import House
from playwright.sync_api import Page, expect
from reviewing import _paper, open_review
from visiting import Opener

from docpipe.lifecycle import Status
from docpipe.permissions import Role
from docpipe.store import session
from docpipe.store.documents import Document, list_parts
from docpipe.store.events import list_events

DOUBTFUL = ("invoice_de_90", "invoice_fr_91")  # a total that contradicts; an account number that cannot be


@pytest.fixture
def file(house: House, tmp_path: Path) -> UUID:
    """Two invoices in one scan, of which its sender said that it is one."""
    with pymupdf.open() as joined:
        for paper in DOUBTFUL:
            with pymupdf.open("pdf", _paper(paper, 47)) as one:
                joined.insert_pdf(one)
        (tmp_path / "two.pdf").write_bytes(joined.tobytes())
    document_id = house.send(tmp_path / "two.pdf", "invoice")
    house.wait_for(document_id, Status.NEEDS_REVIEW)
    return document_id


def parts(house: House, file: UUID) -> list[Document]:
    with session(house.engine) as current:
        return list_parts(current, file)


def read_again(house: House, file: UUID) -> list[tuple[tuple[int, ...] | None, str | None]]:
    """The documents in the file, once they were read."""
    unread = {Status.RECEIVED, Status.PROCESSING}
    house.wait_until(lambda: not any(part.status in unread for part in parts(house, file)), 60, "the parts are read")
    return [(part.pages, part.document_type) for part in parts(house, file)]


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.getAttribute('aria-label')"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_board_has_no_grave_fault(house: House, open_page: Opener, file: UUID, scheme: str) -> None:
    axe = load_axe()
    page = open_review(open_page, house.person(Role.REVIEWER), file, color_scheme=scheme)
    expect(page.get_by_role("button", name="Accept & next")).to_be_enabled()
    page.get_by_role("button", name="Cut", exact=True).click()
    expect(page.get_by_role("checkbox", name="Page 1")).to_be_focused()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Space")
    page.keyboard.press("x")
    expect(page.locator(".cut-said")).to_have_text("1 document: page 1. Left out: page 2.")
    assert grave_faults(page, axe) == []
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert house.status(file) is Status.NEEDS_REVIEW


def test_a_file_is_cut_by_keyboard_and_joined_again(house: House, open_page: Opener, file: UUID) -> None:
    person = house.person(Role.REVIEWER, Role.AUDITOR)
    page = open_review(open_page, person, file)
    expect(page.get_by_role("button", name="Accept & next")).to_be_enabled()
    page.keyboard.press("c")
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("This file holds several documents")
    assert focused(page) == "Page 1: a document begins here"
    page.keyboard.press("Control+Enter")
    expect(dialog.get_by_role("alert")).to_contain_text("Set a cut first")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Space")
    expect(dialog.locator(".cut-said")).to_have_text("2 documents: page 1, page 2.")
    expect(dialog.get_by_role("checkbox", name="Page 2")).to_be_checked()
    page.keyboard.press("Control+Enter")
    expect(page.locator("#toasts")).to_contain_text("its documents are read")
    assert house.status(file) is Status.SPLIT
    assert read_again(house, file) == [((1,), "invoice"), ((2,), "invoice")]

    page.goto(f"{house.url}/documents/{file}")
    expect(page.locator("#story")).to_contain_text(re.compile("how its file falls apart.*Parts: 1, 2", re.DOTALL))
    page.get_by_role("button", name="Cut otherwise").click()
    expect(dialog).to_contain_text("As it is: Invoice")
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    expect(dialog.locator(".cut-said")).to_have_text("1 document: pages 1–2.")
    dialog.get_by_label("Why").fill("It was one after all")
    with page.expect_navigation():
        page.keyboard.press("Control+Enter")
    assert [pages for pages, _ in read_again(house, file)] == [(1, 2)]
    (whole,) = parts(house, file)
    part = open_review(open_page, person, whole.id)
    expect(part.locator("[data-part=part]")).to_have_text("pages 1-2")
    with session(house.engine) as current:
        cuts = [event for event in list_events(current, file) if event.kind == "cut"]
    assert [event.actor for event in cuts] == [f"user:{person}"] * 2
    assert all(0 <= event.data["looked_seconds"] < 600 for event in cuts)
