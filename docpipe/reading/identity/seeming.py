"""What kind of document it is and which state issued it, by words that stand large on it rather than beside a label."""

import re
from collections.abc import Sequence
from functools import lru_cache

from docpipe.reading.folding import squash
from docpipe.reading.identity.issuers import states_in
from docpipe.reading.identity.pieces import Piece, pieces_of, places, usual_height
from docpipe.reading.identity.printed import Printed
from docpipe.reading.identity.union import STATES_OF_THE_UNION
from docpipe.reading.segments import Sheet
from schemas.fields.choices import ChoiceKind
from schemas.fields.countries import country_names
from schemas.fields.folding import fold
from schemas.fields.locale import Locale
from schemas.fields.nationalities import SIGNS, STATES
from schemas.identity_labels import KINDS

TOP = 0.35  # of what is printed for people
SUPPORT, ALONE = 0.7, 0.6
HEAD, UNLABELLED = 0.45, 0.5  # of what is printed; support of a number without a label, which a person must see
NUMBER = re.compile(r"(?=(?:\D*\d){3})(?=\d*[A-Z])[A-Z0-9]{8,10}")
SEXES_ALONE = {"male": "M", "female": "F", "masculino": "M", "femenino": "F", "feminino": "F", "männlich": "M"}
_KIND = ChoiceKind(KINDS)
_LICENCE = re.compile(r"\bdriver'?s? ?'?s? licen[sc]e\b|\boperator license\b|\bidentification card\b", re.IGNORECASE)


def north_american(lines: Sequence[str]) -> bool:
    """Whether these are the lines of a licence of the United States: one of its states, and a licence's name there."""
    text = "\n".join(lines)
    named = any(squash(line) in STATES_OF_THE_UNION for line in lines) or re.search(r"\bUSA\b|United States", text)
    return bool(named and (_LICENCE.search(text) or re.search(r"\b(?:DOB|EXP|DLN?|LIC)\b", text)))


def kind_of(sheet: Sheet) -> Printed | None:
    """What the document calls itself: in a line of its own, or large."""
    pieces = pieces_of(sheet)
    usual = usual_height(pieces)
    best: tuple[float, Printed] | None = None
    for piece in pieces:
        for span in _KIND.find(piece.text):
            parsed = _KIND.parse(piece.text[span.start : span.end], Locale())
            if parsed.value is None:
                continue
            share = (span.end - span.start) / max(1, len(piece.text))
            score = share + 0.5 * min(1.0, piece.box.height / usual - 0.5) + 0.4 * (1 - piece.box.y0)
            start, end = piece.start + span.start, piece.start + span.end
            text = piece.segment.text[start:end]
            if best is None or score > best[0]:
                best = score, Printed(text, parsed.value, (), places(piece, start, end), piece.score, SUPPORT)
    return best[1] if best and best[0] > 0.7 else None


def number_of(sheet: Sheet) -> Printed | None:
    """The one number with letters and figures that stands by itself high on the card, as many states print theirs."""
    pieces = pieces_of(sheet)
    if not pieces:
        return None
    top, bottom = min(p.box.y0 for p in pieces), max(p.box.y1 for p in pieces)
    heads = [piece for piece in pieces if piece.box.middle < top + HEAD * (bottom - top) and not piece.number]
    found = [piece for piece in heads if NUMBER.fullmatch(piece.text.strip())]
    if len({piece.text.strip() for piece in found}) != 1:
        return None
    piece, end = found[0], len(found[0].segment.text)
    return Printed(piece.text.strip(), piece.text.strip(), (), places(piece, piece.start, end), piece.score, UNLABELLED)


def sex_of(sheet: Sheet) -> Printed | None:
    """A whole word for it in a line of its own, as on cards without captions: "FEMALE"."""
    found = [
        (piece, value) for piece in pieces_of(sheet) if (value := SEXES_ALONE.get(fold(piece.text.split("/")[-1])))
    ]
    if len({value for _, value in found}) != 1:
        return None
    piece, value = found[0]
    end = len(piece.segment.text)
    return Printed(piece.text.strip(), value, (), places(piece, piece.start, end), piece.score, ALONE)


def country_of(sheet: Sheet, america: bool, kind: str | None = None) -> Printed | None:
    """The state that a heading names, or on a European licence its sign; None where there are several."""
    pieces = pieces_of(sheet)
    if not pieces:
        return None
    top, bottom = min(p.box.y0 for p in pieces), max(p.box.y1 for p in pieces)
    left, right = min(p.box.x0 for p in pieces), max(p.box.x1 for p in pieces)
    heads = [piece for piece in pieces if piece.box.middle < top + TOP * (bottom - top)]
    found = [printed for piece in heads if (printed := _country(piece, america))]
    if not found and not america:
        found = [_printed(piece, code) for piece, code in states_in(heads, kind)]
    if not found and any(piece.number for piece in pieces):
        found = [
            _printed(piece, SIGNS[piece.segment.text.strip()])
            for piece in heads
            if (sign := piece.segment.text.strip()) in SIGNS
            and (len(sign) > 1 or piece.box.x0 < left + TOP * (right - left))
        ]
    return found[0] if len({printed.value for printed in found}) == 1 else None


def _country(piece: Piece, america: bool) -> Printed | None:
    """The state of a line that holds nothing else, the document's own name aside."""
    text = piece.text.strip()
    if america:
        own = squash(text) in STATES_OF_THE_UNION or re.search(r"\bUSA\b|United States", text)
        return _printed(piece, "USA") if own else None
    rest = text
    for span in reversed(_KIND.find(text)):
        rest = rest[: span.start] + rest[span.end :]
    for part in re.split(r"[/|·•]", rest):
        code = _codes().get(fold(part))
        if code:
            return _printed(piece, code)
    return None


@lru_cache(maxsize=1)
def _codes() -> dict[str, str]:
    """States by their names in the usual languages and in their own."""
    own = {fold(name): code for code, names in STATES.items() for name in names.split("|")}
    return country_names() | own


def _printed(piece: Piece, code: str) -> Printed:
    end = len(piece.segment.text)
    return Printed(piece.text.strip(), code, (), places(piece, piece.start, end), piece.score, SUPPORT)
