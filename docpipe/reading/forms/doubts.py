"""Critical fields whose place is not empty, although no value was read there: figures that are none, or handwriting."""

from collections.abc import Collection, Iterator, Sequence

from docpipe.document import Finding, MarkKind, Provenance, Severity
from docpipe.reading.forms.filling import Specs, has_box
from docpipe.reading.forms.places import Place
from docpipe.reading.forms.rooms import Room, cell_of
from docpipe.wording import title_of

INSIDE = 0.5  # of a mark that lies in a cell
OWN_PLACES = frozenset({"behind", "line", "cell", "led", "header", "next line", "above line"})


def doubts_of(rooms: Sequence[Room], left: Sequence[Place], specs: Specs, read: Collection[str]) -> Iterator[Finding]:
    """A doubt for each critical field that was not read, but at whose place something stands."""
    lacking = {name for name, spec in specs.items() if spec.hints.critical and name not in read}
    for place in left:
        name, text = place.caption.fields[0], _text(place)
        if name in lacking and place.how in OWN_PLACES and any(map(str.isdigit, text)):
            lacking.discard(name)
            sentence = f"{title_of((name,))}: “{text[:80]}” stands at its place and could not be read for sure."
            yield _doubt(
                name, sentence, tuple(p for row in place.rows for piece in row for p in piece.segment.places())
            )
    for room in rooms:
        for name, place_of_mark in _written(room, specs):
            if name in lacking:
                lacking.discard(name)
                yield _doubt(
                    name, f"{title_of((name,))}: what is written by hand at its place was not read.", place_of_mark
                )


def _written(room: Room, specs: Specs) -> Iterator[tuple[str, tuple[Provenance, ...]]]:
    """Handwriting in the cells of captions."""
    marks = [mark for mark in room.leaf.sheet.marks if mark.kind is MarkKind.HANDWRITING]
    for caption in room.captions if marks else ():
        cell = cell_of(caption, room)
        small = cell.y1 - cell.y0 < 10 * caption.height
        for mark in marks:
            if caption.fields and small and not has_box(caption, specs) and mark.box.share_in(cell) > INSIDE:
                yield caption.fields[0], (Provenance(caption.page_no, mark.box),)


def _text(place: Place) -> str:
    return " ".join(piece.text for row in place.rows for piece in row)


def _doubt(name: str, sentence: str, places: tuple[Provenance, ...]) -> Finding:
    return Finding("value_unreadable", sentence, Severity.DOUBT, (name,), places)
