"""What a page says, at a glance, for and against each type of a registry. Glimpses of pages add up to a document's.

Knows the types' phrases and shapes; decides nothing.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from docpipe.document import Page, Word
from docpipe.reading.folding import squash
from docpipe.reading.headings import titles_on
from docpipe.reading.labels import Label
from docpipe.reading.phrasebook import Phrasebook, type_and_field
from docpipe.reading.segments import Segment, Sheet
from schemas.document_type import Shape, fields_of
from schemas.fields import IdentifierKind

SHORT = 4  # tokens of a line that a word makes its own; in prose it may mean anything
LINE = 12  # tokens of a line that may name a field
STRENGTH = 0.7  # of a label that names a field
COLUMNS = 3  # columns of one list that make a row its header
RUNNING = 9  # words of a line of running text
OF_TYPE = 3  # words of "numéro de facture" up to the type's name
INFLECTED = 5  # letters of a title whose last one may be another
SLIP_WIDTH, SLIP_ASPECT = 250.0, 0.5  # points; width over height
SLIP_PRINT, SLIP_WORDS = 0.58, 12  # width over height of all print on a picture; words that it must have
CARD_ASPECT = (1.35, 1.75)  # width over height: cards have 1.586, open passports 1.42
CARD_WORDS = 130
DAYS_OF_LICENCE = re.compile(  # of issue and of expiry, by their numbers in directive 2006/126 and at the AAMVA
    r"(?i)\b4 ?([ab])\b[.:)]?\s*[a-z/]{0,8}[.:]?\s*\d{1,4}[./ -]\d{1,2}[./ -]\d{2,4}\b"
)
MRZ = re.compile(r"[A-Z0-9<«‹]{24,48}")


@dataclass(frozen=True, slots=True)
class Glimpse:
    """What one page, or a document, shows; sequences by the types' positions in the registry.

    `titles` 0..1: how much it calls itself so, and at the end something that is of no type; `named`: fields that it
    names; `own`: words for fields that no other type has, with their weights; `itself`: whether a required field
    goes by the type's name; `cues`: the type's own words; `tables`: whether a list's header is there; `shapes`:
    what it looks like; `words`: how many words it has, and in `running` text.
    """

    titles: tuple[float, ...]
    named: tuple[frozenset[str], ...]
    own: tuple[Mapping[str, float], ...]
    itself: tuple[bool, ...]
    cues: tuple[frozenset[str], ...]
    tables: tuple[bool, ...]
    shapes: frozenset[Shape]
    words: int
    running: int
    labels: tuple[Label, ...] = ()


def glimpse_of(sheet: Sheet, book: Phrasebook, page: Page | None = None) -> Glimpse:
    """Look at a page. With the `page` its paper is seen, too."""
    segments = sheet.segments
    labels = [label for label in _labels(segments, book) if label.strength > STRENGTH and label.field]
    found = [(*type_and_field(label.field or ""), label) for label in labels]
    spans: dict[tuple[int, int], set[int]] = {}
    for n, _, x in found:
        spans.setdefault(_place(x), set()).add(n)
    types = range(len(book.schemas))
    own = [(n, squash(x.segment.text[x.start : x.end]), name) for n, name, x in found if len(spans[_place(x)]) == 1]
    return Glimpse(
        titles_on(sheet, book),
        tuple(frozenset(name for n, name, _ in found if n == t) for t in types),
        tuple(_own([(words, name) for n, words, name in own if n == t], book.weights[t]) for t in types),
        tuple(any(n == t and _says_type(name, x, t, book) for n, name, x in found) for t in types),
        _cues(segments, book),
        _tables(sheet, book),
        frozenset(_shapes(sheet, page)),
        sum(len(s.words) for s in segments),
        sum(len(s.words) for s in segments if len(s.words) >= RUNNING),
        tuple(labels),
    )


def joined(glimpses: Sequence[Glimpse]) -> Glimpse:
    """What the pages of a document show together; its title stands on its first page."""
    first = glimpses[0]
    types = range(len(first.named))

    def union(name: str) -> tuple[frozenset[str], ...]:
        return tuple(frozenset().union(*(getattr(g, name)[t] for g in glimpses)) for t in types)

    def either(name: str) -> tuple[bool, ...]:
        return tuple(any(getattr(g, name)[t] for g in glimpses) for t in types)

    return Glimpse(
        first.titles,
        union("named"),
        tuple({word: worth for g in glimpses for word, worth in g.own[t].items()} for t in types),
        either("itself"),
        union("cues"),
        either("tables"),
        frozenset().union(*(g.shapes for g in glimpses)),
        sum(g.words for g in glimpses),
        sum(g.running for g in glimpses),
    )


def _labels(segments: Sequence[Segment], book: Phrasebook) -> Iterator[Label]:
    """The labels of all types in lines that are no prose."""
    for segment in segments:
        if len(segment.tokens) <= LINE:
            yield from book.labels.find(segment)


def _place(label: Label) -> tuple[int, int]:
    return id(label.segment), label.start


def _own(named: Sequence[tuple[str, str]], weights: Mapping[str, float]) -> Mapping[str, float]:
    """The words, each once, with the weight of the field that they name."""
    worth: dict[str, float] = {}
    for words, name in named:
        worth[words] = max(weights.get(name, 0.0), worth.get(words, 0.0))
    return worth


def _says_type(name: str, label: Label, position: int, book: Phrasebook) -> bool:
    """Whether a required field goes by the type's own name: "invoice number", and as a number "numéro de facture"."""
    if book.weights[position].get(name, 0.0) < 2.0:
        return False
    tokens = [t.text for t in label.segment.tokens if label.start <= t.start < label.end]
    numbers = any(s.name == name and isinstance(s.kind, IdentifierKind) for s in fields_of(book.schemas[position]))
    starts = range(min(len(tokens), OF_TYPE)) if numbers else range(min(len(tokens), 1))
    return any(_begins_with_title("".join(tokens[start:]), position, book) for start in starts)


