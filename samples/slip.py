"""A till slip: one narrow page, as long as it must be. Set like a layout, with other parts."""

from dataclasses import dataclass

from samples.blocks import till
from samples.blocks.opening import below
from samples.desk import Block, Desk
from samples.languages import Words
from samples.look import Look
from samples.paper import Paper
from samples.story import Story

MARGIN = 14.0


@dataclass(frozen=True, slots=True)
class Slip:
    """`width` in points: 226.8 is the usual roll of 80 mm, 164.4 the small one of 58 mm."""

    name: str
    parts: tuple[Block, ...]
    width: float = 226.8
    families: tuple[str, ...] = ()

    def set(self, story: Story, words: Words, look: Look) -> Paper:
        """Set a story on a roll that is cut where it ends."""
        block = below(*self.parts, gap=2)
        endless = Desk(Paper(self.width, 1e5), look, MARGIN, self.width - MARGIN, MARGIN, 1e5, story, words)
        paper = Paper(self.width, round(block(endless, MARGIN) + MARGIN, 1))
        block(Desk(paper, look, MARGIN, self.width - MARGIN, MARGIN, 1e5, story, words), MARGIN)
        return paper


_AFTER = (till.sums, till.paid, till.dashes, till.taxes)

SLIPS = {
    slip.name: slip
    for slip in (
        Slip(
            "till",
            (till.head, till.dashes, till.bought, till.dashes, *_AFTER, till.stamp, till.thanks),
            families=("courier-narrow", "courier"),
        ),
        Slip(
            "shop",
            (till.head, till.stamp, till.dashes, till.bought, *_AFTER, till.thanks),
            families=("helvetica-narrow", "vera-narrow", "helvetica"),
        ),
        Slip(
            "kiosk",
            (till.head, till.dashes, till.stamp, till.bought, till.dashes, till.sums, till.taxes, till.thanks),
            width=180.0,
            families=("courier-narrow", "helvetica-narrow"),
        ),
    )
}
