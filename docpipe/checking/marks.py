"""Did a person write over what is printed? Marks over values are findings, and so are values that are handwriting.

Knows where marks lie, not what they say. Check boxes and signatures by themselves are no findings.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from docpipe.cells import cells_of
from docpipe.checking.places_of_missing import missing_of, rooms_of
from docpipe.document import Box, FieldReading, Finding, Mark, MarkKind, Page, Provenance, Reading, Severity, Word
from docpipe.wording import title_of
from schemas.document_type import DocumentType, fields_of

Path = tuple[str | int, ...]

CORE = 0.2  # of a value's height, above and below: an underline or the tail of a note there hides nothing
OVER = 0.25  # of a value's width: so much of it under a mark is under it
DEEP = 0.3  # of the value's core or of the mark, whichever is lower: so far a mark must reach into it
STAMPED = 0.2  # of a value's box under a stamp; the box around a round stamp has empty corners
HALF = 0.5  # of a mark's width within a value, or of its box within the place of one that is missing
IN_ZONE = 0.5  # of a mark within lines for machines: their letters look drawn, and they have check digits
WRITTEN = 0.75  # of a value's box inside handwriting: the value itself was written
BESIDE = 0.6  # heights of the value: a mark so close to it, on its line, may mean it
KINDS = {MarkKind.HANDWRITING: "Handwriting", MarkKind.STAMP: "A stamp"}


def check_marks(reading: Reading, pages: Sequence[Page], schema: type[DocumentType]) -> tuple[Finding, ...]:
    """Findings `mark_over_value`, `handwritten_value` and, for other writing, the note `handwriting`.

    Boxes are those of the pages as they are read, upright. Over a critical field a mark is a doubt or worse, over
    another one a note. A value that must be there, was not read, and whose place bears a mark, is under that mark.
    """
    critical = _critical(schema)
    found: list[Finding] = []
    told: set[tuple[int, Mark]] = set()
    pages = [replace(page, marks=tuple(mark for mark in page.marks if not _in_zone(mark, page))) for page in pages]
    by_no = {page.page_no: page for page in pages}
    for path, cell in cells_of(reading):
        for place in cell.provenance:
            page = by_no.get(place.page_no)
            for mark in page.marks if page else ():
                finding = _judged(path, cell, place, mark, page, _is_critical(path, critical))
                if finding:
                    found.append(finding)
                    told.add((place.page_no, mark))
    for finding, page_no, mark in _over_missing(reading, pages, schema, told):
        found.append(finding)
        told.add((page_no, mark))
    return (*_each_once(found), *_elsewhere(pages, told))


def _over_missing(
    reading: Reading, pages: Sequence[Page], schema: type[DocumentType], told: set[tuple[int, Mark]]
) -> Iterator[tuple[Finding, int, Mark]]:
    """For each value that is missing the first mark, over no other value, where it would stand."""
    for spec in missing_of(reading, schema):
        places = ((page, room) for page in pages if page.marks for room in rooms_of(spec, page))
        hits = (
            (page, mark)
            for page, room in places
            for mark in page.marks
            if mark.kind in KINDS and (page.page_no, mark) not in told and mark.box.share_in(room) > HALF
        )
        for page, mark in hits:
            name = title_of((spec.name,)).lower()
            sentence = f"{KINDS[mark.kind]} lies on page {page.page_no} where the {name} should stand."
            struck = spec.hints.critical and mark.kind is MarkKind.HANDWRITING
            severity = Severity.SEVERE if struck else Severity.DOUBT
            place = (Provenance(page.page_no, mark.box),)
            yield Finding("mark_over_value", sentence, severity, (spec.name,), place), page.page_no, mark
            break


def _in_zone(mark: Mark, page: Page) -> bool:
    """Whether a mark is made of letters for machines."""
    return sum(mark.box.share_in(line.box) for line in page.machine_lines) > IN_ZONE


def _critical(schema: type[DocumentType]) -> frozenset[tuple[str, ...]]:
    """The names of critical fields, and of critical columns with their list before them."""
    names: set[tuple[str, ...]] = set()
    for spec in fields_of(schema):
        if spec.hints.critical:
            names.add((spec.name,))
        for column in fields_of(spec.row) if spec.row else ():
            if column.hints.critical:
                names.add((spec.name, column.name))
    return frozenset(names)


def _is_critical(path: Path, critical: frozenset[tuple[str, ...]]) -> bool:
    names = tuple(part for part in path if isinstance(part, str))
    return names in critical or names[:1] in critical


def _judged(
    path: Path, cell: FieldReading, place: Provenance, mark: Mark, page: Page | None, critical: bool
) -> Finding | None:
    if page is None or mark.kind not in KINDS:
        return None
    name, places = (str(path[0]),), (place, Provenance(page.page_no, mark.box))
    if mark.kind is MarkKind.HANDWRITING and _written(place.box, mark.box, page.words):
        sentence = f"{title_of(path)}: “{cell.text}” is written by hand on page {page.page_no}."
        return Finding("handwritten_value", sentence, Severity.DOUBT, name, places)
    over = lies_over(mark, place.box)
    where = "over" if over else _nearby(mark.box, cell, place.box, page) if mark.kind is MarkKind.HANDWRITING else None
    if where is None:
        return None
    sentence = f"{KINDS[mark.kind]} lies {where} “{cell.text}” ({title_of(path).lower()}) on page {page.page_no}."
    if not critical:
        return Finding("mark_over_value", sentence, Severity.NOTE, name, places)
    struck = over and mark.kind is MarkKind.HANDWRITING
    return Finding("mark_over_value", sentence, Severity.SEVERE if struck else Severity.DOUBT, name, places)


def lies_over(mark: Mark, value: Box) -> bool:
    """Whether a mark covers or crosses a part of a value that matters; writing below it, or an underline, does not."""
    if mark.kind is MarkKind.STAMP:
        return value.share_in(mark.box) > STAMPED
    across = min(mark.box.x1, value.x1) - max(mark.box.x0, value.x0)
    return across > min(OVER * value.width, HALF * mark.box.width) and _is_level(mark.box, value)


def _nearby(mark: Box, cell: FieldReading, value: Box, page: Page) -> str | None:
    """Where writing stands by a value that it may mean: on its line, or above or under an amount from pixels.

    So stands a total, written like it, under the tip of a guest.
    """
    reach = BESIDE * value.height
    across = reach * page.height / page.width if page.width else reach
    if mark.x0 < value.x1 + across and mark.x1 > value.x0 - across and _is_level(mark, value):
        return "beside"
    if not isinstance(cell.value, Decimal):
        return None
    shared = min(mark.x1, value.x1) - max(mark.x0, value.x0)
    near = mark.y0 < value.y1 + reach and mark.y1 > value.y0 - reach
    if near and shared > HALF * min(mark.width, value.width) and _is_read_from_pixels(value, page.words):
        return "under" if mark.y0 > value.y0 else "above"
    return None


def _is_level(mark: Box, value: Box) -> bool:
    """Whether a mark reaches into the middle of a value's height."""
    top, bottom = value.y0 + CORE * value.height, value.y1 - CORE * value.height
    down = min(mark.y1, bottom) - max(mark.y0, top)
    return down > 0 and down >= DEEP * min(bottom - top, mark.height)


