"""Rubber stamps for training: blocks of rows, rings, ovals, many-sided ones, daters, grids, cancellations, numbers.

What a stamp's plate looks like, as a mask of bytes, `fine` times as large as it is printed; `impressions` prints it.
"""

import itertools
from collections.abc import Callable
from random import Random

import cv2
import numpy as np

from benchmarks.marks_training.plates import Plate, along_ring, emblem, rows_on
from benchmarks.marks_training.wordings import dated, lone, rows

HELD_BACK = ("polygon", "inverse", "grid")  # never trained on, as the faces that are held back
KINDS = ("block",) * 7 + ("ring",) * 5 + ("oval",) * 3 + ("dater",) * 2 + ("postal", "number", "number")


def plate(mm: float, faces: list[str], rng: Random, held_back: bool = False) -> np.ndarray:
    """A stamp of 15 to 70 millimetres; `mm`: pixels that one of them has."""
    kind = rng.choice(HELD_BACK if held_back else KINDS)
    return DRAWERS[kind](mm, faces, rng)


def _block(mm: float, faces: list[str], rng: Random) -> np.ndarray:
    """Rows of text in any frame, or in none."""
    text = rows(rng, rng.choice((1, 1, 2, 2, 3, 4, 5)))
    wide = rng.uniform(18, 40 if len(text) == 1 else 70) * mm
    high = min(len(text) * wide * rng.uniform(0.1, 0.3) + 3 * mm, 45 * mm)
    drawn = Plate(wide, high, faces, rng)
    frame = rng.choice(("none", "none", "none", "single", "single", "double", "double", "thick", "rounded", *FRAMES))
    rim = 0.0 if frame == "none" else rng.uniform(1.2, 3.5) * mm
    rows_on(drawn, text, (rim, rim, wide - rim, high - rim))
    line = rng.uniform(0.2, 0.9) * mm
    if frame in FRAMES:
        FRAMES[frame](drawn, line, mm)
    elif frame != "none":
        drawn.box(0, line, 1.8 * mm if frame == "rounded" else 0.0)
        if frame in ("double", "thick"):
            apart = line + rng.uniform(0.4, 1.2) * mm
            drawn.box(apart, line * rng.choice((1, 0.4, 0.4, 2.2) if frame == "double" else (3, 0.3)), 0.0)
    return drawn.pixels()


def _dashed(drawn: Plate, line: float, mm: float) -> None:
    step, dot = drawn.rng.uniform(1.0, 3.0) * mm, drawn.rng.choice((0.25, 0.6))
    for x0, y0, x1, y1 in drawn.sides():
        count = max(2, int(np.hypot(x1 - x0, y1 - y0) / step))
        for k in range(count):
            a, b = k / count, (k + dot) / count
            drawn.line([(x0 + (x1 - x0) * a, y0 + (y1 - y0) * a), (x0 + (x1 - x0) * b, y0 + (y1 - y0) * b)], line)


def _cut(drawn: Plate, line: float, mm: float) -> None:
    cut, w, h = drawn.rng.uniform(1.5, 3.5) * mm, drawn.wide - 1, drawn.high - 1
    dots = [(cut, 0.0), (w - cut, 0), (w, cut), (w, h - cut), (w - cut, h), (cut, h), (0, h - cut), (0, cut), (cut, 0)]
    drawn.line(dots, line)


def _rules(drawn: Plate, line: float, _mm: float) -> None:
    for y in (line, drawn.high - line):
        drawn.line([(0, y), (drawn.wide, y)], line)


def _brackets(drawn: Plate, line: float, mm: float) -> None:
    w, h, arm = drawn.wide - 1, drawn.high - 1, drawn.rng.uniform(2, 6) * mm
    for x, y, sx, sy in ((0, 0, 1, 1), (w, 0, -1, 1), (0, h, 1, -1), (w, h, -1, -1)):
        drawn.line([(x + sx * arm, y), (x, y), (x, y + sy * arm)], line)


def _scalloped(drawn: Plate, line: float, mm: float) -> None:
    radius = drawn.rng.uniform(0.7, 1.4) * mm
    for x0, y0, x1, y1 in drawn.sides():
        count = max(2, int(np.hypot(x1 - x0, y1 - y0) / (2 * radius)))
        for k in range(count + 1):
            drawn.circle(x0 + (x1 - x0) * k / count, y0 + (y1 - y0) * k / count, radius, min(line, 0.4 * mm))


FRAMES: dict[str, Callable[[Plate, float, float], None]] = {
    "dashed": _dashed,
    "cut": _cut,
    "rules": _rules,
    "brackets": _brackets,
    "scalloped": _scalloped,
}


