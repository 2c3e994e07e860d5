"""Which part of a page is print."""

import numpy as np
import pytest

from docpipe.document import Image
from docpipe.geometry import Box
from docpipe.vlm.margins import cropped, print_area, without_margins


def page(paper: int = 255, channels: int = 1) -> np.ndarray:
    return np.full((400, 300, channels), paper, dtype=np.uint8)


def image(pixels: np.ndarray) -> Image:
    return Image(pixels.shape[1], pixels.shape[0], pixels.tobytes(), pixels.shape[2])


@pytest.mark.parametrize(
    ("paper", "print_"),
    [
        (255, 0),  # black on white
        (200, 90),  # a grey scan
        (10, 240),  # white on black
    ],
)
def test_margins_are_cut_but_for_a_little(paper: int, print_: int) -> None:
    pixels = page(paper)
    pixels[100:300, 60:240] = print_
    box = print_area(image(pixels))
    assert box is not None
    assert (round(box.x0 * 300), round(box.x1 * 300), round(box.y0 * 400), round(box.y1 * 400)) == (54, 246, 94, 306)
    cut = without_margins(image(pixels))
    assert cut is not None
    assert (cut.width, cut.height) == (192, 212)


def test_print_in_a_colour_as_bright_as_the_paper_counts() -> None:
    pixels = page(200, 3)
    pixels[50:60, 20:280] = (255, 170, 200)
    assert print_area(image(pixels)) is not None


def test_noise_and_dust_are_no_print() -> None:
    noise = np.random.default_rng(1).normal(240, 8, (400, 300, 1)).clip(0, 255).astype(np.uint8)
    noise[10, 10:12] = 0
    assert without_margins(image(noise)) is None


def test_an_empty_page_has_none() -> None:
    assert print_area(image(page())) is None


def test_print_up_to_the_edges_stays_whole() -> None:
    pixels = page()
    pixels[0:4], pixels[-4:], pixels[:, 0:4], pixels[:, -4:] = 0, 0, 0, 0
    assert without_margins(image(pixels)) == image(pixels)


def test_a_part_keeps_its_colours() -> None:
    pixels = page(255, 3)
    pixels[100:200, 150:300] = (1, 2, 3)
    part = cropped(image(pixels), Box(0.5, 0.25, 1, 0.5))
    assert (part.width, part.height, part.channels, part.pixels[:3]) == (150, 100, 3, b"\x01\x02\x03")
