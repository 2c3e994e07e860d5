"""Texts as numbers: hashed runs of letters, so that new words are like those that are spelt alike; and their form."""

import re
import zlib
from functools import lru_cache

from docpipe.reading.folding import tokens_of

VOCABULARY = 1 << 14
RUNS = (3, 4)  # letters of a run, the word's edges counted in
MOST_WORDS = 14
DIGITS = str.maketrans("123456789", "000000000")
MONEY = re.compile(r"\d[.,]\d{2}\b")
DATE = re.compile(
    r"\b\d{1,4}[./ -]\d{1,2}[./ -]\d{1,4}\b|\b\d{1,2}\.? \w{3,9}\.?,? \d{4}\b|\b\w{3,9}\.? \d{1,2},? \d{4}\b"
)
CODE = re.compile(r"\b(?=\w*\d)[A-Z0-9/-]{5,}\b")


@lru_cache(maxsize=1 << 16)
def _runs(word: str) -> tuple[int, ...]:
    edged = f"<{word}>"
    runs = [edged, *(edged[n : n + size] for size in RUNS for n in range(len(edged) - size + 1))]
    return tuple(zlib.crc32(run.encode()) % VOCABULARY for run in dict.fromkeys(runs))


@lru_cache(maxsize=1 << 18)
def spelt(text: str) -> tuple[int, ...]:
    """The hashed runs of a text's words; figures are all alike."""
    words = [token.text.translate(DIGITS)[:24] for token in tokens_of(text)[:MOST_WORDS]]
    return tuple(run for word in words for run in _runs(word))


@lru_cache(maxsize=1 << 18)
def formed(text: str) -> tuple[float, ...]:
    """FORMS numbers of what a text looks like."""
    length = max(1, len(text))
    digits, letters, upper = sum(map(str.isdigit, text)), sum(map(str.isalpha, text)), sum(map(str.isupper, text))
    return (
        digits / length,
        letters / length,
        upper / length,
        min(length, 60) / 60,
        min(text.count(" ") + 1, 12) / 12,
        float(bool(MONEY.search(text))),
        float(bool(DATE.search(text))),
        float(bool(CODE.search(text))),
        float(text.rstrip().endswith(":")),
        float("%" in text),
        float(any(c in "€$£¥" for c in text)),
        float(text[:1].isupper()),
    )


FORMS = 12
