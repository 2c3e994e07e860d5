"""Whose law governs: "shall be governed by and construed in accordance with the laws of the State of New York".

Courts, venues and the law that a party was organised under are something else. English, German, French.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from docpipe.reading.prose.clauses import Clauses
from docpipe.reading.prose.contract_words import FOREIGN
from docpipe.reading.prose.found import Found, best
from schemas.fields.folding import fold
from schemas.fields.jurisdictions import JurisdictionKind, adjectives_pattern
from schemas.fields.kind import Span
from schemas.fields.locale import Locale

KIND = JurisdictionKind()
ANNEXED = 0.6  # of the support of what an exhibit says
RIVAL = 0.65  # support of another law that makes one doubtful
DISSENT = 0.05  # lead of a law that another sentence contradicts
GOVERNS = re.compile(
    r"(?i)\bgove(?:rn|m)(?:ed|ing|s)?\b|\bconstrued\b|\binterpreted\b|\benforced\b|\bshall\s+apply\b|\blaw\s+(?:will\s+)?appl(?:y|ies)\b|"
    r"\bapplicable\s+law\b|"
    r"\bsubject\s+to\s+(?:and\s+\w+\s+\w+\s+)?the\s+laws?\b|"
    r"\bunterliegt\b|\bunterliegen\b|\bgilt\b|\bgelten\b|\bfindet\b|\banwendbar|\banzuwenden|\bregeln\b|\bmaßgeb|"
    r"\bunter(?:stehen|steht|stellt)\b|\brigen?\b|\bregir[áa]n?\b|\bsujet[oa]\b|\bsomete\w*|\bregolat[oa]\b|"
    r"\bdisciplinat[oa]\b|\bsoggett[oa]\b|\bapplica(?:bile)?\b|\baplicable\b|\bvan\s+toepassing\b|\bbeheerst\b|"
    r"\brege(?:-se|r-se-á)?\b|\bregid[oa]\b|\baplic[áa]vel\b|"
    r"\br[ée]gie?s?\b|\bsoumise?s?\b|\bdroit\s+applicable|\bloi\s+applicable|\binterpr[ée]t[ée]e?s?\b|\bapplique"
)
ORGANISED = re.compile(
    r"(?i)(?:organi[sz]ed|incorporated|existing|formed|established|constituted|registered|duly|"
    r"corporation|company|partnership|"
    r"good\s+standing)\b[^.;]{0,60}?$"
)
HEADING = re.compile(
    r"(?i)govern\w*\s+law|applicable\s+law|choice\s+of\s+law|controlling\s+law|proper\s+law|"
    r"law\s+and\s+jurisdiction|governing|"
    r"anwendbares\s+recht|rechtswahl|geltendes\s+recht|droit\s+applicable|loi\s+applicable|jurisdiction|"
    r"applicable\s+laws|(?:ley|legislaci[óo]n|derecho)\s+aplicable|(?:legge|diritto)\s+applicabile|"
    r"toepasselijk\s+recht|rechtskeuze|(?:lei|legislação)\s+aplic[áa]vel"
)
LAWS_OF = re.compile(
    r"(?i)(?:\b|the)(?:laws?|legislation|statutes|droit|lois?|leyes|legislaci[óo]n|leggi|legge|leis?|legislação)\s*(?:\([^)]{0,60}\)\s*)?(?:\w+\s+){0,2}?(?:of|"
    r"del|della|dello|dell['’]|da|do|vigentes?\s+en|in\s+force\s+in|in\s+effect\s+in|applicable\s+in|prevailing\s+in|in|de|du|des|d['’])\s*"
    r"(?=the\b|[A-ZÄÖÜÉ]|la\s|l['’]|le\s|los\s|las\s|el\s|state|province|commonwealth)"
)
RECHT_VAN = re.compile(
    r"\b(?:[Rr]echt\s+van|[Dd]erecho\s+de(?:\s+la)?|[Dd]iritto\s+(?:della|dello|del|di|dell['’]))\s*(?=[A-ZÁÉÍÓÚ])"
)
RECHT_DER = re.compile(r"\b[Rr]echts?\s+(?:der|des|von|in\s+der)\s+|\b[Gg]esetzen?\s+(?:der|des|von)\s+")
ADJECTIVE_LAW = re.compile(
    rf"\b(?P<place>{adjectives_pattern()})\s+(?:substantive\s+|materielle[mns]?\s+|internal\s+)?(?:law|"
    rf"recht)\b|\b(?:droit|loi|ley(?:es)?|legislaci[óo]n|derecho|legge|diritto|lei|legislação|direito)\s+(?:com[úu]n\s+)?(?P<apres>{adjectives_pattern()})\b",
    re.IGNORECASE,
)
PLACE_LAW = re.compile(
    r"\b(?:by|under|with|to|that)\s+(?:the\s+)?(?:internal\s+|"
    r"substantive\s+)?(?P<place>[A-Z][\w.]+(?:\s+[A-Z][\w.]+){0,2}?)(?:\s+[Ss]tate)?(?:['’]s?)?\s+[Ll]aws?\b|"
    r"(?:^|[.:;\n]\s*)(?:The\s+)?(?P<first>[A-Z]\w+(?:\s+[A-Z]\w+){0,2}?)\s+[Ll]aw\s+(?:(?:shall|will|does)\s+)?(?:govern|appl)"
)  # "under Ohio law"; "Illinois law governs"
GOVERNED_LAW = re.compile(r"(?i)governing\s+law\s*[:–-]\s*(?:the\s+laws?\s+of\s+)?(?=[A-Zt])")
NAME = re.compile(
    r"(?:(?i:the|der|des|die|las?|los|el|le|l['’])\s*)?(?:(?i:federal\s+|sovereign\s+)?(?i:state|reino|república|repubblica|stato|estado|commonwealth|"
    r"province|republic|kingdom|people['’]s\s+republic|territory|"
    r"district|grand\s+duchy|canton|special\s+administrative\s+region|federation|emirate|principality|"
    r"united\s+states)\s+(?:of|de|du|d['’]|di)\s+(?:the\s+)?)*"
    r"(?:[A-ZÄÖÜÉ][\w.'’éüöä-]*)(?:(?:\s+(?:of|and|&|de|du|des|the)){0,2}\s+(?:[A-ZÄÖÜÉ][\w.'’éüöä-]*))*"
)

ABOUT_CONTRACT = re.compile(rf"(?i)terms|letter|agreement|contract|lease|deed|{FOREIGN}")


def find_law(clauses: Clauses, locale: Locale, end: int) -> Found | None:
    """The law that governs the contract. Behind its `end` stand exhibits, which are contracts of their own."""
    options = [
        replace(option, support=option.support * (1.0 if option.span.start < end else ANNEXED))
        for option in _options(clauses, locale)
    ]
    first = best(options)
    if first and any(_contradicts(clauses, first, other) for other in options):
        return replace(first, margin=min(first.margin, DISSENT))
    return first


def _contradicts(clauses: Clauses, first: Found, other: Found) -> bool:
    """Whether another sentence puts the contract under another law: "Ontario" and "Canada" in one say the same."""
    if other.support < RIVAL or clauses.prose.sentence_at(first.span) == clauses.prose.sentence_at(other.span):
        return False
    one, two = fold(str(first.value)), fold(str(other.value))
    return one not in two and two not in one and not KIND.same(one, two)


def _options(clauses: Clauses, locale: Locale) -> Iterator[Found]:
    text = clauses.prose.text
    for span, support in _places(text):
        clause = clauses.at(span)
        headed = HEADING.search(clause.heading) is not None
        near = clause.before[-90:]
        organised = ORGANISED.search(near.rstrip()) is not None and not GOVERNS.search(near)
        if organised or not (headed or GOVERNS.search(clause.whole)):
            continue
        name = _name(text, span)
        value = KIND.parse(text[name.start : name.end], locale).value
        if value is None:
            continue
        support += 0.15 if headed or HEADING.search(clause.before) else 0.0
        support += 0.15 if ABOUT_CONTRACT.search(clause.whole) else 0.0
        yield Found(name, value, min(1.0, support * (1.0 if KIND.sound(value) else 0.6)))


def _places(text: str) -> Iterator[tuple[Span, float]]:
    """Where places may be named whose law it is."""
    for pattern in (LAWS_OF, RECHT_DER, RECHT_VAN, GOVERNED_LAW):
        for match in pattern.finditer(text):
            name = NAME.match(text, match.end())
            if name:
                yield Span(*name.span()), 0.7
    for match in ADJECTIVE_LAW.finditer(text):
        group = "place" if match["place"] else "apres"
        if match[0].lower() != match[0] or group == "apres" or re.search(r"[rR]echt$", match[0]):
            yield Span(*match.span(group)), 0.65
    for match in PLACE_LAW.finditer(text):
        group = "place" if match["place"] else "first"
        if KIND.sound(match[group]):
            yield Span(*match.span(group)), 0.6


def _name(text: str, span: Span) -> Span:
    """The name without what runs on behind it: the known name that it begins with, if there is one."""
    known = KIND.find(text[span.start : span.end])
    if known and known[0].start <= 45:
        return Span(span.start + known[0].start, span.start + known[0].end)
    cut = re.search(
        r"(?<=[a-z]{2})\.\s.*$|\s+(?:without|and|applicable|including|excluding)\b.*$",
        text[span.start : span.end],
        re.DOTALL,
    )
    return Span(span.start, span.start + cut.start()) if cut else span
