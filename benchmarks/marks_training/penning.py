"""What one person writes on a page for training: remarks, corrections, gestures, filled fields, a signature."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

import cv2
import numpy as np

from benchmarks.marks_training.gestures import Drawn, gesture, strike
from benchmarks.marks_training.inks import PENS, Whole
from benchmarks.marks_training.pens import Mask, signature, written
from benchmarks.marks_training.sayings import amount, date, name, number, saying
from benchmarks.marks_training.scribing import scrawled, scribed
from benchmarks.marks_training.sheets import SIGNATURE, WRITING, Faces, Sheet, lay, room

FLUID = (252, 252, 250)


@dataclass(frozen=True, slots=True)
class Hand:
    """Who writes: a face, a colour, how well it covers, the pen's width and the height of tall letters, in pixels."""

    face: str
    colour: tuple[int, int, int]
    thick: float
    pen: float
    high: float


def draw_hand(known: Faces, mm: float, rng: Random) -> Hand:
    pen = rng.uniform(0.22, 0.5) if rng.random() < 0.8 else rng.uniform(0.4, 1.0)
    signing = rng.random() < 0.12
    colour, thick = rng.choice(PENS), rng.uniform(0.6, 1)
    if rng.random() < 0.12:
        colour, thick, pen = (85, 85, 90), rng.uniform(0.6, 1), rng.uniform(0.3, 0.55)
    high = rng.uniform(2.4, 5) if rng.random() < 0.85 else rng.uniform(1.8, 8)
    return Hand(rng.choice(known.signing if signing else known.hands), colour, thick, pen * mm, high * mm)


def note(sheet: Sheet, hand: Hand, taken: Sequence[Whole], rng: Random) -> None:
    """A remark in free room or across print, upright or turned."""
    mask = _words(saying(rng), hand, rng)
    if rng.random() < 0.1:
        mask = _turned(mask, rng.choice((90.0, -90.0, rng.uniform(-30, 30), rng.uniform(-30, 30))))
    if rng.random() < 0.12:
        ring, (x, y) = gesture(mask.shape[1], mask.shape[0], hand.pen, rng)
        at = room(sheet, mask, taken, rng, rng.random() < 0.65)
        lay(sheet, WRITING, ring, (at[0] + x, at[1] + y), hand.colour, hand.thick)
    else:
        at = room(sheet, mask, taken, rng, rng.random() < 0.65)
    lay(sheet, WRITING, mask, at, hand.colour, hand.thick)


def _words(text: str, hand: Hand, rng: Random) -> Mask:
    if rng.random() < 0.12:
        return written(text.split("\n")[0], hand.high, rng)
    return scribed(text, hand.high, hand.pen, hand.face, rng)


def _turned(mask: Mask, degrees: float) -> Mask:
    high, wide = mask.shape
    side = int(np.hypot(high, wide)) + 2
    turn = cv2.getRotationMatrix2D((wide / 2, high / 2), degrees, 1)
    turn[:, 2] += [(side - wide) / 2, (side - high) / 2]
    turned = cv2.warpAffine(mask, turn, (side, side))
    rows, columns = np.flatnonzero((turned > 0.2).any(1)), np.flatnonzero((turned > 0.2).any(0))
    if not len(rows):
        return mask
    return np.asarray(turned[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1], np.float32)


