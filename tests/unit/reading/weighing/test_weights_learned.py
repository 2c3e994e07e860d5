"""What candidates of a field come to: sums, features, the shipped weights, and how sure a reading is."""

from collections.abc import Callable
from decimal import Decimal

import numpy as np
import pytest

from docpipe.document import FieldReading, Reading
from docpipe.reading.weighing import FEATURES, Network, Sums, shipped
from schemas.equations import Equation
from schemas.invoice import Invoice

NET_TAX = Equation("sum", "net + tax = total", "They do not add up")
DUE = Equation("due", "total - paid? = due", "It is not what is due")
LINES = Equation("lines", "items.worth = net", "The lines do not add up")
HUNDRED, TAX, TOTAL = Decimal("100.00"), Decimal("19.00"), Decimal("119.00")

LIKELY = {"net": [(HUNDRED, 0.9)], "tax": [(TAX, 0.5)], "total": [(TOTAL, 0.8)], "paid": [], "due": [(TOTAL, 0.7)]}
SUPPORTS = [  # field, value; what sums of values and of rows say for it
    ("total", TOTAL, (0.7, 0.0)),  # of two sums the better supported
    ("tax", TAX, (0.8, 0.0)),
    ("tax", HUNDRED, (0.0, 0.0)),
    ("net", HUNDRED, (0.5, 1.0)),  # rows add up to it, too
    ("due", TOTAL, (0.8, 0.0)),  # without what was paid
    ("number", TOTAL, (0.0, 0.0)),
]


@pytest.mark.parametrize(("field", "value", "support"), SUPPORTS)
def test_sums_speak_for_the_values_that_keep_them(field: str, value: Decimal, support: tuple[float, float]) -> None:
    sums = Sums((NET_TAX, DUE, LINES), {"items": [{"worth": HUNDRED}]}, LIKELY)
    assert sums.support(field, value) == support


def test_the_shipped_weights_are_of_these_features() -> None:
    assert shipped().features == FEATURES, "train anew: python -m docpipe.learning.train_layout"


def test_weights_come_back_as_they_were_written() -> None:
    network = shipped()
    again = Network.from_json(network.as_json())
    rows = np.random.default_rng(5).normal(size=(7, len(FEATURES))).astype(np.float32)
    assert np.allclose(network.odds(rows), again.odds(rows), atol=1e-3)
    assert np.isfinite(network.odds(1e6 * rows)).all()


def test_a_value_is_surer_the_plainer_its_label(read: Callable[..., Reading]) -> None:
    def likely(text: str) -> float:
        number = read(Invoice, text).fields["invoice_number"]
        return number.signals["likely"] if isinstance(number, FieldReading) else 0.0

    plain, rival = likely("Invoice number: A-4711"), likely("Invoice number: A-4711\nInvoice number: A-4712")
    assert 0.4 < rival < plain <= 1.0  # of two that are named alike either may be it
