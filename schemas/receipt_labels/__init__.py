"""The words by which receipts call their fields, by language, most usual first. A language is one file beside this."""

from collections.abc import Callable, Mapping

from schemas.receipt_labels.czech import CZECH
from schemas.receipt_labels.dutch import DUTCH
from schemas.receipt_labels.english import ENGLISH
from schemas.receipt_labels.french import FRENCH
from schemas.receipt_labels.german import GERMAN
from schemas.receipt_labels.italian import ITALIAN
from schemas.receipt_labels.polish import POLISH
from schemas.receipt_labels.portuguese import PORTUGUESE
from schemas.receipt_labels.spanish import SPANISH
from schemas.receipt_labels.swedish import SWEDISH
from schemas.receipt_labels.vocabulary import ReceiptWords
from schemas.wording import Words, words

LANGUAGES: Mapping[str, ReceiptWords] = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "it": ITALIAN,
    "nl": DUTCH,
    "pt": PORTUGUESE,
    "pl": POLISH,
    "sv": SWEDISH,
    "cs": CZECH,
}


def _in_each(of: Callable[[ReceiptWords], str]) -> Words:
    return {code: words(of(spoken)) for code, spoken in LANGUAGES.items()}


def _in_all(of: Callable[[ReceiptWords], str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for spoken in LANGUAGES.values() for word in words(of(spoken))))


TITLE = _in_each(lambda w: w.title)
MERCHANT = _in_each(lambda w: w.merchant)
ADDRESS = _in_each(lambda w: w.address)
PURCHASE_DATE = _in_each(lambda w: w.purchase_date)
NOT_PURCHASE_DATE = _in_all(lambda w: w.not_purchase_date)
CURRENCY = _in_each(lambda w: w.currency)
TAX_TOTAL = _in_each(lambda w: w.tax_total)
NOT_TAX = _in_all(lambda w: w.not_tax)
GRAND_TOTAL = _in_each(lambda w: w.grand_total)
NOT_TOTAL = _in_all(lambda w: w.not_total)
CUES = _in_each(lambda w: w.cues)
