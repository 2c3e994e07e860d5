"""Is every value printed where its reader says, and can the page be read at all?"""

import unicodedata
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from docpipe.cells import cells_of
from docpipe.checking.settling import confirmed
from docpipe.document import FieldReading, Finding, HiddenWord, Page, Provenance, Reading, Severity, Word
from docpipe.wording import title_of

MARGIN = 0.002  # of the page, around a box: words that touch it from outside do not count
HIDDEN_WHYS = {
    "white": "in the colour of the paper",
    "tiny": "too small to be read",
    "off_page": "outside the page",
    "covered": "covered by something drawn over it",
    "invisible": "set to be invisible",
    "hidden_layer": "on a layer that is switched off",
    "no_ink": "without any ink on the page",
    "clipped": "clipped away",
    "overlaid": "in the very place of other words",
    "hidden_note": "in a note or form field that is not shown",
}
LAID_UNDER = "invisible"  # how OCR programs lay words under a scan


@dataclass(frozen=True, slots=True)
class Sorted:
    """The words of a page from top to bottom, each with its number in the file, and the heights of their middles."""

    middles: Sequence[float]
    words: Sequence[tuple[int, Word]]

    @classmethod
    def of(cls, page: Page) -> "Sorted":
        lines = (Word(place.choices[0][0], place.box) for line in page.machine_lines for place in line.places)
        words = sorted(enumerate((*page.words, *lines)), key=lambda numbered: numbered[1].box.middle)
        return cls([word.box.middle for _, word in words], words)

    def inside(self, place: Provenance) -> list[Word]:
        """The words whose middles lie in a box, in the file's order."""
        first = bisect_left(self.middles, place.box.y0 - MARGIN)
        last = bisect_right(self.middles, place.box.y1 + MARGIN)
        found = sorted((n, word) for n, word in self.words[first:last] if _between_sides(word.box, place))
        return [word for _, word in found]


def check_grounding(reading: Reading, pages: Sequence[Page]) -> tuple[Finding, ...]:
    """A finding for each value whose text does not stand at its place, or that has more than one meaning."""
    words = {page.page_no: Sorted.of(page) for page in pages}
    return tuple(finding for path, cell in cells_of(reading) for finding in _check_cell(path, cell, words))


def _check_cell(path: tuple[str | int, ...], cell: FieldReading, pages: Mapping[int, Sorted]) -> Iterator[Finding]:
    name = (str(path[0]),)
    if not _printed(cell, pages) and not (confirmed(cell) and _from_pixels(cell, pages)):
        sentence = f"{title_of(path)}: “{cell.text}” does not stand on the page where it was read."
        yield Finding("not_on_page", sentence, Severity.SEVERE, name, cell.provenance)
    if cell.value is None and cell.alternatives:
        meanings = " or ".join(str(value) for value in cell.alternatives)
        sentence = f"{title_of(path)}: “{cell.text}” may mean {meanings}."
        yield Finding("ambiguous_value", sentence, Severity.DOUBT, name, cell.provenance)


def check_pages(pages: Sequence[Page]) -> tuple[Finding, ...]:
    """Findings about pages without text and about text that a person cannot see."""
    found = []
    for page in pages:
        if not page.words and not page.blank:
            sentence = f"Page {page.page_no} shows something, but nothing that can be read. Look at it."
            found.append(Finding("page_without_text", sentence, Severity.DOUBT))
        hidden = [word for word in page.hidden if any(c.isalnum() for c in word.word.text) and _tells(word, page)]
        if hidden:
            whys = sorted({HIDDEN_WHYS.get(word.why, word.why) for word in hidden})
            count = f"{len(hidden)} words" if len(hidden) > 1 else "A word"
            sentence = f"{count} on page {page.page_no} cannot be seen ({', '.join(whys)}); not read."
            places = tuple(Provenance(page.page_no, word.word.box) for word in hidden[:50])
            found.append(Finding("hidden_text", sentence, Severity.DOUBT, (), places))
    return tuple(found)


def _tells(hidden: HiddenWord, page: Page) -> bool:
    """Whether a word was hidden: those that an OCR program laid under a scan are not, where nobody could read it."""
    return bool(page.words) or hidden.why != LAID_UNDER


def _printed(cell: FieldReading, pages: Mapping[int, Sorted]) -> bool:
    """Whether the characters of the text all stand, in order, in the words at its places."""
    printed = "".join(
        word.text for place in cell.provenance if place.page_no in pages for word in pages[place.page_no].inside(place)
    )
    want, have = _plain(cell.text), _plain(printed)
    if not want:  # a sign alone, such as "€"
        return bool(cell.text.strip()) and cell.text.strip() in printed
    return want in have or _multiset_in(want, have)


def _from_pixels(cell: FieldReading, pages: Mapping[int, Sorted]) -> bool:
    """Whether all words at its places were read by OCR, which two closer readings may put right."""
    words = [w for place in cell.provenance if place.page_no in pages for w in pages[place.page_no].inside(place)]
    return bool(words) and all(word.score is not None for word in words)


def _between_sides(box: tuple[float, float, float, float], place: Provenance) -> bool:
    return place.box.x0 - MARGIN <= (box[0] + box[2]) / 2 <= place.box.x1 + MARGIN


def _plain(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())


def _multiset_in(want: str, have: str) -> bool:
    """The words' order in the file may differ from their order on the page."""
    return not Counter(want) - Counter(have)
