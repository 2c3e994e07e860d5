"""Tax identification numbers of the United States: SSN, ITIN, EIN; in full, or masked but for the last digits.

What is printed is kept even where no such number is built so: a rule of the document type says that it is not.
"""

import re
from dataclasses import dataclass
from typing import ClassVar, Literal

from stdnum.exceptions import ValidationError
from stdnum.us import ein, itin, ssn

from schemas.fields.kind import Kind, Parsed, Span, Value
from schemas.fields.locale import Locale

Form = Literal["ssn", "ein", "any"]
_DASH = str.maketrans(dict.fromkeys("‐‑–−—", "-"))
_BODY = r"[0-9A-Zx*#•]"
_NUMBER = re.compile(
    rf"(?<![\w-]){_BODY}{{1,4}}(?: ?[-‐‑–−—] ?{_BODY}{{1,9}}){{1,3}}(?![\w-])|(?<![\w-])[0-9]{{9}}(?!\w)"
)
_MASKED = re.compile(r"[X*#•]{3}-?[X*#•]{2}-?[0-9]{4}|[X*#•]{2}-?[X*#•]{3}[0-9]{4}")
_TELEPHONE = re.compile(r"[0-9]{3}-[0-9]{3}-[0-9]{4}")
_LEAST, _FEWEST, _MOST = 4, 8, 11  # digits of one, the rest may be masked; places of one that may lack one or have more


@dataclass(frozen=True)
class UsTaxIdKind(Kind):
    """An SSN or ITIN (`ssn`), an EIN (`ein`), or either."""

    name: ClassVar[str] = "identifier"

    form: Form = "any"

    def find(self, line: str) -> list[Span]:
        """Groups of digits, or of what masks them, joined by dashes; nine digits in a row."""
        return [Span(*match.span()) for match in _NUMBER.finditer(line) if _may_be(match[0])]

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The number with plain dashes; nine bare digits get those of their kind."""
        found = [match[0] for match in _NUMBER.finditer(text) if _may_be(match[0])]
        if len(found) != 1:
            return Parsed(None, problem=f"“{text[:80]}” holds {'more than one' if found else 'no'} tax number.")
        plain = found[0].translate(_DASH).replace(" ", "").upper()
        return Parsed(self._dashed(plain) if plain.isdecimal() else plain)

    def _dashed(self, digits: str) -> str:
        if self.form == "any":
            return digits
        return f"{digits[:3]}-{digits[3:5]}-{digits[5:]}" if self.form == "ssn" else f"{digits[:2]}-{digits[2:]}"

    def sound(self, value: Value) -> bool:
        """Whether such a number can be: its groups, and the first digits that are given out; a masked one may be."""
        text = str(value)
        if _MASKED.fullmatch(text):
            return True
        checks = {"ssn": (ssn, itin), "ein": (ein,), "any": (ssn, itin, ein)}[self.form]
        return any(_passes(check, text) for check in checks)

    def same(self, one: Value, other: Value) -> bool:
        """Equal but for dashes and spaces."""
        return _plain(one) == _plain(other) != ""


def is_masked(number: str) -> bool:
    """Whether the first digits of a number are hidden, as on copies for recipients."""
    return bool(_MASKED.fullmatch(number))


def _passes(check: object, text: str) -> bool:
    try:
        check.validate(text)  # type: ignore[attr-defined]
    except ValidationError:
        return False
    return True


def _may_be(text: str) -> bool:
    places = sum(c.isalnum() or c in "*#•" for c in text)
    return sum(map(str.isdecimal, text)) >= _LEAST and _FEWEST <= places <= _MOST and not _TELEPHONE.fullmatch(text)


def _plain(value: Value) -> str:
    return "".join(letter for letter in str(value) if letter.isalnum()).upper()
