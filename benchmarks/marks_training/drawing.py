"""Marks of our own drawing on the pixels of a page, with a mask for each kind. Shares no shape with the samples."""

from collections.abc import Sequence
from random import Random

import cv2
import numpy as np

from benchmarks.marks_training.gestures import gesture
from benchmarks.marks_training.impressions import stamp
from benchmarks.marks_training.inks import INKS, LEXICON, Whole, laid
from benchmarks.marks_training.penning import beside, correct, draw_hand, fill, marked, note, sign
from benchmarks.marks_training.sheets import CHECKED, EMPTY, STAMP, Faces, Sheet, lay, room
from benchmarks.marks_training.tickboxes import Form


def draw_marks(sheet: Sheet, rng: Random, count: int, known: Faces) -> None:
    """Some marks of our own drawing, of kinds by chance, where there is room or over print."""
    mm, (wide, high) = sheet.dpi / 25.4, sheet.size
    taken = [
        (int(w.box.x0 * wide), int(w.box.y0 * high), int(w.box.x1 * wide), int(w.box.y1 * high)) for w in sheet.words
    ]
    if sheet.blanks and rng.random() < 0.5:
        fill(sheet, draw_hand(known, mm, rng), mm, rng)
    for _ in range(count):
        way, hand = rng.random(), draw_hand(known, mm, rng)
        if way < 0.26 or not taken:
            note(sheet, hand, taken, rng)
        elif way < 0.5:
            correct(sheet, rng.choice(taken), hand, mm, rng)
        elif way < 0.56:
            beside(sheet, rng.choice(taken), hand, rng)
        elif way < 0.63:
            word = rng.choice(taken)
            if word[3] - word[1] > 4:
                marked(sheet, word, gesture(word[2] - word[0], word[3] - word[1], hand.pen, rng), hand)
        elif way < 0.8:
            colour = rng.choice(INKS)
            mask = stamp(mm, known.stamping, rng, known.held_back and rng.random() < 0.7)
            lay(sheet, STAMP, mask, room(sheet, mask, taken, rng, rng.random() < 0.5), colour, rng.uniform(0.35, 1))
        elif way < 0.94:
            sign(sheet, hand, known, taken, mm, rng)
        else:
            _boxes(sheet, taken, mm, hand.colour, rng)


def _boxes(sheet: Sheet, taken: Sequence[Whole], mm: float, pen: tuple[int, int, int], rng: Random) -> None:
    """Boxes of one form in a column or a row, with labels."""
    side = rng.uniform(2.2, 5.0) * mm
    looks, count = Form(side, rng), rng.randint(1, 6)
    down, gap = rng.random() < 0.6, rng.uniform(1.25, 3.0)
    step = (0, round(side * gap)) if down else (round(side * gap + rng.uniform(4, 20) * mm), 0)
    wide, high = round(side * 3 + step[0] * (count - 1) + 20 * mm), round(side * 3 + step[1] * (count - 1))
    x, y = room(sheet, np.zeros((high, wide), np.float32), taken, rng, True)
    frame_colour = rng.choice(((0, 0, 0), (0, 0, 0), (40, 40, 40), (110, 110, 115), (30, 60, 130)))
    labels = rng.random() < 0.85
    for number_ in range(count):
        at = (x + number_ * step[0], y + number_ * step[1])
        frame = looks.frame()
        laid(sheet.pixels, frame, at, frame_colour, rng.choice((1.0, 1.0, 0.7)))
        checked = rng.random() < 0.5
        if checked:
            laid(sheet.pixels, looks.ticked(rng), at, pen if looks.by_pen else frame_colour, rng.uniform(0.7, 1))
        third = frame.shape[0] / 3
        x0, y0 = round(at[0] + third), round(at[1] + third)
        x1, y1 = round(x0 + third), round(y0 + third)
        sheet.masks[CHECKED if checked else EMPTY][y0:y1, x0:x1] = 255
        sheet.marks.append((CHECKED if checked else EMPTY, (x0, y0, x1, y1)))
        if labels:
            text = rng.choice(LEXICON)
            where = (int(x0 + third * 1.5), int(y0 + third * 0.85))
            cv2.putText(sheet.pixels, text, where, cv2.FONT_HERSHEY_DUPLEX, 0.09 * mm, (30, 30, 30), 1, cv2.LINE_AA)
