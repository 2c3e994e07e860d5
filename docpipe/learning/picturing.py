"""What the report shows of one document: its pages with boxes of what was read where, and each field beside its truth.

Knows the judgement and the words of the pages; draws no page itself.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from docpipe.document import Box, FiledPage
from docpipe.learning.answers import is_empty, places_of, row_of, value_of
from docpipe.learning.comparing import Comparators
from docpipe.learning.judging import Judged, JudgedField, State
from docpipe.learning.standing import truth_places

MOST_PAGES = 3  # of one document
LONGEST_TEXT = 600  # characters of one value
SLACK = 0.004  # around a box, so that its line does not run through the print

Draw = Callable[[str, int], bytes | None]  # a file and the number of its page -> WebP, None where it cannot be drawn


class Tone(StrEnum):
    """What a box says."""

    RIGHT = "right"  # read here, rightly
    WRONG = "wrong"  # read here, wrongly
    TRUTH = "truth"  # here stands what should have been read


@dataclass(frozen=True, slots=True)
class Mark:
    """A box on a page. `line`: the key of its line in the list of fields."""

    tone: Tone
    line: str
    title: str
    box: Box


@dataclass(frozen=True, slots=True)
class PageView:
    """A page as a picture, WebP, with its boxes; both are those of the file's page, and `turn` sets it upright."""

    page: FiledPage
    picture: bytes | None
    marks: tuple[Mark, ...]

    @property
    def shown_size(self) -> tuple[float, float]:
        """Width and height once it stands upright."""
        wide, high = self.page.width, self.page.height
        return (high, wide) if self.page.turn in (90, 270) else (wide, high)

    @property
    def turning(self) -> str:
        """What sets it upright, as SVG has it."""
        shift = {90: (self.page.height, 0), 180: (self.page.width, self.page.height), 270: (0, self.page.width)}
        across, down = shift.get(self.page.turn, (0, 0))
        return f"translate({across} {down}) rotate({self.page.turn})"


@dataclass(frozen=True, slots=True)
class Line:
    """A field, or a row of a list: what was read, and what is true. `row`: its number in the list."""

    key: str
    name: str
    row: int | None
    state: State
    read: str | None
    true: str | None
    confidence: float | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """One document for people. `more_pages`: those that are not shown."""

    judged: Judged
    pages: tuple[PageView, ...]
    lines: tuple[Line, ...]
    more_pages: int

    @property
    def faults(self) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.state is not State.RIGHT)

    @property
    def fine(self) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.state is State.RIGHT)


def picture(judged: Judged, words: Sequence[FiledPage], comparators: Comparators, draw: Draw) -> Picture:
    """The pages of a document that tell most, at most a few, and all its fields."""
    chosen = judged.truth.pages or tuple(page.page_no for page in words)
    own = [page for page in words if page.page_no in chosen]
    marks: dict[int, list[Mark]] = {}
    for number, field in enumerate(judged.fields):
        kind = comparators.of(judged.truth, field.name).kind
        for page_no, mark in (*_read_marks(number, field), *_truth_marks(number, field, kind, own)):
            marks.setdefault(page_no, []).append(mark)
    numbers = _telling_pages(marks, judged)
    sizes = {page.page_no: page for page in words}
    views = tuple(
        PageView(sizes[no], draw(judged.truth.file, no), tuple(marks.get(no, ()))) for no in numbers if no in sizes
    )
    lines = tuple(
        line
        for number, field in enumerate(judged.fields)
        for line in _lines(number, field, comparators.of(judged.truth, field.name).kind)
    )
    return Picture(judged, views, lines, max(_page_count(judged) - len(numbers), 0))


def _page_count(judged: Judged) -> int:
    told = judged.result or {}
    return len(judged.truth.pages) or int(told.get("page_count") or 0)


