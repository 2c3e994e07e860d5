"""Segments stacked into blocks: lines of like size and aligned edges, close under each other, as in an address."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from docpipe.document import Box
from docpipe.reading.segments import Segment, Sheet

LINE_GAP = 0.9  # line heights between two lines of one block
SIZE_JUMP = 1.35  # a line so much larger or smaller begins a new block


@dataclass(frozen=True, eq=False)
class Block:
    """Segments under each other, top to bottom."""

    segments: tuple[Segment, ...]

    @cached_property
    def box(self) -> Box:
        box = self.segments[0].box
        for segment in self.segments[1:]:
            box = box.join(segment.box)
        return box


def blocks_of(sheet: Sheet) -> list[Block]:
    """The blocks of a page, in the order in which they begin."""
    open_blocks: list[list[Segment]] = []
    done: list[list[Segment]] = []
    for row in sheet.rows:
        for segment in row:
            home = min(
                (b for b in open_blocks if b[-1].row < segment.row and _continues(b[-1], segment, sheet)),
                key=lambda b: abs(b[-1].box.x0 - segment.box.x0),
                default=None,
            )
            if home is None:
                open_blocks.append([segment])
            else:
                home.append(segment)
        bottom = row[0].box.y0
        closed = [b for b in open_blocks if bottom - b[-1].box.y1 > 3 * sheet.line_height]
        done += closed
        open_blocks = [b for b in open_blocks if b not in closed]
    return [Block(tuple(b)) for b in sorted(done + open_blocks, key=lambda b: (b[0].row, b[0].column))]


def _continues(above: Segment, below: Segment, sheet: Sheet) -> bool:
    gap = (below.box.y0 - above.box.y1) / max(above.box.height, below.box.height)
    sizes = max(above.size, below.size) / max(min(above.size, below.size), 1e-6)
    return -0.4 < gap < LINE_GAP and sizes < SIZE_JUMP and _aligned(above.box, below.box, sheet)


def _aligned(a: Box, b: Box, sheet: Sheet) -> bool:
    slack = 0.5 * sheet.line_height
    edges = (sheet.dx(a.x0, b.x0), sheet.dx(a.x1, b.x1), sheet.dx(a.x0 + a.x1, b.x0 + b.x1) / 2)
    return min(map(abs, edges)) < slack


def block_under(block: Block, blocks: Sequence[Block], sheet: Sheet) -> tuple[Segment, ...]:
    """The lines of the block right under another, left edges or middles in line."""

    def close(other: Block) -> bool:
        if other is block or not 0 <= other.box.y0 - block.box.y1 < 2.5 * sheet.line_height:
            return False
        left = sheet.dx(other.box.x0, block.box.x0)
        middle = sheet.dx(other.box.x0 + other.box.x1, block.box.x0 + block.box.x1) / 2
        return min(abs(left), abs(middle)) < 2 * sheet.line_height

    return min(filter(close, blocks), key=lambda b: b.box.y0, default=Block(())).segments
