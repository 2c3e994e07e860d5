"""The text layer of a page against what its pixels show: sideways, undecodable, wrongly mapped, or saying otherwise.

Knows words, and crops of words as the recognizer reads them. Knows no file.
"""

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from statistics import median

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from docpipe.document import Box, HiddenWord, Word
from docpipe.geometry import Warp
from docpipe.pages.ocr import Line
from docpipe.pages.slope import is_overturned

PAIRS = (  # frequent pairs of letters in the Latin-script languages of Europe
    "an ar al as at ad ac am ap be ca ce ch ci co da de di do ea ec ed ei el em en er es et ge ha he hi ic ie il in io "
    "ir is it ka la le li lo ma me mi na nd ne ng ni no ns nt on or os ou ol om pa pe po pr qu ra re ri ro se si so st "
    "ss ta te th ti to tr ue un ur us ve vi za"
)
USUAL_PAIRS = frozenset(PAIRS.split())
LEAST_PAIRS = 60
UNUSUAL = 0.35  # share of usual pairs below which words are looked at: print of ten languages has 0.56 and more
UNDECODED_WORD = 0.3  # share of characters
SAMPLE = 8
SURE = 0.9
LIKE = 0.5
LEAST_SURE = 4
SAID_OTHERWISE = 0.5  # likeness of an unseen word to what is printed in its place, below which it says otherwise
SIDEWAYS_SHARE = 0.7
LEAST_SIDEWAYS = 8  # words

LAID_UNDER = ("invisible", "covered", "no_ink")  # how OCR programs lay text under a scan; others mean to hide

Read = Callable[[Sequence[Box]], Sequence[Line]]


def is_undecodable(word: Word) -> bool:
    """Whether too much of a word is private-use, unknown or no character at all."""
    bad = sum(unicodedata.category(char) in ("Co", "Cn", "Cs", "Cc") or char == "\ufffd" for char in word.text)
    return bad > UNDECODED_WORD * len(word.text)


def looks_wrong(words: Sequence[Word]) -> bool:
    """Whether the letters follow each other as in no Latin-script language of Europe; other scripts are not judged."""
    letters = [char for word in words for char in word.text if char.isalpha()]
    if sum(map(_is_latin, letters)) < len(letters) / 2:
        return False
    pairs = [one + other for word in words if word.text.isalpha() for one, other in pairwise(word.text.casefold())]
    return len(pairs) >= LEAST_PAIRS and sum(pair in USUAL_PAIRS for pair in pairs) < UNUSUAL * len(pairs)


@lru_cache(maxsize=2048)
def _is_latin(char: str) -> bool:
    return unicodedata.name(char, "").startswith("LATIN")


def is_wrong(words: Sequence[Word], read: Read) -> bool:
    """Whether the page shows other words than its text layer says: a wrong map from glyphs to characters."""
    longest = sorted(words, key=lambda word: -len(word.text))[: 3 * SAMPLE : 3]
    lines = read([word.box for word in longest])
    sure = [(word, line) for word, line in zip(longest, lines, strict=True) if _mean(line) >= SURE]
    unlike = [line for word, line in sure if fuzz.ratio(_plain(word.text), _plain(line.text)) < 100 * LIKE]
    return len(sure) >= LEAST_SURE and len(unlike) > len(sure) / 2


def quarters_askew(words: Sequence[Word], width: float, height: float) -> int:
    """By how many quarter turns clockwise the page must be turned so that most of its words are level. Boxes tell."""
    long = [word.box for word in words if len(word.text) >= 3]
    upright = [box for box in long if box.height * height > 1.3 * box.width * width]
    if len(long) < LEAST_SIDEWAYS or len(upright) < SIDEWAYS_SHARE * len(long):
        return 2 if is_overturned(words) else 0
    steps = [two.middle - one.middle for one, two in pairwise(word.box for word in words) if _same_column(one, two)]
    return 3 if steps and median(steps) > 0 else 1


def moved(words: Sequence[Word], way: Warp, growth: float = 1.0) -> tuple[Word, ...]:
    """The words at the places to which `way` leads; `growth`: old page height over new, for their sizes."""
    return tuple(replace(word, box=way.box(word.box), size=word.size * growth) for word in words)


def that_say_otherwise(hidden: Sequence[HiddenWord], words: Sequence[Word]) -> tuple[HiddenWord, ...]:
    """The unseen words of a scan's text layer that differ from what is printed in their place, or where nothing is."""
    return tuple(one for one in hidden if one.why not in LAID_UNDER or not _is_borne_out(one.word, words))


def _is_borne_out(unseen: Word, words: Sequence[Word]) -> bool:
    said = _plain(unseen.text)
    if len(said) < 3:
        return True
    near = [word for word in words if _touch(unseen.box, word.box)]
    printed = _plain("".join(word.text for word in sorted(near, key=lambda word: word.box.x0)))
    if not printed or fuzz.partial_ratio(said, printed) < 100 * SAID_OTHERWISE:
        return False
    return len(_digits(said)) < 3 or _digits_agree(_digits(said), printed)


def _digits_agree(said: str, printed: str) -> bool:
    """Old OCR may mistake a figure; two wrong ones are another number."""
    shown = _digits(printed)
    windows = [shown[start : start + len(said)] for start in range(max(1, len(shown) - len(said) + 1))]
    return min(Levenshtein.distance(said, window) for window in windows) <= 1


def _touch(one: Box, other: Box) -> bool:
    reach = 0.3 * min(one.height, other.height)
    across = min(one.x1, other.x1) - max(one.x0, other.x0)
    down = min(one.y1, other.y1) - max(one.y0, other.y0)
    return across > 0 and down > reach


def _same_column(one: Box, two: Box) -> bool:
    return min(one.x1, two.x1) - max(one.x0, two.x0) > 0.5 * min(one.width, two.width)


def _mean(line: Line) -> float:
    return sum(char.score for char in line.characters) / len(line.characters) if line.characters else 0.0


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return "".join(char for char in decomposed if char.isalnum())


def _digits(text: str) -> str:
    return "".join(char for char in text if char.isdigit())
