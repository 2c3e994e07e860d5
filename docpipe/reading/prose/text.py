"""Lines joined to paragraphs, over pages, as one text whose every character knows its word.

Words that are parted at the end of a line are made whole. Knows geometry and punctuation, no document type.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from statistics import median

from docpipe.document import Box, Provenance, Word
from docpipe.reading.prose.lines import Line, lines_of
from docpipe.reading.segments import Sheet
from schemas.fields.kind import Span
from schemas.fields.number_words import number_of
from schemas.wording import words

_ORDINAL = (
    r"(?:primer|primeir|segund|tercer|terceir|cuart|quart|quint|sext|s[ée]p?tim|octav|oitav|noven|non|"
    r"(?:un|duo|vig|trig)?(?:d[ée]c|[ée]s)im)[oa]"
)
ORDINAL = rf"{_ORDINAL}(?:\s{_ORDINAL})?"  # "PRIMERA.- Objeto", "DÉCIMA SEGUNDA: ..."
MARKER = re.compile(
    r"(?:(?:section|article|artikel|clause|schedule|exhibit|annex|anlage|annexe|part|teil|§{1,2}|ziffer|abschnitt|"
    r"art[íi]culo|articolo|artigo|art\.)\s*)?"
    r"(?:[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}(?:er|[ªº°])?[.):]?|\([0-9a-zA-Z]{1,4}\)|[a-zA-Z][.)]|[IVXLC]{1,6}[.)]|"
    rf"{ORDINAL}\s?(?:[.:][–-]?|[–-])|"
    r"[•●▪◦·o*–-])(?=\s|$)",
    re.IGNORECASE,
)
LABEL = re.compile(r"(?!.{0,30}http)[A-ZÄÖÜÉ][\w/'’()-]*(?:\s[\w/'’()-]+){0,3}\s?:(?:\s|$)")
JOINT = re.compile(r"(?i)\W*(?:between|and|zwischen|und|entre|et|y|tra|e|ed|tussen|en)\W*")  # set between two parties
ENDS = re.compile(r"[.:;!?][\"”“’')\]]*$")
FEW = 6  # wrapped lines that tell the distance of lines
NUMBER = re.compile(r"(\(?)([0-9]{1,2})[.)]\s")
GAP, EVEN = 0.03, 0.005  # of the page's width: between cells of a row; how far their beginnings may lie apart
LARGER = 1.2  # heights of the line below: print of a title
KEPT = frozenset(
    words(
        """
            non, one, two, three, four, five, six, seven, eight, nine, ten, twelve, self, co, pre, post, sub, multi,
            long, short, full, part, third, first, second, cross, joint, day, well, so, on, up, re
        """
    )
)  # what a hyphen at the end of a line belongs to


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Characters `start` to `end` of the text, and the lines that they stand in."""

    start: int
    end: int
    lines: tuple[Line, ...]

    @property
    def heads(self) -> bool:
        """Whether it is set apart as headings are: one or two lines, bold, centred or in capitals."""
        if len(self.lines) > 3:
            return False
        return all(line.bold or line.centred or line.text.isupper() for line in self.lines)


@dataclass(frozen=True)
class Prose:
    """The whole text; paragraphs are parted by a line feed, words by a space or nothing."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    lines: tuple[Line, ...]
    starts: tuple[int, ...]  # where each word begins
    words: tuple[tuple[int, int, Word], ...]  # page, number of the line, word

    def places(self, start: int, end: int) -> tuple[Provenance, ...]:
        """Where characters of the text stand: a box a line."""
        first = max(0, bisect_right(self.starts, start) - 1)
        found: list[tuple[int, int, Box]] = []
        for index in range(first, len(self.words)):
            if self.starts[index] >= end:
                break
            page_no, line, word = self.words[index]
            if self.starts[index] + len(word.text) <= start:
                continue
            if found and found[-1][:2] == (page_no, line):
                found[-1] = (page_no, line, found[-1][2].join(word.box))
            else:
                found.append((page_no, line, word.box))
        return tuple(Provenance(page_no, box) for page_no, _, box in found)

    def score(self, span: Span) -> float | None:
        """How sure recognition was of the least sure word of some characters; None for a text layer's."""
        first = max(0, bisect_right(self.starts, span.start) - 1)
        last = max(first + 1, bisect_right(self.starts, span.end - 1))
        return min((word.score for _, _, word in self.words[first:last] if word.score is not None), default=None)

    def paragraph_at(self, place: int) -> Paragraph:
        """The paragraph that holds a character."""
        return self.paragraphs[max(0, bisect_right(self._begins, place) - 1)]

    @cached_property
    def _begins(self) -> list[int]:
        return [paragraph.start for paragraph in self.paragraphs]

    def sentence_at(self, span: Span, reach: int = 600) -> Span:
        """The sentence around some characters, within their paragraph."""
        paragraph = self.paragraph_at(span.start)
        low, high = max(paragraph.start, span.start - reach), min(max(paragraph.end, span.end), span.end + reach)
        before = [match.end() for match in _STOP.finditer(self.text, low, span.start)]
        after = _STOP.search(self.text, span.end, high)
        return Span(before[-1] if before else low, after.end() if after else high)


_STOP = re.compile(r"(?<!\bNo)(?<!\bInc)(?<!\bSt)(?<!\bCo)(?<!\bLtd)(?<!\b[A-Z])[.;!?][\"”’)]*\s+(?=[\"“(A-ZÄÖÜ0-9])")


