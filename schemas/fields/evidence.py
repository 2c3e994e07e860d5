"""Gathers a document's habits from its own lines: language, decimal mark, order of day and month, country.

What the document does not show stays None. Counts and small word lists only, so that a page takes about a millisecond.
"""

import re
from collections import Counter
from collections.abc import Sequence

from schemas.fields.folding import fold
from schemas.fields.locale import Locale
from schemas.fields.stop_words import OTHER_STOP_WORDS, STOP_WORDS

_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"(?<![\d.,'/-])\d{1,9}(?:[., ']\d{2,3}){0,5}?([.,])\d{2}(?![\d.,'/-]|[.,]\d)")
_DATE = re.compile(r"(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/-])")
_MONTH_FIRST = frozenset({"US"})
_EITHER_FIRST = frozenset({"CA", "PH"})

_PHONES = {
    "1": "US", "31": "NL", "32": "BE", "33": "FR", "34": "ES", "351": "PT", "352": "LU", "353": "IE", "358": "FI",
    "36": "HU", "39": "IT", "40": "RO", "41": "CH", "420": "CZ", "421": "SK", "43": "AT", "44": "GB", "45": "DK",
    "46": "SE", "47": "NO", "48": "PL", "49": "DE", "61": "AU", "64": "NZ", "91": "IN",
}  # fmt: skip
_NUMBERED = "AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL NO PL PT RO SE SI SK".split()
_DOMAINS = {country.lower(): country for country in (*_NUMBERED, "US", "AU", "NZ", "CA", "IN")} | {"uk": "GB"}
_STATES = (
    "AL|AK|AZ|AR|CA|CO|CT|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|"
    "RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC"
)
_COUNTRY = re.compile(
    rf"\b(?P<numbered>{'|'.join(_NUMBERED)})"
    r"(?:[0-9]{2}(?= ?[0-9A-Z]{4} ?[0-9A-Z]{4})|[ -]?U?[0-9](?=[0-9. ]{6,12}))"
    rf"|\+(?P<phone>{'|'.join(_PHONES)})(?=[ ()./-])"
    rf"|[@.][\w-]+\.(?P<domain>{'|'.join(_DOMAINS)})\b"
    rf"|\b(?P<zip>{_STATES}|(?<=, )DE),?\s+[0-9]{{5}}(?:-[0-9]{{4}})?\b"
    r"|\b[A-Z]{1,2}[0-9][0-9A-Z]? [0-9](?P<postcode>)[A-Z]{2}\b"
    r"|(?<![\w.,/-])[0-9]{2}-[0-9]{3}(?P<kod>) (?=[^\W\d_]{3})"
)
_NAMED = {
    "germany": "DE", "deutschland": "DE", "austria": "AT", "österreich": "AT", "switzerland": "CH", "schweiz": "CH",
    "suisse": "CH", "france": "FR", "frankreich": "FR", "spain": "ES", "españa": "ES", "italy": "IT", "italia": "IT",
    "netherlands": "NL", "nederland": "NL", "belgium": "BE", "belgique": "BE", "belgië": "BE", "portugal": "PT",
    "ireland": "IE", "canada": "CA", "australia": "AU", "usa": "US", "uk": "GB", "england": "GB", "india": "IN",
    "poland": "PL", "polska": "PL", "zł": "PL", "regon": "PL", "sweden": "SE", "sverige": "SE", "bankgiro": "SE",
    "plusgiro": "SE", "czechia": "CZ", "česko": "CZ", "kč": "CZ", "luxembourg": "LU", "denmark": "DK", "danmark": "DK",
    "norway": "NO", "norge": "NO", "finland": "FI", "suomi": "FI", "slovensko": "SK", "magyarország": "HU",
}  # fmt: skip
_CUSTOM = {("en", country): "." for country in ("US", "GB", "IE", "CA", "AU", "NZ", "IN")} | dict.fromkeys(
    (("de", "DE"), ("de", "AT"), ("fr", "FR"), ("fr", "BE"), ("es", "ES"), ("it", "IT"), ("nl", "NL"), ("nl", "BE"),
     ("pt", "PT"), ("pl", "PL"), ("sv", "SE"), ("cs", "CZ")), ","
)  # fmt: skip
_MEANS: dict[str, dict[str, str]] = {
    "numbered": {},
    "phone": _PHONES,
    "domain": _DOMAINS,
    "zip": dict.fromkeys((*_STATES.split("|"), "DE"), "US"),
    "postcode": {"": "GB"},
    "kod": {"": "PL"},
}


