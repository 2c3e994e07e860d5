"""Compose a contract: its designs, and how cover, opening, sections, signatures and exhibits follow one another."""

from dataclasses import dataclass
from random import Random
from typing import Literal

from samples.bench import Bench
from samples.contracts.exhibits import exhibits
from samples.contracts.saying import Saying
from samples.contracts.setting import Column
from samples.contracts.signing import Signatures
from samples.contracts.story import Contract
from samples.look import GREY, Style
from samples.marks import add_note, draw_hand
from samples.paper import Stroke, Text
from samples.runs import Run

Numbering = Literal["plain", "article", "paragraph", "section"]


@dataclass(frozen=True, slots=True)
class ContractDesign:
    """How contracts of one office look. `blocks`: side by side or one under the other."""

    name: str
    numbering: Numbering
    families: tuple[str, ...]
    size: float = 10.4
    leading: float = 1.34
    title_align: str = "centre"
    cover: bool = False
    sub_numbers: bool = True
    blocks: Literal["columns", "stacked"] = "columns"
    rules: bool = False
    held_out: bool = False


DESIGNS = {
    design.name: design
    for design in (
        ContractDesign("office", "plain", ("times", "caladea", "source-serif")),
        ContractDesign("modern", "plain", ("helvetica", "roboto", "source-sans"), title_align="left", rules=True),
        ContractDesign("articles", "article", ("times", "caladea"), sub_numbers=False, blocks="stacked"),
        ContractDesign("paragraphs", "paragraph", ("helvetica", "vera", "noto"), blocks="columns"),
        ContractDesign("covered", "plain", ("times", "source-serif", "roboto"), cover=True, leading=1.5),
        ContractDesign("sections", "section", ("courier", "times"), sub_numbers=False, blocks="stacked", leading=1.2),
        ContractDesign(
            "solicitor", "section", ("caladea", "fira"), cover=True, rules=True, blocks="stacked", held_out=True
        ),
        ContractDesign(
            "minute", "plain", ("manrope", "ubuntu", "helvetica"), title_align="left", size=9.6, held_out=True
        ),
        ContractDesign("deed", "article", ("source-serif", "times"), size=11.4, leading=1.44, held_out=True),
    )
}
INITIALLED = 0.15
MARGINS = ((72, 72, 70, 72), (64, 70, 64, 82), (56, 60, 60, 60))  # top, right, bottom, left


