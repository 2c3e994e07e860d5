"""Invoices that are made up for a probe, by chance: no model can have learnt them. Figures, places and labels alone."""

import random
from dataclasses import dataclass

from docpipe.probing.cases import Truth, asking
from docpipe.probing.drawing import Drawn, Line

SYLLABLES = ("bra", "cor", "dal", "fen", "gil", "hop", "kel", "lum", "mor", "nav", "pes", "quil", "ros", "tam", "vel")
SCHEMA = asking(
    "invoice",
    {
        "invoice_number": "The number of the invoice",
        "issue_date": "The day on which it was issued",
        "seller_name": "Who sells and invoices",
        "net_total": "Total without tax",
        "tax_total": "Total tax",
        "grand_total": "Total with tax",
    },
)


@dataclass(frozen=True, slots=True)
class Paper:
    """An invoice as it is drawn, and what it says."""

    drawn: Drawn
    truth: Truth


def word(chance: random.Random) -> str:
    """A name that nobody bears."""
    return "".join(chance.sample(SYLLABLES, 3)).capitalize()


def amount(chance: random.Random, least: int = 100, most: int = 9000) -> str:
    """An amount as it is printed, no two digits of its whole part alike side by side."""
    return f"{chance.randrange(least, most)}.{chance.randrange(100):02}"


def invoice(chance: random.Random, *more: Line, turned: float = 0.0) -> Paper:
    """An invoice with further lines on it."""
    net = chance.randrange(10_000, 900_000)
    tax = net * 19 // 100
    truth = {
        "invoice_number": f"{chance.choice('ABKRT')}-{chance.randrange(10_000, 99_999)}",
        "issue_date": f"{chance.randrange(1, 29):02}.{chance.randrange(1, 13):02}.{chance.randrange(2019, 2025)}",
        "seller_name": f"{word(chance)} {chance.choice(('Ltd', 'GmbH', 'SARL'))}",
        "net_total": f"{net / 100:.2f}",
        "tax_total": f"{tax / 100:.2f}",
        "grand_total": f"{(net + tax) / 100:.2f}",
    }
    return Paper(Drawn((*_lines(truth, chance), *more), ((60, 300, 535, 300), (60, 560, 535, 560)), turned), truth)


def altered(truth: Truth, chance: random.Random) -> Truth:
    """The same with another digit in every value: what a wrong text layer says."""
    return {name: text and _other(text, chance) for name, text in truth.items()}


def words_of(truth: Truth) -> str:
    """The words of such an invoice as they are laid out beside its image."""
    labels = dict(zip(truth, LABELS, strict=True))
    return "\n".join(f"{labels[name]:<20}{text}" for name, text in truth.items())


LABELS = ("Invoice number", "Date", "Seller", "Net total", "VAT 19 %", "Grand total")


def _lines(truth: Truth, chance: random.Random) -> list[Line]:
    lines = [Line(60, 90, str(truth["seller_name"]), 16), Line(60, 230, "Invoice", 20)]
    lines += [Line(340, 150, "Invoice number"), Line(450, 150, str(truth["invoice_number"]))]
    lines += [Line(340, 170, "Date"), Line(450, 170, str(truth["issue_date"]))]
    lines += [Line(60, 290, "Item", 10), Line(460, 290, "Amount", 10)]
    for row in range(4):
        y = 330 + 40 * row
        lines += [Line(60, y, f"{word(chance)} {word(chance).lower()}", 10), Line(460, y, amount(chance, 10, 90), 10)]
    for row, (label, name) in enumerate(zip(LABELS[3:], ("net_total", "tax_total", "grand_total"), strict=True)):
        lines += [Line(340, 590 + 22 * row, label), Line(460, 590 + 22 * row, str(truth[name]))]
    return lines


def _other(text: str, chance: random.Random) -> str:
    """Another digit, or another letter where there is none."""
    places = [n for n, c in enumerate(text) if c.isdigit()] or [n for n, c in enumerate(text) if c.isalpha()]
    at = chance.choice(places)
    choices = "0123456789" if text[at].isdigit() else "bdgkmnprst"
    return text[:at] + chance.choice([c for c in choices if c != text[at].lower()]) + text[at + 1 :]
