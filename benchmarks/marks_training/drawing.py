"""Marks of our own drawing on the pixels of a page, with a mask for each kind. Shares no shape with the samples."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import cv2
import numpy as np

from benchmarks.marks_training.inks import FACES, INKS, LEXICON, PENS, Whole, laid
from benchmarks.marks_training.pens import TEXTS, Mask, curve, running, signature, written
from benchmarks.marks_training.rubber import stamp
from benchmarks.marks_training.tickboxes import Form
from docpipe.document import Word

KINDS = ("handwriting", "stamp", "signature", "empty", "checked")


@dataclass(slots=True)
class Sheet:
    """A page while it is being made: RGB `pixels`, `masks` of 0 and 255 by kind, `words` as boxes of the page."""

    pixels: np.ndarray
    masks: list[np.ndarray]
    words: list[Word]
    dpi: int
    born: bool = False

    @property
    def size(self) -> tuple[int, int]:
        return self.pixels.shape[1], self.pixels.shape[0]


def draw_marks(sheet: Sheet, rng: Random, count: int) -> None:
    """Some marks of our own drawing, of kinds by chance, where there is room or over print."""
    mm = sheet.dpi / 25.4
    wide, high = sheet.size
    taken = [
        (int(w.box.x0 * wide), int(w.box.y0 * high), int(w.box.x1 * wide), int(w.box.y1 * high)) for w in sheet.words
    ]
    for _ in range(count):
        way = rng.random()
        pen, thick = rng.choice(PENS), rng.uniform(0.55, 1)
        if way < 0.22:
            _put(sheet, 1, stamp(rng.uniform(4.5, 10) * mm, FACES, rng), rng.choice(INKS), thick, taken, rng, 0.5)
        elif way < 0.42:
            _put(sheet, 2, signature(rng.uniform(4, 12) * mm, rng), pen, thick, taken, rng, 0.8)
        elif way < 0.62:
            _put(sheet, 0, written(rng.choice(TEXTS), rng.uniform(2, 5) * mm, rng), pen, thick, taken, rng, 0.8)
        elif way < 0.74:
            _put(sheet, 0, _joined(rng.uniform(2, 4.5) * mm, rng), pen, thick, taken, rng, 0.8)
        elif way < 0.86 and taken:
            _strike(sheet, rng.choice(taken), mm, pen, thick, rng)
        else:
            _boxes(sheet, taken, mm, pen, rng)


def _put(
    sheet: Sheet,
    kind: int,
    mask: Mask,
    colour: tuple[int, int, int],
    thick: float,
    taken: Sequence[Whole],
    rng: Random,
    free: float,
) -> None:
    at = _room(sheet, mask.shape[1], mask.shape[0], taken, rng, rng.random() < free)
    _lay(sheet, kind, mask, at, colour, thick)


def _room(sheet: Sheet, wide: int, high: int, taken: Sequence[Whole], rng: Random, free: bool) -> tuple[int, int]:
    """A place by chance, or the one of some that hides least."""
    width, height = sheet.size
    best, least = (0, 0), float("inf")
    for _ in range(20 if free else 1):
        x, y = rng.randint(0, max(1, width - wide)), rng.randint(0, max(1, height - high))
        hidden = sum(
            max(0, min(x + wide, b[2]) - max(x, b[0])) * max(0, min(y + high, b[3]) - max(y, b[1])) for b in taken
        )
        hidden += sum(int(np.count_nonzero(mask[y : y + high : 2, x : x + wide : 2])) * 4 for mask in sheet.masks)
        if hidden < least:
            best, least = (x, y), hidden
        if not hidden:
            break
    return best


def _joined(high: float, rng: Random) -> Mask:
    """A line or two of joined letters that nobody can read."""
    size, fine = high * 2, 3
    rows: list[np.ndarray] = []
    x = y = 0.0
    pen = max(1, round(rng.uniform(0.08, 0.16) * high * fine))
    lean = rng.uniform(0, 0.5)
    for row in range(rng.choice((1, 1, 2))):
        x, y = 0.0, row * high * 1.9
        for _ in range(rng.randint(1, 4)):
            dots = [(px + x, py * rng.uniform(0.97, 1.03) + y) for px, py in running(size, rng)][8:]
            if len(dots) < 4:
                continue
            start = dots[0][0] - x
            rows.append(curve([(px - start, py) for px, py in dots]))
            x = max(px for px, _ in dots) - start + high * rng.uniform(0.6, 1.2)
    if not rows:
        return written("ok", high, rng)
    dots = np.concatenate(rows)
    for line in rows:
        line[:, 0] -= (line[:, 1] - size) * lean
    low = np.concatenate(rows).min(0) - 6
    span = np.concatenate(rows).max(0) - low + 6
    mask = np.zeros((int(span[1] * fine) + 4, int(span[0] * fine) + 4), np.uint8)
    for line in rows:
        cv2.polylines(mask, [((line - low) * fine * 8).astype(np.int32)], False, (255,), pen, cv2.LINE_AA, 3)
    small = cv2.resize(mask, (mask.shape[1] // fine, mask.shape[0] // fine), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.float32) / np.float32(255)


def _strike(sheet: Sheet, word: Whole, mm: float, pen: tuple[int, int, int], thick: float, rng: Random) -> None:
    """A line or two, a wave or a cross through a word or a few of its row, at times another text written near."""
    wide, high = word[2] - word[0], word[3] - word[1]
    if wide < 8 or high < 4:
        return
    wide = round(wide * rng.choice((1, 1, 1, 1.6)))
    mask = np.zeros((high * 3, wide + 2 * high), np.uint8)
    line = max(1, int(rng.uniform(0.2, 0.6) * mm))
    way, middle = rng.random(), 1.5 * high
    rows: list[list[tuple[float, float]]] = []
    start, end = high - rng.uniform(0, 0.6) * high, high + wide + rng.uniform(0, 0.6) * high
    if way < 0.6:
        for i in range(rng.choice((1, 1, 2))):
            y, fall = middle + (i - 0.5) * 0.2 * high + rng.gauss(0, 0.08) * high, rng.gauss(0, 0.25) * high
            rows.append(
                [(start + (end - start) * k / 4, y + fall * (k - 2) / 2 + rng.gauss(0, 0.04) * high) for k in range(5)]
            )
    elif way < 0.85:
        count = max(6, round(wide / high * rng.uniform(2, 4)))
        rows.append(
            [
                (start + (end - start) * k / count, middle + high * 0.35 * (-1) ** k * rng.uniform(0.5, 1.2))
                for k in range(count + 1)
            ]
        )
    else:
        reach = high * rng.uniform(0.4, 0.9)
        rows += [[(start, middle + s * reach), ((start + end) / 2, middle), (end, middle - s * reach)] for s in (1, -1)]
    for row in rows:
        dots = (curve(row) * 8).astype(np.int32)
        cv2.polylines(mask, [dots], False, (255,), line, cv2.LINE_AA, 3)
    at = (word[0] - high, word[1] - high)
    soft = mask.astype(np.float32) / np.float32(255)
    _lay(sheet, 0, soft, at, pen, thick)
    if rng.random() < 0.4:
        new = written(
            f"{rng.randint(20, 9000)},{rng.randint(10, 99)}", max(high, 2.5 * mm) * rng.uniform(0.8, 1.2), rng
        )
        above = rng.random() < 0.5
        there = (
            (word[0], word[1] - new.shape[0]) if above else (word[0] + wide + high // 2, word[1] - new.shape[0] // 4)
        )
        _lay(sheet, 0, new, there, pen, thick)


def _lay(sheet: Sheet, kind: int, mask: Mask, at: tuple[int, int], colour: tuple[int, int, int], thick: float) -> None:
    box = laid(sheet.pixels, mask, at, colour, thick)
    if box:
        x0, y0, x1, y1 = box
        part = sheet.masks[kind][y0:y1, x0:x1]
        ink = mask[y0 - at[1] : y1 - at[1], x0 - at[0] : x1 - at[0]]
        np.maximum(part, (ink > 0.25).astype(np.uint8) * np.uint8(255), out=part)


def _boxes(sheet: Sheet, taken: Sequence[Whole], mm: float, pen: tuple[int, int, int], rng: Random) -> None:
    """Boxes of one form in a column or a row, with labels."""
    side = rng.uniform(2.2, 5.0) * mm
    looks, count = Form(side, rng), rng.randint(1, 6)
    down, gap = rng.random() < 0.6, rng.uniform(1.25, 3.0)
    step = (0, round(side * gap)) if down else (round(side * gap + rng.uniform(4, 20) * mm), 0)
    wide, high = round(side * 3 + step[0] * (count - 1) + 20 * mm), round(side * 3 + step[1] * (count - 1))
    x, y = _room(sheet, wide, high, taken, rng, True)
    frame_colour = rng.choice(((0, 0, 0), (0, 0, 0), (40, 40, 40), (110, 110, 115), (30, 60, 130)))
    labels = rng.random() < 0.85
    for number in range(count):
        at = (x + number * step[0], y + number * step[1])
        frame = looks.frame()
        laid(sheet.pixels, frame, at, frame_colour, rng.choice((1.0, 1.0, 0.7)))
        checked = rng.random() < 0.5
        if checked:
            laid(sheet.pixels, looks.ticked(rng), at, pen if looks.by_pen else frame_colour, rng.uniform(0.7, 1))
        third = frame.shape[0] / 3
        x0, y0 = round(at[0] + third), round(at[1] + third)
        sheet.masks[4 if checked else 3][y0 : round(y0 + third), x0 : round(x0 + third)] = 255
        if labels:
            text = rng.choice(LEXICON)
            where = (int(x0 + third * 1.5), int(y0 + third * 0.85))
            cv2.putText(sheet.pixels, text, where, cv2.FONT_HERSHEY_DUPLEX, 0.09 * mm, (30, 30, 30), 1, cv2.LINE_AA)
