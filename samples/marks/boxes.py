"""Check boxes: square and round, printed or ticked by pen, in two families of shapes. Knows no form."""

from collections.abc import Callable
from math import cos, pi, sin
from random import Random

from samples.fonts import Face
from samples.marks.hands import Hand, draw_hand, inked
from samples.marks.leaving import place_of
from samples.marks.signatures import rounded
from samples.paper import BLACK, Area, Colour, Disc, Ink, Note, NoteKind, Paper, Stroke, Text
from samples.strokes import Point

Placer = Callable[..., list[Point]]  # shares of the box to points of the page
GREY: Colour = (0.45, 0.45, 0.48)
PALE: Colour = (0.93, 0.93, 0.95)
FRAMES = {"tune": ("thin", "thick", "disc"), "measure": ("rounded", "double", "shaded", "bubble")}
TICKS = {
    "tune": ("pen tick", "pen cross", "printed cross", "pen scribble"),
    "measure": ("long tick", "slash", "printed fill", "printed tick", "wide cross"),
}


def add_checkbox(
    paper: Paper,
    rng: Random,
    x: float,
    y: float,
    size: float,
    checked: bool,
    *,
    label: str = "",
    face: Face | None = None,
    text_size: float = 9.0,
    frame: str | None = None,
    tick: str | None = None,
    hand: Hand | None = None,
    split: str = "tune",
    page_no: int | None = None,
) -> Note:
    """A box of `size` points with its left end at x and its foot at y, with a label behind it.

    Boxes of one form are alike: take `frame` from FRAMES and `tick` from TICKS once.
    """
    page_no = page_no or paper.page_no
    frame = frame or rng.choice(FRAMES[split])
    _draw_frame(paper, page_no, frame, x, y, size)
    if checked:
        _check(paper, page_no, tick or rng.choice(TICKS[split]), (x, y, size), rng, hand or draw_hand(rng, split))
    if label and face:
        paper.add(Text(x + size + 0.5 * text_size, y - (size - 0.7 * text_size) / 2, label, face, text_size), page_no)
    note = Note(NoteKind.CHECKBOX, place_of(paper, page_no, (x, y - size, x + size, y)), checked, (), label)
    paper.notes.append(note)
    return note


def _draw_frame(paper: Paper, page_no: int, frame: str, x: float, y: float, size: float) -> None:
    box, middle = (x, y - size, x + size, y), (x + size / 2, y - size / 2)
    if frame in ("disc", "bubble"):
        ring = 0.6 if frame == "disc" else 1.1
        paper.add(Disc(*middle, size / 2 - ring / 2, BLACK if frame == "disc" else GREY, ring=ring), page_no)
    elif frame == "rounded":
        paper.add(Area(*box, edge=BLACK, edge_width=0.8, radius=size * 0.22), page_no)
    elif frame == "shaded":
        paper.add(Area(*box, fill=PALE, edge=GREY, edge_width=0.6), page_no)
    else:
        paper.add(Area(*box, edge=BLACK, edge_width=1.3 if frame == "thick" else 0.6), page_no)
        if frame == "double":
            rim = size * 0.16
            paper.add(Area(x + rim, y - size + rim, x + size - rim, y - rim, edge=BLACK, edge_width=0.4), page_no)


def _check(paper: Paper, page_no: int, tick: str, place: tuple[float, float, float], rng: Random, hand: Hand) -> None:
    x, y, size = place

    def at(*points: Point) -> list[Point]:
        """Points in shares of the box, from its top left."""
        return [(x + px * size, y - size + py * size) for px, py in points]

    if tick.startswith("printed"):
        _print_check(paper, page_no, tick, at)
        return
    lines = [inked(rounded(line, 5), hand, rng) for line in _pen_check(tick, at, rng)]
    paper.add(Ink(tuple(lines), hand.colour), page_no)


def _print_check(paper: Paper, page_no: int, tick: str, at: Placer) -> None:
    if tick == "printed fill":
        (x0, y0), (x1, y1) = at((0.24, 0.24), (0.76, 0.76))
        paper.add(Area(x0, y0, x1, y1, fill=BLACK), page_no)
        return
    paths = {"printed cross": (((0.2, 0.2), (0.8, 0.8)), ((0.8, 0.2), (0.2, 0.8)))}
    for one, two in paths.get(tick, (((0.18, 0.55), (0.42, 0.8)), ((0.42, 0.8), (0.84, 0.2)))):
        (x0, y0), (x1, y1) = at(one, two)
        paper.add(Stroke(x0, y0, x1, y1, 1.1), page_no)


def _pen_check(tick: str, at: Placer, rng: Random) -> list[list[Point]]:
    def near(px: float, py: float, by: float = 0.1) -> Point:
        return px + rng.gauss(0, by), py + rng.gauss(0, by)

    if tick == "pen tick":
        return [at(near(0.1, 0.5), near(0.4, 0.9, 0.06), near(1.05, -0.1, 0.15))]
    if tick == "long tick":
        return [at(near(0.0, 0.35), near(0.35, 0.85, 0.05), near(0.8, 0.1), near(1.9, -0.7, 0.25))]
    if tick in ("pen cross", "wide cross"):
        far = 0.05 if tick == "pen cross" else -0.3
        return [
            at(near(far, far), near(0.5, 0.5, 0.04), near(1 - far, 1 - far)),
            at(near(1 - far, far), near(0.5, 0.5, 0.04), near(far, 1 - far)),
        ]
    if tick == "slash":
        return [at(near(-0.15, 1.15), near(0.5, 0.5, 0.05), near(1.15, -0.15))]
    turns = rng.randint(4, 6)
    return [
        at(
            *[
                (0.5 + 0.38 * cos(2 * pi * i / 7) * (1 - 0.1 * (i % 3)), 0.5 + 0.38 * sin(2.3 * pi * i / 7))
                for i in range(turns * 7)
            ]
        )
    ]
