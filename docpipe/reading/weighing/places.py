"""What can be said of each candidate of a kind, whatever field it may be: its place, its print, its value."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from math import log1p

import numpy as np
from numpy.typing import NDArray

from docpipe.reading.candidates import Candidate
from docpipe.reading.segments import Segment, Sheet, sheet_at
from schemas.fields.kind import Value

Floats = NDArray[np.float32]

BEFORE = 4  # segments to the left that are looked at

PLACE_FEATURES = (
    "how_many",  # candidates of the kind
    "different",  # different values among them
    "printed",  # how often this value
    "share",  # of the printed values of the kind that are this one
    "only",
    "first_page",
    "last_page",
    "y",
    "x0",
    "bold",
    "size",  # log of the type's size against the usual
    "covers",  # share of its segment
    "starts",
    "ends",
    "row_start",
    "row_end",
    "words_left",
    "in_row",  # candidates of the kind in its row
    "unknown",  # no value, or several
    "zero",
    "negative",
    "largest",
    "of_largest",  # its share of the largest amount
    "bare",  # a whole number without currency
    "marked",  # a currency stands with it
    "aside",  # in brackets
    "broken",
    "unproven",
    "ocr",  # least score of its words, 1 for a text layer
    "unit_after",  # a per cent, or a letter, stands right behind it
    "before_colon",
)


def features_of_places(candidates: Sequence[Candidate], sheets: Sequence[Sheet]) -> Floats:
    """A row a candidate, in their order; columns as PLACE_FEATURES."""
    if not candidates:
        return np.zeros((0, len(PLACE_FEATURES)), np.float32)
    group = _Group(candidates, sheets)
    rows = [[*group.among(nth), *group.placed(nth), *_formed(candidate)] for nth, candidate in enumerate(candidates)]
    return np.asarray(rows, np.float32)


class _Group:
    """All candidates of a kind together."""

    def __init__(self, candidates: Sequence[Candidate], sheets: Sequence[Sheet]) -> None:
        self._candidates, self._sheets = candidates, sheets
        self._counts = Counter(_said(c) for c in candidates)
        self._rows = Counter((c.segment.page_no, c.segment.row) for c in candidates)
        sizes = sorted(s.size for sheet in sheets for s in sheet.segments)
        self._usual = sizes[len(sizes) // 2] if sizes else 0.01
        values = [c.parsed.value for c in candidates]
        amounts = [abs(v) for v in values if isinstance(v, Decimal)]
        self._largest = max(amounts, default=Decimal(0))

    def among(self, nth: int) -> Iterator[float]:
        candidate = self._candidates[nth]
        number, count = len(self._candidates), self._counts[_said(candidate)]
        yield log1p(number)
        yield log1p(len(self._counts))
        yield log1p(count)
        yield count / number
        yield float(len(self._counts) == 1)

    def placed(self, nth: int) -> Iterator[float]:
        candidate = self._candidates[nth]
        segment, box = candidate.segment, candidate.segment.box
        sheet = sheet_at(self._sheets, segment.page_no)
        row = sheet.rows[segment.row]
        yield float(segment.page_no == self._sheets[0].page_no)
        yield float(segment.page_no == self._sheets[-1].page_no)
        yield from (box.y0, box.x0)
        yield float(segment.bold)
        yield float(np.log(max(segment.size, 1e-4) / max(self._usual, 1e-4)))
        yield (candidate.span.end - candidate.span.start) / max(1, len(segment.text))
        yield float(candidate.span.start == 0)
        yield float(candidate.span.end == len(segment.text))
        yield float(segment.column == 0)
        yield float(segment.column >= len(row) - 1)
        yield float(any(_is_words(s) for s in row[max(0, segment.column - BEFORE) : segment.column]))
        yield log1p(self._rows[segment.page_no, segment.row])
        yield from self._valued(candidate.parsed.value)

    def _valued(self, value: Value | None) -> Iterator[float]:
        yield float(value is None)
        amount = value if isinstance(value, Decimal) else None
        yield float(amount == 0)
        yield float(amount is not None and amount < 0)
        yield float(amount is not None and amount != 0 and abs(amount) == self._largest)
        yield float(abs(amount) / self._largest) if amount is not None and self._largest else 0.0


def _formed(candidate: Candidate) -> Iterator[float]:
    line, span, value = candidate.segment.text, candidate.span, candidate.parsed.value
    before, after = line[: span.start].rstrip(), line[span.end :]
    yield float(candidate.kind.numeric and candidate.text.strip("+-").isdigit())
    yield float(any(_is_currency(c) for c in (*candidate.text, *before[-1:], *after.strip()[:1])))
    yield float(before[-1:] == "(" and after[:1] == ")")
    yield float(value is not None and not candidate.kind.sound(value))
    yield float(value is not None and not candidate.kind.proven(value))
    scores = [w.score for w in candidate.segment.words if w.score is not None]
    yield min(scores, default=1.0)
    yield float(after.lstrip()[:1] == "%" or after[:1].isalpha())
    yield float(before.endswith(":"))


def _said(candidate: Candidate) -> Value:
    value = candidate.parsed.value
    return candidate.text if value is None else value


def _is_words(segment: Segment) -> bool:
    return sum(c.isalpha() for c in segment.text) > 3


def _is_currency(character: str) -> bool:
    return character in "€$£¥₣₤₹₽₺₴złkr"


def by_value(scores: Mapping[int, float], candidates: Sequence[Candidate]) -> dict[Value, float]:
    """The best score of each different value."""
    best: dict[Value, float] = {}
    for nth, score in scores.items():
        said = _said(candidates[nth])
        best[said] = max(score, best.get(said, score))
    return best


def said(candidate: Candidate) -> Value:
    """The value, or where it has none the text, by which candidates are the same."""
    return _said(candidate)
