"""The time that a letter is about, printed as a range: "1 March to 31 March 2025", "01.03. - 31.03.2025".

Needs no label: two days with a small word or a stroke between them are a range wherever they stand.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from docpipe.document import FieldReading
from docpipe.reading.segments import Segment
from docpipe.reading.view import View
from schemas.document_type import FieldSpec
from schemas.fields import Locale, Span
from schemas.fields.booked_days import BookedDayKind
from schemas.fields.months import month_names, month_pattern

KIND = BookedDayKind()
LONGEST = timedelta(days=400)
SURE, SEVERAL = 0.85, 0.6  # support of the only range, and of the one that stands there most often
BETWEEN = re.compile(
    r"(?i)\s*(?:[-–—―~/>→]|to|thru|through|until|till|and|up\s+to|bis(?:\s+zum)?|und|au|jusqu\W?au|et(?:\s+le)?|al|hasta(?:\s+el)?|a|y|"
    r"fino\s+al|e|tot(?:\s+en\s+met)?|t/m|t\.?e\.?m\.?|en|até|ate|ao|do|til|till|och|–)\s*(?:the\s+|le\s+|el\s+|il\s+|den\s+|dem\s+)?"
)
BARE_DAY = re.compile(
    rf"(?i)(?<![\w.,/-])(?P<day>[0-3]?\d)\s*\.?(?:st|nd|rd|th|er|º|°)?\s*(?:{BETWEEN.pattern[4:]})$"
)  # "1 - 31 March 2025"
MONTH_FIRST = re.compile(
    rf"(?i)(?<![\w])(?P<month>{month_pattern()})\.?\s+(?P<one>[0-3]?\d)(?:st|nd|rd|th)?\s*(?:[-–—]|to|through|thru)\s*"
    r"(?P<two>[0-3]?\d)(?:st|nd|rd|th)?,?\s+(?P<year>20\d\d)(?!\d)"
)  # "March 1 - 31, 2025"


@dataclass(frozen=True, slots=True)
class Range:
    """A first and a last day, and the characters of a line that say each."""

    segment: Segment
    first: date
    last: date
    spans: tuple[Span, Span]


def read_period(view: View, specs: Sequence[FieldSpec]) -> Mapping[str, FieldReading]:
    """Readings for a pair of fields that end in `_start` and `_end`; nothing where no range is printed."""
    names = {spec.name.rpartition("_")[2]: spec.name for spec in specs if isinstance(KIND, type(spec.kind))}
    if not {"start", "end"} <= names.keys():
        return {}
    found = [one for segment in view.segments for one in _ranges(segment, view.locale)]
    counts = Counter((one.first, one.last) for one in found)
    if not counts:
        return {}
    days, count = counts.most_common(1)[0]
    if sum(other == count for other in counts.values()) > 1:
        days = next((one.first, one.last) for one in found)
    chosen = next(one for one in found if (one.first, one.last) == days)
    support = SURE if len(counts) == 1 else SEVERAL
    return {names["start"]: _reading(chosen, 0, support), names["end"]: _reading(chosen, 1, support)}


def _reading(one: Range, which: int, support: float) -> FieldReading:
    span = one.spans[which]
    text = one.segment.text[span.start : span.end]
    value = (one.first, one.last)[which]
    return FieldReading(text, value, one.segment.places(span), None, {"support": support, "margin": support})


def _ranges(segment: Segment, locale: Locale) -> Iterator[Range]:
    text = segment.text
    for match in MONTH_FIRST.finditer(text):
        month, year = month_names()[match["month"].lower()], int(match["year"])
        first, last = _day(year, month, int(match["one"])), _day(year, month, int(match["two"]))
        if first and last and first < last:
            spans = (Span(match.start(), match.end("one")), Span(match.start("two"), match.end()))
            yield Range(segment, first, last, spans)
    spans_of = KIND.find(text)
    for one, two in zip((None, *spans_of), spans_of, strict=False):
        last = _full(text[two.start : two.end], locale)
        if last is None:
            continue
        if one and BETWEEN.fullmatch(text[one.end : two.start]):
            first = _before(text[one.start : one.end], last, locale)
            if first and timedelta(0) < last - first <= LONGEST:
                yield Range(segment, first, last, (one, two))
        elif bare := BARE_DAY.search(text[: two.start]):
            first = _day(last.year, last.month, int(bare["day"]))
            if first and first < last:
                yield Range(segment, first, last, (Span(bare.start("day"), bare.end("day")), two))


def _before(text: str, last: date, locale: Locale) -> date | None:
    """The first day; where it is printed without its year, in that of the last, or the year before."""
    return _full(text, replace(locale, days=(last - LONGEST + timedelta(days=36), last)))


def _full(text: str, locale: Locale) -> date | None:
    value = KIND.parse(text, locale).value
    return value if isinstance(value, date) else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
