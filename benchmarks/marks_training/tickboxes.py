"""Check boxes for training: squares, rounded ones and circles of many looks, ticked in many ways, as masks 0..1."""

from math import cos, pi, sin
from random import Random

import cv2
import numpy as np

from benchmarks.marks_training.pens import Mask, curve

FINE = 4
FORMS = ("square", "square", "square", "rounded", "circle", "circle", "double", "raised", "shaded")
TICKS = ("tick", "tick", "cross", "cross", "slash", "scribble", "fill", "dot", "check", "wide", "wave")

Dots = list[tuple[float, float]]


class Form:
    """How all boxes of one form look: `size` in pixels; `ground` is how dark the inside is, 0..1."""

    def __init__(self, size: float, rng: Random) -> None:
        self.size, self.kind, self.tick = size, rng.choice(FORMS), rng.choice(TICKS)
        self.line = rng.uniform(0.03, 0.14)
        self.ground = rng.uniform(0.03, 0.2) if self.kind == "shaded" else 0.0
        self.pen = rng.uniform(0.06, 0.16)
        self.by_pen = self.tick not in ("fill", "dot", "check") and rng.random() < 0.75

    def frame(self) -> Mask:
        """The box with a rim of its own size around it."""
        side = round(self.size * FINE)
        mask = np.zeros((3 * side, 3 * side), np.uint8)
        line, grey = max(1, round(self.line * side)), int(255 * self.ground)
        if self.kind == "circle":
            middle = (side + side // 2, side + side // 2)
            cv2.circle(mask, middle, side // 2, (255,), line, cv2.LINE_AA)
        elif self.kind == "rounded":
            _rounded(mask, side, line)
        else:
            cv2.rectangle(mask, (side, side), (2 * side, 2 * side), (max(grey, 1),), -1)
            cv2.rectangle(mask, (side, side), (2 * side, 2 * side), (255,), line)
        if self.kind == "double":
            rim = side // 6
            cv2.rectangle(mask, (side + rim, side + rim), (2 * side - rim, 2 * side - rim), (255,), max(1, line // 2))
        elif self.kind == "raised":
            cv2.line(mask, (side + line, 2 * side + line), (2 * side + line, 2 * side + line), (255,), 2 * line)
            cv2.line(mask, (2 * side + line, side + line), (2 * side + line, 2 * side + line), (255,), 2 * line)
        return _small(mask)

    def ticked(self, rng: Random) -> Mask:
        """The tick alone, in the same room as the frame."""
        side = round(self.size * FINE)
        mask = np.zeros((3 * side, 3 * side), np.uint8)
        if self.tick in ("fill", "dot"):
            reach = 0.5 - (0.18 if self.tick == "fill" else 0.25)
            low, high = round(side * (1.5 - reach)), round(side * (1.5 + reach))
            if self.tick == "dot" or self.kind == "circle":
                cv2.circle(mask, (3 * side // 2, 3 * side // 2), round(reach * side), (255,), -1, cv2.LINE_AA)
            else:
                cv2.rectangle(mask, (low, low), (high, high), (255,), -1)
            return _small(mask)
        pen = max(1, round(self.pen * side))
        for dots in _strokes(self.tick, rng):
            line = np.array([(x + 1, y + 1) for x, y in dots]) * side * 8
            cv2.polylines(mask, [line.astype(np.int32)], False, (255,), pen, cv2.LINE_AA, 3)
        return _small(mask)


def _strokes(tick: str, rng: Random) -> list[np.ndarray]:
    """Soft lines in shares of the box."""

    def near(x: float, y: float, by: float = 0.09) -> tuple[float, float]:
        return x + rng.gauss(0, by), y + rng.gauss(0, by)

    far = rng.choice((0.15, 0.0, -0.15, -0.35))
    lines: list[Dots]
    if tick == "check":
        lines = [[(0.2, 0.55), (0.42, 0.8)], [(0.42, 0.8), (0.82, 0.22)]]
    elif tick == "tick":
        out = rng.uniform(0.0, 1.0)
        lines = [[near(0.1, 0.45), near(0.4, 0.85, 0.06), near(0.9 + 0.8 * out, 0.1 - 0.7 * out, 0.15)]]
    elif tick in ("cross", "wide"):
        far = far if tick == "cross" else -0.4
        lines = [
            [near(far, far), near(0.5, 0.5, 0.04), near(1 - far, 1 - far)],
            [near(1 - far, far), near(0.5, 0.5, 0.04), near(far, 1 - far)],
        ]
    elif tick == "slash":
        lines = [[near(far, 1 - far), near(0.5, 0.5, 0.05), near(1 - far, far)]]
    elif tick == "wave":
        lines = [[near(0.12 * i, 0.2 + 0.6 * (i % 2), 0.06) for i in range(9)]]
    else:
        turns = rng.randint(20, 40)
        lines = [
            [near(0.5 + 0.4 * cos(2 * pi * i / 7), 0.5 + 0.4 * sin(4.6 * pi * i / 14), 0.05) for i in range(turns)]
        ]
    return [curve(line, 6) for line in lines]


def _rounded(mask: np.ndarray, side: int, line: int) -> None:
    radius = side // 5
    low, high = side, 2 * side
    for x, y, start in ((low, low, 180), (high, low, 270), (high, high, 0), (low, high, 90)):
        middle = (x + radius if x == low else x - radius, y + radius if y == low else y - radius)
        cv2.ellipse(mask, middle, (radius, radius), start, 0, 90, (255,), line, cv2.LINE_AA)
    for at in (low, high):
        cv2.line(mask, (low + radius, at), (high - radius, at), (255,), line)
        cv2.line(mask, (at, low + radius), (at, high - radius), (255,), line)


def _small(mask: np.ndarray) -> Mask:
    size = (max(3, mask.shape[1] // FINE), max(3, mask.shape[0] // FINE))
    return np.asarray(cv2.resize(mask, size, interpolation=cv2.INTER_AREA), np.float32) / np.float32(255)
