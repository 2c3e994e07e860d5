"""Which signs beside a figure are its own: those that stand closer to it than to anything else in their line."""

from collections.abc import Sequence
from math import inf

from docpipe.document import Word

SIGNS, BEHIND = frozenset("-−–+("), frozenset("-−–)")
CLOSER = 1.3  # times as far must a sign stand from another word than from its figure


def before(words: Sequence[Word], first: int) -> Sequence[Word]:
    """The sign before the figure that begins with this word."""
    if not first or words[first - 1].text not in SIGNS or not words[first].text[:1].isdigit():
        return ()
    sign, gap = words[first - 1], _gap(words[first - 1], words[first])
    alone = first == 1 or _gap(words[first - 2], sign) > CLOSER * gap
    return (sign,) if alone and gap < inf else ()


def behind(words: Sequence[Word], first: int, last: int) -> Sequence[Word]:
    """The sign or the bracket behind the figure of these words."""
    if last + 1 >= len(words) or words[last + 1].text not in BEHIND or not words[last].text[-1:].isdigit():
        return ()
    sign, gap = words[last + 1], _gap(words[last], words[last + 1])
    if sign.text == ")":
        opened = words[first].text.startswith("(") or (first > 0 and words[first - 1].text == "(")
        return (sign,) if opened and gap < inf else ()
    alone = last + 2 >= len(words) or _gap(sign, words[last + 2]) > CLOSER * gap
    return (sign,) if alone and gap < inf else ()


def _gap(before: Word, after: Word) -> float:
    """How far apart two words of a line stand; endlessly where the second begins another line."""
    one, other = before.box, after.box
    return max(other.x0 - one.x1, 0.0) if other.y0 < one.y1 and other.x0 >= one.x0 else inf
