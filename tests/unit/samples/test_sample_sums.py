"""What the truth states adds up to the cent, told from the printed values alone."""

from collections import defaultdict
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest

from samples.sample import Sample
from samples.story import Line
from samples.sums import add_up, add_up_gross, cents

CENT = Decimal("0.01")
FLAWED = "BR-CO-15"


def money(fields: dict[str, Any], name: str) -> Decimal:
    return Decimal(fields.get(name, "0"))


def check(sample: Sample) -> None:
    fields = sample.fields
    lines = sum((Decimal(row["line_total"]) for row in fields["line_items"]), Decimal(0))
    net = lines - money(fields, "allowance_total") + money(fields, "charge_total")
    assert net == money(fields, "net_total"), sample.file  # BR-CO-13
    total = net + money(fields, "tax_total")
    assert (total == money(fields, "grand_total")) is (FLAWED not in sample.expect.reasons), sample.file  # BR-CO-15
    if "tax_breakdown" in fields:
        taxes = [(Decimal(r["rate"]), Decimal(r["basis"]), Decimal(r["amount"])) for r in fields["tax_breakdown"]]
        assert sum(amount for _, _, amount in taxes) == money(fields, "tax_total"), sample.file  # BR-CO-14
        assert sum(basis for _, basis, _ in taxes) == net, sample.file
        for rate, basis, amount in taxes:
            assert amount == (basis * rate / 100).quantize(CENT, ROUND_HALF_UP), sample.file  # BR-S-09
    if "amount_due" in fields:  # BR-CO-16
        due = money(fields, "grand_total") - money(fields, "prepaid_amount") + money(fields, "rounding_amount")
        assert due == money(fields, "amount_due"), sample.file


def test_invoices_add_up(demo: Any, many: Any) -> None:
    invoices = [sample for sample in [*demo.samples, *many.samples] if sample.document_type == "invoice"]
    for sample in invoices:
        check(sample)
    kinds = defaultdict(int)
    for sample in invoices:
        for name in ("allowance_total", "charge_total", "prepaid_amount", "rounding_amount", "tax_breakdown"):
            kinds[name] += name in sample.fields
    assert all(kinds.values()), kinds
    assert len(kinds) == 5


def line(quantity: str, price: str, rate: str) -> Line:
    total = cents(Decimal(quantity) * Decimal(price))
    return Line("x", "", "", Decimal(quantity), "", Decimal(price), Decimal(0), Decimal(rate), total)


TOTALS = [  # lines, allowance, charge, prepaid, step -> net, tax, grand, rounding, due
    ([("1", "100", "19")], "0", "0", "0", "0", ("100", "19", "119", "0", "119")),
    ([("3", "33.33", "19"), ("1", "0.01", "7")], "0", "0", "0", "0", ("100", "19", "119", "0", "119")),
    ([("1", "100", "20"), ("1", "50", "10")], "10", "4", "30", "0", ("144", "23.80", "167.80", "0", "137.80")),
    ([("1", "10.01", "8.1")], "0", "0", "0", "0.05", ("10.01", "0.81", "10.82", "-0.02", "10.80")),
    ([("-2", "10", "19")], "0", "0", "0", "0", ("-20", "-3.80", "-23.80", "0", "-23.80")),
]


@pytest.mark.parametrize(("rows", "allowance", "charge", "prepaid", "step", "wanted"), TOTALS)
def test_totals(
    rows: list[tuple[str, str, str]], allowance: str, charge: str, prepaid: str, step: str, wanted: tuple[str, ...]
) -> None:
    made = add_up((line(*row) for row in rows), *map(Decimal, (allowance, charge, prepaid, step)))
    assert (made.net, made.tax, made.grand, made.rounding, made.due) == tuple(map(Decimal, wanted))


def test_a_till_slip_holds_the_tax_in_its_prices() -> None:
    made = add_up_gross([line("2", "5.95", "19"), line("1", "1.07", "7")])
    assert (made.grand, made.tax) == (Decimal("12.97"), Decimal("1.97"))
