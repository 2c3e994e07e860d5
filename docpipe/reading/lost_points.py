"""Amounts read from pixels that may have lost the point before their cents: 1450 where all others are like 12.50.

Knows amounts as they are printed on one page; knows no sums and no fields.
"""

import re
from collections.abc import Sequence
from decimal import Decimal

from docpipe.reading.candidates import Candidate
from schemas.fields import MoneyKind

WHOLE = re.compile(r"[0-9]{3,}")  # figures with no mark among them
CENTS = re.compile(r"[.,][0-9]{2}(?![0-9])")
FEW = 2  # amounts with cents that show how the paper prints them
NO_CENTS = re.compile(r"[.,]?[-–—]+$")  # "640,-" says so itself


def seems_pointless(candidate: Candidate, others: Sequence[Candidate]) -> bool:
    """Whether an amount has no cents although those around it have, and is more than all of them together."""
    value = candidate.parsed.value
    if not isinstance(candidate.kind, MoneyKind) or not candidate.segment.inked or not isinstance(value, Decimal):
        return False
    if (
        not WHOLE.search(candidate.text)
        or any(mark in candidate.text for mark in ".,")
        or NO_CENTS.search(candidate.text)
    ):
        return False
    page = [c for c in others if c.segment.page_no == candidate.segment.page_no]
    exact = {c.parsed.value for c in page if CENTS.search(c.text) and isinstance(c.parsed.value, Decimal)}
    return len(exact) >= FEW and value > sum(map(abs, exact))
