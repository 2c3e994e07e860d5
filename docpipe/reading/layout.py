"""The layout reader: finds the fields of any schema by its labels, the kinds of its fields and the page's geometry.

Grounded by construction: every value it gives stands on the page. Needs no model and no GPU.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from docpipe.document import Answer, FieldReading, Reading, Value
from docpipe.reading.addressing import read_addresses
from docpipe.reading.blocks import Block
from docpipe.reading.candidates import Candidate, Support, find_candidates, support_of
from docpipe.reading.choosing import Choice, choose
from docpipe.reading.completing import complete
from docpipe.reading.labels import Label
from docpipe.reading.naming import read_names
from docpipe.reading.own import read_own
from docpipe.reading.segments import Sheet
from docpipe.reading.standing import standing_support
from docpipe.reading.tables import read_lists
from docpipe.reading.unread import unread
from docpipe.reading.view import View, language_of, view_of
from schemas.document_type import DocumentType, FieldSpec, fields_of
from schemas.fields.kind import Kind

READER = "layout"
ASKED = 0.2  # less support for what a text does not mean by itself
FURTHER = 0.5  # least support of the further values of a list


def read_layout(sheets: Sequence[Sheet], schema: type[DocumentType], day: date | None = None) -> Reading:
    """Read all fields of a schema from the words of the pages; those that its own reader knows are left to that.

    `day`: of receipt, for what is told by it, such as the century of a birth year.
    """
    noticed = read_own(sheets, schema, day)
    own = noticed.fields
    specs = tuple(spec for spec in fields_of(schema) if spec.name not in own)
    if not specs:
        return Reading(READER, schema.family, own, language_of(sheets), noticed.findings)
    view = view_of(sheets, schema)
    beside = tuple(spec for spec in fields_of(schema) if spec.row is None or spec.name not in own)
    lists, taken = read_lists(view.sheets, beside, view.labels, view.locale)  # totals end tables, whoever reads them
    names = read_names(view.sheets, _outside(view.blocks, taken), view.labels, specs)
    addresses = read_addresses(view.sheets, view.blocks, names, specs)
    options, pool = _options(view, specs, names, taken)
    known = {name: [_values(row) for row in rows] for name, rows in lists.items()}
    required = frozenset(spec.name for spec in specs if spec.required)
    critical = frozenset(spec.name for spec in specs if spec.hints.critical)
    chosen = choose(options, schema.equations, known, required, critical)
    chosen |= complete(chosen, pool, schema, known)
    answers: dict[str, Answer] = {}
    for spec in specs:
        if spec.row is not None:
            answers[spec.name] = lists.get(spec.name, ())
        elif spec.name in addresses:
            answers[spec.name] = addresses[spec.name]
        elif spec.name in names:
            answers[spec.name] = names[spec.name].reading
        elif spec.many:
            answers[spec.name] = _readings(spec.name, chosen, options.get(spec.name, ()))
        else:
            answers[spec.name] = _reading(chosen.get(spec.name), options.get(spec.name, ()))
    fields = {spec.name: own[spec.name] if spec.name in own else answers[spec.name] for spec in fields_of(schema)}
    doubts = tuple(unread(view.sheets, view.labels, specs, {name for name, answer in answers.items() if answer}))
    return Reading(READER, schema.family, fields, view.locale.language, (*noticed.findings, *doubts))


def _outside(blocks: Sequence[Block], taken: frozenset[tuple[int, int]]) -> list[Block]:
    """The blocks that do not stand in a table's rows."""
    return [block for block in blocks if not any((s.page_no, s.row) in taken for s in block.segments)]


Options = dict[str, list[Choice]]
Pool = dict[Kind, list[Candidate]]


