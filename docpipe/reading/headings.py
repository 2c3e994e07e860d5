"""How much the lines of a page look like the title of a document of each type: early, large, and by itself.

Words that were read from an image may have letters mistaken: there, letters that look alike count as the same.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache, reduce
from typing import NamedTuple

from rapidfuzz.distance import Levenshtein

from docpipe.reading.phrasebook import COMPOUND, Phrasebook, Types
from docpipe.reading.segments import Segment, Sheet
from schemas.wording import words

TITLE_WORDS = 5  # tokens
LONGEST = 14  # tokens of a line that may hold a title
FUZZY = 6  # letters of a title that may have look-alikes
LONG = 10  # letters of one in which a letter may be wrong or missing altogether
HIGH = 0.4  # of the page, from its top
LARGE = 1.2  # times the usual type
PLAIN = 0.94  # of a strange title's worth, where it does not stand out
BOTH = re.compile(r"\s*(?:[-/+&,–|]|and|und|et|y|e|en|i|och|a|cum)\s*", re.I)
TITLE = 0.5  # what a line must be worth to be a title
LEADING = frozenset(
    words(
        """
        your, our, the, this, a, ihre, ihr, unsere, unser, die, der, das, votre, notre, le, la, les, su, sus, nuestra,
        el, los, vostra, vostro, nostra, il, uw, onze, de, het, sua, seu, nossa, o, of, du, des, d, del, della, dell,
        di, da, do, van, von, l, bescheid, uber, zu, notice, avis, aviso, avviso, sobre, su, over, sur
        """
    )
)  # words before a title that take nothing from it
NOTHING: Types = frozenset()
LOOK_ALIKES = ("0oq", "1ilj", "5s", "8b", "2z", "ft", "uv", "g9")
ALIKE = str.maketrans({letter: group[0] for group in LOOK_ALIKES for letter in group})


class Match(NamedTuple):
    """A title in a line: tokens `start` up to `end`, the types that have it, and how well it fits."""

    start: int
    end: int
    types: Types
    worth: float


def titles_on(sheet: Sheet, book: Phrasebook) -> tuple[float, ...]:
    """The best title of each type among a page's lines, 0..1; at the end that of a paper of no type that stands out."""
    best = [0.0] * (len(book.schemas) + 1)
    body = _body(sheet)
    for segment in (*sheet.segments, *_spaced(sheet)):
        for types, worth in _titles(segment, body, book):
            for position in types:
                share = _strangeness(segment, body, sheet) if position == book.stranger else 1.0
                best[position] = max(best[position], worth * share)
    return tuple(best)


