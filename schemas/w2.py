"""Form W-2: what an employee earned in a year, and what was withheld. Labels are the form's own words, and the short
ones of forms that payroll firms print.
"""

from decimal import Decimal
from typing import ClassVar

from schemas.document_type import DocumentType, Labels, Reader, Severity, field, rule
from schemas.fields import Address, Checkbox, Money
from schemas.fields.locale import Locale
from schemas.fields.us_tax_ids import UsTaxIdKind
from schemas.us_tax_forms import FAMILY, HABITS, Code, Ein, Ssn, Year, masked_fault, number_fault
from schemas.wording import printed

SOCIAL_SECURITY, MEDICARE = Decimal("0.062"), Decimal("0.0145")  # the employee's share, 26 U.S.C. 3101
ROUNDING = Decimal("1.00")


class W2(DocumentType):
    """A filled Form W-2, Wage and Tax Statement."""

    name: ClassVar[str] = "w2"
    family: ClassVar[str] = FAMILY
    headings: ClassVar[Labels] = printed("Form W-2", "W-2", "Wage and Tax Statement", "Form W-2 Wage and Tax Statement")
    cues: ClassVar[Labels] = printed("Wage and Tax Statement", "OMB No. 1545-0008", "Form W-2")
    reader: ClassVar[Reader] = "form"
    habits: ClassVar[Locale] = HABITS

    year: Year | None = field(
        "The calendar year", labels=printed("Wage and Tax Statement", "Form W-2 Wage and Tax Statement"), critical=True
    )
    employee_ssn: Ssn = field(
        "The employee's social security number",
        labels=printed(
            "Employee's social security number", "Employee's soc. sec. no.", "Employee's SSA number", "Employee's SSN"
        ),
        required=True,
        critical=True,
    )
    ein: Ein = field(
        "The employer's identification number",
        labels=printed(
            "Employer identification number (EIN)", "Employer's identification number", "Employer ID number (EIN)",
            "Employer's FED ID number", "Employer identification number",
        ),
        required=True,
        critical=True,
    )  # fmt: skip
    employer_name_address: Address | None = field(
        "The employer's name and address",
        labels=printed("Employer's name, address, and ZIP code", "Employer's name and address"),
        critical=True,
    )
    control_number: Code | None = field("The control number", labels=printed("Control number"))
    employee_name_address: Address | None = field(
        "The employee's name and address",
        labels=printed(
            "Employee's name, address, and ZIP code", "Employee's first name and initial", "Last name",
            "Employee's address and ZIP code", "Employee's name",
        ),
        not_labels=("Suff.",),
        critical=True,
    )  # fmt: skip
    wages: Money | None = field(
        "Box 1", labels=printed("Wages, tips, other compensation", "Wages, tips, other comp."), critical=True
    )
    federal_tax: Money | None = field("Box 2", labels=printed("Federal income tax withheld"), critical=True)
    ss_wages: Money | None = field("Box 3", labels=printed("Social security wages"), critical=True)
    ss_tax: Money | None = field("Box 4", labels=printed("Social security tax withheld"), critical=True)
    medicare_wages: Money | None = field("Box 5", labels=printed("Medicare wages and tips"), critical=True)
    medicare_tax: Money | None = field("Box 6", labels=printed("Medicare tax withheld"), critical=True)
    ss_tips: Money | None = field("Box 7", labels=printed("Social security tips"))
    allocated_tips: Money | None = field("Box 8", labels=printed("Allocated tips"))
    dependent_care_benefits: Money | None = field("Box 10", labels=printed("Dependent care benefits"))
    nonqualified_plans: Money | None = field("Box 11", labels=printed("Nonqualified plans"))
    statutory_employee: Checkbox | None = field("Box 13", labels=printed("Statutory employee"))
    retirement_plan: Checkbox | None = field("Box 13", labels=printed("Retirement plan"))
    third_party_sick_pay: Checkbox | None = field("Box 13", labels=printed("Third-party sick pay"))

    @rule("ssn_malformed", "employee_ssn")
    def ssn_may_be(self) -> str | None:
        """Areas and groups that are never given out."""
        return number_fault(UsTaxIdKind("ssn"), self.employee_ssn)

    @rule("ssn_masked", "employee_ssn", severity=Severity.NOTE)
    def ssn_is_in_full(self) -> str | None:
        """Employees' copies may show the last four digits alone."""
        return masked_fault(self.employee_ssn)

    @rule("ein_malformed", "ein")
    def ein_may_be(self) -> str | None:
        """Prefixes that no campus of the IRS gives out."""
        return number_fault(UsTaxIdKind("ein"), self.ein)

    @rule("ss_tax_unusual", "ss_wages", "ss_tips", "ss_tax", severity=Severity.NOTE)
    def social_security_is_its_share(self) -> str | None:
        """Box 4 is 6.2 % of boxes 3 and 7."""
        return _unlike(self.ss_tax, self.ss_wages, self.ss_tips, SOCIAL_SECURITY, "Social security tax")

    @rule("medicare_tax_unusual", "medicare_wages", "medicare_tax", severity=Severity.NOTE)
    def medicare_is_its_share(self) -> str | None:
        """Box 6 is 1.45 % of box 5, and 0.9 % more of what is over 200,000 dollars."""
        if self.medicare_wages and self.medicare_wages > 200_000:
            return None
        return _unlike(self.medicare_tax, self.medicare_wages, None, MEDICARE, "Medicare tax")


def _unlike(tax: Decimal | None, wages: Decimal | None, tips: Decimal | None, share: Decimal, name: str) -> str | None:
    if tax is None or wages is None:
        return None
    sums = {wages * share, (wages + (tips or 0)) * share}
    if any(abs(tax - due) <= ROUNDING for due in sums):
        return None
    return f"{name} is {tax:f}; {share * 100:f} % of its wages are {wages * share:.2f}."