def _ring(mm: float, faces: list[str], rng: Random, flat: float = 1.0) -> np.ndarray:
    """Rings with or without text along them, and a word, a date, rows or an emblem in the middle."""
    size = rng.uniform(18, 50) * mm
    drawn, middle = Plate(size, size, faces, rng), size / 2
    line = rng.uniform(0.2, 1.1) * mm
    around = rng.random() < 0.82
    if rng.random() < 0.92:
        _edge(drawn, middle, line, mm)
    if rng.random() < 0.35:
        drawn.circle(middle, middle, middle - line - rng.uniform(0.4, 1.2) * mm, line * rng.choice((0.3, 0.5, 1)))
    inner = middle * (rng.uniform(0.5, 0.68) if around else rng.uniform(0.75, 0.88))
    if around:
        along_ring(drawn, middle, (inner + middle) / 2, (middle - inner) * rng.uniform(0.5, 0.72))
        if rng.random() < 0.6:
            drawn.circle(middle, middle, inner, line * rng.choice((0.4, 0.6, 1)))
    half = inner * 0.68
    box = (middle - half, middle - half * 0.7, middle + half, middle + half * 0.7)
    way = rng.random()
    if way < 0.3:
        emblem(drawn, middle, inner * rng.uniform(0.5, 0.85))
    elif way < 0.75:
        rows_on(drawn, rows(rng, rng.choice((1, 2, 2, 3)), short=True), box)
    elif way < 0.9:
        high = inner * rng.uniform(0.25, 0.4)
        reach = middle if rng.random() < 0.5 else inner
        drawn.clear((middle - reach * 0.93, middle - high, middle + reach * 0.93, middle + high))
        for y in (middle - high, middle + high):
            drawn.line([(middle - reach * 0.93, y), (middle + reach * 0.93, y)], line * 0.6)
        rows_on(
            drawn, [dated(rng)], (middle - reach * 0.8, middle - high * 0.8, middle + reach * 0.8, middle + high * 0.8)
        )
    pixels = drawn.pixels()
    return pixels if flat == 1 else np.asarray(cv2.resize(pixels, None, fx=1, fy=flat, interpolation=cv2.INTER_AREA))


def _edge(drawn: Plate, middle: float, line: float, mm: float) -> None:
    """The outer rim: a line, teeth, dots or a rope."""
    way = drawn.rng.random()
    if way < 0.7:
        drawn.circle(middle, middle, middle - line / 2 - 1, line)
        return
    count = max(16, int(2 * np.pi * middle / (drawn.rng.uniform(0.8, 2.5) * mm)))
    deep = drawn.rng.uniform(0.8, 2.2) * mm
    for k in range(count):
        angle = 2 * np.pi * k / count
        x, y = np.cos(angle), np.sin(angle)
        if way < 0.85:
            far, near = middle - 1, middle - deep
            drawn.line([(middle + far * x, middle + far * y), (middle + near * x, middle + near * y)], 0.35 * mm)
        else:
            away = middle - deep / 2
            drawn.circle(middle + away * x, middle + away * y, deep / 4, 0)


def _oval(mm: float, faces: list[str], rng: Random) -> np.ndarray:
    return _ring(mm, faces, rng, rng.uniform(0.45, 0.8))


def _dater(mm: float, faces: list[str], rng: Random) -> np.ndarray:
    """A date with words above and below it, in a frame with or without lines between them."""
    wide, parts = rng.uniform(25, 60) * mm, rng.choice((2, 3, 3, 4))
    high = wide * rng.uniform(0.3, 0.7)
    drawn = Plate(wide, high, faces, rng)
    line, framed = rng.uniform(0.25, 0.8) * mm, rng.random() < 0.75
    if framed:
        drawn.box(0, line, rng.choice((0.0, 0.0, 1.5 * mm)))
    at = (
        [0.0, *sorted(rng.uniform(0.22, 0.78) for _ in range(parts - 1)), 1.0]
        if parts == 2
        else list(np.linspace(0, 1, parts + 1))
    )
    when = rng.randrange(parts)
    for number, (top, bottom) in enumerate(itertools.pairwise(at)):
        text = [dated(rng)] if number == when else rows(rng, 1)
        pad = (bottom - top) * high * rng.uniform(0.12, 0.25)
        rows_on(drawn, text, (2 * mm, top * high + pad, wide - 2 * mm, bottom * high - pad))
        if number and rng.random() < 0.75:
            drawn.line([(0, top * high), (wide, top * high)], line * 0.7)
    return drawn.pixels()


