"""Letters and digits that look alike in print, for texts that were read from pixels.

Only where the form of a value says which of them must stand at a place, and its check digits agree.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import product
from math import prod

from schemas.fields.kind import Span

DIGITS = {"0": "OoQD", "1": "Il|i", "2": "Zz", "5": "Ss", "6": "G", "8": "B"}
LETTERS = {"O": "0", "I": "1l|", "S": "5", "B": "8", "Z": "2", "G": "6", "D": "0", "T": "7"}
MOST_CHOICES = 4  # numbers that are tried: among many one holds by chance
_DIGIT = "[0-9" + "".join(DIGITS.values()) + "]"
_START, _END = r"(?<![A-Za-z0-9])", r"(?![A-Za-z0-9])"
_TO_DIGIT = {letter: digit for digit, letters in DIGITS.items() for letter in letters}
_WORD = re.compile(r"[^\W_]+")


def shape_pattern(country: str, body: str, gap: str) -> re.Pattern[str]:
    """Finds a country's numbers, lookalikes for true: 9 in the body stands for a digit, A for any letter or digit,
    U for a letter, else for the letter itself; each character its own group."""
    places = [*(_letter(c) for c in country), *(_place(c) for c in body)]
    return re.compile(_START + gap.join(f"({place})" for place in places) + _END)


def as_shaped(found: re.Match[str], country: str, body: str) -> Iterator[str]:
    """What was found, with the characters that its form asks for; where it leaves a choice, all that it may be."""
    read = [group for group in found.groups() if group is not None][len(country) :]
    choices = [_put_right(char, wanted) for char, wanted in zip(read, body, strict=True)]
    if prod(map(len, choices)) > MOST_CHOICES:
        choices = [choice[:1] for choice in choices]
    return (country + "".join(chars) for chars in product(*choices))


def find_shaped(
    line: str, shapes: Iterable[tuple[re.Pattern[str], str, str]], holds: Callable[[str], bool]
) -> Iterator[tuple[Span, str]]:
    """Where a line holds a number of one of the shapes, and the one number of those that it may be that `holds`."""
    for pattern, country, body in shapes:
        for found in pattern.finditer(line):
            sound = [number for number in as_shaped(found, country, body) if holds(number)]
            if len(sound) == 1:
                yield Span(*found.span()), sound[0]


def with_plain_letters(text: str) -> str:
    """A number of capitals and digits, with small letters that cannot be meant put right: "lNV-25" is INV-25."""
    return _WORD.sub(lambda match: _evened(match[0]), text)


def _evened(word: str) -> str:
    """A word whose small l and o are all that is not a capital, or not a digit, as one of its sort."""
    rest = word.replace("l", "").replace("o", "")
    if not rest or rest == word or not rest.isascii():
        return word
    if rest.isdigit():
        return word.replace("l", "1").replace("o", "0")
    return word.replace("l", "I").replace("o", "O") if rest.isalpha() and rest.isupper() else word


def _letter(letter: str) -> str:
    return f"[{letter}{LETTERS.get(letter, '')}]"


def _place(wanted: str) -> str:
    if wanted == "9":
        return _DIGIT
    return {"A": "[A-Z0-9]", "U": "[A-Z0-9|]"}.get(wanted) or _letter(wanted)


def _put_right(char: str, wanted: str) -> str:
    """The characters that may stand at a place, the one that was read first."""
    if wanted == "9":
        return _TO_DIGIT.get(char, char)
    if wanted == "U":
        return next((letter for letter, alike in LETTERS.items() if char in alike), char)
    if wanted == "A":
        return char + "".join(letter for letter, alike in LETTERS.items() if char in alike) + LETTERS.get(char, "")[:1]
    return wanted
