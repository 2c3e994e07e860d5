"""What a pen does beside letters, for training: strikes, scribbles, underlines, rings, arrows, ticks, brackets.

Masks 0..1, with where they begin beside the box that they are drawn around.
"""

from random import Random

import cv2
import numpy as np

from benchmarks.marks_training.pens import Mask, curve
from benchmarks.marks_training.scribing import FINE, inked

Dots = list[tuple[float, float]]
Drawn = tuple[Mask, tuple[int, int]]


def strike(wide: int, high: int, pen: float, rng: Random) -> Drawn:
    """Through a text of a size in pixels: lines, waves, zigzags, a cross, or all blackened."""
    way, over = rng.random(), rng.uniform(-0.15, 0.7) * high
    start, end, middle = -over, wide + rng.uniform(-0.15, 0.7) * high, high * rng.uniform(0.35, 0.65)
    rows: list[Dots] = []
    if way < 0.55:
        for number in range(rng.choice((1, 1, 1, 2, 3))):
            y, fall = middle + (number - 0.3) * rng.uniform(0.1, 0.3) * high, rng.gauss(0, 0.12) * high
            rows.append(_sloping(start, end, y, fall, high * 0.05, rng))
    elif way < 0.68:
        count, tall = max(6, round(wide / high * rng.uniform(1.5, 4))), rng.uniform(0.2, 0.5) * high
        rows.append(_zigzag(start, end, middle, tall, count, rng))
    elif way < 0.78:
        reach = high * rng.uniform(0.35, 0.9)
        rows += [_sloping(start, end, middle, s * reach, high * 0.08, rng) for s in (1, -1)]
    elif way < 0.86:
        rows.append(_sloping(start, end, middle, rng.choice((-1, 1)) * high * rng.uniform(0.4, 1), high * 0.08, rng))
    elif way < 0.94:
        count = max(10, round(wide / high * rng.uniform(5, 9)))
        rows.append(_zigzag(start, end, middle, rng.uniform(0.35, 0.65) * high, count, rng))
    else:
        count, loop = max(8, round(wide / high * 14)), high * rng.uniform(0.2, 0.4)
        rows.append(
            [
                (
                    start + (end - start) * k / count + loop * np.cos(k),
                    middle + loop * 1.2 * np.sin(k) * rng.uniform(0.8, 1.2),
                )
                for k in range(count)
            ]
        )
    return _drawn(rows, pen, rng)


def gesture(wide: int, high: int, pen: float, rng: Random) -> Drawn:
    """Around, under or beside a text of a size in pixels."""
    kind = rng.choice(("under", "ring", "ring", "arrow", "tick", "tick", "bracket", "cross", "wave"))
    rows: list[Dots]
    if kind == "under":
        y = high * rng.uniform(1.0, 1.4)
        rows = [
            _sloping(
                -0.1 * wide,
                wide * rng.uniform(0.9, 1.15),
                y + n * 0.25 * high,
                rng.gauss(0, 0.1) * high,
                0.05 * high,
                rng,
            )
            for n in range(rng.choice((1, 1, 2)))
        ]
    elif kind == "wave":
        rows = [_zigzag(0, wide, high * 1.2, 0.12 * high, max(6, round(wide / high * 2.5)), rng)]
    elif kind == "ring":
        rows = [_ring(wide, high, rng)]
    elif kind == "arrow":
        rows = _arrow(max(wide * 0.8, 3 * high), high, rng)
    elif kind == "tick":
        size = high * rng.uniform(1.0, 2.2)
        x = -size * 1.3 if rng.random() < 0.5 else wide + 0.3 * size
        rows = [
            [
                (x, high * 0.4),
                (x + size * 0.3, high * 0.9),
                (x + size * rng.uniform(0.7, 1.2), -size * rng.uniform(0.1, 0.6)),
            ]
        ]
    elif kind == "cross":
        size, x = high * rng.uniform(0.8, 1.6), wide + 0.4 * high
        rows = [[(x, 0), (x + size, size)], [(x + size, rng.gauss(0, 2)), (x, size)]]
    else:
        x, long, deep = wide + high * 0.5, high * rng.uniform(2, 5), high * rng.uniform(0.3, 0.7)
        rows = [[(x, 0), (x + deep, long * 0.1), (x + deep, long * 0.9), (x, long)]]
    return _drawn(rows, pen, rng)


def _ring(wide: int, high: int, rng: Random) -> Dots:
    """Round a text, more than once at times, never quite closed."""
    x, y = wide * rng.uniform(0.52, 0.65), high * rng.uniform(0.75, 1.3)
    start, turns = rng.uniform(0, 6.3), rng.uniform(5.8, 7.2) if rng.random() < 0.8 else rng.uniform(9, 13)
    return [
        (
            wide / 2 + x * np.cos(start + turns * k / 18) * rng.gauss(1, 0.03),
            high / 2 + y * np.sin(start + turns * k / 18) * rng.gauss(1, 0.04),
        )
        for k in range(19)
    ]


def _arrow(long: float, high: float, rng: Random) -> list[Dots]:
    angle = rng.uniform(0, 6.3)
    bow = rng.gauss(0, 0.2) * long
    ends = np.array([(0.0, 0.0), (long / 2, bow), (long, 0.0)])
    head = high * rng.uniform(0.4, 0.9)
    barbs = np.array([(long - head, -head * 0.7), (long, 0.0), (long - head, head * 0.7)])
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return [[(float(x), float(y)) for x, y in line @ turn.T] for line in (ends, barbs[:2], barbs[1:])]


def _sloping(start: float, end: float, y: float, fall: float, shake: float, rng: Random) -> Dots:
    return [(start + (end - start) * k / 5, y + fall * (k - 2.5) / 2.5 + rng.gauss(0, shake)) for k in range(6)]


def _zigzag(start: float, end: float, y: float, tall: float, count: int, rng: Random) -> Dots:
    step = (end - start) / count
    return [
        (start + step * k + rng.gauss(0, 0.15) * step, y + tall * (-1) ** k * rng.uniform(0.5, 1.2))
        for k in range(count + 1)
    ]


def _drawn(rows: list[Dots], pen: float, rng: Random) -> Drawn:
    """Soft lines that swell and thin as the pen is pressed."""
    soft = [curve(row, 8 if len(row) < 40 else 4) for row in rows if len(row) > 1]
    low = np.floor(np.concatenate(soft).min(0) - pen - 2)
    span = np.concatenate(soft).max(0) - low + pen + 2
    mask = np.zeros((int(span[1] * FINE) + 4, int(span[0] * FINE) + 4), np.uint8)
    swell, phase = rng.uniform(0, 0.4), rng.uniform(0, 6)
    for line in soft:
        dots = ((line - low) * FINE * 8).astype(np.int32)
        for number in range(0, len(dots) - 1, 3):
            thick = max(1, round(pen * FINE * (1 + swell * np.sin(number * 0.12 + phase))))
            cv2.polylines(mask, [dots[number : number + 4]], False, (255,), thick, cv2.LINE_AA, 3)
    return inked(mask, rng), (int(low[0]), int(low[1]))
