"""The account that a letter is about: its IBAN, by any label or none, and its number where one is printed besides.

An IBAN stands behind "account number" as often as behind "IBAN"; its first figures are no account number.
"""

from collections.abc import Iterator, Mapping, Sequence

from docpipe.document import FieldReading
from docpipe.reading.candidates import Candidate, find_candidates, support_of
from docpipe.reading.segments import Segment
from docpipe.reading.view import View
from schemas.document_type import FieldSpec
from schemas.fields.iban import IbanKind

FOOT = 0.88  # of the page: an IBAN there is the sender's own
ONLY, FIRST = 0.9, 0.6  # support of the only IBAN, and of the first of several
LEAST = 0.5  # support of an account's number by its label


def read_account(view: View, specs: Sequence[FieldSpec]) -> Mapping[str, FieldReading | None]:
    """Readings for the IBAN and for the identifier beside it; nothing where no sound IBAN is printed."""
    iban = next((spec for spec in specs if isinstance(spec.kind, IbanKind)), None)
    if iban is None:
        return {}
    found = [c for c in find_candidates(iban.kind, _lines(view), view.locale) if _sound(c)]
    body = [c for c in found if c.segment.box.y0 < FOOT and len(c.segment.text) < 90] or found
    if not body:
        return {}
    only = len({c.parsed.value for c in body}) == 1
    support = ONLY if only else FIRST
    signals = {"support": support, "margin": support if only else 0.0}
    first = body[0]
    answers: dict[str, FieldReading | None] = {
        iban.name: FieldReading(first.text, first.parsed.value, first.places, None, signals)
    }
    number = next((s for s in specs if s.name == "account_number"), None)
    if number:
        answers[number.name] = _number(number, found, view)
    return answers


def _lines(view: View) -> Iterator[Segment]:
    yield from view.segments
    yield from view.wrapped


def _sound(candidate: Candidate) -> bool:
    value = candidate.parsed.value
    return value is not None and candidate.kind.sound(value)


def _number(spec: FieldSpec, ibans: Sequence[Candidate], view: View) -> FieldReading | None:
    """The labelled number that is no part of an IBAN."""
    candidates = [
        c
        for c in find_candidates(spec.kind, view.segments, view.locale)
        if c.parsed.value and any(map(str.isdigit, c.text)) and not any(c.overlaps(other) for other in ibans)
    ]
    labels = [label for label in view.labels if label.field == spec.name]
    supports = support_of(labels, candidates, view.sheets)
    ranked = sorted(((s.score, candidates[n]) for n, s in supports.items()), key=lambda told: -told[0])
    if not ranked or ranked[0][0] < LEAST:
        return None
    score, best = ranked[0]
    others = [other for other, candidate in ranked[1:] if candidate.parsed.value != best.parsed.value]
    signals = {"support": round(score, 4), "margin": round(score - max(others, default=0.0), 4)}
    return FieldReading(best.text, best.parsed.value, best.places, None, signals, best.parsed.alternatives)