def _languages_by_word() -> dict[str, tuple[str, ...]]:
    by_word: dict[str, tuple[str, ...]] = {}
    for language, words in (STOP_WORDS | OTHER_STOP_WORDS).items():
        for word in dict.fromkeys(words.split()):
            by_word[word] = (*by_word.get(word, ()), language)
    return by_word


_BY_WORD = _languages_by_word()


def _without_accents() -> dict[str, tuple[str, ...]]:
    """The languages by words as tills and old systems print them: "sprzedaz", "ucet"."""
    plain: dict[str, tuple[str, ...]] = {}
    for word, languages in _BY_WORD.items():
        if not word.isascii() and (printed := fold(word)) not in _BY_WORD:
            plain[printed] = tuple(dict.fromkeys((*plain.get(printed, ()), *languages)))
    return plain


_BY_PLAIN_WORD = _without_accents()


def gather_locale(lines: Sequence[str]) -> Locale:
    """The habits of a document, judged by its lines of text."""
    text = "\n".join(lines)
    words = Counter(_WORD.findall(text.casefold()))
    languages, country = _languages(words), _country(text, words)
    language = languages[0] if len(languages) == 1 else None
    return Locale(language, _decimal_mark(text, language, country), _day_first(text, languages, country), country)


def _languages(words: Counter[str]) -> list[str]:
    """The language with clearly the most of its own words, or those that come close to each other, as on a Swiss bill.

    A word of several languages is shared among them.
    """
    scores: Counter[str] = Counter()
    for word, count in words.items():
        languages = _BY_WORD.get(word) or _BY_PLAIN_WORD.get(word, ())
        for language in languages:
            scores[language] += min(count, 5) * 60 // len(languages)
    most = max(scores.values(), default=0)
    return [language for language, score in scores.items() if score * 5 > most * 4] if most >= 90 else []


def _decimal_mark(text: str, language: str | None, country: str | None) -> str | None:
    """The mark before the last two digits of amounts, if at least twice as frequent as the other.

    Where no amount has cents, the custom of the country, if the document is in its language.
    """
    marks = Counter(match[1] for match in _NUMBER.finditer(text) if match[0].count(match[1]) == 1)
    ranked = marks.most_common(2)
    if not ranked:
        return _CUSTOM.get((language or "", country or ""))
    return ranked[0][0] if len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1] else None


def _country(text: str, words: Counter[str]) -> str | None:
    """The country that most numbers, addresses and names speak for."""
    votes = Counter({country: 1 for name, country in _NAMED.items() if name in words})
    for match in _COUNTRY.finditer(text):
        kind = match.lastgroup or ""
        votes[_MEANS[kind].get(match[kind], match[kind])] += 1 if kind in {"phone", "domain"} else 2
    ranked = votes.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    return ranked[0][0]


def _day_first(text: str, languages: Sequence[str], country: str | None) -> bool | None:
    """By dates that can be read in one way only; else by language; English by country, then by currency."""
    dates = [(int(match[1]), int(match[3])) for match in _DATE.finditer(text)]
    seen = {one > 12 for one, two in dates if (one > 12) != (two > 12)}
    if seen:
        return seen.pop() if len(seen) == 1 else None
    if languages and "en" not in languages:
        return True
    if country:
        return None if country in _EITHER_FIRST else country not in _MONTH_FIRST
    if languages != ["en"]:
        return None
    if re.search(r"[€£]|\b(?:EUR|GBP|CHF)\b", text):
        return True
    return False if re.search(r"\$|\bUSD\b", text) else None
