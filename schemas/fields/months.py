"""Names of months in the languages of the documents, from CLDR and from what people write besides."""

from functools import lru_cache

from babel.dates import get_month_names

from schemas.fields.folding import fold
from schemas.fields.locale import LANGUAGES

_WORDS_THEMSELVES = {("cs", "abbreviated")}  # "pro" and "led": Czechs hardly write them, and "10 Pro 2024" is no date
_BESIDES = {
    1: "jän jänner jaen jaenner janr",
    2: "feber febr feb.r fevr",
    3: "mrz mar maerz marz mrt",
    4: "avril",
    6: "juin",
    7: "jul juill julij",
    8: "ago ags agt aout aug",
    9: "sep sept setiembre setbre sett sbre",
    10: "oct okt ott out octr",
    11: "nov novbre novr",
    12: "dec dez dic decr dicbre",
}


@lru_cache(maxsize=1)
def month_names() -> dict[str, int]:
    """Month by name in lower case, with and without its accents; loaded when the first date is looked for."""
    names: dict[str, int] = {}
    for language in LANGUAGES:
        for width in ("wide", "abbreviated"):
            if (language, width) in _WORDS_THEMSELVES:
                continue
            for context in ("format", "stand-alone"):
                for month, name in get_month_names(width, context, language).items():
                    names[name.lower().rstrip(".")] = month
    for month, words in _BESIDES.items():
        names |= dict.fromkeys(words.split(), month)
    return {spelling: month for name, month in names.items() for spelling in (name, fold(name))}


def month_pattern() -> str:
    """A pattern for any of the names, the longest first."""
    return "|".join(sorted(month_names(), key=len, reverse=True)).replace(".", r"\.")
