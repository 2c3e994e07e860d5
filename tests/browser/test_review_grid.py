"""Line items as a spreadsheet: keys, rows, cells that come from elsewhere, and sums that keep up."""

import json
from pathlib import Path

from house import House
from playwright.sync_api import Page, expect
from reviewing import cell, expect_saved, in_review, open_review, wait_for_edits
from visiting import Opener

from docpipe.permissions import Role

PASTE = """(text) => {
  const data = new DataTransfer();
  data.setData("text/plain", text);
  const traits = {clipboardData: data, bubbles: true, cancelable: true};
  document.activeElement.dispatchEvent(new ClipboardEvent("paste", traits));
}"""


def active(page: Page) -> list[str | int]:
    """The path of the cell that has the focus."""
    return list(json.loads(page.evaluate("document.activeElement.closest('[data-key]').dataset.key")))


def test_cells_rows_and_sums(house: House, open_page: Opener, tmp_path: Path) -> None:
    document_id = in_review(house, tmp_path, "invoice_de_94", "grid.pdf", seed=36)
    page = open_review(open_page, house.person(Role.REVIEWER), document_id)
    count = page.locator(".grid[aria-label='Line items'] tbody tr[data-row]").count()
    expect(page.locator(".sum.broken")).to_have_count(0)

    cell(page, "line_items", 0, "quantity").click()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    assert active(page) == ["line_items", 1, "line_total"]
    page.keyboard.type("1,00")
    page.keyboard.press("Enter")
    assert active(page) == ["line_items", 2, "line_total"]
    expect(cell(page, "line_items", 1, "line_total")).to_have_text("1.00")
    expect(page.locator(".sum.broken")).to_contain_text("off by")
    page.keyboard.press("u")
    expect(page.locator(".sum.broken")).to_have_count(0)

    page.keyboard.press("Enter")
    page.keyboard.type("12")
    page.keyboard.press("Shift+Tab")
    assert active(page)[-1] == "unit_price"
    page.keyboard.press("u")

    cell(page, "line_items", 0, "description").click()
    page.keyboard.press("o")
    assert active(page) == ["line_items", count, "description"]
    expect(page.locator(".grid[aria-label='Line items'] tbody tr[data-row]")).to_have_count(count + 1)
    page.evaluate(PASTE, 'Something "new"\t2\t3,50\t7,00\r\n')
    expect(cell(page, "line_items", count, "line_total")).to_have_text("7.00")
    edits = wait_for_edits(house, document_id, lambda found: len(found) == 5)
    assert edits[0] == {"path": ["line_items", count], "kind": "row_added", "position": 1}
    expect(page.locator(".sum.broken").first).to_contain_text("off by 7.00")

    page.keyboard.press("Shift+Delete")
    expect(page.locator(".grid[aria-label='Line items'] tbody tr[data-row]")).to_have_count(count)
    expect(page.locator(".sum.broken")).to_have_count(0)
    for _ in range(3):
        page.keyboard.press("u")
    expect_saved(page)
    wait_for_edits(house, document_id, lambda found: found == [])


def test_several_rows_from_a_spreadsheet(house: House, open_page: Opener, tmp_path: Path) -> None:
    document_id = in_review(house, tmp_path, "invoice_de_94", "rows.pdf", seed=40)
    page = open_review(open_page, house.person(Role.REVIEWER), document_id)
    rows = page.locator(".grid[aria-label='Line items'] tbody tr[data-row]")
    count = rows.count()
    cell(page, "line_items", count - 1, "quantity").click()
    page.evaluate(PASTE, "1\t2,00\t2,00\n3\t4,00\t12,00\n5\t6,00\t30,00\n")
    expect(rows).to_have_count(count + 2)
    expect(cell(page, "line_items", count + 1, "line_total")).to_have_text("30.00")
    page.keyboard.press("u")
    expect(rows, "one step").to_have_count(count)
    expect_saved(page)
