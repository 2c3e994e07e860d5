"""Notes by hand: words at the rim, figures, strikings-out, corrections over print, highlighter. Knows no story."""

from random import Random

from samples.marks.hands import Hand, PenLine, draw_hand, inked, written
from samples.marks.leaving import leave, leave_picture, letters_of
from samples.marks.lettering import DPI, can_letter, draw_lettering, lettered
from samples.paper import Colour, Ink, Note, NoteKind, Paper, Tag, Text

LETTERED = 0.25  # of the notes are lettered, not penned
MARKERS: tuple[Colour, ...] = (
    (1.0, 0.95, 0.35),
    (0.6, 0.95, 0.5),
    (1.0, 0.65, 0.8),
    (0.55, 0.85, 1.0),
    (1.0, 0.78, 0.4),
)


def add_note(
    paper: Paper,
    rng: Random,
    x: float,
    y: float,
    text: str,
    *,
    size: float = 13.0,
    hand: Hand | None = None,
    split: str = "tune",
    page_no: int | None = None,
) -> Note:
    """Write a note whose first baseline starts at x and y, in points; `\\n` begins a new line."""
    if hand is None and rng.random() < LETTERED and can_letter(split, text):
        lettering = draw_lettering(rng, draw_hand(rng, split).colour, split)
        data, ink = lettered(lettering, rng, text, size)
        at = (x, y - size)
        return leave_picture(paper, data, ink, at, DPI, NoteKind.HANDWRITING, page_no=page_no, text=text)
    hand = hand or draw_hand(rng, split)
    lines: list[PenLine] = []
    for i, row in enumerate(text.split("\n")):
        lines += written(hand, rng, row, x + rng.uniform(-2, 2), y + i * size * 1.5, size)
    return leave(paper, lines, NoteKind.HANDWRITING, hand.colour, page_no=page_no, text=text)


def add_strike(paper: Paper, rng: Random, tag: Tag, *, hand: Hand | None = None, split: str = "tune") -> Note:
    """Strike out the first text that shows a value. Raises KeyError when none does."""
    page_no, text = _first(paper, tag)
    hand = hand or draw_hand(rng, split)
    return leave(paper, _strike(text, hand, rng), NoteKind.HANDWRITING, hand.colour, page_no=page_no, over=text.tags)


def add_correction(
    paper: Paper,
    rng: Random,
    tag: Tag,
    new_text: str,
    *,
    hand: Hand | None = None,
    split: str = "tune",
) -> Note:
    """Strike out the first text that shows a value and write another one near it. Raises KeyError when none does."""
    page_no, text = _first(paper, tag)
    hand = hand or draw_hand(rng, split)
    size = max(text.size * rng.uniform(1.0, 1.35), 9.5)
    lines = _strike(text, hand, rng)
    wide = len(new_text) * size * 0.5
    if text.x + text.width + 8 + wide < paper.width - 8 and rng.random() < 0.6:
        x, y = text.x + text.width + rng.uniform(4, 10), text.y - rng.uniform(-1, 3)
    else:
        x, y = min(text.x + rng.uniform(-6, 4), paper.width - wide - 8), text.y - text.size * rng.uniform(0.95, 1.15)
    lines += written(hand, rng, new_text, x, y, size)
    return leave(paper, lines, NoteKind.HANDWRITING, hand.colour, page_no=page_no, text=new_text, over=text.tags)


def add_highlight(paper: Paper, rng: Random, tag: Tag) -> None:
    """Mark a value with a highlighter: no handwriting, it hides nothing, so it leaves no note."""
    page_no, text = _first(paper, tag)
    x0, top, x1, y = letters_of(text)
    middle, size = (top + y) / 2, text.size * rng.uniform(1.0, 1.3)
    line = tuple((x0 - 3 + (x1 - x0 + 6) * i / 6, middle + rng.gauss(0, 0.4), size) for i in range(7))
    paper.add(Ink((line,), rng.choice(MARKERS), 0.85), page_no)


def _first(paper: Paper, tag: Tag) -> tuple[int, Text]:
    found = paper.tagged(tag)
    if not found:
        raise KeyError(f"nothing on the paper shows {tag}")
    return found[0]


def _strike(text: Text, hand: Hand, rng: Random) -> list[PenLine]:
    """One line or two through a text, a wave, or a cross."""
    x0, _, x1, y = letters_of(text)
    middle, over = y - text.size * 0.3, rng.uniform(1, 4)
    way = rng.random()
    rows: list[list[tuple[float, float]]] = []
    if way < 0.6:
        for i in range(1 if way < 0.4 else 2):
            tilt, at = rng.gauss(0, text.size * 0.08), middle + (i * 2 - 0.5) * text.size * 0.12 * (way >= 0.4)
            rows.append(
                [
                    (x0 - over + (x1 - x0 + 2 * over) * k / 8, at + tilt * (k - 4) / 4 + rng.gauss(0, 0.3))
                    for k in range(9)
                ]
            )
    elif way < 0.85:
        count = max(round((x1 - x0) / (text.size * 0.5)), 3) * 2
        high = text.size * 0.28
        rows.append(
            [
                (
                    x0 - over + (x1 - x0 + 2 * over) * k / count,
                    middle + high * (1 - 2 * (k % 2)) * rng.uniform(0.6, 1.1),
                )
                for k in range(count + 1)
            ]
        )
    else:
        high = text.size * 0.5
        rows += [
            [
                (x0 - over, middle + s * high),
                ((x0 + x1) / 2, middle + rng.gauss(0, 0.6)),
                (x1 + over, middle - s * high),
            ]
            for s in (1, -1)
        ]
    return [inked(row, hand, rng) for row in rows]
