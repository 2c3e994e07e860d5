"""Tick boxes and their captions: which box belongs to which, and whether it is ticked.

Boxes are those that were seen, and small squares that are drawn; a tick is ink or a letter in one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from docpipe.document import Box, FieldReading, MarkKind, Provenance
from docpipe.reading.forms.captions import Caption
from docpipe.reading.forms.pieces import Leaf
from docpipe.reading.segments import Segment

REACH = 9.0  # heights of a caption that its box may stand apart
BEHIND, BELOW = 1.0, 1.5  # heights that a box on the right, or below, must stand nearer to be taken for it
TICK = 2  # letters of a tick that is a letter
OPEN, TICKED = frozenset("☐□▢◻❏❑\uf06f\uf0a8\uf071"), frozenset("☑☒⊠\uf0fe\uf0fd\uf052\uf053")
EMPTY = frozenset("☐□▢◻○◯❏❑O0oD[]()\uf06f\uf0a8\uf071")  # what an empty box comes as, or is taken for


@dataclass(frozen=True, slots=True)
class TickBox:
    """A box to be ticked; `ticked` None where it cannot be told."""

    box: Box
    ticked: bool


def ticks_of(leaf: Leaf) -> list[TickBox]:
    """All tick boxes of a page."""
    seen = [m for m in leaf.sheet.marks if m.kind is MarkKind.CHECKBOX and m.checked is not None]
    boxes = [TickBox(mark.box, bool(mark.checked) or _has_letter(leaf, mark.box)) for mark in seen]
    for square in leaf.frame.squares:
        if not any(_meet(square, other.box) for other in boxes):
            boxes.append(TickBox(square, _has_letter(leaf, square) or _has_ink(leaf, square)))
    boxes += [tick for tick in _letters(leaf) if not any(_meet(tick.box, other.box) for other in boxes)]
    return boxes


def _letters(leaf: Leaf) -> Iterator[TickBox]:
    """Boxes that are letters, or that OCR read as such, also where they stick to a word."""
    for segment in leaf.sheet.segments:
        for word in segment.words:
            if (sign := word.text[:1]) in OPEN | TICKED:
                step = word.box.width / len(word.text)
                yield TickBox(word.box._replace(x1=word.box.x0 + step), sign in TICKED)


def _has_letter(leaf: Leaf, box: Box) -> bool:
    """Whether a letter stands in the box: ticks of symbol fonts come as letters. OCR may take a box for one."""
    words = (word for segment in leaf.sheet.segments for word in segment.words if word.score is None)
    return any(len(word.text) <= TICK and not EMPTY & {*word.text} and _holds(box, word.box) for word in words)


def _has_ink(leaf: Leaf, box: Box) -> bool:
    """Whether a mark of about its size lies in the box; larger ones are writing beside it."""
    wide, high = 0.25 * box.width, 0.25 * box.height
    around = Box(box.x0 - wide, box.y0 - high, box.x1 + wide, box.y1 + high)
    marks = (m.box for m in leaf.sheet.marks if m.kind in (MarkKind.HANDWRITING, MarkKind.SIGNATURE))
    return any(_holds(box, mark) and mark.share_in(around) > 0.6 for mark in marks)


def _holds(box: Box, inner: Box) -> bool:
    return box.x0 <= (inner.x0 + inner.x1) / 2 <= box.x1 and box.y0 <= inner.middle <= box.y1


def _meet(one: Box, other: Box) -> bool:
    return max(one.share_in(other), other.share_in(one)) > 0.3


def paired(captions: Sequence[Caption], boxes: Sequence[TickBox], leaf: Leaf) -> Iterator[tuple[Caption, TickBox]]:
    """Each caption with its box: the nearest pairs first, a box to the left before one to the right or below."""
    costs = [
        (cost, n, m)
        for n, caption in enumerate(captions)
        for m, tick in enumerate(boxes)
        if (cost := _cost(caption, tick.box, leaf)) is not None and cost <= REACH
    ]
    used: set[tuple[str, int]] = set()
    for _, n, m in sorted(costs):
        if used.isdisjoint({("caption", n), ("box", m)}):
            used |= {("caption", n), ("box", m)}
            yield captions[n], boxes[m]


def _cost(caption: Caption, box: Box, leaf: Leaf) -> float | None:
    """How far a box stands from a caption, in heights of its print; None where a line parts them."""
    height, sheet, frame = caption.height, leaf.sheet, leaf.frame
    best: list[float] = []
    for line in caption.lines:
        if not box.y0 - 0.3 * height <= line.box.middle <= box.y1 + 0.3 * height:
            continue
        middle, slack = (box.x0 + box.x1) / 2, 1.2 * height / sheet.aspect  # OCR may take a box for a letter
        if middle <= line.box.x0 + slack and not _parted(frame.right_of(box.x1, box.middle), line.box.x0):
            best.append(max(0.0, sheet.dx(line.box.x0, box.x1)) / height)
        elif middle >= line.box.x1 - slack and not (
            _parted(frame.right_of(line.box.x1, box.middle), box.x0) or _has_print(caption, line.box, box, leaf)
        ):
            best.append(max(0.0, sheet.dx(box.x0, line.box.x1)) / height + BEHIND)
    under = (
        caption.box.x0 - 0.01 <= (box.x0 + box.x1) / 2 <= caption.box.x1 + 0.01 and box.y0 >= caption.box.y1 - height
    )
    line_between = frame.below(caption.box.y1 - 0.2 * height, caption.box.x0, caption.box.x1)
    if under and (line_between is None or line_between > box.middle):
        best.append(max(0.0, box.y0 - caption.box.y1) / height + BELOW)
    return min(best, default=None)


def _has_print(caption: Caption, line: Box, box: Box, leaf: Leaf) -> bool:
    """Whether other print stands between a caption's line and a box, or right over the box."""
    own = {id(word) for part in caption.lines for word in part.words}
    for segment in leaf.sheet.segments:
        for word in segment.words:
            if id(word) in own or not any(map(str.isalnum, word.text)) or _holds(box, word.box):
                continue
            at, level = (word.box.x0 + word.box.x1) / 2, abs(word.box.middle - line.middle) < 0.5 * line.height
            over = box.x0 <= at <= box.x1 and abs(box.y0 - word.box.y1) <= 0.5 * line.height
            if over or (level and line.x1 < at < box.x0):
                return True
    return False


def _parted(line: float | None, x: float) -> bool:
    return line is not None and line < x


def ticked(caption: Caption, tick: TickBox) -> FieldReading:
    """Whether a caption's box is ticked; its text is the caption's first line, its place box and caption."""
    line: Segment = caption.lines[0]
    place = Provenance(caption.page_no, line.box.join(tick.box))
    signals = {"support": round(0.9 * caption.worth, 4), "margin": round(0.9 * caption.worth, 4)}
    return FieldReading(line.text, tick.ticked, (place,), None, signals)
