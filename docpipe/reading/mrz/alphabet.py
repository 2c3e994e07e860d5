"""The characters of machine-readable lines, their values and check digits (ICAO 9303-3, 4.9), and what looks alike."""

FILLER = "<"
DIGITS = "0123456789"
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
WEIGHTS = (7, 3, 1)

_ALIKE = (
    "0O",
    "0D",
    "0Q",
    "0U",
    "1I",
    "1L",
    "1T",
    "2Z",
    "4A",
    "5S",
    "6G",
    "6C",
    "7T",
    "8B",
    "3B",
    "9G",
)  # digit, letter
_BESIDE: dict[str, str] = {}
for digit, letter in map(tuple, _ALIKE):
    _BESIDE[digit] = _BESIDE.get(digit, "") + letter
    _BESIDE[letter] = _BESIDE.get(letter, "") + digit


def lookalikes(character: str) -> str:
    """The letters that a digit may be taken for, or the digits that a letter may be, the likeliest first."""
    return _BESIDE.get(character, "")


def value_of(character: str) -> int:
    """0-9 for digits, 10-35 for letters, 0 for the filler."""
    return 0 if character == FILLER else int(character, 36)


def check_digit(text: str) -> int:
    """The check digit of a text: its values weighted 7, 3, 1, 7, ... modulo 10."""
    return sum(value_of(character) * WEIGHTS[n % 3] for n, character in enumerate(text)) % 10


def holds(text: str, digit: str) -> bool:
    """Whether a check digit is that of its text; a filler does for one of nothing but fillers."""
    if digit == FILLER:
        return not text.strip(FILLER)
    return digit.isdecimal() and check_digit(text) == int(digit)
