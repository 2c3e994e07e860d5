"""The pale patterns under the print of identity documents: waves, rosettes, rays, bands of colour."""

import math
from collections.abc import Callable
from random import Random

from samples.identity.card import Card
from samples.paper import Colour

Ground = Callable[[Card, Random, Colour], None]


def paler(colour: Colour, share: float) -> Colour:
    """The colour mixed with white; share 0 is white."""
    red, green, blue = (1 - (1 - part) * share for part in colour)
    return (red, green, blue)


def waves(card: Card, rng: Random, colour: Colour) -> None:
    """Many sine curves over one another."""
    card.fill(0, 0, card.width, card.height, paler(colour, 0.10))
    phase, swing = rng.uniform(0, 6), rng.uniform(1.5, 3.5)
    rows = int(card.height / 1.6)
    for i in range(1, rows):
        base = card.height * i / rows
        room = min(base, card.height - base, swing)
        points = [
            (x, base + room * 0.9 * math.sin(x / 6 + phase + i * 0.35))
            for x in (card.width * step / 60 for step in range(61))
        ]
        card.thread(points, paler(colour, 0.30), 0.09)


def rosette(card: Card, rng: Random, colour: Colour) -> None:
    """A rosette in the middle on a tinted ground."""
    card.fill(0, 0, card.width, card.height, paler(colour, 0.08))
    x, y = card.width * rng.uniform(0.5, 0.7), card.height * 0.5
    most = min(x, card.width - x, y) * 0.95
    leaves = rng.choice((5, 7, 8, 11))
    for ring in range(12):
        radius = most * (ring + 4) / 16
        turn = ring * 0.12
        steps = [math.tau * step / 120 for step in range(121)]
        points = [
            (
                x + radius * (1 + 0.06 * math.cos(leaves * a + turn)) * 0.94 * math.cos(a),
                y + radius * (1 + 0.06 * math.cos(leaves * a + turn)) * 0.94 * math.sin(a),
            )
            for a in steps
        ]
        card.thread(points, paler(colour, 0.28), 0.10)


def rays(card: Card, rng: Random, colour: Colour) -> None:
    """Fine rays from one corner, in two tints."""
    card.fill(0, 0, card.width, card.height, paler(colour, 0.06))
    corner = rng.choice((0.0, card.width))
    for i in range(46):
        end = card.height * 1.0 * i / 45
        bow = [(card.width * t if not corner else card.width * (1 - t), end * t**1.4) for t in (0, 0.25, 0.5, 0.75, 1)]
        card.thread(bow, paler(colour, 0.26), 0.08)


def bands(card: Card, rng: Random, colour: Colour) -> None:
    """Soft bands of two colours, from left to right."""
    other: Colour = (colour[2], colour[0], colour[1])
    for i in range(24):
        share = i / 23
        mixed = tuple(paler(colour, 0.16)[k] * (1 - share) + paler(other, 0.16)[k] * share for k in range(3))
        x = card.width * i / 24
        card.fill(x, 0, min(x + card.width / 24 + 0.2, card.width), card.height, (mixed[0], mixed[1], mixed[2]))


GROUNDS: tuple[Ground, ...] = (waves, rosette, rays, bands)
