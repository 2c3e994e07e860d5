"""Some characters seen in their sentence and under the heading of their section."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from docpipe.reading.prose.headings import Section
from docpipe.reading.prose.text import Prose
from schemas.fields.kind import Span

AFTER = 120  # characters looked at behind a value


@dataclass(frozen=True, slots=True)
class Clause:
    """The `text` of some characters, their `whole` sentence, what of it stands `before`, what comes `after` them."""

    span: Span
    text: str
    whole: str
    before: str
    after: str
    heading: str


class Clauses:
    """Finds sentence and heading of any characters of a text."""

    def __init__(self, prose: Prose, sections: Sequence[Section]) -> None:
        self.prose = prose
        self._starts = [section.heading.start for section in sections]
        self._headings: list[str] = []
        main = ""
        for section in sections:
            heading = prose.text[section.heading.start : section.heading.end]
            number = prose.text[section.number.start : section.number.end] if section.number else ""
            main = main if "." in number.strip(". ") else heading
            self._headings.append(heading if heading == main else f"{main}. {heading}")

    def at(self, span: Span) -> Clause:
        """The clause of some characters."""
        text, sentence = self.prose.text, self.prose.sentence_at(span)
        return Clause(
            span,
            text[span.start : span.end],
            text[sentence.start : sentence.end],
            text[sentence.start : span.start],
            text[span.end : span.end + AFTER],
            self._heading(span.start),
        )

    def _heading(self, place: int) -> str:
        index = bisect_right(self._starts, place) - 1
        return self._headings[index] if index >= 0 else ""
