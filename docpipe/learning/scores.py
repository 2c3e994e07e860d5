"""Counts of right and wrong with the shares that they make, and how far each share can be trusted."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from docpipe.learning.intervals import Interval, by_layout, wilson
from docpipe.learning.judging import Judged, JudgedField, State
from docpipe.learning.lists import RowCount

Case = tuple[Hashable, JudgedField]  # a field with the layout of its document


@dataclass(frozen=True, slots=True)
class Score:
    """`known` values, how many of them were answered, how many rightly. `f1_by_layout`: the interval of F1."""

    known: int
    answered: int
    right: int
    f1_by_layout: Interval | None = None
    recall_by_layout: Interval | None = None

    @classmethod
    def of(cls, cases: Sequence[Case]) -> "Score":
        layouts = [layout for layout, _ in cases]
        states = [field.state for _, field in cases]
        right = [float(state is State.RIGHT) for state in states]
        met = [(1 + (state is not State.MISSING)) / 2 for state in states]  # F1: right / mean of known and answered
        answered = sum(state is not State.MISSING for state in states)
        by_f1, by_recall = by_layout(layouts, right, met), by_layout(layouts, right, [1.0] * len(right))
        return cls(len(cases), answered, int(sum(right)), by_f1, by_recall)

    @property
    def wrong(self) -> int:
        return self.answered - self.right

    @property
    def missing(self) -> int:
        return self.known - self.answered

    @property
    def precision(self) -> float | None:
        """Of what was answered, the share that is right; None where nothing was."""
        return self.right / self.answered if self.answered else None

    @property
    def recall(self) -> float | None:
        """Of what is known, the share that was answered rightly."""
        return self.right / self.known if self.known else None

    @property
    def f1(self) -> float | None:
        return 2 * self.right / (self.known + self.answered) if self.known else None

    @property
    def precision_interval(self) -> Interval | None:
        return wilson(self.right, self.answered)

    @property
    def recall_interval(self) -> Interval | None:
        return wilson(self.right, self.known)

    def as_json(self) -> dict[str, Any]:
        return {
            "known": self.known,
            "answered": self.answered,
            "right": self.right,
            "wrong": self.wrong,
            "missing": self.missing,
            "precision": self.precision,
            "precision_wilson95": self.precision_interval,
            "recall": self.recall,
            "recall_wilson95": self.recall_interval,
            "recall_by_layout95": self.recall_by_layout,
            "f1": self.f1,
            "f1_by_layout95": self.f1_by_layout,
        }


@dataclass(frozen=True, slots=True)
class RowScore:
    """The rows of line items, which are one field each in `Score`."""

    count: RowCount
    f1_by_layout: Interval | None = None

    @classmethod
    def of(cls, cases: Iterable[Case]) -> "RowScore | None":
        """None where no document has items."""
        told = [(layout, f.verdict.listed.rows) for layout, f in cases if f.verdict.listed and f.verdict.listed.rows]
        if not told:
            return None
        layouts, counts = [layout for layout, _ in told], [count for _, count in told]
        right, met = [float(one.right) for one in counts], [(one.known + one.answered) / 2 for one in counts]
        return cls(sum(counts, RowCount()), by_layout(layouts, right, met))

    @property
    def precision(self) -> float:
        return self.count.right / self.count.answered if self.count.answered else 0.0

    @property
    def recall(self) -> float:
        return self.count.right / self.count.known if self.count.known else 0.0

    @property
    def f1(self) -> float:
        met = self.count.known + self.count.answered
        return 2 * self.count.right / met if met else 0.0

    @property
    def cells(self) -> float | None:
        """The share of cells that are right."""
        return self.count.cells_right / self.count.cells if self.count.cells else None

    def as_json(self) -> dict[str, Any]:
        return {
            "known": self.count.known,
            "answered": self.count.answered,
            "right": self.count.right,
            "precision": self.precision,
            "recall": self.recall,
            "f1": self.f1,
            "f1_by_layout95": self.f1_by_layout,
            "cells_right": self.cells,
        }


def cases_of(judged: Iterable[Judged]) -> list[Case]:
    """Every known field of the documents."""
    return [(document.truth.layout, field) for document in judged for field in document.fields]


def header_of(cases: Iterable[Case]) -> list[Case]:
    """All but the tables of items."""
    return [case for case in cases if case[1].header]
