"""Rubber stamps: what one looks like, as a picture with uneven ink. Knows no page.

Two families that share no frame: `tune` and `measure`.
"""

from dataclasses import dataclass
from functools import lru_cache
from random import Random

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from samples.finish.pixels import Chance, Field, Pixels, field
from samples.marks.lettering import tinted
from samples.typefaces import face_stream

DPI = 220  # of the picture
MM = DPI / 25.4
COLOURS = ((24, 52, 150), (30, 70, 180), (190, 24, 36), (160, 20, 60), (96, 40, 140), (20, 20, 28), (14, 96, 70))
FRAMES = {"tune": ("box", "ring", "dated box"), "measure": ("oval", "double box", "seal", "bare", "postmark")}
FACES = {
    "tune": ("Roboto-Bold", "Caladea-Bold", "SourceSans-Bold"),
    "measure": ("Fira-Bold", "SourceSerif-Bold", "UbuntuMono-Bold"),
}


@dataclass(frozen=True, slots=True)
class Stamp:
    """What is on a stamp: its frame, a word, smaller lines, a date, and the colour of its ink."""

    frame: str
    word: str
    lines: tuple[str, ...]
    date: str
    face: str
    colour: tuple[int, int, int]
    width: float  # millimetres


def draw_stamp(rng: Random, word: str, lines: tuple[str, ...] = (), date: str = "", split: str = "tune") -> Stamp:
    """A stamp of the family of `tune` or `measure` that says this."""
    frames = [frame for frame in FRAMES[split] if date or frame not in ("dated box", "postmark")]
    frame = rng.choice(frames)
    round_one = frame in ("ring", "seal", "postmark")
    width = rng.uniform(27, 38) if round_one else rng.uniform(32, 55)
    return Stamp(frame, word, lines, date, rng.choice(FACES[split]), rng.choice(COLOURS), width)


def stamped(stamp: Stamp, rng: Random, degrees: float) -> tuple[bytes, Field]:
    """The print of a stamp, turned: a PNG with alpha, cut to its ink, and how much ink is where (0..1)."""
    chance = np.random.default_rng(rng.getrandbits(64))
    shape = _DRAWERS[stamp.frame](stamp)
    turned = shape.rotate(degrees, Image.Resampling.BICUBIC, expand=True)
    ink = _broken(np.asarray(turned, np.uint8), rng, chance)
    rows, columns = np.flatnonzero((ink > 0.15).any(1)), np.flatnonzero((ink > 0.15).any(0))
    ink = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    red, green, blue = (part / 255 for part in stamp.colour)
    return tinted(ink, (red, green, blue)), ink


def _broken(mask: Pixels, rng: Random, chance: Chance) -> Field:
    """Ink as rubber leaves it: squeezed at rims, thin in places, missing where the stamp did not touch."""
    height, width = mask.shape
    ink = cv2.GaussianBlur(mask.astype(np.float32) / 255, (0, 0), 0.9)
    wet = field(height, width, 4, chance)
    fine = chance.standard_normal((height, width), np.float32)
    fine = np.asarray(cv2.GaussianBlur(fine, (0, 0), rng.uniform(0.8, 1.6)), np.float32)
    fine /= fine.std() + 1e-6
    dry = rng.uniform(0.0, 0.35)
    cover = 1 / (1 + np.exp(-(fine * 1.2 + wet * 2.0 + 3.2 - 9 * dry)))
    if rng.random() < 0.4:  # one side was not pressed
        turn, edge = rng.uniform(0, 6.28), rng.uniform(0.25, 0.5)
        y, x = np.mgrid[-0.5 : 0.5 : complex(0, height), -0.5 : 0.5 : complex(0, width)]
        cover = cover * np.clip((edge - (x * np.cos(turn) + y * np.sin(turn))) / 0.12, 0.06, 1)
    deep = rng.uniform(0.72, 0.95) * (1 + 0.12 * wet)
    return np.asarray(np.clip(ink * cover * deep, 0, 1), np.float32)


