"""Typed values standing on the page, and how well a label beside or above speaks for each.

Knows kinds and geometry; knows nothing of particular fields.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from docpipe.document import Box, Provenance
from docpipe.reading.labels import FILLER, Label
from docpipe.reading.rates import asks_percent, basis_at, is_other, is_rate, share_stroke, without_rates
from docpipe.reading.segments import Segment, Sheet, sheet_at
from schemas.fields.kind import Kind, Parsed, Span, Value
from schemas.fields.locale import Locale

UPRIGHT = 0.707  # width by height of a sheet that stands; across wider ones rows reach as far, whatever their height
RIGHT_REACH = 0.75  # heights of a standing page between a label and a value in the same row
ABOVE_ROWS = 6  # rows that a value may stand below its label
COLUMN_REACH = 8  # values of a column below its header, a sum row last
ROW_REACH = 10  # values beside a label; of further ones it says nothing
ADDEND = 0.3  # less for the values of a column that sums up, whose label means their sum
PAIRED = 0.8  # reach of a label to the value in its place of the next row
OF = 0.5  # less for the amount that a rate is taken of
ROWS_BELOW = 60  # rows under a label that are looked at; far more than COLUMN_REACH lines take


@dataclass(frozen=True, eq=False)
class Candidate:
    """A place where a value of a kind stands. `key` says which place: candidates of other kinds may share it."""

    kind: Kind
    segment: Segment
    span: Span
    parsed: Parsed
    text: str = field(default="")

    @property
    def places(self) -> tuple[Provenance, ...]:
        return self.segment.places(self.span)

    def overlaps(self, other: "Candidate") -> bool:
        """Whether both take the same characters; a currency stands inside the amounts that it is of."""
        if (self.kind.name == "currency") != (other.kind.name == "currency"):
            return False
        return (
            self.segment.begins_as(other.segment)
            and self.span.start < other.span.end
            and other.span.start < self.span.end
        )


@dataclass(frozen=True, slots=True)
class Support:
    """How much speaks for a candidate being a field: `score` 0..1, by which label, standing where."""

    score: float
    relation: str
    label: Label | None = None


def find_candidates(kind: Kind, segments: Iterable[Segment], locale: Locale) -> list[Candidate]:
    """Everything on the page that a kind can parse, an ambiguous text included."""
    found: list[Candidate] = []
    for segment in segments:
        right = _put_right(kind, segment)
        for span in kind.find(segment.text):
            text = segment.text[span.start : span.end]
            parsed = kind.parse(text, locale)
            known = parsed.value is not None or parsed.alternatives
            better = any(span.start < c.span.end and c.span.start < span.end for c in right)
            if known and not better and not is_other(kind, segment.text, span):
                found.append(Candidate(kind, segment, span, parsed, text))
        found += right
    return found


def _put_right(kind: Kind, segment: Segment) -> list[Candidate]:
    """The values of a line read from pixels in which lookalikes were mistaken, as their form says that they are.

    The text stays as it was read. What no one needs to put right is left out.
    """
    if all(word.score is None for word in segment.words):
        return []
    texts = [(span, value, segment.text[span.start : span.end]) for span, value in kind.misread(segment.text)]
    plain = Locale()
    return [
        Candidate(kind, segment, span, Parsed(value), text)
        for span, value, text in texts
        if kind.parse(text, plain).value != value
    ]


def support_of(labels: Sequence[Label], candidates: Sequence[Candidate], sheets: Sequence[Sheet]) -> dict[int, Support]:
    """For each candidate (by its index) that a label reaches, the best support."""
    best: dict[int, Support] = {}
    rows = _by_row(candidates)
    for label in labels:
        if candidates and asks_percent(label.segment.text, label.end, candidates[0].kind):
            continue
        near = _near(label, rows)
        close = [candidates[index] for index in near]
        reached = [
            *_inline(label, close),
            *_right(label, close, sheets),
            *_below(label, close, sheets),
            *_wrapped(label, close, sheets),
            *_paired(label, close, sheets),
        ]
        for place, reach, relation in reached:
            index = near[place]
            score = reach * label.strength * _form(candidates[index])
            if score > 0.05 and (index not in best or score > best[index].score):
                best[index] = Support(score, relation, label)
    return best


def _by_row(candidates: Sequence[Candidate]) -> dict[tuple[int, int], list[int]]:
    """The candidates of each row, as (page_no, row), by their index."""
    rows: dict[tuple[int, int], list[int]] = defaultdict(list)
    for index, candidate in enumerate(candidates):
        rows[candidate.segment.page_no, candidate.segment.row].append(index)
    return rows


def _near(label: Label, rows: Mapping[tuple[int, int], Sequence[int]]) -> list[int]:
    """The candidates that a label may reach: those of its row and of the rows below it on its page."""
    page_no, row = label.segment.page_no, label.segment.row
    return sorted(index for nth in range(row, row + ROWS_BELOW + 1) for index in rows.get((page_no, nth), ()))


def _form(candidate: Candidate) -> float:
    """Amounts of money have decimals or a currency; a bare whole number seldom is one. Brackets hold asides.

    A number whose own check digits fail is taken only where nothing better stands.
    """
    line, span = candidate.segment.text, candidate.span
    plain = candidate.kind.name == "money" and candidate.text.strip("+-").isdigit()
    aside = line[span.start - 1 : span.start] == "(" and line[span.end : span.end + 1] == ")"
    value = candidate.parsed.value
    broken = value is not None and not candidate.kind.sound(value)
    doubtful = value is not None and not candidate.kind.proven(value)
    worth = (0.6 if plain else 1.0) * (0.6 if aside else 1.0) * (0.7 if broken else 1.0)
    return worth * (0.97 if doubtful else 1.0)


Reached = list[tuple[int, float, str]]


def _inline(label: Label, candidates: Sequence[Candidate]) -> Reached:
    """Values behind the label in its own segment: "Invoice no. 4711 of 3 May 2025"."""
    behind = [
        (c.span.start, i)
        for i, c in enumerate(candidates)
        if c.segment.begins_as(label.segment) and c.span.start >= label.end
    ]
    reached: Reached = []
    for nth, (start, index) in enumerate(sorted(behind)[:ROW_REACH]):
        between = label.segment.text[label.end : start]
        basis = (
            OF
            if candidates[index].kind.numeric and basis_at(label.segment.text[label.end : start + 1]) is not None
            else 0.0
        )
        reached.append((index, max(0.0, 1.0 - 0.1 * nth - basis - _words_between(between)), "inline"))
    return reached


def _words_between(between: str) -> float:
    words = [w for w in "".join(c if c.isalnum() else " " for c in between.casefold()).split() if w not in FILLER]
    return 0.15 * sum(not word.isdigit() for word in words) + 0.08 * sum(word.isdigit() for word in words)


def _right(label: Label, candidates: Sequence[Candidate], sheets: Sequence[Sheet]) -> Reached:
    """Values to the right of the label in its row; of "VAT 20 % of 25.00 | 5.00" both amounts are reached."""
    own = label.segment
    of = basis_at(own.text[label.end :])
    tail = _words_between(own.text[label.end :][:of])
    behind = of is None and _has_value_behind(label, candidates)
    if tail > 0.5 or (behind and not candidates[0].kind.numeric):
        return []
    tail += 0.2 if behind else 0.0
    sheet = sheet_at(sheets, own.page_no)
    ahead = [
        (c.segment.box.x0, c.span.start, i)
        for i, c in enumerate(candidates)
        if c.segment.page_no == own.page_no and c.segment.row == own.row and c.segment.column > own.column
    ]
    reached: Reached = []
    for nth, (x, start, index) in enumerate(sorted(ahead)[:ROW_REACH]):
        candidate = candidates[index]
        distance = sheet.dx(x, own.box.x1) * min(1.0, UPRIGHT / sheet.aspect)
        passed = [s for s in sheet.rows[own.row][own.column + 1 : candidate.segment.column] if _speaks(s)]
        lead = _words_between(candidate.segment.text[:start])
        reach = 0.98 - 0.12 * nth - 0.2 * len(passed) - tail - lead - 0.25 * max(0.0, distance - 0.15)
        if distance < RIGHT_REACH and reach > 0:
            reached.append((index, reach, "right"))
    return reached


def _has_value_behind(label: Label, candidates: Sequence[Candidate]) -> bool:
    return any(c.segment.begins_as(label.segment) and c.span.start >= label.end for c in candidates)


def _speaks(segment: Segment) -> bool:
    """Whether a segment is words rather than a figure, a colon or a currency sign."""
    return sum(c.isalpha() for c in segment.text) > 3 and not any(c.isdigit() for c in segment.text)


def _below(label: Label, candidates: Sequence[Candidate], sheets: Sequence[Sheet]) -> Reached:
    """Values under the label: edges or middles in line, nothing but such values between."""
    own = label.segment
    sheet = sheet_at(sheets, own.page_no)
    rated = bool(candidates) and candidates[0].kind.name == "money" and is_rate(own.text[label.end :])
    box = own.box_of(Span(label.start, len(own.text) if rated else label.end))
    column = []
    for index, c in enumerate(candidates):
        if c.segment.page_no != own.page_no or c.segment.row <= own.row:
            continue
        if c.segment.box.y0 - box.y1 >= COLUMN_REACH * 2 * sheet.line_height:
            continue
        place = c.segment.box_of(c.span)
        if place.y0 - box.y1 < COLUMN_REACH * 2 * sheet.line_height and _in_line(box, place, sheet):
            column.append((c.segment.row, index, place))
    reached: Reached = []
    tail = _words_between(own.text[label.end :]) + _words_between(own.text[: label.start])
    previous = box.y1
    column = sorted(column)[:COLUMN_REACH]
    total = _sums_up([candidates[index].parsed.value for _, index, _ in column])
    for nth, (_, index, place) in enumerate(column):
        gap = (place.y0 - previous) / sheet.line_height
        if gap > ABOVE_ROWS:
            break
        named = (nth == 0 or not candidates[index].kind.numeric) and _words_before(candidates[index], sheet)
        beside = 0.35 if named and nth != total else 0.0
        passed = 0.25 * _passed(own, candidates[index], box, sheet)
        further = 0.09 * nth if total is None else ADDEND if nth != total else 0.0
        more = 0.0 if share_stroke(own.text[label.end :], _behind(candidates[index])) else min(tail, 0.6)
        reach = 0.9 - further - 0.08 * max(0.0, gap - 1) - more - beside - passed
        reached.append((index, reach, "above"))
        previous = place.y1
    return reached


def _behind(candidate: Candidate) -> str:
    return candidate.segment.text[candidate.span.end :]


def _sums_up(values: Sequence[Value | None]) -> int | None:
    """Which of the values of a column is the sum of two or more that stand before it."""
    total = Decimal(0)
    for nth, value in enumerate(values):
        if not isinstance(value, Decimal):
            return None
        if nth > 1 and value == total:
            return nth
        total += value
    return None


def _passed(own: Segment, candidate: Candidate, box: Box, sheet: Sheet) -> int:
    """How many lines of words stand between a label and a value below it; words behind the value count as one."""
    behind = candidate.segment.text[candidate.span.end :]
    between = (s for row in sheet.rows[own.row + 1 : candidate.segment.row] for s in row if _speaks(s))
    words = sum(s.box.x0 < box.x1 and box.x0 < s.box.x1 for s in between)
    return words + (sum(map(str.isalpha, behind)) > 3 and not candidate.kind.numeric)


def _wrapped(label: Label, candidates: Sequence[Candidate], sheets: Sequence[Sheet]) -> Reached:
    """The value that begins the next line, when the label ends a line of running text."""
    own = label.segment
    sheet = sheet_at(sheets, own.page_no)
    last = own is sheet.rows[own.row][-1] and label.start > 0
    if not last or any(c.isalnum() for c in own.text[label.end :]):
        return []
    return [
        (i, 0.8, "wrapped")
        for i, c in enumerate(candidates)
        if c.segment.page_no == own.page_no and c.segment.row == own.row + 1 and c.segment.column == c.span.start == 0
    ]


def _paired(label: Label, candidates: Sequence[Candidate], sheets: Sequence[Sheet]) -> Reached:
    """The value in the same place of the next row, where one row holds labels alone and the next their values.

    In drawn cells a label stands to the left and its value to the right, so that nothing lines up.
    """
    own = label.segment
    rows = sheet_at(sheets, own.page_no).rows[own.row : own.row + 2]
    if len(rows) < 2 or not len(rows[0]) == len(rows[1]) > 1:
        return []
    near = min(s.box.y0 for s in rows[1]) - max(s.box.y1 for s in rows[0]) < 2 * own.box.height
    figures = all(any(c.isdigit() for c in s.text) for s in rows[1])
    if not near or not figures or any(c.isdigit() for s in rows[0] for c in without_rates(s.text)):
        return []
    return [
        (i, PAIRED, "paired")
        for i, c in enumerate(candidates)
        if c.segment.page_no == own.page_no and c.segment.row == own.row + 1 and c.segment.column == own.column
    ]


def _words_before(candidate: Candidate, sheet: Sheet) -> bool:
    """Whether a label-like segment stands right before the value: then that names it, not what is above."""
    row = sheet.rows[candidate.segment.row]
    before = row[candidate.segment.column - 1] if candidate.segment.column else None
    lead = candidate.segment.text[: candidate.span.start]
    near = before is not None and sheet.dx(candidate.segment.box.x0, before.box.x1) < 0.12
    return any(c.isalpha() for c in lead) or bool(near and before and _speaks(before))


def _in_line(a: Box, b: Box, sheet: Sheet) -> bool:
    slack = 1.2 * sheet.line_height
    overlap = min(a.x1, b.x1) - max(a.x0, b.x0)
    if overlap > 0.3 * min(a.x1 - a.x0, b.x1 - b.x0):
        return True
    edges = (
        sheet.dx(a.x0, b.x0),
        sheet.dx(a.x1, b.x1),
        sheet.dx(a.x0 + a.x1, b.x0 + b.x1) / 2,
    )
    return min(map(abs, edges)) < slack
