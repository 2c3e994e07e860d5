"""What the forms of the United States' Internal Revenue Service share: habits, numbers, and rules about those."""

from typing import Annotated

from schemas.fields.codes import CodeKind, YearKind
from schemas.fields.locale import Locale
from schemas.fields.us_tax_ids import UsTaxIdKind, is_masked

FAMILY = "tax_form"
HABITS = Locale(language="en", decimal_mark=".", day_first=False, country="US")

Ssn = Annotated[str, UsTaxIdKind("ssn")]
Ein = Annotated[str, UsTaxIdKind("ein")]
TaxId = Annotated[str, UsTaxIdKind("any")]
Code = Annotated[str, CodeKind()]
Year = Annotated[str, YearKind()]


def number_fault(kind: UsTaxIdKind, number: str | None) -> str | None:
    """What is wrong with a tax number: that none is built like it."""
    if number is None or kind.sound(number):
        return None
    names = {"ssn": "social security number", "ein": "employer identification number", "any": "tax number"}
    return f"“{number}” is not built as a {names[kind.form]} is."


def masked_fault(number: str | None) -> str | None:
    """That a number is not there in full."""
    return f"“{number}” is masked: only its last digits are printed." if number and is_masked(number) else None
