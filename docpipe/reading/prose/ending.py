"""When a contract ends: as printed, by an anniversary, or computed from its beginning and its length."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from docpipe.document import Value
from docpipe.reading.prose.dating import Dated
from docpipe.reading.prose.found import Found, best
from docpipe.reading.prose.terms import PLACES_OF_TERM, around, head_of
from docpipe.reading.prose.text import Prose
from schemas.fields.durations import added
from schemas.fields.kind import Span
from schemas.fields.number_words import number_of, number_words_pattern

UNTIL = re.compile(
    r"(?i)\b(?:expir(?:e|es|ing|ation)|terminat(?:e|es|ing|ion)|end(?:s|ing|et)?|until|through|till|"
    r"conclud(?:e|es|ing)|bis|befristet|endet|jusqu\W?au?|expirera?|prend(?:ra)?\s+fin|se\s+termine\w*|"
    r"[ée]ch[ée]ance)\b"
    r"(?:[\s,:]+(?:on|as|of|at|the|close|business|midnight|and|including|date|day|earlier|later|or|"
    r"\d{1,2}:\d\d|[ap]\.?m\.?|zum|einschließlich|am|mit|ablauf|des|le|du|au|automatically|12:00|unless|"
    r"is|be|shall)\b\.?){0,8}[\s,:]*$"
)
ANNIVERSARY = re.compile(
    rf"(?i)\b(?P<number>{number_words_pattern()}|[0-9]{{1,2}}\s*(?:st|nd|rd|th))\s*(?:\([0-9]{{1,2}}(?:st|"
    rf"nd|rd|th)?\)\s*)?(?:year\s+)?anniversary\s+(?:of\s+|date\s+of\s+)?(?P<base>[^.;,]{{0,60}})"
)
EFFECTIVE = re.compile(r"(?i)\b(?:effective|commencement|start)\s*date|vertragsbeginn|date\s+d['’]effet")
RUNS_OUT = re.compile(r"(?i)\W{0,2}(?:aus|ab|zu\s+ende|befristet)\b")
ABOUT_CONTRACT = re.compile(
    r"(?i)\b(?:this|the)\s+(?:\w+\s+)?(?:agreement|contract|lease|term)\b|\bterm\b|vertrag|vereinbarung|contrat|laufzeit|"
    r"bail|verhältnis"
)
OF_OTHERS = re.compile(
    r"(?i)payment|option|insur|invoice|warrant|deliver|fiscal|report|notif|notice\s+of|offer|exclusiv|negotiat|proposal"
)
BEGINS = re.compile(r"(?i)(?:commenc|begin|start|from|effective|ab|beginnt|à\s+compter|vom|dem)\w*\b[^.;]{0,60}$")


def expiration_date(
    prose: Prose,
    dates: Sequence[Dated],
    effective: Value,
    agreement: Value,
    labelled: Sequence[Span],
    heads: Sequence[tuple[Span, str]],
    length: Found | None,
) -> Found | None:
    """The day on which the contract ends: as printed, or computed from its beginning and its length."""
    options = list(_printed(prose, dates, labelled, heads))
    if not options:
        options = list(_anniversaries(prose, effective, agreement))
    if not options and length is not None and isinstance(length.value, str):
        options = list(_computed(prose, length, dates, effective, agreement))
    return best(options)


def _printed(
    prose: Prose, dates: Sequence[Dated], labelled: Sequence[Span], heads: Sequence[tuple[Span, str]]
) -> Iterator[Found]:
    for dated in dates:
        if dated.blank:
            continue
        sentence = prose.sentence_at(dated.span)
        whole, lead, after = around(prose, sentence, dated.span)
        if UNTIL.search(lead[-120:]) or RUNS_OUT.match(after):
            about = ABOUT_CONTRACT.search(whole)
            head = head_of(heads, dated.span)
            other = OF_OTHERS.search(whole)
            support = (
                0.55
                + (0.25 if about else 0.0)
                + (0.15 if PLACES_OF_TERM.search(head) else 0.0)
                - (0.25 if other else 0.0)
            )
            if support >= 0.6:
                yield Found(dated.span, dated.value, support, dated.alternatives)
        elif dated.span in labelled:
            yield Found(dated.span, dated.value, 0.8, dated.alternatives)


def _anniversaries(prose: Prose, effective: Value, agreement: Value) -> Iterator[Found]:
    for match in ANNIVERSARY.finditer(prose.text):
        sentence = prose.sentence_at(Span(*match.span()))
        whole = prose.text[sentence.start : sentence.end]
        number = number_of(re.sub(r"(?i)(?<=[0-9])\s*(?:st|nd|rd|th)", "", match["number"]))
        base = effective if EFFECTIVE.search(match["base"]) else effective or agreement
        if (
            number
            and isinstance(base, date)
            and re.search(r"(?i)until|expir|terminat|end|term\b|continue", whole)
            and not re.search(r"(?i)renew\w*\s+on|each\s+anniv|notice", whole)
        ):
            yield Found(Span(*match.span()), added(base, f"P{number}Y"), 0.7, derived=True)


def _computed(
    prose: Prose, length: Found, dates: Sequence[Dated], effective: Value, agreement: Value
) -> Iterator[Found]:
    """From a date in the same sentence, from the effective date, or from the contract's own."""
    sentence = prose.sentence_at(length.span)
    own = [d for d in dates if sentence.start <= d.span.start < sentence.end and isinstance(d.value, date)]
    own = [d for d in own if BEGINS.search(prose.text[sentence.start : d.span.start])]
    base = own[-1].value if own else effective or agreement
    if isinstance(base, date) and isinstance(length.value, str):
        support = 0.7 if own or effective else 0.5
        yield Found(length.span, added(base, length.value), min(support, length.support), derived=True)