def _options(
    view: View, specs: Sequence[FieldSpec], names: Mapping[str, Any], taken: frozenset[tuple[int, int]]
) -> tuple[Options, Pool]:
    """For each plain field its candidates with what speaks for them; and all candidates by kind."""
    free = [segment for segment in view.segments if (segment.page_no, segment.row) not in taken]
    pool: Pool = {}
    options: Options = {}
    for spec in specs:
        if spec.row is not None or spec.name in names:
            continue
        if spec.kind not in pool:
            lines = [*free, *(view.wrapped if spec.kind.distinct else ())]
            pool[spec.kind] = find_candidates(spec.kind, lines, view.locale)
        candidates = pool[spec.kind]
        supports = support_of([label for label in view.labels if label.field == spec.name], candidates, view.sheets)
        _discount_others(spec, supports, view.labels)
        rivals = frozenset(other.name for other in specs if other.kind == spec.kind) - {spec.name}
        supports = standing_support(spec, candidates, supports, view, names, rivals)
        options[spec.name] = [choice for i, support in supports.items() for choice in _choices(candidates[i], support)]
    return _one_side(options, specs), pool


def _choices(candidate: Candidate, support: Support) -> Iterator[Choice]:
    """The candidate as it is read, and, with less support, as it may be read where a sum asks for it."""
    yield Choice(candidate, support)
    if (value := candidate.parsed.value) is not None:
        for other in candidate.kind.also(value):
            asked = replace(candidate, parsed=replace(candidate.parsed, value=other))
            yield Choice(asked, replace(support, score=support.score - ASKED))


def _one_side(options: Options, specs: Sequence[FieldSpec]) -> Options:
    """A number that its form gives away belongs to one party: leave it to the one that more speaks for."""
    for one in specs:
        for other in specs:
            apart = one.kind == other.kind and one.kind.distinct and one.hints.place != other.hints.place
            if apart and one.name in options and other.name in options:
                mine, theirs = _best(options[one.name]), _best(options[other.name])
                options[one.name] = [c for c in options[one.name] if mine[_key(c)] > theirs.get(_key(c), 0.0) - 1e-9]
    return options


def _best(choices: Sequence[Choice]) -> dict[Value, float]:
    best: dict[Value, float] = {}
    for choice in choices:
        best[_key(choice)] = max(choice.support.score, best.get(_key(choice), 0.0))
    return best


def _key(choice: Choice) -> Value:
    return choice.candidate.parsed.value


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


def _values(row: Mapping[str, FieldReading | None]) -> dict[str, Any]:
    return {name: cell.value if cell else None for name, cell in row.items()}


def _readings(name: str, chosen: Mapping[str, Choice], options: Sequence[Choice]) -> tuple[FieldReading, ...]:
    """Of a list of values all that the chosen one's label names, as they stand: "Seals 4711, 4712"."""
    first = chosen.get(name)
    if first is None:
        return ()
    taken = [choice.candidate for other, choice in chosen.items() if other != name]
    found: list[Choice] = []
    for option in sorted(options, key=lambda o: -o.support.score):
        beside = option.support.label is first.support.label and option.support.score >= FURTHER
        if beside and not any(option.candidate.overlaps(c) for c in (*taken, *(o.candidate for o in found))):
            found.append(option)
    found.sort(key=lambda o: (o.candidate.segment.page_no, o.candidate.segment.row, o.candidate.places[0].box.x0))
    return tuple(reading for option in found if (reading := _reading(option, ())))


def _reading(choice: Choice | None, options: Sequence[Choice]) -> FieldReading | None:
    if choice is None:
        return None
    candidate = choice.candidate
    others = [option.support.score for option in options if _rivals(option.candidate, candidate)]
    signals = {
        "support": round(choice.support.score, 4),
        "margin": round(choice.support.score - max(others, default=0.0), 4),
    }
    return FieldReading(
        candidate.text, candidate.parsed.value, candidate.places, None, signals, candidate.parsed.alternatives
    )


def _rivals(other: Candidate, chosen: Candidate) -> bool:
    """Whether another candidate says something else, stands elsewhere, and is built as such values are."""
    value = other.parsed.value
    sound = value is None or other.kind.sound(value)
    return sound and value != chosen.parsed.value and not other.overlaps(chosen)
