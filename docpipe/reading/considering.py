"""For every plain field of a type the candidates that come into question, with what speaks for each of them.

By label, form and place first, as far as rules go; then by what was learned of all of it together.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

import numpy as np

from docpipe.reading.candidates import Candidate, Support, find_candidates, support_of
from docpipe.reading.choosing import Choice
from docpipe.reading.labels import Label
from docpipe.reading.naming import Named
from docpipe.reading.own_numbers import with_own_number
from docpipe.reading.standing import standing_support
from docpipe.reading.view import View
from docpipe.reading.weighing import FieldScene, Floats, Sums, features_of_field, features_of_places, shipped
from docpipe.reading.weighing.places import said
from schemas.document_type import DocumentType, FieldSpec
from schemas.fields.kind import Kind

ASKED = 0.2  # less support for what a text does not mean by itself
LEARNED = ("money", "date", "identifier", "choice")  # kinds of fields in the documents that the scorer learned from
EVEN, STEEP = 0.35, 8.0  # support by rules at which a value is as likely as none; log-odds of one more
RULED = 0.3  # share of rules in what was learned: it was learned of generated documents above all
UNLIKELY = -2.0  # log-odds at most of what rules hold for unlikely after all, whatever its label says
TAKEN_BACK = 0.1  # less support than by its label
UNNAMED = 24  # candidates of a field that nothing speaks for: no more are looked at

Taken = frozenset[tuple[int, int]]
Pool = dict[Kind, list[Candidate]]


@dataclass(frozen=True, slots=True)
class Sought:
    """A field with its candidates and what rules say of them, by their index."""

    spec: FieldSpec
    candidates: Sequence[Candidate]
    labels: Sequence[Label]
    labelled: Mapping[int, Support]
    supports: Mapping[int, Support]
    lookalike: Mapping[int, float]


@dataclass(frozen=True, slots=True)
class Considered:
    """The choices of a field, and a row of features for each of them."""

    spec: FieldSpec
    choices: Sequence[Choice]
    features: Floats


def consider(
    view: View,
    specs: Sequence[FieldSpec],
    names: Mapping[str, Named],
    taken: Taken,
    schema: type[DocumentType],
    known: Mapping[str, Any],
) -> tuple[list[Considered], Pool]:
    """The choices of each plain field that no name was read for, in the class's order; and all candidates by kind.

    `taken`: the page rows of tables; `known`: values of the lists.
    """
    pool: Pool = {}
    plain = [spec for spec in specs if spec.row is None and spec.name not in names]
    sought = [_sought(spec, plain, view, names, taken, pool, schema) for spec in plain]
    likely = {one.spec.name: _likely(one) for one in sought if one.spec.kind.numeric}
    sums = Sums(schema.equations, known, likely)
    places = {kind: features_of_places(candidates, view.sheets) for kind, candidates in pool.items()}
    return [_considered(one, sought, sums, places[one.spec.kind], view) for one in sought], pool


def _sought(
    spec: FieldSpec,
    specs: Sequence[FieldSpec],
    view: View,
    names: Mapping[str, Named],
    taken: Taken,
    pool: Pool,
    schema: type[DocumentType],
) -> Sought:
    if spec.kind not in pool:
        free = [segment for segment in view.segments if (segment.page_no, segment.row) not in taken]
        alike = {other.name for other in specs if other.kind == spec.kind}
        lines = [*free, *([*view.wrapped, *view.called(alike)] if spec.kind.distinct else ())]
        pool[spec.kind] = find_candidates(spec.kind, lines, view.locale)
    candidates = pool[spec.kind]
    labels = [label for label in view.labels if label.field == spec.name]
    labelled = support_of(labels, candidates, view.sheets)
    _discount_others(spec, labelled, view.labels)
    if spec.hints.place == "title":
        labelled = with_own_number(spec, candidates, labelled, view, schema)
    rivals = frozenset(other.name for other in specs if other.kind == spec.kind) - {spec.name}
    supports = standing_support(spec, candidates, labelled, view, names, rivals, specs)
    others = support_of([x for x in view.labels if spec.name in x.instead_of], candidates, view.sheets)
    return Sought(spec, candidates, labels, labelled, supports, {n: s.score for n, s in others.items()})


def _considered(one: Sought, sought: Sequence[Sought], sums: Sums, places: Floats, view: View) -> Considered:
    others = [other for other in sought if other.spec.kind == one.spec.kind and other is not one]
    rivals: dict[int, float] = {}
    for other in others:
        for nth, support in other.supports.items():
            rivals[nth] = max(support.score, rivals.get(nth, 0.0))
    scene = FieldScene(
        one.spec,
        one.candidates,
        one.labelled,
        one.supports,
        rivals,
        one.lookalike,
        one.labels,
        view.sheets,
        sums,
    )
    indices = [*one.supports, *_unnamed(one, rivals)]
    rows = np.hstack([places[indices], features_of_field(scene, indices)])
    odds = _odds(one, indices, rows)
    made = [(place, c) for place, nth in enumerate(indices) for c in _choices(one, nth, float(odds[place]))]
    return Considered(one.spec, [choice for _, choice in made], rows[[place for place, _ in made]])


def _odds(one: Sought, indices: Sequence[int], rows: Floats) -> Floats:
    """What was learned, and a share of what rules say; of kinds of which too little was seen the latter alone."""
    hands = [one.supports[nth].score if nth in one.supports else 0.0 for nth in indices]
    ruled = np.asarray([STEEP * (hand - EVEN) for hand in hands], np.float32)
    if one.spec.kind.name not in LEARNED:
        return ruled
    told: Floats = (1 - RULED) * shipped().odds(rows) + RULED * ruled
    labels = [one.labelled[nth].score if nth in one.labelled else 0.0 for nth in indices]
    taken_back = np.asarray(hands) < np.asarray(labels) - TAKEN_BACK
    return np.where(taken_back & (ruled < 0), np.minimum(told, UNLIKELY), told)


def _unnamed(one: Sought, rivals: Mapping[int, float]) -> list[int]:
    """Amounts and days that no rule speaks for, of fields that documents must state: those that least speaks against,
    the last amounts and the first days before others."""
    if not _is_stated(one.spec) or not (one.spec.kind.numeric or one.spec.kind.name == "date"):
        return []
    bare = [n for n, c in enumerate(one.candidates) if n not in one.supports and c.parsed.value is not None]
    order = bare[::-1] if one.spec.kind.numeric else bare
    return sorted(order, key=lambda n: rivals.get(n, 0.0))[:UNNAMED]


def _is_stated(spec: FieldSpec) -> bool:
    """Whether documents state the field as a rule, so that weak evidence is evidence."""
    return spec.required or spec.hints.critical


def _choices(one: Sought, nth: int, odds: float) -> Iterator[Choice]:
    """The candidate as it is read, and as it may be read where a sum asks for it."""
    candidate, support = one.candidates[nth], one.supports.get(nth, Support(0.0, "none"))
    yield Choice(candidate, support, odds)
    if nth in one.supports and (value := candidate.parsed.value) is not None:
        for other in candidate.kind.also(value):
            asked = replace(candidate, parsed=replace(candidate.parsed, value=other))
            yield Choice(asked, replace(support, score=support.score - ASKED), odds, asked=True)


def _likely(one: Sought) -> list[tuple[Decimal, float]]:
    """The values of a field with the best that rules say for each, the best first."""
    best: dict[Decimal, float] = {}
    for nth, support in one.supports.items():
        value = said(one.candidates[nth])
        if isinstance(value, Decimal):
            for meant in (value, *(v for v in one.spec.kind.also(value) if isinstance(v, Decimal))):
                best[meant] = max(support.score, best.get(meant, 0.0))
    return sorted(best.items(), key=lambda pair: -pair[1])


def _discount_others(spec: FieldSpec, supports: dict[int, Support], labels: Sequence[Label]) -> None:
    """Where a label names two fields alike, the field with the less usual use of it stands back a little."""
    for index, support in list(supports.items()):
        label = support.label
        if label is None:
            continue
        rivals = [
            o
            for o in labels
            if o.segment is label.segment and o.start == label.start and o.field not in (None, spec.name)
        ]
        if any(rival.rank < label.rank for rival in rivals):
            supports[index] = Support(support.score * 0.85, support.relation, label)
