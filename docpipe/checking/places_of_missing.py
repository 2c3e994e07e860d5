"""Where would a value that was not read stand? Behind its label, or below it.

Looks for the schema's labels in the page's words as whole words; knows no readers and no layouts.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from docpipe.document import Box, Page, Reading, Word
from schemas.document_type import DocumentType, FieldSpec, fields_of

SAME_LINE = 0.5  # of a word's height: so far the middles of one line's words may lie apart
APART = 4.0  # heights: words with a wider gap between them are two columns
BEHIND = 0.6  # of the page's width: so far behind a label its value may stand
ABOVE, BELOW = 1.6, 2.6  # heights of a label: corrections are written over a line, values of forms stand below labels


def missing_of(reading: Reading, schema: type[DocumentType]) -> tuple[FieldSpec, ...]:
    """The fields that must be there, and are not; critical ones among those that are required."""
    return tuple(spec for spec in fields_of(schema) if spec.required and not reading.fields.get(spec.name))


def rooms_of(spec: FieldSpec, page: Page) -> Iterator[Box]:
    """For each label of a field on a page the room in which its value would stand."""
    labels, others = _folded(spec.hints.all_labels()), _folded(spec.hints.not_labels)
    for line in _lines(page.words):
        text = " ".join(_fold(word.text) for word in line).strip()
        text = re.sub(r"\s+", " ", text)
        if text in others or not any(text == label or text.startswith(label + " ") for label in labels):
            continue
        length = max(len(label) for label in labels if text == label or text.startswith(label + " "))
        label = _boxed(line, length)
        behind = Box(label.x1, label.y0 - ABOVE * label.height, min(1.0, label.x1 + BEHIND), label.y1 + label.height)
        yield behind
        yield Box(label.x0, label.y1, label.x1, label.y1 + BELOW * label.height)


def _lines(words: Sequence[Word]) -> Iterator[list[Word]]:
    """Words side by side, from left to right."""
    rest = sorted(words, key=lambda word: (word.box.middle, word.box.x0))
    rows: list[list[Word]] = []
    for word in rest:
        if rows and abs(rows[-1][0].box.middle - word.box.middle) < SAME_LINE * rows[-1][0].box.height:
            rows[-1].append(word)
        else:
            rows.append([word])
    for row in rows:
        row.sort(key=lambda word: word.box.x0)
        start = 0
        for number in range(1, len(row) + 1):
            if number == len(row) or row[number].box.x0 - row[number - 1].box.x1 > APART * row[number].box.height:
                yield row[start:number]
                start = number


def _boxed(line: Sequence[Word], length: int) -> Box:
    """The box of a line's first words that make up so many folded characters."""
    box, have = line[0].box, 0
    for word in line:
        if have >= length:
            break
        box, have = box.join(word.box), have + len(_fold(word.text)) + 1
    return box


@lru_cache(maxsize=256)
def _folded(labels: tuple[str, ...]) -> frozenset[str]:
    return frozenset(_fold(label) for label in labels) - {""}


def _fold(text: str) -> str:
    """Small letters without accents and marks, as labels are written."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return re.sub(r"[^a-z0-9 ]+", "", "".join(c for c in plain if not unicodedata.combining(c))).strip()
