"""How long a contract runs, is renewed, and how long before notice must be given.

Judges lengths of time by the words around them and by the heading of their section. English, German, French.
"""

import re
from collections.abc import Sequence

from docpipe.reading.prose.clauses import Clause, Clauses
from docpipe.reading.prose.contract_words import CONTRACTS, LENGTHS
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
    r"\bterm\b|\bfest\s+abgeschlossen\b|\bfür\s+(?:die\s+dauer|einen\s+zeitraum)\b|"
    r"\bläuft\b|\bbefristet\b|\bgeschlossen\b|"
    rf"\b(?:{LENGTHS}|conclu|période|aangegaan)\b"
)
RENEWS = re.compile(
    r"(?i)\brenew\w*|\bsuccessive\b|\bextend\w*|\bextension|\broll\s*over|\bmonth[\s-]to[\s-]month|"
    r"\byear[\s-]to[\s-]year|\bverleng\w*|\brinnov\w*|\brenov\w*|\bverlänger\w*|\bprolong\w*|\breconduit?\w*|\breconduction|\brenouvel\w*|\bprorog\w*"
)
RENEWAL_BEFORE = re.compile(
    r"(?i)(?:successive|additional|further|renewal|consecutive|subsequent|extended?|renewed?|renew|"
    r"prolonged|prolong|prolonge(?:ra)?|renouvelle(?:ra)?|extension|jeweils|weitere[ns]?|um|p[ée]riodes?|successives?|"
    r"nouvelle|per[íi]odos?|prorrog\w*|renov\w*|rinnov\w*|periodi|verlengd|telkens|ulteriori?)\b[^.;]{0,60}$"
)
NOTICE_AFTER = re.compile(
    r"(?i)^['’]?s?\W{0,3}(?:(?:advance|prior|written|previous|calendar|business|days?|clear|"
    r"vorherige[rn]?|schriftliche[rn]?|schriftlich)\W+(?:and\W+)?){0,4}(?:notice|notification|"
    r"kündigungsfrist|frist|de\s+pr[ée]avis)"
)
NOTICE_BEFORE = re.compile(
    r"(?i)(?:notice|notification|announc\w*|frist|preavis[oi]|preavviso|antelaci[óo]n|opzegtermijn|pr[ée]avis|kündig\w+|gekündigt|d[ée]nonc\w+)\b[^.;]{0,80}$"
)
BEFORE_END = re.compile(
    r"(?i)^['’]?\W{0,3}(?:or\s+(?:more|earlier)\s+)?(?:(?:prior|before|in\s+advance|ahead|preceding)\s*(?:written\s+notice\s*)?(?:to|"
    r"of)?\s*(?:the\s+)?|vor\s+(?:dem\s+)?|avant\s+)(?:\w+\s+){0,6}?(?:expir\w*|last\s+day|end|terminat\w*|renewal|"
    r"anniversary|ablauf|ende|commencement|term|l['’]?\W?[ée]ch[ée]ance|terme|fin)"
)
NOTICE_OF = re.compile(
    r"(?i)(?:preaviso\s+(?:\w+\s+)?de|preavviso\s+(?:\w+\s+)?di|antelaci[óo]n\s+(?:\w+\s+)?de|opzegtermijn\s+van|"
    r"aviso\s+prévio\s+de|kündigungsfrist|frist\s+von|pr[ée]avis\s+(?:\w+\s+)?de|notice\s+period\s+(?:of|is|shall\s+be)|notice\s+of)"
    r"\W*(?:at\s+least\W+|not\s+less\s+than\W+|mindestens\W+|"
    r"(?:beträgt|est|shall\s+be|is)\W+(?:\w+\W+){0,4}?(?:de\W+)?)?$"
)
AHEAD = re.compile(
    r"(?i)['’]?\W{0,3}(?:prior|before|in\s+advance|zum|vor|avant|liegen|verstreichen|elapse|pass\b|s['’][ée]couler)"
)
ENDS_IT = re.compile(
    r"(?i)\bterminat\w*|\bcancel\w*|\bnon-?renew\w*|\bnot\s+to\s+renew|\brenew\w*|\bkündig\w*|\bgekündigt|"
    r"\bpreavis|\bpreavvis|\bdisdetta|\bopzeg\w*|\bopgezegd|\brecesso|\bdenuncia\w*|\bdesisti\w*|"
    r"\br[ée]sili\w*|\bd[ée]nonc\w*|\bpr[ée]avis|\bexpir\w*|\bwithdraw\w*"
)
FREELY = re.compile(
    r"(?i)without\s+cause|for\s+any\s+reason|any\s+reason|at\s+any\s+time|convenience|with\s+or\s+without|"
    r"either\s+party\s+may|jederzeit|ohne\s+angabe|ordentlich|à\s+tout\s+moment|beide[nr]?\s+(?:parteien|"
    r"seiten)"
)
AT_RENEWAL = re.compile(
    r"(?i)non-?renew\w*|not\s+(?:to\s+)?(?:be\s+)?(?:renew|extend)\w*|intent\w*\s+(?:not\s+)?to|"
    r"(?:prior\s+to|before)\s+(?:the\s+)?(?:expir|end|renewal|anniversary)|unless|automatic\w*|"
    r"wenn\s+(?:er|sie)?\s*nicht|sofern|sauf|salvo|tenzij"
)
BREACH = re.compile(
    r"(?i)\bbreach\w*|\bdefault\w*|\bcure[sd]?\b|\bremed\w*|\bfail(?:s|ure)?\b|\binsolven\w*|"
    r"\bbankrupt\w*|\bprice|\binvoice|\bpayment|\bpaid\b|\bdispute|\bchange\s+(?:of|in)\s+control|"
    r"\bforce\s+majeure|\bverletz\w*|\bmanquement|\bwichtige[mnr]\s+grund|\bfees?\b|"
    r"\babmahnung|\bmise\s+en\s+demeure|\brem[ée]di"
)
RUNS_OUT = re.compile(r"(?i)\W{0,2}(?:aus|ab|zu\s+ende|befristet)\b")
PLACES_OF_TERM = re.compile(
    rf"(?i)\bterm\b|duration|{LENGTHS}|\bterms?\s+and\s+terminat|period|mietzeit|befristung|renewal"
)
NOT_TERM = re.compile(
    r"(?i)\b(?:notice|within|after|prior|survive\w*|following|thereafter|confidential\w*|warrant\w*|"
    r"payment|invoice|cure|every|each|per|preceding|last|past|age|"
    r"at\s+least|not\s+less\s+than|no\s+less\s+than|upon|renew\w*|successive|additional|extend\w*|"
    r"extension|further|first|remaining|ersten|\w*frist|\w*probezeit|probation\w*|d['’]essai|prueba|prova|proeftijd|trial|binnen|innerhalb|nach|pr[ée]avis|preaviso|preavviso|antelaci[óo]n|opzegtermijn|"
    r"per[íi]odos|prorrog\w*|rinnov\w*|verlengd|disdetta|entro)\b[^.;]{0,25}$"
)
FROM = re.compile(
    r"(?i)^\W{0,3}(?:\([^()]*\)\W*)?(?:term\W+)?(?:from|after|following|commencing|beginning|starting|"
    r"thereafter|effective|which\s+shall\s+commence|to\s+commence|ab|beginnend|seit|à\s+compter|"
    r"à\s+partir)\b"
)
FOR_SO_LONG = re.compile(
    r"(?i)\b(?:for|of|at)\W+(?:an?\W+|the\W+)?(?:(?:initial|primary|fixed|minimum|full|original)\W+)*"
    r"(?:(?:term|period|duration)\W+)?(?:of\W+)?(?:not\s+less\s+than\W+|at\s+least\W+)?$|"
    rf"\b(?:{LENGTHS}|per[íi]odo)\W+(?:\w+\W+){{0,4}}?(?:de|di|van|es\s+de|será\s+de)\W*$|"
    r"\b(?:von|für|auf|dauer\s+von|dur[ée]e\s+(?:\w+\s+)?de|pour|une\s+p[ée]riode\s+de)\W*"
    r"(?:die\s+dauer\s+von\W+|une\s+dur[ée]e\s+(?:\w+\s+)?de\W+)?$|is\W+$|:\W*$|ending\W+$|shall\s+(?:be|continue)\W+$|beträgt\W+$|"
    rf"\b(?:term|duration|\w*(?:{LENGTHS}))\W{{1,3}}$"
)
FIRST_TERM = re.compile(
    rf"(?i)initial|primary|fixed|{LENGTHS}|duration|term\s+of\s+th|this\s+(?:\w+\s+)?(?:agreement|lease|contract)"
)
OF_OTHERS = re.compile(
    r"(?i)confidential|geheim|vertraulich|warrant|gewähr|surviv|non-?compet|payment|option\b|insur|records"
)
OF_ANOTHER = re.compile(
    rf"(?i)(?<!this)\s\w*(?:{CONTRACTS})\s+"
    r"(?:was\s+)?(?:dated|made|entered\s+into|vom|en\s+date\s+du|de\s+fecha|del|van|d\.?\s?d)\b(?!\s+(?:as\s+of\s+)?the\s+Effective)"
)  # what another contract says
IN_DAYS = re.compile(r"(?i)days?|tage?n?|jours?")
ON_ENDING = re.compile(r"(?i)term|kündig|dur[ée]e|r[ée]sili|renew|laufzeit")
TO_TO = re.compile(r"(?i)\b(?P<unit>month|year)[\s-]to[\s-](?P=unit)\b")
LEAST = 0.6  # support of a term or period