def prose_of(sheets: Sequence[Sheet]) -> Prose:
    """The text of a document."""
    lines = lines_of(sheets)
    pieces: list[str] = []
    starts: list[int] = []
    words: list[tuple[int, int, Word]] = []
    paragraphs: list[Paragraph] = []
    place = 0
    for group in _paragraphs(lines):
        if paragraphs:
            pieces.append("\n")
            place += 1
        begin = place
        for number, line in enumerate(group):
            for order, word in enumerate(line.words):
                join = "" if place == begin else _join(words[-1][2].text, word.text, order == 0 and number > 0)
                if join == "-":
                    pieces[-1] = pieces[-1].rstrip("-‐­")
                    place = starts[-1] + len(pieces[-1])
                    join = ""
                pieces += [join, word.text]
                place += len(join)
                starts.append(place)
                words.append((line.page_no, len(paragraphs) * 1000 + number, word))
                place += len(word.text)
        paragraphs.append(Paragraph(begin, place, tuple(group)))
    return Prose("".join(pieces), tuple(paragraphs), tuple(lines), tuple(starts), tuple(words))


def _join(before: str, after: str, wraps: bool) -> str:
    """What stands between two words: a space, nothing, or "-" where the hyphen before goes too."""
    if not wraps or len(before) < 2 or before[-1] not in "-‐­":
        return " "
    if not after[:1].islower() or not before[-2].isalpha():
        return "" if before[-2].isalnum() else " "
    return "" if before[:-1].casefold() in KEPT or "-" in before[:-1] else "-"


def _paragraphs(lines: Sequence[Line]) -> list[list[Line]]:
    pitch = _pitch(lines)
    groups: list[list[Line]] = []
    for line in lines:
        if groups and _goes_on(groups[-1], line, pitch):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _pitch(lines: Sequence[Line]) -> float:
    """The usual distance between the tops of two lines of a paragraph."""
    pairs = [(a, b) for a, b in pairwise(lines) if a.page_no == b.page_no and 0.004 < b.box.y0 - a.box.y0 < 0.06]
    wrapped = [(a, b) for a, b in pairs if not a.short]
    steps = [b.box.y0 - a.box.y0 for a, b in (wrapped if len(wrapped) >= FEW else pairs)]
    return median(steps) if steps else 0.016


def _goes_on(group: Sequence[Line], line: Line, pitch: float) -> bool:
    """Whether a line belongs to the paragraph before it."""
    last = group[-1]
    if MARKER.match(line.text) and (_next_of_list(group[0], line) or not _mid_sentence(last, line)):
        return False
    if JOINT.fullmatch(line.text) or JOINT.fullmatch(last.text) or _smaller(last, line) or _rows(last, line):
        return False
    heading = last.centred and last.short
    if line.page_no != last.page_no or line.box.y0 < last.box.y0:
        return not heading and not ENDS.search(last.text) and (line.text[:1].islower() or not last.short)
    step = line.box.y0 - last.box.y0
    if step > 1.35 * max(pitch, last.box.height * 0.95) or heading != (line.centred and line.short):
        return False
    if last.short and (last.bold != line.bold or LABEL.match(line.text)):
        return False
    if last.short and _broken_early(last, line):
        return False
    return not (line.box.x0 > last.box.x0 + 0.02 and len(group) > 1 and not line.text[:1].islower())


def _smaller(last: Line, line: Line) -> bool:
    """Whether plain print follows on larger bold print: a title that fills its line ends there."""
    return last.bold and not line.bold and last.box.height > LARGER * line.box.height


def _rows(last: Line, line: Line) -> bool:
    """Whether two lines are rows of one table: both have wide gaps, and their cells begin at the same places."""
    places = [[segment.box.x0 for segment in one.segments] for one in (last, line)]
    gaps = [b.box.x0 - a.box.x1 for one in (last, line) for a, b in pairwise(one.segments)]
    beside = min(len(one) for one in places) > 1 and min(gaps) > GAP
    return beside and all(abs(a - b) < EVEN for a, b in zip(*places, strict=False))


def _broken_early(last: Line, line: Line) -> bool:
    """Whether the first word of a line would have fitted on the line before it: then it was meant to begin anew."""
    slack = 0.01 if ENDS.search(last.text) else 0.06
    room = last.right - last.box.x1 - slack * (last.right - last.left)
    if last.text.endswith("-"):
        return False
    begins = not line.text[:1].islower() and re.match(r"\([\"“„«]", line.text) is None
    return begins and line.words[0].box.width < room and not last.text[-1:].isdigit()


def _next_of_list(first: Line, line: Line) -> bool:
    """Whether a line has the number that comes after that of the paragraph above it."""
    one, two = (NUMBER.match(each.text) for each in (first, line))
    return one is not None and two is not None and one[1] == two[1] and int(one[2]) + 1 == int(two[2])


def _mid_sentence(last: Line, line: Line) -> bool:
    """A wrapped line may begin with what looks like a list's marker: "5. Main Street", "(the"."""
    figure = re.match(r"\(([0-9]{1,3})\)", line.text)
    if figure and number_of(last.words[-1].text) == int(figure[1]):
        return True
    return not last.short and not ENDS.search(last.text) and abs(line.box.x0 - last.box.x0) < 0.01
