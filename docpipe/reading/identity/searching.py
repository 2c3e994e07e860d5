"""Looks for what the machine-readable lines say anywhere in the visual zone: a value found needs no label.

Names are found as people write them, accents and all, and in one line with others.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from docpipe.reading.identity.pieces import Piece, places
from docpipe.reading.identity.printed import Printed
from docpipe.reading.identity.zone_fields import Said
from docpipe.reading.mrz import spells
from schemas.document_type import FieldSpec
from schemas.fields.folding import fold
from schemas.fields.locale import Locale

SUPPORT = 0.9
NEARLY = 0.8
MOST_WORDS = 8  # of a name
NAMES = ("surname", "given_names")
TYPED = ("document_number", "birth_date", "expiry_date", "personal_number")


def search(spec: FieldSpec, said: Said, pieces: Sequence[Piece], locale: Locale) -> Iterator[Printed]:
    """Where a value of the lines is printed for people."""
    if spec.name in NAMES:
        for piece in pieces:
            yield from _named(piece, said)
    elif spec.name in TYPED:
        for piece in pieces:
            yield from _typed(spec, said, piece, locale)


def _named(piece: Piece, said: Said) -> Iterator[Printed]:
    """The run of words in a line that the name is spelt by."""
    starts = [at for at in piece.segment.starts if at >= piece.start] or [piece.start]
    words = list(zip(starts, [*starts[1:], len(piece.segment.text) + 1], strict=True))
    text = piece.segment.text
    for first, (start, _) in enumerate(words):
        ends = words[first : first + MOST_WORDS]
        for _, end in reversed(ends) if said.cut else ends:  # of a name that was cut all that is printed
            run = text[start : end - 1].strip(" ,;:/")
            if any(spells(run, str(value), said.room) for value in said.values):
                yield Printed(run, run, (), places(piece, start, end - 1), piece.score, SUPPORT, sought=True)
                return


def nearly(spec: FieldSpec, said: Said, pieces: Sequence[Piece], locale: Locale) -> Iterator[Printed]:
    """Where a value is printed that differs from what the lines say in one character: one of both was changed."""
    for piece in pieces:
        for span in spec.kind.find(piece.text) if spec.name in TYPED else ():
            text = piece.text[span.start : span.end]
            value = spec.kind.parse(text, locale).value
            spelt = value.strftime("%y%m%d") if isinstance(value, date) else fold(str(value or "")).upper()
            if len(spelt) == len(said.text) and sum(a != b for a, b in zip(spelt, said.text, strict=True)) == 1:
                start, end = piece.start + span.start, piece.start + span.end
                yield Printed(text, value, (), places(piece, start, end), piece.score, NEARLY)


def _typed(spec: FieldSpec, said: Said, piece: Piece, locale: Locale) -> Iterator[Printed]:
    for span in spec.kind.find(piece.text):
        text = piece.text[span.start : span.end]
        parsed = spec.kind.parse(text, locale)
        meant = (parsed.value, *parsed.alternatives)
        for value in said.values:
            same = parsed.value is not None and value is not None and spec.kind.same(parsed.value, value)
            alike = value in meant if isinstance(value, date) else same
            if alike:
                start, end = piece.start + span.start, piece.start + span.end
                yield Printed(text, value, (), places(piece, start, end), piece.score, SUPPORT)
                return
