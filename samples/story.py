"""The facts of one fictitious sale: who sells what to whom, when, and what it comes to.

Frozen values. Knows no page, no language's words and no layout.
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal

from samples.markets import Market

Kind = Literal["invoice", "credit_note", "receipt"]
Fact = str | date | Decimal


@dataclass(frozen=True, slots=True)
class Address:
    """`lines` as a letter carries them, without the country; `country` ISO 3166 alpha-2."""

    lines: tuple[str, ...]
    country: str


@dataclass(frozen=True, slots=True)
class Party:
    """A company or a person. Empty strings where it has none."""

    name: str
    address: Address
    vat_id: str = ""
    tax_number: str = ""
    person: str = ""
    phone: str = ""
    fax: str = ""
    email: str = ""
    web: str = ""
    register: str = ""
    bank: str = ""
    iban: str = ""
    bic: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table. `discount` in percent, 0 for none; `rate` the VAT rate in percent; `total` after discount."""

    description: str
    detail: str
    article: str
    quantity: Decimal
    unit: str
    unit_price: Decimal
    discount: Decimal
    rate: Decimal
    total: Decimal


@dataclass(frozen=True, slots=True)
class TaxRow:
    """What is owed at one rate."""

    rate: Decimal
    basis: Decimal
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Totals:
    """The sums of EN 16931 (BT-106 to BT-115)."""

    lines: Decimal
    allowance: Decimal
    charge: Decimal
    net: Decimal
    taxes: tuple[TaxRow, ...]
    tax: Decimal
    grand: Decimal
    prepaid: Decimal
    rounding: Decimal
    due: Decimal


@dataclass(frozen=True, slots=True)
class Terms:
    """When and how it is to be paid. `early_until` and `early_percent`: cash discount, where there is one."""

    days: int
    due: date
    early_percent: Decimal | None = None
    early_until: date | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """One sale. `extras` holds further printed references by their label key (customer_number, project, ...).

    `quantity_places`, `price_places`: the decimal places that a column of them needs.
    """

    kind: Kind
    market: Market
    number: str
    issued: date
    terms: Terms
    seller: Party
    buyer: Party
    lines: tuple[Line, ...]
    totals: Totals
    allowance_percent: Decimal | None = None
    order_number: str = ""
    delivered: date | None = None
    ship_to: Party | None = None
    reverse_charge: bool = False
    extras: dict[str, str] = field(default_factory=dict)
    quantity_places: int = 0
    price_places: int = 2

    def facts(self) -> dict[str, Fact]:
        """Every flat value by its canonical field name, whether or not it will be printed."""
        totals, currency = self.totals, self.market.currency
        if self.kind == "receipt":
            return {
                "merchant_name": self.seller.name,
                "merchant_address": ", ".join(self.seller.address.lines),
                "purchase_date": self.issued,
                "currency": currency,
                "tax_total": totals.tax,
                "grand_total": totals.grand,
            }
        return {
            "document_kind": self.kind,
            "invoice_number": self.number,
            "issue_date": self.issued,
            "due_date": self.terms.due,
            "currency": currency,
            "seller_name": self.seller.name,
            "seller_vat_id": self.seller.vat_id,
            "buyer_name": self.buyer.name,
            "buyer_vat_id": self.buyer.vat_id,
            "iban": self.seller.iban,
            "order_number": self.order_number,
            "allowance_total": totals.allowance,
            "charge_total": totals.charge,
            "net_total": totals.net,
            "tax_total": totals.tax,
            "grand_total": totals.grand,
            "prepaid_amount": totals.prepaid,
            "rounding_amount": totals.rounding,
            "amount_due": totals.due,
        }
