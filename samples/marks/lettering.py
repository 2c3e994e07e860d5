"""Hands that write like a drawn face: each letter set, tilted and bent anew, as a picture of ink. Knows no page.

A further hand for each family, beside those of the pen: one face for `tune`, another for `measure`.
"""

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from random import Random

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from samples.finish.pixels import Field, Pixels, field
from samples.fonts import missing
from samples.paper import Colour
from samples.typefaces import face_stream

DPI = 220
FACES = {"tune": "Intuitive", "measure": "Amatic-Bold"}


@dataclass(frozen=True, slots=True)
class Lettering:
    """A hand of this kind: its face, its unrest 0..1, and the colour of its pen."""

    face: str
    unrest: float
    colour: Colour


def draw_lettering(rng: Random, colour: Colour, split: str = "tune") -> Lettering:
    """A hand of the family of `tune` or `measure` with a pen of this colour."""
    return Lettering(FACES[split], rng.uniform(0.4, 1.0), colour)


def can_letter(split: str, text: str) -> bool:
    """Whether the family's face has a glyph for every character."""
    return not missing(FACES[split], text.replace("\n", ""))


def lettered(hand: Lettering, rng: Random, text: str, size: float) -> tuple[bytes, Field]:
    """Lines of text as a PNG with alpha, cut to its ink, and how much ink is where; `size`: tall letters in points."""
    pixels = size * DPI / 72
    font = _font(hand.face, round(pixels / _tall(hand.face)))
    rows = [_row(hand, rng, row, font, pixels) for row in text.split("\n")]
    width, step = max(row.shape[1] for row in rows), round(pixels * 1.5)
    sheet = np.zeros((rows[0].shape[0] + step * (len(rows) - 1), width), np.uint8)
    for i, row in enumerate(rows):
        part = sheet[i * step : i * step + row.shape[0], : row.shape[1]]
        np.maximum(part, row, out=part)
    ink = _bent(hand, rng, sheet, pixels)
    down, across = np.flatnonzero((ink > 0.2).any(1)), np.flatnonzero((ink > 0.2).any(0))
    ink = ink[down[0] : down[-1] + 1, across[0] : across[-1] + 1]
    return tinted(ink, hand.colour), ink


def tinted(ink: Field, colour: Colour) -> bytes:
    """Ink of a colour as a PNG with alpha."""
    picture = np.empty((*ink.shape, 4), np.uint8)
    picture[..., :3] = [round(part * 255) for part in colour]
    picture[..., 3] = (ink * 255).astype(np.uint8)
    file = BytesIO()
    Image.fromarray(picture).save(file, "PNG", compress_level=6)
    return file.getvalue()


@lru_cache(maxsize=64)
def _font(face: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(face_stream(face), size)


@lru_cache(maxsize=8)
def _tall(face: str) -> float:
    """The height of tall letters as a share of the face's size."""
    return -_font(face, 1000).getbbox("HbdN", anchor="ls")[1] / 1000


def _row(hand: Lettering, rng: Random, text: str, font: ImageFont.FreeTypeFont, pixels: float) -> Pixels:
    """A line with each letter on its own height and at its own angle."""
    room = round(pixels * 2.4)
    image = Image.new("L", (round(font.getlength(text) * 1.15) + 2 * room, room * 2), 0)
    at = float(room) / 2
    for char in text:
        length = font.getlength(char) * (1 + hand.unrest * rng.uniform(-0.08, 0.1))
        tile = Image.new("L", (room, room), 0)
        ImageDraw.Draw(tile).text((room / 2, room * 0.65), char, 255, font, anchor="ms")
        tile = tile.rotate(hand.unrest * rng.gauss(0, 3), Image.Resampling.BICUBIC, center=(room / 2, room * 0.65))
        lift = hand.unrest * rng.gauss(0, pixels * 0.03)
        image.paste(255, (round(at + length / 2 - room / 2), round(room / 2 + lift)), tile)
        at += length
    return np.asarray(image, np.uint8)


def _bent(hand: Lettering, rng: Random, sheet: Pixels, pixels: float) -> Field:
    """The whole writing pulled a little in all directions, with ink that is not even."""
    chance = np.random.default_rng(rng.getrandbits(64))
    height, width = sheet.shape
    cells = max(round(max(height, width) / pixels / 2), 2)
    pull = hand.unrest * pixels * 0.07
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    across = (x + pull * field(height, width, cells, chance)).astype(np.float32)
    down = (y + pull * field(height, width, cells, chance)).astype(np.float32)
    moved = np.asarray(cv2.remap(sheet, across, down, cv2.INTER_LINEAR), np.float32) / 255
    return np.asarray(moved * (0.86 + 0.14 * field(height, width, cells * 3, chance)), np.float32).clip(0, 1)
