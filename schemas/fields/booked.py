"""Amounts as banks book them: `12.50 CR`, `12,50 S`, `12,50 H`, `12.50 DR` say by a letter on which side they stand."""

import re
from dataclasses import dataclass
from decimal import Decimal

from schemas.fields.kind import Parsed, Span
from schemas.fields.locale import Locale
from schemas.fields.money import MoneyKind

_SIDE = re.compile(r"\s?(?P<side>CR|DR|Cr|Dr|C|D|S|H|Soll|Haben|SOLL|HABEN)\b\.?\s*$")
_TAKEN = frozenset({"dr", "d", "s", "soll"})


@dataclass(frozen=True)
class BookedKind(MoneyKind):
    """An amount on an account, seen by its holder: credit is above zero, debit below; on a bill it is the other way."""

    def find(self, line: str) -> list[Span]:
        """Amounts, with the letter of their side."""
        spans = super().find(line)
        ends = [span.start for span in spans[1:]] + [len(line)]
        return [Span(span.start, _end(line, span, end)) for span, end in zip(spans, ends, strict=False)]

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The amount with the sign of its side."""
        side = _SIDE.search(text)
        if side is None:
            return super().parse(text, locale)
        parsed = super().parse(text[: side.start()], locale)
        sign = -1 if side["side"].lower() in _TAKEN else 1
        values = tuple(sign * abs(value) for value in parsed.alternatives if isinstance(value, Decimal))
        value = sign * abs(parsed.value) if isinstance(parsed.value, Decimal) else None
        return Parsed(value, values, parsed.problem)


def _end(line: str, span: Span, end: int) -> int:
    """Where an amount ends, its side included."""
    if _SIDE.search(line[span.start : span.end]):
        return span.end
    after = re.match(r"\s?(?:CR|DR|Cr|Dr|C|D|S|H|Soll|Haben|SOLL|HABEN)\b\.?(?!\w)", line[span.end : end])
    return span.end + len(after[0].rstrip()) if after else span.end
