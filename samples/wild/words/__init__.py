"""The words of wild documents: those of the language, what offices print beside them, some doubled in English."""

from collections.abc import Mapping
from random import Random

from samples.languages import LANGUAGES, Words
from samples.wild.words.cs import CZECH
from samples.wild.words.de import GERMAN
from samples.wild.words.en import AMERICAN, BRITISH
from samples.wild.words.es import SPANISH
from samples.wild.words.fr import FRENCH
from samples.wild.words.it import ITALIAN
from samples.wild.words.nl import DUTCH
from samples.wild.words.pl import POLISH
from samples.wild.words.pt import PORTUGUESE
from samples.wild.words.sv import SWEDISH

OFFICE: Mapping[str, Mapping[str, str]] = {
    "cs": CZECH,
    "de": GERMAN,
    "en": BRITISH,
    "en-US": AMERICAN,
    "es": SPANISH,
    "fr": FRENCH,
    "it": ITALIAN,
    "nl": DUTCH,
    "pl": POLISH,
    "pt": PORTUGUESE,
    "sv": SWEDISH,
}
BESIDE = {  # price, ordered, currency
    "cs": "Cena|Objedn.|Měna",
    "de": "Preis|Bestellt|Währung",
    "en": "Price|Ordered|Currency",
    "es": "Precio|Pedida|Moneda",
    "fr": "Prix|Cdé|Devise",
    "it": "Prezzo|Ordinato|Valuta",
    "nl": "Prijs|Besteld|Valuta",
    "pl": "Cena|Zamów.|Waluta",
    "pt": "Preço|Encom.|Moeda",
    "sv": "Pris|Beställt|Valuta",
}
DOUBLED = (  # what firms that sell abroad print in two languages
    "invoice credit_note invoice_number issue_date due_date customer_number order_number delivered description quantity"
    " unit_price line_total net grand billed_to ship_to position unit"
).split()


def office_words(language: str, rng: Random, doubled: bool = False) -> dict[str, str]:
    """One synonym for each label of a language; `doubled`: the usual ones with their English beside them."""
    price, ordered, currency = BESIDE[language[:2]].split("|")
    words = dict(LANGUAGES[language].pick(rng)) | {
        key: rng.choice(text.split("|")) for key, text in OFFICE[language].items()
    }
    words |= {"price": price, "ordered": ordered, "currency": currency}
    if doubled and not language.startswith("en"):
        words |= _in_two(words, LANGUAGES["en"].pick(rng))
    return words


def usual(language: str, key: str) -> str:
    """The most usual of an office's words for something."""
    return OFFICE[language][key].partition("|")[0]


def _in_two(own: Words, english: Words) -> dict[str, str]:
    return {key: f"{own[key]} / {english[key]}" for key in DOUBLED if own[key].casefold() != english[key].casefold()}
