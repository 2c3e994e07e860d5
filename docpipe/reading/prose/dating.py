"""When a contract was made and from when it has effect: by the words before a date, and by what is said of it.

"made and entered into as of this 5th day of March, 2004 (the "Effective Date")" says both; "the date first above
written" leads from one to the other. A date left blank is none.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from docpipe.document import Value
from docpipe.reading.prose.clauses import Clauses
from docpipe.reading.prose.day_words import (
    BESIDE_DATE,
    BY_FORMULA,
    CALLED_AGREEMENT,
    CALLED_EFFECTIVE,
    CLOSING,
    DATE_HEREOF,
    DEFINED,
    EFFECTIVE_BEFORE,
    LAST_SIGNED,
    MADE,
    NOT_MADE,
    OF_OTHERS,
    ON_EVENT,
    OTHER_AGREEMENT,
    PLACE_DATE,
    RELATES,
    RUNS_FROM,
    SAME_DAY,
    STARTS_THEN,
    STRONGLY_MADE,
    SUBJECT,
    THROUGH,
)
from docpipe.reading.prose.found import Found, best, parsed
from docpipe.reading.prose.terms import PLACES_OF_TERM, RUNS_OUT
from docpipe.reading.prose.text import Prose
from schemas.fields.kind import Span
from schemas.fields.locale import Locale
from schemas.fields.written_dates import WrittenDateKind, blank_dates

KIND = WrittenDateKind()
LEAST = 0.45  # support of a day of effect that outweighs "as of" in the preamble
LATE = 0.5  # of the text: behind it dates beside a place tell when it was signed
LED = re.compile(r"(?i)\W*(?:le|den|am|il|lì|addì|el|a|op|em|on)\s+")
MOST_BESIDE = 5  # words beside a date that stands by itself: "Dated", "As of", "Hamburg, den"


@dataclass(frozen=True, slots=True)
class Dated:
    """A date of the text; `value` None where it was left blank or is ambiguous."""

    span: Span
    value: Value
    alternatives: tuple[Value, ...] = ()
    blank: bool = False


@dataclass(frozen=True)
class Scene:
    """Where a contract's preamble stands, where its closing begins, and the dates behind labels, by field."""

    preamble: Span
    closing: int
    labels: Mapping[str, Sequence[Span]]

    def labelled(self, *fields: str) -> frozenset[Span]:
        """The dates behind the labels of some fields."""
        return frozenset(span for name in fields for span in self.labels.get(name, ()))


def dates_of(prose: Prose, locale: Locale) -> list[Dated]:
    """All dates of the document, in its order, those left blank among them."""
    found: list[Dated] = []
    for paragraph in prose.paragraphs:
        text = prose.text[paragraph.start : paragraph.end]
        blanks = [Span(paragraph.start + a, paragraph.start + b) for a, b in blank_dates(text)]
        found += [Dated(span, None, blank=True) for span in blanks]
        for start, end in KIND.find(text):
            span = Span(paragraph.start + start, paragraph.start + end)
            if not any(span.start < blank.end and blank.start < span.end for blank in blanks):
                one = parsed(prose, span, KIND, locale, 0.0)
                found.append(Dated(span, one.value, one.alternatives))
    return sorted(found, key=lambda dated: dated.span)


def agreement_date(prose: Prose, dates: Sequence[Dated], scene: Scene) -> Found | None:
    """The day on which the contract was made: in its preamble, on its cover, by its label, or where it is signed."""
    options = list(_made(prose, dates, scene))
    if any(dated.blank and scene.preamble.start <= dated.span.start < scene.preamble.end for dated in dates):
        options = [option for option in options if option.span.start >= scene.closing]
    return best(options)


def _made(prose: Prose, dates: Sequence[Dated], scene: Scene) -> Iterator[Found]:
    for dated in dates:
        if dated.blank or dated.span in scene.labelled("effective_date", "expiration_date"):
            continue
        support = _support_of_making(prose, dated, scene)
        if support:
            late = 0.00001 * min(dated.span.start, 1000) if dated.span.start < scene.closing else 0.0
            yield Found(dated.span, dated.value, support - late, dated.alternatives)


def _support_of_making(prose: Prose, dated: Dated, scene: Scene) -> float:
    """How much speaks for a date as that of the contract, by where it stands and the words before it."""
    start = dated.span.start
    before = prose.text[max(0, start - 140) : start].rpartition("\n")[2]
    paragraph = prose.paragraph_at(start)
    if (
        NOT_MADE.search(before)
        or OTHER_AGREEMENT.search(before)
        or (start < scene.closing and (STARTS_THEN.search(before) or RUNS_FROM.search(before)))
    ):
        return 0.0
    if start >= scene.closing:
        signed = CLOSING.search(prose.text[max(paragraph.start, start - 300) : start])
        beside = BESIDE_DATE.search(before)
        days = dated.value.toordinal() if isinstance(dated.value, date) else 0
        placed = PLACE_DATE.match(_line_before(prose, start)) is not None
        return 0.5 + days * 1e-7 if beside else 0.6 if signed or placed else 0.0
    if dated.span in scene.labelled("agreement_date"):
        return 0.96
    if scene.preamble.start <= start < scene.preamble.end and MADE.search(before):
        return 0.95 if STRONGLY_MADE.search(before) else 0.85
    if scene.preamble.start <= start < scene.preamble.end and not RELATES.search(before):
        return 0.75
    around = prose.text[paragraph.start : start] + prose.text[dated.span.end : paragraph.end]
    if start > len(prose.text) * LATE and PLACE_DATE.match(_line_before(prose, start)):
        return 0.6
    return 0.72 if start < scene.preamble.end + 600 and len(around.split()) <= MOST_BESIDE else 0.0