class Composer:
    """Sets one contract; chance is used for what no value hangs on."""

    def __init__(self, rng: Random, bench: Bench, story: Contract, design: ContractDesign, saying: Saying) -> None:
        self.rng = rng
        self.bench = bench
        self.story = story
        self.design = design
        self.saying = saying
        self.column = Column(bench, bench.look.body, bench.look.size * 0.7, design.leading)
        self.words = {key: rng.choice(choice) for key, choice in sorted(story.wording.words.items())}
        self.headings = {key: rng.choice(choice) for key, choice in sorted(story.wording.headings.items())}
        self.indent = 26.0 if design.sub_numbers else 0.0

    def compose(self, sections: int, with_exhibits: int) -> None:
        """The whole document, with so many sections of boilerplate and so many exhibits."""
        y = self._cover() if self.design.cover else self.bench.top - 18
        y = self._opening(y)
        for number, (heading, paragraphs) in enumerate(self._sections(sections), 1):
            y = self._section(y, number, heading, paragraphs)
        split = "measure" if self.design.held_out else "tune"
        Signatures(self.rng, self.column, self.story, self.words, self.saying, split).set(y, self.design.blocks)
        if split == "measure" or self.rng.random() < INITIALLED:
            self._initial(split)
        exhibits(self.rng, self.column, self.story, self.headings["exhibit"], self.words, with_exhibits)

    def _initial(self, split: str) -> None:
        """Each page but the last initialled at its foot by those who have signed."""
        names = [side.signatory for side in self.story.sides if side.signed]
        hands = [draw_hand(self.rng, split) for _ in names]
        for page_no in range(1, self.bench.paper.page_no):
            for i, (name, hand) in enumerate(zip(names, hands, strict=True)):
                x = self.bench.right - 120 + 50 * i + self.rng.uniform(-3, 3)
                text = "".join(part[0] for part in name.replace("-", " ").split()[:2])
                y = self.bench.paper.height - 50
                add_note(self.bench.paper, self.rng, x, y, text, size=12, hand=hand, split=split, page_no=page_no)

    def _cover(self) -> float:
        """A page with title, parties and day alone."""
        look, story, bench = self.bench.look, self.story, self.bench
        y = bench.paper.height * 0.28
        big = Style(look.family.bold, look.size + 9)
        y = bench.wrap(y, Run(story.title, ("title",)), big, "centre") + 40
        for i, side in enumerate(story.sides):
            y = bench.wrap(y, Run(side.name, ("parties", i, "name")), look.strong, "centre") + 14
            if not i:
                y = bench.line(y, self.words["and"], look.body, "centre") + 14
        bench.line(y + 30, Run(self.saying.day(story.agreed), ("agreement_date",)), look.body, "centre")
        return bench.turn() - 18

    def _opening(self, y: float) -> float:
        look, column = self.bench.look, self.column
        title = Style(look.family.bold, look.size + 4)
        y = self.bench.wrap(y, Run(self.story.title, ("title",)), title, self.design.title_align) + 8
        if self.design.rules:
            self.bench.rule(y, 0.8, look.body.colour)
        y += 14
        for runs in self.saying.opening():
            y = column.paragraph(y, runs)
        if self.rng.random() < 0.55:
            y = column.heading(y + 4, self.headings["recitals"], look.strong)
            for i, text in enumerate(self.story.wording.recitals):
                y = column.numbered(y, f"({'ABC'[i]})", self.saying.said(text), 26)
        return y + 6

    def _sections(self, count: int) -> list[tuple[str, list[list[Run]]]]:
        """Headings with their paragraphs in the usual order."""
        saying, story = self.saying, self.story
        bank = list(story.wording.boilerplate)
        kept = sorted(self.rng.sample(range(len(bank)), min(count, len(bank))))
        plain: list[tuple[str, list[list[Run]]]] = [
            (bank[i][0], [saying.said(text) for text in bank[i][1]]) for i in kept
        ]
        subject: list[list[Run]] = [saying.said(text) for text in story.kind.subject]
        first = plain[:1] if plain and plain[0][0] == self.headings["definitions"].split(" and ")[0] else []
        rest = plain[len(first) :]
        made = [*first, (self.headings["subject"], subject)]
        term = (self.headings["term"], [*saying.lasting()])
        ending = [(self.headings["termination"], [*saying.ending()])] if saying.ending() else []
        late = self.rng.randint(len(rest) // 3, len(rest)) if rest else 0
        if self.rng.random() < 0.5:
            made += [term, *rest[:late], *ending, *rest[late:]]
        else:
            made += [*rest[:late], term, *ending, *rest[late:]]
        law = (self.headings["law"], [saying.law()])
        at = self.rng.randint(max(2, len(made) - 2), len(made))
        return [*made[:at], law, *made[at:]]

    def _section(self, y: float, number: int, heading: str, paragraphs: list[list[Run]]) -> float:
        look, column = self.bench.look, self.column
        centred = self.design.numbering in ("article", "paragraph")
        y = column.heading(y + 4, self._headed(number, heading), look.strong, "centre" if centred else "left")
        count = 0
        for runs in paragraphs:
            if runs[0].text.startswith("- "):
                y = column.paragraph(y, [Run("• " + runs[0].text[2:]), *runs[1:]], self.indent + 16)
                continue
            count += 1
            y = (
                column.numbered(y, self._sub(number, count), runs, self.indent)
                if self.indent
                else column.paragraph(y, runs)
            )
        return y + 2

    def _headed(self, number: int, heading: str) -> str:
        match self.design.numbering:
            case "article":
                return f"ARTICLE {_roman(number)} – {heading.upper()}"
            case "paragraph":
                return f"§ {number} {heading}"
            case "section":
                return f"{number}. {heading.upper()}"
            case _:
                return f"{number}. {heading}"

    def _sub(self, number: int, count: int) -> str:
        return f"({count})" if self.design.numbering == "paragraph" else f"{number}.{count}"


def finish_pages(bench: Bench, words: dict[str, str], footer: str, title: str, rule: bool, first: int = 1) -> None:
    """Footers with the page's number and a running head, now that the number of pages is known."""
    paper, style = bench.paper, Style(bench.look.family.regular, 7.5, GREY)
    for page_no in range(first, paper.page_no + 1):
        y = paper.height - 40
        text = footer.format(page=page_no, pages=paper.page_no)
        for piece, align in ((text, "right"), (title if page_no > 1 else "", "left")):
            _on_page(bench, page_no, y, piece, style, align)
        if words["running"]:
            _on_page(bench, page_no, 30, words["running"], style, "right")
        if rule:
            paper.add(Stroke(bench.left, y - 5, bench.right, y - 5, 0.4, GREY), page_no)


def _on_page(bench: Bench, page_no: int, y: float, text: str, style: Style, align: str) -> None:
    x = bench.left if align == "left" else bench.right - style.width(text)
    if text:
        bench.paper.add(Text(x, y + style.size, text, style.face, style.size, style.colour), page_no)


def _roman(number: int) -> str:
    text = ""
    for worth, mark in ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        text += mark * (number // worth)
        number %= worth
    return text
