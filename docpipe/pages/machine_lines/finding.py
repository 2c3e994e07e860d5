"""Finds the zones of a page and reads their lines, from the text layer, from the image, or from both.

A text layer says the characters, and the image must bear it. A card may lie turned on an otherwise upright page.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from docpipe.document import Box, Image, MachineLine, MachinePlace, Page, Word
from docpipe.pages.machine_lines.fitting import find_fitting, fitted
from docpipe.pages.machine_lines.grid import LENGTHS, Choices, Seen, grid_of, length_of, mixed, on_places
from docpipe.pages.machine_lines.rows import Row, find_zones
from docpipe.pages.machine_lines.strips import WAYS, Course, Pixels, Way, cut, gray_of
from docpipe.pages.machine_lines.turning import Turn, turns_to_try
from docpipe.pages.ocr import Line, Ocr

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"
SPACING = 1.45  # heights of a line from one middle to the next where only one was found
STEPS = (2.0, 2.5, 3.0)  # reaches of a line from its middle to the next one's, where that was overlooked
MARGIN = 0.7  # heights that a strip is longer than its words at both ends
TEXT_SHARE = 0.5  # how much the text layer says of a place, beside the image
TELLING = 0.6  # score of the usual character of a line that was not found but looked for
SHORTEST = 26


def with_machine_lines(page: Page, ocr: Ocr) -> Page:
    """The page with its machine-readable lines, where it has any."""
    return replace(page, machine_lines=find_machine_lines(page.image, page.words, ocr, page.width / page.height))


def find_machine_lines(
    image: Image | None, words: Sequence[Word], ocr: Ocr, aspect: float | None = None
) -> tuple[MachineLine, ...]:
    """The machine-readable lines of an upright page, each zone's from the top; `aspect`: its width / height.

    Without an image the text layer says all.
    """
    aspect = aspect or (image.width / image.height if image else 1.0)
    zones = find_zones(words, aspect)
    if image is None:
        return tuple(line for n, zone in enumerate(zones) for line in _from_text(n, zone))
    lines = [_read_zone(n, zone, gray_of(image), ocr) for n, zone in enumerate(zones)]
    found = [line for zone in lines for line in zone]
    for turn in turns_to_try(image, words, found):
        turned = find_zones(ocr.read(turn.image), turn.image.width / turn.image.height)
        gray = gray_of(turn.image)
        for zone in turned:
            found += [_turned_back(line, turn) for line in _read_zone(len(zones) + len(found), zone, gray, ocr)]
        if turned:
            break
    return tuple(found)


def _from_text(number: int, rows: Sequence[Row]) -> list[MachineLine]:
    return [
        MachineLine(number, row.box, tuple(MachinePlace(box, ((char, 1.0),)) for char, box in _characters(row)))
        for row in rows
    ]


def _characters(row: Row) -> list[tuple[str, Box]]:
    """The characters of a row's words, each in its share of the word's box."""
    found = []
    for word in row.words:
        text = Row((word,)).text
        step = word.box.width / max(1, len(text))
        for n, char in enumerate(text):
            found.append((char, Box(word.box.x0 + n * step, word.box.y0, word.box.x0 + (n + 1) * step, word.box.y1)))
    return found


def _read_zone(number: int, rows: Sequence[Row], gray: Pixels, ocr: Ocr) -> list[MachineLine]:
    """The lines of a zone, several times over; a line that detection overlooked is looked for above and below."""
    courses = [fitted(gray, course) for course in _courses(rows, gray)]
    readings = [_readings(gray, course, ocr) for course in courses]
    for neighbour, at in _neighbours(courses) if len(courses) < 3 else ():
        course = find_fitting(gray, neighbour)
        if course is None or any(abs(course.middle_at(0.5) - other.middle_at(0.5)) < other.reach for other in courses):
            continue
        first = _readings(gray, course, ocr, WAYS[:1])
        if _telling(first[0][1], [r for line in readings for _, r in line]):
            where = 0 if at < 0 else len(courses)
            courses.insert(where, course)
            readings.insert(where, first + _readings(gray, course, ocr, WAYS[1:]))
        if len(courses) == 3 or (len(courses) == 2 and _is_of_two(readings)):
            break
    length = length_of((seen for line in readings for way, seen in line if way.end - way.start == 1.0), len(courses))
    if length is None:
        return []
    lines = []
    for course, line in zip(courses, readings, strict=True):
        printed = next((row for row in rows if _is_text(row) and _on(row, course)), None)
        placed = _placed(number, course, line, length, printed)
        if placed is None:
            return []
        lines.append(placed)
    return lines


def _is_of_two(readings: Sequence[Sequence[tuple[Way, list[Seen]]]]) -> bool:
    """Whether the lines are too long for a zone of three."""
    whole = sorted(len(seen) for line in readings for way, seen in line if way.end - way.start == 1.0)
    return whole[len(whole) // 2] > LENGTHS[3][0] + 3


def _courses(rows: Sequence[Row], gray: Pixels) -> list[Course]:
    """How the rows run: all as long as the longest, half of their distance high."""
    height = sorted(row.box.height for row in rows)[len(rows) // 2]
    x0, x1 = min(row.box.x0 for row in rows), max(row.box.x1 for row in rows)
    margin = MARGIN * height * gray.shape[0] / gray.shape[1]
    x0, x1 = max(0.0, x0 - margin), min(1.0, x1 + margin)
    gaps = [b.middle_at((x0 + x1) / 2) - a.middle_at((x0 + x1) / 2) for a, b in pairwise(rows)]
    reach = (sorted(gaps)[len(gaps) // 2] if gaps else SPACING * height) / 2
    tilts = [row.middle_at(x1) - row.middle_at(x0) for row in rows if len(row.words) > 1]
    tilt = sorted(tilts)[len(tilts) // 2] if tilts else 0.0
    courses = []
    for row in rows:
        middle = (row.box.x0 + row.box.x1) / 2
        at = row.middle_at(middle)
        slope = tilt / (x1 - x0)
        courses.append(Course(x0, x1, at - slope * (middle - x0), at + slope * (x1 - middle), reach))
    return courses


def _neighbours(courses: Sequence[Course]) -> list[tuple[Course, int]]:
    """Where a further line of the zone would be: above the first, below the last."""
    first, last = courses[0], courses[-1]
    apart = [last.middle_at(0.5) - first.middle_at(0.5)] if len(courses) == 2 else [s * first.reach for s in STEPS]
    below = [(replace(last, y0=last.y0 + step, y1=last.y1 + step), 1) for step in apart]
    return below + [(replace(first, y0=first.y0 - step, y1=first.y1 - step), -1) for step in apart]


def _telling(seen: Sequence[Seen], others: Sequence[Sequence[Seen]]) -> bool:
    """Whether what was looked for is a line of the zone: as long as the others, and clear."""
    scores = sorted(s.choices[0][1] for s in seen)
    usual = sorted(len(reading) for reading in others)[len(others) // 2]
    return len(seen) >= max(SHORTEST, usual - 3) and scores[len(scores) // 2] >= TELLING


def _readings(gray: Pixels, course: Course, ocr: Ocr, ways: Sequence[Way] = WAYS) -> list[tuple[Way, list[Seen]]]:
    lines = ocr.recognize([cut(gray, course, way) for way in ways], ALPHABET)
    return [(way, _seen(line, way)) for way, line in zip(ways, lines, strict=True)]


def _seen(line: Line, way: Way) -> list[Seen]:
    """The characters of a re-read with their middles on the whole line."""
    share = way.end - way.start
    return [
        Seen(way.start + share * (c.x0 + c.x1) / 2, ((c.char, c.score), *(o for o in c.others if o[1] > 1e-3)))
        for c in line.characters
    ]


def _placed(
    number: int, course: Course, line: Sequence[tuple[Way, list[Seen]]], length: int, printed: Row | None
) -> MachineLine | None:
    """The line with all that its re-reads say of each place."""
    whole = [seen for way, seen in line if way.end - way.start == 1.0 and len(seen) > 20]
    grid = grid_of(whole, length)
    if grid is None:
        return None
    said = [on_places(seen, grid, way.start, way.end) for way, seen in line if seen]
    boxes = [_box(course, middle, grid.pitch) for middle in grid.middles]
    choices = [mixed(place) for place in zip(*said, strict=True)]
    if printed is not None and len(printed.text) == length:
        choices = [_beside(char, choice) for char, choice in zip(printed.text, choices, strict=True)]
    places = tuple(MachinePlace(box, choice) for box, choice in zip(boxes, choices, strict=True))
    around = boxes[0].join(boxes[-1])
    return MachineLine(number, around, places, len(line))


def _beside(char: str, choices: Choices) -> Choices:
    """What the text layer says of a place, and what the image says."""
    return mixed([*[((char, 1.0),)] * round(1 / (1 - TEXT_SHARE) - 1), choices])


def _box(course: Course, middle: float, pitch: float) -> Box:
    length = course.x1 - course.x0
    y = course.middle_at(middle)
    x = course.x0 + middle * length
    half, reach = pitch * length / 2, course.reach * 0.8
    return Box(max(0.0, x - half), max(0.0, y - reach), min(1.0, x + half), min(1.0, y + reach))


def _is_text(row: Row) -> bool:
    return all(word.score is None for word in row.words)


def _on(row: Row, course: Course) -> bool:
    return abs(row.box.middle - course.middle_at(0.5)) < course.reach


def _turned_back(line: MachineLine, turn: Turn) -> MachineLine:
    back: Callable[[Box], Box] = turn.back
    places = tuple(replace(place, box=back(place.box)) for place in line.places)
    return replace(line, box=back(line.box), places=places)
