"""How long a contract runs, is renewed, and how long before notice must be given.

Judges lengths of time by the words around them and by the heading of their section. English, German, French.
"""

import re
from collections.abc import Iterator, Sequence

from docpipe.reading.prose.found import Found, best
from docpipe.reading.prose.text import Prose
from schemas.fields.durations import DurationKind
from schemas.fields.kind import Span
from schemas.fields.locale import Locale

KIND = DurationKind()
RUNS = re.compile(
    r"(?i)\bterm\s+of\s+(?:this|the)\b|\binitial\s+term\b|\bprimary\s+term\b|\bfull\s+force\b|\b(?:remain|"
    r"continue|be|is|stay)s?\s+(?:valid|in\s+(?:full\s+)?(?:force|effect))|"
    r"\bcontinue[sd]?\b|\bthis\s+(?:\w+\s+){0,2}(?:agreement|contract|lease)\s+(?:shall|will|is|has|"
    r"commences|begins|may)\b|\bfor\s+a\s+(?:fixed\s+|initial\s+)?(?:term|period)\b|"
    r"\bterm\b|\blaufzeit\b|\bdauer\b|\bfest\s+abgeschlossen\b|\bfür\s+(?:die\s+dauer|einen\s+zeitraum)\b|"
    r"\bläuft\b|\bbefristet\b|\bgeschlossen\b|"
    r"\bdur[ée]e\b|\bconclu\b|\bpériode\b"
)
RENEWS = re.compile(
    r"(?i)\brenew\w*|\bsuccessive\b|\bextend\w*|\bextension|\broll\s*over|\bmonth[\s-]to[\s-]month|"
    r"\byear[\s-]to[\s-]year|\bverlänger\w*|\breconduit?\w*|\breconduction|\brenouvel\w*|\bprorog\w*"
)
RENEWAL_BEFORE = re.compile(
    r"(?i)(?:successive|additional|further|renewal|consecutive|subsequent|extended?|renewed?|renew|"
    r"extension|jeweils|weitere[ns]?|um|p[ée]riodes?|successives?|nouvelle)\b[^.;]{0,60}$"
)
NOTICE_AFTER = re.compile(
    r"(?i)^['’]?s?\W{0,3}(?:(?:advance|prior|written|previous|calendar|business|days?|clear|"
    r"vorherige[rn]?|schriftliche[rn]?|schriftlich)\W+(?:and\W+)?){0,4}(?:notice|notification|"
    r"kündigungsfrist|frist|de\s+pr[ée]avis)"
)
NOTICE_BEFORE = re.compile(
    r"(?i)(?:notice|notification|frist|kündigungsfrist|pr[ée]avis|kündig\w+|gekündigt|d[ée]nonc\w+)\b[^.;]{0,80}$"
)
BEFORE_END = re.compile(
    r"(?i)^['’]?\W{0,3}(?:(?:prior|before|in\s+advance|preceding)\s*(?:written\s+notice\s*)?(?:to|"
    r"of)?\s*(?:the\s+)?|vor\s+(?:dem\s+)?|avant\s+)(?:\w+\s+){0,6}?(?:expir\w*|end|terminat\w*|renewal|"
    r"anniversary|ablauf|ende|commencement|term|l['’]?\W?[ée]ch[ée]ance|terme|fin)"
)
NOTICE_OF = re.compile(
    r"(?i)(?:kündigungsfrist|frist\s+von|pr[ée]avis\s+(?:\w+\s+)?de|notice\s+period\s+(?:of|is|shall\s+be)|notice\s+of)"
    r"\W*(?:at\s+least\W+|not\s+less\s+than\W+|mindestens\W+|"
    r"(?:beträgt|est|shall\s+be|is)\W+(?:\w+\W+){0,4}?(?:de\W+)?)?$"
)
AHEAD = re.compile(
    r"(?i)['’]?\W{0,3}(?:prior|before|in\s+advance|zum|vor|avant|liegen|verstreichen|elapse|pass\b|s['’][ée]couler)"
)
ENDS_IT = re.compile(
    r"(?i)\bterminat\w*|\bcancel\w*|\bnon-?renew\w*|\bnot\s+to\s+renew|\brenew\w*|\bkündig\w*|\bgekündigt|"
    r"\br[ée]sili\w*|\bd[ée]nonc\w*|\bpr[ée]avis|\bexpir\w*"
)
FREELY = re.compile(
    r"(?i)without\s+cause|for\s+any\s+reason|any\s+reason|at\s+any\s+time|convenience|with\s+or\s+without|"
    r"either\s+party\s+may|jederzeit|ohne\s+angabe|ordentlich|à\s+tout\s+moment|beide[nr]?\s+(?:parteien|"
    r"seiten)"
)
AT_RENEWAL = re.compile(
    r"(?i)non-?renew\w*|not\s+(?:to\s+)?(?:be\s+)?(?:renew|extend)\w*|intent\w*\s+(?:not\s+)?to|"
    r"(?:prior\s+to|before)\s+(?:the\s+)?(?:expir|end|renewal|anniversary)|unless|automatic\w*|"
    r"wenn\s+(?:er|sie)?\s*nicht|sofern|sauf"
)
BREACH = re.compile(
    r"(?i)\bbreach\w*|\bdefault\w*|\bcure[sd]?\b|\bremed\w*|\bfail(?:s|ure)?\b|\binsolven\w*|"
    r"\bbankrupt\w*|\bprice|\binvoice|\bpayment|\bpaid\b|\bdispute|\bchange\s+(?:of|in)\s+control|"
    r"\bforce\s+majeure|\bverletz\w*|\bmanquement|\bwichtige[mnr]\s+grund|\bfees?\b|"
    r"\babmahnung|\bmise\s+en\s+demeure|\brem[ée]di"
)
PLACES_OF_TERM = re.compile(
    r"(?i)\bterm\b|duration|laufzeit|dauer|dur[ée]e|\bterms?\s+and\s+terminat|period|mietzeit|befristung|renewal"
)
NOT_TERM = re.compile(
    r"(?i)\b(?:notice|within|after|prior|survive\w*|following|thereafter|confidential\w*|warrant\w*|"
    r"payment|invoice|cure|every|each|per|preceding|last|past|age|"
    r"at\s+least|not\s+less\s+than|no\s+less\s+than|upon|renew\w*|successive|additional|extend\w*|"
    r"extension|further|first|remaining|frist|binnen|innerhalb|nach|pr[ée]avis)\b[^.;]{0,25}$"
)
FROM = re.compile(
    r"(?i)^\W{0,3}(?:\([^()]*\)\W*)?(?:term\W+)?(?:from|after|following|commencing|beginning|starting|"
    r"thereafter|effective|which\s+shall\s+commence|to\s+commence|ab|beginnend|seit|à\s+compter|"
    r"à\s+partir)\b"
)