@lru_cache(maxsize=64)
def _font(face: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(face_stream(face), size)


def _fitting(face: str, text: str, width: float, highest: float) -> ImageFont.FreeTypeFont:
    """The face at the largest size at which a text is no wider and no higher."""
    natural = _font(face, 100).getlength(text) or 1
    return _font(face, max(int(min(highest, 100 * width / natural)), 8))


def _canvas(width: float, height: float) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("L", (round(width), round(height)), 0)
    return image, ImageDraw.Draw(image)


def _rows(stamp: Stamp) -> list[tuple[str, float]]:
    """The lines of a stamp with their shares of its height."""
    rows = [(stamp.word, 1.7)]
    if stamp.date:
        rows.append((stamp.date, 1.1))
    return rows + [(line, 0.8) for line in stamp.lines]


def _boxed(stamp: Stamp, edges: tuple[float, ...], radius: float) -> Image.Image:
    """Lines in the middle of a frame; `edges`: widths of nested lines, in millimetres."""
    rows, width = _rows(stamp), stamp.width * MM
    row = 4.2 * MM
    rim = (2.0 + 1.2 * len(edges)) * MM
    height = sum(share for _, share in rows) * row + 2 * rim
    image, draw = _canvas(width, height)
    inset = 1.0
    for edge in edges:
        place = (inset, inset, width - inset - 1, height - inset - 1)
        draw.rounded_rectangle(place, radius * MM, outline=255, width=max(round(edge * MM), 1))
        inset += (edge + 0.7) * MM
    y = rim
    for text, share in rows:
        font = _fitting(stamp.face, text, width - 2 * rim, share * row * 0.95)
        draw.text((width / 2, y + share * row / 2), text, 255, font, anchor="mm")
        y += share * row
    return image


def _dated_box(stamp: Stamp) -> Image.Image:
    """An entry stamp: the word, the date between two lines, what follows below."""
    width, height = stamp.width * MM, stamp.width * MM * 0.56
    image, draw = _canvas(width, height)
    draw.rectangle((1, 1, width - 2, height - 2), outline=255, width=round(0.6 * MM))
    for share in (0.34, 0.66):
        draw.line((0, height * share, width, height * share), 255, max(round(0.35 * MM), 1))
    below = " ".join(stamp.lines) or "Nr. ............"
    for text, share, high in ((stamp.word, 0.17, 0.26), (stamp.date, 0.5, 0.26), (below, 0.83, 0.18)):
        font = _fitting(stamp.face, text, width * 0.88, height * high)
        draw.text((width / 2, height * share), text, 255, font, anchor="mm")
    return image


def _ringed(stamp: Stamp, rings: tuple[tuple[float, float], ...], flat: float = 1.0, star: bool = False) -> Image.Image:
    """Text along a ring and a word in the middle; `rings`: radius as a share and line width in millimetres."""
    size = stamp.width * MM
    image, draw = _canvas(size, size)
    middle = size / 2
    for share, edge in rings:
        reach = middle * share - 1
        draw.ellipse(
            (middle - reach, middle - reach, middle + reach, middle + reach),
            outline=255,
            width=max(round(edge * MM), 1),
        )
    around = " · ".join(stamp.lines) or stamp.word
    _around(image, stamp.face, around + (" *" if star else ""), middle, middle * 0.80)
    inner = [stamp.word, *([stamp.date] if stamp.date else [])]
    for i, text in enumerate(inner):
        font = _fitting(stamp.face, text, size * 0.52, size * 0.17)
        draw.text((middle, middle + (i - (len(inner) - 1) / 2) * size * 0.19), text, 255, font, anchor="mm")
    return image if flat == 1 else image.resize((image.width, round(image.height * flat)), Image.Resampling.LANCZOS)


def _around(image: Image.Image, face: str, text: str, middle: float, radius: float) -> None:
    """Letters along a ring, the text's middle at its top."""
    size = min(radius * 0.26, 4.9 * radius / max(len(text) * 0.62, 1))
    font = _font(face, max(int(size), 8))
    lengths = [font.getlength(char) + size * 0.12 for char in text]
    at = -sum(lengths) / 2
    for char, length in zip(text, lengths, strict=True):
        angle = (at + length / 2) / radius
        at += length
        tile = Image.new("L", (int(size * 2), int(size * 2)), 0)
        ImageDraw.Draw(tile).text((size, size), char, 255, font, anchor="mm")
        tile = tile.rotate(-np.degrees(angle), Image.Resampling.BICUBIC)
        x, y = middle + radius * np.sin(angle) - size, middle - radius * np.cos(angle) - size
        image.paste(255, (round(x), round(y)), tile)


def _postmark(stamp: Stamp) -> Image.Image:
    """A ring with a bridge across it that holds the date."""
    image = _ringed(
        Stamp(stamp.frame, "", (stamp.word, *stamp.lines), "", stamp.face, stamp.colour, stamp.width),
        ((1.0, 0.5), (0.62, 0.3)),
    )
    draw, size = ImageDraw.Draw(image), image.width
    place = (size * 0.06, size * 0.39, size * 0.94, size * 0.61)
    draw.rectangle(place, fill=0, outline=255, width=max(round(0.4 * MM), 1))
    draw.text(
        (size / 2, size / 2), stamp.date, 255, _fitting(stamp.face, stamp.date, size * 0.78, size * 0.16), anchor="mm"
    )
    return image


_DRAWERS = {
    "box": lambda stamp: _boxed(stamp, (0.7,), 1.6),
    "double box": lambda stamp: _boxed(stamp, (0.9, 0.35), 0.0),
    "bare": lambda stamp: _boxed(stamp, (), 0.0),
    "dated box": _dated_box,
    "ring": lambda stamp: _ringed(stamp, ((1.0, 0.7),)),
    "seal": lambda stamp: _ringed(stamp, ((1.0, 0.8), (0.93, 0.3), (0.62, 0.4)), star=True),
    "oval": lambda stamp: _ringed(stamp, ((1.0, 0.6), (0.62, 0.35)), flat=0.66),
    "postmark": _postmark,
}
