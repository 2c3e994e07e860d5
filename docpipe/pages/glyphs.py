"""Words from the characters that a page draws: joins what stands close on one baseline, cuts at white space and gaps.

Knows the trace of `pymupdf.Page.get_texttrace` by its plain dictionaries alone; knows no page and no pixels.
"""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from itertools import pairwise
from math import isfinite
from statistics import median
from typing import Any, NamedTuple

from docpipe.pages.letters import DINGBATS, is_rtl, letter, symbol

GAP = 0.18  # of the font size: a wider gap between two characters parts words (kerning stays below 0.15)
WIDEST_SPACED = 0.6  # of the font size: letters set apart evenly by at most so much are one word
BASELINE = 0.15  # of the font size: a baseline further off is a superscript, or another line
ORDINAL = 0.55  # of the font size: small letters raised by so much belong to the word (1st); digits never (100²)
OVERPRINT = 0.12  # of the font size: the same character again so near is a shadow, or bold made by hand
HEAVY = ("bold", "black", "heavy", "demi")
FLAG_BOLD = 16
INVISIBLE_MODE = 3
NO_GLYPH = -1
LONGEST_WORD = 200  # characters; what is longer comes in pieces
LONGEST_LIGATURE = 4

Bounds = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Style:
    """What all characters of a word share. `grey`: 0 black .. 255 white; `seqno`: the drawing operation's number.

    `invisible`: render mode 3. `shaped`: each glyph is a drawing of its own (Type 3), its colour is not known.
    """

    direction: tuple[float, float]
    size: float
    bold: bool
    grey: float
    opacity: float
    invisible: bool
    shaped: bool
    seqno: int

    @property
    def slanted(self) -> bool:
        """Whether the line is neither level nor upright."""
        return min(map(abs, self.direction)) > 0.01

    def goes_on_as(self, other: "Style") -> bool:
        """Whether a word may run on from one to the other."""
        (ax, ay), (bx, by) = self.direction, other.direction
        alike = self.invisible == other.invisible and abs(self.opacity - other.opacity) < 0.1
        return alike and ax * bx + ay * by > 0.99 and abs(self.grey - other.grey) < 24


class Glyph(NamedTuple):
    """One character with its place along the writing direction."""

    text: str
    bounds: Bounds
    start: float
    end: float
    base: float
    drawn: bool = True  # else the file says that the glyph before it means this too


@dataclass(frozen=True, slots=True)
class DrawnWord:
    """A word as drawn, with the cells of its characters, in points."""

    text: str
    bounds: Bounds
    cells: tuple[Bounds, ...] = field(repr=False)
    style: Style


def words_of(trace: Sequence[Mapping[str, Any]], shapes: Set[int] = frozenset()) -> list[DrawnWord]:
    """The words of a page's trace, in the file's order. `shapes`: seqnos of text that is drawn glyph by glyph."""
    return [word for style, chunk in _chunks(trace, shapes) for word in _cut(style, chunk)]


def _chunks(trace: Sequence[Mapping[str, Any]], shapes: Set[int]) -> Iterator[tuple[Style, list[Glyph]]]:
    """Characters that follow each other on one baseline in one style, without white space between."""
    style: Style | None = None
    chunk: list[Glyph] = []
    for span in trace:
        now = _style(span, shapes)
        for glyph in _glyphs(span, now):
            if style and chunk and (glyph.text == " " or not _follows(style, chunk[-1], now, glyph)):
                yield style, chunk
                chunk = []
            if glyph.text == " " or (chunk and _overprints(chunk[-1], glyph, now.size)):
                continue
            if not chunk:
                style = now
            chunk.append(glyph)
    if style and chunk:
        yield style, chunk


def _style(span: Mapping[str, Any], shapes: Set[int]) -> Style:
    red, green, blue = span["color"] if len(span["color"]) == 3 else (span["color"] or (0,))[:1] * 3
    name, shaped = span["font"].lower(), span["seqno"] in shapes
    return Style(
        direction=span["dir"],
        size=span["size"],
        bold=bool(span["flags"] & FLAG_BOLD) or any(part in name for part in HEAVY),
        grey=255 * (0.299 * red + 0.587 * green + 0.114 * blue),
        opacity=span["opacity"],
        invisible=span["type"] == INVISIBLE_MODE and not shaped,
        shaped=shaped,
        seqno=span["seqno"],
    )


