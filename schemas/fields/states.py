"""States and nationalities on identity documents: ISO 3166 alpha-3, and the codes that ICAO adds to it.

Source: ICAO 9303, part 3, section 5. A code of ICAO's own stays as it is: it says more than any country would.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, ClassVar

import pycountry
from pydantic_core import PydanticCustomError

from schemas.fields.countries import CountryKind
from schemas.fields.folding import fold, folded, phrase_pattern
from schemas.fields.kind import Kind, Parsed, Span
from schemas.fields.locale import Locale
from schemas.fields.nationalities import NATIONALITIES, STATES
from schemas.fields.validation import checked

ICAO_CODES = frozenset(
    # British nationals who are no citizens; the United Nations and other bodies; people without a state; the specimen
    "GBD GBN GBO GBP GBS UNO UNA UNK UNE EUE XBA XIM XCC XCE XCO XCT XDC XEC XES XMP XOM XPO XXA XXB XXC XXX XAA RKS "
    "IAO NTZ UTO".split()
)
_ALPHA_3 = frozenset(country.alpha_3 for country in pycountry.countries)
_OWN = {"D": "DEU"}  # the one code of fewer letters that machine-readable lines bear
_COUNTRY = CountryKind()


def is_state(code: str) -> bool:
    """Whether a code of three letters is one of ISO 3166 or of ICAO."""
    return code in _ALPHA_3 or code in ICAO_CODES


def state_of(printed: str) -> str | None:
    """The code of a state as a machine-readable line bears it, its fillers taken off; None where nobody has it."""
    code = _OWN.get(printed.strip("<"), printed.strip("<"))
    return code if is_state(code) else None


@dataclass(frozen=True)
class StateKind(Kind):
    """A state that issues documents, or a person's nationality."""

    name: ClassVar[str] = "country"

    def find(self, line: str) -> list[Span]:
        """Names of states and nationalities, and codes in capitals that stand alone."""
        plain = folded(line)
        named = [plain.original(*match.span()) for match in _pattern().finditer(plain.text)]
        codes = [Span(*m.span()) for m in re.finditer(r"(?<!\w)[A-Z]{3}(?!\w)", line) if is_state(m[0])]
        free = [span for span in codes if not any(o.start < span.end and span.start < o.end for o in named)]
        return sorted({*named, *free, *([] if named or codes else _COUNTRY.find(line))})

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The code of a name, a nationality or a code."""
        printed = " ".join(text.split()).strip(" .,()/")
        code = state_of(printed) or _named().get(fold(printed))
        return Parsed(code) if code else _COUNTRY.parse(text, locale)

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        return checked(handler(source), check_state)


def check_state(code: str) -> str:
    """The code, or a pydantic error where neither ISO 3166 nor ICAO knows it."""
    if not is_state(code):
        raise PydanticCustomError("state_unknown", "“{code}” is no code of a state, such as DEU.", {"code": code})
    return code


@lru_cache(maxsize=1)
def _named() -> dict[str, str]:
    return {fold(word): code for code, words in (*NATIONALITIES.items(), *STATES.items()) for word in words.split("|")}


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    return phrase_pattern(list(_named()))
