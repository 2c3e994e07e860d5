"""Turning, sharing, fractions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docpipe.pages.geometry import common, fractions, middle_inside, share, turn

SIDE = st.floats(-1000, 1000)
BOUNDS = st.tuples(SIDE, SIDE, SIDE, SIDE).map(
    lambda b: (min(b[0], b[2]), min(b[1], b[3]), max(b[0], b[2]), max(b[1], b[3]))
)


def test_a_quarter_turn() -> None:
    assert turn((10, 20, 30, 25), (0, 1, -1, 0, 300, 0)) == (275, 10, 280, 30)


def test_shares() -> None:
    assert share((0, 0, 10, 10), (5, 0, 100, 100)) == 0.5
    assert share((0, 0, 10, 10), (20, 0, 30, 10)) == 0
    assert share((0, 0, 0, 10), (0, 0, 30, 10)) == 0
    assert common((0, 0, 10, 10), (5, 5, 20, 20)) == (5, 5, 10, 10)
    assert middle_inside((0, 0, 10, 10), (4, 4, 6, 6))
    assert not middle_inside((0, 0, 10, 10), (6, 6, 9, 9))


@given(BOUNDS, BOUNDS)
def test_a_share_is_a_share(one: tuple[float, ...], other: tuple[float, ...]) -> None:
    assert 0 <= share(one, other) <= 1 + 1e-9  # type: ignore[arg-type]


@given(BOUNDS, st.floats(1, 2000), st.floats(1, 2000))
def test_fractions_lie_on_the_page(bounds: tuple[float, ...], width: float, height: float) -> None:
    x0, y0, x1, y1 = fractions(bounds, width, height)  # type: ignore[arg-type]
    assert 0 <= x0 <= x1 <= 1
    assert 0 <= y0 <= y1 <= 1


def test_fractions_of_a_page() -> None:
    assert fractions((50, 75, 100, 150), 200, 300) == pytest.approx((0.25, 0.25, 0.5, 0.5))