def term(prose: Prose, locale: Locale, heads: Sequence[tuple[Span, str]]) -> Found | None:
    """How long the contract first runs."""
    options = []
    for span in _lengths(prose):
        sentence = prose.sentence_at(span)
        whole, lead, after = around(prose, sentence, span)
        head = head_of(heads, span)
        if (
            NOT_TERM.search(lead[-45:])
            or NOTICE_AFTER.match(after)
            or BEFORE_END.match(after)
            or not RUNS.search(whole)
        ):
            continue
        support = 0.35
        support += (
            0.3
            if re.search(
                r"(?i)\b(?:for|of)\W+(?:an?\W+|the\W+)?(?:(?:initial|primary|fixed|minimum|full|"
                r"original)\W+)*(?:(?:term|period|duration)\W+)?(?:of\W+)?(?:not\s+less\s+than\W+|at\s+least\W+)?$|"
                r"\b(?:von|für|auf|dauer\s+von|dur[ée]e\s+(?:\w+\s+)?de|pour|"
                r"une\s+p[ée]riode\s+de)\W*(?:die\s+dauer\s+von\W+|une\s+dur[ée]e\s+(?:\w+\s+)?de\W+)?$|is\W+$|"
                r"ending\W+$|shall\s+(?:be|continue)\W+$",
                lead[-60:],
            )
            else 0.0
        )
        support += (
            0.15
            if re.search(
                r"(?i)initial|primary|fixed|laufzeit|dur[ée]e|term\s+of\s+th|this\s+(?:\w+\s+)?(?:agreement|lease|"
                r"contract)",
                whole,
            )
            else 0.0
        )
        support += 0.2 if PLACES_OF_TERM.search(head) else 0.0
        support -= 0.2 if re.search(r"(?i)days?|tage?n?|jours?", prose.text[span.start : span.end]) else 0.0
        support -= (
            0.3 if re.search(r"(?i)confidential|warrant|surviv|non-?compet|payment|option\b|insur", whole) else 0.0
        )
        support += 0.05 if FROM.match(after) else 0.0
        if support >= 0.6:
            options.append(_found(prose, span, locale, support))
    return best(options)


