"""Form W-9: who asks to be paid gives the taxpayer identification number. Labels are the form's own words."""

from typing import ClassVar

from schemas.document_type import DocumentType, Labels, Reader, Severity, field, rule
from schemas.fields import Address, Checkbox, Date, Name, Text
from schemas.fields.locale import Locale
from schemas.fields.us_tax_ids import UsTaxIdKind
from schemas.us_tax_forms import FAMILY, HABITS, Code, Ein, Ssn, number_fault
from schemas.wording import printed


class W9(DocumentType):
    """A filled Form W-9, Request for Taxpayer Identification Number and Certification."""

    name: ClassVar[str] = "w9"
    family: ClassVar[str] = FAMILY
    headings: ClassVar[Labels] = printed(
        "Form W-9", "W-9", "Request for Taxpayer Identification Number and Certification", "Request for Taxpayer"
    )
    cues: ClassVar[Labels] = printed(
        "Request for Taxpayer Identification Number", "Give form to the requester", "FormW9",
        "Identification Number and Certification",
    )  # fmt: skip
    reader: ClassVar[Reader] = "form"
    habits: ClassVar[Locale] = HABITS

    name_: Name = field(
        "The name as shown on the income tax return",
        labels=printed(
            "Name (as shown on your income tax return)",
            "Name of entity/individual",
            "Name (as shown on your income tax return). Name is required on this line; do not leave this line blank.",
        ),
        required=True,
        critical=True,
        alias="name",
    )
    business_name: Name | None = field(
        "The business name, or that of a disregarded entity",
        labels=printed("Business name/disregarded entity name, if different from above", "Business name"),
    )
    tax_classify_individual: Checkbox | None = field(
        "Individual, sole proprietor or single-member LLC",
        labels=printed("Individual/sole proprietor or single-member LLC", "Individual/sole proprietor"),
    )
    tax_classify_ccorp: Checkbox | None = field("C corporation", labels=printed("C Corporation"))
    tax_classify_scorp: Checkbox | None = field("S corporation", labels=printed("S Corporation"))
    tax_classify_partnership: Checkbox | None = field("Partnership", labels=printed("Partnership"))
    tax_classify_trust: Checkbox | None = field("Trust or estate", labels=printed("Trust/estate"))
    tax_classify_llc: Checkbox | None = field(
        "Limited liability company",
        labels=printed("Limited liability company", "LLC"),
    )
    llc_classification: Code | None = field(
        "How the limited liability company is taxed: C, S or P",
        labels=printed(
            "Enter the tax classification (C=C corporation, S=S corporation, P=Partnership)",
        ),
    )
    tax_classify_other: Checkbox | None = field("Another classification", labels=printed("Other (see instructions)"))
    exempt_payee_code: Code | None = field(
        "The code of payees exempt from backup withholding", labels=printed("Exempt payee code (if any)")
    )
    fatca_code: Code | None = field(
        "The code of exemption from FATCA reporting",
        labels=printed(
            "Exemption from FATCA reporting code (if any)",
            "Exemption from Foreign Account Tax Compliance Act (FATCA) reporting code (if any)",
        ),
    )
    address: Text | None = field(
        "Number, street and apartment",
        labels=printed("Address (number, street, and apt. or suite no.)", "Address (number and street)"),
        critical=True,
    )
    city_state_zip: Text | None = field(
        "City, state and ZIP code", labels=printed("City, state, and ZIP code"), critical=True
    )
    requester_name_address: Address | None = field(
        "Who asked for the form", labels=printed("Requester's name and address (optional)", "Requester's name")
    )
    account_numbers: Code | None = field(
        "Account numbers with the requester", labels=printed("List account number(s) here (optional)")
    )
    ssn: Ssn | None = field("The social security number", labels=printed("Social security number"), critical=True)
    ein: Ein | None = field(
        "The employer identification number", labels=printed("Employer identification number"), critical=True
    )
    date_: Date | None = field("The day on which it was signed", labels=printed("Date"), alias="date")

    @rule("tin_missing", "ssn", "ein", severity=Severity.SEVERE)
    def it_gives_a_number(self) -> str | None:
        """The form has no other purpose."""
        return None if self.ssn or self.ein else "Neither a social security number nor an employer's number is given."

    @rule("ssn_malformed", "ssn")
    def ssn_may_be(self) -> str | None:
        """Areas and groups that are never given out."""
        return number_fault(UsTaxIdKind("ssn"), self.ssn)

    @rule("ein_malformed", "ein")
    def ein_may_be(self) -> str | None:
        """Prefixes that no campus of the IRS gives out."""
        return number_fault(UsTaxIdKind("ein"), self.ein)

    @rule(
        "classification_not_one", "tax_classify_individual", "tax_classify_ccorp", "tax_classify_scorp",
        "tax_classify_partnership", "tax_classify_trust", "tax_classify_llc", "tax_classify_other",
    )  # fmt: skip
    def one_classification(self) -> str | None:
        """Line 3: check only one box."""
        boxes = (
            self.tax_classify_individual, self.tax_classify_ccorp, self.tax_classify_scorp,
            self.tax_classify_partnership, self.tax_classify_trust, self.tax_classify_llc, self.tax_classify_other,
        )  # fmt: skip
        known = [box for box in boxes if box is not None]
        count = sum(known)
        if known and count != 1:
            return f"{count or 'None'} of the tax classifications is ticked; it must be one."
        return None
