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
from docpipe.reading.prose.found import Found, best, parsed
from docpipe.reading.prose.terms import PLACES_OF_TERM, RUNS_OUT
from docpipe.reading.prose.text import Prose
from schemas.fields.kind import Span
from schemas.fields.locale import Locale
from schemas.fields.written_dates import WrittenDateKind, blank_dates

KIND = WrittenDateKind()
MADE = re.compile(
    r"(?i)\b(?:made|entered|enters|dated?|executed|concluded|signed|effective|as\s+of|on|this|the|fait|"
    r"conclu|signé|date|"
    r"celebrado|suscrito|firmado|fecha|gesloten|ondertekend|op|stipulato|sottoscritto|addì|assinado|datada?|"
    r"vom|am|den|dem|geschlossen|abgeschlossen|unterzeichnet|du|le|en\s+date)\b[^.;]{0,40}$"
)
NOT_MADE = re.compile(
    r"(?i)\b(?:born|incorporated|organi[sz]ed|registered|expir\w*|until|through|ending|"
    r"terminat\w*(?!\s+(?:\w+\s+){0,2}agreement)|amended(?!\s+and\s+restated)|between\s+.*agreement|"
    r"nacid[oa]|nat[oa]|geboren|geb\.|né|née|eingetragen|immatricul\w*|bis\s+zum|jusqu\W?au|originally|previously|prior|"
    r"certain|that\s+certain|"
    r"as\s+amended|act\s+of|resolution)\b[^.;]{0,60}$"
)
EFFECTIVE_TERM = (
    r"(?:effective|commencement|start(?:ing)?|beginning|inception|vertragsbeginn|wirksamkeitsdatum|stichtag|beginn|"
    r"fecha\s+(?:efectiva|de\s+(?:inicio|entrada\s+en\s+vigor|efectos))|ingangsdatum|aanvangsdatum|decorrenza|"
    r"data\s+di\s+(?:efficacia|decorrenza|inizio)|data\s+de\s+início|"
    r"date\s+d['’]effet|date\s+d['’]entr[ée]e\s+en\s+vigueur|entr[ée]e\s+en\s+vigueur)"
)
CALLED_EFFECTIVE = re.compile(
    rf"(?i)^[\s,)]*(?:\([^()\"“”„«]{{0,60}}[\"“”„«]|,?\s*(?:herein\w*|the|"
    rf"such\s+date)?[^.;()]{{0,40}}[\"“”„«])[^()\"“”„«]{{0,20}}{EFFECTIVE_TERM}"
)
EFFECTIVE_BEFORE = re.compile(
    r"(?i)\b(?:effective(?:\s+(?:date|as))?|with\s+effect|in\s+effect|take[sn]?\s+effect|tak(?:e|"
    r"ing)\s+effect|commenc(?:e|es|ed|ing)|"
    r"beg[ai]n(?:s|ning)?|start(?:s|ing|ed)?|from\s+and\s+including|(?:com|enter)(?:e|es|s|ing)?\s+into\s+(?:force|effect)|in\s+force|mit\s+wirkung|"
    r"wirkung|tritt|beginn(?:t|en)|wirksam|läuft|ab|"
    r"prend(?:ra)?\s+effet|(?:avec|prenant)\s+effet|entre(?:ra)?\s+en\s+vigueur|à\s+compter|à\s+partir|d[ée]bute(?:nt|ra|ront)?|"
    r"commence(?:nt|ra|ront)?|vertragsbeginn|mietbeginn|"
    r"surtir[áa]\s+efectos?|(?:con|tendrá)\s+efectos?|entra(?:rá)?\s+en\s+vigor|a\s+partir|a\s+contar|comenzando|comienza|"
    r"comenzar[áa]|inicia(?:ndo|rá)?|desde|ingaande|gaat\s+in|ingang|treedt|aanvangend|vangt\s+aan|a\s+decorrere|"
    r"con\s+(?:decorrenza|effetto)|decorre(?:nte|rà)?|entra(?:\s+in)?\s+vigore|avrà\s+inizio|com\s+(?:início|efeitos)|tem\s+início|"
    r"commencement\s+date|start(?:ing)?\s+date|date\s+d['’]effet|entr[ée]e\s+en\s+vigueur)\b"
    r"(?:[\s,]+(?:on|as|of|from|and|after|upon|at|the|day|date|shall|be|is|to|dem|am|vom|zum|ab|ist|der|"
    r"le|du|de|la|au|in|kraft|à|compter|this|diesem|ce|jour|est|"
    r"el|día|d[ií]a|del?|al|op|met|per|vanaf|in\s+werking|werking|dal|dalla|data|il|giorno|em|date\s+of|"
    r"no\s+later\s+than)\b){0,6}[\s,:]*$"
)
SUBJECT = re.compile(
    r"(?i)\b(?:this|the|initial|dieser?|der|ce|le\s+pr[ée]sent|pr[ée]sent)\s+(?:\w+\s+){0,4}?(?:agreement|"
    r"contract|lease|letter|term|addendum|amendment|deed|"
    r"vertrag|vereinbarung|contrat|accord|bail|laufzeit|mietverhältnis|arbeitsverhältnis|"
    r"vertragsverhältnis|employment|tenancy|licen[cs]e|period)\b|\bterm\b|\bagreement\b|\b(?:contrato|contratto|overeenkomst|"
    r"acuerdo|accordo|convenio|acordo|plazo|duraci[óo]n|durata|duur|huur|arrendamiento|vigencia)\b"
)
DATE_HEREOF = re.compile(
    r"(?i)\b(?:the\s+)?(?:date|day)(?:\s+and\s+year)?\s+(?:first\s+(?:(?:set\s+forth|written|above|"
    r"mentioned|indicated|stated|hereinabove|"
    r"herein)[\s,]*){1,3}|hereof|of\s+this\s+(?:agreement|contract|lease|letter)|"
    r"of\s+(?:its\s+)?(?:execution|signature|signing)(?:\s+(?:hereof|of\s+this\s+agreement))?|"
    r"(?:above|set\s+forth)\s+(?:written|above))|\bupon\s+(?:its\s+)?(?:execution|signing)\b"
    r"(?![^.;]{0,60}\b(?:and|after|following)\s+(?:the\s+)?(?:approval|receipt|payment|filing|delivery|consent|registration))|"
    r"\bmit\s+(?:seiner\s+|der\s+)?unterzeichnung|"
    r"\b(?:à|dès)\s+(?:compter\s+de\s+)?(?:la\s+date\s+de\s+)?(?:sa\s+)?signature"
)
STRONGLY_MADE = re.compile(r"(?i)made|entered|dated|executed|as\s+of|effective|vom|conclu|\bfait\s+le\b")
RUNS_FROM = re.compile(
    r"(?i)\b(?:term|period|agreement|laufzeit|dur[ée]e|duraci[óo]n|durata|duur|locazione|duração)\b[^.;]{0,60}"
    r"\b(?:from|vom|du|dal|desde\s+el|del|van|de)\s*$"
)
SAME_DAY = re.compile(
    r"(?i)^\W*(?:and|und|et)\b[^.;]{0,40}?(?:effective|wirksam|effet|in\s+kraft|vigueur)\b[^.;]{0,20}?"
    r"\b(?:such|that|the\s+same|this|cette|ce|diesem|selben)\s+(?:date|day|jour|tage?)"
)
RELATES = re.compile(r"(?i)\b(?:no\.?|number|nr\.?|act|law|under|pursuant|since|seit|act\s+of|code)\b[^.;]{0,30}$")
LEAST = 0.45  # support of a day of effect that outweighs "as of" in the preamble
LATE = 0.5  # of the text: behind it dates beside a place tell when it was signed
MOST_BESIDE = 5  # words beside a date that stands by itself: "Dated", "As of", "Hamburg, den"
BESIDE_DATE = re.compile(r"(?i)\b(?:dated?|datum|date\s+signed|den|on|le)\W*$")
STARTS_THEN = re.compile(
    r"(?i)\b(?:commenc\w*|begin\w*|start\w*|beginn\w*|d[ée]but\w*|ab|à\s+compter|à\s+partir|a\s+partir|a\s+contar|comenz\w*|comienza|"
    r"inicia\w*|ingaande|gaat\s+in|ingang|a\s+decorrere|decorre\w*|decorrenza)\b[^.;]{0,25}$"
)  # what is said of a day from which something runs, and not of the day on which the contract was made
OF_OTHERS = re.compile(
    r"(?i)\b(?:deliver|payment|pay|rent|interest|fees?|royalt|construct|work|production|insur|vest|warrant|option|fiscal|shipment|"
    r"instal)\w*"
)
LAST_SIGNED = re.compile(
    r"(?i)\b(?:date\s+(?:of|on\s+which)\s+(?:the\s+)?(?:last|latest|final|later)\b[^.;]{0,40}?\bsign\w*|"
    r"(?:last|latest|later)\s+(?:of\s+the\s+)?(?:dates?\s+)?(?:of\s+|on\s+which\s+)?[^.;]{0,30}?\bsign(?:ed|ature|atures|s)?\b|"
    r"date\s+(?:last\s+signed|(?:of\s+)?signature\s+by\s+(?:both|all|the\s+last))|signed\s+by\s+(?:both|all)\s+(?:of\s+the\s+)?parties)"
)
OTHER_AGREEMENT = re.compile(
    r"(?i)(?<=[\w,]\s)(?:an?|certain|original|existing|prior|previous|said|underlying)\s+(?:[\w&-]+\s+){0,6}?"
    r"(?:agreement|contract|lease|note|deed|vertrag)s?\b(?![^.;]*\bthis\b)[^.;]{0,80}$|\bterminat\w*\s+(?:\w+\s+){0,2}effective\b[^.;]{0,20}$"
)
CALLED_AGREEMENT = re.compile(
    r"[\s,]*(?:\([^()\"“”]{0,40}|,\s+as\s+amended[^.;()]{0,40}\()[\"“][^\"”]*[A-Z]\w+\s+(?:Agreement|Contract|Lease)[\"”]"
)
PLACE_DATE = re.compile(
    r"^\W*[A-ZÀ-Ý][\w.'’/()-]*(?:\s[^\W\d_][\w.'’/()-]*){0,3}(?:,\s*(?:den|am|le|l[ìi]|il|addì|a|à|em|op)?|\s(?:den|le|lì|addì|op))\s*$"
)  # "Zürich, 3. Mai 2020", "Milano, lì 10 dicembre 2019": where dates stand by custom
THROUGH = re.compile(r"(?i)\W{0,3}(?:to|through|until|bis|au|al|tot|hasta|até|a|and\s+(?:ending|continuing))\b")
CLOSING = re.compile(
    r"(?i)in\s+witness\s+where|executed|zu\s+urkund|en\s+foi\s+de\s+quoi|fait\s+(?:à|en)|signed|agreed|"
    r"accepted|given\s+under|en\s+prueba|firma\w*|aldus|getekend|letto|assinad[oa]|unterzeichnet"
)
DEFINED = re.compile(
    rf"(?i)[\"“„«]\s*(?:the\s+)?{EFFECTIVE_TERM}(?:\s+date)?\s*[\"”“»]\s*(?:means|shall\s+mean|is|bedeutet|"
    rf"ist|d[ée]signe|refers\s+to|:|–|-)"
)

