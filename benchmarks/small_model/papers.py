"""What the small model sees of a document: its segments, and of each field the candidates that may be its value."""

import pickle
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from docpipe.reading.segments import Segment
from docpipe.reading.weighing import Floats

Bools = NDArray[np.bool_]
Labels = dict[str, tuple[str, ...]]

MOST = 400  # segments of a document that are looked at
PAGE = 200  # rows that stand for a page


@dataclass(frozen=True, slots=True)
class Pairs:
    """The candidates of a field: the segment of each (-1: none that is looked at), the text before it there, its own
    and that behind it. `features`: the scorer's rows; `considered`: whether the scorer looks at it at all; `as_asked`:
    read as only a sum would have it."""

    segment: NDArray[np.int32]
    before: Sequence[str]
    own: Sequence[str]
    after: Sequence[str]
    features: Floats
    considered: Bools
    right: Bools
    as_asked: Bools


@dataclass(frozen=True, slots=True)
class Asked:
    """A field of a document. `labels`: by language, without those that the reader is made not to know."""

    name: str
    labels: Labels
    kind: str
    place: str
    required: bool
    distinct: bool
    pairs: Pairs


@dataclass(frozen=True, slots=True)
class Paper:
    """A document as it is, or harmed. `source`: the set that it is of; `apart`: nothing may be learned from it.

    `places`: of each segment x0, y0, x1, y1, y counted on from page to page, row, column, log of its type's size
    against the usual, bold.
    """

    source: str
    layout: str
    document_type: str
    language: str
    harmed: bool
    apart: bool
    texts: Sequence[str]
    places: Floats
    asked: Sequence[Asked]


def places_of(first_page: int, segments: Sequence[Segment]) -> Floats:
    """Rows as Paper's `places`."""
    sizes = sorted(s.size for s in segments) or [0.01]
    usual = max(sizes[len(sizes) // 2], 1e-4)
    rows = [_place(s, s.page_no - first_page, usual) for s in segments]
    return np.asarray(rows, np.float32).reshape(-1, 8)


def _place(segment: Segment, page: int, usual: float) -> list[float]:
    box, size = segment.box, float(np.log(max(segment.size, 1e-4) / usual))
    return [box.x0, box.y0 + page, box.x1, box.y1 + page, segment.row + PAGE * page, segment.column, size, segment.bold]


def keep(papers: Iterable[Paper], file: Path) -> None:
    """Write papers one by one, whole or not at all."""
    part = file.with_suffix(".part")
    with part.open("wb") as out:
        for paper in papers:
            pickle.dump(paper, out)
    part.rename(file)


def kept(file: Path) -> Iterator[Paper]:
    """The papers that `keep` wrote."""
    with file.open("rb") as source:
        while source.peek(1):
            yield pickle.load(source)
