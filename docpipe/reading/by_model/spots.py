"""Which values of a reading are doubtful enough to be looked at more closely, and what is shown of each.

Knows two readings and places; asks nobody.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import reduce

from docpipe.cells import Path, cells_of
from docpipe.document import Box, FieldReading, Provenance, Reading
from docpipe.reading.merging import Dispute
from schemas.document_type import DocumentType, FieldSpec, fields_of

MOST = 8  # values of a document that are looked at more closely
HARDLY = 0.3  # probability of the least likely token of a value that matters
ABOVE, BELOW = 3.0, 1.5  # heights of the value around it: its label stands to the left, or above
AROUND = 0.4  # heights around a cell of a table, whose neighbours would only mislead
TALLEST = 0.3  # of the page: two places that lie closer are shown in one view
OVER = 0.5  # of the smaller of two places that lies in the other where both are one


@dataclass(frozen=True, slots=True)
class Spot:
    """A doubtful value: as it stands now, as the other reader has it where they differ, and what to look at.

    `near`: both readers read it in one place, so that characters are in doubt and not which place is meant.
    """

    path: Path
    spec: FieldSpec
    cell: FieldReading
    other: FieldReading | None
    views: tuple[Provenance, ...]
    near: bool
    matters: bool


def spots_of(reading: Reading, disputes: Sequence[Dispute], schema: type[DocumentType]) -> tuple[Spot, ...]:
    """The doubtful values, those that matter first: on which readers differ, and which nothing sure speaks for."""
    cells, disputed = dict(cells_of(reading)), {dispute.path: dispute for dispute in disputes}
    found = [spot for path in disputed if path in cells for spot in _spots(path, cells[path], disputed, schema)]
    doubted = [path for path, cell in cells.items() if path not in disputed and _is_doubtful(cell)]
    unsure = [spot for path in doubted for spot in _spots(path, cells[path], disputed, schema)]
    return tuple(sorted((*found, *(spot for spot in unsure if spot.matters)), key=lambda s: not s.matters)[:MOST])


def spec_of(schema: type[DocumentType], path: Path) -> FieldSpec:
    """What the class says of the value at a path."""
    spec = next(spec for spec in fields_of(schema) if spec.name == path[0])
    return next(column for column in fields_of(spec.row) if column.name == path[-1]) if spec.row else spec


def _is_doubtful(cell: FieldReading) -> bool:
    """What only the layout reader knows bears none of these signals."""
    return cell.signals.get("model_least", 1.0) < HARDLY or 0 < cell.signals.get("likeness", 1.0) < 1


def _spots(
    path: Path, cell: FieldReading, disputed: Mapping[Path, Dispute], schema: type[DocumentType]
) -> Iterator[Spot]:
    dispute, top = disputed.get(path), next(spec for spec in fields_of(schema) if spec.name == path[0])
    other = dispute.other if dispute and dispute.one else None
    spec = spec_of(schema, path)
    places = (*cell.provenance, *(other.provenance if other else ()))
    if places:
        matters = top.hints.critical or top.required or spec.hints.critical
        near = other is None or _meet(cell.provenance, other.provenance)
        yield Spot(path, spec, cell, other, _views(places, whole_width=len(path) == 1), near, matters)


def _views(places: Sequence[Provenance], whole_width: bool) -> tuple[Provenance, ...]:
    """What is shown: with its labels what stands by itself, alone what stands in a table; near places in one view."""
    views: list[Provenance] = []
    for place in sorted(set(places), key=lambda place: (place.page_no, place.box)):
        view = Provenance(place.page_no, _strip(place.box) if whole_width else _around(place.box))
        near = [n for n, v in enumerate(views) if v.page_no == view.page_no and _tall(v.box, view.box) <= TALLEST]
        if near:
            views[near[0]] = Provenance(view.page_no, reduce(Box.join, (views[near[0]].box, view.box)))
        else:
            views.append(view)
    return tuple(views)


def _strip(box: Box) -> Box:
    return Box(0.0, max(box.y0 - ABOVE * box.height, 0.0), 1.0, min(box.y1 + BELOW * box.height, 1.0))


def _around(box: Box) -> Box:
    """A little wider than high, as a sign may stand before a figure."""
    down, across = AROUND * box.height, 2 * AROUND * box.height
    return Box(max(box.x0 - across, 0.0), max(box.y0 - down, 0.0), min(box.x1 + across, 1.0), min(box.y1 + down, 1.0))


def _tall(one: Box, other: Box) -> float:
    return one.join(other).height


def _meet(ones: Sequence[Provenance], others: Sequence[Provenance]) -> bool:
    """Whether two readers have read in one place."""
    return any(
        one.page_no == other.page_no and max(one.box.share_in(other.box), other.box.share_in(one.box)) >= OVER
        for one in ones
        for other in others
    )
