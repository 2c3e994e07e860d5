"""A page is turned, levelled, cut out: every point of it is found again in the file's page, and the other way round."""

import numpy as np
import pytest

from docpipe.geometry import AS_IT_LIES, Box
from docpipe.pages.upright.plan import Plan

CORNERS = np.array([(0.1, 0.15), (0.9, 0.05), (0.95, 0.9), (0.05, 0.85)])
PLANS = {
    "as it lies": Plan.of(400, 600),
    "a quarter": Plan.of(400, 600).turned(1),
    "on its head": Plan.of(400, 600).turned(2),
    "three quarters": Plan.of(400, 600).turned(3),
    "askew": Plan.of(400, 600).levelled(4.0),
    "photographed": Plan.of(400, 600).within(CORNERS),
    "all of it": Plan.of(400, 600).within(CORNERS).turned(1).levelled(-2.5).turned(2),
}


def spotted() -> np.ndarray:
    """White, with one black spot of 5 x 5 pixels whose middle is at (0.30625, 0.7041667)."""
    pixels = np.full((600, 400), 255, np.uint8)
    pixels[420:425, 120:125] = 0
    return pixels


@pytest.mark.parametrize("name", PLANS)
def test_ink_is_where_the_warp_says(name: str) -> None:
    plan = PLANS[name]
    drawn = plan.draw(spotted())
    rows, columns = np.nonzero(drawn < 128)
    x, y = (columns.mean() + 0.5) / drawn.shape[1], (rows.mean() + 0.5) / drawn.shape[0]
    assert plan.warp.point(x, y) == pytest.approx((122.5 / 400, 422.5 / 600), abs=0.001)
    assert plan.inverse.point(122.5 / 400, 422.5 / 600) == pytest.approx((x, y), abs=0.001)


@pytest.mark.parametrize("name", PLANS)
def test_boxes_come_back(name: str) -> None:
    plan = PLANS[name]
    box = Box(0.3, 0.4, 0.5, 0.45)
    back = plan.inverse.box(plan.warp.box(box))
    assert box.share_in(back) > 0.999


def test_the_page_has_the_size_that_it_shows() -> None:
    assert (PLANS["a quarter"].width, PLANS["a quarter"].height) == (600, 400)
    assert PLANS["askew"].width == pytest.approx(400 * 0.99756 + 600 * 0.06976, abs=0.1)
    assert PLANS["photographed"].width == pytest.approx(361, abs=2)


def test_what_stays_as_it_is_is_not_drawn_anew() -> None:
    pixels = spotted()
    assert PLANS["as it lies"].draw(pixels) is pixels
    assert PLANS["as it lies"].warp == AS_IT_LIES
    assert Plan.of(400, 600).turned(1).turned(3).quarters == 0
    assert [PLANS[name].quarters for name in ("on its head", "three quarters", "askew")] == [2, 3, None]


def test_quarters_are_turned_without_loss() -> None:
    assert np.array_equal(PLANS["a quarter"].draw(spotted()), np.rot90(spotted(), -1))


def test_a_page_may_be_drawn_smaller() -> None:
    plan = PLANS["photographed"].scaled_to(10_000)
    assert plan.draw(spotted()).size == pytest.approx(10_000, rel=0.02)
    assert plan.warp == PLANS["photographed"].warp


def test_beyond_the_edges_is_paper() -> None:
    pixels = np.full((600, 400, 3), (250, 240, 230), np.uint8)
    assert PLANS["askew"].draw(pixels)[0, 0].tolist() == [250, 240, 230]
