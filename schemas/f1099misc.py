"""Form 1099-MISC: what was paid to somebody in a year, other than wages. Labels are the form's own words."""

from typing import ClassVar

from schemas.document_type import DocumentType, Labels, Reader, Severity, field, rule
from schemas.fields import Address, Checkbox, Money, Name
from schemas.fields.locale import Locale
from schemas.fields.us_tax_ids import UsTaxIdKind
from schemas.us_tax_forms import FAMILY, HABITS, Code, TaxId, Year, masked_fault, number_fault
from schemas.wording import printed

PAYER = printed(
    "PAYER'S name, street address, city or town, state or province, country, ZIP or foreign postal code, and telephone"
    " no.",
    "PAYER'S name, street address, city or town, state or province, country, and ZIP or foreign postal code, and"
    " telephone no.",
    "PAYER'S name, street address",
)


class F1099Misc(DocumentType):
    """A filled Form 1099-MISC, Miscellaneous Information."""

    name: ClassVar[str] = "f1099misc"
    family: ClassVar[str] = FAMILY
    headings: ClassVar[Labels] = printed(
        "Form 1099-MISC", "1099-MISC", "Miscellaneous Information", "Miscellaneous Income"
    )
    cues: ClassVar[Labels] = printed("Form1099MISC", "OMB No. 1545-0115", "1099-MISC")
    reader: ClassVar[Reader] = "form"
    habits: ClassVar[Locale] = HABITS

    payer_name: Name = field("Who paid", labels=PAYER, required=True, critical=True)
    payer_address: Address | None = field("Where the payer is", labels=PAYER)
    payer_tin: TaxId = field(
        "The payer's tax number",
        labels=printed("PAYER'S TIN", "PAYER'S federal identification number"),
        required=True,
        critical=True,
    )
    recipient_tin: TaxId = field(
        "The recipient's tax number",
        labels=printed("RECIPIENT'S TIN", "RECIPIENT'S identification number"),
        required=True,
        critical=True,
    )
    recipient_name: Name = field("Who was paid", labels=printed("RECIPIENT'S name"), required=True, critical=True)
    recipient_address: Address | None = field(
        "Where the recipient is",
        labels=printed(
            "Street address (including apt. no.)",
            "City or town, state or province, country, and ZIP or foreign postal code",
        ),
    )
    account_number: Code | None = field("The account with the payer", labels=printed("Account number"))
    fatca: Checkbox | None = field("Whether FATCA asks for the form", labels=printed("FATCA filing requirement"))
    second_tin: Checkbox | None = field(
        "Whether the IRS has told twice that the number is wrong",
        labels=printed("2nd TIN not."),
        alias="2nd_tin",
    )
    year: Year | None = field("The calendar year", labels=printed("For calendar year", "Calendar year"))
    rents: Money | None = field("Box 1", labels=printed("Rents"), critical=True)
    royalties: Money | None = field("Box 2", labels=printed("Royalties"), critical=True)
    other_income: Money | None = field("Box 3", labels=printed("Other income"), critical=True)
    federal_income_tax_withheld: Money | None = field(
        "Box 4", labels=printed("Federal income tax withheld"), critical=True
    )
    fishing_boat_proceeds: Money | None = field("Box 5", labels=printed("Fishing boat proceeds"), critical=True)
    medical_health_care_payments: Money | None = field(
        "Box 6", labels=printed("Medical and health care payments"), critical=True
    )
    direct_sale5000: Checkbox | None = field(
        "Box 7: consumer products sold for resale",
        labels=printed(
            "Payer made direct sales totaling $5,000 or more of consumer products to recipient for resale",
            "Payer made direct sales of $5,000 or more of consumer products to a buyer (recipient) for resale",
            "Payer made direct sales",
        ),
    )
    substitute_payments: Money | None = field(
        "Box 8", labels=printed("Substitute payments in lieu of dividends or interest"), critical=True
    )
    crop_insurance_proceeds: Money | None = field("Box 9", labels=printed("Crop insurance proceeds"), critical=True)
    gross_proceeds_attorney: Money | None = field(
        "Box 10", labels=printed("Gross proceeds paid to an attorney"), critical=True
    )
    fish_resale: Money | None = field("Box 11", labels=printed("Fish purchased for resale"), critical=True)
    section_409a_deferrals: Money | None = field(
        "Box 12", labels=printed("Section 409A deferrals"), critical=True, alias="409a_deferrals"
    )
    excess_golden_parachute_payments: Money | None = field(
        "Box 13, later 14", labels=printed("Excess golden parachute payments"), critical=True
    )
    nonqualified_deferred_compensation: Money | None = field(
        "Box 14, later 15", labels=printed("Nonqualified deferred compensation"), critical=True
    )
    state_tax_withheld: Money | None = field(
        "State tax withheld, of the first state", labels=printed("State tax withheld"), critical=True
    )
    state_no: Code | None = field(
        "The first state, and the payer's number there", labels=printed("State/Payer's state no.")
    )
    state_income: Money | None = field(
        "State income, of the first state", labels=printed("State income"), critical=True
    )

    @rule("payer_tin_malformed", "payer_tin")
    def payer_tin_may_be(self) -> str | None:
        """Payers print theirs in full."""
        return number_fault(UsTaxIdKind("any"), self.payer_tin) or masked_fault(self.payer_tin)

    @rule("recipient_tin_malformed", "recipient_tin")
    def recipient_tin_may_be(self) -> str | None:
        """It may be masked on the copies for the recipient."""
        return number_fault(UsTaxIdKind("any"), self.recipient_tin)

    @rule("recipient_tin_masked", "recipient_tin", severity=Severity.NOTE)
    def recipient_tin_is_in_full(self) -> str | None:
        """Whoever needs the number does not find it here."""
        return masked_fault(self.recipient_tin)
