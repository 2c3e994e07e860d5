"""Names and addresses in the sentences of a letter: "We confirm that Ann Miller, of 3 High Street, ... holds".

Knows the turns by which letters state who somebody is and where they live, in seven languages; no labels.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from docpipe.document import Provenance
from docpipe.reading.blocks import Block
from docpipe.reading.letters.told import Told
from docpipe.reading.segments import Segment
from docpipe.reading.traits import GREETING
from schemas.fields import Span

RUNNING = 7  # words of a line of running text
SUPPORT = 0.75
FAR = 120  # letters from a turn to the end of the town
LEAST = 8  # letters of an address

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ]"
_WORD = rf"(?:{_CAPITAL}[\w'’]*\.?(?:-{_CAPITAL}?[\w'’]+)*)"
_SMALL = (
    r"(?:van|von|vom|zu|zur|de|der|den|del|della|di|da|do|dos|das|du|des|la|le|y|e|ten|ter|te|el|al|af|bin|ben|d['’]|')"
)
_TITLE = (
    r"(?:(?:mr|mrs|ms|miss|mx|dr|prof|herrn?|frau|familie|m|mme|mlle|monsieur|madame|mademoiselle|sr|sra|srta|d|dña|don|"
    r"doña|señora?|sig|sig\.ra|signora?|dott|dhr|mevr|mevrouw|de heer|mw|exmo|exma|senhora?)\b\.?\s+)"
)
_NAME = rf"(?P<name>{_WORD}(?:\s+(?:{_SMALL}\s*){{0,3}}{_WORD}){{1,4}})"
_SAYS = (
    r"(?:confirm|certif|declar|attest|state|advis|bestätig|bescheinig|erklär|confirma|acredita|dichiara|conferma|verklar|"
    r"verklaar|bevestig|comprova|informa|testif|hace constar|faz constar)"
)
WHO = (
    re.compile(rf"(?i:{_SAYS}\w*(?:\W+\w+){{0,8}}?\W+(?:that|dass|daß|que|qu['’]|che|dat)\s*(?i:{_TITLE})*){_NAME}"),
    re.compile(
        r"(?i:\b(?:account holder|our (?:customer|client)|unsere? kund(?:e|in)|notre cliente?|nuestr[oa] client[ea]|"
        r"nostr[oa] client[ea]|onze (?:klant|cliënt)|o nosso cliente|a nossa cliente|in the name of|"
        r"auf den namen(?: von)?|au nom de|a nombre de|intestato a|ten name van|em nome de)[,:]?\s+"
        rf"(?i:{_TITLE})*){_NAME}"
    ),
)
_HOME = (
    r"(?:address|anschrift|adresse|wohnsitz|domicile|domicilio|dirección|indirizzo|residenza|adres|woonplaats|morada|"
    r"residência)"
)
_AT = r"(?:at|in|unter|au|à|en|a|te|aan|op|em)"
LIVES = re.compile(
    rf"(?i)(?:\b{_HOME}\b[^.;:\d]{{0,45}}?(?:\b(?:is|lautet|ist|est|es|è|é|staat)\b|:)|"
    rf"\b(?:is|lautet|ist|est|con|with|mit|avec|met|com)(?: \w+)?? {_HOME}(?: {_AT})?|"
    rf"\b(?:residing|resident|resides|living|lives|dwells|domiciled|registered|wohnhaft|gemeldet|wohnt|ansässig|"
    rf"domicilié(?:e)?s?|demeurant|réside|résidant|habitant|domiciliad[oa]|residente|reside|vive|empadronad[oa]|"
    rf"domiciliat[oa]|residenza|woonachtig|wonende|woont|ingeschreven|mora)\b(?: {_AT}\b)?)\s*[:,]?\s+"
)
OF = re.compile(rf"^(?i:{_TITLE})*{_NAME},?\s+(?:of|,)\s+(?=\d)")
_OF_TOWNS = r"am|an|im|in|bei|ob|de|del|della|di|la|le|les|lès|du|sur|sous|en|den|der|op|aan|do|da|dos|y|al"
_TOWN = rf"{_CAPITAL}[\w'’]*(?:[ -](?:(?:{_OF_TOWNS})[ -])*{_CAPITAL}[\w'’]*)*(?:\s\([A-Z]{{2}}\))?"
TOWN = re.compile(
    rf"\b(?:[A-Z]{{1,2}}[- ])?(?:\d{{4}}-\d{{3}}|\d{{2}}-\d{{3}}|\d{{4}}\s?[A-Z]{{2}}|\d{{4,5}})\s+{_TOWN}"
    r"|\b[A-Z]\d[\dW] ?[A-Z\d]{4}\b|\b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b"
)
STREET_BEHIND = re.compile(r",\s*[^,.;\d]{3,40}\d+\s?[a-z]?\b")
SENTENCE = re.compile(r"(?i)\w{4}(?<!avda)(?<!plza)(?<!ctra)(?<!bldg)\. ")  # its end, unlike that of an abbreviation


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines of running text as one; `starts`: where each line begins in it."""

    text: str
    lines: tuple[Segment, ...]
    starts: tuple[int, ...]

    def places(self, start: int, end: int) -> tuple[Provenance, ...]:
        """Where characters of the paragraph stand."""
        found: list[Provenance] = []
        for line, first in zip(self.lines, self.starts, strict=True):
            span = Span(max(0, start - first), min(len(line.text), end - first))
            if span.end > span.start:
                found += line.places(span)
        return tuple(found)


def names_in(paragraphs: Sequence[Paragraph]) -> Iterator[Told]:
    """Those whom the letter confirms something of."""
    for paragraph in paragraphs:
        for match in (m for turn in (*WHO, OF) for m in turn.finditer(paragraph.text)):
            yield _told(paragraph, *match.span("name"))


def addresses_in(paragraphs: Sequence[Paragraph]) -> Iterator[Told]:
    """The addresses at which the letter says that somebody lives."""
    for paragraph in paragraphs:
        for match in (m for turn in (LIVES, OF) for m in turn.finditer(paragraph.text)):
            start = match.end()
            town = TOWN.search(paragraph.text, start, start + FAR)
            if town and town.end() - start >= LEAST and not SENTENCE.search(paragraph.text, start, town.start()):
                street = STREET_BEHIND.match(paragraph.text, town.end()) if town.start() - start < 3 else None
                yield _told(paragraph, start, street.end() if street else town.end())


def paragraphs_of(blocks: Sequence[Block]) -> list[Paragraph]:
    """The running text of blocks: lines of many words, and what follows them in their blocks."""
    found = []
    for block in blocks:
        nth = next((n for n, line in enumerate(block.segments) if len(line.words) >= RUNNING), None)
        if nth is not None:
            lines = [line for line in block.segments[nth:] if not GREETING.match(line.text)]
            found.append(_paragraph(lines))
    return found


def _paragraph(lines: Sequence[Segment]) -> Paragraph:
    text, starts = "", []
    for line in lines:
        text += " " if text else ""
        starts.append(len(text))
        text += line.text
    return Paragraph(text, tuple(lines), tuple(starts))


def _told(paragraph: Paragraph, start: int, end: int) -> Told:
    text = paragraph.text[start:end].strip(" ,;")
    return Told(text, paragraph.places(start, end), "sentence", SUPPORT)
