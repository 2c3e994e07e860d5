"""Leave ink on a paper and keep the truth about it: its place, and the values that it lies over. Knows no shape."""

from collections.abc import Iterable

from samples.finish.pixels import Field
from samples.marks.hands import PenLine
from samples.paper import BLACK, Colour, Ink, Note, NoteKind, Paper, Picture, Place, Tag, Text

INKED = 0.3  # so much ink and more is a stroke
Bounds = tuple[float, float, float, float]  # points


def bounds(lines: Iterable[PenLine]) -> Bounds:
    """The box around the ink of lines, in points."""
    dots = [dot for line in lines for dot in line]
    return (
        min(x - w / 2 for x, _, w in dots),
        min(y - w / 2 for _, y, w in dots),
        max(x + w / 2 for x, _, w in dots),
        max(y + w / 2 for _, y, w in dots),
    )


def place_of(paper: Paper, page_no: int, box: Bounds) -> Place:
    """A box in points as a place, held inside the page."""
    x0, y0, x1, y1 = box
    sides = (x0 / paper.width, y0 / paper.height, x1 / paper.width, y1 / paper.height)
    left, top, right, bottom = (round(min(max(side, 0.0), 1.0), 5) for side in sides)
    return page_no, (left, top, right, bottom)


def letters_of(text: Text) -> Bounds:
    """The box of a text from its baseline to about the height of its small letters: what ink must cross to hide it."""
    above, _ = text.face.rise(text.size)
    return text.x, text.y - 0.75 * above, text.x + text.width, text.y


def tags_under(paper: Paper, page_no: int, dots: Iterable[tuple[float, float]]) -> tuple[Tag, ...]:
    """The values whose letters hold at least one of the points."""
    texts = [text for at, text in paper.texts() if at == page_no and text.tags]
    found: dict[Tag, None] = {}
    points = list(dots)
    for text in texts:
        x0, y0, x1, y1 = letters_of(text)
        if any(x0 <= x <= x1 and y0 <= y <= y1 for x, y in points):
            found |= dict.fromkeys(text.tags)
    return tuple(found)


def leave_picture(
    paper: Paper,
    data: bytes,
    ink: Field,
    at: tuple[float, float],
    dpi: float,
    kind: NoteKind,
    *,
    page_no: int | None = None,
    text: str = "",
    over: tuple[Tag, ...] = (),
) -> Note:
    """Put a picture of ink on a page, its top left at a point, and keep the note."""
    page_no = page_no or paper.page_no
    box = (at[0], at[1], at[0] + ink.shape[1] * 72 / dpi, at[1] + ink.shape[0] * 72 / dpi)
    texts = [text for no, text in paper.texts() if no == page_no and text.tags]
    hidden = [tag for text in texts if _inked(text, at, ink, dpi / 72) for tag in text.tags]
    paper.add(Picture(*box, data, inked=True), page_no)
    note = Note(kind, place_of(paper, page_no, box), None, tuple(dict.fromkeys((*over, *hidden))), text)
    paper.notes.append(note)
    return note


def _inked(text: Text, at: tuple[float, float], ink: Field, scale: float) -> bool:
    """Whether the letters of a text get ink."""
    x0, y0, x1, y1 = letters_of(text)
    rows = slice(max(round((y0 - at[1]) * scale), 0), max(round((y1 - at[1]) * scale), 0))
    columns = slice(max(round((x0 - at[0]) * scale), 0), max(round((x1 - at[0]) * scale), 0))
    return bool((ink[rows, columns] > INKED).any())


def leave(
    paper: Paper,
    lines: Iterable[PenLine],
    kind: NoteKind,
    colour: Colour = BLACK,
    *,
    page_no: int | None = None,
    text: str = "",
    over: tuple[Tag, ...] = (),
    opacity: float = 1.0,
) -> Note:
    """Put pen lines on a page and keep the note; `over` adds values to those that the ink crosses."""
    page_no, lines = page_no or paper.page_no, tuple(lines)
    crossed = tags_under(paper, page_no, ((x, y) for line in lines for x, y, _ in dense(line)))
    paper.add(Ink(lines, colour, opacity), page_no)
    note = Note(kind, place_of(paper, page_no, bounds(lines)), None, tuple(dict.fromkeys((*over, *crossed))), text)
    paper.notes.append(note)
    return note


def dense(line: PenLine, step: float = 2.0) -> list[tuple[float, float, float]]:
    """A line with points at least every so many points of length."""
    dots = list(line[:1])
    for x, y, width in line[1:]:
        x0, y0, _ = dots[-1]
        count = int(max(abs(x - x0), abs(y - y0)) / step) + 1
        dots += [(x0 + (x - x0) * i / count, y0 + (y - y0) * i / count, width) for i in range(1, count + 1)]
    return dots
