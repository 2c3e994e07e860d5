"""What a language has to say for receipts: for each field a list of words, with commas, most usual first.

Compared without case, accents and punctuation. `not_` lists hold look-alikes, which name something else.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptWords:
    """The words of one language. `title` is what a receipt calls itself, `cues` what stands on hardly anything else."""

    title: str
    merchant: str
    address: str
    purchase_date: str
    not_purchase_date: str
    currency: str
    tax_total: str
    not_tax: str
    grand_total: str
    not_total: str
    cues: str
