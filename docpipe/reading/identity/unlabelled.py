"""The names of a card that prints neither labels nor numbers for them: they stand right over the holder's address.

A comma, a line of its own or capitals tell the surname; where nothing does, who is meant by which word only a person
can say for sure.
"""

import re
from collections.abc import Sequence

from docpipe.reading.identity.pieces import Piece, pieces_of, places
from docpipe.reading.identity.printed import Printed
from docpipe.reading.segments import Sheet

TOLD, GUESSED = 0.6, 0.5  # support of names that are told apart, and of those that only their order parts
FAR = 4  # lines from a name down to the town
TOWN = re.compile(
    r"\b[A-Z]{2}[ ,]+\d{5,6}(?:-\d{4})?\b|\b(?:NSW|VIC|QLD|SA|WA|TAS|NT|ACT)\s+\d{4}\b|\b[A-Z]\d[A-Z]\s?\d[A-Z]\d\b"
)
NAME = re.compile(r"[^\W\d_][^\W\d_.'’-]*(?:[ ,.'’-]+[^\W\d_]+)*[.,]?")
STREET = re.compile(
    r"(?i)\d|\b(?:street|st|road|rd|avenue|ave|drive|dr|lane|ln|unit|flat|apt|parade|court|ct|blvd|po box|way|place)\b"
)
NO_NAME = re.compile(
    r"(?i)\b(?:licen[cs]e|driver'?s?|card|class|state|usa|australia|canada|not|federal|limits|veteran|donor|commercial)\b"
)


def names_over_address(sheet: Sheet) -> dict[str, Printed]:
    """Surname and given names by the line, or the two lines, over the address; nothing where no address is found."""
    lines = sorted((piece for piece in pieces_of(sheet) if not piece.number), key=lambda piece: piece.box.middle)
    town = next((n for n, piece in enumerate(lines) if TOWN.search(piece.text)), None)
    if town is None:
        return {}
    left = lines[town].box
    column = [p for p in lines[:town] if abs(sheet.dx(p.box.x0, left.x0)) < 2 * left.height][-FAR:]
    while column and STREET.search(column[-1].text):
        column.pop()
    return _names(column[-2:])


def _names(lines: Sequence[Piece]) -> dict[str, Printed]:
    if not lines or not _may_be_name(lines[-1]):
        return {}
    last, above = lines[-1], lines[0] if len(lines) == 2 and _may_be_name(lines[0]) else None
    words = last.text.split()
    if above and (above.text.rstrip().endswith(",") or "," in last.text) and len(above.text.split()) <= 2:
        return {"surname": _printed(above, above.text, TOLD), "given_names": _printed(last, last.text, TOLD)}
    if not 2 <= len(words) <= 4 or "," in last.text:
        return {}
    support = TOLD if words[-1].isupper() and not any(map(str.isupper, words[:-1])) else GUESSED
    return {"surname": _printed(last, words[-1], support), "given_names": _printed(last, " ".join(words[:-1]), support)}


def _may_be_name(piece: Piece) -> bool:
    text = piece.text.strip()
    return NAME.fullmatch(text) is not None and not NO_NAME.search(text)


def _printed(piece: Piece, text: str, support: float) -> Printed:
    text = text.strip(" ,")
    start = piece.segment.text.find(text)
    return Printed(text, text, (), places(piece, start, start + len(text)), piece.score, support)
