"""A recognized piece in words: parted at spaces and wide gaps, each with the box of its own ink."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from docpipe.pages.ocr.cropping import HEIGHT, Piece
from docpipe.pages.ocr.inking import Mask, band, inked, runs
from docpipe.pages.ocr.line import Character, Line

WIDE_GAP = 0.75  # heights: so much ground between two characters parts words, space or no space


@dataclass(frozen=True, slots=True)
class Printed:
    """One word of a piece: `x0, y0, x1, y1` in the piece's pixels, tight around its ink."""

    text: str
    score: float
    x0: float
    y0: float
    x1: float
    y1: float


def words_of(line: Line, piece: Piece) -> list[Printed]:
    """The words of a line, left to right."""
    groups, borders = _part(line.characters, piece)
    return [_word(group, piece, start, end) for group, (start, end) in zip(groups, borders, strict=True)]


def _part(characters: Sequence[Character], piece: Piece) -> tuple[list[list[Character]], list[tuple[int, int]]]:
    """The characters word by word, and the columns between which each word stands."""
    empty = ~inked(piece.ink, 0)
    groups: list[list[Character]] = []
    cuts: list[tuple[int, int]] = []
    spaced = False
    for character in characters:
        if character.char == " ":
            spaced = True
            continue
        gap = _widest_gap(empty, groups[-1][-1], character, piece.width) if groups else (0, 0)
        if not groups:
            groups.append([character])
        elif spaced or gap[1] - gap[0] > WIDE_GAP * HEIGHT:
            groups.append([character])
            cuts.append(gap)
        else:
            groups[-1].append(character)
        spaced = False
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), piece.width]
    return groups, list(zip(starts, ends, strict=True))[: len(groups)]


def _widest_gap(empty: Mask, left: Character, right: Character, width: int) -> tuple[int, int]:
    """The widest ground between two characters' middles; where there is none, the column half way between."""
    start, end = round((left.x0 + left.x1) / 2 * width), round((right.x0 + right.x1) / 2 * width)
    gaps = runs(empty[start:end])
    if not gaps:
        return (start + end) // 2, (start + end) // 2
    a, b = max(gaps, key=lambda gap: gap[1] - gap[0])
    return start + a, start + b


def _word(group: Sequence[Character], piece: Piece, start: int, end: int) -> Printed:
    text = "".join(character.char for character in group)
    score = min(character.score for character in group)
    ink = piece.ink[:, start:end]
    columns = np.flatnonzero(inked(ink, 0))
    rows = band(ink)
    if rows is None:
        return Printed(text, score, start, 0, max(end, start + 1), HEIGHT)
    return Printed(text, score, start + int(columns[0]), rows[0], start + int(columns[-1]) + 1, rows[1])
