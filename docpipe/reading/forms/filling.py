"""Gives the print at captions' places to their fields: the surest places first, no print twice.

Knows which fields share a caption; knows no pages beyond one room of print.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from docpipe.reading.forms.captions import Caption
from docpipe.reading.forms.contents import Content, content_of
from docpipe.reading.forms.places import Place, places_of
from docpipe.reading.forms.rooms import Room, Rows, segments_of
from schemas.document_type import FieldSpec
from schemas.fields.choices import CheckboxKind
from schemas.fields.locale import Locale
from schemas.fields.names import AddressKind, NameKind, TextKind

Specs = Mapping[str, FieldSpec]

ANY_TEXT = 0.8  # of a place where nothing leads to, for a kind that any print is of


@dataclass(frozen=True, eq=False)
class Filled:
    """A field's content at a caption's place; `worth` 0..1: what speaks for it."""

    field: str
    place: Place
    content: Content
    rows: Rows
    worth: float


def share_place(names: Sequence[str], specs: Specs) -> bool:
    """Whether one caption asks for a name and its address."""
    kinds = [specs[name].kind for name in names if name in specs]
    return len(kinds) == 2 and isinstance(kinds[0], NameKind) and isinstance(kinds[1], AddressKind)


def has_box(caption: Caption, specs: Specs) -> bool:
    """Whether a caption is that of a box to tick."""
    return bool(caption.fields) and isinstance(specs[caption.fields[0]].kind, CheckboxKind)


def fill(room: Room, specs: Specs, locale: Locale) -> tuple[list[Filled], list[Place]]:
    """What stands at the captions' places; and the places of captions left over, where something stands that is none
    of it.
    """
    places = [
        place
        for caption in room.captions
        if caption.fields and not has_box(caption, specs)
        for place in places_of(caption, room)
    ]
    filled: list[Filled] = []
    taken: set[int] = set()
    done: set[int] = set()
    for place in sorted(places, key=lambda place: -place.worth):
        if id(place.caption) in done:
            continue
        contents = [one for one in _contents(place, specs, locale) if taken.isdisjoint(one.content.words)]
        if contents:
            done.add(id(place.caption))
            taken = taken.union(*(one.content.words for one in contents))
            filled += contents
    return filled, [place for place in places if id(place.caption) not in done and taken.isdisjoint(_words(place))]


def _words(place: Place) -> frozenset[int]:
    return frozenset(id(word) for row in place.rows for piece in row for word in piece.segment.words)


def _contents(place: Place, specs: Specs, locale: Locale) -> Iterator[Filled]:
    """The contents of the caption's fields: of a name and an address the first line, and the lines after it."""
    rows, names = place.rows, place.caption.fields
    shares = [rows[:1], rows[1:]] if len(names) == 2 else [rows]
    for name, share in zip(names, shares, strict=True):
        spec = specs[name]
        content = content_of(spec, segments_of(share), place.caption.text, locale) if share else None
        if content:
            vague = place.how == "right" and isinstance(spec.kind, TextKind)
            yield Filled(name, place, content, share, place.worth * (ANY_TEXT if vague else 1.0))
