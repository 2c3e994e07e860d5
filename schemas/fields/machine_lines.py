"""Lines made for machines, as ICAO 9303 has them: capitals, digits and fillers `<`. The value is the line itself."""

import re
from dataclasses import dataclass
from typing import ClassVar

from schemas.fields.kind import Kind, Parsed, Span
from schemas.fields.locale import Locale

_LINE = re.compile(r"(?<![A-Z0-9<])(?=[A-Z0-9]*<)[A-Z0-9<]{28,46}(?![A-Z0-9<])")


@dataclass(frozen=True)
class MachineLineKind(Kind):
    """One line of a machine-readable zone."""

    distinct: ClassVar[bool] = True

    def find(self, line: str) -> list[Span]:
        """Runs of the alphabet with a filler, about as long as such lines are."""
        return [Span(*match.span()) for match in _LINE.finditer(line)]

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The line without spaces."""
        return Parsed("".join(text.split()) or None)
