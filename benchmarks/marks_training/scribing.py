"""Writing for training in typefaces that look like hands: bent, leaning, of any pen and with uneven ink. Masks 0..1.

Knows no page.
"""

from functools import lru_cache
from random import Random

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from benchmarks.marks_training.pens import Mask, bent, curve

FINE = 3  # drawn so many times larger
WET = 40  # of 255: ink


@lru_cache(maxsize=600)
def _font(face: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(face, size)


@lru_cache(maxsize=600)
def _tall(face: str) -> float:
    """The height of tall letters as a share of the face's size."""
    _, top, _, bottom = _font(face, 400).getbbox("Hd5", anchor="ls")
    return max(0.2, float(bottom - top) / 400)


def scribed(text: str, high: float, pen: float, face: str, rng: Random) -> Mask:
    """Rows of text, tall letters about `high` pixels, by a pen that is `pen` pixels wide."""
    unrest = rng.choice((0.2, 0.5, 1.0, 1.0, 1.5))
    size = max(8, round(high * FINE / _tall(face)))
    apart = rng.random() < 0.5
    rows = [(_letters if apart else _line)(row, size, face, unrest, rng) for row in text.split("\n")]
    step, shift = round(high * FINE * rng.uniform(1.3, 2.0)), high * FINE * 0.6
    deep = max(row.shape[0] for row in rows)
    sheet = np.zeros((deep + step * (len(rows) - 1), max(row.shape[1] for row in rows) + int(shift) + 1), np.uint8)
    for number, row in enumerate(rows):
        x = int(rng.uniform(0, shift))
        part = sheet[number * step : number * step + row.shape[0], x : x + row.shape[1]]
        np.maximum(part, row, out=part)
    sheet = _leaning(sheet, rng.gauss(0, 0.12 if rng.random() < 0.7 else 0.3), rng.uniform(0.8, 1.2))
    sheet = bent(sheet, rng, high * FINE * 0.04 * unrest, max(8, int(high * FINE * rng.uniform(0.6, 1.6))))
    return inked(_of_width(trimmed(sheet), pen * FINE, rng), rng, FINE)


def _line(text: str, size: int, face: str, unrest: float, rng: Random) -> np.ndarray:
    """A row set as one, so that joined letters stay joined."""
    font = _font(face, size)
    image = Image.new("L", (int(font.getlength(text)) + 2 * size, int(size * 2.6)))
    ImageDraw.Draw(image).text((size, size * 1.5), text, 255, font, anchor="ls")
    turn = cv2.getRotationMatrix2D((size, size * 1.5), rng.gauss(0, 1.0) * unrest, 1)
    pixels = np.array(image)
    return np.asarray(cv2.warpAffine(pixels, turn, (pixels.shape[1], pixels.shape[0])), np.uint8)


def _letters(text: str, size: int, face: str, unrest: float, rng: Random) -> np.ndarray:
    """A row letter by letter, each a little higher, larger, nearer and turned."""
    font = _font(face, size)
    sheet = np.zeros((int(size * 2.6), int(font.getlength(text) * 1.4) + 3 * size), np.uint8)
    x, wave, drift = float(size) / 2, rng.uniform(0, 6), rng.gauss(0, 0.01) * unrest
    for char in text:
        long = font.getlength(char)
        if char.strip():
            grown = max(8, round(size * rng.gauss(1, 0.05 * unrest)))
            tile = Image.new("L", (int(long) + 2 * size, int(size * 2.6)))
            ImageDraw.Draw(tile).text((size, size * 1.5), char, 255, _font(face, grown), anchor="ls")
            tile = tile.rotate(
                rng.gauss(0, 2.5) * unrest, Image.Resampling.BILINEAR, center=(size + long / 2, size * 1.5)
            )
            letter = np.array(tile)
            lift = int(size * (0.03 * unrest * (rng.gauss(0, 1) + np.sin(wave + x / size)) + drift * x / size))
            letter = np.roll(letter, lift, 0)
            at = int(x)
            part = sheet[:, at : at + letter.shape[1]]
            np.maximum(part, letter[:, : part.shape[1]], out=part)
        x += long * rng.uniform(0.95, 1.08) * (rng.uniform(0.8, 1.8) if char == " " else 1) + rng.gauss(0, 0.01) * size
    return sheet


def _leaning(mask: np.ndarray, lean: float, width: float) -> np.ndarray:
    high, wide = mask.shape
    room = int(abs(lean) * high) + 1
    matrix = np.array([[width, -lean, lean * high if lean > 0 else 0], [0, 1, 0]], np.float32)
    return np.asarray(cv2.warpAffine(mask, matrix, (int(wide * width) + room, high)), np.uint8)


def _of_width(mask: np.ndarray, pen: float, rng: Random) -> np.ndarray:
    """The strokes of a mask made as wide as a pen's, or as near to it as leaves their shape."""
    ink = (mask > 127).astype(np.uint8)
    around, _ = cv2.findContours(ink, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    rim = sum(len(line) for line in around)
    if not rim:
        return mask
    usual = 2 * float(ink.sum()) / rim
    if rng.random() < 0.15:
        return mask
    change = float(np.clip((pen - usual) / 2, -0.32 * usual, pen / 2))
    padded = np.pad(ink, 4 + int(max(0.0, change)) + 1)
    if change > 0:
        away = cv2.distanceTransform(1 - padded, cv2.DIST_L2, 3)
        return np.asarray(np.clip((change - away + 0.5) * 255, 0, 255), np.uint8)
    deep = cv2.distanceTransform(padded, cv2.DIST_L2, 3)
    return np.asarray(np.clip((deep + change) * 255, 0, 255), np.uint8)


def inked(mask: np.ndarray, rng: Random, fine: int = FINE) -> Mask:
    """A fine mask brought to its size, with the uneven ink of ball-point, felt pen or pencil."""
    size = (max(4, mask.shape[1] // fine), max(4, mask.shape[0] // fine))
    small = np.asarray(cv2.resize(mask, size, interpolation=cv2.INTER_AREA), np.float32) / np.float32(255)
    way = rng.random()
    if way < 0.25:
        return small
    chance = np.random.default_rng(rng.getrandbits(32))
    cell = rng.choice((6, 12, 25)) if way < 0.8 else 2
    coarse = chance.random((size[1] // cell + 2, size[0] // cell + 2)).astype(np.float32)
    field = np.clip(cv2.resize(coarse, size, interpolation=cv2.INTER_CUBIC), 0, 1)
    least = rng.uniform(0.45, 0.85) if way < 0.8 else rng.uniform(0.3, 0.6)
    return np.asarray(small * (least + (1 - least) * field), np.float32)


def trimmed(mask: np.ndarray) -> np.ndarray:
    """A mask cut to its ink and a rim."""
    rows, columns = np.flatnonzero((mask > WET).any(1)), np.flatnonzero((mask > WET).any(0))
    if not len(rows):
        return mask[:8, :8]
    return mask[max(0, rows[0] - 4) : rows[-1] + 5, max(0, columns[0] - 4) : columns[-1] + 5]


def scrawled(name: str, high: float, pen: float, face: str, rng: Random) -> Mask:
    """A name signed: set in a face of sweeping letters, running flat towards its end, at times with a flourish."""
    size = max(8, round(high * FINE / _tall(face)))
    mask = trimmed(_line(name, size, face, 1.5, rng))
    mask = _leaning(mask, rng.uniform(-0.1, 0.5), rng.uniform(0.7, 1.3))
    if rng.random() < 0.6:
        mask = _running_out(mask, rng)
    tall, wide = mask.shape
    rim = int(0.5 * tall)
    mask = np.pad(mask, ((rim, rim), (rim, int(0.7 * wide) if rng.random() < 0.3 else rim)))
    if rng.random() < 0.55:
        _flourish(mask, (rim, rim, rim + wide, rim + tall), max(1, round(pen * FINE)), rng)
    mask = bent(mask, rng, tall * rng.uniform(0.01, 0.07), max(8, int(tall * rng.uniform(0.3, 0.8))))
    turn = cv2.getRotationMatrix2D((wide / 2, tall), rng.gauss(3, 5), 1)
    mask = np.asarray(cv2.warpAffine(mask, turn, (mask.shape[1], mask.shape[0])), np.uint8)
    return inked(_of_width(trimmed(mask), pen * FINE, rng), rng, FINE)


def _running_out(mask: np.ndarray, rng: Random) -> np.ndarray:
    """Later letters lower and longer, as haste makes them."""
    high, wide = mask.shape
    longer = int(wide * rng.uniform(1.0, 1.5))
    along = np.linspace(0, 1, longer, dtype=np.float32)[None].repeat(high, 0)
    flat = 1 + rng.uniform(0, 2.5) * np.clip(along - rng.uniform(0.1, 0.5), 0, 1)
    middle = high * rng.uniform(0.5, 0.75)
    down = (np.arange(high, dtype=np.float32)[:, None] - middle) * flat + middle
    return np.asarray(cv2.remap(mask, along ** rng.uniform(0.8, 1.4) * wide, down.astype(np.float32), cv2.INTER_LINEAR))


def _flourish(mask: np.ndarray, box: tuple[int, int, int, int], pen: int, rng: Random) -> None:
    x0, y0, x1, y1 = box
    wide, high = x1 - x0, y1 - y0
    low = y1 + rng.uniform(-0.25, 0.3) * high
    dots = [(x0 + wide * at, low + rng.gauss(0, 0.08) * high) for at in (0.0, 0.3, 0.7, rng.uniform(0.9, 1.3))]
    if rng.random() < 0.5:
        dots = [(x1 - wide * 0.05, y1 - high * 0.4), (x1 + wide * 0.15, y1 - high * rng.uniform(0, 0.6)), *dots[::-1]]
    if rng.random() < 0.3:
        dots += [
            (x0 + wide * 0.5, low + high * 0.2),
            (x0 + wide * rng.uniform(0.6, 1.2), low + rng.gauss(0, 0.1) * high),
        ]
    line = (curve(dots) * 8).astype(np.int32)
    cv2.polylines(mask, [line], rng.random() < 0.08, (255,), pen, cv2.LINE_AA, 3)
