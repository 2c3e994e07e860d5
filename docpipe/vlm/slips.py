"""The errors that models make, made on purpose and by a seed: to see that each of them ends with a person.

An answer here is keyed as `schemas.reading_schema` says, texts as printed. Knows no page and no runner.
"""

import copy
import random
import re
from collections.abc import Callable, Iterator
from enum import StrEnum
from itertools import pairwise
from typing import Any

SIGNED = re.compile(r"^\s*[-−–(]\s*\S*\d|\d\s*[-−–]\s*$")  # before the figure or behind it

Given = dict[str, Any]
Place = tuple[Any, Any]  # a dictionary and a key of it


class Slip(StrEnum):
    """A kind of error."""

    DIGIT_SWAPPED = "digit_swapped"  # 1,234.00 for 1,243.00
    SIGN_LOST = "sign_lost"  # 20.00 for -20.00
    INVENTED = "invented"  # a value that stands on no page
    FIELDS_SWAPPED = "fields_swapped"  # two fields change places
    ROW_DROPPED = "row_dropped"  # one line of a list less
    TRUNCATED = "truncated"  # the answer ends in its middle


def with_slip(answer: Given, slip: Slip, chance: random.Random) -> Given | None:
    """The answer with one such error; None where it offers no occasion. Truncation is the runner's to make."""
    made = copy.deepcopy(answer)
    return made if _MAKERS[slip](made, chance) else None


def _swap_digits(answer: Given, chance: random.Random) -> bool:
    places = [(at, key, found) for at, key in _texts(answer) for found in _unlike_pairs(at[key])]
    if not places:
        return False
    at, key, pair = chance.choice(places)
    text = at[key]
    at[key] = text[:pair] + text[pair + 1] + text[pair] + text[pair + 2 :]
    return True


def _lose_sign(answer: Given, chance: random.Random) -> bool:
    places = [(at, key) for at, key in _texts(answer) if SIGNED.search(at[key])]
    if not places:
        return False
    at, key = chance.choice(places)
    at[key] = at[key].strip().strip("-−–() ")
    return True


def _invent(answer: Given, chance: random.Random) -> bool:
    empty = [name for name, value in answer.items() if value is None]
    if not empty:
        return False
    answer[chance.choice(empty)] = f"{chance.randrange(10_000, 99_999)}.{chance.randrange(10, 99)}"
    return True


def _swap_fields(answer: Given, chance: random.Random) -> bool:
    names = [name for name, value in answer.items() if isinstance(value, str)]
    pairs = [(a, b) for a in names for b in names if a < b and answer[a].split() != answer[b].split()]
    if not pairs:
        return False
    one, other = chance.choice(pairs)
    answer[one], answer[other] = answer[other], answer[one]
    return True


def _drop_row(answer: Given, chance: random.Random) -> bool:
    lists = [value for value in answer.values() if isinstance(value, list) and value]
    if not lists:
        return False
    rows = chance.choice(lists)
    del rows[chance.randrange(len(rows))]
    return True


_MAKERS: dict[Slip, Callable[[Given, random.Random], bool]] = {
    Slip.DIGIT_SWAPPED: _swap_digits,
    Slip.SIGN_LOST: _lose_sign,
    Slip.INVENTED: _invent,
    Slip.FIELDS_SWAPPED: _swap_fields,
    Slip.ROW_DROPPED: _drop_row,
    Slip.TRUNCATED: lambda answer, _: bool(answer),
}


def _texts(answer: Given) -> Iterator[Place]:
    """Every text of an answer, rows' cells included."""
    for name, value in answer.items():
        if isinstance(value, str):
            yield answer, name
        elif isinstance(value, list):
            for number, row in enumerate(value):
                if isinstance(row, dict):
                    yield from ((row, key) for key, cell in row.items() if isinstance(cell, str))
                else:
                    yield value, number


def _unlike_pairs(text: str) -> list[int]:
    """Where two neighbouring digits differ."""
    return [n for n, (a, b) in enumerate(pairwise(text)) if a.isdigit() and b.isdigit() and a != b]
