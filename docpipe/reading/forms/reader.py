"""Reads forms: what stands in the cells and on the lines of a form, by the captions that its schema's labels name.

For any type that says that it is one. Copies of a form that agree are read once.
"""

from collections.abc import Iterator, Mapping, Sequence

from docpipe.document import Answer, Finding
from docpipe.reading.forms.answering import answer_of
from docpipe.reading.forms.captions import find_captions
from docpipe.reading.forms.doubts import doubts_of
from docpipe.reading.forms.entries import entries_of
from docpipe.reading.forms.filling import Filled, Specs, fill, has_box, share_place
from docpipe.reading.forms.options import chosen, has_options
from docpipe.reading.forms.pieces import leaf_of
from docpipe.reading.forms.places import Place
from docpipe.reading.forms.rooms import Room, room_of
from docpipe.reading.forms.sharing import settled
from docpipe.reading.forms.ticks import paired, ticked, ticks_of
from docpipe.reading.segments import Sheet
from docpipe.reading.view import locale_of
from schemas.document_type import DocumentType, fields_of

KNOWN = 3  # captions that make a page a form
SHARE = 0.35  # of the captions of the fullest page: pages with fewer are instructions


def read_form(sheets: Sequence[Sheet], schema: type[DocumentType]) -> tuple[Mapping[str, Answer], tuple[Finding, ...]]:
    """An answer for each field whose caption is there, None where its place is empty, and what is doubtful besides.

    On a form that was known by its captions the others are None, too: what it does not ask for, it does not say.
    """
    specs = {spec.name: spec for spec in fields_of(schema) if spec.row is None and not spec.many}
    rooms = list(_rooms(sheets, schema, specs))
    named = {name for room in rooms for caption in room.captions for name in caption.fields}
    answers: dict[str, Answer] = dict.fromkeys(specs if len(named) >= KNOWN else named)
    locale = locale_of(sheets, schema)
    ticks: dict[str, Answer] = {}
    filled: list[Filled] = []
    left: list[Place] = []
    for room in rooms:
        contents, others = fill(room, specs, locale)
        filled, left = [*filled, *contents], [*left, *others]
        for name, answer in _ticks(room, specs):
            ticks[name] = ticks.get(name) or answer
    for name in {one.field: None for one in filled}:
        answers[name] = answer_of(specs[name], [one for one in filled if one.field == name])
    answers |= ticks
    read = {name for name, answer in answers.items() if answer is not None}
    return answers, tuple(doubts_of(rooms, left, specs, read))


def _rooms(sheets: Sequence[Sheet], schema: type[DocumentType], specs: Specs) -> Iterator[Room]:
    """The pages that are a form, with the captions on them; instructions name fields here and there."""
    order = {name: number for number, name in enumerate(specs)}
    together = frozenset(frozenset(e.fields) for e in entries_of(schema) if share_place(e.fields, specs))
    leaves = [leaf_of(sheet) for sheet in sheets]
    found = [settled(find_captions(leaf, schema), order, together) for leaf in leaves]
    named = [len({name for caption in captions for name in caption.fields}) for captions in found]
    for leaf, captions, count in zip(leaves, found, named, strict=True):
        if count and count >= SHARE * max(named):
            yield room_of(leaf, captions, [tick.box for tick in ticks_of(leaf)])


def _ticks(room: Room, specs: Specs) -> Iterator[tuple[str, Answer]]:
    """Which boxes are ticked: of captions that ask with one box for each answer, and of those with one box."""
    boxes = ticks_of(room.leaf)
    single = [caption for caption in room.captions if has_box(caption, specs)]
    for caption in room.captions if boxes else ():
        spec = specs[caption.fields[0]] if caption.fields else None
        asked, answer = chosen(caption, spec, room, boxes) if spec and has_options(spec) else (False, None)
        if asked:
            single = [other for other in single if other is not caption]
            yield caption.fields[0], answer
    for caption, tick in paired(single, boxes, room.leaf):
        yield caption.fields[0], ticked(caption, tick)
