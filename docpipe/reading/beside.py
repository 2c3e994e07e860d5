"""Which mark belongs to a place on the page: the signature over a line, the check box before its label.

Pure geometry over marks and boxes of one page, as it is read; knows no words.
"""

from collections.abc import Iterable, Sequence

from docpipe.document import Box, Mark, MarkKind

ABOVE = 3.0  # heights of the label or line: a signature stands so far above it
LEAST_REACH = 0.035  # of the page's height, since a line has no height itself
LABEL_GAP = 3.5  # heights: a check box stands so close to its label, measured on a page's usual shape


def signatures_over(line: Box, marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """The signatures that stand on a signature line, or over the label below one."""
    reach = max(LEAST_REACH, ABOVE * line.height)
    room = Box(line.x0 - 0.02, line.y0 - reach, line.x1 + 0.02, line.y1 + 0.4 * reach)
    return tuple(mark for mark in marks if mark.kind is MarkKind.SIGNATURE and mark.box.share_in(room) > 0.4)


def checkbox_of(label: Box, marks: Iterable[Mark], *, aspect: float = 1.414) -> Mark | None:
    """The check box on the line of a label, nearest to it; the one before it wins over the one behind.

    `aspect`: height of the page by its width, which makes a height comparable to a gap.
    """
    reach = LABEL_GAP * label.height * aspect
    near: list[tuple[float, Mark]] = []
    for mark in marks:
        if (
            mark.kind is not MarkKind.CHECKBOX
            or not label.y0 - label.height < mark.box.middle < label.y1 + label.height
        ):
            continue
        before, behind = label.x0 - mark.box.x1, mark.box.x0 - label.x1
        gap = before if before > behind else behind * 1.5
        if gap < reach:
            near.append((gap, mark))
    return min(near, key=lambda pair: pair[0])[1] if near else None


def checkboxes_in(room: Box, marks: Iterable[Mark]) -> Sequence[Mark]:
    """The check boxes in a room of the page, from top to bottom and from left to right."""
    inside = [mark for mark in marks if mark.kind is MarkKind.CHECKBOX and mark.box.share_in(room) > 0.5]
    return sorted(inside, key=lambda mark: (round(mark.box.middle, 2), mark.box.x0))
