"""A value found in running text: its characters, what they mean, and how much speaks for it."""

from dataclasses import dataclass

from docpipe.document import FieldReading, Value
from docpipe.reading.prose.text import Prose
from schemas.fields.kind import Kind, Span
from schemas.fields.locale import Locale

SHOWN = 200  # characters of a text that is shown


@dataclass(frozen=True, slots=True)
class Found:
    """`value` may be None where the text is ambiguous; then `alternatives` says between what."""

    span: Span
    value: Value
    support: float
    alternatives: tuple[Value, ...] = ()
    derived: bool = False
    margin: float = 1.0


def reading_of(prose: Prose, found: Found | None) -> FieldReading | None:
    """The reading with its text as printed and its places, a box a line."""
    if found is None:
        return None
    text = " ".join(prose.text[found.span.start : found.span.end].split())
    return FieldReading(
        text[:SHOWN],
        found.value,
        prose.places(*found.span),
        None,
        {"support": round(found.support, 4), "margin": round(found.margin, 4)},
        found.alternatives,
        found.derived,
    )


def parsed(prose: Prose, span: Span, kind: Kind, locale: Locale, support: float) -> Found:
    """The value of a kind that some characters hold."""
    meaning = kind.parse(prose.text[span.start : span.end], locale)
    return Found(span, meaning.value, support, meaning.alternatives)


def best(options: list[Found]) -> Found | None:
    """The best supported, with its lead over the next that says something else; of equals the first."""
    if not options:
        return None
    first = max(options, key=lambda found: found.support)
    others = [found.support for found in options if found.value != first.value]
    return Found(
        first.span,
        first.value,
        first.support,
        first.alternatives,
        first.derived,
        min(first.margin, first.support - max(others, default=0.0)),
    )
