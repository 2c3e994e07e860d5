"""Pages as pixels: the printed page, the page on a scanner's glass, the page photographed on a table."""

from collections.abc import Iterator

import cv2
import numpy as np
import pymupdf

from samples.finish import pixels as px
from samples.finish.finish import Flat
from samples.finish.lying import Placed, Points
from samples.finish.pixels import Chance, Field, Pixels
from samples.finish.tabletops import tabletop

CELL = 12  # where a photographed page is seen is computed for every so many pixels
SHADE = 0.6  # how much a slope of 45 degrees darkens or lightens paper
LID = 255


def printed(pdf: bytes, dpi: float, colour: bool) -> Iterator[Pixels]:
    """The pages of a file as clean rasters."""
    space = pymupdf.csRGB if colour else pymupdf.csGRAY
    with pymupdf.open(stream=pdf, filetype="pdf") as document:
        for page in document:
            pixmap = page.get_pixmap(matrix=pymupdf.Matrix(dpi / 72, dpi / 72), colorspace=space, alpha=False)
            shape = (pixmap.height, pixmap.width, 3) if colour else (pixmap.height, pixmap.width)
            yield np.frombuffer(pixmap.samples, np.uint8).reshape(shape)


def on_glass(sheet: Pixels, placed: Placed, flat: Flat) -> Pixels:
    """A sheet as a scanner sees it, before anything ruins it."""
    if not flat.skew and not flat.bed and flat.shift == (0, 0):
        return np.ascontiguousarray(np.rot90(sheet, -flat.turn // 90))
    height, width = sheet.shape[:2]
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    there = placed.seen((corners / (width, height) - 0.5) * np.array(placed.sheet)).astype(np.float32)
    matrix = cv2.getPerspectiveTransform(corners - 0.5, there - 0.5)
    lid = (int(LID * flat.lid),) * 3
    size = (placed.width, placed.height)
    return np.asarray(cv2.warpPerspective(sheet, matrix, size, flags=cv2.INTER_LINEAR, borderValue=lid), np.uint8)


def on_table(sheet: Pixels, placed: Placed, top: str, chance: Chance) -> Pixels:
    """A sheet as a camera sees it, with what it lies on."""
    across, down, shade = _where(sheet, placed, chance)
    page = np.asarray(cv2.remap(sheet, across, down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE), np.uint8)
    page = px.lit(page, shade)
    height, width = sheet.shape[:2]
    inside = np.minimum(np.minimum(across, width - 1 - across), np.minimum(down, height - 1 - down))
    mask = np.clip(inside / 1.5 + 0.5, 0, 1)
    ground = tabletop(top, placed.height, placed.width, chance)
    return px.over(_shaded(ground, mask, chance), page, mask)


def _where(sheet: Pixels, placed: Placed, chance: Chance) -> tuple[Field, Field, Field]:
    """For every pixel the place on the sheet, in the sheet's pixels, and how the bent paper catches the light."""
    rows, columns = placed.height // CELL + 2, placed.width // CELL + 2
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float64)
    x, y = (x + 0.5) * placed.width / columns, (y + 0.5) * placed.height / rows
    met = placed.met(np.column_stack([x.ravel(), y.ravel()]))
    scale = np.array([sheet.shape[1], sheet.shape[0]]) / placed.sheet
    at = ((met + np.array(placed.sheet) / 2) * scale - 0.5).astype(np.float32)
    maps = [px.stretched(at[:, i].reshape(rows, columns), placed.height, placed.width) for i in (0, 1)]
    light = _light(placed, met, chance).reshape(rows, columns).astype(np.float32)
    return maps[0], maps[1], px.stretched(light, placed.height, placed.width)


def _light(placed: Placed, met: Points, chance: Chance) -> Points:
    """How much light falls on points of a bent sheet; a flat one gets 1 everywhere."""
    if not placed.bends:
        return np.ones(len(met))
    step, turn = 3.0, chance.uniform(0, 2 * np.pi)
    away = np.array([np.cos(turn), np.sin(turn)]) * step
    slope = (placed.lift(met + away) - placed.lift(met - away)) / (2 * step)
    return np.asarray(np.clip(1 + SHADE * slope, 0.55, 1.15), np.float64)


def _shaded(ground: Pixels, mask: Field, chance: Chance) -> Pixels:
    """The table with the soft shadow that the sheet throws on it."""
    small = np.asarray(cv2.resize(mask, (mask.shape[1] // 8 + 1, mask.shape[0] // 8 + 1)), np.float32)
    spread = max(min(small.shape) / 60, 0.5)
    shift = np.array([[1, 0, chance.normal(0, 1) * spread], [0, 1, chance.normal(0.7, 0.7) * spread]])
    moved = cv2.warpAffine(cv2.GaussianBlur(small, (0, 0), spread), shift, small.shape[::-1])
    return px.lit(ground, 1 - 0.45 * px.stretched(np.asarray(moved, np.float32), *mask.shape))
