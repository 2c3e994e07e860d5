"""A recognized piece in words: parted at spaces, wide gaps, leaders and dividers, each with the box of its own ink."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

import numpy as np

from docpipe.pages.ocr.cropping import HEIGHT, Piece
from docpipe.pages.ocr.inking import Mask, band, inked, runs
from docpipe.pages.ocr.line import Character, Line

# So much wider than the line's usual gap, in heights, is a gap between words though no space was read. A 1 stands alone
# in its digit's width, and signs in theirs. Measured on invoices and contracts: gaps inside words do not reach these.
APART, ONE_APART, ONES_APART, SIGNS_APART = 0.17, 0.23, 0.33, 0.50
USUAL_GAP = 0.12  # heights: what is taken for usual in lines with too few gaps to tell
# What leads the eye from a title to its page or from an item to its price; what parts the items of a footer, however
# close it stands (a dot between two l is Catalan).
LEADER = re.compile(r"[.·…_]{4,}|[.·…_]{2,}(?=\w)|[•|]|(?<![lL])·|·(?![lL])")

# In many faces I and l are one stroke. After a small letter of an abbreviation, as in S.r.l., no capital follows.
ABBREVIATED_L = re.compile(r"(?<=\b[a-z]\.)I(?=\.|\b)")

Columns = tuple[int, int]


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
    if not line.text.strip():
        return []
    groups, borders = _part(line, piece)
    return [_word(group, piece, start, end) for group, (start, end) in zip(groups, borders, strict=True)]


def _part(line: Line, piece: Piece) -> tuple[list[list[Character]], list[Columns]]:
    """The characters word by word, and the columns between which each word stands."""
    spaced, characters = _without_spaces(line)
    empty = ~inked(piece.ink, 0)
    gaps = [_widest_gap(empty, left, right, piece.width) for left, right in pairwise(characters)]
    usual = _usual([end - start for (start, end), far in zip(gaps, spaced, strict=True) if not far])
    leaders = _leader_ends("".join(character.char for character in characters))
    groups, cuts = [[characters[0]]], []
    for index, (left, right) in enumerate(pairwise(characters)):
        start, end = gaps[index]
        if spaced[index] or index + 1 in leaders or end - start - usual > _apart(left.char, right.char) * HEIGHT:
            groups.append([])
            cuts.append((start, end))
        groups[-1].append(right)
    starts, ends = [0, *(end for _, end in cuts)], [*(start for start, _ in cuts), piece.width]
    return groups, list(zip(starts, ends, strict=True))


def _without_spaces(line: Line) -> tuple[list[bool], list[Character]]:
    """Between which printed characters a space was read, and these characters."""
    spaced: list[bool] = []
    characters: list[Character] = []
    far = False
    for character in line.characters:
        if character.char == " ":
            far = True
            continue
        if characters:
            spaced.append(far)
        characters.append(character)
        far = False
    return spaced, characters


def _widest_gap(empty: Mask, left: Character, right: Character, width: int) -> Columns:
    """The widest ground between two characters' middles; where there is none, the column half way between."""
    start, end = round((left.x0 + left.x1) / 2 * width), round((right.x0 + right.x1) / 2 * width)
    gaps = runs(empty[start:end])
    if not gaps:
        return (start + end) // 2, (start + end) // 2
    a, b = max(gaps, key=lambda gap: gap[1] - gap[0])
    return start + a, start + b


def _usual(gaps: Sequence[int]) -> float:
    usual = median(gaps) if gaps else 0.0
    return usual if len(gaps) > 3 else min(usual, USUAL_GAP * HEIGHT)


def _apart(left: str, right: str) -> float:
    if "1" in (left, right):
        return ONES_APART if left == right else ONE_APART
    return APART if left.isalnum() and right.isalnum() else SIGNS_APART


def _leader_ends(text: str) -> set[int]:
    return {place for leader in LEADER.finditer(text) for place in leader.span()}


def _word(group: Sequence[Character], piece: Piece, start: int, end: int) -> Printed:
    text = ABBREVIATED_L.sub("l", "".join(character.char for character in group))
    score = min(character.score for character in group)
    ink = piece.ink[:, start:end]
    columns = np.flatnonzero(inked(ink, 0))
    rows = band(ink)
    if rows is None:
        return Printed(text, score, start, 0, max(end, start + 1), HEIGHT)
    return Printed(text, score, start + int(columns[0]), rows[0], start + int(columns[-1]) + 1, rows[1])
