"""Letters that prove where somebody lives: utility and phone bills, bank letters, registrations, council tax.

Label words live in `proof_of_address_labels`.
"""

from datetime import date, timedelta
from typing import Annotated, ClassVar

from schemas import proof_of_address_labels as labels
from schemas.day_rules import day_rule
from schemas.document_type import DocumentType, Labels, Reader, Severity, field
from schemas.fields import Address, Choice, Date, Name

DocumentKind = Annotated[str, Choice(labels.KINDS_AND_SIGNS)]
FRESH_MONTHS = 3  # for so long most who ask for a proof of address take one


class ProofOfAddress(DocumentType):
    """A letter that proves who lives where, and on which day it did."""

    headings: ClassVar[Labels] = labels.TITLE
    cues: ClassVar[Labels] = labels.CUES
    reader: ClassVar[Reader] = "letter"

    document_kind: DocumentKind | None = field("What kind of letter it is", place="heading")
    holder_name: Name = field(
        "Who lives there",
        labels=labels.HOLDER,
        not_labels=labels.NOT_HOLDER,
        place="recipient",
        required=True,
        critical=True,
    )
    holder_address: Address = field(
        "Street, postcode and town where the holder lives",
        labels=labels.ADDRESS,
        place="recipient",
        required=True,
        critical=True,
    )
    issuer_name: Name | None = field(
        "The company, bank or authority that wrote it", labels=labels.ISSUER, place="sender", target=0.95
    )
    issue_date: Date = field(
        "The day on which it was written",
        labels=labels.ISSUE_DATE,
        not_labels=labels.NOT_ISSUE_DATE,
        place="heading",
        required=True,
        critical=True,
    )

    @day_rule("proof_outdated", "issue_date", severity=Severity.NOTE)
    def is_fresh(self, day: date) -> str | None:
        """Older letters say where somebody lived once."""
        if self.issue_date and self.issue_date < months_before(day, FRESH_MONTHS):
            return f"It was written on {self.issue_date}, more than three months before it came in."
        return None

    @day_rule("proof_from_the_future", "issue_date", severity=Severity.SEVERE)
    def is_not_of_the_future(self, day: date) -> str | None:
        """A day of grace for other time zones."""
        if self.issue_date and self.issue_date > day + timedelta(days=1):
            return f"It is dated {self.issue_date}, after the day on which it came in."
        return None


def months_before(day: date, months: int) -> date:
    """The same day so many months earlier, or the last of a month that is too short."""
    years, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    first_of_next = date(years + (month == 11), (month + 1) % 12 + 1, 1)
    return min(date(years, month + 1, 1) + timedelta(days=day.day - 1), first_of_next - timedelta(days=1))
