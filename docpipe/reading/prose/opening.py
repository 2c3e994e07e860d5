"""Where a contract names its parties: after "between", in a list of parties, by labels, or in a letter.

Knows the words around parties, English, German and French; the parties themselves are read by `parties`.
"""

import re
from collections.abc import Iterator

from docpipe.reading.prose.forms import ROLES
from docpipe.reading.prose.letters import parties_of_letter
from docpipe.reading.prose.names import name_at
from docpipe.reading.prose.parties import Party, distinct, parties_in
from docpipe.reading.prose.text import Prose
from schemas.fields.kind import Span

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
    r"intending\s+to\s+be\s+legally|in\s+consideration\s+of)"
)
BETWEEN = re.compile(
    r"(?i)\b(?:by\s*,?\s*and\s*,?\s*(?:between|among(?:st)?)|between\s+and\s+among|between|among(?:st)?|"
    r"zwischen|entre(?:\s+les\s+souss?ign[ée]e?s)?)"
    r"\b\s*(?:the\s+(?:following\s+)?(?:parties|undersigned)(?:\s+hereto)?\b)?\s*[:,]?\s*"
)
LISTED = re.compile(
    r"(?i)\W*(?:[0-9A-Z]\.?\s+)?(?:the\s+)?(?:parties|vertragsparteien|parteien|die\s+parteien|les\s+parties)\W*(?:$|\n)|(?=\(1\)\s+[A-Z])"
)
BY = re.compile(
    r"(?i)\b(?:made|entered\s+into|executed|given|issued|granted|guarant(?:y|ee)|agreement|deed|assignment)\s+by\s+(?!and\b)"
)
LABELLED = re.compile(
    r"(?m)^\W{0,3}(?:(?:the\s+|der\s+|die\s+|le\s+|"
    r"la\s+)?(?P<role>[A-ZÄÖÜ][\w'’-]+(?:\s[A-Z][\w-]+)?)(?:\s+(?:name|company name))?|(?i:party|partei|"
    r"partie)\s+(?:[A-D1-4]|one|two|three))"
    r"\s*(?:\([^()]{1,30}\))?\s*:\s*"
)


def opening_of(prose: Prose) -> Span:
    """The part of the text before the recitals or what is agreed, at most."""
    return Span(0, min(len(prose.text), REACH))


def find_parties(prose: Prose) -> list[Party]:
    """The parties of the contract, from the best of the places that name them."""
    options = [
        *_between(prose),
        *_listed(prose),
        *_by(prose),
        *_described(prose),
        *_labelled(prose),
        parties_of_letter(prose),
    ]
    return max(options, key=_worth, default=[])


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
        open_end = re.search(r"(?i)(?:\b(?:and|und|et)|[,;&])\W*$", text[start:end])
        if stop or (len(parties) >= 2 and not open_end and not _follows_and(prose, paragraph.end)):
            break
    return parties


def _follows_and(prose: Prose, end: int) -> bool:
    """Whether the next paragraph is an "and" on its own, or goes on with one."""
    return (
        re.match(r"(?i)\s*(?:-\s*)?(?:and|und|et)\b|\s*\((?:[2-9]|[b-d]|ii)\)", prose.text[end : end + 12]) is not None
    )


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
    """Parties after "entered into by", "guaranty by"."""
    for match in BY.finditer(prose.text, 0, min(len(prose.text), 3000)):
        yield [_weakened(party, 0.85) for party in _run(prose, match.end())]


def _described(prose: Prose) -> Iterator[list[Party]]:
    """Parties that a sentence of the opening names with their legal form and what they are called."""
    text = prose.text
    for paragraph in prose.paragraphs[:40]:
        if paragraph.start > REACH or BODY.match(text, paragraph.start):
            break
        if not re.search(r"[“\"„«]", text[paragraph.start : paragraph.end]):
            continue
        found = [
            p for place in _name_starts(text, paragraph.start, paragraph.end) if (p := _one(text, place, paragraph.end))
        ]
        yield [_weakened(party, 0.8) for party in distinct(text, found)]


def _name_starts(text: str, start: int, end: int) -> Iterator[int]:
    """Places where a capitalised word follows a small one or the sentence's beginning."""
    for match in re.compile(r"(?:(?<=[a-z]\s)|(?<=[a-z],\s)|(?<=\s))(?=[A-Z0-9][\w.'’&/-]*\s)").finditer(
        text, start, min(end, start + 2500)
    ):
        before = text[max(start, match.start() - 25) : match.start()].split()
        if not before or (before[-1][0].islower() and before[-1] not in ("a", "an")):
            yield match.start()


def _one(text: str, place: int, end: int) -> Party | None:
    """The party whose name begins at a place, where its form, its description and what it is called all say so."""
    named = name_at(text, place, end)
    if named is None or not named.formed:
        return None
    parties = parties_in(text, place, min(end, named.span.end + 400))
    first = parties[0] if parties else None
    return first if first and first.strength >= 1.0 and first.defined and first.name.start == named.span.start else None


def _labelled(prose: Prose) -> Iterator[list[Party]]:
    """ "Party A: ...", "Lieferant: ...", "Landlord: ..." at the beginning of lines."""
    text, found = prose.text, []
    for match in LABELLED.finditer(text, 0, min(len(text), 4000)):
        role = match["role"]
        if role and not any(word.casefold() in ROLES for word in role.split()):
            continue
        named = name_at(text, match.end(), prose.paragraph_at(match.end()).end)
        if named and named.span.start - match.end() < 12 and (named.formed or named.count >= 2):
            span = Span(*match.span("role")) if role else None
            found.append(Party(named.span, None, span, 0.7 if named.formed else 0.55))
    yield distinct(text, found)


def _weakened(party: Party, factor: float) -> Party:
    return Party(party.name, party.defined, party.role, party.strength * factor)
