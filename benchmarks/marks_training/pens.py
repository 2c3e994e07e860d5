"""Hands and signatures for training: single-stroke letters that are bent, shaken and slanted, and rolling curves.

Masks of floats 0..1. Shares nothing with the samples.
"""

from dataclasses import dataclass
from random import Random

import cv2
import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.float32]
Dot = tuple[float, float]
FINE = 4  # drawn so many times larger
ALPHABETS = (
    cv2.FONT_HERSHEY_SIMPLEX,
    cv2.FONT_HERSHEY_PLAIN,
    cv2.FONT_HERSHEY_SCRIPT_SIMPLEX,
    cv2.FONT_HERSHEY_SIMPLEX | cv2.FONT_ITALIC,
)
TEXTS = (
    *("ok", "paid 12/3", "checked", "JANE DOE", "1.245,50", "siehe Anlage", "Korrektur", "119,00", "call back"),
    *("14.03.2024", "K. Meyer", "approved", "210 WEST AVE", "falsch!", "Rabatt 3%", "15679431", "GOSHEN, IN"),
    *("not valid", "see p. 2", "12-345-6789", "Goods received", "Eingang 7.5.", "bezahlt am 3.4.", "NO", "48,000"),
    *("new total 88.20", "erledigt", "conforme", "A. Rossi", "voir facture", "anders", "3 Stk fehlen", "Projekt 12"),
)


@dataclass(frozen=True, slots=True)
class Hand:
    """How a hand writes: alphabet of Hershey, slant, unrest, pen, gap and width as shares of the letters' height."""

    alphabet: int
    slant: float
    unrest: float
    pen: float
    gap: float
    width: float
    drift: float


def draw_hand(rng: Random) -> Hand:
    return Hand(
        rng.choice(ALPHABETS),
        slant=rng.uniform(-0.15, 0.5),
        unrest=rng.uniform(0.03, 0.12),
        pen=rng.uniform(0.06, 0.13),
        gap=rng.uniform(-0.05, 0.25),
        width=rng.uniform(0.7, 1.2),
        drift=rng.uniform(-0.05, 0.05),
    )


def written(text: str, high: float, rng: Random, hand: Hand | None = None) -> Mask:
    """A text written by hand, capitals about `high` pixels."""
    hand = hand or draw_hand(rng)
    size = max(8, int(high * FINE))
    letters = [(None, int(size * rng.uniform(0.4, 0.8))) if c == " " else _letter(c, size, hand, rng) for c in text]
    wide = sum(step for _, step in letters) + int((abs(hand.gap) + 0.2) * size) * len(letters) + 2 * size
    line, x = np.zeros((size * 4, wide), np.uint8), size // 2
    for letter, step in letters:
        if letter is not None:
            y = int(size * 0.5 + rng.gauss(0, hand.unrest * size * 0.4) + hand.drift * x * 0.5)
            y = max(0, min(size, y))
            room = line[y : y + letter.shape[0], x : x + letter.shape[1]]
            np.maximum(room, letter[: room.shape[0], : room.shape[1]], out=room)
        x = max(0, x + step + int((hand.gap + rng.gauss(0, 0.05)) * size))
    return _small(bent(_trimmed(line), rng, size * 0.03, size), FINE)


