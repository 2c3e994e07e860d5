"""VAT numbers, checked by the rules of their countries (EU, GB, CH, NO).

Most have their country in front; some are printed without it at home. A German tax number (`123/456/78901`) is none.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, ClassVar

from pydantic_core import PydanticCustomError
from stdnum.ch import uid
from stdnum.eu import vat
from stdnum.exceptions import ValidationError
from stdnum.gb import vat as gb_vat
from stdnum.no import mva

from schemas.fields.iban import IbanKind
from schemas.fields.kind import Kind, Parsed, Span, Value, covered
from schemas.fields.locale import Locale
from schemas.fields.lookalikes import find_shaped, shape_pattern
from schemas.fields.national_vat import find_national, is_national
from schemas.fields.validation import checked, passes

_GAP = r"[ .-]?"
# How many characters follow the country, and of which kind: 9 digits, A any letter or digit, else the letter itself.
_SHAPES = {
    "AT": "U99999999", "BE": "9999999999", "BG": "999999999 9999999999", "CY": "99999999A",
    "CZ": "99999999 999999999 9999999999",
    "DE": "999999999", "DK": "99999999", "EE": "999999999", "EL": "999999999", "GR": "999999999", "ES": "A9999999A",
    "FI": "99999999", "FR": "AA999999999", "HR": "99999999999", "HU": "99999999", "IE": "9A99999A 9999999AA",
    "IT": "99999999999", "LT": "999999999 999999999999", "LU": "99999999", "LV": "99999999999", "MT": "99999999",
    "NL": "999999999B99", "PL": "9999999999", "PT": "999999999", "RO": "999999 9999999 99999999 999999999 9999999999",
    "SE": "999999999999", "SI": "99999999", "SK": "9999999999",
    "GB": "999999999 999999999999", "XI": "999999999 999999999999",
    "CHE": "999999999", "NO": "999999999", "EU": "999999999",
}  # fmt: skip
_SUFFIXES = {"CHE": r"(?: ?(?:MWST|TVA|IVA|TPV))?", "NO": r"(?: ?MVA)?"}
_LETTERS = {"9": "[0-9]", "A": "[A-Z0-9]"}
COUNTRIES = tuple(_SHAPES)


def _shape(country: str) -> str:
    bodies = sorted(_SHAPES[country].split(), key=len, reverse=True)
    alternatives = "|".join("".join(_GAP + _LETTERS.get(letter, letter) for letter in body) for body in bodies)
    return f"{country}(?:{alternatives}){_SUFFIXES.get(country, '')}"


_START, _END = r"(?<![A-Za-z0-9])", r"(?![A-Za-z0-9])"
_WELL_SHAPED = re.compile(_START + "(?:" + "|".join(map(_shape, COUNTRIES)) + ")" + _END)
_ONE_WORD = re.compile(_START + rf"(?:{'|'.join(COUNTRIES)})[ -]?[A-Z]{{0,2}}[0-9][0-9A-Z]{{5,12}}" + _END)


@dataclass(frozen=True)
class VatIdKind(Kind):
    """A VAT number, with its country where that is printed; the value is compact and in capitals."""

    name: ClassVar[str] = "identifier"
    distinct: ClassVar[bool] = True

    def find(self, line: str) -> list[Span]:
        """VAT numbers of all these countries, with or without spaces; single words also where a digit is missing."""
        taken = covered(IbanKind().find(line))
        spans: list[Span] = []
        for pattern in (_WELL_SHAPED, _ONE_WORD):
            found = [Span(*match.span()) for match in pattern.finditer(line)]
            spans += [span for span in found if span.start not in taken and span.end - 1 not in taken]
            taken |= covered(spans)
        return sorted([*spans, *(span for span in find_national(line) if span.start not in taken)])

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The compact number; whether it holds is for validation to say."""
        found = self.find(text.upper())
        printed = text.upper()[found[0].start : found[0].end] if len(found) == 1 else text.upper()
        compact = re.sub(r"[^A-Z0-9+*]", "", printed)
        if compact.startswith(COUNTRIES) and any(map(str.isdecimal, compact)):
            return Parsed(compact)
        if is_national(compact):
            return Parsed(compact)
        return Parsed(None, problem=f"“{' '.join(text.split())[:80]}” is not a VAT number with its country in front.")

    def misread(self, line: str) -> list[tuple[Span, Value]]:
        """Numbers that their country's rules bear out once letters and digits stand where it has them."""
        return list(find_shaped(line, _misread_shapes(), self.sound))

    def sound(self, value: Value) -> bool:
        return passes(check_vat_id, value)

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        return checked(handler(source), check_vat_id)


@lru_cache(maxsize=1)
def _misread_shapes() -> tuple[tuple[re.Pattern[str], str, str], ...]:
    bodies = [(country, body) for country, shapes in _SHAPES.items() for body in shapes.split()]
    return tuple((shape_pattern(country, body, _GAP), country, body) for country, body in bodies)


def check_vat_id(number: str) -> str:
    """The number, or a pydantic error where its country's rules do not hold."""
    try:
        _validate(number)
    except ValidationError:
        raise PydanticCustomError(
            "vat_id_invalid",
            "The VAT number {vat_id} breaks the rules of its country; a character is wrong.",
            {"vat_id": number},
        ) from None
    return number


def _validate(number: str) -> None:
    if is_national(number):
        return
    if number.startswith("CHE"):
        uid.validate(number[:12])
    elif number.startswith("NO"):
        mva.validate(number.removesuffix("MVA") + "MVA")
    elif number.startswith("GB"):
        gb_vat.validate(number)
    else:
        vat.validate(number)
