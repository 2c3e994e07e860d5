"""Says which document type of the registry a document is, or that it is none of them.

Judges by what the document calls itself and by how many of a type's fields it names. Never by the file's name.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from docpipe.reading.folding import squash
from docpipe.reading.labels import Label, find_labels, index_of
from docpipe.reading.segments import Segment, Sheet
from schemas.document_type import DocumentType, fields_of

LEAST = 0.28  # score below which a document is of no known type
TITLE_WORDS = 4  # tokens
SHORT = 4  # tokens of a line that a word makes its own; in prose it may mean anything
LINE = 12  # tokens of a line that may name a field
OWN_NAME = 0.45  # what a label such as "invoice number" says for an invoice


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much a document looks like one type: 0..1."""

    schema: type[DocumentType]
    score: float


def classify(sheets: Sequence[Sheet], schemas: Iterable[type[DocumentType]]) -> type[DocumentType] | None:
    """The type that a document most looks like, None when it looks like none."""
    ranked = rank(sheets, schemas)
    return ranked[0].schema if ranked and ranked[0].score >= LEAST else None


def rank(sheets: Sequence[Sheet], schemas: Iterable[type[DocumentType]]) -> list[Likeness]:
    """All types, the likeliest first."""
    segments = [segment for sheet in sheets for segment in sheet.segments]
    likenesses = [Likeness(schema, _likeness(sheets, segments, schema)) for schema in schemas]
    return sorted(likenesses, key=lambda likeness: -likeness.score)


def _likeness(sheets: Sequence[Sheet], segments: Sequence[Segment], schema: type[DocumentType]) -> float:
    titled = max(_titled(sheets, schema), OWN_NAME if _names_itself(segments, schema) else 0.0)
    return 0.6 * titled + 0.4 * _labelled(segments, schema) + 0.15 * _cued(segments, schema)


def _cued(segments: Sequence[Segment], schema: type[DocumentType]) -> float:
    """Two of the type's own words are as good as many."""
    cues = {squash(cue) for words in schema.cues.values() for cue in words}
    short = [segment for segment in segments if len(segment.tokens) <= SHORT] if cues else []
    found = {cue for segment in short for cue in cues & _runs(segment)}
    return min(1.0, len(found) / 2)


def _runs(segment: Segment) -> set[str]:
    """All runs of a short line's tokens."""
    tokens = [token.text for token in segment.tokens]
    return {"".join(tokens[a:b]) for a in range(len(tokens)) for b in range(a + 1, len(tokens) + 1)}


@lru_cache(maxsize=64)
def _titles(schema: type[DocumentType]) -> frozenset[str]:
    return frozenset(squash(title) for words in schema.headings.values() for title in words)


def _titled(sheets: Sequence[Sheet], schema: type[DocumentType]) -> float:
    """The best heading among the first page's lines: large, early, opening its line."""
    if not sheets or not sheets[0].segments:
        return 0.0
    sizes = sorted(segment.size for segment in sheets[0].segments)
    body = sizes[len(sizes) // 2]
    return max((_heading(segment, body, _titles(schema)) for segment in sheets[0].segments), default=0.0)


def _heading(segment: Segment, body: float, titles: frozenset[str]) -> float:
    """How much a line looks like the document's own title: early, large, and not the label of a number beside it."""
    tokens = [token.text for token in segment.tokens]
    if all(len(token) == 1 for token in tokens):  # "I N V O I C E"
        tokens = ["".join(tokens)]
    large = min(1.0, max(0.0, segment.size / body - 1.0) / 0.4)
    early = max(0.0, 1.0 - segment.box.y0)
    best = 0.0
    for start in range(min(len(tokens), 2 * TITLE_WORDS)):
        for end in range(start + 1, min(start + TITLE_WORDS, len(tokens)) + 1):
            match = _matches("".join(tokens[start:end]), titles, compound=end == start + 1)
            whole = end == len(tokens) or any(c.isdigit() for token in tokens[end:] for c in token)
            place = (1.0 if start == 0 else 0.4) * (1.0 if whole else 0.5)
            best = max(best, match * place * (0.35 + 0.3 * large + 0.35 * early))
    return best


def _matches(word: str, titles: frozenset[str], compound: bool) -> float:
    """1 for a title, a little less for a compound that ends in one, such as Kosten|rechnung."""
    if word in titles:
        return 1.0
    return 0.9 if compound and any(len(title) >= 6 and word.endswith(title) for title in titles) else 0.0


def _labels(segments: Sequence[Segment], schema: type[DocumentType]) -> list[Label]:
    """The labels of a type's fields in lines that are no prose."""
    lines = [segment for segment in segments if len(segment.tokens) <= LINE]
    return [label for label in find_labels(index_of(schema), lines) if label.strength > 0.7]


def _names_itself(segments: Sequence[Segment], schema: type[DocumentType]) -> bool:
    """Whether a required field goes by the type's own name: "invoice number"."""
    required = {spec.name for spec in fields_of(schema) if spec.required}
    titles = tuple(title for title in _titles(schema) if len(title) >= 5)
    found = (label for label in _labels(segments, schema) if label.field in required)
    return any(squash(x.segment.text[x.start : x.end]).startswith(titles) for x in found)


def _labelled(segments: Sequence[Segment], schema: type[DocumentType]) -> float:
    """The share of the type's important fields that are named."""
    specs = [spec for spec in fields_of(schema) if spec.row is None and spec.hints.labels]
    if not specs:
        return 0.0
    named = {label.field for label in _labels(segments, schema)}
    weights = {spec.name: 2.0 if spec.required else 1.0 for spec in specs}
    return min(1.0, 1.5 * sum(weights[name] for name in weights if name in named) / sum(weights.values()))
