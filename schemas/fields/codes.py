"""What people write into the small boxes of forms: codes of letters or digits, and years."""

import re
from dataclasses import dataclass
from typing import ClassVar

from schemas.fields.identifiers import IdentifierKind
from schemas.fields.kind import Kind, Parsed, Span
from schemas.fields.locale import Locale

_MOST_LETTERS, _MOST_WORDS = 40, 5
_YEAR = re.compile(r"(?<![\w./-])(?:19|20)[0-9]{2}(?![\w/-]|\.\d)")


@dataclass(frozen=True)
class CodeKind(IdentifierKind):
    """All that a box holds, such as `A`, `17-70009827-11` or `CT`; unlike other numbers it needs no digit.

    For fields of forms alone: anywhere else any word would be one.
    """

    def find(self, line: str) -> list[Span]:
        """The line without what stands around it, if it is short."""
        text = line.strip(" .,:;#|_")
        start = line.find(text)
        short = len(text) <= _MOST_LETTERS and len(text.split()) <= _MOST_WORDS and text[:1] not in {"(", "•"}
        return [Span(start, start + len(text))] if short and _has_letter(text) else []

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The printed text with single spaces, without the punctuation around it."""
        printed = " ".join(text.split()).strip(" .,:;#|_")
        if not _has_letter(printed):
            return Parsed(None, problem=f"“{printed[:80]}” holds neither letter nor digit.")
        return Parsed(printed)


@dataclass(frozen=True)
class YearKind(Kind):
    """A year in four digits; it is kept as text, as it names something, such as a tax year."""

    name: ClassVar[str] = "identifier"

    def find(self, line: str) -> list[Span]:
        """Years from 1900 to 2099 that are no part of a date or of a longer number."""
        return [Span(*match.span()) for match in _YEAR.finditer(line)]

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The one year in the text."""
        found = _YEAR.findall(text)
        return Parsed(found[0]) if len(found) == 1 else Parsed(None, problem=f"“{text[:80]}” holds no year.")


def _has_letter(text: str) -> bool:
    return any(map(str.isalnum, text))
