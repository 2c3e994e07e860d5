"""When a contract was made and from when it has effect: by the words before a date, and by what is said of it.

"made and entered into as of this 5th day of March, 2004 (the "Effective Date")" says both; "the date first above
written" leads from one to the other. A date left blank is none.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from docpipe.document import Value
from docpipe.reading.prose.found import Found, best, parsed
from docpipe.reading.prose.text import Prose
from schemas.fields.kind import Span
from schemas.fields.locale import Locale
from schemas.fields.written_dates import WrittenDateKind, blank_dates

KIND = WrittenDateKind()
MADE = re.compile(
    r"(?i)\b(?:made|entered|enters|dated?|executed|concluded|signed|effective|as\s+of|on|this|the|fait|"
    r"conclu|signé|date|"
    r"vom|am|den|geschlossen|abgeschlossen|unterzeichnet|du|le|en\s+date)\b[^.;]{0,40}$"
)
NOT_MADE = re.compile(
    r"(?i)\b(?:born|incorporated|organi[sz]ed|registered|expir\w*|until|through|ending|terminat\w*|"
    r"amended|between\s+.*agreement|"
    r"geboren|geb\.|né|née|eingetragen|immatricul\w*|bis\s+zum|jusqu\W?au|originally|previously|prior|"
    r"certain|that\s+certain|"
    r"as\s+amended|act\s+of|resolution)\b[^.;]{0,60}$"
)
EFFECTIVE_TERM = (
    r"(?:effective|commencement|start(?:ing)?|beginning|inception|vertragsbeginn|wirksamkeitsdatum|stichtag|beginn|"
    r"date\s+d['’]effet|date\s+d['’]entr[ée]e\s+en\s+vigueur|entr[ée]e\s+en\s+vigueur)"
)
CALLED_EFFECTIVE = re.compile(
    rf"(?i)^[\s,)]*(?:\([^()\"“”„«]{{0,60}}[\"“”„«]|,?\s*(?:herein\w*|the|"
    rf"such\s+date)?[^.;()]{{0,40}}[\"“”„«])[^()\"“”„«]{{0,20}}{EFFECTIVE_TERM}"
)
EFFECTIVE_BEFORE = re.compile(
    r"(?i)\b(?:effective(?:\s+(?:date|as))?|with\s+effect|in\s+effect|take[sn]?\s+effect|tak(?:e|"
    r"ing)\s+effect|commenc(?:e|es|ed|ing)|"
    r"begin(?:s|ning)?|start(?:s|ing)?|com(?:e|es|ing)\s+into\s+(?:force|effect)|in\s+force|mit\s+wirkung|"
    r"tritt|beginnt|wirksam|läuft|ab|"
    r"prend(?:ra)?\s+effet|entre(?:ra)?\s+en\s+vigueur|à\s+compter|à\s+partir|d[ée]bute)\b"
    r"(?:[\s,]+(?:on|as|of|from|and|after|upon|at|the|day|date|shall|be|is|to|dem|am|vom|zum|ab|ist|der|"
    r"le|du|de|la|in|kraft|à|compter|"
    r"date\s+of|no\s+later\s+than)\b){0,6}[\s,]*$"
)
SUBJECT = re.compile(
    r"(?i)\b(?:this|the|initial|dieser?|der|ce|le\s+pr[ée]sent|pr[ée]sent)\s+(?:\w+\s+){0,4}?(?:agreement|"
    r"contract|lease|letter|term|addendum|amendment|deed|"
    r"vertrag|vereinbarung|contrat|accord|bail|laufzeit|mietverhältnis|arbeitsverhältnis|"
    r"vertragsverhältnis|employment)\b|\bterm\b|\bagreement\b"
)
DATE_HEREOF = re.compile(
    r"(?i)\b(?:the\s+)?(?:date|day)(?:\s+and\s+year)?\s+(?:first\s+(?:(?:set\s+forth|written|above|"
    r"mentioned|indicated|stated|hereinabove|"
    r"herein)[\s,]*){1,3}|hereof|of\s+this\s+(?:agreement|contract|lease|letter)|"
    r"of\s+(?:its\s+)?(?:execution|signature|signing)(?:\s+(?:hereof|of\s+this\s+agreement))?|"
    r"(?:above|set\s+forth)\s+(?:written|above))|\bupon\s+(?:its\s+)?(?:execution|signing)\b|"
    r"\bmit\s+(?:seiner\s+|der\s+)?unterzeichnung|"
    r"\b(?:à|dès)\s+(?:compter\s+de\s+)?(?:la\s+date\s+de\s+)?(?:sa\s+)?signature"
)
CLOSING = re.compile(
    r"(?i)in\s+witness\s+where|executed|zu\s+urkund|en\s+foi\s+de\s+quoi|fait\s+(?:à|en)|signed|agreed|"
    r"accepted|given\s+under"
)
DEFINED = re.compile(
    rf"(?i)[\"“„«]\s*(?:the\s+)?{EFFECTIVE_TERM}(?:\s+date)?\s*[\"”“»]\s*(?:means|shall\s+mean|is|bedeutet|"
    rf"ist|d[ée]signe|refers\s+to|:|–|-)"
)

ON_EVENT = re.compile(
    r"(?i)\bthis\s+agreement\s+(?:shall|will)\s+(?:not\s+)?(?:become|be|take)\s+effect(?:ive)?\s+"
    r"(?:(?:only\s+)?(?:upon|when|if)|(?:as\s+of|on)\s+the\s+(?:date|day)\s+(?:of|on|when))"
)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date of the text; `value` None where it was left blank or is ambiguous."""

    span: Span
    value: Value
    alternatives: tuple[Value, ...] = ()
    blank: bool = False


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


