"""Where on the pages the truth stands, for people to see what a reader passed by. Judges nothing.

Found are values that are printed as they are known, but for case, marks and the form of numbers and dates.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from docpipe.document import FiledPage, Provenance, Word
from docpipe.learning.answers import row_of
from docpipe.learning.folding import characters
from docpipe.learning.judging import JudgedField, State
from docpipe.learning.quantities import amount
from docpipe.learning.scalars import SCALARS
from schemas.fields import DateKind, Locale

MOST_PLACES = 2  # of one value: a total may stand on every page
LONGEST_VALUE = 4  # words of a number or a date
DATES, ANY_LOCALE = DateKind(), Locale()
Says = Callable[[str], bool]


def truth_places(field: JudgedField, kind: str, pages: Sequence[FiledPage]) -> Iterator[tuple[int | None, Provenance]]:
    """Where the truth of a field that is wrong or missing stands; of a list that of its missed rows, by number."""
    if field.state is State.RIGHT:
        return
    listed = field.verdict.listed
    if listed is None or not isinstance(field.known, list):
        yield from ((None, place) for place in _places(field.known, kind, pages))
        return
    for number in listed.missed:
        for place in islice(_places(_telling(field.known[number]), "text", pages), 1):
            yield number, place


def _telling(row: object) -> object:
    """What tells a row from others: its name, or its longest words."""
    cells = row_of(row)
    return cells.get("name") or max(map(str, cells.values()), key=len, default="") if cells else row


def _places(known: object, kind: str, pages: Sequence[FiledPage]) -> Iterator[Provenance]:
    found = 0
    for page in pages:
        for words in _spelt(known, page.words) if kind not in ("money", "date") else _meant(known, kind, page.words):
            box = words[0].box
            for word in words[1:]:
                box = box.join(word.box)
            yield Provenance(page.page_no, box)
            found += 1
            if found == MOST_PLACES:
                return


def _spelt(known: object, words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """Runs of words that have the letters and digits of the value."""
    wanted = characters(known)
    printed = [characters(word.text) for word in words]
    for start, first in enumerate(printed):
        if not wanted or not first or not wanted.startswith(first):
            continue
        end, told = start + 1, first
        while end < len(words) and len(told) < len(wanted) and wanted.startswith(told + printed[end]):
            told += printed[end]
            end += 1
        if told == wanted:
            yield words[start:end]


def _meant(known: object, kind: str, words: Sequence[Word]) -> Iterator[Sequence[Word]]:
    """Runs of words, the shortest first, that mean the number or the day; none that holds words of another."""
    says: Says = _says_amount(known) if kind == "money" else _says_day(known)
    taken: set[int] = set()
    for count in range(1, LONGEST_VALUE + 1):
        for start in range(len(words) - count + 1):
            run, places = words[start : start + count], set(range(start, start + count))
            if taken & places or not any(letter.isdigit() for letter in run[0].text):
                continue
            if says(" ".join(word.text for word in run)):
                taken |= places
                yield run


def _says_amount(known: object) -> Says:
    wanted = amount(known)
    return lambda text: wanted is not None and amount(text) in (wanted, -wanted)


def _says_day(known: object) -> Says:
    def says(text: str) -> bool:
        parsed = DATES.parse(text, ANY_LOCALE)
        return any(SCALARS["date"](known, value).right for value in (parsed.value, *parsed.alternatives))

    return says
