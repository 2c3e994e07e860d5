"""Rubber stamps for training: rings, frames and bare words, turned and mottled. Masks of floats 0..1."""

from random import Random

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

from benchmarks.marks_training.pens import Mask

FINE = 2
WORDS = (
    *("PAID", "RECEIVED", "COPY", "BEZAHLT", "EINGEGANGEN", "APPROVED", "ENTWURF", "GEBUCHT", "ORIGINAL"),
    *("12 MAR 2024", "03.05.2023", "COPIE", "ACME GmbH", "Notary Public", "STATE OF OHIO", "KASSE 3", "URGENT"),
    *("CONFIRMED", "Muster AG", "BANK", "VOID", "RECHNUNG", "Eingang"),
)


def stamp(high: float, faces: list[str], rng: Random) -> Mask:
    """A stamp whose words are about a third of `high` pixels."""
    kind = rng.choice(("ring", "ring", "oval", "frame", "frame", "rows", "bare"))
    size = high * FINE
    clean = _ringed(size, faces, rng) if kind in ("ring", "oval") else _rows(size, kind, faces, rng)
    if kind == "oval":
        clean = np.asarray(cv2.resize(clean, None, fx=rng.uniform(1.2, 1.7), fy=1), np.uint8)
    turned = _turned(clean, rng.uniform(-30, 30) if rng.random() < 0.8 else 0.0)
    chance = np.random.default_rng(rng.getrandbits(32))
    side = turned.shape[0]
    coarse = chance.random((side // 6 + 2, side // 6 + 2)).astype(np.float32)
    mottle = cv2.resize(coarse, (turned.shape[1], side), interpolation=cv2.INTER_CUBIC)
    mask = turned.astype(np.float32) / 255 * np.clip(1.35 - mottle * rng.uniform(0, 1.1), 0.15, 1)
    rows, columns = np.flatnonzero((mask > 0.15).any(1)), np.flatnonzero((mask > 0.15).any(0))
    mask = mask[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    small = cv2.resize(mask, None, fx=1 / FINE, fy=1 / FINE, interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.float32)


def _ringed(size: float, faces: list[str], rng: Random) -> np.ndarray:
    radius = int(size * rng.uniform(1.2, 2.2))
    side, line = 2 * radius + 30, max(2, int(radius * rng.uniform(0.03, 0.08)))
    image = Image.new("L", (side, side))
    draw = ImageDraw.Draw(image)
    draw.ellipse([15, 15, side - 15, side - 15], outline=255, width=line)
    if rng.random() < 0.7:
        inner = 15 + int(radius * rng.uniform(0.3, 0.45))
        draw.ellipse([inner, inner, side - inner, side - inner], outline=255, width=max(2, line // 2))
    font = ImageFont.truetype(rng.choice(faces), int(radius * 0.24))
    text, span = " ".join(rng.choice(WORDS) for _ in range(rng.randint(2, 3))), rng.uniform(3.5, 5.5)
    cell = int(radius * 0.4)
    for number, char in enumerate(text):
        angle = -span / 2 + span * number / len(text)
        letter = Image.new("L", (cell, cell))
        ImageDraw.Draw(letter).text((cell // 2, cell // 2), char, font=font, fill=255, anchor="mm")
        letter = letter.rotate(-float(np.degrees(angle)))
        x, y = side / 2 + radius * 0.8 * np.sin(angle), side / 2 - radius * 0.8 * np.cos(angle)
        image.paste(255, (int(x - cell / 2), int(y - cell / 2)), letter)
    if rng.random() < 0.6:
        word = rng.choice(WORDS)[:9]
        middle = ImageFont.truetype(rng.choice(faces), int(radius * 1.5 / max(4, len(word))))
        draw.text((side / 2, side / 2), word, font=middle, fill=255, anchor="mm")
    elif rng.random() < 0.6:
        _star(draw, side / 2, radius, rng)
    return np.array(image)


def _star(draw: ImageDraw.ImageDraw, middle: float, radius: float, rng: Random) -> None:
    points = rng.randint(5, 9)
    reach = [radius * (0.35 if i % 2 else 0.15) for i in range(2 * points)]
    dots = [
        (middle + r * np.sin(i * np.pi / points), middle - r * np.cos(i * np.pi / points)) for i, r in enumerate(reach)
    ]
    draw.polygon(dots, outline=255, width=3, fill=255 if rng.random() < 0.4 else 0)


def _rows(size: float, kind: str, faces: list[str], rng: Random) -> np.ndarray:
    font = ImageFont.truetype(rng.choice(faces), max(8, int(size * rng.uniform(0.35, 0.6))))
    rows = [rng.choice(WORDS) for _ in range(rng.randint(2, 4) if kind == "rows" else 1)]
    step, pad = int(font.size * 1.25), int(font.size * 0.5)
    wide = int(max(font.getbbox(row)[2] for row in rows)) + 2 * pad + 20
    high = step * len(rows) + 2 * pad + 20
    image = Image.new("L", (wide, high))
    draw = ImageDraw.Draw(image)
    for number, row in enumerate(rows):
        draw.text((wide / 2, 10 + pad + step * (number + 0.5)), row, font=font, fill=255, anchor="mm")
    if kind != "bare":
        line = max(2, int(font.size * rng.uniform(0.06, 0.14)))
        radius = 0 if rng.random() < 0.6 else int(font.size * 0.3)
        draw.rounded_rectangle([8, 8, wide - 8, high - 8], radius=radius, outline=255, width=line)
        if rng.random() < 0.3:
            inner = 8 + line * 3
            draw.rectangle([inner, inner, wide - inner, high - inner], outline=255, width=max(1, line // 2))
    return np.array(image)


def _turned(mask: np.ndarray, degrees: float) -> np.ndarray:
    high, wide = mask.shape
    side = int(np.hypot(high, wide))
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), degrees, 1)
    turn[:, 2] += [(side - wide) / 2, (side - high) / 2]
    return np.asarray(cv2.warpAffine(mask, turn, (side, side)), np.uint8)
