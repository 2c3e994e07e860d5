"""What a page says of its own place: "Page 2 of 5", "Seite 2/5", "- 2 -".

Judges by the words and by where they stand; knows nothing of other pages.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from docpipe.reading.segments import Sheet

MOST = 500  # pages
LONGEST = 16  # tokens of a line that may say it; in prose, "page 2 of 5" speaks of something else
BESIDE = 3  # parts of a line in which a bare number may stand: more are a row of a table
TOP, BOTTOM = 0.11, 0.87  # of the page: beyond, a bare "2/5" counts pages

_PAGE = (
    "page|pg|seite|blatt|pagina|página|pág|pag|folio|folha|hoja|foglio|feuille|feuillet|bladzijde|blz|blad|side|sida|"
    "sidan|strona|str|strana|stránka|sheet|sivu|oldal"
)
_OF = r"of|out of|von|de|des|sur|di|van|av|af|z|ze|od|from|till|/|\|"
_NUMBER = r"[0-9lIO]{1,3}"
_SAID = re.compile(rf"\b(?:{_PAGE})\b[.:]?\s*(?:no\.?|nr\.?|n[°º])?\s*:?\s*({_NUMBER})\b", re.IGNORECASE)
_TOTAL = re.compile(rf"\s*(?:(?:{_OF})\s*({_NUMBER})\b|\(\s*({_NUMBER})\s*\))", re.IGNORECASE)
_BARE_TOTAL = re.compile(rf"\W*([0-9]{{1,3}})\s*(?:{_OF})\s*([0-9]{{1,3}})\W*", re.IGNORECASE)
_BARE = re.compile(r"[-–—•|.\s]*([0-9]{1,3})[-–—•|.\s]*")
_LIKE_FIGURES = str.maketrans("lIO", "110")


@dataclass(frozen=True, slots=True)
class Count:
    """The page's own number, and how many there are, None where it does not say. `bare`: a number without a word."""

    number: int
    total: int | None = None
    bare: bool = False


def count_of(sheet: Sheet) -> Count | None:
    """What a page says of its place; of several sayings the fullest."""
    counts = list(_counts(sheet))
    return min(counts, key=lambda count: (count.total is None, count.bare), default=None)


def is_count(text: str) -> bool:
    """Whether a line counts pages, with whatever else it says."""
    return any(True for _ in _said(text))


def _counts(sheet: Sheet) -> Iterator[Count]:
    for row in sheet.rows:
        texts = [segment.text for segment in row]
        middle = row[0].box.middle
        margin = (middle < TOP or middle > BOTTOM) and len(row) <= BESIDE
        if sum(len(segment.words) for segment in row) <= LONGEST:
            texts.append(" ".join(texts))
        for text in texts:
            if any(character.isdigit() or character in "lI" for character in text):
                yield from _said(text)
                yield from _bare(text) if margin else ()


def _said(text: str) -> Iterator[Count]:
    """With the word for a page before it."""
    for match in _SAID.finditer(text) if len(text.split()) <= LONGEST else ():
        number = _figure(match[1])
        total = _TOTAL.match(text, match.end())
        if total:
            yield from _sound(number, _figure(total[1] or total[2]), bare=False)
        elif match[1].isdigit():
            yield from _sound(number, None, bare=False)


def _bare(text: str) -> Iterator[Count]:
    if match := _BARE_TOTAL.fullmatch(text):
        yield from _sound(int(match[1]), int(match[2]), bare=False)
    elif match := _BARE.fullmatch(text):
        yield from _sound(int(match[1]), None, bare=True)


def _sound(number: int | None, total: int | None, *, bare: bool) -> Iterator[Count]:
    if number and number <= (total if total is not None else MOST) <= MOST:
        yield Count(number, total, bare)


def _figure(text: str) -> int | None:
    plain = text.translate(_LIKE_FIGURES)
    return int(plain) if plain.isdigit() else None