def _letter(char: str, size: int, hand: Hand, rng: Random) -> tuple[NDArray[np.uint8] | None, int]:
    (_, high), _ = cv2.getTextSize("H", hand.alphabet, 1, 1)
    scale, pen = size / high * rng.uniform(1 - hand.unrest * 2, 1 + hand.unrest * 2), max(2, int(hand.pen * size))
    (wide, _), _ = cv2.getTextSize(char, hand.alphabet, scale, pen)
    mask = np.zeros((size * 3, wide + size * 2), np.uint8)
    cv2.putText(mask, char, (size, size * 2), hand.alphabet, scale, (255,), pen, cv2.LINE_AA)
    slant, turn = hand.slant + rng.gauss(0, hand.unrest), rng.gauss(0, hand.unrest * 0.7)
    lean = np.array([[hand.width, -slant, slant * size * 2], [turn, 1, -turn * size * 1.5]], np.float32)
    mask = np.asarray(cv2.warpAffine(mask, lean, (mask.shape[1], mask.shape[0])), np.uint8)
    mask = bent(mask, rng, size * hand.unrest * 0.5, max(8, size // 2))
    columns = np.flatnonzero((mask > 40).any(0))
    if not len(columns):
        return None, size // 2
    return mask[:, columns[0] : columns[-1] + 1], int(columns[-1] - columns[0] + 1)


def signature(high: float, rng: Random) -> Mask:
    """A capital that loops, small letters that run out in waves, at times a flourish."""
    size, fine = high * 3, 3
    strokes, end = [running(size, rng)], 0.0
    end = max(x for x, _ in strokes[0])
    if rng.random() < 0.4:
        y = size * rng.uniform(1.0, 1.25)
        back = rng.uniform(0.5, 1.1)
        strokes.append([(end * 0.9, y - size * 0.1), (end * 0.5, y), (end * 0.1, y), (end * back, y + size * 0.1)])
    if rng.random() < 0.4:
        strokes.append(_loop(end * rng.uniform(0.4, 0.7), size, rng))
    return _inked(strokes, size, rng, fine)


def running(size: float, rng: Random) -> list[Dot]:
    dots: list[Dot] = _loop(size * 0.5, size, rng) if rng.random() < 0.8 else []
    x = size if dots else 0.0
    count, high, step = rng.randint(4, 14), rng.uniform(0.15, 0.4) * size, rng.uniform(0.12, 0.3) * size
    for number in range(count):
        up = high * rng.uniform(0.5, 1.2) * (2.2 if rng.random() < 0.15 else 1) * (1 - 0.5 * number / count)
        dots.append((x + step * rng.uniform(0.1, 0.6), size - up))
        low = rng.uniform(-0.1, 0.12) * size * (3 if rng.random() < 0.1 else 1)
        dots.append((x + step * rng.uniform(0.5, 1.1), size - low))
        x += step
    if rng.random() < 0.5:
        dots.append((x + size * rng.uniform(0.3, 1.2), size * rng.uniform(0.5, 1.2)))
    return dots


def _loop(x: float, size: float, rng: Random) -> list[Dot]:
    start, turns = rng.uniform(0, 6), rng.uniform(4, 8)
    angles = [start + turns * i / 7 for i in range(8)]
    wide = size * rng.uniform(0.25, 0.5)
    return [
        (x + wide * np.cos(a) * rng.uniform(0.6, 1.1), size * (0.5 - 0.5 * np.sin(a) * rng.uniform(0.6, 1.1)))
        for a in angles
    ]


def _inked(strokes: list[list[Dot]], size: float, rng: Random, fine: int) -> Mask:
    """Soft curves through the dots, thinner where the pen is fast, leaning, and turned a little."""
    lean, pen = rng.uniform(0.1, 0.7), rng.uniform(0.03, 0.07) * size
    curves = [curve(stroke) for stroke in strokes]
    wide = int(max(c[:, 0].max() for c in curves) + 2.5 * size)
    mask = np.zeros((int(size * 2.8), wide), np.uint8)
    for dots in curves:
        dots[:, 0] += size * 0.8 - (dots[:, 1] - size) * lean * 0.5
        dots[:, 1] += size * 0.4
        speed = np.hypot(*np.diff(dots, axis=0).T)
        usual = float(np.median(speed)) + 1e-6
        for one, other, fast in zip(dots, dots[1:], speed, strict=False):
            thick = max(1, round(pen * float(np.clip(1.25 - 0.35 * fast / usual, 0.55, 1.3))))
            cv2.line(mask, _eighths(one), _eighths(other), (255,), thick, cv2.LINE_AA, 3)
    turn = cv2.getRotationMatrix2D((wide / 2, size * 1.3), rng.uniform(-8, 12), 1)
    return _small(_trimmed(np.asarray(cv2.warpAffine(mask, turn, (wide, mask.shape[0])), np.uint8)), fine)


def curve(dots: list[Dot], steps: int = 14) -> NDArray[np.float64]:
    """A soft curve through dots (Catmull-Rom)."""
    points = np.array([dots[0], *dots, dots[-1]], float)
    t = np.linspace(0, 1, steps, endpoint=False)[:, None]
    parts = []
    for a, b, c, d in zip(points, points[1:], points[2:], points[3:], strict=False):
        parts.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3))
    return np.concatenate([*parts, points[-1:]])


def bent(mask: NDArray[np.uint8], rng: Random, strength: float, cell: int) -> NDArray[np.uint8]:
    """A mask bent softly: every place moves by about `strength` pixels, neighbours within `cell` alike."""
    high, wide = mask.shape
    chance = np.random.default_rng(rng.getrandbits(32))
    coarse = chance.normal(0, strength, (2, max(2, high // cell + 2), max(2, wide // cell + 2))).astype(np.float32)
    down, across = np.mgrid[0:high, 0:wide].astype(np.float32)
    moved = [cv2.resize(field, (wide, high), interpolation=cv2.INTER_CUBIC) for field in coarse]
    return np.asarray(cv2.remap(mask, across + moved[0], down + moved[1], cv2.INTER_LINEAR), np.uint8)


def _trimmed(mask: NDArray[np.uint8]) -> NDArray[np.uint8]:
    rows, columns = np.flatnonzero((mask > 40).any(1)), np.flatnonzero((mask > 40).any(0))
    if not len(rows):
        return mask[:8, :8]
    return mask[max(0, rows[0] - 4) : rows[-1] + 5, max(0, columns[0] - 4) : columns[-1] + 5]


def _small(mask: NDArray[np.uint8], fine: int) -> Mask:
    size = (max(1, mask.shape[1] // fine), max(1, mask.shape[0] // fine))
    return np.asarray(cv2.resize(mask, size, interpolation=cv2.INTER_AREA), np.float32) / np.float32(255)


def _eighths(dot: NDArray[np.float64]) -> tuple[int, int]:
    return int(dot[0] * 8), int(dot[1] * 8)
