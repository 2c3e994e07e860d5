"""Set a page upright: cut it out of the photo, turn it, level it, and say where everything lay before."""

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from docpipe.document import Image
from docpipe.pages.limits import MOST_IMAGE_PIXELS
from docpipe.pages.ocr import Ocr, Quad
from docpipe.pages.upright.converging import change_of_slope, corners_of
from docpipe.pages.upright.lay import fine_skew, is_on_its_side, skew_of, slants_of
from docpipe.pages.upright.paper import around_print, find_paper
from docpipe.pages.upright.plan import Plan
from docpipe.pages.upright.way_up import is_upside_down

SMALL_PIXELS = 600_000  # of the page on which the lay of lines is sought
LEAST_SKEW = 0.12  # degrees: less moves the end of a line by less than a fifth of its height

Pixels = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Upright:
    """The upright page, where its points lay in the page of the file, and the lines of print that were seen on it."""

    image: Image
    plan: Plan
    lines: tuple[Quad, ...] = ()


def set_upright(image: Image, ocr: Ocr) -> Upright:
    """The page upright, but perhaps still on its head where its lines were level: reading tells, see `turned_round`."""
    pixels = pixels_of(image)
    plan = Plan.of(image.width, image.height)
    corners = find_paper(pixels)
    small, quads = _lines(pixels, plan, ocr)
    if corners is not None and (whole := around_print(corners, quads)) is not None:
        plan = plan.within(whole)
        small, quads = _lines(pixels, plan, ocr)
    slants = slants_of(quads, small.shape[1], small.shape[0])
    if is_on_its_side(slants):
        plan, small, quads = _on_its_feet(pixels, plan, ocr)
        slants = slants_of(quads, small.shape[1], small.shape[0])
    level = _levelled(pixels, plan, skew_of(slants))
    if change := change_of_slope(slants):
        level = _levelled(pixels, level.within(corners_of(change, level.width, level.height)), 0.0)
    lines = tuple(_moved(quad, plan, level) for quad in quads)
    return Upright(image_of(level.scaled_to(MOST_IMAGE_PIXELS).draw(pixels)), level, lines)


def turned_round(upright: Upright, lines: Sequence[Quad], ocr: Ocr) -> Upright | None:
    """The page the other way up, where a few of its lines read better so; else None."""
    pixels = pixels_of(upright.image)
    if not is_upside_down(pixels, lines, ocr):
        return None
    plan = upright.plan.turned(2)
    lines = tuple(_moved(quad, upright.plan, plan) for quad in upright.lines)
    return Upright(image_of(np.ascontiguousarray(np.rot90(pixels, 2))), plan, lines)


def _moved(quad: Quad, before: Plan, after: Plan) -> Quad:
    """A line of the page under one plan as it lies under another."""
    there, back = before.warp, after.inverse
    a, b, c, d = (back.point(*there.point(x, y)) for x, y in quad)
    return a, b, c, d


def pixels_of(image: Image) -> Pixels:
    """`(height, width)` or `(height, width, 3)`, red first."""
    flat = np.frombuffer(image.pixels, np.uint8)
    shape = (image.height, image.width) if image.channels == 1 else (image.height, image.width, image.channels)
    return flat.reshape(shape)


def image_of(pixels: Pixels) -> Image:
    return Image(pixels.shape[1], pixels.shape[0], pixels.tobytes(), 1 if pixels.ndim == 2 else 3)


def _lines(pixels: Pixels, plan: Plan, ocr: Ocr) -> tuple[Pixels, Sequence[Quad]]:
    """A small view of the planned page, and its lines."""
    view = plan.scaled_to(SMALL_PIXELS)
    if plan.quarters == 0:
        size = max(1, round(view.width)), max(1, round(view.height))
        small = np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), np.uint8)
    else:
        small = view.draw(pixels)
    return small, ocr.find_lines(image_of(small))


def _on_its_feet(pixels: Pixels, plan: Plan, ocr: Ocr) -> tuple[Plan, Pixels, Sequence[Quad]]:
    """A page of upright lines turned so that they are level, and the right one of the two ways."""
    plan = plan.turned(1)
    small, quads = _lines(pixels, plan, ocr)
    view = plan.scaled_to(MOST_IMAGE_PIXELS).draw(pixels)
    if is_upside_down(view, quads, ocr):
        plan = plan.turned(2)
        small, quads = _lines(pixels, plan, ocr)
    return plan, small, quads


def _levelled(pixels: Pixels, plan: Plan, skew: float) -> Plan:
    rough = plan.levelled(skew) if abs(skew) > LEAST_SKEW else plan
    grey = rough.scaled_to(2 * SMALL_PIXELS).draw(_grey(pixels))
    skew = (skew if rough is not plan else 0.0) + fine_skew(grey)
    return plan.levelled(skew) if abs(skew) > LEAST_SKEW else plan


def _grey(pixels: Pixels) -> Pixels:
    return pixels if pixels.ndim == 2 else np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)
