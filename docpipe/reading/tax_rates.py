"""Rates of tax as they are in force somewhere, and whether an amount is the tax of another by one of them."""

from decimal import Decimal

from schemas.equations import CENT

TAX_RATES = tuple(  # per cent
    map(Decimal, (2, 4, *range(5, 11), *range(12, 28), "2.1", "2.5", "2.6", "3.8", "5.5", "7.7", "8.1", "9.5", "25.5"))
)


def is_tax_of(tax: Decimal, net: Decimal, within: Decimal = CENT) -> bool:
    """Whether the amounts stand to each other as net amount and tax do, to the cent."""
    return any(abs(net * rate / 100 - tax) <= within for rate in TAX_RATES)