def _grid(mm: float, faces: list[str], rng: Random) -> np.ndarray:
    """Labelled fields to be filled by hand."""
    lines, columns = rng.randint(2, 6), rng.choice((1, 2, 2, 3))
    wide, row = rng.uniform(30, 70) * mm, rng.uniform(4.5, 8) * mm
    drawn = Plate(wide, row * lines, faces, rng)
    line = rng.uniform(0.2, 0.6) * mm
    drawn.box(0, line * rng.choice((1, 2)), 0.0)
    for k in range(lines):
        drawn.line([(0, k * row), (wide, k * row)], line)
        for c in range(columns if k or rng.random() < 0.5 else 1):
            x = wide * c / columns
            drawn.line([(x, k * row), (x, (k + 1) * row)], line)
            if c == 0 or rng.random() < 0.4:
                rows_on(
                    drawn,
                    [lone(rng)],
                    (
                        x + mm,
                        k * row + 0.2 * row,
                        x + wide / columns * rng.uniform(0.5, 0.9),
                        (k + 1) * row - 0.2 * row,
                    ),
                )
    return drawn.pixels()


def _postal(mm: float, faces: list[str], rng: Random) -> np.ndarray:
    """A ring and waves or bars beside it, as letters are cancelled."""
    ring = _ring(mm, faces, rng)
    side = ring.shape[0]
    long, count, wave = int(side * rng.uniform(1.0, 2.0)), rng.randint(3, 7), rng.uniform(0, 0.05) * side
    sheet = np.zeros((side, side + long), np.uint8)
    sheet[:, :side] = ring
    x = np.linspace(side * 0.98, side + long - 4, 60)
    for k in range(count):
        y = side * (0.2 + 0.6 * k / (count - 1)) + wave * np.sin((x - side) / side * 9)
        dots = (np.stack([x, y], 1) * 8).astype(np.int32)
        cv2.polylines(sheet, [dots], False, (255,), max(1, round(0.6 * mm)), cv2.LINE_AA, 3)
    return sheet if rng.random() < 0.6 else np.ascontiguousarray(sheet[:, ::-1][:, :long])


def _number(mm: float, faces: list[str], rng: Random) -> np.ndarray:
    """What a numbering machine or a dater without a frame leaves."""
    text = rng.choice(
        (f"{rng.randrange(10**7):0{rng.choice((5, 6, 7))}d}", dated(rng), f"No. {rng.randrange(10**5):05d}")
    )
    high = rng.uniform(3.5, 8) * mm
    drawn = Plate(high * len(text) * rng.uniform(0.6, 0.9), high, faces, rng)
    rows_on(drawn, [text], (0, 0, drawn.wide, high))
    return drawn.pixels()


def _inverse(mm: float, faces: list[str], rng: Random) -> np.ndarray:
    """White letters in a full shape."""
    wide = rng.uniform(20, 55) * mm
    drawn = Plate(wide, wide * rng.uniform(0.2, 0.45), faces, rng)
    rows_on(drawn, rows(rng, rng.choice((1, 1, 2))), (2 * mm, 1.5 * mm, wide - 2 * mm, drawn.high - 1.5 * mm))
    return np.asarray(255 - drawn.pixels(), np.uint8)


def _polygon(mm: float, faces: list[str], rng: Random) -> np.ndarray:
    """Three to eight sides, at times nested, with rows inside."""
    size, count, start = rng.uniform(22, 50) * mm, rng.choice((3, 4, 5, 6, 6, 8, 8)), rng.choice((0.0, 0.5))
    drawn, middle = Plate(size, size, faces, rng), size / 2
    line = rng.uniform(0.3, 1.1) * mm
    for reach in (1.0, rng.uniform(0.8, 0.93))[: rng.choice((1, 1, 2))]:
        angles = [2 * np.pi * (k + start) / count - np.pi / 2 for k in range(count + 1)]
        dots = [
            (middle + reach * (middle - line) * np.cos(a), middle + reach * (middle - line) * np.sin(a)) for a in angles
        ]
        drawn.line(dots, line)
    half = middle * (0.62 if count > 4 else 0.42)
    rows_on(
        drawn,
        rows(rng, rng.choice((1, 2, 3)), short=True),
        (middle - half, middle - half * 0.6, middle + half, middle + half * 0.6),
    )
    return drawn.pixels()


DRAWERS: dict[str, Callable[[float, list[str], Random], np.ndarray]] = {
    "block": _block,
    "ring": _ring,
    "oval": _oval,
    "dater": _dater,
    "grid": _grid,
    "postal": _postal,
    "number": _number,
    "inverse": _inverse,
    "polygon": _polygon,
}
