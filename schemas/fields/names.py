"""Free text: names of people and firms, addresses, descriptions. The value is the text with single spaces."""

from dataclasses import dataclass
from typing import ClassVar

from schemas.fields.folding import fold
from schemas.fields.kind import Kind, Parsed, Span, Value
from schemas.fields.locale import Locale


@dataclass(frozen=True)
class TextKind(Kind):
    """Any text."""

    name: ClassVar[str] = "text"

    def find(self, line: str) -> list[Span]:
        """The line without the spaces around it."""
        start = len(line) - len(line.lstrip())
        return [Span(start, start + len(line.strip()))] if line.strip() else []

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The text with single spaces."""
        return Parsed(" ".join(text.split()) or None)

    def same(self, one: Value, other: Value) -> bool:
        """Equal but for case, accents and punctuation."""
        return one == other or (fold(str(one)) == fold(str(other)) != "")


@dataclass(frozen=True)
class NameKind(TextKind):
    """The name of a person or a firm."""

    name: ClassVar[str] = "name"

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The text with single spaces, without the punctuation after it; a name has a letter."""
        name = " ".join(text.split()).strip(" ,;:|•·-–")
        if not any(letter.isalpha() for letter in name):
            return Parsed(None, problem=f"“{name[:80]}” is not a name: it has no letter.")
        return Parsed(name)


@dataclass(frozen=True)
class AddressKind(TextKind):
    """A postal address, often several lines."""

    widget: ClassVar[str] = "textarea"

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The lines, joined by a comma and a space."""
        lines = [" ".join(line.split()).strip(" ,;|•·") for line in text.splitlines()]
        return Parsed(", ".join(line for line in lines if line) or None)