def _telling_pages(marks: dict[int, list[Mark]], judged: Judged) -> list[int]:
    """Those with most that went wrong, then those with most boxes; in their order. The first where nothing is told."""

    def faults(page_no: int) -> tuple[int, int, int]:
        of_page = marks[page_no]
        return -sum(mark.tone is not Tone.RIGHT for mark in of_page), -len(of_page), page_no

    first = judged.truth.pages[0] if judged.truth.pages else 1
    return sorted(sorted(marks, key=faults)[:MOST_PAGES]) or [first]


def _read_marks(number: int, field: JudgedField) -> Iterator[tuple[int, Mark]]:
    for row, answer, right in _answers(field):
        tone, name = Tone.RIGHT if right else Tone.WRONG, _words(field.name)
        title = name if row is None else f"{name}, row {row + 1}"
        for place in places_of(answer):
            yield int(place.get("page_no") or 1), Mark(tone, _key(number, row), title, _wider(Box(*place["box"])))


def _truth_marks(number: int, field: JudgedField, kind: str, words: Sequence[FiledPage]) -> Iterator[tuple[int, Mark]]:
    rows = {known: row for row, known in (field.verdict.listed.partners if field.verdict.listed else {}).items()}
    for known, place in truth_places(field, kind, words):
        key = _key(number, None) if known is None else _key(number, rows.get(known), known)
        yield place.page_no, Mark(Tone.TRUTH, key, f"{_words(field.name)}: the truth", _wider(place.box))


def _key(number: int, row: int | None, known: int | None = None) -> str:
    """Of a field, of an answered row of a list, or of a known one that no answer was held against."""
    if row is not None:
        return f"{number}.{row}"
    return str(number) if known is None else f"{number}-{known}"


def _answers(field: JudgedField) -> Iterator[tuple[int | None, Any, bool]]:
    """The answer, or the number of each row of a list and the row, with whether it is right."""
    listed = field.verdict.listed
    if listed is None or not isinstance(field.answer, list):
        yield None, field.answer, field.state is State.RIGHT
        return
    answers = [one for one in field.answer if not is_empty(value_of(one))]
    for number, one in enumerate(answers):
        yield number, one, number < len(listed.right_rows) and listed.right_rows[number]


def _lines(number: int, field: JudgedField, kind: str) -> Iterator[Line]:
    """A line for a value; for a list one a row, each beside the row of the truth that it was held against."""
    listed, called = field.verdict.listed, _words(field.name)
    if listed is None or field.state is State.MISSING or not isinstance(field.known, list):
        read = None if field.state is State.MISSING else _shown(field.answer, kind)
        yield Line(_key(number, None), called, None, field.state, read, _shown(field.known, kind), field.confidence)
        return
    held = {known for known in listed.partners.values() if known in listed.missed}
    for row, answer, right in _answers(field):
        partner = None if row is None else listed.partners.get(row)
        true = None if partner is None else _shown(field.known[partner], kind)
        state = State.RIGHT if right else State.WRONG
        shown = None if row is None else row + 1
        yield Line(_key(number, row), called, shown, state, _shown(answer, kind), true)
    for known in listed.missed:
        if known not in held:
            true = _shown(field.known[known], kind)
            yield Line(_key(number, None, known), called, None, State.MISSING, None, true)


def _shown(answer: Any, kind: str) -> str:
    """A value as people read it: of a row its cells, of a list its rows. Of parties the name alone is judged."""
    value = value_of(answer)
    if isinstance(value, list):
        text = "; ".join(_shown(one, kind) for one in value)
    elif row := row_of(answer):
        cells = [row.get("name")] if kind == "parties" else [cell for name, cell in row.items() if name != "optional"]
        text = " · ".join(str(cell) for cell in cells if not is_empty(cell))
    elif isinstance(value, bool):
        text = "yes" if value else "no"
    else:
        text = str(value)
    return text if len(text) <= LONGEST_TEXT else f"{text[:LONGEST_TEXT]} …"


def _words(name: str) -> str:
    return name.replace("_", " ")


def _wider(box: Box) -> Box:
    return Box(max(box.x0 - SLACK, 0.0), max(box.y0 - SLACK, 0.0), min(box.x1 + SLACK, 1.0), min(box.y1 + SLACK, 1.0))
