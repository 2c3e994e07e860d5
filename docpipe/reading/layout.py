"""The layout reader: finds the fields of any schema by its labels, the kinds of its fields and the page's geometry.

Grounded by construction: every value it gives stands on the page. Needs no model and no GPU.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from math import exp

from docpipe.document import Answer, FieldReading, Reading, Value
from docpipe.reading.candidates import Candidate
from docpipe.reading.choosing import Choice, choose
from docpipe.reading.completing import complete
from docpipe.reading.looking import look
from docpipe.reading.lost_points import seems_pointless
from docpipe.reading.own import read_own
from docpipe.reading.parts import with_whole_parts
from docpipe.reading.segments import Sheet
from docpipe.reading.unread import unread
from docpipe.reading.view import language_of
from schemas.document_type import DocumentType, FieldSpec, fields_of

READER = "layout"
CUT = 0.5  # what speaks against a number beside which another piece of it seems to stand
POINTLESS = 0.5  # against an amount that may have lost the point before its cents
PIECE_BEFORE = re.compile(r"(?:^|[\s:.#])(?:[A-Z]{1,3}|[0-9]{1,6})[\s/.-]{0,2}$")
PIECE_AFTER = re.compile(r"\s?[/-]\s?[A-Z0-9]|\s[A-Z]?[0-9]{2,}(?![.,/]?[0-9])")
FURTHER = 0.5  # least support of the further values of a list


def read_layout(sheets: Sequence[Sheet], schema: type[DocumentType], day: date | None = None) -> Reading:
    """Read all fields of a schema from the words of the pages; those that its own reader knows are left to that.

    `day`: of receipt, for what is told by it, such as the century of a birth year.
    """
    noticed = read_own(sheets, schema, day)
    own = noticed.fields
    specs = tuple(spec for spec in fields_of(schema) if spec.name not in own)
    if not specs:
        return Reading(READER, schema.family, own, noticed.language or language_of(sheets), noticed.findings)
    looked = look(sheets, schema, specs)
    options = _one_side({one.spec.name: list(one.choices) for one in looked.considered}, specs)
    critical = frozenset(spec.name for spec in specs if spec.hints.critical)
    chosen = choose(options, schema.equations, looked.known, critical, schema.lesser)
    chosen |= complete(chosen, looked.pool, schema, looked.known)
    chosen = with_whole_parts(chosen, options, looked.pool, schema, sheets)
    answers: dict[str, Answer] = {}
    for spec in specs:
        if spec.row is not None:
            answers[spec.name] = looked.lists.get(spec.name, ())
        elif spec.name in looked.addresses:
            answers[spec.name] = looked.addresses[spec.name]
        elif spec.name in looked.names:
            answers[spec.name] = looked.names[spec.name].reading
        elif spec.many:
            answers[spec.name] = _readings(spec.name, chosen, options.get(spec.name, ()))
        else:
            alike = looked.pool.get(spec.kind, ())
            answers[spec.name] = _reading(chosen.get(spec.name), options.get(spec.name, ()), alike)
    fields = {spec.name: own[spec.name] if spec.name in own else answers[spec.name] for spec in fields_of(schema)}
    view = looked.view
    doubts = tuple(unread(view.sheets, view.labels, specs, {name for name, answer in answers.items() if answer}))
    return Reading(READER, schema.family, fields, view.locale.language, (*noticed.findings, *doubts))


Options = dict[str, list[Choice]]


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


def _reading(choice: Choice | None, options: Sequence[Choice], alike: Sequence[Candidate] = ()) -> FieldReading | None:
    """The chosen value with its signals. `alike`: all values of its kind in the document."""
    if choice is None:
        return None
    candidate = choice.candidate
    others = [option.support.score for option in options if _rivals(option.candidate, candidate)]
    signals = {
        "likely": round(_likely(choice, options), 5),
        "support": round(choice.support.score, 4),
        "margin": round(choice.support.score - max(others, default=0.0), 4),
    }
    if candidate.kind.name == "identifier" and not candidate.kind.distinct and _seems_cut(choice):
        signals["dissent"] = CUT
    elif seems_pointless(candidate, alike):
        signals["dissent"] = POINTLESS
    return FieldReading(
        candidate.text, candidate.parsed.value, candidate.places, None, signals, candidate.parsed.alternatives
    )


def _likely(choice: Choice, options: Sequence[Choice]) -> float:
    """The probability that the chosen value is what the field says, of all its values and of there being none."""
    raised = [(exp(min(option.odds, 30.0)), option) for option in options if not option.asked]
    alike = [weight for weight, option in raised if _key(option) == _key(choice)]
    return sum(alike) / (1.0 + sum(weight for weight, _ in raised))


def _seems_cut(choice: Choice) -> bool:
    """Whether a number may go on: letters in capitals, or figures, stand right before it or behind it in its line."""
    segment, span, label = choice.candidate.segment, choice.candidate.span, choice.support.label
    begin = label.end if label and label.segment is segment and label.end <= span.start else 0
    before, after = segment.text[begin : span.start], segment.text[span.end :]
    return PIECE_BEFORE.search(before) is not None or PIECE_AFTER.match(after) is not None


def _rivals(other: Candidate, chosen: Candidate) -> bool:
    """Whether another candidate says something else, stands elsewhere, and is built as such values are."""
    value = other.parsed.value
    sound = value is None or other.kind.sound(value)
    return sound and value != chosen.parsed.value and not other.overlaps(chosen)
