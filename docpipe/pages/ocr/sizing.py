"""The font size of a line from the heights of its words: how high a word stands depends on the letters that it has."""

from collections.abc import Sequence
from statistics import median

DEEP = frozenset("gjpqyQ,;()[]{}|/\\§$çşţțģķļņŗąęįų")
LOW = frozenset("acemnorsuvwxz")
X_HEIGHT, CAPITAL, DESCENT = 0.50, 0.71, 0.21  # of the font size, over many typefaces
SIGNS = frozenset(".,:;-–—_'\"‘’“”„·•*+=~^°")  # too unlike from font to font to measure by


def font_size(words: Sequence[tuple[str, float]]) -> float:
    """The size of a line's font, in the unit of the words' ink heights; 0 for a line without words."""
    sizes = [height / _share(text) for text, height in words if set(text) - SIGNS]
    return median(sizes or [height / CAPITAL for _, height in words] or [0.0])


def _share(text: str) -> float:
    tall = any(char not in LOW and char not in SIGNS for char in text if char not in "gpqy")
    return (CAPITAL if tall else X_HEIGHT) + (DESCENT if any(char in DEEP for char in text) else 0.0)
