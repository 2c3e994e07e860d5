"""Till receipts and other slips of a purchase that is paid on the spot. Its label words live in `receipt_labels`."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import ClassVar

from schemas import receipt_labels as labels
from schemas.document_type import DocumentType, Labels, Severity, Shape, field, rule
from schemas.fields import Address, Currency, Date, Money, Name

HIGHEST_TAX_RATE = Decimal("0.35")  # of the amount without tax; Hungary's 27 % is the highest VAT rate in use
EARLIEST = date(1990, 1, 1)


class Receipt(DocumentType):
    """A receipt: what was paid, where, and when."""

    headings: ClassVar[Labels] = labels.TITLE
    cues: ClassVar[Labels] = labels.CUES
    shapes: ClassVar[tuple[Shape, ...]] = (Shape.SLIP,)
    sum_parts: ClassVar[Mapping[str, str]] = {"tax_total": "grand_total"}

    merchant_name: Name = field(
        "The shop or firm that sold", labels=labels.MERCHANT, place="sender", required=True, target=0.95
    )
    merchant_address: Address | None = field(
        "Street, postcode and town of the shop", labels=labels.ADDRESS, place="sender", target=0.9
    )
    purchase_date: Date = field(
        "The day of the purchase",
        labels=labels.PURCHASE_DATE,
        not_labels=labels.NOT_PURCHASE_DATE,
        place="heading",
        required=True,
        critical=True,
    )
    currency: Currency | None = field("Currency of all amounts", labels=labels.CURRENCY)
    tax_total: Money | None = field("Tax contained in the total", labels=labels.TAX_TOTAL, not_labels=labels.NOT_TAX)
    grand_total: Money = field(
        "What was paid for the purchase, tax included, without tip and change",
        labels=labels.GRAND_TOTAL,
        not_labels=labels.NOT_TOTAL,
        required=True,
        critical=True,
    )

    @rule("tax_not_below_total", "tax_total", "grand_total", severity=Severity.SEVERE)
    def tax_is_below_total(self) -> str | None:
        """The tax is a part of the total, so it is nearer to zero."""
        if self.tax_total and self.grand_total is not None and abs(self.tax_total) >= abs(self.grand_total):
            return f"Tax {self.tax_total:f} is not less than the total {self.grand_total:f} that contains it."
        return None

    @rule("tax_sign", "tax_total", "grand_total")
    def tax_has_the_total_s_sign(self) -> str | None:
        """A purchase has both above zero, a refund both below."""
        if self.tax_total and self.grand_total and (self.tax_total < 0) != (self.grand_total < 0):
            return f"Tax {self.tax_total:f} and total {self.grand_total:f} have different signs."
        return None

    @rule("tax_rate_implausible", "tax_total", "grand_total")
    def tax_rate_is_plausible(self) -> str | None:
        """No country takes a sales tax this high."""
        if not self.tax_total or not self.grand_total or abs(self.tax_total) >= abs(self.grand_total):
            return None
        rate = self.tax_total / (self.grand_total - self.tax_total)
        return f"Tax is {rate:.0%} of the amount without tax." if rate > HIGHEST_TAX_RATE else None

    @rule("total_is_zero", "grand_total")
    def total_is_not_zero(self) -> str | None:
        """A receipt over nothing is read wrong, or void."""
        return "The total is zero." if self.grand_total is not None and self.grand_total == 0 else None

    @rule("total_negative", "grand_total", severity=Severity.NOTE)
    def total_is_a_refund(self) -> str | None:
        """A negative total is a refund: it may pass, but whoever books it should know."""
        if self.grand_total is not None and self.grand_total < 0:
            return f"The total {self.grand_total:f} is negative, as on a refund."
        return None

    @rule("date_implausible", "purchase_date")
    def date_is_plausible(self) -> str | None:
        """Receipts as old as this are read wrong, or of no use any more."""
        if self.purchase_date and self.purchase_date < EARLIEST:
            return f"The purchase date {self.purchase_date} is long past."
        return None