def _written(value: Box, mark: Box, words: Sequence[Word]) -> bool:
    """Whether the value is the writing itself: it lies in it, and no text layer says that it is print."""
    return value.share_in(mark) >= WRITTEN and _is_read_from_pixels(value, words)


def _is_read_from_pixels(value: Box, words: Sequence[Word]) -> bool:
    inside = [word for word in words if word.box.share_in(value) > 0.5]
    return any(word.score is not None for word in inside) and not any(word.score is None for word in inside)


def _each_once(findings: Sequence[Finding]) -> Iterator[Finding]:
    """One finding for a value: the worst; a value in several places, or under several marks, is one matter."""
    order = (Severity.SEVERE, Severity.DOUBT, Severity.NOTE)
    worst: dict[tuple[tuple[str, ...], tuple[Provenance, ...]], Finding] = {}
    for finding in findings:
        key = (finding.fields, finding.provenance[:1])
        other = worst.get(key)
        if other is None or order.index(finding.severity) < order.index(other.severity):
            worst[key] = finding
    yield from worst.values()


def _elsewhere(pages: Sequence[Page], told: set[tuple[int, Mark]]) -> Iterator[Finding]:
    """A note about writing that lies over no value."""
    for page in pages:
        marks = [m for m in page.marks if m.kind is MarkKind.HANDWRITING and (page.page_no, m) not in told]
        if marks:
            count = f"in {len(marks)} places" if len(marks) > 1 else "in one place"
            sentence = f"Somebody wrote on page {page.page_no} by hand, {count}; it was not read."
            places = tuple(Provenance(page.page_no, mark.box) for mark in marks[:50])
            yield Finding("handwriting", sentence, Severity.NOTE, (), places)
