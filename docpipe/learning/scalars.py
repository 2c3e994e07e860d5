"""Whether one value says what the truth says, by kind. `Likeness.exact` tells equal from alike.

The kinds bear the names that the schema's kinds and the truth's `comparators` have for them.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from rapidfuzz import fuzz

from docpipe.learning.folding import bare, characters, without_legal_form
from docpipe.learning.quantities import amount, length
from schemas.fields import Locale
from schemas.fields.states import StateKind

ALIKE = 90  # of 100, by the words that both have; below it two texts are not the same
LEAST_LENGTH = 0.4  # of the shorter in the longer: a single word of a long text is not that text
YES = frozenset(["selected", "true", "yes", "y", "x", "checked", "on", "1"])
NO = frozenset(["unselected", "false", "no", "n", "off", "unchecked", "0"])
SEXES = {"male": "m", "female": "f", "w": "f"}
JURISDICTION = re.compile(
    r"^(the )?(laws? of )?(the )?((state|commonwealth|province|republic|federal republic) of )?(the )?"
)
ISO_DAY = re.compile(r"(\d{4}-\d{2}-\d{2})(?:$|[T ])")
STATE, ANY_LOCALE = StateKind(), Locale()


class Likeness(NamedTuple):
    """`right`: it counts as the same; `exact`: it is the same but for what never matters."""

    right: bool
    exact: bool


Compare = Callable[[Any, Any], Likeness]


def _equal(known: object, answer: object) -> Likeness:
    same = known is not None and known == answer
    return Likeness(same, same)


def money(known: Any, answer: Any) -> Likeness:
    """The same number."""
    return _equal(amount(known), amount(answer))


def day(known: Any, answer: Any) -> Likeness:
    """The same ISO date; a time behind it does not matter."""
    return _equal(_day(known), _day(answer))


def identifier(known: Any, answer: Any) -> Likeness:
    """The same letters and digits."""
    return _equal(characters(known) or None, characters(answer))


def currency(known: Any, answer: Any) -> Likeness:
    """The same code."""
    return _equal(str(known).strip().upper(), str(answer).strip().upper())


def country(known: Any, answer: Any) -> Likeness:
    """The same state, by code or by name."""
    return _equal(_state(known), _state(answer))


def choice(known: Any, answer: Any) -> Likeness:
    """Both yes, or both no."""
    ticked = _ticked(answer)
    same = ticked is not None and _ticked(known) is ticked
    return Likeness(same, same)


def sex(known: Any, answer: Any) -> Likeness:
    """M, F or X, or a word for it."""
    told = characters(answer)
    return _equal(characters(known)[:1] or None, SEXES.get(told, told[:1]))


def duration(known: Any, answer: Any) -> Likeness:
    """The same length of time: two years are 24 months."""
    lengths = length(known), length(answer)
    same = (lengths[0] is not None and lengths[0] == lengths[1]) or bare(known) == bare(answer)
    return Likeness(same, same)


def name(known: Any, answer: Any) -> Likeness:
    """The same name, its legal form aside."""
    whole, other = bare(known), bare(answer)
    one, two = without_legal_form(whole), without_legal_form(other)
    exact = bool(other) and (whole == other or one.replace(" ", "") == two.replace(" ", ""))
    return Likeness(exact or _alike(one, two) or _alike(whole, other), exact)


def text(known: Any, answer: Any) -> Likeness:
    """The same words, or nearly."""
    return _same_text(bare(known), bare(answer))


def law(known: Any, answer: Any) -> Likeness:
    """The same jurisdiction; `the laws of the State of` says nothing."""
    return _same_text(bare(JURISDICTION.sub("", bare(known))), bare(JURISDICTION.sub("", bare(answer))))


SCALARS: Mapping[str, Compare] = {
    "money": money,
    "date": day,
    "identifier": identifier,
    "currency": currency,
    "country": country,
    "choice": choice,
    "sex": sex,
    "duration": duration,
    "name": name,
    "text": text,
    "law": law,
}


def _same_text(one: str, two: str) -> Likeness:
    exact = bool(two) and one.replace(" ", "") == two.replace(" ", "")
    return Likeness(exact or _alike(one, two), exact)


def _alike(one: str, two: str) -> bool:
    if not one or not two or min(len(one), len(two)) < LEAST_LENGTH * max(len(one), len(two)):
        return False
    return fuzz.token_set_ratio(one, two) >= ALIKE


def _day(value: object) -> str | None:
    found = ISO_DAY.match(str(value).strip())
    return found[1] if found else None


def _state(value: object) -> object:
    plain = characters(value)  # of D.E. or "de_"
    named = STATE.parse(str(value), ANY_LOCALE).value or STATE.parse(plain, ANY_LOCALE).value
    return named or plain.upper()


def _ticked(value: object) -> bool | None:
    told = value if isinstance(value, bool) else characters(value)
    if isinstance(told, bool):
        return told
    return True if told in YES else False if told in NO else None
