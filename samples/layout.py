"""A layout: which blocks a document is composed of, and how its pages are set from them. Knows no particular block."""

import dataclasses
from dataclasses import dataclass

from samples.desk import Block, Desk
from samples.languages import Words
from samples.look import GREY, Look, Style
from samples.paper import Paper
from samples.story import Story

SIZES = {"A4": (595.28, 841.89), "LETTER": (612.0, 792.0)}


@dataclass(frozen=True, slots=True)
class Layout:
    """`head` stands on the first page alone, `body` flows, `foot` stands on every page.

    `margins`: top, right, bottom, left in points; `families`: the typefaces that suit it, empty for any;
    `running`: following pages repeat company and number at their top; `size`: another than the market's paper.
    """

    name: str
    head: Block
    body: tuple[Block, ...]
    foot: Block
    margins: tuple[float, float, float, float] = (42, 56, 34, 62)
    page_numbers: str = "right"  # left, centre, right
    families: tuple[str, ...] = ()
    running: bool = False
    size: tuple[float, float] | None = None

    def set(self, story: Story, words: Words, look: Look) -> Paper:
        """Set a story on paper."""
        paper = Paper(*(self.size or SIZES[story.market.paper]))
        top, right, bottom, left = self.margins
        desk = Desk(paper, look, left, paper.width - right, top + 18, paper.height - bottom, story, words)
        foot = paper.height - bottom - desk.height_of(self.foot)
        desk = dataclasses.replace(desk, bottom=foot - 16)
        y = self.head(desk, top)
        for block in self.body:
            y = block(desk, y)
        self._finish(desk, foot)
        return paper

    def _finish(self, desk: Desk, foot: float) -> None:
        """Set what stands on every page, now that their number is known."""
        style = Style(desk.look.family.regular, 7, GREY)
        pages = desk.paper.page_no
        for page_no in range(1, pages + 1):
            sheet = dataclasses.replace(desk, paper=_OnePage(desk.paper, page_no))
            self.foot(sheet, foot)
            if pages > 1:
                sheet.line(foot - 13, desk.words["page"].format(page=page_no, pages=pages), style, self.page_numbers)
            if self.running and page_no > 1:
                title = " ".join((desk.words[desk.story.kind], desk.story.number))
                sheet.line(self.margins[0] - 4, f"{desk.story.seller.name}   {title}", style)


class _OnePage(Paper):
    """A finished page of another paper, to be written on."""

    def __init__(self, paper: Paper, page_no: int) -> None:
        super().__init__(paper.width, paper.height)
        self.pages = [paper.pages[page_no - 1]]
