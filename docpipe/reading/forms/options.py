"""Questions with several boxes: "yes" and "no", or one box for each choice. The one box that is ticked is the answer.

Knows kinds with choices; where none or several boxes are ticked, nothing is said.
"""

from collections.abc import Callable, Iterator, Sequence

from docpipe.document import FieldReading, Provenance, Value, Word
from docpipe.reading.forms.captions import Caption
from docpipe.reading.forms.rooms import Room, cell_of, on_row
from docpipe.reading.forms.ticks import TickBox, paired
from docpipe.reading.segments import Segment
from schemas.document_type import FieldSpec
from schemas.fields import CheckboxKind, ChoiceKind, Locale, Span

LONGEST = 5  # words of a choice
DEEP = 8.0  # heights below the caption of its boxes
SUPPORT = 0.9

Meaning = Callable[[str], Value | None]


def chosen(caption: Caption, spec: FieldSpec, room: Room, boxes: Sequence[TickBox]) -> tuple[bool, FieldReading | None]:
    """Whether the caption asks so, and the answer."""
    options = list(_options(caption, room, _meaning(spec)))
    pairs = list(paired([option for option, _ in options], boxes, room.leaf))
    values = {id(option): value for option, value in options}
    found = {values[id(option)] for option, _ in pairs}
    if len(found) < 2:
        return False, None
    ticked = [(option, tick) for option, tick in pairs if tick.ticked]
    if len({values[id(option)] for option, _ in ticked}) != 1:
        return True, None
    option, tick = ticked[0]
    place = Provenance(caption.page_no, option.box.join(tick.box))
    signals = {"support": SUPPORT, "margin": SUPPORT}
    return True, FieldReading(option.text, values[id(option)], (place,), None, signals)


def _meaning(spec: FieldSpec) -> Meaning:
    """What a phrase beside a box means, whole."""

    def of_choice(text: str) -> Value | None:
        whole = spec.kind.find(text) == [Span(0, len(text))]
        return spec.kind.parse(text, Locale()).value if whole else None

    def of_box(text: str) -> Value | None:
        return spec.kind.parse(text, Locale()).value if len(text) > 1 and text.isalpha() else None

    return of_box if isinstance(spec.kind, CheckboxKind) else of_choice


def has_options(spec: FieldSpec) -> bool:
    """Whether a field may be asked for with a box for each answer."""
    return isinstance(spec.kind, CheckboxKind | ChoiceKind)


def _options(caption: Caption, room: Room, meaning: Meaning) -> Iterator[tuple[Caption, Value]]:
    """The choices printed behind the caption and under it, the longest phrases first."""
    for words in _lines(caption, room):
        start = 0
        while start < len(words):
            for end in range(min(len(words), start + LONGEST), start, -1):
                text = " ".join(word.text for word in words[start:end]).strip(" :;,.☐☑☒□")
                value = meaning(text) if text else None
                if value is not None:
                    segment = Segment.of(caption.page_no, 0, 0, words[start:end])
                    yield Caption(caption.fields, text, room.leaf, (segment,), 1.0), value
                    start = end - 1
                    break
            start += 1


def _lines(caption: Caption, room: Room) -> Iterator[list[Word]]:
    """The words of the caption's row behind it, and of the rows below it in its cell."""
    cell, last = cell_of(caption, room), caption.lines[-1].box
    own = {id(word) for line in caption.lines for word in line.words}
    others = {
        id(word) for other in room.captions if other is not caption for line in other.lines for word in line.words
    }
    for row in room.leaf.rows:
        beside = on_row(row[0].box, last)
        below = last.y1 < row[0].box.middle < min(cell.y1, last.y1 + DEEP * caption.height)
        words = (
            [word for piece in row for word in piece.segment.words if id(word) not in own] if beside or below else []
        )
        words = [word for word in words if cell.x0 <= word.box.x0 <= cell.x1 and (below or word.box.x0 >= last.x1)]
        if any(id(word) in others for word in words) and not beside:
            return
        if words:
            yield [word for word in words if id(word) not in others]