ON_EVENT = re.compile(
    r"(?i)\b(?:this\s+(?:\w+\s+)?(?:agreement|lease|contract|amendment)|(?:the\s+)?(?:initial\s+|lease\s+)?term(?:\s+of\s+this\s+\w+)?)"
    r"\s+(?:(?:shall|will)\s+(?:not\s+)?(?:(?:become|be|take)\s+effect(?:ive)?|commence|begin|start)|commences|begins|starts|"
    r"becomes\s+effective|takes\s+effect)\s+"
    r"(?:(?:only\s+)?(?:upon|when|if|once|after)\b(?!\s+(?:its\s+|the\s+)?(?:execution|signing|signature|date))|"
    r"(?:as\s+of|on)\s+the\s+(?:date|day)\s+(?:on\s+which|that|when|of)\b(?!\s+(?:this|its|execution|signing|the\s+last|signature)))"
)


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
    before = prose.text[max(0, start - 90) : start].rpartition("\n")[2]
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
    before = prose.text[prose.paragraph_at(start).start : start]
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
    return ON_EVENT.search(prose.text) is not None or _last_signed_defines(prose)


def _last_signed_defines(prose: Prose) -> bool:
    sentences = (prose.sentence_at(Span(*match.span())).start for match in LAST_SIGNED.finditer(prose.text))
    spans = zip(sentences, (match.start() for match in LAST_SIGNED.finditer(prose.text)), strict=True)
    return any(DEFINED.search(prose.text[start:end]) for start, end in spans)
