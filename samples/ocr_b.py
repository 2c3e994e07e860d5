"""A face for machine-readable zones, drawn here after the shapes that OCR-B (ISO 1073-2) asks for: 37 characters.

Strokes of one width with round ends, all of one advance. At 12 points it prints 10 characters an inch, as ICAO 9303
wants. It is drawn anew, not a copy of a font file. Knows no zone.
"""

from functools import lru_cache
from itertools import pairwise

from samples.strokes import Point, capsule, trace
from samples.truetype import Glyph, font_file

ADVANCE = 600  # 12 points of it are 7.2: 10 characters an inch
STROKE = 80  # 0.34 mm at 12 points
ACROSS, UP = 35.0, 34.6  # units of the grid below: letters are 10 wide and 14 high
LEFT = (ADVANCE - 10 * ACROSS) / 2
ROUND = "M5 14 C9 14 10 12.4 10 7 C10 1.6 9 0 5 0 C1 0 0 1.6 0 7 C0 12.4 1 14 5 14"

SHAPES = {
    "A": "M0 0 L5 14 L10 0 M1.7 4.8 L8.3 4.8",
    "B": "M.6 0 L.6 14 L5.4 14 Q9.2 14 9.2 10.7 Q9.2 7.4 5.4 7.4 L.6 7.4 M5.4 7.4 Q10 7.4 10 3.7 Q10 0 5.4 0 L.6 0",
    "C": "M9.8 11.6 Q8.4 14 5.7 14 Q.4 14 .4 7 Q.4 0 5.7 0 Q8.4 0 9.8 2.4",
    "D": "M.6 0 L.6 14 L3.8 14 Q9.8 14 9.8 7 Q9.8 0 3.8 0 L.6 0",
    "E": "M9.2 14 L1 14 L1 0 L9.2 0 M1 7.4 L7.6 7.4",
    "F": "M9.4 14 L1.2 14 L1.2 0 M1.2 7.2 L7.8 7.2",
    "G": "M9.6 11.8 Q8.3 14 5.6 14 Q.4 14 .4 7 Q.4 0 5.6 0 Q8.2 0 9.6 1.3 L9.6 6.4 L5.8 6.4",
    "H": "M.6 0 L.6 14 M9.4 0 L9.4 14 M.6 7.3 L9.4 7.3",
    "I": "M1.8 14 L8.2 14 M5 14 L5 0 M1.8 0 L8.2 0",
    "J": "M3.4 14 L8.6 14 L8.6 4 Q8.6 0 4.7 0 Q1.5 0 .6 2.8",
    "K": "M.8 0 L.8 14 M9.4 14 L.8 5.4 M3.7 8.3 L9.6 0",
    "L": "M1.2 14 L1.2 0 L9.4 0",
    "M": "M0 0 L0 14 L5 5.6 L10 14 L10 0",
    "N": "M.5 0 L.5 14 L9.5 0 L9.5 14",
    "O": ROUND,
    "P": "M.8 0 L.8 14 L5.3 14 Q9.7 14 9.7 10 Q9.7 6 5.3 6 L.8 6",
    "Q": ROUND + " M5.6 4.2 L10 -1.2",
    "R": "M.8 0 L.8 14 L5.3 14 Q9.6 14 9.6 10.2 Q9.6 6.4 5.3 6.4 L.8 6.4 M5.4 6.4 L9.8 0",
    "S": "M9.3 11.7 Q8.2 14 5 14 Q.8 14 .8 10.8 Q.8 8 5 7.2 Q9.6 6.4 9.6 3.5 Q9.6 0 5 0 Q1.6 0 .4 2.6",
    "T": "M0 14 L10 14 M5 14 L5 0",
    "U": "M.6 14 L.6 4.6 Q.6 0 5 0 Q9.4 0 9.4 4.6 L9.4 14",
    "V": "M0 14 L5 0 L10 14",
    "W": "M0 14 L1.8 0 L5 9 L8.2 0 L10 14",
    "X": "M.2 14 L9.8 0 M9.8 14 L.2 0",
    "Y": "M0 14 L5 6.8 L10 14 M5 6.8 L5 0",
    "Z": "M.8 14 L9.4 14 L.4 0 L9.8 0",
    "0": "M5 14 C7.8 14 8.7 11 8.7 7 C8.7 3 7.8 0 5 0 C2.2 0 1.3 3 1.3 7 C1.3 11 2.2 14 5 14",
    "1": "M1.6 11 L5.4 14 L5.4 0 M1.8 0 L9 0",
    "2": "M.8 11.2 Q2 14 5.2 14 Q9.3 14 9.3 10.5 Q9.3 8 6.4 5.4 L.6 0 L9.6 0",
    "3": "M.8 14 L9 14 L4.4 8.5 Q9.6 8.5 9.6 4.2 Q9.6 0 4.8 0 Q1.8 0 .4 2",
    "4": "M4.8 14 L.4 4 L9.8 4 M7.2 8 L7.2 0",
    "5": "M8.8 14 L1.8 14 L1.5 8.3 Q3 9 5 9 Q9.6 9 9.6 4.5 Q9.6 0 4.9 0 Q1.8 0 .4 2",
    "6": "M6.4 14 L1.7 7.4 Q.4 5.4 .4 4.2 Q.4 0 5 0 Q9.6 0 9.6 4.3 Q9.6 8.6 5 8.6 Q3 8.6 1.8 7.4",
    "7": "M.5 14 L9.5 14 L3.8 0",
    "8": "M5 14 Q8.9 14 8.9 10.8 Q8.9 7.6 5 7.6 Q1.1 7.6 1.1 10.8 Q1.1 14 5 14 "
    "M5 7.6 Q9.7 7.6 9.7 3.8 Q9.7 0 5 0 Q.3 0 .3 3.8 Q.3 7.6 5 7.6",
    "9": "M3.6 0 L8.3 6.6 Q9.6 8.6 9.6 9.8 Q9.6 14 5 14 Q.4 14 .4 9.7 Q.4 5.4 5 5.4 Q7 5.4 8.2 6.6",
    "<": "M9.4 12 L.6 7 L9.4 2",
}


@lru_cache(maxsize=1)
def ocr_b_file() -> bytes:
    """The face as a TrueType file; it holds a blank too."""
    glyphs = {char: Glyph(ADVANCE, _contours(shape)) for char, shape in SHAPES.items()}
    top = round(14 * UP + STROKE)
    return font_file("docpipe OCR-B", {" ": Glyph(ADVANCE), **glyphs}, top + 20, 100)


def _contours(shape: str) -> tuple[tuple[Point, ...], ...]:
    lines = [[(LEFT + x * ACROSS, STROKE / 2 + y * UP) for x, y in line] for line in trace(shape)]
    return tuple(capsule(one, two, STROKE / 2) for line in lines for one, two in pairwise(line))