def renewal_term(prose: Prose, locale: Locale) -> Found | None:
    """By how long the contract is renewed."""
    options = []
    for span in _lengths(prose):
        sentence = prose.sentence_at(span)
        whole, lead, after = around(prose, sentence, span)
        if not RENEWS.search(whole) or NOTICE_AFTER.match(after) or BEFORE_END.match(after) or BREACH.search(whole[:0]):
            continue
        if RENEWAL_BEFORE.search(lead[-70:]) and RENEWS.search(lead):
            near = RENEWAL_BEFORE.search(lead[-30:]) is not None
            options.append(_found(prose, span, locale, 0.9 if near else 0.75))
    for match in re.finditer(r"(?i)\b(?P<unit>month|year)[\s-]to[\s-](?P=unit)\b", prose.text):
        value = "P1M" if match["unit"].casefold() == "month" else "P1Y"
        options.append(Found(Span(*match.span()), value, 0.6))
    return best(options)


def notice_period(prose: Prose, locale: Locale, heads: Sequence[tuple[Span, str]]) -> Found | None:
    """How long before its end or a renewal notice must be given; not the time to mend a breach."""
    options = []
    for span in _lengths(prose):
        sentence = prose.sentence_at(span)
        whole, lead, after = around(prose, sentence, span)
        if not _of_notice(lead, after):
            continue
        head = head_of(heads, span)
        if not ENDS_IT.search(whole) and not re.search(r"(?i)terminat|kündig|r[ée]sili|renew", head):
            continue
        support = 0.6 + (
            0.25 if AT_RENEWAL.search(whole) and RENEWS.search(whole) else 0.2 if FREELY.search(whole) else 0.0
        )
        support += 0.05 if re.search(r"(?i)term|kündig|dur[ée]e|r[ée]sili", head) else 0.0
        support -= 0.35 if BREACH.search(whole) and not FREELY.search(whole) else 0.1 if BREACH.search(whole) else 0.0
        if support >= 0.5:
            options.append(_found(prose, span, locale, support))
    return best(options)


def _of_notice(lead: str, after: str) -> bool:
    """Whether a length of time is one of notice by the words right before and after it."""
    if NOTICE_AFTER.match(after) or BEFORE_END.match(after) or NOTICE_OF.search(lead[-80:]):
        return True
    return NOTICE_BEFORE.search(lead) is not None and AHEAD.match(after) is not None


def _lengths(prose: Prose) -> Iterator[Span]:
    yield from KIND.find(prose.text)


def around(prose: Prose, sentence: Span, span: Span) -> tuple[str, str, str]:
    text = prose.text
    return text[sentence.start : sentence.end], text[sentence.start : span.start], text[span.end : span.end + 120]


def _found(prose: Prose, span: Span, locale: Locale, support: float) -> Found:
    meaning = KIND.parse(prose.text[span.start : span.end], locale)
    return Found(span, meaning.value, min(1.0, support) - 1e-7 * span.start, meaning.alternatives)


def head_of(heads: Sequence[tuple[Span, str]], span: Span) -> str:
    """The heading of the section that holds some characters."""
    for section, heading in heads:
        if section.start <= span.start < section.end:
            return heading
    return ""
