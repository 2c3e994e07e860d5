"""Countries by name in the languages of the documents, and by code; the value is ISO 3166 alpha-3."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, ClassVar

import babel
import pycountry
from pydantic_core import PydanticCustomError

from schemas.fields.folding import fold, folded, phrase_pattern
from schemas.fields.kind import Kind, Parsed, Span
from schemas.fields.locale import LANGUAGES, Locale
from schemas.fields.validation import checked

_ALPHA_3 = {country.alpha_2: country.alpha_3 for country in pycountry.countries} | {"UK": "GBR", "EL": "GRC"}
_USUAL = {
    "USA": "usa|us of a|united states of america|etats unis d amerique|estados unidos de america|stati uniti d america",
    "GBR": "great britain|england|scotland|wales|northern ireland|grossbritannien"
    "|grande bretagne|gran bretana|gran bretagna",
    "NLD": "holland|the netherlands|pays bas|holanda|olanda",
    "CZE": "czech republic|tschechische republik|republique tcheque",
    "DEU": "federal republic of germany|bundesrepublik deutschland|brd",
    "CHE": "schweizerische eidgenossenschaft|confederation suisse",
    "IRL": "republic of ireland",
}


@dataclass(frozen=True)
class CountryKind(Kind):
    """A country."""

    name: ClassVar[str] = "country"

    def find(self, line: str) -> list[Span]:
        """Names of countries; a bare code only where it is all that the line holds."""
        if line.strip().upper() == line.strip() and _code(line.strip()):
            start = len(line) - len(line.lstrip())
            return [Span(start, start + len(line.strip()))]
        plain = folded(line)
        return [plain.original(*match.span()) for match in _pattern().finditer(plain.text)]

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The alpha-3 code of a name or code."""
        printed = " ".join(text.split())
        code = _code(printed.strip(" .,()").upper()) or country_names().get(fold(printed))
        if code:
            return Parsed(code)
        return Parsed(None, problem=f"“{printed[:80]}” is not a country that is known.")

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        return checked(handler(source), check_country)


def check_country(code: str) -> str:
    """The code, or a pydantic error where ISO 3166 does not know it."""
    if code not in _ALPHA_3.values():
        raise PydanticCustomError(
            "country_unknown", "“{code}” is not a country code of three letters, such as DEU.", {"code": code}
        )
    return code


def _code(text: str) -> str | None:
    return text if text in _ALPHA_3.values() else _ALPHA_3.get(text)


@lru_cache(maxsize=1)
def country_names() -> dict[str, str]:
    """Codes by folded names in all languages; loaded when the first country is looked for."""
    names = {
        fold(name): _ALPHA_3[code]
        for language in LANGUAGES
        for code, name in babel.Locale(language).territories.items()
        if code in _ALPHA_3
    }
    return names | {name: code for code, usual in _USUAL.items() for name in usual.split("|")}


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    return phrase_pattern(list(country_names()))
