"""Portraits of nobody, drawn from a few curves: pale ground, shoulders, head, hair, features."""

import math
from random import Random

from samples.identity.card import Card, Point
from samples.paper import Colour

SKINS: tuple[Colour, ...] = (
    (0.93, 0.80, 0.70),
    (0.86, 0.70, 0.58),
    (0.72, 0.54, 0.42),
    (0.55, 0.39, 0.29),
    (0.40, 0.28, 0.21),
)
HAIRS: tuple[Colour, ...] = (
    (0.12, 0.09, 0.08),
    (0.30, 0.20, 0.12),
    (0.55, 0.38, 0.20),
    (0.78, 0.66, 0.42),
    (0.62, 0.62, 0.62),
)
CLOTHES: tuple[Colour, ...] = ((0.18, 0.22, 0.32), (0.32, 0.14, 0.18), (0.85, 0.85, 0.88), (0.20, 0.30, 0.24))
GROUNDS: tuple[Colour, ...] = ((0.86, 0.88, 0.90), (0.92, 0.92, 0.92), (0.80, 0.85, 0.90))


def portrait(
    card: Card, x: float, y: float, width: float, height: float, key: str, grey: bool, ghost: float = 0.0
) -> None:
    """A portrait in a rectangle of the card (mm); the same key gives the same face; `ghost` 0..1 pales it."""
    rng = Random(key)
    skin, hair = rng.choice(SKINS), rng.choice(HAIRS)
    cloth, ground = rng.choice(CLOTHES), rng.choice(GROUNDS)
    wide, long_hair = rng.uniform(0.235, 0.275), rng.random() < 0.5
    brow, mouth = rng.uniform(-0.01, 0.015), rng.uniform(0.06, 0.09)

    def tone(colour: Colour, shade: float = 1.0) -> Colour:
        red, green, blue = (min(1.0, part * shade) for part in colour)
        if grey:
            red = green = blue = 0.30 * red + 0.59 * green + 0.11 * blue
        return (red + (1 - red) * ghost, green + (1 - green) * ghost, blue + (1 - blue) * ghost)

    def put(points: list[Point], colour: Colour) -> None:
        inside = [(min(max(px, 0.0), 1.0), min(max(py, 0.0), 1.0)) for px, py in points]
        card.shape([(x + px * width, y + py * height) for px, py in inside], colour)

    if not ghost:
        card.fill(x, y, x + width, y + height, tone(ground))
    if long_hair:
        put(_oval(0.5, 0.50, wide + 0.09, 0.34), tone(hair, 0.9))
    put(_shoulders(), tone(cloth))
    put([(0.41, 0.62), (0.59, 0.62), (0.60, 0.80), (0.5, 0.86), (0.40, 0.80)], tone(skin, 0.86))
    put(_oval(0.5, 0.36, wide + 0.03, 0.245), tone(hair))
    put(_oval(0.5, 0.44, wide, 0.265), tone(skin))
    put(_oval(0.5 + wide * 0.5, 0.47, wide * 0.45, 0.2), tone(skin, 0.97))
    put(
        [*_arc(0.5, 0.36, wide + 0.02, 0.215, math.pi, math.tau), (0.5 + wide * 0.8, 0.30), (0.5, 0.25 + brow)],
        tone(hair),
    )
    for side in (-1, 1):
        eye = 0.5 + side * wide * 0.45
        put(_oval(eye, 0.43, 0.042, 0.016), tone((0.97, 0.97, 0.97)))
        put(_oval(eye, 0.43, 0.017, 0.015), tone((0.16, 0.13, 0.12)))
        put([(eye - 0.055, 0.395 + brow), (eye + 0.055, 0.392 + brow), (eye + 0.05, 0.405 + brow)], tone(hair, 0.8))
        put(_oval(0.5 + side * wide, 0.45, 0.022, 0.045), tone(skin, 0.92))
    put([(0.49, 0.45), (0.475, 0.52), (0.5, 0.53), (0.525, 0.52), (0.51, 0.45)], tone(skin, 0.85))
    put(_oval(0.5, 0.59, mouth, 0.013), tone((0.68, 0.36, 0.34)))


def _shoulders() -> list[Point]:
    return [
        (0.02, 1.0),
        (0.06, 0.86),
        (0.2, 0.79),
        (0.42, 0.74),
        (0.5, 0.83),
        (0.58, 0.74),
        (0.8, 0.79),
        (0.94, 0.86),
        (0.98, 1.0),
    ]


def _oval(x: float, y: float, wide: float, high: float) -> list[Point]:
    return _arc(x, y, wide, high, 0, math.tau)


def _arc(x: float, y: float, wide: float, high: float, start: float, end: float) -> list[Point]:
    steps = [start + (end - start) * i / 28 for i in range(29)]
    return [(x + wide * math.cos(a), y + high * math.sin(a)) for a in steps]
