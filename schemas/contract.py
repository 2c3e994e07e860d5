"""Contracts: who agreed what with whom, from when until when, under whose law. Labels live in `contract_labels`.

Its reader reads running text; the labels serve cover pages and headings of sections.
"""

from datetime import date
from typing import ClassVar

from schemas import contract_labels as labels
from schemas.document_type import DocumentType, Labels, Reader, Row, Severity, Shape, field, rows, rule
from schemas.fields import Name, Signature, Text
from schemas.fields.contracts import Duration, Jurisdiction, WrittenDate

EARLIEST = date(1950, 1, 1)
LONGEST_BEFORE = 5 * 366  # days that a contract may take effect before its date


class Party(Row):
    """One who agrees."""

    name: Name | None = field("The whole name as printed, without what is said about the party")
    role: Text | None = field("As what the party acts, such as Supplier, Landlord, Licensor")
    defined_name: Text | None = field("What the contract calls the party from there on")


class SignatureBlock(Row):
    """A place to sign."""

    name: Name | None = field("Who signs, in print")
    signed: Signature | None = field("Whether it is signed")
    date: WrittenDate | None = field("The day written beside it")


class Section(Row):
    """A section with a heading."""

    number: Text | None = field("Its number as printed")
    heading: Text | None = field("Its heading")


class Contract(DocumentType):
    """A contract, agreement, lease or deed of several pages of running text."""

    headings: ClassVar[Labels] = labels.TITLE
    cues: ClassVar[Labels] = labels.CUES
    shapes: ClassVar[tuple[Shape, ...]] = (Shape.PROSE,)
    reader: ClassVar[Reader] = "contract"

    title: Text | None = field("What the contract calls itself", place="heading", target=0.9)
    parties: list[Party] = rows("Those who agree", labels=labels.PARTIES, critical=True)
    agreement_date: WrittenDate | None = field(
        "The day on which it was made, dated or signed", labels=labels.AGREEMENT_DATE, critical=True
    )
    effective_date: WrittenDate | None = field(
        "The day from which it has effect",
        labels=labels.EFFECTIVE_DATE,
        not_labels=labels.NOT_EFFECTIVE,
        critical=True,
    )
    expiration_date: WrittenDate | None = field(
        "The day on which it ends without renewal", labels=labels.EXPIRATION_DATE, target=0.9
    )
    term: Duration | None = field("How long it first runs", labels=labels.TERM, target=0.9)
    renewal_term: Duration | None = field("By how long it is renewed", labels=labels.RENEWAL_TERM, target=0.9)
    notice_period: Duration | None = field(
        "How long before its end, or before a renewal, notice must be given", labels=labels.NOTICE_PERIOD, target=0.9
    )
    governing_law: Jurisdiction | None = field(
        "The state or country whose law governs", labels=labels.GOVERNING_LAW, critical=True
    )
    signatures: list[SignatureBlock] = rows("The places to sign, signed or blank")
    sections: list[Section] = rows("The sections by their headings")

    @rule("parties_missing", "parties", severity=Severity.SEVERE)
    def there_are_two_parties(self) -> str | None:
        """Nobody agrees with himself."""
        count = len([party for party in self.parties or () if party.name])
        return f"A contract has two parties at least; {count or 'none'} was found." if count < 2 else None

    @rule("contract_unsigned", "signatures")
    def it_is_signed(self) -> str | None:
        """Every block of signature is filled."""
        known = [block for block in self.signatures or () if block.signed is not None]
        blank = [block for block in known if not block.signed]
        if not self.signatures:
            return "No signature was found."
        if known and len(blank) == len(known):
            return "The contract is not signed."
        if blank:
            names = ", ".join(block.name for block in blank if block.name)
            return f"{len(blank)} of {len(known)} signatures are missing{f': {names}' if names else ''}."
        return None

    @rule(
        "expiration_before_effective", "expiration_date", "effective_date", "agreement_date", severity=Severity.SEVERE
    )
    def it_ends_after_it_begins(self) -> str | None:
        """A contract that ends before it begins is read wrong, or written wrong."""
        begin = self.effective_date or self.agreement_date
        if self.expiration_date and begin and self.expiration_date <= begin:
            return f"The contract ends on {self.expiration_date}, not after it begins on {begin}."
        return None

    @rule("effective_long_before_agreement", "effective_date", "agreement_date")
    def it_takes_effect_near_its_date(self) -> str | None:
        """Some months back are usual, many years are not."""
        if not self.effective_date or not self.agreement_date:
            return None
        if (self.agreement_date - self.effective_date).days > LONGEST_BEFORE:
            return f"The contract takes effect on {self.effective_date}, years before its date {self.agreement_date}."
        return None

    @rule("date_implausible", "agreement_date", "effective_date")
    def dates_are_plausible(self) -> str | None:
        """Older contracts are read wrong, or of no use any more."""
        for day in (self.agreement_date, self.effective_date):
            if day and day < EARLIEST:
                return f"The date {day} is long past."
        return None

    @rule("dates_missing", "agreement_date", "effective_date")
    def it_has_a_date(self) -> str | None:
        """Where neither is found, a person must say since when it binds."""
        return "The contract has no date." if not self.agreement_date and not self.effective_date else None