def clauses_of_time(clauses: Clauses) -> list[Clause]:
    """Every length of time in its clause."""
    return [clauses.at(span) for span in KIND.find(clauses.prose.text)]


def term(times: Sequence[Clause], locale: Locale) -> Found | None:
    """How long the contract first runs."""
    options = []
    for clause in times:
        of_notice = NOTICE_AFTER.match(clause.after) or BEFORE_END.match(clause.after)
        if of_notice or NOT_TERM.search(clause.before[-45:]) or OF_OTHERS.search(clause.heading):
            continue
        if OF_ANOTHER.search(clause.before):
            continue
        if RENEWS.search(clause.before) and RENEWAL_BEFORE.search(clause.before[-40:]):
            continue
        headed = PLACES_OF_TERM.search(clause.heading) is not None
        if not headed and not RUNS.search(clause.whole):
            continue
        support = 0.35 + (0.2 if headed else 0.0)
        support += 0.3 if FOR_SO_LONG.search(clause.before[-60:]) else 0.0
        support += 0.15 if FIRST_TERM.search(clause.whole) else 0.0
        support += 0.05 if FROM.match(clause.after) else 0.0
        support -= 0.2 if IN_DAYS.search(clause.text) else 0.0
        support -= 0.3 if OF_OTHERS.search(clause.whole) else 0.0
        if support >= LEAST:
            options.append(_found(clause, locale, support))
    return best(options)


