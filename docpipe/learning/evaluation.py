"""The figures of a set of documents: by field, by type, by layout, and of all. Knows no page and draws nothing."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from typing import Any

import numpy as np

from docpipe.learning.judging import Judged, State, Told
from docpipe.learning.reliability import Reliability, reliability
from docpipe.learning.scores import Case, RowScore, Score, cases_of, header_of

UNREAD = "unread"  # the status of a document that nobody has read, or not as a document of its own


@dataclass(frozen=True, slots=True)
class FieldFigures:
    """One field over all documents. `rows_right`: of lists the mean F1 of their rows."""

    name: str
    score: Score
    rows_right: float | None

    def as_json(self) -> dict[str, Any]:
        return self.score.as_json() | ({} if self.rows_right is None else {"mean_f1": self.rows_right})


@dataclass(frozen=True, slots=True)
class Share:
    """The documents of one type or of one layout."""

    name: str
    documents: int
    types_right: int
    wholly_right: int
    header: Score
    rows: RowScore | None

    def as_json(self) -> dict[str, Any]:
        return {
            "documents": self.documents,
            "types_right": self.types_right,
            "all_fields_right": self.wholly_right,
            "header": self.header.as_json(),
            "rows": self.rows.as_json() if self.rows else None,
        }


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds a page, of the files that were read: the middle one, and that which 95 of 100 stay below."""

    pages: int
    seconds: float
    median: float
    p95: float