def _body(sheet: Sheet) -> float:
    """The usual size of the page's type."""
    sizes = sorted(segment.size for segment in sheet.segments)
    return (sizes[len(sizes) // 2] if sizes else 0.0) or 1.0


def _strangeness(segment: Segment, body: float, sheet: Sheet) -> float:
    """How far a line may be the title of a paper of no type: high on the page, and standing out or naming no value."""
    if segment.box.y0 >= HIGH:
        return 0.0
    return 1.0 if _stands_out(segment, body, sheet) else 0.0 if _is_entry(segment, sheet) else PLAIN


def _is_entry(segment: Segment, sheet: Sheet) -> bool:
    """Whether a line is the label of a value, "Order no.: 12", or has one behind it."""
    behind = sheet.rows[segment.row][segment.column + 1 : segment.column + 2]
    figures = any(c.isdigit() for c in segment.text)
    return ":" in segment.text or (not figures and any(c.isdigit() for other in behind for c in other.text))


def _stands_out(segment: Segment, body: float, sheet: Sheet) -> bool:
    """Whether a line is large, or in a row of its own in capitals or bold, as titles are and mentions are not."""
    if segment.size > LARGE * body:
        return True
    alone = sum(len(other.words) for other in sheet.rows[segment.row]) <= TITLE_WORDS
    return alone and (segment.text.isupper() or segment.bold)


def standing_titles(sheet: Sheet, book: Phrasebook) -> Iterator[Segment]:
    """The lines high on a page that name a type and stand out: large, or in a row of their own in capitals or bold."""
    body = _body(sheet)
    for row in sheet.rows:
        for segment in row if row[0].box.y0 < HIGH else ():
            plain = len(row) == 1 and _stands_out(segment, body, sheet)
            if plain or segment.size > LARGE * body:
                known = (worth for types, worth in _titles(segment, body, book) if types != {book.stranger})
                if any(worth >= TITLE for worth in known):
                    yield segment


def _titles(segment: Segment, body: float, book: Phrasebook) -> Iterator[tuple[Types, float]]:
    """The titles in a line, and how much each looks like the document's own: not like the label of a value."""
    tokens = [token.text for token in segment.tokens]
    if len(tokens) > LONGEST:
        return
    if all(len(token) == 1 for token in tokens):  # "I N V O I C E"
        tokens = ["".join(tokens)]
    large = min(1.0, max(0.0, segment.size / body - 1.0) / 0.4)
    early = max(0.0, 1.0 - segment.box.y0)
    prominence = 0.35 + 0.3 * large + 0.35 * early
    scanned = any(word.score is not None for word in segment.words)
    found = list(_matches(tokens, scanned, book))
    named = {place for one in found for place in range(one.start, one.end)}
    for one in found:
        rest = [token for place, token in enumerate(tokens) if place >= one.end and place not in named]
        whole = not rest or any(c.isdigit() for token in rest for c in token)
        first = all(place in named or _may_lead(tokens[place]) for place in range(one.start))
        first = first and not any(_is_about(other, one, segment, book) for other in found)
        longer = [other for other in found if _is_within(one, other)]  # a facture d'électricité is more than a facture
        vague = 0.0 if any(book.stranger in other.types for other in longer) else 0.5 if longer else 1.0
        worth = one.worth * (1.0 if first else 0.4) * (1.0 if whole else 0.5) * vague
        yield one.types, worth * prominence


def _is_within(one: Match, other: Match) -> bool:
    longer = other.end - other.start > one.end - one.start
    return longer and other.start < one.end and one.start < other.end


def _is_about(strange: Match, one: Match, segment: Segment, book: Phrasebook) -> bool:
    """Whether a title follows that of a paper of no type, "Reminder: invoice 12"; "Delivery note / Invoice" is both."""
    if book.stranger not in strange.types or strange.end > one.start or len(segment.tokens) <= one.start:
        return False
    between = segment.text[segment.tokens[strange.end - 1].end : segment.tokens[one.start].start]
    return not BOTH.fullmatch(between)


def _may_lead(token: str) -> bool:
    """Whether a word before a title takes nothing from it: "our offer", "2. reminder"."""
    return token in LEADING or (len(token) == 1 and token.isdigit())


def _matches(tokens: Sequence[str], scanned: bool, book: Phrasebook) -> Iterator["Match"]:
    for start in range(min(len(tokens), 2 * TITLE_WORDS)):
        for end in range(start + 1, min(start + book.longest_title, len(tokens)) + 1):
            types, worth = _match("".join(tokens[start:end]), end == start + 1, scanned, book)
            if types:
                yield Match(start, end, types, worth)


def _spaced(sheet: Sheet) -> Iterator[Segment]:
    """Short rows as one line: a title may be set with wide gaps between its words."""
    for row in sheet.rows:
        if 1 < len(row) <= TITLE_WORDS and sum(len(segment.words) for segment in row) <= TITLE_WORDS:
            yield reduce(Segment.followed_by, row)


def _match(word: str, alone: bool, scanned: bool, book: Phrasebook) -> tuple[Types, float]:
    """1 for a title, less for a compound that ends in one, such as Kosten|rechnung, and for what looks like one."""
    if types := book.titles.get(word):
        return types, 1.0
    if alone and len(word) > COMPOUND:
        for cut in range(1, len(word) - COMPOUND + 1):
            if types := book.titles.get(word[cut:]):
                return types, 0.9
    return _look_alike(word, book) if scanned and len(word) >= FUZZY else (NOTHING, 0.0)


@lru_cache(maxsize=8192)
def _look_alike(word: str, book: Phrasebook) -> tuple[Types, float]:
    """The titles that a mistaken word may be, if its letters look like theirs."""
    seen = _glyphs(word)
    for title, glyphs in _by_glyphs(book):
        if seen == glyphs:
            return book.titles[title], 0.95
        if len(title) >= LONG and Levenshtein.distance(seen, glyphs, score_cutoff=1) <= 1:
            return book.titles[title], 0.85
    return NOTHING, 0.0


@lru_cache(maxsize=8)
def _by_glyphs(book: Phrasebook) -> tuple[tuple[str, str], ...]:
    return tuple((title, _glyphs(title)) for title in book.titles if len(title) >= FUZZY)


def _glyphs(word: str) -> str:
    return word.replace("rn", "m").replace("vv", "w").translate(ALIKE)
