"""Lines that run together are told from lines that are askew or curled, and are set alongside each other."""

import math

import numpy as np
import pytest

from docpipe.pages.upright.converging import change_of_slope, corners_of
from docpipe.pages.upright.lay import Slant
from docpipe.pages.upright.plan import Plan

HEIGHTS = [0.1 + 0.08 * n for n in range(11)]


def slants(slopes: list[float]) -> list[Slant]:
    return [Slant(0.5, y, 300, math.degrees(math.atan(slope))) for y, slope in zip(HEIGHTS, slopes, strict=True)]


@pytest.mark.parametrize(
    ("slopes", "change"),
    [
        ([0.08 * y - 0.02 for y in HEIGHTS], 0.08),
        ([-0.05 * y for y in HEIGHTS], -0.05),
        ([0.03] * 11, 0.0),  # askew
        ([0.004 * y for y in HEIGHTS], 0.0),  # as good as alongside
        ([0.04 * (y - 0.5) ** 2 for y in HEIGHTS], 0.0),  # curled
    ],
)
def test_how_slopes_change_down_the_page(slopes: list[float], change: float) -> None:
    assert change_of_slope(slants(slopes)) == pytest.approx(change, abs=1e-6)


def test_few_lines_or_lines_in_one_place_tell_nothing() -> None:
    assert change_of_slope(slants([0.08 * y for y in HEIGHTS])[:5]) == 0.0
    assert change_of_slope([]) == 0.0
    assert change_of_slope([Slant(0.5, 0.5 + n / 100, 300, n) for n in range(10)]) == 0.0


@pytest.mark.parametrize("change", [0.1, -0.06])
def test_they_are_alongside_each_other_then(change: float) -> None:
    width, height = 800.0, 1000.0
    back = Plan(width, height, np.eye(3)).within(corners_of(change, width, height)).inverse
    for y in (0.1, 0.4, 0.9):
        slope = change * (y - 0.5)
        ends = [back.point(0.5 + x, y + slope * x * width / height) for x in (-0.4, 0.4)]
        assert ends[0][1] == pytest.approx(ends[1][1], abs=0.003)


def test_nothing_of_the_page_is_lost() -> None:
    back = Plan(800, 1000, np.eye(3)).within(corners_of(0.1, 800, 1000)).inverse
    for corner in ((0, 0), (1, 0), (1, 1), (0, 1)):
        assert all(-0.001 <= side <= 1.001 for side in back.point(*corner))
