"""Amounts in words, digit by digit, as machines that print cheques say them: "one-two-three, 40/100"."""

from decimal import Decimal

DIGITS = {
    "cs": "nula jedna dva tři čtyři pět šest sedm osm devět",
    "de": "null eins zwei drei vier fünf sechs sieben acht neun",
    "en": "zero one two three four five six seven eight nine",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf",
    "it": "zero uno due tre quattro cinque sei sette otto nove",
    "nl": "nul een twee drie vier vijf zes zeven acht negen",
    "pl": "zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć",
    "pt": "zero um dois três quatro cinco seis sete oito nove",
    "sv": "noll ett två tre fyra fem sex sju åtta nio",
}


def in_words(amount: Decimal, language: str) -> str:
    """The whole part digit by digit, the rest as hundredths."""
    words = DIGITS[language[:2]].split()
    whole, _, rest = f"{amount:.2f}".partition(".")
    return " ".join(words[int(digit)] for digit in whole) + f" {rest}/100"
