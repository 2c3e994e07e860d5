"""What a language has to say for bank statements: for each field a list of words, with commas, most usual first.

Compared without case, accents and punctuation. Words that name something else stand in `look_alikes`.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class BankStatementWords:
    """The words of one language. `title` is what a statement calls itself, `cues` what stands on hardly anything else.

    `opening` and `closing` are the balances of the period; `day` to `balance` head the columns of the transactions.
    """

    title: str
    cues: str
    holder: str
    iban: str
    account_number: str
    bank: str
    statement_date: str
    period: str
    period_end: str
    currency: str
    opening: str
    closing: str
    day: str
    description: str
    amount: str
    debit: str
    credit: str
    balance: str
