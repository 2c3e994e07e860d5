"""Form W-8BEN: individuals who are taxed abroad say so. Labels are the form's own words."""

from datetime import date
from typing import ClassVar

from schemas.day_rules import day_rule
from schemas.document_type import DocumentType, Labels, Reader, Severity, field, rule
from schemas.fields import Date, Name, Text
from schemas.fields.locale import Locale
from schemas.fields.us_tax_ids import UsTaxIdKind
from schemas.us_tax_forms import FAMILY, HABITS, Code, Ssn, number_fault
from schemas.wording import printed

CITY = printed("City or town, state or province. Include postal code where appropriate.", "City or town")
COUNTRY = printed("Country")
VALID_YEARS = 3  # until the end of the third calendar year after it is signed, as the instructions say


class W8Ben(DocumentType):
    """A filled Form W-8BEN, Certificate of Foreign Status of Beneficial Owner."""

    name: ClassVar[str] = "w8ben"
    family: ClassVar[str] = FAMILY
    headings: ClassVar[Labels] = printed(
        "Form W-8BEN", "W-8BEN", "Certificate of Foreign Status of Beneficial Owner",
        "Certificate of Foreign Status of Beneficial Owner for United",
    )  # fmt: skip
    cues: ClassVar[Labels] = printed(
        "Certificate of Foreign Status of Beneficial Owner", "States Tax Withholding and Reporting (Individuals)",
        "FormW8BEN", "Claim of Tax Treaty Benefits",
    )  # fmt: skip
    reader: ClassVar[Reader] = "form"
    habits: ClassVar[Locale] = HABITS

    name_: Name = field(
        "The individual who is the beneficial owner",
        labels=printed("Name of individual who is the beneficial owner"),
        required=True,
        critical=True,
        alias="name",
    )
    citizenship: Text | None = field(
        "The country of citizenship", labels=printed("Country of citizenship"), critical=True
    )
    permanent_street_address: Text | None = field(
        "Street of the permanent residence",
        labels=printed(
            "Permanent residence address (street, apt. or suite no., or rural route)", "Permanent residence address"
        ),
        critical=True,
    )
    permanent_city_state: Text | None = field("Its city, state or province, and postal code", labels=CITY)
    permanent_country: Text | None = field("Its country", labels=COUNTRY, critical=True)
    mailing_street_address: Text | None = field(
        "Street of the mailing address, if another",
        labels=printed("Mailing address (if different from above)", "Mailing address"),
    )
    mailing_city_state: Text | None = field("Its city, state or province, and postal code", labels=CITY)
    mailing_country: Text | None = field("Its country", labels=COUNTRY)
    ssn_itin: Ssn | None = field(
        "The U.S. taxpayer identification number",
        labels=printed("U.S. taxpayer identification number (SSN or ITIN), if required"),
    )
    foreign_tax_identifying_number: Code | None = field(
        "The tax number of the owner's own country",
        labels=printed("Foreign tax identifying number"),
        not_labels=("Check if FTIN not legally required",),
        critical=True,
    )
    reference_number: Code | None = field("Reference numbers", labels=printed("Reference number(s)"))
    date_of_birth: Date | None = field("The day of birth", labels=printed("Date of birth (MM-DD-YYYY)"), critical=True)
    claim_benefit_resident: Text | None = field(
        "The treaty country of which the owner is a resident",
        labels=printed("I certify that the beneficial owner is a resident of"),
    )
    article_paragraph: Code | None = field(
        "The article and paragraph of the treaty",
        labels=printed("The beneficial owner is claiming the provisions of Article and paragraph"),
    )
    rate: Code | None = field(
        "The rate of withholding that is claimed, in per cent",
        labels=printed("of the treaty identified on line 9 above to claim a"),
    )
    type_of_income: Text | None = field(
        "The type of income", labels=printed("rate of withholding on (specify type of income)")
    )
    additionial_conditions: Text | None = field(
        "The further conditions of the treaty that the owner meets",
        labels=printed(
            "Explain the additional conditions in the Article and paragraph the beneficial owner meets to be eligible"
            " for the rate of withholding",
            "Explain the additional conditions",
        ),
    )
    date_: Date | None = field(
        "The day on which it was signed", labels=printed("Date (MM-DD-YYYY)"), critical=True, alias="date"
    )
    name_of_signer: Name | None = field("Who signed, in print", labels=printed("Print name of signer"))
    capacity_acting: Text | None = field(
        "As what the signer acts",
        labels=printed("Capacity in which acting (if form is not signed by beneficial owner)"),
        not_labels=("Signature of beneficial owner (or individual authorized to sign for beneficial owner)",),
    )

    @rule("ssn_malformed", "ssn_itin")
    def number_may_be(self) -> str | None:
        """Areas and groups that are never given out."""
        return number_fault(UsTaxIdKind("ssn"), self.ssn_itin)

    @rule("tin_missing", "ssn_itin", "foreign_tax_identifying_number")
    def it_gives_a_number(self) -> str | None:
        """Treaty claims mostly need one; without one a person says why it is not needed."""
        given = self.ssn_itin or self.foreign_tax_identifying_number
        return None if given else "Neither a U.S. nor a foreign tax number is given."

    @rule("signed_before_birth", "date", "date_of_birth", severity=Severity.SEVERE)
    def signed_after_birth(self) -> str | None:
        """One of both is read wrong, or written wrong."""
        if self.date_ and self.date_of_birth and self.date_ <= self.date_of_birth:
            return f"It was signed on {self.date_}, before its owner was born ({self.date_of_birth})."
        return None

    @day_rule("form_outdated", "date", severity=Severity.NOTE)
    def is_valid(self, day: date) -> str | None:
        """It holds until the end of the third calendar year after it is signed."""
        if self.date_ and day.year > self.date_.year + VALID_YEARS:
            return f"It was signed on {self.date_}; such a form mostly ends after three calendar years."
        return None
