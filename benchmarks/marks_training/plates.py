"""A stamp's plate while it is being cut: lines, circles, rows of text that fit a box, text along a ring, emblems."""

from functools import lru_cache
from random import Random

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from benchmarks.marks_training.wordings import rows

RIM = 6
Dots = list[tuple[float, float]]
Box = tuple[float, float, float, float]


@lru_cache(maxsize=600)
def font_of(face: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(face, size)


class Plate:
    """A sheet of `wide` by `high` pixels with a rim around; one face for all of it, or another for small rows."""

    def __init__(self, wide: float, high: float, faces: list[str], rng: Random) -> None:
        self.wide, self.high, self.rng = wide, high, rng
        self.face, self.small = rng.choice(faces), rng.choice(faces)
        if rng.random() < 0.6:
            self.small = self.face
        self.image = Image.new("L", (int(wide) + 2 * RIM, int(high) + 2 * RIM))
        self.draw = ImageDraw.Draw(self.image)

    def pixels(self) -> np.ndarray:
        return np.array(self.image)

    def sides(self) -> tuple[Box, ...]:
        w, h = self.wide - 1, self.high - 1
        return (0, 0, w, 0), (w, 0, w, h), (w, h, 0, h), (0, h, 0, 0)

    def line(self, dots: Dots, width: float) -> None:
        self.draw.line([(x + RIM, y + RIM) for x, y in dots], 255, max(1, round(width)), joint="curve")

    def box(self, inset: float, width: float, radius: float) -> None:
        place = (RIM + inset, RIM + inset, RIM + self.wide - 1 - inset, RIM + self.high - 1 - inset)
        if place[2] - place[0] > 4 and place[3] - place[1] > 4:
            self.draw.rounded_rectangle(place, radius, outline=255, width=max(1, round(width)))

    def circle(self, x: float, y: float, radius: float, width: float) -> None:
        """A ring, or a full disc where its line has no width."""
        if radius >= 1:
            place = (x + RIM - radius, y + RIM - radius, x + RIM + radius, y + RIM + radius)
            self.draw.ellipse(place, outline=255, fill=None if width else 255, width=max(1, round(width)))

    def clear(self, box: Box) -> None:
        self.draw.rectangle([side + RIM for side in box], fill=0)


def rows_on(plate: Plate, text: list[str], box: Box) -> None:
    """Rows that fill a box, the first of them or one by chance larger than the rest."""
    x0, y0, x1, y1 = box
    if x1 - x0 < 8 or y1 - y0 < 6:
        return
    rng = plate.rng
    shares = [1.0] * len(text)
    if len(text) > 1 and rng.random() < 0.7:
        shares[0 if rng.random() < 0.7 else rng.randrange(len(text))] = rng.uniform(1.3, 2.4)
    unit, y, left = (y1 - y0) / sum(shares), y0, rng.random() < 0.2
    for row, share in zip(text, shares, strict=True):
        face = plate.face if share > 1 or len(text) == 1 else plate.small
        high = share * unit
        font = fitting(face, row, x1 - x0, high * 0.92)
        at = (x0 + RIM if left else (x0 + x1) / 2 + RIM, y + high / 2 + RIM)
        plate.draw.text(at, row, 255, font, anchor="lm" if left else "mm")
        y += high


def fitting(face: str, text: str, wide: float, high: float) -> ImageFont.FreeTypeFont:
    """A face at the largest size at which a text is no wider and no higher."""
    left, top, right, bottom = font_of(face, 100).getbbox(text or "x")
    return font_of(face, max(6, int(100 * min(wide / max(1, right - left), high / max(1, bottom - top)))))


def along_ring(plate: Plate, middle: float, radius: float, high: float) -> None:
    """Words along the top of a ring, and often others along its bottom, or one text all around."""
    rng = plate.rng
    way = rng.random()
    if way < 0.4:
        _arc(plate, " ".join(rows(rng, 1)), middle, radius, high, 0.0, rng.uniform(2.6, 4.2), False)
    elif way < 0.75:
        _arc(plate, " ".join(rows(rng, 1)), middle, radius, high, 0.0, rng.uniform(2.2, 2.9), False)
        _arc(plate, " ".join(rows(rng, 1)), middle, radius, high, np.pi, rng.uniform(1.6, 2.6), True)
        if rng.random() < 0.6:
            for angle in (np.pi / 2, -np.pi / 2):
                plate.circle(middle + radius * np.sin(angle), middle, high * 0.2, 0)
    else:
        text = rng.choice((" · ", " * ", " - ", "  ")).join(rows(rng, 2)) + rng.choice((" ·", " *", " "))
        _arc(plate, text, middle, radius, high, rng.uniform(0, 6.3) if rng.random() < 0.3 else 0.0, 6.1, False)


def _arc(
    plate: Plate, text: str, middle: float, radius: float, high: float, at: float, most: float, below: bool
) -> None:
    """Letters along an arc whose middle lies at an angle from the top, no longer than `most`."""
    font = font_of(plate.small, max(6, int(high * 1.25)))
    gap = plate.rng.uniform(0.0, 0.25) * high
    lengths = [font.getlength(char) + gap for char in text]
    whole = sum(lengths) / radius
    shrunk = min(1.0, most / max(whole, 1e-6))
    if shrunk < 1:
        font = font_of(plate.small, max(6, int(high * 1.25 * max(shrunk, 0.55))))
        lengths = [length * shrunk for length in lengths]
    angle = at - (-1 if below else 1) * sum(lengths) / radius / 2
    cell = int(high * 2.4)
    for char, length in zip(text, lengths, strict=True):
        angle += (-1 if below else 1) * length / radius / 2
        tile = Image.new("L", (cell, cell))
        ImageDraw.Draw(tile).text((cell / 2, cell / 2), char, 255, font, anchor="mm")
        tile = tile.rotate(-float(np.degrees(angle)) + (180 if below else 0), Image.Resampling.BILINEAR)
        x, y = middle + radius * np.sin(angle) + RIM, middle - radius * np.cos(angle) + RIM
        plate.image.paste(255, (round(x - cell / 2), round(y - cell / 2)), tile)
        angle += (-1 if below else 1) * length / radius / 2


def emblem(plate: Plate, middle: float, reach: float) -> None:
    """A star, a cross, a shield, scales, a wheel or a winged thing, about as arms and seals bear them."""
    rng = plate.rng
    kind = rng.choice(("star", "star", "cross", "shield", "wings", "wheel", "letters"))
    if kind == "star":
        points = rng.randint(4, 12)
        radii = [reach * (0.9 if i % 2 else rng.uniform(0.3, 0.6)) for i in range(2 * points)]
        dots = [
            (middle + r * np.sin(i * np.pi / points), middle - r * np.cos(i * np.pi / points))
            for i, r in enumerate(radii)
        ]
        _shape(plate, dots, reach)
    elif kind == "cross":
        arm = reach * rng.uniform(0.15, 0.35)
        unit = [
            (-1, -9),
            (1, -9),
            (1, -1),
            (9, -1),
            (9, 1),
            (1, 1),
            (1, 9),
            (-1, 9),
            (-1, 1),
            (-9, 1),
            (-9, -1),
            (-1, -1),
        ]
        _shape(plate, [(middle + _of(x, arm, reach), middle + _of(y, arm, reach)) for x, y in unit], reach)
    elif kind == "shield":
        dots = [(-0.7, -0.8), (0.7, -0.8), (0.7, 0.1), (0.35, 0.65), (0, 0.9), (-0.35, 0.65), (-0.7, 0.1)]
        _shape(plate, [(middle + x * reach, middle + y * reach) for x, y in dots], reach)
        plate.line([(middle, middle - reach * 0.8), (middle, middle + reach * 0.8)], reach * 0.06)
    elif kind == "wings":
        half = [
            (0.0, -0.9),
            (0.2, -0.5),
            *((0.3 + 0.6 * k / 5, -0.5 + 0.15 * k + 0.25 * (k % 2)) for k in range(6)),
            (0.2, 0.9),
        ]
        whole = half + [(-x, y) for x, y in reversed(half)]
        _shape(plate, [(middle + x * reach, middle + y * reach) for x, y in whole], reach)
    elif kind == "wheel":
        plate.circle(middle, middle, reach * 0.85, reach * 0.08)
        for k in range(rng.randint(3, 8)):
            x, y = np.cos(k * np.pi / 4) * reach * 0.85, np.sin(k * np.pi / 4) * reach * 0.85
            plate.line([(middle - x, middle - y), (middle + x, middle + y)], reach * 0.06)
    else:
        text = "".join(rng.choice("ABCDEFGHKLMNPRSTVW") for _ in range(rng.choice((1, 2, 2, 3))))
        rows_on(plate, [text], (middle - reach, middle - reach * 0.7, middle + reach, middle + reach * 0.7))


def _of(unit: int, arm: float, reach: float) -> float:
    return (arm if abs(unit) == 1 else reach) * (1 if unit > 0 else -1)


def _shape(plate: Plate, dots: Dots, reach: float) -> None:
    moved = np.array([(x + RIM, y + RIM) for x, y in dots])
    pixels = plate.pixels()
    line = max(1, round(reach * 0.07))
    cv2.polylines(pixels, [(moved * 8).astype(np.int32)], True, (255,), line, cv2.LINE_AA, 3)
    if plate.rng.random() < 0.45:
        cv2.fillPoly(pixels, [(moved * 8).astype(np.int32)], (255,), cv2.LINE_AA, 3)
    plate.image.paste(Image.fromarray(pixels))
    plate.draw = ImageDraw.Draw(plate.image)
