"""Names of the two parties of a document, found by where and how they stand: letterhead, sender line, address block.

For fields whose `place` is `sender` or `recipient`. Knows addresses and letterheads, no particular field.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from docpipe.document import Provenance
from docpipe.reading.addresses import (
    CONTACT,
    DASH,
    HOLDER,
    NAME_CAPTION,
    ROLE,
    STREET,
    is_namelike,
    is_paper,
    without_salutation,
)
from docpipe.reading.asides import is_aside
from docpipe.reading.blocks import Block
from docpipe.reading.extending import joined, lines_after
from docpipe.reading.labels import Label
from docpipe.reading.legal_forms import LEGAL_FORM
from docpipe.reading.owning import behind_label, labels_next, owners_of
from docpipe.reading.scene import Scene
from docpipe.reading.segments import Segment, Sheet
from docpipe.reading.sensing import LARGE, signs_of
from docpipe.reading.signs import Sign, weigh
from schemas.fields.kind import Span

Found = tuple[Segment, Span, tuple[Segment, ...], Block]

ARTICLE = re.compile(r"(?i)^(?:der|die|das|the|le|la|les|el|los|il|lo|de|het)\s+[^\W\d]")
HOUSE = re.compile(r"(?i)\d{1,4}(?:\s?[a-z]|\s(?:bis|ter))?(?:\s?[-/]\s?\d{1,4})?")  # of a street, cut from it
CAPTION = 0.8  # strength of a label that is a line of its own
LATER, LATER_FIRM = 0.12, 0.06  # less for a recipient with each line down from its block's first name
ELSEWHERE = 0.3  # of what speaks for a name on another page than the first
PAYING, LOW_LABEL = 0.6, 0.4  # of the page: below, labels of a recipient mean who gets the money; what they then say


@dataclass(frozen=True, slots=True)
class PartyName:
    """A text that may name a party, with how much speaks for each side. `labelled`: the side that a label gives it."""

    text: str
    segment: Segment
    span: Span
    sender: float
    recipient: float
    block: Block | None
    more: tuple[Segment, ...] = ()  # the lines in which the name goes on
    labelled: str = ""
    signs: frozenset[Sign] = frozenset()

    @property
    def places(self) -> tuple[Provenance, ...]:
        return (*self.segment.places(self.span), *(place for line in self.more for place in line.places()))


def find_names(
    sheet: Sheet, blocks: Sequence[Block], labels: Sequence[Label], sides: Mapping[str, str], *, first: bool = True
) -> list[PartyName]:
    """Texts of one page that may name a party. `sides` maps labelled fields to `sender` or `recipient`.

    `first`: whether it is its document's first page, where parties introduce themselves.
    """
    by_segment: dict[int, list[Label]] = {}
    for label in labels:
        by_segment.setdefault(id(label.segment), []).append(label)
    for articled in _articled(blocks, by_segment):
        del by_segment[articled]
    owners = owners_of(sheet, blocks, by_segment, sides)
    captions = (_caption(label) for some in by_segment.values() for label in some)
    scene = Scene(sheet, blocks, owners, frozenset(filter(None, captions)), first)
    spans = [
        (segment, span, block)
        for block in blocks
        for segment in block.segments
        for span in _spans(segment, by_segment.get(id(segment), []), sides, scene)
    ]
    found = list(_read_on(spans, scene))
    rows = sorted(segment.row for segment, _, _, _ in found)
    highest = rows[0] if len(set(rows[:2])) == len(rows[:2]) > 0 else -1
    return [_weigh(segment, span, more, block, scene, highest) for segment, span, more, block in found]


def _articled(blocks: Sequence[Block], by_segment: Mapping[int, Sequence[Label]]) -> list[int]:
    """The lines, by identity, that would be labels but for their article, over a street or under a label: names."""

    def ends(segment: Segment) -> bool:
        return any(_caption(label) for label in by_segment.get(id(segment), ()))

    return [
        id(line)
        for block in blocks
        for above, line, below in zip((None, *block.segments), block.segments, block.segments[1:], strict=False)
        if ARTICLE.match(line.text) and ":" not in line.text and ends(line)
        if any(map(str.isdigit, below.text)) or (above is not None and ends(above))
    ]


def _read_on(spans: Sequence[tuple[Segment, Span, Block]], scene: Scene) -> Iterator[Found]:
    """The names with the lines in which they go on, which begin no names of their own."""
    taken: set[int] = set()
    for segment, span, block in spans:
        if id(segment) in taken:
            continue
        more: tuple[Segment, ...] = ()
        if span.end == len(segment.text):
            more = lines_after(block, block.segments.index(segment), scene, LARGE * scene.body)
        taken.update(map(id, more))
        yield segment, span, more, block


def _spans(segment: Segment, labels: Sequence[Label], sides: Mapping[str, str], scene: Scene) -> Iterator[Span]:
    """The parts of a line that may be names."""
    if held := HOLDER.search(segment.text) or NAME_CAPTION.match(segment.text):
        yield from _held(segment, held, scene.pieces(segment))
        return
    if labels_next(segment, scene.sheet):
        return
    head = id(segment) in scene.heads
    pieces = scene.pieces(segment)
    if head and scene.owners.get(id(segment), ("",))[0] in ("sender", "recipient") and _is_dashed(segment, pieces):
        pieces = [Span(pieces[0].start, pieces[-1].end)]
    for nth, piece in enumerate(pieces):
        if _is_part(segment.text, piece, pieces[nth + 1 : nth + 2]):
            continue
        span = behind_label(piece, labels, sides)
        span = span if span == piece else without_salutation(segment.text, span)
        text = segment.text[span.start : span.end]
        behind = segment.text[: span.start].rstrip().endswith(":")
        own = () if behind else labels  # behind a label even its like is a name
        if is_namelike(text, own, span) or (head and span.start == piece.start and _heads(text, segment)):
            yield span


def _held(segment: Segment, held: re.Match[str], pieces: Sequence[Span]) -> Iterator[Span]:
    """What stands behind a caption of a name up to where the line is parted, and the names before it."""
    for piece in pieces:
        text = segment.text[piece.start : piece.end]
        if piece.end <= held.start() and ":" not in text and is_namelike(text, (), piece):
            yield piece
        if piece.start <= held.end() < piece.end or held.end() == piece.start:
            yield without_salutation(segment.text, Span(held.end(), piece.end))


def _is_part(text: str, piece: Span, following: Sequence[Span]) -> bool:
    """Whether a comma parts a text from its house's number, "Via Roma, 12", or from the next of a list of trades."""
    if not following or text[piece.end : following[0].start].strip() != ",":
        return False
    own, behind = text[piece.start : piece.end], text[following[0].start : following[0].end]
    street = STREET.search(own) and HOUSE.fullmatch(behind) and not any(map(str.isdigit, own))
    return bool(street) or (" " not in own and behind[:1].islower() and not LEGAL_FORM.match(behind))


