"""Gives each party field of a schema the name that its place speaks for, both parties chosen together."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from docpipe.document import FieldReading
from docpipe.reading.blocks import Block
from docpipe.reading.folding import squash
from docpipe.reading.labels import Label
from docpipe.reading.parties import PartyName, find_names
from docpipe.reading.segments import Sheet
from schemas.document_type import FieldSpec

LEAST = 0.3  # support below which no name is given


@dataclass(frozen=True, eq=False)
class Named:
    """The name read for a party field, and the block in which it stands."""

    reading: FieldReading | None
    side: str
    block: Block | None = None


def read_names(
    sheets: Sequence[Sheet], blocks: Sequence[Block], labels: Sequence[Label], specs: Sequence[FieldSpec]
) -> dict[str, Named]:
    """Readings of the fields of kind name that have a place, by field name."""
    sides = {s.name: s.hints.place for s in specs if s.kind.name == "name" and s.hints.place in ("sender", "recipient")}
    if not sides or not sheets:
        return {}
    pages = [sheets[0], *(sheets[-1:] if len(sheets) > 1 else ())]
    names = [
        name
        for sheet in pages
        for name in find_names(
            sheet,
            [block for block in blocks if block.segments[0].page_no == sheet.page_no],
            [label for label in labels if label.segment.page_no == sheet.page_no],
            {field: str(side) for field, side in sides.items()},
            first=sheet is sheets[0],
        )
    ]
    sender, recipient = _pair(names, "sender" in sides.values(), "recipient" in sides.values())
    chosen = {"sender": sender, "recipient": recipient}
    return {field: _named(chosen[str(side)], str(side), names) for field, side in sides.items()}


def _pair(names: Sequence[PartyName], sender: bool, recipient: bool) -> tuple[PartyName | None, PartyName | None]:
    """The best two different names."""
    alike: dict[str, list[PartyName]] = defaultdict(list)
    for name in names:
        alike[squash(name.text)].append(name)
    senders = sorted(names, key=lambda n: -_repeated(n, alike[squash(n.text)], "sender"))[:8] if sender else []
    recipients = sorted(names, key=lambda n: -n.recipient)[:8] if recipient else []
    best: tuple[float, PartyName | None, PartyName | None] = (0.0, None, None)
    for s in (None, *(n for n in senders if _repeated(n, names, "sender") >= LEAST)):
        for r in (None, *(n for n in recipients if n.recipient >= LEAST)):
            if s and r and squash(s.text) == squash(r.text):
                continue
            score = (_repeated(s, names, "sender") if s else 0.0) + (_repeated(r, names, "recipient") if r else 0.0)
            if score > best[0]:
                best = (score, s, r)
    return best[1], best[2]


def _repeated(name: PartyName, names: Sequence[PartyName], side: str) -> float:
    """A sender's name stands in letterhead, sender line and footer alike: the best place speaks for all of them."""
    alike = [float(getattr(other, side)) for other in names if squash(other.text) == squash(name.text)]
    return max(alike) + 0.1 * min(len(alike) - 1, 3)


def _named(name: PartyName | None, side: str, names: Sequence[PartyName]) -> Named:
    if name is None:
        return Named(None, side)
    score = _repeated(name, names, side)
    rivals = [getattr(n, side) for n in names if squash(n.text) != squash(name.text)]
    signals = {"support": round(min(1.0, score), 4), "margin": round(score - max(rivals, default=0.0), 4)}
    return Named(FieldReading(name.text, name.text, name.places, None, signals), side, name.block)


def blocks_by_side(names: Mapping[str, Named]) -> dict[str, Block]:
    return {named.side: named.block for named in names.values() if named.block}
