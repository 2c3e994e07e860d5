"""Weighs what speaks for and against a border between two documents, between one page and the next.

Every piece of evidence has a weight, above zero for a border, and words for people. Knows only the two pages.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from docpipe.reading.traits import Traits
from schemas.document_type import Shape

SURE = 1.3  # weight from which on a border is sure
NONE = 0.35  # up to which there is none; between the two a person must look
USUAL = -0.5  # most pages go on with the page before
SIZE = 0.04  # share by which pages of one document may differ in width or height
OTHER_SUMS = 3.4  # though pages be as like as those of one seller, then a person must look
SHORT_LINE = 18  # letters of a line that two letters may share by chance, such as a town
SURE_TYPE = 0.7  # score of a page that looks like its type beyond doubt
FEW_WORDS, ENOUGH_WORDS = 90, 40  # of a card's side; for a language
CARD_LINES = (30, 36)  # characters: of TD1 and TD2, as cards have them
NUMBERS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Evidence:
    """Something that speaks for a border (weight above zero) or against it, in words that end a sentence.

    `doubt`: it makes a border doubtful, never sure.
    """

    weight: float
    words: str
    doubt: bool = False


@dataclass(frozen=True, slots=True)
class Border:
    """The place between two pages of a file, and what speaks for and against its being the end of a document."""

    before: int
    after: int
    evidence: tuple[Evidence, ...]

    @property
    def weight(self) -> float:
        return USUAL + sum(one.weight for one in self.evidence)

    @property
    def is_sure(self) -> bool:
        return self.weight - sum(one.weight for one in self.evidence if one.doubt) >= SURE

    @property
    def is_doubtful(self) -> bool:
        return self.weight > NONE and not self.is_sure

    @property
    def sentence(self) -> str:
        """Between which pages, and why."""
        against = [one for one in self.evidence if one.weight < 0]
        speaks = _listed([one for one in self.evidence if one.weight > 0])
        but = f", but {_listed(against)}" if against else ""
        return f"Another document may begin on page {self.after}: {speaks}{but}. If so, cut the file there."


def border_of(one: Traits, two: Traits) -> Border:
    """What speaks for and against a border between two pages that follow each other."""
    found = (*_by_count(one, two), *_by_number(one, two), *_by_type(one, two), *_by_look(one, two), *_by_flow(one, two))
    return Border(one.page_no, two.page_no, found)


def _listed(evidence: Sequence[Evidence]) -> str:
    ranked = sorted(evidence, key=lambda one: -abs(one.weight))
    return " and ".join(one.words for one in ranked[:3]) or "little is alike"


def _by_count(one: Traits, two: Traits) -> Iterator[Evidence]:
    """ "Page 2 of 5" after "Page 1 of 5"."""
    here, there = one.count, two.count
    if here and there and here.total and there.total:
        if there.total != here.total:
            yield Evidence(3.0, f"its pages are counted up to {there.total}, not {here.total}")
        elif there.number > here.number:
            yield Evidence(-4.0 if there.number == here.number + 1 else -3.0, "the page count goes on")
        else:
            yield Evidence(3.5, "the page count begins anew")
    elif there and there.total:
        yield from _counted_after(there.number)
    elif here and here.total:
        if here.number == here.total:
            yield Evidence(2.5, f"page {one.page_no} says that it is the last")
        elif there and not there.bare and there.number == here.number + 1:
            yield Evidence(-2.0, "the page count goes on")
    elif here and there:
        yield from _numbered(here.number, there.number, 0.6 if here.bare or there.bare else 1.0)


def _counted_after(number: int) -> Iterator[Evidence]:
    if number == 1:
        yield Evidence(2.0, "it says that it is the first page")
    else:
        yield Evidence(-2.0 if number == 2 else -1.0, "it says that it is not the first page")


def _numbered(here: int, there: int, trust: float) -> Iterator[Evidence]:
    if there == here + 1:
        yield Evidence(-2.5 * trust, "the page numbers go on")
    elif there == 1:
        yield Evidence(2.0 * trust, "the page numbers begin anew")


def _by_number(one: Traits, two: Traits) -> Iterator[Evidence]:
    """The numbers and days that name a document, and the lines for machines."""
    both = one.numbers.keys() & two.numbers.keys()
    if any(one.numbers[name] == two.numbers[name] for name in both):
        yield Evidence(-3.0, "both name the same number")
    elif both:
        yield Evidence(2.5, "it names another number")
    elif any(one.days[name] != two.days[name] for name in one.days.keys() & two.days.keys()):
        yield Evidence(1.2, "it names another day")
    sums = one.sums.keys() & two.sums.keys()
    if sums and all(one.sums[name] != two.sums[name] for name in sums) and not one.carries:
        opens = _opens(one, two)
        yield Evidence(1.8 if opens else OTHER_SUMS, "it states other totals", doubt=not opens)
    if one.machine and two.machine and one.machine[-1] != two.machine[-1]:
        yield Evidence(2.5, "its lines for machines are others")
    elif two.machine and not one.machine and len(two.machine[0]) in CARD_LINES and _same_shape(one, two):
        yield Evidence(-2.5, "it has the lines for machines of a card's back")


def _by_type(one: Traits, two: Traits) -> Iterator[Evidence]:
    """What each page is alone, and whether the second looks like the beginning of something."""
    if two.exhibit:
        yield Evidence(_attached(one, two), "it is headed as a part of what comes before")
    if two.exhibit and _in_prose(one):
        return
    if one.best and two.best and one.best.schema is not two.best.schema:
        trust = min(one.best.score, two.best.score, 0.7) / 0.7 * min(1.0, 4 * min(one.lead, two.lead))
        yield Evidence(2.2 * trust, f"it looks like {_kind(two)}, page {one.page_no} like {_kind(one)}")
    elif two.best and not one.best and (two.titles or _is_plain(two)):
        weight = 2.2 if _is_plain(two) else 1.0
        yield Evidence(weight, f"it looks like {_kind(two)}, and page {one.page_no} does not")
    if _opens(one, two) and not two.exhibit:
        yield Evidence(1.6, "it has a title of its own")
    if two.greets:
        yield Evidence(2.3 if one.best and _is_plain(one) and not two.best else 1.8, "a letter begins on it")
    if one.parts and not two.exhibit:
        yield Evidence(0.6, f"a letter ends on page {one.page_no}")
    if _other_side(one, two):
        yield Evidence(-1.5, "it may be the other side of a card")
    if two.entries >= 2:
        yield Evidence(0.7, "it says all that a first page says")


def _is_plain(two: Traits) -> bool:
    """Whether a page leaves no doubt of its type, and that type is none whose pages are alike, as in running text."""
    best = two.best
    return best is not None and best.score > 0.9 and two.lead > 0.4 and Shape.PROSE not in best.schema.shapes


def _attached(one: Traits, two: Traits) -> float:
    """An exhibit stays with running text, as of a contract; one with a title may be a document of its own."""
    return (-3.0 if _in_prose(one) else -0.8) + (1.6 if _opens(one, two) else 0.0)


def _in_prose(one: Traits) -> bool:
    return one.best is None or Shape.PROSE in one.best.schema.shapes


def _opens(one: Traits, two: Traits) -> bool:
    """Whether a title stands over the second page that does not run over the first, too."""
    running = {f"top:{re.sub(NUMBERS, '#', title)}" for title in two.titles} <= one.heads
    return bool(two.titles) and (not running or _differ(one, two))


def _kind(traits: Traits) -> str:
    return traits.best.schema.name.replace("_", " ") if traits.best else "nothing known"


def _by_look(one: Traits, two: Traits) -> Iterator[Evidence]:
    """Paper, type, running lines, language."""
    shared = one.heads & two.heads
    if shared:  # two letters of one sender have as much
        most = 0.8 if _opens(one, two) or _differ(one, two) else 2.4
        one_town = len(shared) == 1 and max(map(len, shared)) <= SHORT_LINE
        weight = 0.4 if one_town else min(most, 0.8 + 0.4 * len(shared))
        yield Evidence(-weight, "the same lines run at its head or foot")
    yield from _by_paper(one, two)
    enough = min(one.words, two.words) >= ENOUGH_WORDS
    if enough and one.language and two.language and one.language != two.language:
        yield Evidence(1.5, "it is in another language")
    if one.body and two.body and _share(one.body, two.body) > 0.25:
        yield Evidence(0.4, "its type has another size")


def _by_paper(one: Traits, two: Traits) -> Iterator[Evidence]:
    apart = max(_share(one.width, two.width), _share(one.height, two.height))
    turned = max(_share(one.width, two.height), _share(one.height, two.width)) <= SIZE
    if apart > SIZE and turned:
        yield Evidence(0.3, "its paper is turned")
    elif apart > SIZE:
        yield Evidence(2.4 if apart > 4 * SIZE else 1.2, "its paper has another size")


def _by_flow(one: Traits, two: Traits) -> Iterator[Evidence]:
    """Whether the text of one page goes on on the next."""
    if one.carries and two.carries:
        yield Evidence(-2.5, "a sum is carried over")
    if one.ends_open and two.begins_low:
        yield Evidence(-2.5, "its first line goes on with a sentence")
    elif one.ends_open or two.begins_low:
        yield Evidence(-0.6, "a sentence seems to go on")
    if one.sections and two.sections and 0 <= two.sections[0] - one.sections[1] <= 1 and two.sections[0] > 1:
        yield Evidence(-1.5, "its paragraphs are counted on")
    common = _common(one, two)
    if common is not None and common < 0.06 and two.headed and not one.heads & two.heads:
        yield Evidence(1.2, "it begins as letters do, and the two have hardly a word in common")
    elif common is not None and common > 0.3:
        yield Evidence(-0.6, "the two have many words in common")


def _differ(one: Traits, two: Traits) -> bool:
    """Whether two pages name different numbers or days."""
    return any(one.numbers[name] != two.numbers[name] for name in one.numbers.keys() & two.numbers.keys()) or any(
        one.days[name] != two.days[name] for name in one.days.keys() & two.days.keys()
    )


def _other_side(one: Traits, two: Traits) -> bool:
    """Whether the second page may be the back of a card whose front is on the first."""
    few = max(one.words, two.words) <= FEW_WORDS and not one.machine
    same = two.best is None or (one.best is not None and two.best.schema is one.best.schema)
    front = two.entries >= 2 if same else two.best is not None and two.best.score > SURE_TYPE
    return few and not front and _same_shape(one, two) and not _differ(one, two) and not _opens(one, two)


def _same_shape(one: Traits, two: Traits) -> bool:
    """Whether both look like sides of one card: of a type that has lines for machines, and as large as each other."""
    alike = one.best is not None and Shape.MRZ in one.best.schema.shapes
    return alike and _share(one.width, two.width) <= 4 * SIZE and _share(one.height, two.height) <= 4 * SIZE


def _common(one: Traits, two: Traits) -> float | None:
    """The share of the fewer longer words that the other page has, too; None where there are too few."""
    fewer = min(len(one.topics), len(two.topics))
    return len(one.topics & two.topics) / fewer if fewer >= 8 else None


def _share(one: float, two: float) -> float:
    """By what share of the larger two sizes differ."""
    return abs(one - two) / max(one, two, 1e-9)
