"""What is true of a document: the values that were really printed, and where each word and value stands.

Truth comes from the marks on the paper, so a value that no block printed is not in it.
"""

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from samples.paper import Paper, Place, Tag
from samples.recipe import Fields, Printed
from samples.story import Fact, Line, Story

COLUMNS = ("description", "quantity", "unit_price", "line_total")
BLANKS = " \u00a0"
JOINED = 0.05  # points between two pieces of one word
TAX_COLUMNS = ("rate", "basis", "amount")


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word as printed, with its place."""

    text: str
    place: Place


def words_of(paper: Paper) -> list[PlacedWord]:
    """Every printed word with its box, in the order of setting; blanks of any kind part words."""
    words: list[PlacedWord] = []
    end: tuple[int, float, float] | None = None  # page, height and right edge of the text before
    for page_no, text in paper.texts():
        joins = end is not None and end[:2] == (page_no, text.y) and abs(end[2] - text.x) < JOINED
        for i, match in enumerate(re.finditer(r"[^\s\u00a0]+", text.text)):
            start, stop = (text.face.width(text.text[:at], text.size) for at in match.span())
            word = PlacedWord(match.group(), (page_no, paper.box(text, start, stop)))
            if joins and i == match.start() == 0:
                words[-1] = _joined(words[-1], word)
            else:
                words.append(word)
        blank = not text.text or text.text[-1] in BLANKS
        end = None if blank else (page_no, text.y, text.x + text.width)
    return words


def _joined(one: PlacedWord, two: PlacedWord) -> PlacedWord:
    (page_no, (x0, y0, _, y1)), (_, (_, top, x1, bottom)) = one.place, two.place
    return PlacedWord(one.text + two.text, (page_no, (x0, min(y0, top), x1, max(y1, bottom))))


def places_of(paper: Paper) -> dict[Tag, list[Place]]:
    """Where each tagged value stands; one box a line."""
    places: dict[Tag, list[Place]] = {}
    for page_no, text in paper.texts():
        for tag in text.tags:
            places.setdefault(tag, []).append((page_no, paper.box(text, 0, text.width)))
    return places


def texts_of(paper: Paper) -> dict[Tag, str]:
    """What is printed for each tag: all its pieces in the order of setting, one blank between them."""
    texts: dict[Tag, list[str]] = {}
    for _, text in paper.texts():
        for tag in text.tags:
            texts.setdefault(tag, []).append(text.text.strip())
    return {tag: " ".join(pieces) for tag, pieces in texts.items()}


def fields_of(story: Story, printed: Printed) -> Fields:
    """The values in canonical form, those alone that were printed."""
    fields: Fields = {name: plain(value) for name, value in story.facts().items() if (name,) in printed}
    rows = [_line(story.lines[i], i, printed) for i in range(len(story.lines))]
    if any(rows):
        fields["line_items"] = rows
    taxes = [
        {part: plain(getattr(row, part)) for part in TAX_COLUMNS}
        for i, row in enumerate(story.totals.taxes)
        if all(("tax_breakdown", i, part) in printed for part in TAX_COLUMNS)
    ]
    if taxes:
        fields["tax_breakdown"] = taxes
    return fields


def plain(value: Fact) -> str:
    """A value as truth files carry it: decimal strings without needless places, ISO dates."""
    if isinstance(value, date):
        return value.isoformat()
    return f"{value:f}" if isinstance(value, Decimal) else value


def _line(line: Line, i: int, printed: Printed) -> dict[str, str]:
    values = {
        "description": printed.get(("line_items", i, "description"), ""),
        "quantity": plain(line.quantity),
        "unit_price": plain(line.unit_price),
        "line_total": plain(line.total),
    }
    return {name: values[name] for name in COLUMNS if ("line_items", i, name) in printed}
