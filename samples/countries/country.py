"""What a country gives to a fictitious company: names of people, streets and towns, forms of numbers.

Telephone numbers are from the ranges that regulators keep free for fiction where there are any.
"""

from dataclasses import dataclass
from random import Random

_LETTERS = "ABCDEHJKLNPRSTUW"


@dataclass(frozen=True, slots=True)
class Country:
    """Word lists of one country. Patterns hold {word} {no} {zip} {town} {region}; # is a digit, @ a letter."""

    name: str
    first: tuple[str, ...]
    last: tuple[str, ...]
    street: tuple[str, ...]
    word: tuple[str, ...]
    town: tuple[str, ...]
    zip: str
    place: str  # | parts lines
    phone: str
    regions: tuple[str, ...] = ("",)
    register: str = ""
    tax_number: str = ""

    def person(self, rng: Random) -> str:
        """A first and a last name."""
        return f"{rng.choice(self.first)} {rng.choice(self.last)}"

    def lines(self, rng: Random) -> tuple[str, ...]:
        """Street and place, as on a letter."""
        street = rng.choice(self.street).format(word=rng.choice(self.word), no=rng.randint(1, rng.choice((40, 240))))
        town, region = rng.choice(self.town), rng.choice(self.regions)
        return (street, *self.place.format(zip=fill(self.zip, rng), town=town, region=region).split("|"))


def fill(pattern: str, rng: Random) -> str:
    """A pattern with digits for # and letters for @; a number does not begin with 0 unless the pattern says so."""
    return "".join(
        str(rng.randint(0 if i else 1, 9)) if mark == "#" else rng.choice(_LETTERS) if mark == "@" else mark
        for i, mark in enumerate(pattern)
    )


def split(words: str) -> tuple[str, ...]:
    """Words between blanks; an underscore is a blank within a word."""
    return tuple(word.replace("_", " ") for word in words.split())
