"""The captions of a card: which characters of a line name a field, all the languages of one caption together.

"Surname/Nom (1)", "Name, Nom, Cognome, Num, Surname", "Vorname(n), Prénom(s)": what stands between or behind them in a
language that is not known belongs to the caption, too, as long as no figure does.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from docpipe.reading.identity.pieces import Piece
from docpipe.reading.labels import Label, LabelIndex

SHORTEST = 3  # letters: a label of so few is one word, and no letters of a list "k/l/n"
GOES_ON = re.compile(
    r"\s*(?:\([^\W\d_]{1,2}\))?\s*[/|·•,;]\s*\D*$|\s*\([^\W\d_]{1,2}\)\s*$|\s*\(\d{1,2}\)\s*$|\s*\[\w\]\s*$"
)


@dataclass(frozen=True, slots=True)
class Named:
    """Characters `start` up to `end` of a piece's line that name a field; None for those that name something else."""

    piece: Piece
    field: str | None
    start: int
    end: int


def captions_of(piece: Piece, index: LabelIndex) -> Iterator[Named]:
    """The captions of a line; those of one field in several languages are one."""
    merged = _merged(piece, [label for label in index.find(piece.segment) if _stands(label, piece)])
    for name in merged:
        before = piece.segment.text[piece.start : name.start]
        if not says(before) or any(other.end <= name.start for other in merged if other is not name) or ":" in before:
            yield _whole(name, merged)
        elif before.rstrip().endswith(("/", "|", "·", "•")):  # the same in a language before it
            yield _whole(replace(name, start=piece.start), merged)


def says(text: str) -> bool:
    """Whether characters are more than a list's mark or the ending of a word."""
    return sum(map(str.isalnum, text)) > 2


def _stands(label: Label, piece: Piece) -> bool:
    words = piece.segment.text[label.start : label.end]
    return label.start >= piece.start and (len(words) > SHORTEST or words.strip(".").isalnum())


def _merged(piece: Piece, labels: Sequence[Label]) -> list[Named]:
    merged: list[Named] = []
    text = piece.segment.text
    for label in sorted(labels, key=lambda x: (x.start, x.rank)):
        last = merged[-1] if merged else None
        if last and label.start < last.end:
            if label.start == last.start and label.field != last.field:
                merged.append(Named(piece, label.field, label.start, label.end))
            continue
        between = text[last.end : label.start] if last else ""
        if (
            last
            and last.field == label.field
            and (not says(between) or re.match(r"\s*(?:\(\w+\))?\s*[/,|·•]\D*$", between))
        ):
            merged[-1] = Named(piece, last.field, last.start, label.end)
        else:
            merged.append(Named(piece, label.field, label.start, label.end))
    return merged


def _whole(name: Named, merged: Sequence[Named]) -> Named:
    """The caption with its rest in a language that is not known, where nothing else follows in its line."""
    text = name.piece.segment.text
    last = not any(other.start >= name.end for other in merged)
    return replace(name, end=len(text)) if last and GOES_ON.match(text[name.end :]) else name