def renewal_term(prose: Prose, times: Sequence[Clause], locale: Locale) -> Found | None:
    """By how long the contract is renewed."""
    options = []
    for clause in times:
        of_notice = NOTICE_AFTER.match(clause.after) or BEFORE_END.match(clause.after)
        if of_notice or not RENEWS.search(clause.whole) or not RENEWAL_BEFORE.search(clause.before[-70:]):
            continue
        if RENEWS.search(clause.before) or RENEWS.search(clause.after[:40]):
            near = RENEWAL_BEFORE.search(clause.before[-30:]) is not None
            options.append(_found(clause, locale, 0.9 if near else 0.75))
    for match in TO_TO.finditer(prose.text):
        value = "P1M" if match["unit"].casefold() == "month" else "P1Y"
        options.append(Found(Span(*match.span()), value, LEAST))
    return best(options)


def notice_period(times: Sequence[Clause], locale: Locale) -> Found | None:
    """How long before its end or a renewal notice must be given; not the time to mend a breach."""
    options = []
    for clause in times:
        ends = ENDS_IT.search(clause.whole) or RENEWS.search(clause.whole) or ON_ENDING.search(clause.heading)
        if not ends or not _of_notice(clause):
            continue
        support, freely = 0.6, FREELY.search(clause.whole) is not None
        if AT_RENEWAL.search(clause.whole) and RENEWS.search(clause.whole):
            support += 0.25
        elif freely:
            support += 0.2
        support += 0.05 if ON_ENDING.search(clause.heading) else 0.0
        if BREACH.search(clause.whole):
            support -= 0.1 if freely else 0.35
        if support >= LEAST - 0.1:
            options.append(_found(clause, locale, support))
    return best(options)


def _of_notice(clause: Clause) -> bool:
    """Whether a length of time is one of notice by the words right before and after it."""
    if NOTICE_AFTER.match(clause.after) or BEFORE_END.match(clause.after) or NOTICE_OF.search(clause.before[-80:]):
        return True
    return NOTICE_BEFORE.search(clause.before) is not None and AHEAD.match(clause.after) is not None


def _found(clause: Clause, locale: Locale, support: float) -> Found:
    meaning = KIND.parse(clause.text, locale)
    return Found(clause.span, meaning.value, min(1.0, support) - 1e-7 * clause.span.start, meaning.alternatives)
