"""Signatures: a name begun, a scrawl that runs out, a flourish; no two alike. Knows no page.

The family of `tune` begins with capitals and zigzags; that of `measure` loops, and underlines.
"""

from math import cos, pi, sin
from random import Random

from samples.marks.hands import Hand, PenLine, draw_hand, inked, written
from samples.marks.leaving import bounds, leave
from samples.paper import Note, NoteKind, Paper
from samples.strokes import Point

INITIALS = "ABCDEFGHJKLMNPRSTVW"
SMALL = "aeilmnorstu"


def add_signature(
    paper: Paper,
    rng: Random,
    x: float,
    y: float,
    width: float,
    *,
    hand: Hand | None = None,
    split: str = "tune",
    page_no: int | None = None,
) -> Note:
    """Sign from x along the baseline y (a signature line, say) over about `width` points."""
    hand = hand or _signing(draw_hand(rng, split))
    lines = _zigzag(hand, rng) if split == "tune" else _looped(hand, rng)
    x0, y0, x1, y1 = bounds(lines)
    scale = min(width / (x1 - x0), width * 0.42 / (y1 - y0))
    tilt = rng.gauss(-0.05, 0.06)
    placed = [
        tuple((x + (px - x0) * scale, y + (py + (px - x0) * tilt) * scale, w) for px, py, w in line) for line in lines
    ]
    return leave(paper, placed, NoteKind.SIGNATURE, hand.colour, page_no=page_no)


def _signing(hand: Hand) -> Hand:
    """People sign in blue or black, and larger than they write."""
    red, _, blue = hand.colour
    colour = hand.colour if red < 0.3 and blue > 0.1 else (0.07, 0.12, 0.5)
    return Hand(hand.letters, hand.slant + 8, hand.width, -0.8, 1.0, True, colour, max(hand.pen, 0.9), hand.pressure)


def _zigzag(hand: Hand, rng: Random) -> list[PenLine]:
    """One or two capitals, then a zigzag that gets flatter, then a long tail; heights of 10 and less."""
    lines: list[PenLine] = []
    at = 0.0
    for letter in rng.sample(INITIALS, rng.randint(1, 2)):
        lines += written(hand, rng, letter, at, 0, rng.uniform(11, 16))
        at = bounds(lines)[2] - rng.uniform(0, 2)
    points: list[Point] = [(at - 2, -rng.uniform(0, 4))]
    count, high = rng.randint(4, 11), rng.uniform(3.5, 7)
    for i in range(count):
        at += rng.uniform(1.2, 4.2)
        fall = high * (1 - 0.8 * i / count)
        points.append((at, -fall * rng.uniform(0.5, 1.1) if i % 2 else rng.uniform(-1, 1.6)))
    points.append((at + rng.uniform(6, 22), rng.uniform(-6, 3)))
    lines.append(inked(rounded(points), hand, rng))
    if rng.random() < 0.4:
        start = rng.uniform(0, at / 3)
        lines.append(
            inked(rounded([(start, 3), (at * 0.7, rng.uniform(1.5, 4)), (at * 1.05, rng.uniform(0, 3))]), hand, rng)
        )
    return lines


def _looped(hand: Hand, rng: Random) -> list[PenLine]:
    """A large capital that rolls into loops, and a flourish below that turns back."""
    name = rng.choice(INITIALS) + "".join(rng.choice(SMALL) for _ in range(rng.randint(0, 3)))
    lines = written(hand, rng, name, 0, 0, rng.uniform(12, 18))
    at = bounds(lines)[2] - 2
    points: list[Point] = []
    high, step, turns = rng.uniform(2.5, 6.5), rng.uniform(1.6, 3.4), rng.randint(2, 7)
    for i in range(turns * 10):
        around = 2 * pi * i / 10
        grown = high * (1 - 0.6 * i / (turns * 10)) * (1 + 0.15 * sin(i * 0.9))
        points.append((at + i * step / 10 * 2 - grown * 0.5 * sin(around), -grown * (0.5 - 0.5 * cos(around))))
    lines.append(inked(points, hand, rng))
    end = points[-1][0]
    if rng.random() < 0.75:
        low = rng.uniform(2, 6)
        back = [
            (end, -1),
            (end + rng.uniform(4, 12), -rng.uniform(2, 7)),
            (end * 0.6, low),
            (rng.uniform(-2, end / 3), low * 1.2),
        ]
        if rng.random() < 0.5:
            back += [(end * 0.3, low * 1.8), (end * 1.05, low * rng.uniform(0.6, 1.2))]
        lines.append(inked(rounded(back), hand, rng))
    return lines


def rounded(points: list[Point], steps: int = 7) -> list[Point]:
    """A soft curve through points (Catmull-Rom)."""
    padded = [points[0], *points, points[-1]]
    curve = [points[0]]
    for p0, p1, p2, p3 in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for i in range(1, steps + 1):
            t = i / steps
            curve.append((_through(p0[0], p1[0], p2[0], p3[0], t), _through(p0[1], p1[1], p2[1], p3[1], t)))
    return curve


def _through(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
