"""Numbers written out in words: "thirty-six", "nineteen hundred ninety-six", "einundzwanzig", "vingt et un".

English, German and French, cardinals and ordinals, up to 9,999; of Spanish, Italian, Dutch and Portuguese the usual.
Knows no page and no unit.
"""

import re
from functools import lru_cache

from schemas.fields.folding import fold

_EN = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_EN_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_EN_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
).split()
_DE = (
    "null ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn "
    "achtzehn neunzehn"
).split()
_DE_TENS = "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig".split()
_FR = (
    "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf"
).split()
_FR_TENS = "vingt trente quarante cinquante soixante".split()
_BESIDES = {
    "a": 1, "an": 1, "fourty": 40, "ninty": 90, "twelveth": 12, "eine": 1, "einem": 1, "einen": 1, "einer": 1,
    "eines": 1,
    "eins": 1, "zwo": 2, "dreissig": 30, "dreiig": 30, "une": 1, "premier": 1, "premiere": 1, "halben": 0, "fuenf": 5,
    "zwoelf": 12, "fuenfzehn": 15, "fuenfzig": 50,
    "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
    "diez": 10, "doce": 12, "quince": 15, "dieciocho": 18, "veinte": 20, "veinticuatro": 24, "treinta": 30,
    "cuarenta": 40, "cincuenta": 50, "sesenta": 60, "noventa": 90, "tre": 3, "quattro": 4, "cinque": 5, "sette": 7,
    "otto": 8, "nove": 9, "dieci": 10, "dodici": 12, "quindici": 15, "diciotto": 18, "venti": 20, "ventiquattro": 24,
    "trenta": 30, "trentasei": 36, "quaranta": 40, "sessanta": 60, "novanta": 90, "een": 1, "twee": 2, "drie": 3,
    "vijf": 5, "zes": 6, "zeven": 7, "negen": 9, "tien": 10, "twaalf": 12, "vijftien": 15, "achttien": 18,
    "twintig": 20, "vierentwintig": 24, "dertig": 30, "zesendertig": 36, "veertig": 40, "zestig": 60, "negentig": 90,
    "um": 1, "uma": 1, "dois": 2, "duas": 2, "quatro": 4, "sete": 7, "oito": 8, "dez": 10, "doze": 12, "quinze": 15,
    "vinte": 20, "trinta": 30, "sessenta": 60, "due": 2, "sei": 6, "once": 11,
}  # fmt: skip
_LONE = ("due", "sei", "once", "um", "uma")  # words of other languages as well


@lru_cache(maxsize=1)
def _small() -> dict[str, int]:
    """The words that are one number below a hundred."""
    known = dict(_BESIDES)
    for words in (_EN, _EN_ORDINALS, _DE, _FR):
        known |= {word: number for number, word in enumerate(words) if " " not in word}
    for words in (_EN_TENS, _DE_TENS, _FR_TENS):
        known |= {word: 20 + 10 * n for n, word in enumerate(words)}
    known |= {word[:-1] + "ieth": 20 + 10 * n for n, word in enumerate(_EN_TENS)}
    for ones in range(1, 10):
        known |= {f"{_DE[ones]}und{tens}": 20 + 10 * n + ones for n, tens in enumerate(_DE_TENS)}
    return known


def _words() -> list[str]:
    besides = ["hundred", "hundredth", "thousand", "thousandth", "hundert", "tausend", "cent", "cents", "mille"]
    return sorted((word for word in {*_small(), *besides} if word not in ("a", "an", *_LONE)), key=len, reverse=True)


@lru_cache(maxsize=1)
def number_words_pattern() -> str:
    """A pattern for a number in words, without groups; for use with IGNORECASE. "a" and "an" are left out."""
    spelled = "|".join(_words())
    for plain, printed in (("funf", "f[uü]nf"), ("zwolf", "zw[oö]lf"), ("dreissig", "drei(?:ss|ß)ig")):
        spelled = spelled.replace(plain, printed)
    one = rf"(?:{spelled}|[a-zü]{{0,6}}hundert[a-zü]+)"
    return rf"(?<!\w){one}(?:[\s-]+(?:(?:and|et|und|y|e)[\s-]+)?{one})*(?!\w)"


def number_of(text: str) -> int | None:
    """The number that words or figures say; None where they say none, or nonsense."""
    plain = fold(text.replace("ß", "ss"))
    if plain.isdecimal():
        return int(plain)
    words = [word for word in plain.split() if word not in ("and", "et", "und", "y", "e")]
    return _sum(words) if words else None


def _sum(words: list[str]) -> int | None:
    """Thousands and hundreds times what stands before them; "quatre vingt" and "soixante dix" as the French count."""
    total = part = 0
    for word in words:
        number = _small().get(word)
        if number is not None:
            part = part * number if number == 20 and part == 4 else part + number
        elif word in ("hundred", "hundredth", "hundert", "cent", "cents"):
            part = (part or 1) * 100
        elif word in ("thousand", "thousandth", "tausend", "mille"):
            total, part = total + (part or 1) * 1000, 0
        else:
            compound = _compound(word)
            if compound is None:
                return None
            part += compound
    return total + part


def _compound(word: str) -> int | None:
    """German hundreds in one word: "hundertachtzig", "zweihundert"."""
    match = re.fullmatch(r"(?P<hundreds>[a-z]*?)hundert(?P<rest>[a-z]*)", word)
    if not match:
        return None
    hundreds = _small().get(match["hundreds"]) if match["hundreds"] else 1
    rest = _small().get(match["rest"]) if match["rest"] else 0
    return None if hundreds is None or rest is None else hundreds * 100 + rest
