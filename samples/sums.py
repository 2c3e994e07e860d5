"""Add up an invoice as EN 16931 does it (BR-CO-10 to BR-CO-16). Knows numbers only."""

from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Decimal

from samples.story import Line, TaxRow, Totals

CENT = Decimal("0.01")
ZERO = Decimal("0.00")


def cents(amount: Decimal) -> Decimal:
    """Rounded to the cent, half away from zero."""
    return amount.quantize(CENT, ROUND_HALF_UP)


def line_total(quantity: Decimal, unit_price: Decimal, discount: Decimal) -> Decimal:
    """Quantity times price, less the discount in percent."""
    return cents(quantity * unit_price * (100 - discount) / 100)


def add_up(
    lines: Iterable[Line],
    allowance: Decimal = ZERO,
    charge: Decimal = ZERO,
    prepaid: Decimal = ZERO,
    rounding_step: Decimal = ZERO,
) -> Totals:
    """All totals of an invoice.

    Allowance and charge bear the rate with the largest basis. `rounding_step`: what is due is rounded to a multiple
    of it (0.05 in Switzerland), 0 for not at all.
    """
    bases: dict[Decimal, Decimal] = {}
    for line in lines:
        bases[line.rate] = bases.get(line.rate, ZERO) + line.total
    total = sum(bases.values(), ZERO)
    main = max(bases, key=lambda rate: abs(bases[rate]))
    bases[main] += charge - allowance
    taxes = tuple(TaxRow(rate, basis, cents(basis * rate / 100)) for rate, basis in sorted(bases.items(), reverse=True))
    net = total - allowance + charge
    tax = sum((row.amount for row in taxes), ZERO)
    due = net + tax - prepaid
    rounding = _to_step(due, rounding_step) - due if rounding_step else ZERO
    return Totals(total, allowance, charge, net, taxes, tax, net + tax, prepaid, rounding, due + rounding)


def add_up_gross(lines: Iterable[Line]) -> Totals:
    """The totals of a till slip, whose prices hold the tax already."""
    sums: dict[Decimal, Decimal] = {}
    for line in lines:
        sums[line.rate] = sums.get(line.rate, ZERO) + line.total
    taxes = []
    for rate, gross in sorted(sums.items(), reverse=True):
        tax = cents(gross * rate / (100 + rate))
        taxes.append(TaxRow(rate, gross - tax, tax))
    grand, tax = sum(sums.values(), ZERO), sum((row.amount for row in taxes), ZERO)
    return Totals(grand, ZERO, ZERO, grand - tax, tuple(taxes), tax, grand, ZERO, ZERO, grand)


def _to_step(amount: Decimal, step: Decimal) -> Decimal:
    return cents((amount / step).quantize(Decimal(1), ROUND_HALF_UP) * step)
