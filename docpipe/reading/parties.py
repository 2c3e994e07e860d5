"""Names of the two parties of a document, found by where and how they stand: letterhead, sender line, address block.

For fields whose `place` is `sender` or `recipient`. Knows addresses and letterheads, no particular field.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from docpipe.document import Provenance
from docpipe.reading.addresses import HOLDER, NAME_CAPTION, ROLE, is_namelike, is_paper, pieces_of
from docpipe.reading.blocks import Block
from docpipe.reading.labels import Label
from docpipe.reading.legal_forms import LEGAL_FORM
from docpipe.reading.owning import behind_label, labels_next, owners_of
from docpipe.reading.scene import Scene, is_aside
from docpipe.reading.segments import Segment, Sheet
from docpipe.reading.sensing import LARGE, signs_of
from docpipe.reading.signs import WEIGHTS, Sign, weigh
from schemas.fields.kind import Span

JOINED = re.compile(r"(?i)(?:&|\+|-|\b(?:und|and|et|y|e|en|für|for|de|of|der|des|du|di|van|voor|för|dla|pro))$")
GOES_ON = re.compile(r"\((?!\d)|(?:und|and|et|y|für|for|of|der|des|du|di|van|voor|och|og|i)\s")
CAPTION = 0.8  # strength of a label that is a line of its own
LONG = 20  # letters of a line that is full, so that a name goes on in the next
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
    more: Segment | None = None  # the next line, where the name goes on in it
    labelled: str = ""
    signs: frozenset[Sign] = frozenset()

    @property
    def places(self) -> tuple[Provenance, ...]:
        return (*self.segment.places(self.span), *(self.more.places() if self.more else ()))


def find_names(
    sheet: Sheet, blocks: Sequence[Block], labels: Sequence[Label], sides: Mapping[str, str], *, first: bool = True
) -> list[PartyName]:
    """Texts of one page that may name a party. `sides` maps labelled fields to `sender` or `recipient`.

    `first`: whether it is its document's first page, where parties introduce themselves.
    """
    by_segment: dict[int, list[Label]] = {}
    for label in labels:
        by_segment.setdefault(id(label.segment), []).append(label)
    owners = owners_of(sheet, blocks, by_segment, sides)
    scene = Scene(sheet, blocks, owners, frozenset(filter(None, map(_caption, labels))), first)
    found = [
        (segment.text[span.start : span.end], segment, span, block)
        for block in blocks
        for segment in block.segments
        for span in _spans(segment, by_segment.get(id(segment), []), sides, scene)
    ]
    rows = sorted(segment.row for _, segment, _, _ in found)
    highest = rows[0] if len(set(rows[:2])) == len(rows[:2]) > 0 else -1
    names = [_weigh(text, segment, span, block, scene, highest) for text, segment, span, block in found]
    begun = {id(name.segment) for name in names}
    large = LARGE * scene.body
    return [_with_next_line(name, large) for name in names if not _is_next_line(name, begun, large)]


def _spans(segment: Segment, labels: Sequence[Label], sides: Mapping[str, str], scene: Scene) -> Iterator[Span]:
    """The parts of a line that may be names."""
    if held := HOLDER.search(segment.text) or NAME_CAPTION.match(segment.text):
        yield Span(held.end(), len(segment.text))
        return
    if labels_next(segment, scene.sheet):
        return
    head = id(segment) in scene.heads
    for piece in pieces_of(segment):
        span = behind_label(piece, labels, sides)
        text = segment.text[span.start : span.end]
        if is_namelike(text, labels, span) or (head and span.start == piece.start and _heads(text, segment)):
            yield span


def _heads(text: str, segment: Segment) -> bool:
    """Whether a line that begins an address is a name, although it does not look like one."""
    return text == segment.text and not is_paper(text) and not ROLE.search(text)


def _caption(label: Label) -> int | None:
    """The line, by identity, that a label ends and makes one."""
    ends = label.end >= len(label.segment.text.rstrip(" :.)"))
    return id(label.segment) if ends and label.strength > CAPTION else None


def _goes_on(above: Segment, below: Segment, large: float) -> bool:
    """Whether a name set in two lines goes on: after an "&", before an "and", or with a legal form and little else.

    `large`: the size of a letterhead's type, in which short lines go on, too.
    """
    measured = any(word.score is not None for word in (*above.words, *below.words))
    slack = 0.15 if measured else 0.03
    alike = abs(above.size / max(below.size, 1e-6) - 1.0) < slack and above.bold == below.bold
    if not alike or any(c.isdigit() for c in above.text + below.text) or "," in below.text or is_aside(below.text):
        return False
    joined = JOINED.search(above.text.rstrip()) or GOES_ON.match(below.text)
    if joined and len(below.words) <= 5:
        return True
    rest = LEGAL_FORM.sub("", below.text)
    alone = rest != below.text and not any(c.isalnum() for c in rest)
    long = LONG <= len(above.text) > len(below.text) or above.size > large
    full = long and LEGAL_FORM.search(below.text) is not None and LEGAL_FORM.search(above.text) is None
    return alone or (full and len(below.words) <= 3)


def _with_next_line(name: PartyName, large: float) -> PartyName:
    lines = name.block.segments if name.block else ()
    nth = lines.index(name.segment) if name.segment in lines else len(lines)
    if nth + 1 < len(lines) and name.span.end == len(name.segment.text) and _goes_on(lines[nth], lines[nth + 1], large):
        text = f"{name.segment.text[name.span.start :]} {lines[nth + 1].text}"
        legal = WEIGHTS[Sign.LEGAL][0] if LEGAL_FORM.search(lines[nth + 1].text) else 0.0
        return replace(name, text=text, more=lines[nth + 1], sender=name.sender + legal)
    return name


def _is_next_line(name: PartyName, begun: set[int], large: float) -> bool:
    """Whether the line goes on with a name that begins in the line above, which is no label."""
    lines = name.block.segments if name.block else ()
    nth = lines.index(name.segment) if name.segment in lines else 0
    return nth > 0 and id(lines[nth - 1]) in begun and _goes_on(lines[nth - 1], lines[nth], large)


def _weigh(text: str, segment: Segment, span: Span, block: Block, scene: Scene, highest: int) -> PartyName:
    """What form, size, place, address and domain say for either side, before and after the labels speak."""
    signs = frozenset(signs_of(text, segment, span, block, scene, highest))
    sender, recipient = weigh(signs)
    later = sum(not is_aside(s.text) for s in block.segments[: block.segments.index(segment)])
    recipient -= (LATER_FIRM if Sign.LEGAL in signs else LATER) * later
    here = 1.0 if scene.first else ELSEWHERE
    side, strength = scene.owners.get(id(segment), ("", 0.0))
    low = side == "recipient" and scene.height_of(segment.box.y0) > PAYING
    to_sender, to_recipient = _by_label(side, LOW_LABEL * strength if low else strength)
    plain = text.strip(" ,;:·•|").removesuffix(" .")
    return PartyName(
        plain, segment, span, here * sender + to_sender, here * recipient + to_recipient, block, None, side, signs
    )


def _by_label(side: str, strength: float) -> tuple[float, float]:
    if side == "sender":
        return 0.75 * strength, -0.6
    if side == "recipient":
        return -0.6, 0.75 * strength
    return {"other": (-0.6, -0.6), "payee": (-0.15, -0.6)}.get(side, (0.0, 0.0))