def _begins_with_title(run: str, position: int, book: Phrasebook) -> bool:
    """Whether a title of the type begins a run of letters; its last letter may be inflected, as in "číslo faktury"."""
    if any(position in book.titles.get(run[:k], ()) for k in range(5, len(run) + 1)):
        return True
    return len(run) > INFLECTED and any(position in book.titles.get(run[:-1] + end, ()) for end in "ae")


def _cues(segments: Sequence[Segment], book: Phrasebook) -> tuple[frozenset[str], ...]:
    """The types' own words: in short lines; phrases, and those of types in prose, anywhere."""
    found: list[set[str]] = [set() for _ in book.schemas]
    for segment in segments:
        known = book.cues if len(segment.tokens) <= SHORT else book.long_cues
        for run in _runs(segment, book.longest_cue) if known else ():
            for position in known.get(run, ()):
                found[position].add(run)
    return tuple(map(frozenset, found))


def _runs(segment: Segment, longest: int) -> Iterator[str]:
    tokens = segment.tokens
    for start in range(len(tokens)):
        run = ""
        for token in tokens[start : start + longest]:
            run += token.text
            yield run


def _tables(sheet: Sheet, book: Phrasebook) -> tuple[bool, ...]:
    """For each type whether a row of the page names enough columns of one of its lists."""
    headed = [False] * len(book.schemas)
    for row in sheet.rows:
        if not 2 <= len(row) <= LINE or any(c.isdigit() for segment in row for c in segment.text):
            continue
        names = {label.field for segment in row for label in book.columns.find(segment) if label.field}
        lists = sorted(name.rpartition(".")[0] for name in names)
        for name, group in groupby(lists):
            if len(list(group)) >= COLUMNS:
                headed[type_and_field(name)[0]] = True
    return tuple(headed)


def _shapes(sheet: Sheet, page: Page | None) -> Iterator[Shape]:
    words = [word for segment in sheet.segments for word in segment.words]
    if sheet.machine_lines or any(map(_machine_line, sheet.rows)):
        yield Shape.MRZ
    if _is_slip(sheet, words, page):
        yield Shape.SLIP
    if CARD_ASPECT[0] <= sheet.aspect <= CARD_ASPECT[1] and 0 < len(words) <= CARD_WORDS:
        yield Shape.CARD
    if len({number.lower() for row in sheet.rows for number in DAYS_OF_LICENCE.findall(_text(row))}) == 2:
        yield Shape.NUMBERED


def _text(row: Sequence[Segment]) -> str:
    return " ".join(segment.text for segment in row)


def _is_slip(sheet: Sheet, words: Sequence[Word], page: Page | None) -> bool:
    """Whether the paper is long and narrow; on a picture, which shows what lies around it, whether the print is."""
    if sheet.aspect < SLIP_ASPECT or (page is not None and page.width < SLIP_WIDTH and sheet.aspect < 0.75):
        return True
    if len(words) < SLIP_WORDS or any(word.score is None for word in words):
        return False
    boxes = [word.box for word in words]
    wide = max(box.x1 for box in boxes) - min(box.x0 for box in boxes)
    high = max(box.y1 for box in boxes) - min(box.y0 for box in boxes)
    return wide * sheet.aspect < SLIP_PRINT * high


def _machine_line(row: Sequence[Segment]) -> bool:
    """Whether a row is a line for machines; blanks in it are the reader's."""
    text = "".join(segment.text for segment in row).replace(" ", "").upper()
    return bool(MRZ.fullmatch(text)) and sum(c in "<«‹" for c in text) >= 2
