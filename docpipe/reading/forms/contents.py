"""What the print at a caption's place says: of a name its first line, of an address all lines, else by its form.

Knows kinds; knows no labels.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from statistics import median

from docpipe.document import Provenance
from docpipe.reading.segments import Segment
from schemas.document_type import FieldSpec
from schemas.fields.identifiers import IdentifierKind
from schemas.fields.kind import Kind, Parsed
from schemas.fields.locale import Locale
from schemas.fields.names import AddressKind, NameKind, TextKind

Rows = Sequence[Sequence[Segment]]

DASH = 0.45  # of the height of letters: lower ink that was read as one
LONGEST, MOST_GROUPS = 30, 5  # letters and groups of a number that names something
COMB = 4  # letters set apart that make the cells of a comb
MOST_ROWS = 6  # of an address or a text
TELEPHONE = re.compile(r"(?i)(?:(?:tel|phone|fax)\W*)?\+?[0-9]?[ .-]?\(?[0-9]{3}\)?[ .-]?[0-9]{3}[ .-][0-9]{4}")
DAY_ORDER = re.compile(r"(?i)\b(?:(mm)[-/. ]?dd|(dd)[-/. ]?mm)\b|\b(mm)[-/. ]dd|\b(dd)[-/. ]mm")


@dataclass(frozen=True, slots=True)
class Content:
    """A text as printed, what it means, where it stands, and the words that it takes."""

    text: str
    parsed: Parsed
    places: tuple[Provenance, ...]
    words: frozenset[int] = frozenset()


def content_of(spec: FieldSpec, rows: Rows, caption: str, locale: Locale) -> Content | None:
    """The value of a field in rows of print; None where nothing there can be one."""
    kind, locale = spec.kind, _told(caption, locale)
    if isinstance(kind, AddressKind):
        return _joined(kind, [row for row in rows if not TELEPHONE.fullmatch(_text(row))][:MOST_ROWS], "\n", locale)
    if isinstance(kind, NameKind):
        return _joined(kind, rows[: 2 if len(rows) == 2 else 1], " ", locale)
    if isinstance(kind, TextKind):
        return _joined(kind, rows[:MOST_ROWS], " ", locale)
    return next(_typed(kind, rows, locale), None)


def _told(caption: str, locale: Locale) -> Locale:
    """The habits of a document as a caption says them: "Date (MM-DD-YYYY)"."""
    if found := DAY_ORDER.search(caption):
        return replace(locale, day_first=found[0].lower().startswith("d"))
    return locale


def _text(row: Sequence[Segment]) -> str:
    return " ".join(segment.text for segment in row)


def _joined(kind: Kind, rows: Rows, mark: str, locale: Locale) -> Content | None:
    text = mark.join(_text(row) for row in rows)
    places = tuple(place for row in rows for place in reduce(Segment.followed_by, row).places())
    parsed = kind.parse(text, locale)
    words = _ids(*(segment for row in rows for segment in row))
    return Content(text, parsed, places, words) if parsed.value is not None else None


def _typed(kind: Kind, rows: Rows, locale: Locale) -> Iterator[Content]:
    """What may be a value: of each row its letters set apart as one, its pieces, and the whole of it."""
    for row in rows:
        whole = reduce(Segment.followed_by, row)
        yield from _comb(kind, whole, locale)
        yield from _all(kind, whole, locale)
        set_apart = len(row) > 1 and all(len(segment.text) == 1 for segment in row)
        for segment in () if set_apart else (*row, *([whole] if len(row) > 1 else ())):
            for span in sorted(kind.find(segment.text), key=lambda s: s.start - s.end):
                text = segment.text[span.start : span.end]
                parsed = kind.parse(text, locale)
                lone = type(kind) is IdentifierKind and len(text) == 1  # a tooth of a comb whose others were not seen
                if not lone and (parsed.value is not None or parsed.alternatives):
                    yield Content(
                        text, parsed, segment.places(span), _ids(segment.part(span.start, span.end) or segment)
                    )


def _ids(*segments: Segment) -> frozenset[int]:
    return frozenset(id(word) for segment in segments for word in segment.words)


def _all(kind: Kind, row: Segment, locale: Locale) -> Iterator[Content]:
    """Of a number that names something all that was filled in, also the groups of it that hold no digit: WB19 KXT."""
    short = (
        COMB <= len(row.text.replace(" ", "")) <= LONGEST
        and len(row.words) <= MOST_GROUPS
        and row.text.upper() == row.text
    )
    if type(kind) is IdentifierKind and short:
        parsed = kind.parse(row.text, locale)
        if parsed.value is not None:
            yield Content(row.text, parsed, row.places(), _ids(row))


def _comb(kind: Kind, row: Segment, locale: Locale) -> Iterator[Content]:
    """The value of cells that take a letter each."""
    size = median(word.box.height for word in row.words)
    words = [word.text for word in row.words if word.score is None or word.box.height > DASH * size]
    single = sum(len(word) == 1 and word.isalnum() for word in words)
    if single < COMB or single < 0.6 * sum(any(map(str.isalnum, word)) for word in words):
        return
    text = "".join(words)
    for span in kind.find(text):
        parsed = kind.parse(text[span.start : span.end], locale)
        if parsed.value is not None:
            yield Content(text[span.start : span.end], parsed, row.places(), _ids(row))
