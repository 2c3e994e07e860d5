"""Brings the re-reads of a line onto its places: all characters of such a line are equally wide.

Recognition loses characters and doubles them. Where each stands tells which place it belongs to,
and which place is empty.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

LENGTHS = {2: (36, 44), 3: (30,)}  # ICAO 9303: how long the lines of zones of so many lines are
OFF = 0.45  # of a place: what stands further off belongs to none
FILLER = "<"
BETWEEN = 0.9  # how sure a filler is that was overlooked between two others

Choices = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """A character that a re-read saw: its middle as a share 0..1 of the line's strip, and what it may be."""

    x: float
    choices: Choices


@dataclass(frozen=True, slots=True)
class Grid:
    """The middles of a line's places on its strip."""

    middles: tuple[float, ...]

    @property
    def pitch(self) -> float:
        return (self.middles[-1] - self.middles[0]) / max(1, len(self.middles) - 1)


def length_of(readings: Iterable[Sequence[Seen]], count: int) -> int | None:
    """How many places the lines of a zone of `count` lines have; None where it looks like no known length."""
    lengths = Counter(_places(reading) for reading in readings if len(reading) > 20)
    votes = {n: sum(v for k, v in lengths.items() if abs(k - n) <= 2) for n in LENGTHS.get(count, ())}
    best = max(votes, key=lambda n: votes[n], default=None)
    return best if best and votes[best] else None


def _places(reading: Sequence[Seen]) -> int:
    """How many places a reading spans, those between its characters that it overlooked included."""
    xs = np.array([seen.x for seen in reading])
    pitch = float(np.median(np.diff(xs)))
    return round((xs[-1] - xs[0]) / pitch) + 1 if pitch > 0 else len(reading)


def grid_of(readings: Sequence[Sequence[Seen]], length: int) -> Grid | None:
    """The line's places, from the readings that saw all of them; from where others begin and end where none did."""
    whole = [[seen.x for seen in reading] for reading in readings if len(reading) == length]
    whole = [xs for xs in whole if _even(xs)]
    if whole:
        return Grid(tuple(np.median(np.array(whole), axis=0).tolist()))
    spans = [(r[0].x, r[-1].x) for r in readings if abs(_places(r) - length) <= 1] if readings else []
    if not spans:
        return None
    start, end = np.median(np.array(spans), axis=0)
    return Grid(tuple(np.linspace(start, end, length).tolist()))


def _even(xs: Sequence[float]) -> bool:
    """Whether characters stand at equal distances, but for what a page that is not flat does to them."""
    n = np.arange(len(xs))
    fit = np.polyval(np.polyfit(n, xs, 2), n)
    pitch = (xs[-1] - xs[0]) / max(1, len(xs) - 1)
    return bool(pitch > 0 and np.abs(fit - xs).max() < OFF * pitch * 1.6)


def on_places(reading: Sequence[Seen], grid: Grid, start: float = 0.0, end: float = 1.0) -> list[Choices | None]:
    """What a reading says of each place: None outside the part `start` to `end` of the line, "" where it saw none."""
    pitch = grid.pitch
    middles = np.array(grid.middles)
    places: list[Choices | None] = [
        (("", 1.0),) if start + 0.6 * pitch < x < end - 0.6 * pitch or (start, end) == (0.0, 1.0) else None
        for x in grid.middles
    ]
    if len(reading) == len(places) and _even([seen.x for seen in reading]):
        return [seen.choices for seen in reading]
    off = _offset(reading, middles)
    for seen in reading:
        nearest = int(np.abs(middles - (seen.x - off)).argmin())
        if abs(middles[nearest] - (seen.x - off)) > OFF * pitch * 1.2 or places[nearest] is None:
            continue
        held = places[nearest]
        if held and (held[0][0] == "" or held[0][1] < seen.choices[0][1]):
            places[nearest] = seen.choices
    return _filled(places)


def _offset(reading: Sequence[Seen], middles: "np.ndarray") -> float:
    """By how much a reading's characters stand beside the places on the whole."""
    beside = [float(seen.x - middles[np.abs(middles - seen.x).argmin()]) for seen in reading]
    return float(np.median(beside)) if beside else 0.0


def _filled(places: list[Choices | None]) -> list[Choices | None]:
    """Fillers overlooked in a run of them, or behind the last one."""
    empty = [n for n, place in enumerate(places) if place and place[0][0] == ""]
    filled = list(places)
    for n in empty:
        before = next((p[0][0] for p in reversed(places[:n]) if p and p[0][0]), None)
        after = next((p[0][0] for p in places[n + 1 :] if p and p[0][0]), None)
        if before == FILLER and after in (FILLER, None):
            filled[n] = ((FILLER, BETWEEN), ("", 1 - BETWEEN))
    return filled


def mixed(said: Iterable[Choices | None]) -> Choices:
    """What all readings say of one place, each as much as any other."""
    weights: dict[str, float] = {}
    votes = [choices for choices in said if choices]
    for choices in votes:
        total = sum(weight for _, weight in choices)
        for character, weight in choices:
            weights[character] = weights.get(character, 0.0) + weight / max(total, 1e-9) / len(votes)
    ranked = sorted(weights.items(), key=lambda pair: -pair[1])[:6]
    return tuple((character, round(weight, 5)) for character, weight in ranked if weight > 1e-4)
