"""What stands beside labels and values and is neither: rates, what they are taken of, units, strokes between two.

Knows lines of text alone.
"""

import re

from schemas.fields import MoneyKind
from schemas.fields.kind import Kind, Span
from schemas.fields.measures import is_measure

BASIS = re.compile(
    r"(?i)% ?\(?(?:of|on|auf|von|aus|sur|de|di|del|su|van|over|sobre|s/|od|z|ze|av|på|@)"
    r"(?: |$)(?=\W{0,5}\d|[^\W\d]{3} ?\d)"
)
PERCENT = r"[0-9]{1,2}(?:[.,][0-9]{1,3})? ?%"
RATE = re.compile(PERCENT)
REST = re.compile(rf"(?i) ?(?:@|at|of|zu|à|a|al|de|på)? ?\(?{PERCENT}\)?:?")
STROKE = re.compile(r"[ .:°º]*/ ?(?=\w)")


def basis_at(text: str) -> int | None:
    """Where a text begins to tell what a rate is taken of: "20 % of 25.00"."""
    found = BASIS.search(text)
    return found.start() if found else None


def is_rate(text: str) -> bool:
    """Whether the rest of a heading is a rate: "Sales Tax @ 4.5%"."""
    return REST.fullmatch(text) is not None


def without_rates(text: str) -> str:
    """A text without its rates."""
    return RATE.sub("", text)


def is_other(kind: Kind, line: str, span: Span) -> bool:
    """Whether a figure is a percentage or a measure, which no amount of money is."""
    if kind.name == "money" and line[span.end :].lstrip()[:1] == "%":
        return True
    return isinstance(kind, MoneyKind) and is_measure(line, span)


def asks_percent(text: str, end: int, kind: Kind) -> bool:
    """ "MwSt-%" names a rate and no amount of money, but "TVA 10", itself a label, names an amount before a "%"."""
    rate = text[end:].lstrip(" .-(")[:1] == "%"
    return kind.name == "money" and rate and not text[end - 1].isdigit()


def share_stroke(heading: str, value: str) -> bool:
    """Whether a stroke goes on both behind a heading and behind what stands under it: "Order no. / date"."""
    return STROKE.match(heading) is not None and STROKE.match(value) is not None
