"""How far a name goes in the lines under its first: where it is cut in two, and where something else begins.

The same words in a row elsewhere on the page prove a name's extent; else its last and first words tell, its legal form
and its type. Knows no sides and no fields.
"""

import re

from docpipe.reading.addresses import CONTACT, ROLE, STREET, is_namelike, is_paper, town_in
from docpipe.reading.asides import is_aside
from docpipe.reading.blocks import Block
from docpipe.reading.legal_forms import LEGAL_FORM
from docpipe.reading.scene import Scene
from docpipe.reading.segments import Segment
from docpipe.reading.trades import is_business, is_house, is_kind
from schemas.fields.kind import Span

JOINED = re.compile(r"(?i)(?:&|\+|-|\b(?:und|and|et|y|e|en|für|for|de|of|der|des|du|di|van|voor|för|dla|pro))$")
GOES_ON = re.compile(
    r"\((?!\d)|[&+]|(?:und|and|et|y|e|für|for|of|der|des|du|de|del|della|di|do|van|voor|och|og|i|zu|zur|zum|im\.?|am)\s"
)
AND = re.compile(r"[&+]|(?:und|and|et|y|e|en|och|og|i)\s")
TITLED = re.compile(r"^(?:(?:St|Ste|Dr|Prof)\.?\s+)+")  # before names; elsewhere words for streets are written so
IN_HOUSE = re.compile(r"(?i)^im hause?\b")
SLOGAN = re.compile(  # what a shop says of itself under its name: "für Ihre schönsten Momente"
    r"(?i)^(?:für|for|im|am|zum?|zur)\s+(?:die|das|den|der|dem|ihre?[nrm]?|dich|sie|alle|jede[nrms]?|mehr|your|our|you"
    r"|a|an|every)\b"
)
QUOTED = re.compile(r"^[\"„“«»”]")
LINES = 3  # of a name, at most
WORDS = 6  # of a line in which a name goes on, at most, besides its legal form
LONG_FORM = 40  # letters of a legal form that is written out, at most
LONG = 20  # letters of a line that is full, so that a name goes on in the next


def lines_after(block: Block, nth: int, scene: Scene, large: float) -> tuple[Segment, ...]:
    """The lines in which the name that ends a block's line goes on.

    `large`: the size of a letterhead's type, in which short lines go on, too.
    """
    last, text = nth, block.segments[nth].text
    while last + 1 < len(block.segments) and last - nth + 1 < LINES:
        above, below = block.segments[last], block.segments[last + 1]
        if _ends_before(below, scene):
            break
        if not _goes_on(text, above, below, scene, large, first=last == nth):
            break
        text, last = f"{text} {below.text}", last + 1
    return block.segments[nth + 1 : last + 1]


def joined(first: str, lines: tuple[Segment, ...]) -> str:
    """A name's lines as one; what was parted by a hyphen is parted no more."""
    text = first
    for line in lines:
        close = text.endswith("-") and not text.endswith(" -") and not AND.match(line.text)
        text = (text.removesuffix("-") if close and line.text[0].islower() else text) + (
            line.text if close else f" {line.text}"
        )
    return text


def _alike(above: Segment, below: Segment) -> bool:
    """Whether two lines are set in the same type."""
    measured = any(word.score is not None for word in (*above.words, *below.words))
    slack = 0.15 if measured else 0.03
    return abs(above.size / max(below.size, 1e-6) - 1.0) < slack and above.bold == below.bold


def _ends_before(below: Segment, scene: Scene) -> bool:
    """Whether a line is no part of any name: street, town, contact, office, label."""
    text = below.text
    if ":" in text or id(below) in scene.captions or any(map(str.isdigit, text)):
        return True
    if len(below.words) > WORDS and len(LEGAL_FORM.sub("", text).split()) > WORDS:
        return True
    return bool(is_aside(text) or is_paper(text) or IN_HOUSE.match(text) or CONTACT.search(text) or town_in(text))


def _goes_on(text: str, above: Segment, below: Segment, scene: Scene, large: float, *, first: bool) -> bool:
    """Whether the name that `text` holds so far goes on. `first`: whether that is its first line."""
    rest = LEGAL_FORM.sub(" ", below.text)
    form_alone = rest != below.text and not any(map(str.isalnum, rest))
    if form_alone or _parts_form(text, below.text) or scene.holds(above.text, below.text):
        return True
    if not _alike(above, below) or "," in rest.rstrip(" ,."):
        return False
    formal = LEGAL_FORM.search(text) is not None
    if _is_open(above.text):
        return True
    if (AND if formal else GOES_ON).match(below.text):
        return is_house(text) or not SLOGAN.match(below.text)
    if formal and not (first and is_kind(above.text)):
        return False
    if rest != below.text:
        own = scene.begins_with(below.text, above.text)
        return not own and _is_rest(text, above, below, rest.split(), large)
    return first and (QUOTED.match(below.text) is not None or _names_kind(above, below))


def _parts_form(text: str, below: str) -> bool:
    """Whether two lines part a legal form that is written out: "Spółka z ograniczoną | odpowiedzialnością"."""
    forms = LEGAL_FORM.finditer(f"{text} {below}", max(0, len(text) - LONG_FORM))
    return any(form.start() < len(text) < form.end() and len(form[0]) > LONG for form in forms)


def _is_open(text: str) -> bool:
    """Whether a line ends within a phrase: behind an "and", or in brackets or quotes that are not closed."""
    plain = text.rstrip()
    return bool(JOINED.search(plain)) or plain.count("(") > plain.count(")") or plain.count('"') % 2 == 1


def _is_rest(text: str, above: Segment, below: Segment, rest: list[str], large: float) -> bool:
    """Whether a line with a legal form is the rest of a name that has none so far, and no name of its own.

    A person may stand over the firm where he works: then the first line is short, and names no kind of house.
    """
    if len([part for part in rest if any(map(str.isalnum, part))]) > 3:
        return False
    if above.size > large or LONG <= len(above.text) > len(below.text):
        return True
    return is_business(rest) or (is_house(text) and rest[0] not in text.split())


def _names_kind(above: Segment, below: Segment) -> bool:
    """Whether a line says only what kind of house it is, and the next may say which."""
    line = Span(0, len(below.text))
    named = is_namelike(below.text, [], line) and not is_kind(below.text) and not ROLE.search(below.text)
    return named and is_kind(above.text) and not STREET.search(TITLED.sub("", below.text))
