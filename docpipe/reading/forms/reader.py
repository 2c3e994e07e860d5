"""Reads forms: what stands in the cells and on the lines of a form, by the captions that its schema's labels name.

For any type that says that it is one. Copies of a form that agree are read once.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from docpipe.document import Answer, FieldReading
from docpipe.reading.forms.captions import Caption, find_captions
from docpipe.reading.forms.contents import Content, content_of
from docpipe.reading.forms.entries import entries_of
from docpipe.reading.forms.pieces import leaf_of
from docpipe.reading.forms.places import Place, Room, Rows, in_rows, places_of, room_of, segments_of
from docpipe.reading.forms.sharing import settled
from docpipe.reading.forms.ticks import paired, ticked, ticks_of
from docpipe.reading.segments import Sheet
from docpipe.reading.view import locale_of
from schemas.document_type import DocumentType, FieldSpec, fields_of
from schemas.fields.choices import CheckboxKind
from schemas.fields.locale import Locale
from schemas.fields.names import AddressKind, NameKind

KNOWN = 3  # captions that make a page a form
SHARE = 0.35  # of the captions of the fullest page: pages with fewer are instructions


@dataclass(frozen=True, eq=False)
class Filled:
    """A field's content at a caption's place."""

    field: str
    place: Place
    content: Content
    rows: Rows


def read_form(sheets: Sequence[Sheet], schema: type[DocumentType]) -> Mapping[str, Answer]:
    """An answer for each field whose caption is there, None where its place is empty. The others are left out."""
    specs = {spec.name: spec for spec in fields_of(schema) if spec.row is None and not spec.many}
    order = {name: number for number, name in enumerate(specs)}
    together = frozenset(frozenset(e.fields) for e in entries_of(schema) if _share_place(e.fields, specs))
    leaves = [leaf_of(sheet) for sheet in sheets]
    found = [settled(find_captions(leaf, schema), order, together) for leaf in leaves]
    named = [len({name for caption in captions for name in caption.fields}) for captions in found]
    locale = locale_of(sheets, schema)
    answers: dict[str, Answer] = {}
    filled: list[Filled] = []
    for leaf, captions, count in zip(leaves, found, named, strict=True):
        if count < max(1, SHARE * max(named)):
            continue
        boxes = ticks_of(leaf)
        room = room_of(leaf, captions, [tick.box for tick in boxes])
        for caption, tick in paired([c for c in captions if _has_box(c, specs)], boxes, leaf):
            answers.setdefault(caption.fields[0], ticked(caption, tick))
        filled += _fill(room, specs, locale)
        for caption in captions:
            answers |= {name: None for name in caption.fields if name not in answers and not _has_box(caption, specs)}
    answers |= {name: _answer(specs[name], [one for one in filled if one.field == name]) for name in _names(filled)}
    known = max(named, default=0) >= KNOWN  # what such a form does not ask for, it does not say either
    return dict.fromkeys(specs) | answers if known else answers


def _names(filled: Sequence[Filled]) -> list[str]:
    return list(dict.fromkeys(one.field for one in filled))


def _share_place(names: Sequence[str], specs: Mapping[str, FieldSpec]) -> bool:
    """Whether one caption asks for a name and its address."""
    kinds = [specs[name].kind for name in names if name in specs]
    return len(kinds) == 2 and isinstance(kinds[0], NameKind) and isinstance(kinds[1], AddressKind)


def _has_box(caption: Caption, specs: Mapping[str, FieldSpec]) -> bool:
    return bool(caption.fields) and isinstance(specs[caption.fields[0]].kind, CheckboxKind)


def _fill(room: Room, specs: Mapping[str, FieldSpec], locale: Locale) -> Iterator[Filled]:
    """What stands at the captions' places: the surest first, and nothing twice."""
    places = [
        place
        for caption in room.captions
        if caption.fields and not _has_box(caption, specs)
        for place in places_of(caption, room)
    ]
    taken: set[int] = set()
    done: set[int] = set()
    for place in sorted(places, key=lambda place: -place.worth):
        if id(place.caption) in done:
            continue
        contents = [one for one in _contents(place, specs, locale) if taken.isdisjoint(one.content.words)]
        if contents:
            done.add(id(place.caption))
            taken = taken.union(*(one.content.words for one in contents))
            yield from contents


def _contents(place: Place, specs: Mapping[str, FieldSpec], locale: Locale) -> Iterator[Filled]:
    """The contents of the caption's fields: of a name and an address the first line, and the lines after it."""
    rows, names = place.rows, place.caption.fields
    shares = [rows[:1], rows[1:]] if len(names) == 2 else [rows]
    for name, share in zip(names, shares, strict=True):
        content = content_of(specs[name], segments_of(share), place.caption.text, locale) if share else None
        if content:
            yield Filled(name, place, content, share)


def _answer(spec: FieldSpec, filled: Sequence[Filled]) -> FieldReading | None:
    """The field's value; an address may stand at several captions, all else is read where it is surest."""
    if isinstance(spec.kind, AddressKind):
        return _whole(spec, filled)
    ranked = sorted(filled, key=lambda one: -one.place.worth)
    first = ranked[0]
    others = [o.place.worth for o in ranked[1:] if not _same(spec, o, first)]
    worth = first.place.worth
    signals = {"support": round(worth, 4), "margin": round(max(0.0, worth - max(others, default=0.0)), 4)}
    parsed = first.content.parsed
    return FieldReading(first.content.text, parsed.value, first.content.places, None, signals, parsed.alternatives)


def _same(spec: FieldSpec, one: Filled, other: Filled) -> bool:
    mine, theirs = one.content.parsed.value, other.content.parsed.value
    return mine is not None and theirs is not None and spec.kind.same(mine, theirs)


def _whole(spec: FieldSpec, filled: Sequence[Filled]) -> FieldReading | None:
    """An address from all captions that ask for a part of it, each once: further ones are copies of the form."""
    counts: Counter[str] = Counter()
    parts: list[Filled] = []
    for one in filled:
        counts[one.place.caption.label] += 1
        if counts[one.place.caption.label] == 1:
            parts.append(one)
    rows = in_rows(piece for part in parts for row in part.rows for piece in row)
    content = content_of(spec, segments_of(rows), "", Locale())
    if content is None:
        return None
    worth = min(part.place.worth for part in parts)
    signals = {"support": round(worth, 4), "margin": round(worth, 4)}
    return FieldReading(content.text, content.parsed.value, content.places, None, signals)
