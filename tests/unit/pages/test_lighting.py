"""Shadows are taken off; even light, bars and white letters on them are left as they are."""

import numpy as np

from docpipe.pages.lighting import MOST, evened


def sheet(rgb: bool = False) -> np.ndarray:
    """A white page with lines of print."""
    pixels = np.full((600, 400), 230, np.uint8)
    for y in range(30, 570, 24):
        pixels[y : y + 8, 40:360:3] = 30
    return np.repeat(pixels[..., None], 3, 2) if rgb else pixels


def shaded(pixels: np.ndarray) -> np.ndarray:
    """With a shadow over its right third."""
    dark = pixels.copy()
    dark[:, 270:] = (dark[:, 270:] * 0.45).astype(np.uint8)
    return dark


def test_even_light_is_left_alone() -> None:
    assert evened(sheet()) is not None
    assert np.array_equal(evened(sheet()), sheet())


def test_paper_in_the_shadow_becomes_as_light_as_the_rest() -> None:
    lit = evened(shaded(sheet()))
    assert lit[10, 350] > 200
    assert lit[34, 40] < 60  # print stays dark
    assert lit[34, 340] < 60


def test_colours_are_kept() -> None:
    assert evened(shaded(sheet(rgb=True))).shape == (600, 400, 3)


def test_white_letters_on_a_dark_bar_stay() -> None:
    pixels = shaded(sheet())
    pixels[300:420, 20:260] = 40
    pixels[350:360, 60:200:4] = 250
    lit = evened(pixels)
    assert int(lit[355, 60]) - int(lit[355, 62]) > 120
    assert lit[310, 100] <= 40 * MOST