def _line_before(prose: Prose, start: int) -> str:
    """What stands before a date in its line, or, of two columns, between it and the date before it."""
    paragraph = prose.paragraph_at(start)
    before = prose.text[paragraph.start : start]
    if LED.fullmatch(before):  # "Fait à Dijon" stands in the line above
        before = prose.text[prose.paragraph_at(max(0, paragraph.start - 1)).start : start].replace("\n", " ")
    return re.split(r"\d{4}|[.;]\s+(?=[A-ZÀ-Ý])", before)[-1][-60:]


def effective_date(
    clauses: Clauses, dates: Sequence[Dated], scene: Scene, agreement: Found | None, signed: Sequence[date] = ()
) -> Found | None:
    """The day from which the contract has effect, where it says so. `signed`: when all signed, if all say so."""
    prose = clauses.prose
    options = [*_effective(clauses, dates, scene), *_on_last_signature(prose, signed)]
    if agreement is not None:
        options += list(_by_agreement(prose, agreement))
    unsure = all(option.support < LEAST for option in options)
    if unsure and agreement is not None and not takes_effect_on_event(prose):
        before = prose.text[max(0, agreement.span.start - 25) : agreement.span.start]
        if re.search(r"(?i)\b(?:as\s+of|effective)\b[^.;]*$", before):
            options.append(replace(agreement, support=0.6))
    return best(options)


def _effective(clauses: Clauses, dates: Sequence[Dated], scene: Scene) -> Iterator[Found]:
    prose = clauses.prose
    for dated in dates:
        after = prose.text[dated.span.end : dated.span.end + 90]
        before = prose.text[max(0, dated.span.start - 100) : dated.span.start]
        inside = scene.preamble.start <= dated.span.start < scene.preamble.end
        sentence = prose.sentence_at(dated.span)
        lead = prose.text[sentence.start : dated.span.start]
        support = 0.0
        if OTHER_AGREEMENT.search(lead) or (CALLED_AGREEMENT.match(after) and not inside):
            continue
        if CALLED_EFFECTIVE.match(after):
            support = 0.97 if inside else 0.85
        elif DEFINED.search(lead):
            support = 0.92
        elif EFFECTIVE_BEFORE.search(before) and not RUNS_OUT.match(after):
            about = SUBJECT.search(lead) or _on_term(clauses, dated.span)
            support = 0.9 if inside else 0.84 if about else 0.0 if OF_OTHERS.search(lead) else 0.4
        elif dated.span in scene.labelled("effective_date"):
            support = 0.8 if dated.span.start < scene.preamble.end + 3000 else 0.45
        elif inside and SAME_DAY.search(after):
            support = 0.88
        elif RUNS_FROM.search(before) and THROUGH.match(after):
            support = 0.78
        if support and not (dated.blank and support < 0.8):
            yield Found(dated.span, dated.value, support - 0.000001 * dated.span.start / 100, dated.alternatives)


def _on_last_signature(prose: Prose, signed: Sequence[date]) -> Iterator[Found]:
    """ "Effective Date means the date of the last signature": the latest of them, once all are dated."""
    for match in LAST_SIGNED.finditer(prose.text):
        sentence = prose.sentence_at(Span(*match.span()))
        lead = prose.text[sentence.start : match.start()]
        if signed and (DEFINED.search(lead) or (EFFECTIVE_BEFORE.search(lead[-110:]) and SUBJECT.search(lead))):
            yield Found(Span(*match.span()), max(signed), 0.86, derived=True)


def _on_term(clauses: Clauses, span: Span) -> bool:
    """Whether a date stands in the section that tells how long the contract runs."""
    return PLACES_OF_TERM.search(clauses.at(span).heading) is not None


def _by_agreement(prose: Prose, agreement: Found) -> Iterator[Found]:
    """ "effective as of the date first written above": the date of the contract itself."""
    for match in DATE_HEREOF.finditer(prose.text):
        sentence = prose.sentence_at(Span(*match.span()))
        lead = prose.text[sentence.start : match.start()]
        near = lead[-110:]
        defined = DEFINED.search(lead) is not None
        if defined or (EFFECTIVE_BEFORE.search(near) and SUBJECT.search(lead)):
            yield Found(Span(*match.span()), agreement.value, 0.86 if defined else 0.82, derived=True)


def takes_effect_on_event(prose: Prose) -> bool:
    """Whether the contract takes effect on an event, or by a date that is not told."""
    told = ON_EVENT.search(prose.text) or BY_FORMULA.search(prose.text)
    return told is not None or _last_signed_defines(prose)


def _last_signed_defines(prose: Prose) -> bool:
    """Whether it is the last signature that gives the contract effect."""
    for match in LAST_SIGNED.finditer(prose.text):
        lead = prose.text[prose.sentence_at(Span(*match.span())).start : match.start()]
        if DEFINED.search(lead) or EFFECTIVE_BEFORE.search(lead[-110:]):
            return True
    return False
