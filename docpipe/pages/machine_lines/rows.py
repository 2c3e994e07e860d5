"""Rows of words that look like machine-readable lines, and those of them that stand together as a zone.

Detection breaks such lines in pieces, and loses their fillers: the words of a zone tell where it lies, not
what it says.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from docpipe.document import Box, Word

FILLERS = str.maketrans({"«": "<<", "‹": "<", "＜": "<", "〈": "<", "≤": "<", "⟨": "<"})
SHORTEST = 24  # characters of a row that may be such a line
FEW = 4  # characters of a word of fillers that may stand for more of them
LIKE = 0.9  # share of its characters that are of the alphabet
WIDEST = 3  # heights between two words of a row
LONGEST_WORD = 12  # characters that no word of another text has without a small letter


@dataclass(frozen=True, slots=True)
class Row:
    """Words of one printed line from left to right."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        return "".join(word.text for word in self.words).replace(" ", "").translate(FILLERS)

    @property
    def box(self) -> Box:
        box = self.words[0].box
        for word in self.words[1:]:
            box = box.join(word.box)
        return box

    @property
    def fillers(self) -> int:
        return self.text.count("<")

    @property
    def length(self) -> int:
        """Its characters, fillers that were lost among them: recognition makes one of a row of them."""
        longest = max(self.words, key=lambda word: len(word.text))
        pitch = longest.box.width / len(longest.text)
        lost = [w for w in self.words if len(w.text) < FEW and not w.text.translate(FILLERS).strip("<") and pitch > 0]
        return len(self.text) + sum(max(0, round(word.box.width / pitch) - len(word.text)) for word in lost)

    def middle_at(self, x: float) -> float:
        """The height of the row's middle line at `x`, by a straight line through its words' middles."""
        points = [((w.box.x0 + w.box.x1) / 2, w.box.middle, w.box.width) for w in self.words]
        weight = sum(p[2] for p in points) or 1.0
        mean_x, mean_y = sum(p[0] * p[2] for p in points) / weight, sum(p[1] * p[2] for p in points) / weight
        spread = sum(p[2] * (p[0] - mean_x) ** 2 for p in points)
        slope = sum(p[2] * (p[0] - mean_x) * (p[1] - mean_y) for p in points) / spread if spread > 1e-9 else 0.0
        return mean_y + slope * (x - mean_x)


def find_zones(words: Iterable[Word], aspect: float) -> list[list[Row]]:
    """Zones of two or three rows each, from the top; `aspect` is width / height of the page.

    A single row that cannot be anything else is a zone too: the others may have been overlooked.
    """
    rows = sorted((row for row in _rows(list(words), aspect) if _may_be(row)), key=lambda row: row.box.y0)
    zones: list[list[Row]] = []
    for row in rows:
        if zones and len(zones[-1]) < 3 and _stacked(zones[-1][-1], row):
            zones[-1].append(row)
        else:
            zones.append([row])
    return [zone for zone in zones if _is_zone(zone)]


def _rows(words: Sequence[Word], aspect: float) -> list[Row]:
    """Words joined to the next on their right at about the same height."""
    rows: list[list[Word]] = []
    open_: list[list[Word]] = []  # those that a word further to the right can still follow
    for word in sorted((w for w in words if w.box.height > 0 and _of_alphabet(w.text)), key=lambda w: w.box.x0):
        open_ = [row for row in open_ if (word.box.x0 - row[-1].box.x1) * aspect < WIDEST * row[-1].box.height]
        near = [row for row in open_ if _follows(row[-1], word, aspect)]
        if near:
            min(near, key=lambda row: abs(row[-1].box.middle - word.box.middle)).append(word)
        else:
            rows.append([word])
            open_.append(rows[-1])
    return [Row(tuple(row)) for row in rows]


def _of_alphabet(text: str) -> bool:
    plain = text.translate(FILLERS).replace(" ", "")
    return bool(plain) and sum(c in "<" or c.isdigit() or c.isupper() for c in plain) >= 0.75 * len(plain)


def _follows(before: Word, word: Word, aspect: float) -> bool:
    height = min(before.box.height, word.box.height)
    gap = (word.box.x0 - before.box.x1) * aspect
    return abs(before.box.middle - word.box.middle) < 0.55 * height and -height < gap < WIDEST * height


def _may_be(row: Row) -> bool:
    text = row.text
    if row.length < SHORTEST:
        return False
    of_alphabet = len(re.findall(r"[A-Z0-9<]", text)) >= LIKE * len(text)
    solid = max(len(word.text) for word in row.words) >= LONGEST_WORD
    return of_alphabet and (row.fillers >= 2 or (solid and sum(map(str.isdigit, text)) >= 10))


def _stacked(above: Row, below: Row) -> bool:
    """Whether a row stands right below another, their beginnings in line; ends may be lost."""
    one, two = above.box, below.box
    height = max(one.height, two.height)
    overlap = min(one.x1, two.x1) - max(one.x0, two.x0)
    return 0.5 * height < two.middle - one.middle < 3.2 * height and overlap > 0.6 * min(one.width, two.width)


def _is_zone(rows: Sequence[Row]) -> bool:
    fillers = sum(row.fillers for row in rows)
    return fillers >= 3 if len(rows) > 1 else fillers >= 4
