"""The queue as a reviewer meets it: what waits and why, the filter, one key to begin."""

import re
from pathlib import Path

from house import House
from playwright.sync_api import expect
from reviewing import in_review
from visiting import Furnished, Opener

from docpipe.permissions import Role


def test_it_says_what_waits_and_why(house: House, open_page: Opener, tmp_path: Path) -> None:
    in_review(house, tmp_path, "invoice_de_90", "waiting.pdf", seed=61)
    page = open_page("/queue", house.person(Role.REVIEWER))
    row = page.locator("tr", has_text="waiting.pdf")
    expect(row).to_contain_text("do not add up")
    expect(row.get_by_role("img", name="Severe")).to_be_visible()
    expect(row).to_contain_text("free")


def test_only_the_types_that_one_may_review(furnished: Furnished, open_page: Opener) -> None:
    page = open_page("/queue", furnished.house.person(Role.REVIEWER, types=["w8ben"]))  # which no other test hands in
    expect(page.locator(".empty")).to_contain_text("Nothing waits for review")


def test_one_key_takes_the_worst_and_others_see_who_has_it(house: House, open_page: Opener, tmp_path: Path) -> None:
    in_review(house, tmp_path, "invoice_de_90", "taken.pdf", seed=62)
    page = open_page("/queue", house.person(Role.REVIEWER, full_name="Bert Klein"))
    other = open_page("/queue", house.person(Role.REVIEWER))
    page.keyboard.press("n")
    expect(page).to_have_url(re.compile(f"{house.url}/review/[0-9a-f-]+$"))
    row = other.locator(f"tr[data-href='{page.url.removeprefix(house.url)}']")
    expect(row, "without loading the page anew").to_contain_text("Bert Klein", timeout=20_000)


def test_rows_are_walked_by_keys(furnished: Furnished, open_page: Opener) -> None:
    page = open_page("/documents", furnished.house.person(Role.OPERATOR))
    page.keyboard.press("j")
    page.keyboard.press("j")
    chosen = page.locator("tr[data-chosen]")
    expect(chosen).to_have_count(1)
    wanted = chosen.get_attribute("data-href")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{furnished.house.url}{wanted}")


def test_a_question_mark_lists_the_keys(furnished: Furnished, open_page: Opener) -> None:
    page = open_page("/queue", furnished.house.person(Role.REVIEWER))
    page.keyboard.press("?")
    expect(page.get_by_role("dialog")).to_contain_text("Start reviewing")
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
