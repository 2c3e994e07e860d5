"""Where a contract names its parties: after "between", in a list of parties, by labels, or in a letter.

Knows the words around parties, English, German and French; the parties themselves are read by `parties`.
"""

import re
from collections.abc import Iterator

from docpipe.reading.prose.forms import DESCRIBES
from docpipe.reading.prose.labelled import parties_behind_labels, parties_in_table
from docpipe.reading.prose.letters import parties_of_letter
from docpipe.reading.prose.names import Named, name_at
from docpipe.reading.prose.parties import Party, distinct, parties_in
from docpipe.reading.prose.text import Prose

REACH = 14_000  # characters from the beginning in which the preamble may stand, tables of contents included
LONGEST = 5_000  # characters of a preamble
BODY = re.compile(
    r"(?im)(?:^\W*(?:whereas|witnesseth|w\s?i\s?t\s?n\s?e\s?s\s?s\s?e\s?t\s?h|recitals?|background|"
    r"now,?\s*therefore|preliminary statement|"
    r"präambel|vorbemerkung(?:en)?|préambule|exposé|il a été|introduction|terms and conditions)\b)|"
    r"\b(?:whereas\b|witnesseth|now,?\s+therefore|agree(?:d)?\s+as\s+follows|"
    r"it\s+is\s+(?:hereby\s+)?(?:mutually\s+)?agreed|"
    r"wird\s+folgende[rs]?\b|schließen\s+(?:den\s+)?folgenden|il\s+a\s+été\s+(?:convenu|préalablement|exposé)|"
    r"(?:may|shall|are|will)\s+(?:also\s+)?(?:each\s+)?(?:be\s+)?(?:individually\s+|"
    r"sometimes\s+)?(?:be\s+)?referred\s+to|"
    r"intending\s+to\s+be\s+legally|in\s+consideration\s+of|exponen\b|manifiestan\b|estipulaciones\b|"
    r"(?:acuerdan|convienen|pactan)\s+(?:lo\s+siguiente|celebrar|en\s+)|si\s+conviene|si\s+stipula|premesso\s+che|"
    r"wordt\s+overeengekomen|zijn\s+(?:het\s+volgende\s+)?overeengekomen|komen\s+(?:het\s+volgende\s+)?overeen|overwegende|"
    r"in\s+aanmerking\s+nemende|acordam\b|t[êe]m\s+entre\s+si|just[oa]s?\s+e\s+contratad[oa]s?|é\s+celebrado|considerando\s+que)"
)
BETWEEN = re.compile(
    r"(?i)\b(?:by\s*,?\s*and\s*,?\s*(?:between|among(?:st)?)|between\s+and\s+among|between|among(?:st)?|"
    r"celebra[nd]o?\s*,?(?=\s+(?:de|por)\s+una\s+parte)|d[ea]\s+um\s+lado(?=\s*,)|zwischen|entre(?!\s+s[iíe]\b)(?:\s+les\s+souss?ign[ée]e?s)?|tussen(?:\s+(?:de\s+)?ondergetekenden)?|"
    r"(?:tra|fra)(?:\s+(?:i\s+sottoscritti|le\s+(?:seguenti\s+)?parti))?)"
    r"\b\s*(?:the\s+(?:following\s+)?(?:parties|undersigned)(?:\s+hereto)?\b)?\s*[:,]?\s*"
)
SURE = 0.45  # least strength of a party that is named anywhere
WEAK_REACH = 3_000  # characters from the beginning in which a doubtful one is believed
MOST_STARTS = 6  # names with which a list of parties may begin, a paragraph
NAME_START = re.compile(r"(?:(?<=[\s(])|^)(?=[A-ZÄÖÜÉ0-9][\w.'’&/-]*\s)", re.MULTILINE)
ELSEWHERE = re.compile(r"(?i)\breference\s+is\s+(?:hereby\s+)?made\s+to\b[^.;]*$")
OPEN_END = re.compile(r"(?i)(?:\b(?:and|und|et)|\n(?:y|e|ed|en)|[,;&])\W*$")
FURTHER = re.compile(
    r"(?i)(?:\s*\((?:the\s+)?[“\"][^()\n]{1,40}\))?(?:\s*\(?of\s+the\s+\w+\s+part\)?[;,.]?)?\s*(?:-\s*)?(?:(?:and|und|et)\b|(?-i:en|EN|e|ed|y|Y|E)(?:\s|:))|\s*\((?:[2-9]|[b-d]|ii)\)|"
    r"\s*(?:(?:de|por)\s+(?:la\s+)?otra|dall['’]altra|d['’]autre)\b"
)
LISTED_ON = re.compile(r"\s*[2-9][.)]\s+(?=[A-ZÀ-Ý])")
SENTENCE_END = re.compile(r"\.[\"”)]*\s*$")
LISTED = re.compile(
    r"(?i)\W*(?:[0-9A-Z]\.?\s+)?(?:the\s+|die\s+|les\s+)?(?:contracting\s+)?(?:parties|vertragsparteien|parteien|partijen|partes|parti)"
    r"(?:\s+(?:are|sind|sont|(?:to|of|au|du|à|de|des|dieses)\b(?:\s+(?:this|the|diesen?s?|ce|cet|le|la|l['’]|pr[ée]sente?))*"
    r"\s*(?:agreement|contract|lease|vertrag(?:e?s)?|contrat|accord|bail|convention)(?:\s+(?:are|sind|sont))?))?"
    r"\W*(?:$|\n)|(?=\(1\)\s+[A-Z])|\W*(?:reunidos|comparecen|intervienen|(?:de\s+)?ondergetekenden|i\s+sottoscritti|"
    r"outorgantes|contraentes)\b\W*(?:$|\n)|(?=(?:de\s+una\s+parte|da\s+una\s+parte|por\s+un\s+lado),)"
)
BY = re.compile(
    r"(?i)\b(?:made|entered\s+into|executed|given|issued|granted|guarant(?:y|ee)|agreement|deed|assignment)\s+by\s+(?!and\b)"
)
APPEARED = re.compile(r"(?i)\berschienen\b[^\n]{0,160}[:,]\s*\n")
UNDERSIGNED = re.compile(
    r"(?i)\b(?:the\s+undersigned|les\s+soussign[ée]e?s|die\s+unterzeichn(?:end|et)en|"
    r"ondergetekenden|los\s+(?:abajo\s+firmantes|suscritos)|i\s+sottoscritti|os\s+abaixo\s+assinados)\b\W*(?=[A-Z0-9(])"
)
THIRD = re.compile(
    r"(?i)\b(?:credit|loans?|advances?|obligations?|indebtedness|liabilit(?:y|ies)|debts?|stock|shares?|subsidiary)\s+"
    r"(?:\w+\s+){0,2}?(?:to|of|in|by)\s+(?:the\s+)?$"
)  # before one of whom a contract tells, as a guaranty of its borrower
TITLES = frozenset(
    ("Sig.", "Sig.ra", "Mr.", "Mr", "Mrs.", "Mrs", "Ms.", "Ms", "Sr.", "Sra.", "D.", "Dña.", "Herr", "Herrn", "Frau")
)


