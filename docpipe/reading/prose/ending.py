"""When a contract ends: as printed, by an anniversary, or computed from its beginning and its length."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from docpipe.document import Value
from docpipe.reading.prose.clauses import Clauses
from docpipe.reading.prose.contract_words import FOREIGN, LENGTHS
from docpipe.reading.prose.dating import Dated
from docpipe.reading.prose.day_words import RUNS_FROM, THROUGH
from docpipe.reading.prose.found import Found, best
from docpipe.reading.prose.terms import PLACES_OF_TERM, RUNS_OUT
from docpipe.reading.prose.text import Prose
from schemas.fields.durations import added
from schemas.fields.kind import Span
from schemas.fields.number_words import number_of, number_words_pattern

UNTIL = re.compile(
    r"(?i)\b(?:to\s+and\s+including|expir(?:e|es|ing|ation)|terminat(?:e|es|ing|ion)|end(?:s|ing|et)?|until|through|till|"
    r"conclud(?:e|es|ing)|bis|befristet|endet|jusqu\W?au?|expirera?|prend(?:ra)?\s+fin|se\s+termine\w*|cess(?:e|ent|era|eront)|"
    r"finaliza(?:ndo|rá)?|termina(?:ndo|rá)?|vence(?:rá)?|vencimiento|hasta|eindig(?:t|end|ende)|tot\s+en\s+met|tot|loopt\s+af|"
    r"scad(?:e|rà|enza)|fino|termin(?:e|erà)|até|"
    r"[ée]ch[ée]ance)\b"
    r"(?:[\s,:]+(?:on|as|of|at|the|close|business|midnight|and|including|date|day|earlier|later|or|"
    r"\d{1,2}:\d\d|[ap]\.?m\.?|zum|einschließlich|am|mit|ablauf|des|le|du|au|automatically|12:00|unless|"
    r"is|be|shall|de|plein|droit|van|rechtswege|pleno|derecho|diritto|autom[aá]tic\w+|el|d[ií]a|al|op|met|en|il|ao)\b\.?){0,8}[\s,:]*$"
)
ANNIVERSARY = re.compile(
    rf"(?i)\b(?P<number>{number_words_pattern()}|[0-9]{{1,2}}\s*(?:st|nd|rd|th))\s*(?:\([0-9]{{1,2}}(?:st|"
    rf"nd|rd|th)?\)\s*)?(?:year\s+)?anniversary\s+(?:of\s+|date\s+of\s+)?(?P<base>[^.;,]{{0,60}})"
)
EFFECTIVE = re.compile(r"(?i)\b(?:effective|commencement|start)\s*date|vertragsbeginn|date\s+d['’]effet")
ABOUT_CONTRACT = re.compile(
    r"(?i)\b(?:this|the)\s+(?:\w+\s+)?(?:agreement|contract|lease|term|licen[cs]e|tenancy|period)\b|\bterm\b|"
    rf"{LENGTHS}|{FOREIGN}|huur|verhältnis"
)
OF_OTHERS = re.compile(
    r"(?i)payment|option|insur|invoice|warrant|deliver|fiscal|report|notif|notice\s+of|offer|exclusiv|negotiat|proposal"
)
BEGINS = re.compile(r"(?i)(?:commenc|begin|start|from|effective|ab|beginnt|à\s+compter|vom|dem)\w*\b[^.;]{0,60}$")

ORDINAL = re.compile(r"(?i)(?<=[0-9])\s*(?:st|nd|rd|th)")
ENDS_THEN = re.compile(r"(?i)until|expir|terminat|end|term\b|continue")
EACH_YEAR = re.compile(r"(?i)renew\w*\s+on|each\s+anniv|notice")
LEAST = 0.6  # support of a printed end


@dataclass(frozen=True, slots=True)
class Begins:
    """From when a contract has effect, and from when at least it may have."""

    effective: Value
    known: Value


def expiration_date(
    clauses: Clauses, dates: Sequence[Dated], begins: Begins, labelled: Collection[Span], length: Found | None
) -> Found | None:
    """The day on which the contract ends: as printed, or computed from its beginning and its length."""
    options = list(_printed(clauses, dates, labelled))
    if not options:
        options = list(_anniversaries(clauses.prose, begins))
    if not options and length is not None and isinstance(length.value, str):
        options = list(_computed(clauses, length, dates, begins))
    return best(options)


def _printed(clauses: Clauses, dates: Sequence[Dated], labelled: Collection[Span]) -> Iterator[Found]:
    known = [dated for dated in dates if not dated.blank]
    for dated, before in zip(known, (None, *known), strict=False):
        clause = clauses.at(dated.span)
        if dated.span in labelled:
            yield Found(dated.span, dated.value, 0.8, dated.alternatives)
        elif before and _ranges(clauses.prose, before.span, dated.span):
            yield Found(dated.span, dated.value, 0.75, dated.alternatives)
        elif UNTIL.search(clause.before[-120:]) or RUNS_OUT.match(clause.after):
            support = 0.55 + (0.25 if ABOUT_CONTRACT.search(clause.whole) else 0.0)
            support += 0.15 if PLACES_OF_TERM.search(clause.heading) else 0.0
            support -= 0.25 if OF_OTHERS.search(clause.whole) else 0.0
            if support >= LEAST:
                yield Found(dated.span, dated.value, support, dated.alternatives)


def _ranges(prose: Prose, first: Span, last: Span) -> bool:
    """ "The term is from July 1, 1999 to June 30, 2002"."""
    runs = RUNS_FROM.search(prose.text[max(0, first.start - 100) : first.start])
    return runs is not None and THROUGH.fullmatch(prose.text[first.end : last.start].rstrip()) is not None


def _anniversaries(prose: Prose, begins: Begins) -> Iterator[Found]:
    for match in ANNIVERSARY.finditer(prose.text):
        sentence = prose.sentence_at(Span(*match.span()))
        whole = prose.text[sentence.start : sentence.end]
        number = number_of(ORDINAL.sub("", match["number"]))
        base = begins.effective if EFFECTIVE.search(match["base"]) else begins.known
        if number and isinstance(base, date) and ENDS_THEN.search(whole) and not EACH_YEAR.search(whole):
            yield Found(Span(*match.span()), added(base, f"P{number}Y"), 0.7, derived=True)


def _computed(clauses: Clauses, length: Found, dates: Sequence[Dated], begins: Begins) -> Iterator[Found]:
    """From a date in the same sentence, from the effective date, or from the contract's own."""
    prose, sentence = clauses.prose, clauses.prose.sentence_at(length.span)
    own = [d for d in dates if sentence.start <= d.span.start < sentence.end and isinstance(d.value, date)]
    own = [
        d for d in own if BEGINS.search(lead := prose.text[sentence.start : d.span.start]) and not UNTIL.search(lead)
    ]
    base = own[0].value if own else begins.known
    if isinstance(base, date) and isinstance(length.value, str):
        support = 0.7 if own or begins.effective else 0.5
        yield Found(length.span, added(base, length.value), min(support, length.support), derived=True)
