"""Whose law a contract is under: a state, a province, a country. The value is the name as printed.

"the laws of the State of New York" -> "New York"; "Recht der Bundesrepublik Deutschland" -> "Bundesrepublik
Deutschland". "English law" and "deutsches Recht" give the country's name in the document's language.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar

import babel
import pycountry

from schemas.fields.countries import country_names
from schemas.fields.folding import fold, folded, phrase_pattern
from schemas.fields.kind import Kind, Parsed, Span, Value
from schemas.fields.locale import Locale

_LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pt")
_PARTS_OF = (
    "US",
    "CA",
    "AU",
    "CH",
    "DE",
    "AT",
    "GB",
    "AE",
    "MX",
    "IN",
)  # whose states and provinces have laws of their own
_BESIDES = (
    "England and Wales|England & Wales|England|Scotland|Wales|Northern Ireland|United Kingdom|Great Britain|"
    "People's Republic of China|P.R. China|PR China|PRC|P.R.C.|Hong Kong|Hong Kong SAR|Macau|Taiwan|"
    "Republic of China|United States|United States of America|U.S.A.|USA|U.S.|Washington, D.C.|District of Columbia|"
    "Republic of Korea|South Korea|Korea|Russian Federation|Russia|Czech Republic|Holland|The Netherlands|Netherlands|"
    "Federal Republic of Germany|Bundesrepublik Deutschland|Republik Österreich|Schweizerische Eidgenossenschaft|"
    "République française|Confédération suisse|Royaume de Belgique|Grand-Duché de Luxembourg|Grand Duchy of Luxembourg|"
    "Republic of Ireland|Republic of Singapore|State of Israel|Kingdom of Spain|Kingdom of Belgium|Kingdom of Sweden|"
    "Cayman Islands|British Virgin Islands|Isle of Man|Jersey|Guernsey|Bermuda|Puerto Rico|Quebec|Dubai|DIFC|"
    "Dubai International Financial Centre|European Union|New York State|Washington State|Turkey|Vietnam|Macedonia|"
    "Estados Unidos Mexicanos"
)
_ADJECTIVES = {
    "english": "England", "scottish": "Scotland", "scots": "Scotland", "german": "Germany", "french": "France",
    "swiss": "Switzerland", "austrian": "Austria", "italian": "Italy", "spanish": "Spain", "dutch": "Netherlands",
    "belgian": "Belgium", "irish": "Ireland", "swedish": "Sweden", "danish": "Denmark", "norwegian": "Norway",
    "finnish": "Finland", "polish": "Poland", "portuguese": "Portugal", "japanese": "Japan", "chinese": "China",
    "indian": "India", "israeli": "Israel", "canadian": "Canada", "australian": "Australia", "czech": "Czech Republic",
    "deutsch": "Deutschland", "bundesdeutsch": "Deutschland", "osterreichisch": "Österreich",
    "schweizerisch": "Schweiz",
    "schweizer": "Schweiz", "franzosisch": "Frankreich", "englisch": "England", "liechtensteinisch": "Liechtenstein",
    "niederlandisch": "Niederlande", "luxemburgisch": "Luxemburg", "italienisch": "Italien", "belgisch": "Belgien",
    "francais": "France", "francaise": "France", "suisse": "Suisse", "belge": "Belgique", "allemand": "Allemagne",
    "allemande": "Allemagne", "anglais": "Angleterre", "anglaise": "Angleterre", "luxembourgeois": "Luxembourg",
    "luxembourgeoise": "Luxembourg", "quebecois": "Québec", "italien": "Italie", "italienne": "Italie",
    "espanol": "España", "espanola": "España", "espanolas": "España", "mexicana": "México", "mexicano": "México",
    "argentina": "Argentina", "argentino": "Argentina", "chilena": "Chile", "chileno": "Chile",
    "colombiana": "Colombia",
    "colombiano": "Colombia", "peruana": "Perú", "peruano": "Perú", "italiana": "Italia", "italiano": "Italia",
    "svizzera": "Svizzera", "svizzero": "Svizzera", "nederlands": "Nederland",
    "portuguesa": "Portugal", "portugues": "Portugal", "brasileira": "Brasil", "brasileiro": "Brasil",
    }  # fmt: skip
_FORM = re.compile(
    r"(?:(?:the|der|des|die|das|la|le|les|l['’]|du|de)\s*\b)*"
    r"(?:(?:state|commonwealth|province|canton|territory|bundesland(?:es)?|staate?s?|kantons?|[ée]tat|province|canton)\s+"
    r"(?:of|de|du|des|d['’])?\s*(?:the\s+|l['’]\s*)?)?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class JurisdictionKind(Kind):
    """A state, province or country."""

    name: ClassVar[str] = "law"

    def find(self, line: str) -> list[Span]:
        """Names that are known, the longest first."""
        plain = folded(line)
        return [plain.original(*match.span()) for match in _pattern().finditer(plain.text)]

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The name without "State of" before it; an adjective gives its country's name."""
        printed = " ".join(text.split()).strip(' ,;:.("“”')
        form = _FORM.match(printed)
        name = printed[form.end() :].strip(' ,;:"“”') if form else printed
        country = _ADJECTIVES.get(_stem(name)) or _ADJECTIVES.get(fold(name))
        if country or any(letter.isalpha() for letter in name):
            return Parsed(country or name)
        return Parsed(None, problem=f"“{printed[:80]}” names no state or country.")

    def sound(self, value: Value) -> bool:
        """Whether the name is one that is known."""
        return _pattern().fullmatch(fold(str(value))) is not None

    def same(self, one: Value, other: Value) -> bool:
        """Equal but for case, accents, the words before the name, and the language of a country's name."""
        names = [fold(_bare(str(value))) for value in (one, other)]
        codes = [country_names().get(name) for name in names]
        return names[0] == names[1] or (codes[0] is not None and codes[0] == codes[1])


def adjectives_pattern() -> str:
    """A pattern for the adjectives of countries, without groups; for use with IGNORECASE."""
    accents = {
        "osterreich": "[oö]sterreich",
        "franzosisch": "franz[oö]sisch",
        "niederland": "niederl[aä]nd",
        "espanol": "espa[nñ]ol",
        "portugues": "portugu[eê]s",
    }
    words = "|".join(sorted((re.escape(word) for word in _ADJECTIVES), key=len, reverse=True))
    for plain, printed in accents.items():
        words = words.replace(plain, printed)
    words = words.replace("francais", "fran[cç]ais").replace("quebecois", "qu[eé]b[eé]cois")
    return rf"(?:{words})(?:e[mnrs]?)?"


def _bare(name: str) -> str:
    form = _FORM.match(name)
    return name[form.end() :] if form and form.end() < len(name) else name


def _stem(adjective: str) -> str:
    """ "deutschem" -> "deutsch"."""
    return re.sub(r"e[mnrs]?$", "", fold(adjective))


@lru_cache(maxsize=1)
def _pattern() -> re.Pattern[str]:
    """All names; loaded when the first is looked for."""
    names = {
        name for language in _LANGUAGES for code, name in babel.Locale(language).territories.items() if code.isalpha()
    }
    names |= {part.name for part in pycountry.subdivisions if part.country_code in _PARTS_OF}
    return phrase_pattern([name for name in {*names, *_BESIDES.split("|")} if len(fold(name)) > 2])