def find_parties(prose: Prose) -> list[Party]:
    """The parties of the contract, from the best of the places that name them."""
    options = [
        *_between(prose),
        *_listed(prose),
        *_by(prose),
        *_undersigned(prose),
        *_described(prose),
        *_cover(prose),
        *parties_behind_labels(prose),
        parties_in_table(prose),
        parties_of_letter(prose),
    ]
    chosen = max(options, key=_worth, default=[])
    return [party for party in chosen if party.strength >= SURE or _believed(party)]


def _believed(party: Party) -> bool:
    """Whether a doubtful party is one after all: where preambles stand, but not in what is agreed."""
    return party.strength > 0.2 and party.name.start < WEAK_REACH


def _worth(parties: list[Party]) -> float:
    """Two sure parties are worth more than any number of doubtful ones."""
    sure = sorted((party.strength + (0.3 if party.defined else 0.0) for party in parties), reverse=True)
    return sum(sure[:2]) + 0.1 * sum(sure[2:])


def _between(prose: Prose) -> Iterator[list[Party]]:
    """Parties after "between", paragraph after paragraph until there are two and the sentence ends."""
    text = prose.text
    body = BODY.search(text, 200 if len(text) > 1000 else 0)
    for match in BETWEEN.finditer(text, 0, min(len(text), REACH)):
        if body and match.start() > body.end() + 3000:
            break
        later = 0.6 if body and match.start() > body.start() else 1.0
        later = 0.4 if ELSEWHERE.search(text, max(0, match.start() - 200), match.start()) else later
        parties = _run(prose, match.end())
        yield [_weakened(party, later) for party in parties]


def _run(prose: Prose, start: int) -> list[Party]:
    text, end = prose.text, start
    parties: list[Party] = []
    for paragraph in prose.paragraphs:
        if paragraph.end <= start:
            continue
        if paragraph.start - start > LONGEST:
            break
        stop = BODY.search(text, max(start, paragraph.start), paragraph.end)
        end = stop.start() if stop else paragraph.end
        parties = parties_in(text, start, end)
        open_end = OPEN_END.search(text, max(start, end - 40), end) or _follows_and(prose, paragraph.end)
        ended = SENTENCE_END.search(text, max(start, end - 4), end) is not None
        listed = not ended and LISTED_ON.match(text, paragraph.end, paragraph.end + 40)
        nothing = not parties and end - start > 300
        if stop or nothing or (not (open_end or listed) and (len(parties) >= 2 or (parties and ended))):
            break
    return parties


