"""What a language has to say for invoices: for each field a list of words, with commas, most usual first.

Compared without case, accents and punctuation, so "Rechnungs-Nr." stands once, as `rechnungs nr`. `not_` lists hold
look-alikes, which name something else than the field.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class InvoiceWords:
    """The words of one language; what stays empty has no words of its own there.

    `vat_id` names either party's number, `seller_vat_id` and `buyer_vat_id` the one alone. `lines_total` is the line
    that sums up the table, `other_columns` the headers of columns that are not read.
    """

    invoice: str
    credit_note: str
    invoice_number: str
    not_invoice_number: str = ""
    issue_date: str
    not_issue_date: str = ""
    due_date: str
    not_due_date: str = ""
    currency: str
    seller: str
    buyer: str
    not_party: str = ""
    vat_id: str
    seller_vat_id: str = ""
    buyer_vat_id: str = ""
    iban: str
    order_number: str
    not_order_number: str = ""
    line_items: str = ""
    lines_total: str = ""
    description: str
    other_columns: str = ""
    quantity: str
    unit_price: str
    line_total: str
    tax_breakdown: str = ""
    tax_rate: str
    tax_basis: str
    tax_amount: str
    allowance_total: str
    charge_total: str
    net_total: str
    not_net_total: str = ""
    tax_total: str
    not_tax_total: str = ""
    grand_total: str
    not_grand_total: str = ""
    prepaid_amount: str
    rounding_amount: str = ""
    amount_due: str
