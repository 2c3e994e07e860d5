"""What every field type can do: be found in a line, parsed, compared and shown.

A kind hangs in the type annotation: `Money = Annotated[Decimal, MoneyKind()]`. Knows no page and no reader.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar, NamedTuple

from schemas.fields.locale import Locale

Value = Decimal | date | str | bool | int


class Span(NamedTuple):
    """Characters `start` up to `end` of a line that may be a value of a kind."""

    start: int
    end: int


def covered(spans: Iterable[Span]) -> set[int]:
    """The characters that any of the spans holds."""
    return {place for start, end in spans for place in range(start, end)}


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a printed text means: `value` is None where it has no meaning, or more than one.

    `alternatives` holds the values of an ambiguous text; `problem` is a sentence for people when `value` is None.
    """

    value: Value | None
    alternatives: tuple[Value, ...] = ()
    problem: str | None = None


@dataclass(frozen=True)
class Kind:
    """A field type. Subclasses are frozen dataclasses, so that they compare and hash by what they are."""

    name: ClassVar[str] = "text"  # the comparator's name in evaluation data
    widget: ClassVar[str] = "text"  # the review form's input
    numeric: ClassVar[bool] = False  # right-aligned in tables, and part of equations
    printed: ClassVar[bool] = True  # stands on the page as text, which can be copied
    distinct: ClassVar[bool] = False  # its form alone gives a value away, without any label

    def find(self, line: str) -> list[Span]:
        """The places in one line of text that may be a value, longest reading of each place first, none nested."""
        return [Span(0, len(line))] if line.strip() else []

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The value of a printed text, judged by the document's own habits."""
        return Parsed(" ".join(text.split()) or None)

    def also(self, value: Value) -> tuple[Value, ...]:
        """What the same text may mean beside its value, where a sum asks for it."""
        return ()

    def sound(self, value: Value) -> bool:
        """Whether a value is built as numbers of its kind are; those that are not may be other numbers, or parts."""
        return True

    def misread(self, line: str) -> list[tuple[Span, Value]]:
        """Values in a line read from pixels whose characters were taken for lookalikes, where their form tells."""
        return []

    def proven(self, value: Value) -> bool:
        """Whether the check digits of a value hold, where it has any: a slip in reading breaks them."""
        return True

    def same(self, one: Value, other: Value) -> bool:
        """Whether two values say the same."""
        return one == other

    def show(self, value: Value) -> str:
        """The value as a person of no particular country writes it."""
        if isinstance(value, bool):
            return "yes" if value else "no"
        return f"{value:f}" if isinstance(value, Decimal) else str(value)
