"""Finds the labels of a schema's fields in the segments of a page.

A label is worth more the more of its phrase it covers: "date" says little within "delivery date".
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from docpipe.reading.folding import Token, squash
from docpipe.reading.misreading import Misread
from docpipe.reading.segments import Segment
from schemas.document_type import DocumentType, FieldSpec, fields_of
from schemas.wording import words

LONGEST = 7  # tokens
REMEMBERED = 2048  # texts of segments whose labels are known: many things ask for those of the same lines
JOINED = re.compile(
    r"(?i)[ .°º]*(?:(?:nr|no|n|number|nummer)[ .°º]*)?(?:/|&|\+|,|und|and|et|y|e|en|i|och|a)[ .]*"
)  # two labels
STROKE = re.compile(r"[ .:°º]*/ *")  # between the same label in two languages
NUMBERS = ("nr", "nummer", "number", "numer")
PHRASE = 30  # tokens before and behind a label; further on, no phrase is meant
COMPOUND = 6  # letters that a label needs to be found at the end of a compound word: Kosten|rechnung
CONNECTOR = 3  # letters: labels as short as "vom" or "du" only go on with what stands before them
CURRENCIES = frozenset(words("eur, euro, usd, gbp, chf, sek, pln, czk, kc, zl, kr, inr"))  # "Total CHF inkl. MWST"
FILLER = frozenset(
    words(
        """
        nr, no, n, num, numero, number, nummer, ref, id, is, ist, am, zum, der, die, das, the, le, la, el, il, de, du,
        del, in, eur, usd, gbp, chf, und, and, t, m, c, numer, cislo, pln, zl, sek, kr, czk, kc, och, den, dne, dnia
        """
    )
)


Found = tuple[int, int, str]  # the tokens of a label, from and up to, and what it says


@dataclass(frozen=True, slots=True)
class Label:
    """A field's label found in a segment, characters `start` up to `end`.

    `strength` 0..1: how much of its phrase the label covers, less a little for unusual words.
    `field` is None for look-alikes, which name something else than the fields `instead_of`.
    """

    field: str | None
    segment: Segment
    start: int
    end: int
    strength: float
    rank: int = 0
    instead_of: frozenset[str] = frozenset()

    def in_segment(self, other: Segment) -> "Label":
        """The same label in a segment that says the same."""
        return Label(self.field, other, self.start, self.end, self.strength, self.rank, self.instead_of)


class LabelIndex:
    """All labels of a set of fields, ready to be looked up."""

    def __init__(self, fields: Iterable[FieldSpec], titles: Iterable[str] = ()) -> None:
        specs = list(fields)
        self._entries: dict[str, list[tuple[str, int]]] = defaultdict(list)
        self._others: dict[str, frozenset[str]] = {}
        self._found: dict[tuple[str, bool], tuple[Label, ...]] = {}
        self._titles = frozenset(squash(title) for title in titles)
        self._own = frozenset(spec.name for spec in specs if spec.hints.place == "title")
        self._endings = tuple(title for title in self._titles if len(title) >= COMPOUND)
        for spec in specs:
            for labels in spec.hints.labels.values():
                for rank, label in enumerate(labels):
                    self._add(label, spec.name, rank)
        for spec in specs:
            for label in spec.hints.not_labels:
                key = squash(label)
                self._others[key] = self._others.get(key, frozenset()) | {spec.name}
        self._misread = Misread((*self._entries, *self._others))

    def _add(self, label: str, field: str, rank: int) -> None:
        entries = self._entries[squash(label)]
        known = next((n for n, (name, _) in enumerate(entries) if name == field), None)
        if known is None:
            entries.append((field, rank))
        else:
            entries[known] = (field, min(rank, entries[known][1]))

    def find(self, segment: Segment) -> list[Label]:
        """The labels in a segment; of labels that overlap only the longest, misread ones where no other stands."""
        key = segment.text, segment.inked
        if (known := self._found.get(key)) is None:
            if len(self._found) >= REMEMBERED:
                self._found.clear()
            known = self._found[key] = tuple(self._find(segment))
        return [label if label.segment is segment else label.in_segment(segment) for label in known]

    def _find(self, segment: Segment) -> list[Label]:
        tokens, inked = segment.tokens, segment.inked
        spans: list[Found] = []
        misread: list[Found] = []
        for i in range(len(tokens)):
            run = bare = ""
            for j in range(i, min(i + LONGEST, len(tokens))):
                run += tokens[j].text
                paid = i < j and tokens[j].text in CURRENCIES
                bare += "" if paid else tokens[j].text
                known = run in self._entries or run in self._others
                key = run if known else self._compound(run, i, j)
                if not key and not paid and bare != run and bare in self._entries:
                    key = bare
                if key:
                    spans.append((i, j + 1, key))
                elif inked and (meant := self._meant(run, tokens[i], tokens[j])):
                    misread.append((i, j + 1, meant))
        spans.sort(key=lambda s: (s[0] - s[1], s[0]))
        spans += sorted(misread, key=lambda s: (s[0] - s[1], s[0]))
        kept: list[Found] = []
        taken: set[int] = set()
        for span in spans:
            if taken.isdisjoint(range(span[0], span[1])):
                taken.update(range(span[0], span[1]))
                kept.append(span)
        found: list[Label] = []
        for i, j, key in self._in_two_languages(segment, sorted(kept)):
            found += self._labels(segment, i, j, key, self._joins(found, segment, i))
        return found

    def _in_two_languages(self, segment: Segment, spans: Sequence[Found]) -> list[Found]:
        """The labels with each that is said again in another language as one: "Datum / Date"."""
        told: list[Found] = []
        for i, j, key in spans:
            before = told[-1] if told else None
            if before and self._says_again(segment, before, (i, j, key)):
                told[-1] = (before[0], j, before[2])
            else:
                told.append((i, j, key))
        return told

    def _says_again(self, segment: Segment, one: Found, other: Found) -> bool:
        between = segment.text[segment.tokens[one[1] - 1].end : segment.tokens[other[0]].start]
        fields = ({field for field, _ in self._entries.get(key, ())} for key in (one[2], other[2]))
        return STROKE.fullmatch(between) is not None and bool(set.intersection(*fields))

    def _joins(self, found: Sequence[Label], segment: Segment, i: int) -> bool:
        """Whether a label goes on from that of the document's own number, by a stroke or "and": "Invoice no./date"."""
        start = segment.tokens[i].start
        before = (label for label in found if label.field in self._own and label.end <= start)
        return any(JOINED.fullmatch(segment.text[label.end : start]) for label in before)

    def _meant(self, run: str, first: Token, last: Token) -> str | None:
        """The label that was misread as a run of tokens, none of the outer ones a number."""
        worded = any(map(str.isalpha, first.text)) and any(map(str.isalpha, last.text))
        return self._misread.find(run) if worded else None

    def _compound(self, run: str, i: int, j: int) -> str | None:
        """The longest title or label that ends a single long word."""
        if i != j or len(run) < COMPOUND + 3 or not run.isalpha():
            return None
        return next((run[k:] for k in range(2, len(run) - COMPOUND + 1) if run[k:] in self._titles), None)

    def _labels(self, segment: Segment, i: int, j: int, key: str, joins: bool) -> list[Label]:
        tokens = segment.tokens
        start, end = tokens[i].start, tokens[j - 1].end
        coverage = _coverage(segment, i, j, joins)
        if len(key) <= CONNECTOR and i > 0 and not self._follows_title(segment, i):
            coverage *= 0.3
        instead_of = self._others.get(key, frozenset())
        labels = [
            Label(field, segment, start, end, coverage * (1 - 0.01 * min(rank, 20)), rank)
            for field, rank in self._entries.get(key, ())
            if field not in instead_of
        ]
        return labels or [Label(None, segment, start, end, coverage, 0, instead_of)]

    def _follows_title(self, segment: Segment, i: int) -> bool:
        before = [token.text for token in segment.tokens[max(0, i - PHRASE) : i]]
        return any(text in self._titles or text.endswith(self._endings) for text in before)


