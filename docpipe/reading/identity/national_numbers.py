"""Whether a holder's number with the state bears its own check digit, for states whose rule is public.

A number of another build says nothing: fields for it hold other numbers, too. Knows no page.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

SPANISH = "TRWAGMYFPDXBNJZSQVHLCKE"
FINNISH = "0123456789ABCDEFHJKLMNPRSTUVWXY"
ITALIAN_ODD = (1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23)
BORN = {"BEL": 0, "CZE": 0, "SVK": 0, "POL": 0, "ROU": 1, "EST": 1, "LTU": 1}  # where the day of birth begins
MONTHS = (0, 20, 40, 50, 60, 70, 80)  # what is added to its month, for women, centuries and foreigners


@dataclass(frozen=True, slots=True)
class Rule:
    """How a state's number is built, and whether one built so bears its check digit."""

    built: re.Pattern[str]
    holds: Callable[[str], bool]


def holds_check_digit(number: str, state: str, birth: date | None = None) -> bool | None:
    """Whether the number is one that its state gives; None where it is built otherwise, or no rule is known.

    `birth`: of the holder, which some states' numbers hold; one that does not is built otherwise.
    """
    rule = RULES.get(state)
    plain = "".join(c for c in number.upper() if c.isalnum() or c in "+-")
    plain = plain if state == "FIN" else re.sub(r"[+-]", "", plain)
    if rule is None or not rule.built.fullmatch(plain):
        return None
    return rule.holds(plain) if birth is None or state not in BORN or _is_born(plain[BORN[state] :], birth) else None


def _is_born(number: str, birth: date) -> bool:
    """Whether a number begins with this day, as year, month and day."""
    return number[:2] + number[4:6] == birth.strftime("%y%d") and int(number[2:4]) - birth.month in MONTHS


def _weighted(number: str, weights: str) -> int:
    return sum(int(digit) * int(weight, 36) for digit, weight in zip(number, weights, strict=False))


def _luhn(number: str) -> bool:
    doubled = (int(digit) * (2 - n % 2) for n, digit in enumerate(number[-10:]))
    return sum(value - 9 * (value > 9) for value in doubled) % 10 == 0


def _spanish(number: str) -> bool:
    return SPANISH[int(number[:-1].translate(str.maketrans("XYZ", "012"))) % 23] == number[-1]


def _italian(number: str) -> bool:
    ranks = [int(c, 36) - (10 if c.isalpha() else 0) for c in number[:15]]
    total = sum(ITALIAN_ODD[rank] if n % 2 == 0 else rank for n, rank in enumerate(ranks))
    return chr(ord("A") + total % 26) == number[15]


def _belgian(number: str) -> bool:
    return int(number[9:]) in (97 - int(number[:9]) % 97, 97 - int("2" + number[:9]) % 97)


def _czech(number: str) -> bool:
    return int(number) % 11 == 0 or (int(number[:9]) % 11 == 10 and number[9] == "0")


def _finnish(number: str) -> bool:
    return FINNISH[int(number[:6] + number[7:10]) % 31] == number[10]


def _brazilian(number: str) -> bool:
    digits = [(_weighted(number[:n], "BA98765432"[10 - n :]) * 10 % 11) % 10 for n in (9, 10)]
    return digits == [int(number[9]), int(number[10])]


def _turkish(number: str) -> bool:
    odd, even = sum(map(int, number[0:9:2])), sum(map(int, number[1:8:2]))
    return (odd * 7 - even) % 10 == int(number[9]) and sum(map(int, number[:10])) % 10 == int(number[10])


def _romanian(number: str) -> bool:
    rest = _weighted(number[:12], "279146358279") % 11
    return (1 if rest == 10 else rest) == int(number[12])


def _baltic(number: str) -> bool:
    """Of Estonia and Lithuania."""
    rest = _weighted(number[:10], "1234567891") % 11
    rest = _weighted(number[:10], "3456789123") % 11 if rest == 10 else rest
    return rest % 10 == int(number[10])


def _rule(built: str, holds: Callable[[str], bool]) -> Rule:
    return Rule(re.compile(built), holds)


RULES: Mapping[str, Rule] = {
    "ESP": _rule(r"(?:\d{8}|[XYZ]\d{7})[A-Z]", _spanish),
    "ITA": _rule(r"[A-Z]{6}[0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]", _italian),
    "POL": _rule(r"\d{11}", lambda n: _weighted(n, "13791379131") % 10 == 0),
    "SWE": _rule(r"(?:19|20)?\d{10}", _luhn),
    "FIN": _rule(r"\d{6}[+A-FU-Y-]\d{3}[0-9A-Y]", _finnish),
    "BEL": _rule(r"\d{11}", _belgian),
    "NLD": _rule(r"\d{9}", lambda n: (_weighted(n[:8], "98765432") - int(n[8])) % 11 == 0),
    "BRA": _rule(r"\d{11}", _brazilian),
    "TUR": _rule(r"[1-9]\d{10}", _turkish),
    "CZE": _rule(r"\d{10}", _czech),
    "SVK": _rule(r"\d{10}", _czech),
    "ROU": _rule(r"[1-9]\d{12}", _romanian),
    "EST": _rule(r"[1-9]\d{10}", _baltic),
    "LTU": _rule(r"[1-9]\d{10}", _baltic),
}
