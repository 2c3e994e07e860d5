"""Labels that OCR did not read quite right: lookalikes taken for each other, a letter lost, added or changed.

Knows words alone. Long words bear a slip; short ones turn into others by it.
"""

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

ALIKE_FROM = 5  # letters: from here on lookalikes are taken for each other
ONE_FROM, TWO_FROM = 7, 12  # letters: from here on one, or two letters may be wrong
LETTERS = 0.6  # of a run: what is mostly figures is no label
_LOOKS = str.maketrans({"0": "o", "1": "l", "i": "l", "j": "l", "5": "s", "8": "b", "6": "b", "9": "g", "2": "z"})


class Misread:
    """Known words, all letters run together, to be found again where they were misread."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_looks: dict[str, set[str]] = defaultdict(set)
        self._by_length: dict[int, list[str]] = defaultdict(list)
        for word in words:
            if len(word) >= ALIKE_FROM:
                self._by_looks[looks_of(word)].add(word)
                self._by_length[len(word)].append(word)
        self.find = lru_cache(maxsize=16384)(self._find)

    def _find(self, run: str) -> str | None:
        """The one known word that a run of letters and digits must be; None where there is none, or more than one."""
        if len(run) < ALIKE_FROM or sum(map(str.isalpha, run)) < LETTERS * len(run):
            return None
        alike = self._by_looks.get(looks_of(run), ())
        return next(iter(alike)) if len(alike) == 1 else self._nearest(run)

    def _nearest(self, run: str) -> str | None:
        slips = 2 if len(run) >= TWO_FROM else 1 if len(run) >= ONE_FROM else 0
        if not slips:
            return None
        near = [word for length in range(len(run) - slips, len(run) + slips + 1) for word in self._by_length[length]]
        found = process.extract(run, near, scorer=Levenshtein.distance, score_cutoff=slips, limit=2)
        if not found or (len(found) > 1 and found[0][1] == found[1][1]):
            return None
        return str(found[0][0])


@lru_cache(maxsize=16384)
def looks_of(word: str) -> str:
    """A word with one letter for all that look alike."""
    return word.translate(_LOOKS).replace("rn", "m").replace("vv", "w")
