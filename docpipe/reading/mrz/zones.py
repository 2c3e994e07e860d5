"""The machine-readable zones of a document: their lines brought to the length of a form, and read.

A line that lost a filler, or has one too many, is tried in every way that puts it right.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, product

from docpipe.document import Box, MachineLine, MachinePlace
from docpipe.reading.mrz.alphabet import FILLER
from docpipe.reading.mrz.formats import FORMATS
from docpipe.reading.mrz.solving import Solution, solve

ASTRAY = 3  # characters that a line may be too long or too short
WAYS = 12  # of putting a line right that are tried
GUESSED = ((FILLER, 0.6),)


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone as it was read. `raw`: the lines as they were seen, before anything was repaired."""

    page_no: int
    lines: tuple[MachineLine, ...]
    solution: Solution
    adjusted: bool = False  # a filler was put in or taken out

    @property
    def raw(self) -> tuple[str, ...]:
        return tuple(line.text for line in self.lines)

    @property
    def texts(self) -> tuple[str, ...]:
        """The lines as they are taken to be printed."""
        return tuple(self.solution.line(number) for number in range(len(self.lines)))

    def raw_at(self, line: int, column: int) -> str:
        """The character that was seen in a place, "" for none."""
        return _seen(self.lines[line].places[column])

    @property
    def covered(self) -> bool:
        """Whether there are places where nothing was seen: something lies over them, or they are worn off."""
        return any(_seen(place) == "" for line in self.lines for place in line.places)

    def repaired(self) -> list[tuple[int, int]]:
        """The places, as (line, column), whose character check digits chose against the one that was seen.

        Where only digits, or only letters, may stand, taking one for the other is reading and no repair.
        """
        return [
            (solved.slot.line, solved.slot.start + n)
            for solved in self.solution.slots.values()
            for n, character in enumerate(solved.text)
            if _seen(self.lines[solved.slot.line].places[solved.slot.start + n]) not in (character, "")
            and _seen(self.lines[solved.slot.line].places[solved.slot.start + n]) in solved.slot.alphabet
        ]


def _seen(place: MachinePlace) -> str:
    return place.choices[0][0] if place.choices else ""


def read_zones(page_no: int, lines: Sequence[MachineLine]) -> list[Zone]:
    """The zones of a page, those that have the form of none left out; lines come in the order of their zone."""
    zones = []
    for _, group in groupby(sorted(lines, key=lambda line: line.zone), key=lambda line: line.zone):
        zone = _read(page_no, tuple(group))
        if zone:
            zones.append(zone)
    return zones


def _read(page_no: int, lines: tuple[MachineLine, ...]) -> Zone | None:
    """The zone in the form that fits best."""
    best: Zone | None = None
    for form in FORMATS:
        if form.count != len(lines) or any(abs(len(line.places) - form.length) > ASTRAY for line in lines):
            continue
        if not form.takes(lines[0].text):
            continue
        for ways in product(*(list(_ways(line, form.length)) for line in lines)):
            solution = solve(form, ways)
            if best is None or solution.weight > best.solution.weight:
                best = Zone(page_no, ways, solution, any(a is not b for a, b in zip(ways, lines, strict=True)))
    return best


def _ways(line: MachineLine, length: int) -> Iterator[MachineLine]:
    """The line itself, or with fillers put in or taken out where there are any, or at its end."""
    missing = length - len(line.places)
    if not missing:
        yield line
        return
    text = line.text
    runs = [n for n, c in enumerate(text) if c == FILLER and text[n - 1 : n] != FILLER]
    for place in dict.fromkeys([*([len(text)] if missing > 0 else []), *reversed(runs)]):
        places = _put_in(line, place, missing) if missing > 0 else _taken_out(line, place, -missing)
        if places:
            yield replace(line, places=places)
        if place == WAYS:
            return


def _put_in(line: MachineLine, place: int, count: int) -> tuple[MachinePlace, ...]:
    box = line.places[min(place, len(line.places) - 1)].box
    return (*line.places[:place], *(MachinePlace(box, GUESSED) for _ in range(count)), *line.places[place:])


def _taken_out(line: MachineLine, place: int, count: int) -> tuple[MachinePlace, ...]:
    if line.text[place : place + count] != FILLER * count:
        return ()
    return (*line.places[:place], *line.places[place + count :])


def box_of(zone: Zone, line: int, start: int, end: int) -> Box:
    """The box around some places of a line."""
    places = zone.lines[line].places[start:end]
    box = places[0].box
    for place in places[1:]:
        box = box.join(place.box)
    return box
