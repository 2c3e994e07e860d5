"""Invoice and credit note; terms and arithmetic of EN 16931. Its label words live in `invoice_labels`."""

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from typing import Annotated, ClassVar

from schemas import invoice_labels as labels
from schemas.document_type import DocumentType, Labels, Row, Severity, Shape, field, rows, rule
from schemas.equations import CENT, Equation
from schemas.fields import (
    Choice,
    Currency,
    Date,
    Deduction,
    Iban,
    Identifier,
    Money,
    Name,
    Percent,
    Quantity,
    Text,
    VatId,
)

DocumentKind = Annotated[str, Choice(labels.DOCUMENT_KINDS)]


class LineItem(Row):
    """One invoiced line (BG-25)."""

    product: ClassVar[tuple[str, ...]] = ("quantity", "unit_price", "line_total")

    description: Text | None = field("What was supplied", labels=labels.DESCRIPTION, not_labels=labels.OTHER_COLUMNS)
    quantity: Quantity | None = field("How much of it", labels=labels.QUANTITY)
    unit_price: Money | None = field("Price of one unit, without tax", labels=labels.UNIT_PRICE)
    line_total: Money | None = field("Amount of the line, without tax", labels=labels.LINE_TOTAL)

    @rule("BR-25", "description")
    def is_described(self) -> str | None:
        """Each line names what it is for."""
        return None if self.description else "The line has no description."

    @rule("BR-24", "line_total")
    def has_amount(self) -> str | None:
        """Each line has an amount."""
        return None if self.line_total is not None else "The line has no amount."


class TaxRow(Row):
    """One tax rate with the amount it is taken on (BG-23)."""

    rate: Percent | None = field("Tax rate in per cent", labels=labels.TAX_RATE)
    basis: Money | None = field("Amount that the rate is taken on", labels=labels.TAX_BASIS)
    amount: Money | None = field("Tax at this rate", labels=labels.TAX_AMOUNT)

    @rule("tax_row_arithmetic", "rate", "basis", "amount")
    def multiplies(self) -> str | None:
        """BR-S-09: basis x rate = tax amount; tax may have been rounded line by line."""
        if self.rate is None or self.basis is None or self.amount is None:
            return None
        exact = self.basis * self.rate / 100
        if abs(exact - self.amount) <= 5 * CENT:
            return None
        return f"{self.rate:f} % of {self.basis:f} is {exact:.2f}, but {self.amount:f} is printed."


