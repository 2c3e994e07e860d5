"""Passports, identity cards, visas, residence permits and driving licences. Label words live in `identity_labels`.

Machine-readable lines after ICAO 9303, numbered fields of driving licences after EU directive 2006/126.
"""

from datetime import date
from typing import Annotated, ClassVar

from schemas import identity_labels as labels
from schemas.day_rules import day_rule
from schemas.document_type import DocumentType, Labels, Reader, Severity, Shape, field, rows, rule
from schemas.fields import Choice, Identifier, Name
from schemas.fields.flags import FlagKind
from schemas.fields.identity_dates import IdentityDateKind
from schemas.fields.machine_lines import MachineLineKind
from schemas.fields.states import StateKind

OLDEST = 120  # years
DocumentKind = Annotated[str, Choice(labels.KINDS)]
Sex = Annotated[str, Choice(labels.SEXES)]
State = Annotated[str, StateKind()]
Day = Annotated[date, IdentityDateKind()]
Flag = Annotated[bool, FlagKind()]
MachineLine = Annotated[str, MachineLineKind()]


class IdentityDocument(DocumentType):
    """An official document that says who somebody is."""

    headings: ClassVar[Labels] = labels.TITLE
    cues: ClassVar[Labels] = labels.CUES
    reader: ClassVar[Reader] = "identity_document"
    shapes: ClassVar[tuple[Shape, ...]] = (Shape.MRZ, Shape.CARD, Shape.PORTRAIT, Shape.NUMBERED)

    document_kind: DocumentKind | None = field("What kind of document it is", place="heading")
    issuing_country: State | None = field("The state that issued it", labels=labels.ISSUING_COUNTRY)
    document_number: Identifier = field(
        "The number of the document",
        labels=labels.DOCUMENT_NUMBER,
        not_labels=labels.NOT_NUMBER,
        required=True,
        critical=True,
    )
    surname: Name = field(
        "The holder's family name", labels=labels.SURNAME, not_labels=labels.NOT_NAME, required=True, critical=True
    )
    given_names: Name | None = field(
        "The holder's given names", labels=labels.GIVEN_NAMES, not_labels=labels.NOT_NAME, critical=True
    )
    nationality: State | None = field("The holder's nationality", labels=labels.NATIONALITY)
    birth_date: Day = field(
        "The day on which the holder was born",
        labels=labels.BIRTH_DATE,
        not_labels=labels.NOT_BIRTH,
        required=True,
        critical=True,
    )
    sex: Sex | None = field("The holder's sex: M, F, or X where it is not said", labels=labels.SEX)
    expiry_date: Day | None = field(
        "The last day on which the document is valid",
        labels=labels.EXPIRY_DATE,
        not_labels=labels.NOT_BIRTH,
        critical=True,
    )
    personal_number: Identifier | None = field("The holder's number with the state", labels=labels.PERSONAL_NUMBER)
    mrz_lines: list[MachineLine] = rows("The machine-readable lines")
    mrz_valid: Flag | None = field("Whether all check digits of the machine-readable lines hold")

    @rule("mrz_invalid", "mrz_valid", "mrz_lines", severity=Severity.SEVERE)
    def check_digits_hold(self) -> str | None:
        """ICAO 9303-3, 4.9: a line whose check digits fail was changed, or read wrong."""
        return "Check digits of the machine-readable lines do not hold." if self.mrz_valid is False else None

    @rule("expiry_before_birth", "expiry_date", "birth_date", severity=Severity.SEVERE)
    def expires_after_birth(self) -> str | None:
        """A document is made for somebody who is born."""
        if self.birth_date and self.expiry_date and self.expiry_date <= self.birth_date:
            return f"The document expires on {self.expiry_date}, before its holder was born ({self.birth_date})."
        return None

    @day_rule("document_expired", "expiry_date", severity=Severity.SEVERE)
    def is_not_expired(self, day: date) -> str | None:
        """As of the day of receipt: it may have been good when it came in. Whoever takes an expired one says why."""
        if self.expiry_date and self.expiry_date < day:
            return f"The document expired on {self.expiry_date}, before it came in on {day}."
        return None

    @day_rule("age_implausible", "birth_date", severity=Severity.SEVERE)
    def age_is_plausible(self, day: date) -> str | None:
        """Nobody is born after the document came in, and hardly anybody lives longer than this."""
        if self.birth_date and self.birth_date > day:
            return f"The birth date {self.birth_date} is after {day}, when the document came in."
        if self.birth_date and day.year - self.birth_date.year > OLDEST:
            return f"The birth date {self.birth_date} would make its holder over {OLDEST} years old."
        return None
