"""The page beside the form: words are taken over by a click, boxes lead to fields and back, and stay where they are."""

import re
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from house import House
from playwright.sync_api import Page, expect
from reviewing import cell, expect_saved, field, in_review, open_review, value_in, wait_for_edits
from visiting import Opener

from docpipe.permissions import Role
from docpipe.store import session
from docpipe.store.page_words import list_words


def middle_of(page: Page, box: list[float]) -> tuple[float, float]:
    """Where a place of the first page lies in the window."""
    sheet = page.locator("svg.sheet").first.bounding_box()
    assert sheet
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return sheet["x"] + x * sheet["width"], sheet["y"] + y * sheet["height"]


def boxes_in(told: Any) -> list[list[float]]:
    """The boxes of all values."""
    if isinstance(told, dict):
        own = [place["box"] for place in told.get("provenance") or ()]
        return own + [box for value in told.values() for box in boxes_in(value)]
    return [box for value in told for box in boxes_in(value)] if isinstance(told, list) else []


def are_free_neighbours(pair: Sequence[Sequence[Any]], boxes: list[list[float]]) -> bool:
    """Whether two words stand side by side, and in no box."""
    (_, x0, y0, x1, y1), (_, next_x0, next_y0, next_x1, _) = pair
    alone = all(box[2] < x0 or box[0] > next_x1 or box[3] < y0 or box[1] > y1 for box in boxes)
    return abs(next_y0 - y0) < 0.002 and 0 < next_x0 - x1 < 0.01 and alone


def test_words_are_taken_over_with_their_place(house: House, open_page: Opener, tmp_path: Path) -> None:
    document_id = in_review(house, tmp_path, "invoice_en_92", "words.pdf", seed=34)
    page = open_review(open_page, house.person(Role.REVIEWER), document_id)
    expect(field(page, "invoice_number"), "what is missing is active").to_have_class(re.compile("active"))
    with session(house.engine) as current:
        words = list_words(current, document_id, 1) or []
    boxes = boxes_in(page.request.get(f"/v1/reviews/{document_id}").json()["fields"])
    first, second = next(pair for pair in pairwise(words) if are_free_neighbours(pair, boxes))
    expect(page.locator("svg.sheet[data-words]"), "words come after the page").to_have_count(1)

    page.mouse.click(*middle_of(page, first[1:]))
    expect(value_in(page, "invoice_number")).to_have_value(first[0])
    (edit,) = wait_for_edits(house, document_id, lambda edits: len(edits) == 1)
    assert edit["provenance"] == [{"page_no": 1, "box": [round(side, 5) for side in first[1:]]}]

    page.mouse.click(*middle_of(page, second[1:]))
    expect(value_in(page, "invoice_number"), "another click, another word").to_have_value(second[0])
    page.mouse.move(*middle_of(page, first[1:]))
    page.mouse.down()
    page.mouse.move(*middle_of(page, second[1:]), steps=4)
    page.mouse.up()
    expect(value_in(page, "invoice_number"), "a drag over both").to_have_value(f"{first[0]} {second[0]}")
    for _ in range(3):
        page.keyboard.press("u")
    expect(value_in(page, "invoice_number")).to_have_value("")
    expect_saved(page)


def test_boxes_lead_to_fields_and_fields_to_boxes(house: House, open_page: Opener, tmp_path: Path) -> None:
    document_id = in_review(house, tmp_path, "invoice_de_90", "boxes.pdf", seed=35)
    page = open_review(open_page, house.person(Role.REVIEWER), document_id)
    value_in(page, "invoice_number").click()
    chosen = page.locator("rect.chosen")
    expect(chosen).to_have_count(1)
    page.keyboard.press("Escape")
    box = page.locator("rect.box.severe").first.bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    expect(field(page, "net_total")).to_have_class(re.compile("active"))

    cell(page, "line_items", 0, "line_total").click()
    expect(chosen).to_be_in_viewport()
    wide = page.locator("svg.sheet").first.bounding_box()
    page.keyboard.press("z")
    close = page.locator("svg.sheet").first.bounding_box()
    assert wide
    assert close
    assert close["width"] > wide["width"]
    expect(chosen).to_be_in_viewport()
    page.keyboard.press("r")
    turned = page.locator("svg.sheet").first.bounding_box()
    assert turned
    assert turned["width"] > turned["height"]
    page.keyboard.press("b")
    expect(page.locator("rect.box.fine").first).to_be_hidden()


def test_a_click_on_a_title_begins_to_write(house: House, open_page: Opener, tmp_path: Path) -> None:
    document_id = in_review(house, tmp_path, "invoice_de_90", "title.pdf", seed=59)
    page = open_review(open_page, house.person(Role.REVIEWER), document_id)
    label = field(page, "seller_name").locator("label").bounding_box()
    assert label
    page.mouse.move(label["x"] + 5, label["y"] + label["height"] / 2)
    page.mouse.down()
    expect(value_in(page, "seller_name"), "before rows move under the pointer").to_be_focused()
    page.mouse.up()
    expect(value_in(page, "seller_name")).to_be_focused()
