"""Did a person write over what is printed? Marks over values are findings, and so are values that are handwriting.

Knows where marks lie, not what they say. Check boxes and signatures by themselves are no findings.
"""

from collections.abc import Iterator, Sequence

from docpipe.cells import cells_of
from docpipe.document import Box, FieldReading, Finding, Mark, MarkKind, Page, Provenance, Reading, Severity, Word
from docpipe.wording import title_of
from schemas.document_type import DocumentType, fields_of

Path = tuple[str | int, ...]

OVER = 0.15  # of a value's box: so much of it under a mark is under it
STRUCK = 0.5  # of a mark's box: a mark that lies so far in a value's box is on it, thin as it may be
WRITTEN = 0.75  # of a value's box inside handwriting: the value itself was written
BESIDE = 0.6  # heights of the value: a mark so close to it, on its line, may mean it
KINDS = {MarkKind.HANDWRITING: "Handwriting", MarkKind.STAMP: "A stamp"}


def check_marks(reading: Reading, pages: Sequence[Page], schema: type[DocumentType]) -> tuple[Finding, ...]:
    """Findings `mark_over_value`, `handwritten_value` and, for other writing, the note `handwriting`.

    Boxes are those of the pages as they are read, upright. Over a critical field a mark is a doubt or worse, over
    another one a note.
    """
    critical = _critical(schema)
    found: list[Finding] = []
    told: set[tuple[int, Mark]] = set()
    by_no = {page.page_no: page for page in pages}
    for path, cell in cells_of(reading):
        for place in cell.provenance:
            page = by_no.get(place.page_no)
            for mark in page.marks if page else ():
                finding = _judged(path, cell, place, mark, page, _is_critical(path, critical))
                if finding:
                    found.append(finding)
                    told.add((place.page_no, mark))
    return (*_each_once(found), *_elsewhere(pages, told))


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
    over = lies_over(mark.box, place.box)
    if not over and not (mark.kind is MarkKind.HANDWRITING and _is_beside(mark.box, place.box, page)):
        return None
    where = "over" if over else "beside"
    sentence = f"{KINDS[mark.kind]} lies {where} “{cell.text}” ({title_of(path).lower()}) on page {page.page_no}."
    if not critical:
        return Finding("mark_over_value", sentence, Severity.NOTE, name, places)
    struck = over and mark.kind is MarkKind.HANDWRITING
    return Finding("mark_over_value", sentence, Severity.SEVERE if struck else Severity.DOUBT, name, places)


def lies_over(mark: Box, value: Box) -> bool:
    """Whether a mark covers a part of a value that matters, or lies within it, as a line through it does."""
    return value.share_in(mark) > OVER or mark.share_in(value) > STRUCK


def _is_beside(mark: Box, value: Box, page: Page) -> bool:
    """Whether a mark stands on the line of a value, next to it."""
    reach = BESIDE * value.height
    across = reach * page.height / page.width if page.width else reach
    on_line = min(mark.y1, value.y1) - max(mark.y0, value.y0) > 0.3 * min(mark.height, value.height)
    return on_line and mark.x0 < value.x1 + across and mark.x1 > value.x0 - across


def _written(value: Box, mark: Box, words: Sequence[Word]) -> bool:
    """Whether the value is the writing itself: it lies in it, and no text layer says that it is print."""
    if value.share_in(mark) < WRITTEN:
        return False
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
