"""How lines lie: level or on their side, and how askew, from their corners and from the ink itself."""

import math

import cv2
import numpy as np
import pytest

from docpipe.pages.ocr import Quad
from docpipe.pages.upright.lay import fine_skew, is_on_its_side, skew_of, slants_of


def quad(x: float, y: float, length: float, degrees: float, thick: float = 0.02) -> Quad:
    """A line in a square page, from its top left corner."""
    turn = math.radians(degrees)
    along, across = (
        (length * math.cos(turn), length * math.sin(turn)),
        (-thick * math.sin(turn), thick * math.cos(turn)),
    )
    return (
        (x, y),
        (x + along[0], y + along[1]),
        (x + along[0] + across[0], y + along[1] + across[1]),
        (x + across[0], y + across[1]),
    )


@pytest.mark.parametrize(
    ("degrees", "on_its_side", "skew"),
    [
        ([1.5, 1.6, 1.4], False, 1.5),
        ([-90, -89, 91, 0], True, 0.0),
        ([0, 0, -90], False, 0.0),  # a note at the margin
        ([], False, 0.0),
    ],
)
def test_most_lines_tell(degrees: list[float], on_its_side: bool, skew: float) -> None:
    slants = slants_of([quad(0.3, 0.1 * n, 0.4, fall) for n, fall in enumerate(degrees, 3)], 1000, 1000)
    assert is_on_its_side(slants) == on_its_side
    assert skew_of(slants) == pytest.approx(skew, abs=0.01)


def test_long_lines_count_more_and_short_ones_nothing() -> None:
    quads = [quad(0.1, 0.1, 0.8, 2.0), quad(0.1, 0.2, 0.1, -3.0), quad(0.1, 0.3, 0.1, -3.0), quad(0.1, 0.5, 0.03, 40)]
    slants = slants_of(quads, 1000, 1000)
    assert len(slants) == 3
    assert skew_of(slants) == pytest.approx(2.0)


@pytest.mark.parametrize("degrees", [-0.8, -0.3, 0.0, 0.5, 1.0])
def test_the_last_degree_is_seen_in_the_ink(degrees: float) -> None:
    page = np.full((900, 700), 255, np.uint8)
    for row in range(80, 850, 30):
        cv2.putText(page, "Rechnung 4711 vom 12. Mai Betrag 119,00", (40, row), cv2.FONT_HERSHEY_SIMPLEX, 0.8, 0, 2)
    turn = cv2.getRotationMatrix2D((350, 450), -degrees, 1.0)
    askew = cv2.warpAffine(page, turn, (700, 900), borderValue=255)
    assert fine_skew(np.asarray(askew, np.uint8)) == pytest.approx(degrees, abs=0.15)


def test_empty_pages_tell_nothing() -> None:
    assert fine_skew(np.full((900, 700), 255, np.uint8)) == 0.0
