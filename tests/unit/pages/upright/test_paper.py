"""The corners of a sheet on a desk are found; tables, dark bars and pages that fill the image are no sheets."""

import cv2
import numpy as np
import pytest

from docpipe.pages.ocr import Quad
from docpipe.pages.upright.paper import around_print, find_paper

CORNERS = np.array([(0.15, 0.1), (0.85, 0.14), (0.9, 0.9), (0.08, 0.88)])


def photo(paper: int, desk: int, size: tuple[int, int] = (900, 1200)) -> np.ndarray:
    """Print on paper, on a desk that is brighter on the left, with some noise."""
    width, height = size
    image = np.full((height, width), desk, np.uint8)
    cv2.fillPoly(image, [(CORNERS * size).astype(np.int32)], paper)
    for row in range(300, 1000, 40):
        cv2.putText(image, "Lieferschein 12345", (250, row), cv2.FONT_HERSHEY_SIMPLEX, 1.0, 30, 2)
    shade = np.linspace(1.0, 0.75, width)
    noise = np.random.default_rng(1).normal(0, 4, image.shape)
    return np.asarray((image * shade + noise).clip(0, 255), np.uint8)


@pytest.mark.parametrize(
    ("paper", "desk"), [(235, 120), (240, 190), (120, 230)], ids=["dark", "light", "card on white"]
)
def test_paper_on_a_desk(paper: int, desk: int) -> None:
    corners = find_paper(photo(paper, desk))
    assert corners is not None
    assert np.abs(corners - CORNERS).max() < 0.012


def test_a_page_that_fills_the_image_is_not_cut() -> None:
    page = np.full((1200, 900), 245, np.uint8)
    cv2.rectangle(page, (80, 200), (820, 900), 0, 3)  # the frame of a form
    cv2.rectangle(page, (0, 0), (899, 60), 40, -1)  # a dark bar
    assert find_paper(page) is None
    assert find_paper(np.full((1200, 900, 3), 250, np.uint8)) is None
    assert find_paper(np.full((3, 3), 250, np.uint8)) is None


def line(x: float, y: float, length: float = 0.2) -> Quad:
    return ((x, y), (x + length, y), (x + length, y + 0.01), (x, y + 0.01))


ON_PAPER = [line(0.3, 0.2 + 0.02 * n) for n in range(30)]


def test_paper_with_its_print_stays_as_it_is() -> None:
    for lines in (ON_PAPER, []):
        whole = around_print(CORNERS, lines)
        assert whole is not None
        assert np.abs(whole - CORNERS).max() < 1e-6


def test_print_near_the_paper_is_its_own() -> None:
    whole = around_print(CORNERS, [*ON_PAPER, line(0.3, 0.04)])  # the head of a letter, white on dark
    assert whole is not None
    assert np.interp((0.3, 0.5), whole[:2, 0], whole[:2, 1]).max() < 0.04
    assert np.abs(whole[2:] - CORNERS[2:]).max() < 1e-6


def test_a_field_on_a_larger_page_is_no_paper() -> None:
    small = np.array([(0.1, 0.1), (0.5, 0.1), (0.5, 0.3), (0.1, 0.3)])
    assert around_print(small, ON_PAPER) is None


def test_a_little_print_far_off_is_another_paper() -> None:
    small = np.array([(0.25, 0.15), (0.6, 0.15), (0.6, 0.85), (0.25, 0.85)])
    whole = around_print(small, [*ON_PAPER, line(0.85, 0.5, 0.1)])
    assert whole is not None
    assert np.abs(whole - small).max() < 1e-6
