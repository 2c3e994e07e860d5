"""How blocks are put together: side by side, below each other; headlines, opening and closing sentences."""

from samples.blocks.letterhead import title_run
from samples.desk import Block, Desk
from samples.look import Style
from samples.runs import Run, in_style


def beside(*places: tuple[float, float, Block]) -> Block:
    """Blocks next to each other, each between two shares of the width; as high as the highest."""

    def draw(desk: Desk, y: float) -> float:
        return max(block(desk.part(start, end), y) for start, end, block in places)

    return draw


def below(*blocks: Block, gap: float = 8) -> Block:
    """Blocks below each other; one that draws nothing takes no gap."""

    def draw(desk: Desk, y: float) -> float:
        for block in blocks:
            end = block(desk, y)
            y = end + gap if end > y else y
        return y

    return draw


def space(points: float) -> Block:
    """Empty paper."""
    return lambda desk, y: y + points


def kept(block: Block) -> Block:
    """A block that is never torn by a page's end."""
    return lambda desk, y: desk.keep(block, y)


def title(desk: Desk, y: float) -> float:
    """What the document calls itself, alone."""
    return desk.line(y, title_run(desk), desk.look.title) + 4


def huge_title(desk: Desk, y: float) -> float:
    """The same in very large letters."""
    style = Style(desk.look.head_family.bold, 26, desk.look.accent)
    return desk.line(y, title_run(desk), style.fitted(title_run(desk).text, desk.width)) + 6


def headline(desk: Desk, y: float) -> float:
    """Title and number, and perhaps the date, in one line."""
    if not desk.story.number:
        return title(desk, y)
    runs = desk.sentence(
        "headline", title=title_run(desk), number=desk.fact("invoice_number"), date=desk.fact("issue_date")
    )
    return desk.wrap(y, in_style(runs, desk.look.title)) + 4


def intro(desk: Desk, y: float) -> float:
    """An opening sentence; a credit note has none."""
    return desk.wrap(y, [Run(desk.words["intro"])]) + 4 if desk.story.kind == "invoice" else y


def thanks(desk: Desk, y: float) -> float:
    """A closing sentence."""
    return desk.wrap(y, [Run(desk.words["thanks"])]) + 4


def closing(desk: Desk, y: float) -> float:
    """A closing sentence, regards, a name."""
    y = desk.wrap(y, [Run(desk.words["thanks"])]) + 8
    y = desk.line(y, desk.words["closing"]) + 6
    return desk.line(y, desk.story.extras.get("contact", desk.story.seller.person))
