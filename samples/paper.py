"""What stands on the pages of one document, as a list of marks, before it becomes a file.

Points, origin top left, y downwards. A text may carry the tag of the value that it shows, so that truth and word
boxes come from what was really set. Knows no file format and no story.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from samples.fonts import Face

Colour = tuple[float, float, float]  # red, green, blue, each 0..1
Tag = tuple[str | int, ...]  # ("grand_total",) or ("line_items", 2, "quantity")
Place = tuple[int, tuple[float, float, float, float]]  # page_no and box in fractions of the page

BLACK: Colour = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Text:
    """A piece of one line; `y` is its baseline. `tags`: the values that it shows."""

    x: float
    y: float
    text: str
    face: Face
    size: float
    colour: Colour = BLACK
    tags: tuple[Tag, ...] = ()

    @property
    def width(self) -> float:
        return self.face.width(self.text, self.size)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line; `dash` in points, 0 for none."""

    x0: float
    y0: float
    x1: float
    y1: float
    width: float = 0.5
    colour: Colour = BLACK
    dash: float = 0.0


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle, filled, edged or both; `radius` rounds its corners."""

    x0: float
    y0: float
    x1: float
    y1: float
    fill: Colour | None = None
    edge: Colour | None = None
    edge_width: float = 0.5
    radius: float = 0.0


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle, filled, or a ring when `ring` is its line width."""

    x: float
    y: float
    radius: float
    colour: Colour
    ring: float = 0.0


@dataclass(frozen=True, slots=True)
class Shape:
    """A filled polygon."""

    points: tuple[tuple[float, float], ...]
    fill: Colour


@dataclass(frozen=True, slots=True)
class Ink:
    """What a pen leaves: lines of points (x, y, width), in points; `opacity` below 1 for highlighters and pencils."""

    lines: tuple[tuple[tuple[float, float, float], ...], ...]
    colour: Colour = BLACK
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A raster with or without an alpha channel, as PNG or JPEG bytes; `inked`: it darkens what is under it."""

    x0: float
    y0: float
    x1: float
    y1: float
    data: bytes
    inked: bool = False


Mark = Text | Stroke | Area | Disc | Shape | Ink | Picture


class NoteKind(StrEnum):
    """What people leave on a page beside its print."""

    HANDWRITING = "handwriting"
    STAMP = "stamp"
    SIGNATURE = "signature"
    CHECKBOX = "checkbox"


@dataclass(frozen=True, slots=True)
class Note:
    """The truth about a mark that a person left: its place, what it says, and the values that it lies over.

    `checked` is said of check boxes alone; `text` is what was written or stamped, where it is known.
    """

    kind: NoteKind
    place: Place
    checked: bool | None = None
    over: tuple[Tag, ...] = ()
    text: str = ""


class Paper:
    """The pages of a document while it is being set."""

    def __init__(self, width: float, height: float) -> None:
        self.width = width
        self.height = height
        self.pages: list[list[Mark]] = [[]]
        self.notes: list[Note] = []

    @property
    def page_no(self) -> int:
        """The page being set, from 1."""
        return len(self.pages)

    def add(self, mark: Mark, page_no: int | None = None) -> None:
        """Put a mark on the page being set, or on an earlier one."""
        self.pages[(page_no or self.page_no) - 1].append(mark)

    def turn(self) -> None:
        """Begin a new page."""
        self.pages.append([])

    def texts(self) -> Iterator[tuple[int, Text]]:
        """Every text with its page_no, in the order in which it was set."""
        for page_no, marks in enumerate(self.pages, 1):
            for mark in marks:
                if isinstance(mark, Text):
                    yield page_no, mark

    def tagged(self, tag: Tag) -> list[tuple[int, Text]]:
        """The texts that show a value, with their page_no."""
        return [(page_no, text) for page_no, text in self.texts() if tag in text.tags]

    def box(self, text: Text, start: float, end: float) -> tuple[float, float, float, float]:
        """The box of the part of a text between two offsets in points, as fractions of the page."""
        above, below = text.face.rise(text.size)
        left, right = (text.x + start) / self.width, (text.x + end) / self.width
        return (
            round(left, 5),
            round((text.y - above) / self.height, 5),
            round(right, 5),
            round((text.y + below) / self.height, 5),
        )