class Invoice(DocumentType):
    """An invoice, a credit note, or another bill with the same content."""

    headings: ClassVar[Labels] = labels.TITLE
    shapes: ClassVar[tuple[Shape, ...]] = (Shape.TABLE,)

    document_kind: DocumentKind | None = field("What the document says it is", place="heading")
    invoice_number: Identifier = field(
        "The number that the seller gave this invoice (BT-1)",
        labels=labels.INVOICE_NUMBER,
        not_labels=labels.NOT_INVOICE_NUMBER,
        place="title",
        required=True,
        critical=True,
    )
    issue_date: Date = field(
        "The day on which the invoice was issued (BT-2)",
        labels=labels.ISSUE_DATE,
        not_labels=labels.NOT_ISSUE_DATE,
        place="heading",
        required=True,
        critical=True,
    )
    due_date: Date | None = field(
        "The day by which it is to be paid (BT-9)",
        labels=labels.DUE_DATE,
        not_labels=labels.NOT_DUE_DATE,
        place="deadline",
    )
    currency: Currency = field("Currency of all amounts (BT-5)", labels=labels.CURRENCY, required=True, critical=True)
    seller_name: Name = field(
        "Who sells and invoices (BT-27)",
        labels=labels.SELLER,
        not_labels=labels.NOT_PARTY,
        place="sender",
        required=True,
        target=0.95,
    )
    seller_vat_id: VatId | None = field("The seller's VAT number (BT-31)", labels=labels.SELLER_VAT_ID, place="sender")
    buyer_name: Name | None = field(
        "Who buys and is invoiced (BT-44)", labels=labels.BUYER, not_labels=labels.NOT_PARTY, place="recipient"
    )
    buyer_vat_id: VatId | None = field("The buyer's VAT number (BT-48)", labels=labels.BUYER_VAT_ID, place="recipient")
    iban: Iban | None = field("Account to pay to (BT-84)", labels=labels.IBAN, place="sender", critical=True)
    order_number: Identifier | None = field(
        "The buyer's order number (BT-13)", labels=labels.ORDER_NUMBER, not_labels=labels.NOT_ORDER_NUMBER
    )
    line_items: list[LineItem] = rows(
        "The invoiced lines, in order", labels=labels.LINE_ITEMS, closing=labels.LINES_TOTAL
    )
    allowance_total: Deduction | None = field(
        "Sum of allowances on the whole document (BT-107)", labels=labels.ALLOWANCE_TOTAL
    )
    charge_total: Money | None = field("Sum of charges on the whole document (BT-108)", labels=labels.CHARGE_TOTAL)
    net_total: Money | None = field(
        "Total without tax (BT-109)", labels=labels.NET_TOTAL, not_labels=labels.NOT_NET_TOTAL, critical=True
    )
    tax_breakdown: list[TaxRow] = rows("Tax by rate", labels=labels.TAX_BREAKDOWN)
    tax_total: Money | None = field(
        "Total tax (BT-110)", labels=labels.TAX_TOTAL, not_labels=labels.NOT_TAX_TOTAL, critical=True
    )
    grand_total: Money = field(
        "Total with tax (BT-112)",
        labels=labels.GRAND_TOTAL,
        not_labels=labels.NOT_GRAND_TOTAL,
        required=True,
        critical=True,
    )
    prepaid_amount: Deduction | None = field("Already paid (BT-113)", labels=labels.PREPAID_AMOUNT)
    rounding_amount: Money | None = field("Rounding of the amount to pay (BT-114)", labels=labels.ROUNDING_AMOUNT)
    amount_due: Money | None = field("Still to be paid (BT-115)", labels=labels.AMOUNT_DUE)

    lesser: ClassVar[Mapping[str, str]] = {"tax_total": "net_total"}
    equations: ClassVar[tuple[Equation, ...]] = (
        Equation(
            "BR-CO-13",
            "line_items.line_total - allowance_total? + charge_total? = net_total",
            "The lines, less allowances, plus charges, do not add up to the net total",
        ),
        Equation("BR-CO-14", "tax_breakdown.amount = tax_total", "The tax rows do not add up to the tax total"),
        Equation("BR-CO-15", "net_total + tax_total = grand_total", "Net total and tax do not add up to the total"),
        Equation(
            "BR-CO-16",
            "grand_total - prepaid_amount? + rounding_amount? = amount_due",
            "The total, less what was prepaid, is not the amount due",
        ),
    )

    @rule("due_before_issue", "due_date", "issue_date", severity=Severity.SEVERE)
    def due_after_issue(self) -> str | None:
        """No one may have to pay before the invoice exists."""
        if self.due_date and self.issue_date and self.due_date < self.issue_date:
            return f"Due date {self.due_date} is before issue date {self.issue_date}."
        return None

    @rule("due_far_away", "due_date", "issue_date")
    def due_within_a_year(self) -> str | None:
        """Terms over a year are hardly ever meant."""
        if self.due_date and self.issue_date and self.due_date - self.issue_date > timedelta(days=366):
            return f"Due date {self.due_date} is more than a year after issue date {self.issue_date}."
        return None

    @rule("same_vat_id", "seller_vat_id", "buyer_vat_id")
    def parties_differ(self) -> str | None:
        """One VAT number for both parties means that one was misread."""
        if self.seller_vat_id and self.seller_vat_id == self.buyer_vat_id:
            return f"Seller and buyer have the same VAT number {self.seller_vat_id}."
        return None

    @rule("tax_rate_implausible", "tax_total", "net_total")
    def tax_is_plausible(self) -> str | None:
        """No value-added tax in Europe exceeds 27 %."""
        if self.net_total and self.tax_total and self.tax_total > abs(self.net_total) * Decimal("0.28"):
            return f"Tax of {self.tax_total:f} is more than 28 % of the net total {self.net_total:f}."
        return None