def _is_dashed(segment: Segment, pieces: Sequence[Span]) -> bool:
    """Whether only dashes part a line, which under a label is a name as a whole: "Jan Dvořák - Elektro"."""
    if len(pieces) != 2 or any(map(str.isdigit, segment.text)) or CONTACT.search(segment.text):
        return False
    return DASH.fullmatch(segment.text, pieces[0].end, pieces[1].start) is not None


def _heads(text: str, segment: Segment) -> bool:
    """Whether a line that begins an address is a name, although it does not look like one."""
    worded = sum(map(str.isalpha, text)) > sum(map(str.isdigit, text))
    return worded and text == segment.text and not is_paper(text) and not ROLE.search(text)


def _caption(label: Label) -> int | None:
    """The line, by identity, that a label ends and makes one."""
    ends = label.end >= len(label.segment.text.rstrip(" :.)"))
    return id(label.segment) if ends and label.strength > CAPTION else None


def _weigh(
    segment: Segment, span: Span, more: tuple[Segment, ...], block: Block, scene: Scene, highest: int
) -> PartyName:
    """What form, size, place, address and domain say for either side, before and after the labels speak."""
    text = joined(segment.text[span.start : span.end], more)
    signs = frozenset(signs_of(text, segment, span, block, scene, highest, len(more)))
    sender, recipient = weigh(signs)
    later = sum(not is_aside(s.text) for s in block.segments[: block.segments.index(segment)])
    recipient -= (LATER_FIRM if Sign.LEGAL in signs else LATER) * later
    here = 1.0 if scene.first else ELSEWHERE
    side, strength = scene.owners.get(id(segment), ("", 0.0))
    side = "" if side == "payee" and Sign.HOLDER in signs else side
    low = side == "recipient" and scene.height_of(segment.box.y0) > PAYING
    to_sender, to_recipient = _by_label(side, LOW_LABEL * strength if low else strength)
    plain = text.strip(" ,;:·•|").removesuffix(" .")
    return PartyName(
        plain, segment, span, here * sender + to_sender, here * recipient + to_recipient, block, more, side, signs
    )


def _by_label(side: str, strength: float) -> tuple[float, float]:
    if side == "sender":
        return 0.75 * strength, -0.6
    if side == "recipient":
        return -0.6, 0.75 * strength
    return {"other": (-0.6, -0.6), "payee": (-0.15, -0.6)}.get(side, (0.0, 0.0))
