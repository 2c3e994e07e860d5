"""Whose day a day is: that of the document, or that of an order, a delivery or a payment named beside it.

Knows labels and rows; weighs no words of its own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from docpipe.reading.candidates import Candidate, Support
from docpipe.reading.labels import Label
from docpipe.reading.segments import Segment
from docpipe.reading.view import View
from schemas.document_type import FieldSpec

PLAIN = 0.5  # strength of a label that leads a line
ALIKE = 0.1  # support within which two days are called alike
FOREIGN = 0.5  # of the support of a day that stands with another paper's number


def led_by_others(candidates: Sequence[Candidate], labels: Sequence[Label], specs: Sequence[FieldSpec]) -> set[int]:
    """Values behind the label of an amount or of another paper's number in their line: "Deposit paid on 2 May"."""
    others = {s.name for s in specs if s.kind.numeric or _is_foreign_number(s)}
    plain = [label for label in labels if label.field in others and label.strength >= PLAIN]
    lines = {(id(label.segment), label.end) for label in plain}
    return {
        n for n, c in enumerate(candidates) if any(line == id(c.segment) and end <= c.span.start for line, end in lines)
    }


def of_own_paper(
    candidates: Sequence[Candidate], supports: Mapping[int, Support], view: View, specs: Sequence[FieldSpec]
) -> dict[int, Support]:
    """The supports, less for a day in the row of another paper's number where a like one stands in that of the own."""
    judged = dict(supports)
    best = max((s.score for s in judged.values()), default=0.0)
    alike = [n for n, s in judged.items() if s.label and s.score >= best - ALIKE]
    if len({candidates[n].parsed.value for n in alike}) < 2:
        return judged
    own = {s.name for s in specs if s.hints.place == "title"}
    named = {n: _number_before(judged[n].label, view.labels, own, specs) for n in alike}
    if True not in named.values():
        return judged
    for n in alike:
        if named[n] is False:
            judged[n] = replace(judged[n], score=judged[n].score * FOREIGN)
    return judged


def _number_before(
    day: Label | None, labels: Sequence[Label], own: set[str], specs: Sequence[FieldSpec]
) -> bool | None:
    """Whether the number named right before a day's label in its row is the document's own; None where none is."""
    if day is None:
        return None
    foreign = {s.name for s in specs if _is_foreign_number(s)}
    before = [
        label
        for label in labels
        if _same_row(label.segment, day.segment)
        and (label.segment.column, label.end) <= (day.segment.column, day.start)
        and (label.field in own | foreign or (label.field is None and label.instead_of & own))
    ]
    nearest = max(before, key=lambda label: (label.segment.column, label.end), default=None)
    return nearest.field in own if nearest else None


def _same_row(one: Segment, other: Segment) -> bool:
    return (one.page_no, one.row) == (other.page_no, other.row)


def _is_foreign_number(spec: FieldSpec) -> bool:
    return spec.kind.name == "identifier" and not spec.kind.distinct and spec.hints.place != "title"
