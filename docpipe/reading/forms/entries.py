"""The labels of a type's fields, and how print begins with one: letter by letter, or nearly so where OCR read it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from docpipe.reading.folding import Token, squash
from schemas.document_type import DocumentType, fields_of
from schemas.fields.kind import Kind, Span
from schemas.fields.names import TextKind

MISREAD, FUZZY = 0.17, 6  # share of a label's letters that OCR may get wrong; letters of a label for that


@dataclass(frozen=True)
class Entry:
    """A label and the fields that go by it, in the class's order, with their kinds."""

    key: str
    label: str
    fields: tuple[str, ...]
    kinds: tuple[Kind, ...] = ()

    def is_value(self, text: str) -> bool:
        """Whether a text with a figure in it is a value of the fields, all of it."""
        whole = [Span(0, len(text))]
        figured = any(map(str.isdigit, text)) and text[:1] != "("
        return figured and any(not isinstance(kind, TextKind) and kind.find(text) == whole for kind in self.kinds)


@lru_cache(maxsize=64)
def entries_of(schema: type[DocumentType]) -> tuple[Entry, ...]:
    """All labels of a type, the longest first; those of look-alikes lead to no field."""
    found: dict[str, tuple[str, list[str]]] = {}
    for spec in fields_of(schema):
        for label in spec.hints.all_labels():
            found.setdefault(squash(label), (label, []))[1].append(spec.name)
        for label in spec.hints.not_labels:
            found.setdefault(squash(label), (label, []))
    kinds = {spec.name: spec.kind for spec in fields_of(schema)}
    entries = (
        Entry(key, label, tuple(dict.fromkeys(names)), tuple(kinds[name] for name in names))
        for key, (label, names) in found.items()
        if key
    )
    return tuple(sorted(entries, key=lambda entry: -len(entry.key)))


def prefix_of(key: str, tokens: Sequence[tuple[Token, int]], inked: bool) -> tuple[int, int] | None:
    """The letters of the print that a label takes up, and how many of them are wrong; whole tokens only."""
    run, best = "", None
    for token, _ in tokens:
        run += token.text
        if run == key:
            return len(run), 0
        if inked and len(key) >= FUZZY and abs(len(run) - len(key)) <= 2:
            off = Levenshtein.distance(run, key)
            if off <= MISREAD * len(key) and (best is None or off < best[1]):
                best = (len(run), off)
        if len(run) > len(key) + 2 or not (inked or key.startswith(run)):
            break
    return best


def count_of(tokens: Sequence[tuple[Token, int]], length: int) -> int:
    have = 0
    for number, (token, _) in enumerate(tokens, start=1):
        have += len(token.text)
        if have >= length:
            return number
    return len(tokens)