def _follows_and(prose: Prose, end: int) -> bool:
    """Whether the next paragraph is an "and" on its own, or goes on with one."""
    return FURTHER.match(prose.text, end, end + 100) is not None


def _listed(prose: Prose) -> Iterator[list[Party]]:
    """Parties under a heading "PARTIES", or numbered at the beginning of paragraphs."""
    for paragraph in prose.paragraphs[:60]:
        words = prose.text[paragraph.start : min(paragraph.end, paragraph.start + 80)]
        if paragraph.start > REACH:
            break
        heading = LISTED.match(words)
        if heading:
            yield [_weakened(party, 0.95) for party in _run(prose, paragraph.start + heading.end())]


def _by(prose: Prose) -> Iterator[list[Party]]:
    """Parties after "entered into by", "guaranty by", and those who came to a notary."""
    text, most = prose.text, min(len(prose.text), 3000)
    for match in (*BY.finditer(text, 0, most), *APPEARED.finditer(text, 0, most)):
        yield [_weakened(party, 0.85) for party in _run(prose, match.end())]


def _undersigned(prose: Prose) -> Iterator[list[Party]]:
    """Parties after "The undersigned"."""
    for match in UNDERSIGNED.finditer(prose.text, 0, min(len(prose.text), 3000)):
        yield [_weakened(party, 0.9) for party in _run(prose, match.end())]


def _described(prose: Prose) -> Iterator[list[Party]]:
    """Parties of a sentence of the opening without "between": whom it describes and gives names to."""
    text, body = prose.text, False
    for paragraph in prose.paragraphs[:30]:
        if paragraph.start > REACH // 2:
            break
        words = text[paragraph.start : paragraph.end]
        body = body or (BODY.match(words) is not None and "part" not in words.casefold())
        if re.search(r"[“\"„«(]", words) and not body:
            firsts: list[Party] = []
            for place in _name_starts(text, paragraph.start, paragraph.end):
                parties = [_weakened(p, 0.8) for p in parties_in(text, place, paragraph.end) if p.strength >= SURE]
                named = [party for party in parties if party.defined or party.strength >= 0.8]
                formed = bool(named) and named[0].strength >= 0.8
                firsts += [party for party in named[:1] if party.defined and formed]
                yield named if formed or (len(named) == 2 and named[0].defined) else []
            yield distinct(text, firsts)


def _cover(prose: Prose) -> Iterator[list[Party]]:
    """Firms on lines of their own, as covers set them."""
    found = []
    for paragraph in prose.paragraphs[:12]:
        named = name_at(prose.text, paragraph.start, paragraph.end) if paragraph.heads else None
        if named and named.formed and named.span == (paragraph.start, paragraph.end):
            found.append(Party(named.span, None, None, 0.55))
    yield distinct(prose.text, found)


def _name_starts(text: str, start: int, end: int) -> Iterator[int]:
    """Places where a name of several words, or one with its legal form, follows a small word or begins a sentence."""
    found = last = 0
    for match in NAME_START.finditer(text, start, min(end, start + 1500)):
        before = text[max(start, match.start() - 25) : match.start()].split()
        if before[-2:-1] and before[-2].casefold() in ("agreement", "vertrag") and before[-1] == "of":
            continue
        if (
            before
            and before[-1] not in TITLES
            and not (before[-1][0].islower() and before[-1] not in ("a", "an"))
            and before[-1][-1] not in ",:0123456789"
        ) or THIRD.search(text, max(start, match.start() - 40), match.start()):
            continue
        named = name_at(text, match.start(), end, more=True)
        described = (
            named and _told(text, named) and DESCRIBES.match(text, named.span.end) and not _has_digit(text, named)
        )
        if named and (named.formed or described) and named.span.start == match.start() >= last:
            found, last = found + 1, named.span.end
            yield match.start()
        if found > MOST_STARTS:
            return


def _told(text: str, named: Named) -> bool:
    """Whether a name without a legal form is as long as names are: some more words join partners."""
    return 2 <= named.count <= (5 if "&" in text[named.span.start : named.span.end] else 3)


def _has_digit(text: str, named: Named) -> bool:
    return any(char.isdigit() for char in text[named.span.start : named.span.end])


def _weakened(party: Party, factor: float) -> Party:
    return Party(party.name, party.defined, party.role, party.strength * factor)
