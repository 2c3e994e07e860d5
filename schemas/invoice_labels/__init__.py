"""The words by which invoices call their fields, by language, most usual first. A language is one file beside this."""

from collections.abc import Callable, Mapping

from schemas.invoice_labels.czech import CZECH
from schemas.invoice_labels.dutch import DUTCH
from schemas.invoice_labels.english import ENGLISH
from schemas.invoice_labels.french import FRENCH
from schemas.invoice_labels.german import GERMAN
from schemas.invoice_labels.italian import ITALIAN
from schemas.invoice_labels.polish import POLISH
from schemas.invoice_labels.portuguese import PORTUGUESE
from schemas.invoice_labels.spanish import SPANISH
from schemas.invoice_labels.swedish import SWEDISH
from schemas.invoice_labels.vocabulary import InvoiceWords
from schemas.wording import Words, words

LANGUAGES: Mapping[str, InvoiceWords] = {
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


def _in_each(*lists: Callable[[InvoiceWords], str]) -> Words:
    """The words of some lists one after the other, by language; a language without any is left out."""
    joined = {code: sum((words(of(spoken)) for of in lists), ()) for code, spoken in LANGUAGES.items()}
    return {code: group for code, group in joined.items() if group}


def _in_all(of: Callable[[InvoiceWords], str]) -> tuple[str, ...]:
    """The words of a list in all languages, each once."""
    return tuple(dict.fromkeys(word for spoken in LANGUAGES.values() for word in words(of(spoken))))


def _without(labels: Words, denied: tuple[str, ...]) -> Words:
    """The labels, each once, but for those that name something else."""
    return {
        code: tuple(label for label in dict.fromkeys(group) if label not in denied) for code, group in labels.items()
    }


DOCUMENT_KINDS = {"invoice": _in_each(lambda w: w.invoice), "credit_note": _in_each(lambda w: w.credit_note)}
TITLE = _in_each(lambda w: w.invoice, lambda w: w.credit_note)
NOT_INVOICE_NUMBER = _in_all(lambda w: w.not_invoice_number)
INVOICE_NUMBER = _without(
    _in_each(lambda w: w.invoice_number, lambda w: w.invoice), NOT_INVOICE_NUMBER
)  # behind titles
ISSUE_DATE = _in_each(lambda w: w.issue_date)
NOT_ISSUE_DATE = _in_all(lambda w: w.not_issue_date)
DUE_DATE = _in_each(lambda w: w.due_date)
NOT_DUE_DATE = _in_all(lambda w: w.not_due_date)
CURRENCY = _in_each(lambda w: w.currency)
SELLER = _in_each(lambda w: w.seller)
BUYER = _in_each(lambda w: w.buyer)
NOT_PARTY = _in_all(lambda w: w.not_party)
SELLER_VAT_ID = _in_each(lambda w: w.seller_vat_id, lambda w: w.vat_id)
BUYER_VAT_ID = _in_each(lambda w: w.buyer_vat_id, lambda w: w.vat_id)
IBAN = _in_each(lambda w: w.iban)
ORDER_NUMBER = _in_each(lambda w: w.order_number)
NOT_ORDER_NUMBER = _in_all(lambda w: w.not_order_number)
LINE_ITEMS = _in_each(lambda w: w.line_items)
LINES_TOTAL = _in_all(lambda w: w.lines_total)
DESCRIPTION = _in_each(lambda w: w.description)
OTHER_COLUMNS = _in_all(lambda w: w.other_columns)
QUANTITY = _in_each(lambda w: w.quantity)
UNIT_PRICE = _in_each(lambda w: w.unit_price)
LINE_TOTAL = _in_each(lambda w: w.line_total)
TAX_BREAKDOWN = _in_each(lambda w: w.tax_breakdown)
TAX_RATE = _in_each(lambda w: w.tax_rate)
TAX_BASIS = _in_each(lambda w: w.tax_basis)
TAX_AMOUNT = _in_each(lambda w: w.tax_amount)
ALLOWANCE_TOTAL = _in_each(lambda w: w.allowance_total)
CHARGE_TOTAL = _in_each(lambda w: w.charge_total)
NET_TOTAL = _in_each(lambda w: w.net_total)
NOT_NET_TOTAL = _in_all(lambda w: w.not_net_total)
TAX_TOTAL = _in_each(lambda w: w.tax_total)
NOT_TAX_TOTAL = _in_all(lambda w: w.not_tax_total)
GRAND_TOTAL = _in_each(lambda w: w.grand_total)
NOT_GRAND_TOTAL = _in_all(lambda w: w.not_grand_total)
PREPAID_AMOUNT = _in_each(lambda w: w.prepaid_amount)
ROUNDING_AMOUNT = _in_each(lambda w: w.rounding_amount)
AMOUNT_DUE = _in_each(lambda w: w.amount_due)