def correct(sheet: Sheet, word: Whole, hand: Hand, mm: float, rng: Random) -> None:
    """A word or a few of its row struck out, or painted white, and mostly another text written near or over it."""
    x0, y0, x1, y1 = word
    high = y1 - y0
    if x1 - x0 < 6 or high < 4:
        return
    x1 = round(x0 + (x1 - x0) * rng.choice((1, 1, 1, 1.6)))
    way = rng.random()
    if way < 0.85:
        marked(sheet, word, strike(x1 - x0, high, hand.pen, rng), hand)
    elif way < 0.92:
        sheet.pixels[max(0, y0 - 1) : y1 + 1, max(0, x0 - 2) : x1 + 2] = FLUID
    if way < 0.85 and rng.random() < 0.4:
        return
    tall = max(high * rng.uniform(0.8, 1.4), 2.2 * mm) if rng.random() < 0.8 else hand.high
    text = rng.choice((amount, amount, date, number, name, saying))(rng)
    new = _words(text, replace(hand, high=tall), rng)
    gap = round(rng.uniform(0.2, 2.5) * mm)
    side = "over" if way > 0.85 else rng.choice(("right", "right", "above", "above", "below", "left"))
    middle = y0 + (high - new.shape[0]) // 2 + round(rng.gauss(0, 0.2) * high)
    at = {
        "over": (x0 + round(rng.gauss(0, 0.3) * high), middle),
        "right": (x1 + gap, middle),
        "left": (x0 - gap - new.shape[1], middle),
        "above": (x0 + round(rng.gauss(0, 1) * high), y0 - new.shape[0] + round(rng.uniform(-0.3, 0.4) * high)),
        "below": (x0 + round(rng.gauss(0, 1) * high), y1 + round(rng.uniform(-0.4, 0.3) * high)),
    }[side]
    lay(sheet, WRITING, new, at, hand.colour, hand.thick)


def beside(sheet: Sheet, word: Whole, hand: Hand, rng: Random) -> None:
    """Something short at the end of a word: a tick's neighbour, a letter, a figure."""
    mask = _words(saying(rng).split("\n")[0][: rng.choice((1, 2, 3, 8))].strip() or "ok", hand, rng)
    at = (word[2] + rng.randint(0, 12), (word[1] + word[3] - mask.shape[0]) // 2 + rng.randint(-4, 4))
    lay(sheet, WRITING, mask, at, hand.colour, hand.thick)


def marked(sheet: Sheet, word: Whole, drawn: Drawn, hand: Hand) -> None:
    mask, (x, y) = drawn
    lay(sheet, WRITING, mask, (word[0] + x, word[1] + y), hand.colour, hand.thick)


def fill(sheet: Sheet, hand: Hand, mm: float, rng: Random) -> None:
    """The fields of a form, filled by one hand."""
    capitals = rng.random() < 0.5
    for x0, y0, x1, y1 in sheet.blanks:
        if rng.random() < 0.25:
            continue
        text = rng.choice((saying, name, date, number, amount))(rng).split("\n")[0]
        text = text.upper() if capitals else text
        if x1 - x0 < 8 * mm:
            text = rng.choice(text.replace(" ", "") or "X")
        tall = min(hand.high, (y1 - y0) * rng.uniform(0.5, 0.8))
        if tall < 1.6 * mm:
            continue
        mask = _words(text, replace(hand, high=tall), rng)
        x = x0 + rng.randint(0, max(1, min(x1 - x0 - mask.shape[1], round(12 * mm)))) if x1 - x0 > mask.shape[1] else x0
        y = y1 - mask.shape[0] - round(rng.uniform(-0.1, 0.25) * (y1 - y0 - tall))
        lay(sheet, WRITING, mask, (x, y), hand.colour, hand.thick)


def sign(sheet: Sheet, hand: Hand, known: Faces, taken: Sequence[Whole], mm: float, rng: Random) -> None:
    """A signature, at times on a printed line."""
    if rng.random() < 0.5:
        mask = signature(rng.uniform(4, 12) * mm, rng)
    else:
        mask = scrawled(name(rng), rng.uniform(5.5, 11) * mm, hand.pen, rng.choice(known.signing), rng)
    at = room(sheet, mask, taken, rng, rng.random() < 0.8)
    if rng.random() < 0.3:
        y, x = at[1] + int(mask.shape[0] * rng.uniform(0.6, 1.0)), at[0] - round(rng.uniform(0, 8) * mm)
        grey = rng.randint(0, 120)
        cv2.line(sheet.pixels, (x, y), (x + mask.shape[1] + round(16 * mm), y), (grey,) * 3, max(1, round(0.2 * mm)))
    lay(sheet, SIGNATURE, mask, at, hand.colour, hand.thick)