def _coverage(segment: Segment, i: int, j: int, joins: bool = False) -> float:
    """The share of the label in its phrase: the words around it up to a colon, a figure or the segment's end.

    What a stroke adds to a number is another label's: "Document no./date". `joins`: the label itself is so added.
    """
    tokens, text = segment.tokens, segment.text
    first, last = i, j - 1
    while not joins and first > max(0, i - PHRASE) and _same_phrase(text, tokens[first - 1], tokens[first]):
        first -= 1
    end = min(len(tokens), j + PHRASE)
    numbered = tokens[j - 1].text in FILLER or tokens[j - 1].text.endswith(NUMBERS)
    while last + 1 < end and _goes_on(text, tokens[last], tokens[last + 1], numbered and last == j - 1):
        last += 1
    inside = sum(len(t.text) for t in tokens[i:j])
    around = sum(len(t.text) for t in (*tokens[first:i], *tokens[j : last + 1]) if t.text not in FILLER)
    return inside / (inside + around)


def _same_phrase(text: str, left: Token, right: Token) -> bool:
    between = text[left.end : right.start]
    return not any(c in ":;|#=()[]•·" for c in between) and not any(c.isdigit() for c in left.text)


def _goes_on(text: str, left: Token, right: Token, numbered: bool) -> bool:
    between = text[left.end : right.start]
    if numbered and "/" in between:
        return False
    return not any(c in ":;|#=()[]•·" for c in between) and not any(c.isdigit() for c in right.text)


@lru_cache(maxsize=64)
def index_of(schema: type[DocumentType]) -> LabelIndex:
    """The labels of a document type's own fields, lists aside."""
    titles = [title for words in schema.headings.values() for title in words]
    return LabelIndex([spec for spec in fields_of(schema) if spec.row is None], titles)


def find_labels(index: LabelIndex, segments: Sequence[Segment]) -> list[Label]:
    return [label for segment in segments for label in index.find(segment)]
