"""International bank account numbers (ISO 13616), checked by mod 97."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, ClassVar

from pydantic_core import PydanticCustomError
from stdnum import iban, numdb
from stdnum.exceptions import InvalidChecksum, ValidationError

from schemas.fields.kind import Kind, Parsed, Span, Value
from schemas.fields.locale import Locale
from schemas.fields.lookalikes import find_shaped, shape_pattern
from schemas.fields.validation import checked, passes

_HEAD = re.compile(r"(?:(?<![A-Za-z0-9])|(?<=IBAN))[A-Z]{2} ?[0-9]{2}(?=[ .-]?[A-Z0-9]{2})")
_REST = re.compile(r"(?:[ .-]?[A-Z0-9]{4}){0,8}(?:[ .-]?[0-9]{1,3}(?![A-Za-z0-9]))?")
_POLISH = re.compile(r"(?<![\w.,-])[0-9]{2}(?: ?[0-9]{4}){6}(?![\w.,-])")  # printed without its country at home
_SHORTEST, _LONGEST = 15, 34
_COUNTRIES = (
    "AD AE AL AT AZ BA BE BG BH BR BY CH CR CY CZ DE DK DO EE ES FI FO FR GB GE GI GL GR GT HR HU IE IL IS IT JO KW KZ "
    "LB LC LI LT LU LV MC MD ME MK MT MU NL NO PK PL PS PT QA RO RS SA SC SE SI SK SM TL TN TR UA VG XK"
).split()


@dataclass(frozen=True)
class IbanKind(Kind):
    """An IBAN; the value is compact and in capitals."""

    name: ClassVar[str] = "identifier"
    distinct: ClassVar[bool] = True

    def find(self, line: str) -> list[Span]:
        """IBANs with or without spaces, also of the wrong length, so that a broken one is seen."""
        spans: list[Span] = []
        for head in _HEAD.finditer(line):
            if spans and head.start() < spans[-1].end:
                continue
            end = _end_by_length(line, head) or _end_by_groups(line, head)
            if end:
                spans.append(Span(head.start(), end))
        polish = (Span(*match.span()) for match in _POLISH.finditer(line) if self.proven(_with_poland(match[0])))
        return sorted([*spans, *(at for at in polish if not any(s.start <= at.start < s.end for s in spans))])

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The compact number; whether its check digits hold is for validation to say."""
        compact = re.sub(r"[^A-Z0-9]", "", re.sub(r"^\W*IBAN\W*", "", text.strip(), flags=re.IGNORECASE).upper())
        if re.fullmatch(r"[A-Z]{2}[0-9]{2}[A-Z0-9]{6,40}", compact):
            return Parsed(compact)
        if re.fullmatch(r"[0-9]{26}", compact) and self.proven(_with_poland(compact)):
            return Parsed(_with_poland(compact))
        return Parsed(None, problem=f"“{' '.join(text.split())[:80]}” does not look like an IBAN.")

    def sound(self, value: Value) -> bool:
        """Whether it is as long as its country's are. Wrong check digits are a misprint to report, no other number."""
        return len(str(value)) == length_of(str(value)[:2])

    def misread(self, line: str) -> list[tuple[Span, Value]]:
        """IBANs whose check digits hold once letters and digits stand where their country has them."""
        return list(find_shaped(line, _shapes(), self.proven))

    def proven(self, value: Value) -> bool:
        return passes(check_iban, value)

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        return checked(handler(source), check_iban)


def _with_poland(number: str) -> str:
    return "PL" + number.replace(" ", "")


def check_iban(number: str) -> str:
    """The number, or a pydantic error that says what is wrong with it."""
    known = length_of(number[:2])
    if known is None:
        raise PydanticCustomError(
            "iban_country", "The IBAN {iban} begins with no country that has IBANs.", {"iban": iban.format(number)}
        )
    if len(number) != known:
        raise PydanticCustomError(
            "iban_length",
            "The IBAN {iban} has {has} characters; one of this country has {wants}.",
            {"iban": iban.format(number), "has": len(number), "wants": known},
        )
    try:
        return str(iban.validate(number))
    except InvalidChecksum:
        code, sentence = "iban_check_digits", "The check digits of the IBAN {iban} do not hold; a character is wrong."
    except ValidationError:
        code, sentence = "iban_format", "The IBAN {iban} is not built as those of its country are."
    raise PydanticCustomError(code, sentence, {"iban": iban.format(number)})


@lru_cache(maxsize=256)
def length_of(country: str) -> int | None:
    """The number of characters of a country's IBANs, or None where it has none."""
    properties = numdb.get("iban").info(country)[0][1]
    return 4 + sum(map(int, re.findall(r"([0-9]+)!", properties["bban"]))) if properties else None


@lru_cache(maxsize=1)
def _shapes() -> tuple[tuple[re.Pattern[str], str, str], ...]:
    """How each country's IBANs are built, lookalikes for true."""
    countries = [(c, numdb.get("iban").info(c)) for c in _COUNTRIES]
    bodies = [(c, "99" + _body(found[0][1]["bban"])) for c, found in countries if found and found[0][1]]
    return tuple((shape_pattern(country, body, "[ .-]?"), country, body) for country, body in bodies)


def _body(structure: str) -> str:
    """ "4!a10!n" as UUUU9999999999."""
    kinds = {"n": "9", "a": "U", "c": "A"}
    return "".join(kinds[kind] * int(count) for count, kind in re.findall(r"([0-9]+)!([nac])", structure))


def _end_by_length(line: str, head: re.Match[str]) -> int | None:
    """Where as many characters end as the country's IBANs have, if a word ends there."""
    wanted = length_of(head[0][:2])
    seen = 0
    for place in range(head.start(), min(len(line), head.start() + 2 * _LONGEST)):
        letter = line[place]
        if letter.isascii() and letter.isalnum():
            seen += 1
        elif letter not in " .-":
            return None
        if seen == wanted:
            return None if line[place + 1 : place + 2].isalnum() else place + 1
    return None


def _end_by_groups(line: str, head: re.Match[str]) -> int | None:
    """Where the groups of four end, if what they make is about as long as an IBAN."""
    rest = _REST.match(line, head.end())
    end = rest.end() if rest else head.end()
    letters = [letter for letter in line[head.start() : end] if letter.isalnum()]
    digits = sum(map(str.isdecimal, letters))
    return end if _SHORTEST <= len(letters) <= _LONGEST and digits >= len(letters) / 2 else None
