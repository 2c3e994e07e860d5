"""The phrases of all types of a registry in one book, so that a page is looked through once for all of them.

Titles, cues, labels of fields, and columns of tables; each leads to the types that use it.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from docpipe.reading.folding import squash, tokens_of
from docpipe.reading.labels import LabelIndex
from docpipe.reading.strangers import STRANGERS
from schemas.document_type import DocumentType, FieldSpec, Shape, fields_of

COMPOUND = 6  # letters that a title needs to be found at the end of a compound word: Kosten|rechnung
Types = frozenset[int]  # positions in the registry


@dataclass(frozen=True, eq=False)
class Phrasebook:
    """`titles`, `cues`: squashed phrase to the types that have it; `long_cues`: those that count in long lines, too.

    Behind the last type, at `stranger`, stand the titles of papers that are of none. `recipients`: by type, the fields
    that name whom a document is for.

    `labels` finds fields named `position.field` in one go; `columns` the columns of lists, named alike. `weights`: what
    each field that may be named is worth, by type.
    """

    schemas: tuple[type[DocumentType], ...]
    titles: Mapping[str, Types]
    cues: Mapping[str, Types]
    long_cues: Mapping[str, Types]
    labels: LabelIndex
    columns: LabelIndex
    weights: tuple[Mapping[str, float], ...]
    recipients: tuple[frozenset[str], ...]
    longest_title: int
    longest_cue: int

    @property
    def stranger(self) -> int:
        return len(self.schemas)

    def shaped(self, shape: Shape) -> Iterator[int]:
        """The types that say they look so."""
        return (n for n, schema in enumerate(self.schemas) if shape in schema.shapes)


@lru_cache(maxsize=8)
def phrasebook_of(schemas: tuple[type[DocumentType], ...]) -> Phrasebook:
    """The book of some types; made once for a registry."""
    titles = _lead(schemas, [schema.headings for schema in schemas])
    strange = {squash(title): frozenset({len(schemas)}) for group in STRANGERS.values() for title in group}
    cues = _lead(schemas, [schema.cues for schema in schemas])
    phrases = {squash(c) for s in schemas for group in s.cues.values() for c in group if len(tokens_of(c)) > 1}
    prose = frozenset(n for n, schema in enumerate(schemas) if Shape.PROSE in schema.shapes)
    named = [spec for n, schema in enumerate(schemas) for spec in _marked(n, _plain(schema))]
    columns = [spec for n, schema in enumerate(schemas) for spec in _marked(n, _columns(schema))]
    return Phrasebook(
        schemas,
        {**strange, **titles},
        cues,
        {
            cue: types if cue in phrases else types & prose
            for cue, types in cues.items()
            if cue in phrases or types & prose
        },
        LabelIndex(named, [title for schema in schemas for group in schema.headings.values() for title in group]),
        LabelIndex(columns),
        tuple({s.name: _weight(s) for s in _plain(schema) if s.hints.labels} for schema in schemas),
        tuple(frozenset(s.name for s in _plain(schema) if _is_recipient(s)) for schema in schemas),
        max((len(tokens_of(t)) for group in _headings(schemas) for t in group), default=0),
        max((len(tokens_of(t)) for s in schemas for group in s.cues.values() for t in group), default=0),
    )


def _headings(schemas: tuple[type[DocumentType], ...]) -> Iterator[tuple[str, ...]]:
    """The titles of the types and of strangers, language by language."""
    for schema in schemas:
        yield from schema.headings.values()
    yield from STRANGERS.values()


def type_and_field(name: str) -> tuple[int, str]:
    """Of a field in the joint index its type's position and its own name."""
    position, _, field = name.partition(".")
    return int(position), field


def _lead(schemas: tuple[type[DocumentType], ...], phrases: list[Mapping[str, tuple[str, ...]]]) -> dict[str, Types]:
    found: dict[str, set[int]] = defaultdict(set)
    for position in range(len(schemas)):
        for group in phrases[position].values():
            for phrase in group:
                found[squash(phrase)].add(position)
    return {phrase: frozenset(types) for phrase, types in found.items()}


def _weight(spec: FieldSpec) -> float:
    """What it says for a type that a page names a field; of what stands in any letterhead little."""
    letterhead = spec.hints.place in ("sender", "recipient") and spec.kind.distinct
    return 2.0 if spec.required else 0.5 if letterhead else 1.0


def _is_recipient(spec: FieldSpec) -> bool:
    return spec.kind.name == "name" and spec.hints.place == "recipient"


def _plain(schema: type[DocumentType]) -> list[FieldSpec]:
    return [spec for spec in fields_of(schema) if spec.row is None]


def _columns(schema: type[DocumentType]) -> Iterator[FieldSpec]:
    for spec in fields_of(schema):
        worded = spec.row and any(not column.kind.numeric for column in fields_of(spec.row))
        for column in fields_of(spec.row) if spec.row and worded else ():  # rates and sums of tax stand on any bill
            yield replace(column, name=f"{spec.name}.{column.name}")


def _marked(position: int, specs: Iterable[FieldSpec]) -> Iterator[FieldSpec]:
    return (replace(spec, name=f"{position}.{spec.name}") for spec in specs)