def agreement_date(
    prose: Prose, dates: Sequence[Dated], preamble: Span, labelled: Sequence[Span], closing: int
) -> Found | None:
    """The day on which the contract was made: in its preamble, on its cover, by its label, or where it is signed."""
    options = list(_made(prose, dates, preamble, labelled, closing))
    blank = any(dated.blank and preamble.start <= dated.span.start < preamble.end for dated in dates)
    if blank:
        options = [option for option in options if option.span.start >= closing]
    return best(options)


def _made(
    prose: Prose, dates: Sequence[Dated], preamble: Span, labelled: Sequence[Span], closing: int
) -> Iterator[Found]:
    for dated in dates:
        if dated.blank:
            continue
        before = prose.text[max(0, dated.span.start - 90) : dated.span.start].rpartition("\n")[2]
        paragraph = prose.paragraph_at(dated.span.start)
        support = 0.0
        if NOT_MADE.search(before):
            continue
        if preamble.start <= dated.span.start < preamble.end and MADE.search(before):
            support = (
                0.95 if re.search(r"(?i)made|entered|dated|executed|as\s+of|effective|vom|conclu", before) else 0.85
            )
        elif dated.span in labelled:
            support = 0.8
        elif dated.span.start < preamble.end + 600 and paragraph.end - paragraph.start < 80:
            support = 0.72
        elif (
            dated.span.start >= closing
            and paragraph.start <= closing + 400
            and CLOSING.search(prose.text[paragraph.start : dated.span.start])
        ):
            support = 0.6
        if support:
            late = 0.00001 * min(dated.span.start, 1000)
            yield Found(dated.span, dated.value, support - late, dated.alternatives)


def effective_date(
    prose: Prose, dates: Sequence[Dated], preamble: Span, agreement: Found | None, labelled: Sequence[Span]
) -> Found | None:
    """The day from which the contract has effect, where it says so."""
    options = list(_effective(prose, dates, preamble, labelled))
    if agreement is not None:
        options += list(_by_agreement(prose, agreement))
    if not options and agreement is not None and not _otherwise(prose):
        before = prose.text[max(0, agreement.span.start - 25) : agreement.span.start]
        if re.search(r"(?i)\b(?:as\s+of|effective)\b[^.;]*$", before):
            options.append(replace(agreement, support=0.6))
    return best(options)


def _effective(prose: Prose, dates: Sequence[Dated], preamble: Span, labelled: Sequence[Span]) -> Iterator[Found]:
    for dated in dates:
        after = prose.text[dated.span.end : dated.span.end + 90]
        before = prose.text[max(0, dated.span.start - 100) : dated.span.start]
        inside = preamble.start <= dated.span.start < preamble.end
        sentence = prose.sentence_at(dated.span)
        lead = prose.text[sentence.start : dated.span.start]
        support = 0.0
        if CALLED_EFFECTIVE.match(after):
            support = 0.97 if inside else 0.85
        elif DEFINED.search(lead):
            support = 0.92
        elif EFFECTIVE_BEFORE.search(before):
            support = 0.9 if inside else 0.84 if SUBJECT.search(lead) else 0.4
        elif dated.span in labelled:
            support = 0.8 if dated.span.start < preamble.end + 3000 else 0.45
        if support and not (dated.blank and support < 0.8):
            yield Found(dated.span, dated.value, support - 0.000001 * dated.span.start / 100, dated.alternatives)


def _by_agreement(prose: Prose, agreement: Found) -> Iterator[Found]:
    """ "effective as of the date first written above": the date of the contract itself."""
    for match in DATE_HEREOF.finditer(prose.text):
        sentence = prose.sentence_at(Span(*match.span()))
        lead = prose.text[sentence.start : match.start()]
        near = lead[-110:]
        defined = DEFINED.search(lead) is not None
        if defined or (EFFECTIVE_BEFORE.search(near) and SUBJECT.search(lead)):
            yield Found(Span(*match.span()), agreement.value, 0.86 if defined else 0.82, derived=True)


def _otherwise(prose: Prose) -> bool:
    """Whether the contract takes effect on an event, or by a date that is not told."""
    return ON_EVENT.search(prose.text) is not None
