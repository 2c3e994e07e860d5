"""What operators and auditors do: see what failed and why, try it again, find a document, follow its story."""

from playwright.sync_api import expect
from visiting import Furnished, Opener

from docpipe.permissions import Role
from docpipe.store import session
from docpipe.store.events import list_events


def test_a_failed_document_is_tried_again(furnished: Furnished, open_page: Opener) -> None:
    house = furnished.house
    page = open_page("/operations", house.person(Role.OPERATOR))
    row = page.locator("#failed tr", has_text="broken.pdf")
    expect(row).to_contain_text("Ask the sender for a new copy")
    row.get_by_role("button", name="Retry broken.pdf").click()
    expect(page.get_by_role("status")).to_contain_text("stands in line again")

    def tried_again() -> bool:
        with session(house.engine) as current:
            kinds = [event.kind for event in list_events(current, furnished.failed)]
        return "retried" in kinds and kinds[-1] == "failed"

    house.wait_until(tried_again, 30)
    expect(row, "without loading the page anew").to_be_visible(timeout=20_000)


def test_all_parts_give_a_sign_of_life(furnished: Furnished, open_page: Opener) -> None:
    page = open_page("/operations", furnished.house.person(Role.OPERATOR))
    expect(page.locator("#parts .dot[data-tone=good]")).to_have_count(5, timeout=60_000)
    expect(page.locator("#statuses")).to_contain_text("Needs review")
    expect(page.locator("#hour")).to_contain_text("read")


def test_a_document_is_found_by_name_and_by_id(furnished: Furnished, open_page: Opener) -> None:
    page = open_page("/documents", furnished.house.person(Role.OPERATOR))
    page.keyboard.press("/")
    page.keyboard.type("DE_90")
    page.keyboard.press("Enter")
    expect(page.locator("tbody tr")).to_have_count(1)
    expect(page.locator("tbody tr")).to_contain_text("invoice_de_90.pdf")
    page.get_by_label("File name or id").fill(str(furnished.failed))
    page.get_by_role("button", name="Find").click()
    expect(page.locator("tbody tr")).to_contain_text("broken.pdf")
    page.get_by_label("File name or id").fill("")
    page.get_by_label("Status").select_option("failed")
    expect(page.locator("tbody tr")).to_have_count(1)


def test_everybody_sees_only_what_they_may(furnished: Furnished, open_page: Opener) -> None:
    """Operators see where documents stand, not what is in them; auditors also that, and who did what."""
    house, path = furnished.house, f"/documents/{furnished.delivered}"
    operator = open_page(path, house.person(Role.OPERATOR))
    expect(operator.get_by_role("heading", name="invoice_de_01.pdf")).to_be_visible()
    for hidden in ("#values", ".sheets", "#story"):
        expect(operator.locator(hidden)).to_have_count(0)
    auditor = open_page(path, house.person(Role.AUDITOR))
    expect(auditor.locator("#values")).to_contain_text("Grand total")
    story = auditor.locator("#story")
    for words in ("Came in", "A worker began to read it", "Read, and judged", "Its result was handed over"):
        expect(story).to_contain_text(words)
    expect(auditor.get_by_role("button")).not_to_contain_text(["Retry", "Reopen"])
    reviewer = open_page(path, house.person(Role.REVIEWER))
    expect(reviewer.locator("#values")).to_be_visible()
    expect(reviewer.locator("#story")).to_have_count(0)


def test_pages_are_shown_large(furnished: Furnished, open_page: Opener) -> None:
    page = open_page(f"/documents/{furnished.delivered}", furnished.house.person(Role.REVIEWER))
    small = page.get_by_alt_text("Page 1").first
    small.scroll_into_view_if_needed()
    page.wait_for_function("image => image.complete && image.naturalWidth > 300", arg=small.element_handle())
    small.click()
    large = page.locator("dialog img")
    expect(large).to_be_visible()
    page.wait_for_function("image => image.complete && image.naturalWidth > 1000", arg=large.element_handle())
    page.keyboard.press("Escape")
    expect(large).not_to_be_visible()


def test_what_one_may_not_see_is_not_there(furnished: Furnished, open_page: Opener) -> None:
    open_page.complaints.expected = {403, 404}
    stranger = furnished.house.person(Role.REVIEWER, types=["bank_statement"])
    page = open_page(f"/documents/{furnished.delivered}", stranger)
    expect(page.get_by_role("heading")).to_have_text("Not here")
    page.goto("/people")
    expect(page.get_by_role("heading")).to_have_text("Not for you")
    page.goto("/documents")
    expect(page.locator(".empty")).to_be_visible()
