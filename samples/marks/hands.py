"""The hands that write on samples, and how a hand writes a line: shapes that are never twice the same.

Two families that share no alphabet: a finder that was tuned on one has not seen the other. Knows no page.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from math import hypot, pi, radians, sin, tan
from random import Random

from samples.marks.joined_letters import JOINED
from samples.marks.print_letters import ACCENTS, BARRED, PRINT, SIGNS
from samples.paper import Colour
from samples.strokes import Line, Point, trace

PenLine = tuple[tuple[float, float, float], ...]  # x, y, width
HEIGHT = 10.0  # of tall letters, in units of the alphabets
DOT = 1.25  # the width of dots and short dashes, as a share of the pen: they are pressed
APART = 0.7  # at least, between letters that do not join
PENS: tuple[tuple[Colour, float, float], ...] = (  # colour, width in points, how much pressure shows
    ((0.08, 0.14, 0.55), 0.9, 0.25),  # blue ball-point
    ((0.12, 0.22, 0.68), 0.8, 0.25),
    ((0.08, 0.08, 0.12), 0.9, 0.25),  # black ball-point
    ((0.05, 0.05, 0.07), 1.5, 0.1),  # felt pen
    ((0.02, 0.10, 0.42), 1.1, 0.5),  # fountain pen
    ((0.72, 0.08, 0.10), 0.9, 0.25),  # red ball-point
    ((0.08, 0.42, 0.20), 0.9, 0.25),  # green ball-point
    ((0.36, 0.36, 0.38), 0.8, 0.4),  # pencil
)


@dataclass(frozen=True, slots=True)
class Hand:
    """How a person writes: degrees of slant, width of letters, gap between them, unrest 0..1, joined or not."""

    letters: Mapping[str, str]
    slant: float
    width: float
    gap: float
    unrest: float
    joined: bool
    colour: Colour
    pen: float
    pressure: float


def draw_hand(rng: Random, split: str = "tune") -> Hand:
    """A hand of the family of `tune` or `measure`."""
    joined = split != "tune"
    colour, pen, pressure = rng.choice(PENS)
    return Hand(
        JOINED if joined else PRINT,
        slant=rng.gauss(14, 8) if joined else rng.gauss(5, 7),
        width=rng.uniform(0.8, 1.15) if joined else rng.uniform(0.85, 1.2),
        gap=rng.uniform(-0.6, 0.2) if joined else rng.uniform(0.9, 2.0),
        unrest=rng.uniform(0.25, 1.0),
        joined=joined and rng.random() < 0.8,
        colour=colour,
        pen=pen * rng.uniform(0.85, 1.2),
        pressure=pressure,
    )


def written(hand: Hand, rng: Random, text: str, x: float, y: float, size: float) -> list[PenLine]:
    """The pen's lines of a text from x along the baseline y; `size` is the height of tall letters in points."""
    scale = size / HEIGHT
    lines: list[list[Point]] = []
    at, body = 0.0, -1  # body: the line that the next small letter joins
    lean = tan(radians(hand.slant))
    for char in text:
        if char == " ":
            at, body = at + 4.0 * rng.uniform(0.8, 1.3), -1
            continue
        traces = _shape(hand.letters, char)
        grown = hand.width * (1 + hand.unrest * rng.uniform(-0.08, 0.08))
        tall = 1 + hand.unrest * rng.uniform(-0.08, 0.08)
        lift = hand.unrest * rng.gauss(0, 0.25)
        moved = [[(at + px * grown, py * tall + lift) for px, py in line] for line in traces]
        joins = hand.joined and char.islower()
        if joins and body >= 0:
            lines[body] += moved[0]
            lines += moved[1:]
        else:
            body = len(lines) if joins else -1
            lines += moved
        ends = [px for line in (traces[:1] if joins else traces) for px, _ in line]
        at += (max(ends) + (hand.gap * 0.5 if joins else max(hand.gap, APART))) * grown
    drift = rng.gauss(0, 0.012)
    return [
        inked(
            [(x + (px + py * lean) * scale, y - (py + px * drift) * scale) for px, py in _shaken(line, hand, rng)],
            hand,
            rng,
        )
        for line in lines
    ]


def _shape(letters: Mapping[str, str], char: str) -> list[Line]:
    """The lines of a character, with its accents; a character that no alphabet has is a short scrawl."""
    if char in BARRED:
        base, bar = BARRED[char]
        return [*trace(letters[base], 6), *trace(bar)]
    base, *marks = list(unicodedata.normalize("NFD", char))
    found = letters.get(base) or SIGNS.get(base) or "M.4 3 Q2 6 3 2 Q4 0 5 3"
    lines = list(trace(found, 6))
    if marks and base == "i":
        lines = lines[:1]
    raised = 4.6 if base.isupper() else 0.0
    for mark in marks:
        low = mark in "\u0327\u0328"
        lines += [
            tuple((px, py + (0 if low else raised)) for px, py in line)
            for line in trace(ACCENTS.get(mark, "M1 7 L3 7.6"))
        ]
    return lines


def _shaken(line: list[Point], hand: Hand, rng: Random) -> list[Point]:
    """A line with the slow swing of a hand."""
    swing = 0.28 * hand.unrest
    a, b, c, d = (rng.uniform(0, 2 * pi) for _ in range(4))
    return [
        (
            px + swing * (sin(px * 0.9 + py * 0.6 + a) + 0.5 * sin(px * 0.31 + b)),
            py + swing * (sin(py * 0.8 + px * 0.5 + c) + 0.5 * sin(px * 0.27 + d)),
        )
        for px, py in line
    ]


def inked(points: list[Point], hand: Hand, rng: Random) -> PenLine:
    """A line with the width of the pen at each point: thinner where it lands, lifts and hurries."""
    phase, count = rng.uniform(0, 2 * pi), max(len(points) - 1, 1)
    line = []
    for i, (px, py) in enumerate(points):
        ends = min(1.0, 0.55 + 0.45 * min(i, count - i) / 2) if count > 2 else DOT
        before = points[max(i - 1, 0)]
        down = (py - before[1]) / (hypot(px - before[0], py - before[1]) or 1)
        press = 1 + hand.pressure * (0.45 * down + 0.3 * sin(i * 0.35 + phase))
        line.append((px, py, hand.pen * max(press, 0.35) * ends))
    return tuple(line)