@dataclass(frozen=True)
class Evaluation:
    """A set of judged documents, in the order of their truth, and what can be said of them together."""

    judged: tuple[Judged, ...]
    pace: Pace | None = None

    @cached_property
    def cases(self) -> list[Case]:
        return cases_of(self.judged)

    @cached_property
    def all_fields(self) -> Score:
        return Score.of(self.cases)

    @cached_property
    def header(self) -> Score:
        """Every field but the tables of items."""
        return Score.of(header_of(self.cases))

    @cached_property
    def rows(self) -> RowScore | None:
        return RowScore.of(self.cases)

    @cached_property
    def fields(self) -> tuple[FieldFigures, ...]:
        """Field by field, the most frequent first."""
        named: dict[str, list[Case]] = {}
        for case in self.cases:
            named.setdefault(case[1].name, []).append(case)
        in_order = sorted(named.items(), key=lambda one: (-len(one[1]), one[0]))
        return tuple(FieldFigures(name, Score.of(cases), _rows_right(cases)) for name, cases in in_order)

    @cached_property
    def types(self) -> tuple[Share, ...]:
        return _shares(self.judged, lambda one: one.truth.document_type or "unknown")

    @cached_property
    def layouts(self) -> tuple[Share, ...]:
        """Layout by layout, that with the lowest F1 first."""
        shares = _shares(self.with_fields, lambda one: one.truth.layout)
        return tuple(sorted(shares, key=lambda one: (one.header.f1 is None, one.header.f1, one.name)))

    @cached_property
    def with_fields(self) -> tuple[Judged, ...]:
        return tuple(one for one in self.judged if one.fields)

    @cached_property
    def wholly_right(self) -> int:
        return sum(one.wholly_right for one in self.with_fields)

    @cached_property
    def typed(self) -> tuple[Judged, ...]:
        """Those whose type is known."""
        return tuple(one for one in self.judged if one.truth.document_type)

    @cached_property
    def types_right(self) -> int:
        return sum(one.type_right for one in self.typed)

    @cached_property
    def let_through_wrong(self) -> tuple[Judged, ...]:
        return tuple(one for one in self.judged if one.let_through_wrong)

    @cached_property
    def statuses(self) -> dict[str, int]:
        return dict(Counter(one.status or UNREAD for one in self.judged).most_common())

    @cached_property
    def extra(self) -> int:
        """Fields that were answered and of which nothing is known."""
        return sum(one.extra for one in self.judged)

    @cached_property
    def reliability(self) -> Reliability | None:
        told = [
            (field.confidence, field.state is State.RIGHT)
            for _, field in self.cases
            if field.confidence is not None and field.state is not State.MISSING
        ]
        return reliability([sure for sure, _ in told], [right for _, right in told])

    @cached_property
    def worst(self) -> tuple[Judged, ...]:
        """Documents that are not wholly right, the worst first: those let through with a wrong value before all."""
        faulty = [one for one in self.with_fields if not one.wholly_right]
        return tuple(sorted(faulty, key=lambda one: (not one.let_through_wrong, *_badness(one), one.name)))

    def worst_few(self, number: int, of_layout: int) -> list[Judged]:
        """So many of the worst, no more than a few of one layout while there are others: they look alike."""
        met: Counter[str] = Counter()
        turns = []
        for one in self.worst:
            turns.append(met[one.truth.layout] // of_layout)
            met[one.truth.layout] += 1
        first = sorted(range(len(turns)), key=lambda place: (turns[place], place))[:number]
        return [self.worst[place] for place in sorted(first)]

    def as_json(self) -> dict[str, Any]:
        """All figures, and the documents that need looking at by name."""
        return {
            "documents": len(self.judged),
            "with_known_fields": len(self.with_fields),
            "all_fields_right": self.wholly_right,
            "status": self.statuses,
            "document_type": {"known": len(self.typed), "right": self.types_right},
            "all": self.all_fields.as_json(),
            "header": self.header.as_json(),
            "rows": self.rows.as_json() if self.rows else None,
            "fields": {one.name: one.as_json() for one in self.fields},
            "types": {one.name: one.as_json() for one in self.types},
            "answered_where_nothing_is_known": self.extra,
            "accepted_with_a_wrong_value": {
                one.name: [field.name for field in one.wrong] for one in self.let_through_wrong
            },
            "confidence": asdict(self.reliability) if self.reliability else None,
            "seconds_a_page": asdict(self.pace) if self.pace else None,
            "per_document": [_line(one) for one in self.judged],
        }


def evaluate(judged: Iterable[Judged], told: Iterable[Told] = ()) -> Evaluation:
    """The figures of judged documents; `told`: what was said of their files, for the time that it took."""
    return Evaluation(tuple(judged), _pace(told))


def _pace(told: Iterable[Told]) -> Pace | None:
    read = [(one.seconds, int((one.result or {}).get("page_count") or 0)) for one in told if one.seconds is not None]
    timed = [(seconds, pages) for seconds, pages in read if pages > 0]
    if not timed:
        return None
    each = [seconds / pages for seconds, pages in timed]
    pages, total = sum(pages for _, pages in timed), sum(seconds for seconds, _ in timed)
    return Pace(pages, round(total, 3), float(np.median(each)), float(np.percentile(each, 95)))


def _shares(judged: Sequence[Judged], name: Callable[[Judged], Hashable]) -> tuple[Share, ...]:
    groups: dict[Hashable, list[Judged]] = {}
    for one in judged:
        groups.setdefault(name(one), []).append(one)
    return tuple(_share(str(called), group) for called, group in groups.items())


def _share(name: str, group: Sequence[Judged]) -> Share:
    cases = cases_of(group)
    wholly = sum(one.wholly_right for one in group if one.fields)
    types = sum(one.type_right for one in group)
    return Share(name, len(group), types, wholly, Score.of(header_of(cases)), RowScore.of(cases))


def _rows_right(cases: Sequence[Case]) -> float | None:
    shares = [field.verdict.listed.share for _, field in cases if field.verdict.listed]
    return sum(shares) / len(shares) if shares else None


def _badness(judged: Judged) -> tuple[float, float]:
    """Wrong values weigh more than missing ones; a large document is no worse for having more of both."""
    wrong, known = len(judged.wrong), len(judged.fields)
    return -(2 * wrong + (known - judged.right - wrong)) / known, -wrong


def _line(judged: Judged) -> dict[str, Any]:
    by_state = {state: [one.name for one in judged.fields if one.state is state] for state in State}
    return {
        "file": judged.truth.file,
        **({"pages": list(judged.truth.pages)} if judged.truth.pages else {}),
        "document_type": judged.document_type,
        "status": judged.status or UNREAD,
        "known": len(judged.fields),
        "right": judged.right,
        "wrong": by_state[State.WRONG],
        "missing": by_state[State.MISSING],
    }
