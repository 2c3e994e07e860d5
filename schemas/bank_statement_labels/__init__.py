"""The words by which bank statements call their fields, by language, most usual first. A language is one file."""

from collections.abc import Callable, Mapping

from schemas.bank_statement_labels import look_alikes
from schemas.bank_statement_labels.dutch import DUTCH
from schemas.bank_statement_labels.english import ENGLISH
from schemas.bank_statement_labels.french import FRENCH
from schemas.bank_statement_labels.german import GERMAN
from schemas.bank_statement_labels.italian import ITALIAN
from schemas.bank_statement_labels.portuguese import PORTUGUESE
from schemas.bank_statement_labels.spanish import SPANISH
from schemas.bank_statement_labels.vocabulary import BankStatementWords
from schemas.wording import Words, in_each

LANGUAGES: Mapping[str, BankStatementWords] = {
    "en": ENGLISH,
    "de": GERMAN,
    "fr": FRENCH,
    "es": SPANISH,
    "it": ITALIAN,
    "nl": DUTCH,
    "pt": PORTUGUESE,
}


def _in_each(of: Callable[[BankStatementWords], str]) -> Words:
    return in_each(LANGUAGES, of)


TITLE = _in_each(lambda w: w.title)
CUES = _in_each(lambda w: w.cues)
HOLDER = _in_each(lambda w: w.holder)
IBAN = _in_each(lambda w: w.iban)
ACCOUNT_NUMBER = _in_each(lambda w: w.account_number)
BANK = _in_each(lambda w: w.bank)
STATEMENT_DATE = _in_each(lambda w: w.statement_date)
PERIOD = _in_each(lambda w: w.period)
PERIOD_END = _in_each(lambda w: w.period_end)
CURRENCY = _in_each(lambda w: w.currency)
OPENING = _in_each(lambda w: w.opening)
CLOSING = _in_each(lambda w: w.closing)
DAY = _in_each(lambda w: w.day)
DESCRIPTION = _in_each(lambda w: w.description)
AMOUNT = _in_each(lambda w: w.amount)
DEBIT = _in_each(lambda w: w.debit)
CREDIT = _in_each(lambda w: w.credit)
BALANCE = _in_each(lambda w: w.balance)
NOT_ACCOUNT = look_alikes.NOT_ACCOUNT
NOT_STATEMENT_DATE = look_alikes.NOT_STATEMENT_DATE
NOT_BALANCE = look_alikes.NOT_BALANCE
NOT_DAY = look_alikes.NOT_DAY
