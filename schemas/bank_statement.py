"""Bank statements: whose account, over which time, and every transaction with the balance after it.

Its label words live in `bank_statement_labels`.
"""

from datetime import date, timedelta
from decimal import Decimal
from typing import Annotated, ClassVar

from schemas import bank_statement_labels as labels
from schemas.day_rules import day_rule
from schemas.document_type import Complaint, DocumentType, Labels, Reader, Row, Severity, Shape, field, rows, rule
from schemas.equations import CENT, Equation
from schemas.fields import Currency, Date, Iban, Identifier, Name, Text
from schemas.fields.booked import BookedKind
from schemas.fields.booked_days import BookedDayKind

Money = Annotated[Decimal, BookedKind()]
BookedDay = Annotated[date, BookedDayKind()]


class Transaction(Row):
    """One booking on the account."""

    date: BookedDay | None = field("The day of booking", labels=labels.DAY, not_labels=labels.NOT_DAY)
    description: Text | None = field("What it was for, and with whom", labels=labels.DESCRIPTION)
    amount: Money | None = field(
        "What it moved: above zero what came in, below zero what went out",
        labels=labels.AMOUNT,
        debit=labels.DEBIT,
        credit=labels.CREDIT,
        critical=True,
    )
    balance: Money | None = field("The balance after it", labels=labels.BALANCE)

    @rule("transaction_without_date", "date")
    def is_dated(self) -> str | None:
        """Each booking has its day."""
        return None if self.date else "The transaction has no date."


class BankStatement(DocumentType):
    """A bank statement: the account, the time it covers, its balances and transactions."""

    headings: ClassVar[Labels] = labels.TITLE
    cues: ClassVar[Labels] = labels.CUES
    shapes: ClassVar[tuple[Shape, ...]] = (Shape.TABLE,)
    reader: ClassVar[Reader] = "letter"

    account_holder: Name = field(
        "Whose account it is", labels=labels.HOLDER, place="recipient", required=True, critical=True
    )
    iban: Iban | None = field("The account's IBAN", labels=labels.IBAN, critical=True)
    account_number: Identifier | None = field(
        "The account's number with the bank", labels=labels.ACCOUNT_NUMBER, not_labels=labels.NOT_ACCOUNT
    )
    bank_name: Name | None = field("The bank", labels=labels.BANK, place="sender", target=0.95)
    statement_date: Date | None = field(
        "The day on which the statement was made",
        labels=labels.STATEMENT_DATE,
        not_labels=labels.NOT_STATEMENT_DATE,
        place="heading",
    )
    period_start: Date | None = field("The first day that it covers", labels=labels.PERIOD)
    period_end: Date | None = field("The last day that it covers", labels=labels.PERIOD_END)
    currency: Currency = field("Currency of all amounts", labels=labels.CURRENCY, required=True, critical=True)
    opening_balance: Money | None = field(
        "The balance before the first transaction",
        labels=labels.OPENING,
        not_labels=labels.NOT_BALANCE,
        critical=True,
        carried=True,
    )
    closing_balance: Money = field(
        "The balance after the last transaction",
        labels=labels.CLOSING,
        not_labels=labels.NOT_BALANCE,
        required=True,
        critical=True,
    )
    transactions: list[Transaction] = rows("The transactions, in order")

    equations: ClassVar[tuple[Equation, ...]] = (
        Equation(
            "statement_sum",
            "opening_balance + transactions.amount = closing_balance",
            "Opening balance and transactions do not add up to the closing balance",
        ),
    )

    @rule("running_balance", "transactions", severity=Severity.SEVERE)
    def balances_run(self) -> str | None:
        """Each printed balance is the one before it and what was moved since; newest first counts as well."""
        forwards = _broken(self.opening_balance, self.transactions)
        if forwards is None or _broken(self.opening_balance, self.transactions[::-1]) is None:
            return None
        wanted = forwards[1]
        row = self.transactions[forwards[0]]
        sentence = f"Transaction {forwards[0] + 1}: the balance should be {wanted:f}, but {row.balance:f} is printed."
        return Complaint(sentence, ("transactions", forwards[0]))

    @rule("transactions_missing", "transactions", "opening_balance", "closing_balance", severity=Severity.SEVERE)
    def transactions_were_found(self) -> str | None:
        """Without any transaction the balance stays as it was."""
        if not self.transactions and self.opening_balance != self.closing_balance:
            return "No transaction was found, though the balance has changed."
        return None

    @rule("account_missing", "iban", "account_number", severity=Severity.SEVERE)
    def names_an_account(self) -> str | None:
        """A statement that names no account proves nothing."""
        return None if self.iban or self.account_number else "Neither an IBAN nor an account number was found."

    @rule("period_missing", "statement_date", "period_end")
    def says_when(self) -> str | None:
        """Balances are worth nothing without a day."""
        return None if self.statement_date or self.period_end else "It says neither its date nor the time it covers."

    @rule("period_backwards", "period_start", "period_end", severity=Severity.SEVERE)
    def period_runs_forwards(self) -> str | None:
        """A period ends after it has begun."""
        if self.period_start and self.period_end and self.period_end < self.period_start:
            return f"The period ends on {self.period_end}, before it begins on {self.period_start}."
        return None

    @rule("outside_period", "transactions", "period_start", "period_end")
    def bookings_are_within_the_period(self) -> str | None:
        """Bookings outside the period were read wrong, or are of another statement."""
        for number, row in enumerate(self.transactions):
            early = row.date and self.period_start and row.date < self.period_start
            late = row.date and self.period_end and row.date > self.period_end
            if early or late:
                sentence = f"Transaction {number + 1} of {row.date} lies outside the period."
                return Complaint(sentence, ("transactions", number))
        return None

    @day_rule("statement_from_the_future", "statement_date", severity=Severity.SEVERE)
    def is_not_of_the_future(self, day: date) -> str | None:
        """A day of grace for other time zones."""
        if self.statement_date and self.statement_date > day + timedelta(days=1):
            return f"The statement is dated {self.statement_date}, after the day on which it came in."
        return None


def _broken(opening: Decimal | None, transactions: list[Transaction]) -> tuple[int, Decimal] | None:
    """The first row whose balance does not follow from those before it, and what it should be."""
    balance = opening
    for number, row in enumerate(transactions):
        known = balance is not None and row.amount is not None
        balance = balance + row.amount if balance is not None and row.amount is not None else None
        if known and row.balance is not None and balance is not None and abs(row.balance - balance) > CENT:
            return number, balance
        balance = row.balance if row.balance is not None else balance
    return None