def _glyphs(span: Mapping[str, Any], style: Style) -> list[Glyph]:
    """The characters of a span that have a place; the hot loop of this room, so level text takes a short way."""
    found: list[Glyph] = []
    level = style.direction == (1.0, 0.0)
    told = symbol if DINGBATS in span["font"].lower() else letter
    for code, number, (x, y), bounds in span["chars"]:
        text = told(code)
        x0, y0, x1, y1 = bounds
        if number == NO_GLYPH and _is_ligature(found, text):
            found[-1] = found[-1]._replace(text=found[-1].text + text)
        elif text and isfinite(x0 + y0 + x1 + y1 + x + y):
            start, end, base = (x, x + x1 - x0, y) if level else _along(x, y, bounds, style)
            found.append(Glyph(text, bounds, start, end, base, number != NO_GLYPH))
    return found


def _along(x: float, y: float, bounds: Bounds, style: Style) -> tuple[float, float, float]:
    """Start, end and baseline along a line of any direction; bounds are those of a turned cell as high as the size."""
    (dx, dy), (x0, y0, x1, y1) = style.direction, bounds
    wide, high = abs(dx), abs(dy)
    width = 0.0
    if max(wide, high) > 0:
        width = (x1 - x0 - style.size * high) / wide if wide >= high else (y1 - y0 - style.size * wide) / high
    start = x * dx + y * dy
    return start, start + max(0.0, width), y * dx - x * dy


def _is_ligature(before: Sequence[Glyph], text: str) -> bool:
    """Whether a character without a glyph is the rest of the ligature before it (one glyph may map to several)."""
    return bool(before) and text.isalpha() and before[-1].text.isalpha() and len(before[-1].text) < LONGEST_LIGATURE


def _follows(style: Style, last: Glyph, now: Style, glyph: Glyph) -> bool:
    """Whether a character goes on with the word whose last one is given."""
    size = max(style.size, now.size)
    gap, shift = glyph.start - last.end, abs(glyph.base - last.base)
    if style is not now and not style.goes_on_as(now):
        return False
    if last.drawn != glyph.drawn or (shift >= BASELINE * size and not _is_ordinal(style, now, glyph, shift)):
        return False
    return -0.35 * size < gap < 2 * size or _overprints(last, glyph, size) or _goes_left(last, glyph, size)


def _is_ordinal(style: Style, now: Style, glyph: Glyph, shift: float) -> bool:
    return glyph.text.isalpha() and now.size < style.size and shift < ORDINAL * style.size


def _goes_left(last: Glyph, glyph: Glyph, size: float) -> bool:
    """Whether right-to-left text is drawn in logical order."""
    return is_rtl(glyph.text) and abs(last.start - glyph.end) < GAP * size


def _overprints(last: Glyph, glyph: Glyph, size: float) -> bool:
    """Whether a character is printed again on itself, as for a shadow or for bold made by hand."""
    return (
        last.text == glyph.text
        and glyph.end > glyph.start
        and abs(last.start - glyph.start) + abs(last.base - glyph.base) < OVERPRINT * size
    )


def _cut(style: Style, chunk: list[Glyph]) -> Iterator[DrawnWord]:
    """Part a chunk at its wide gaps; letters set apart evenly stay together."""
    gaps = [after.start - before.end for before, after in pairwise(chunk)]
    widest = _widest_inside(gaps, style.size)
    start = 0
    for number, gap in enumerate(gaps, start=1):
        if gap > widest or number - start >= LONGEST_WORD:
            yield _word(style, chunk[start:number])
            start = number
    yield _word(style, chunk[start:])


def _widest_inside(gaps: Sequence[float], size: float) -> float:
    """The widest gap that does not part words in this chunk."""
    if len(gaps) >= 3:
        middle = median(gaps)
        even = sum(abs(gap - middle) < 0.25 * middle for gap in gaps)
        if GAP * size < middle < WIDEST_SPACED * size and even >= 0.6 * len(gaps):
            return 1.6 * middle
    return GAP * size


def _word(style: Style, glyphs: Sequence[Glyph]) -> DrawnWord:
    text = unicodedata.normalize("NFC", "".join(glyph.text for glyph in glyphs))
    if len(glyphs) > 1 and glyphs[0].start < glyphs[-1].start and all(map(is_rtl, text)):
        text = text[::-1]  # drawn in visual order, left to right
    cells = tuple(glyph.bounds for glyph in glyphs)
    return DrawnWord(text, around(cells), cells, style)


def around(cells: Sequence[Bounds]) -> Bounds:
    """The smallest bounds around all cells."""
    x0, y0, x1, y1 = zip(*cells, strict=True)
    return min(x0), min(y0), max(x1), max(y1)
