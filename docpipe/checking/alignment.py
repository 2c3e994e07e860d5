"""Whether a text is what somebody saw, character by character, doubts and lookalikes borne in mind.

Numbers must agree in every digit, in their sign and in where their fraction begins; words in their letters and digits.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from schemas.fields.kind import Kind

LOOKALIKES = ("0OoQDÓÖ", "1lIi|!ÍìíÌ", "5S", "8B", "2Z", "6Gb", "vV", "wW", "sS", "cC", "xX", "zZ", "pP", "kK", "uU")
ODD = 0.06  # of the letters of a text of words that may differ: recognizers are weaker in words than in figures
MINUS = "-−–—"
SEPARATORS = ".,'’·"


@dataclass(frozen=True, slots=True)
class Glyph:
    """One character, plainly written, and what else it may be."""

    char: str
    others: str = ""

    def may_be(self, char: str) -> bool:
        """Whether it can be taken for this character. A digit is never taken for another one by its looks alone."""
        if char == self.char or char in self.others:
            return True
        alike = any(char in group and self.char in group for group in _GROUPS)
        return alike and not (char.isdigit() and self.char.isdigit())


def glyphs_of_text(text: str, others: str = "") -> Iterator[Glyph]:
    """The plain characters of a text: no accents' composition, no case, no blanks; punctuation stays."""
    plain_others = "".join(_plain(others))
    for char in _plain(text):
        yield Glyph(char, plain_others)


def agrees(text: str, seen: Sequence[Glyph], kind: Kind) -> bool:
    """Whether the text is what was seen."""
    if kind.numeric:
        return _same_number("".join(_plain(text)), seen)
    wanted = [c for c in _plain(text) if c.isalnum()]
    if not wanted:
        return _same_sign(text, seen)
    found = [glyph for glyph in seen if glyph.char.isalnum()]
    named = kind.name == "identifier"
    worded = sum(c.isalpha() for c in wanted) > len(wanted) / 2 and not kind.distinct and not named
    figures = [c for c in wanted if c.isdigit()]
    if worded:
        distance = _distance(wanted, found)
        return distance == 0 or (distance <= ODD * len(wanted) and _distance(figures, _figures(found)) == 0)
    if _distance(wanted, found):
        return False
    if named and not kind.distinct:
        return all(_is_at_home(wanted, place, glyph) for place, glyph in enumerate(found))
    return kind.name != "date" or _same_parts(text, seen)


def _is_at_home(wanted: Sequence[str], place: int, glyph: Glyph) -> bool:
    """Whether a letter that was seen as a digit, or a digit seen as a letter, stands beside others of its own sort.

    No check digit tells "25O14" from "25014": what looks alike may be misread by either reading.
    """
    char = wanted[place]
    if char.isdigit() == glyph.char.isdigit() or char in glyph.others:
        return True
    beside = [*wanted[max(0, place - 1) : place], *wanted[place + 1 : place + 2]]
    return any(other.isdigit() == char.isdigit() for other in beside)


def _same_parts(text: str, seen: Sequence[Glyph]) -> bool:
    """Whether days, months and years are parted at the same places, where as many partings were seen: 1.12. or 11.2."""
    wanted, found = _parts("".join(_plain(text))), _parts("".join(glyph.char for glyph in seen))
    return len(wanted) != len(found) or wanted == found


def _parts(printed: str) -> list[int]:
    """How many letters and digits stand in each part of a text."""
    return [len(part) for part in "".join(c if c.isalnum() else " " for c in printed).split()]


def _same_sign(text: str, seen: Sequence[Glyph]) -> bool:
    """A sign by itself, such as "€", is hard to recognize: only another sign of its sort speaks against it."""
    signs = {glyph.char for glyph in seen if unicodedata.category(glyph.char) == "Sc"}
    return not signs or bool(signs & set(text))


def _figures(glyphs: Sequence[Glyph]) -> list[Glyph]:
    return [glyph for glyph in glyphs if glyph.char.isdigit()]


def _same_number(wanted: str, seen: Sequence[Glyph]) -> bool:
    digits = [c for c in wanted if c.isdigit()]
    body = [glyph for glyph in seen if glyph.char.isdigit() or _may_be_digit(glyph)]
    printed = "".join(glyph.char for glyph in seen)
    return (
        bool(digits)
        and _distance(digits, _within(body, digits)) == 0
        and _negative(wanted) == _negative(printed)
        and _fraction(wanted) == _fraction(printed)
    )


def _within(body: Sequence[Glyph], digits: Sequence[str]) -> list[Glyph]:
    """The digits; letters that look like digits only where digits are missing, as in "EUR 1O.00"."""
    sure = [glyph for glyph in body if glyph.char.isdigit()]
    return sure if len(sure) >= len(digits) else list(body)


def _may_be_digit(glyph: Glyph) -> bool:
    return any(glyph.may_be(digit) for digit in "0123456789")


def _negative(text: str) -> bool:
    return any(c in text for c in MINUS) or ("(" in text and ")" in text)


def _fraction(text: str) -> int:
    """How many digits stand behind the last separator, if they are a fraction: one or two, or four and more."""
    after, counted = 0, False
    for char in reversed(text):
        if char.isdigit():
            after += 1
        elif char in SEPARATORS and after:
            counted = True
            break
        elif after:
            break
    return after if counted and after != 3 else 0


def _distance(wanted: Sequence[str], seen: Sequence[Glyph]) -> int:
    """Edit distance between a text and what was seen."""
    row = list(range(len(seen) + 1))
    for i, char in enumerate(wanted, 1):
        before, row[0] = row[0], i
        for j, glyph in enumerate(seen, 1):
            change = before + (not glyph.may_be(char))
            before = row[j]
            row[j] = min(change, row[j] + 1, row[j - 1] + 1)
    return row[-1]


def _plain(text: str) -> list[str]:
    decomposed = unicodedata.normalize("NFKD", text.replace("ß", "ss")).casefold()
    return [c for c in decomposed if not c.isspace() and not unicodedata.combining(c)]


_GROUPS = tuple(frozenset("".join(_plain(group))) for group in LOOKALIKES)
