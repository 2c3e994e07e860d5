"""The blocks in which a contract is signed: the party, a line to sign on, name, function and day in print."""

from collections.abc import Mapping
from random import Random

from samples.bench import Bench
from samples.contracts.saying import Saying
from samples.contracts.setting import Column
from samples.contracts.story import Contract, Side
from samples.look import GREY
from samples.marks import add_note, add_signature
from samples.paper import Stroke
from samples.runs import Run

BY_HAND = 0.2
HEIGHT = 128.0  # points of one block


class Signatures:
    """Sets the blocks of one contract."""

    def __init__(
        self, rng: Random, column: Column, story: Contract, words: Mapping[str, str], saying: Saying, split: str
    ) -> None:
        self.rng = rng
        self.column = column
        self.story = story
        self.words = words
        self.saying = saying
        self.split = split
        self.by_hand = rng.random() < BY_HAND  # the day beside each name

    def set(self, y: float, blocks: str) -> float:
        """All blocks on one page, with the sentence over them."""
        bench = self.column.bench
        rows = 1 if blocks == "columns" else len(self.story.sides)
        if y + HEIGHT * rows + 40 > bench.bottom:
            y = bench.turn()
        if self.words["witness"]:
            y = self.column.paragraph(y + 8, self.words["witness"])
        for i, side in enumerate(self.story.sides):
            if blocks == "columns":
                self._block(bench.part(0.53 * i, 0.47 + 0.53 * i), y + 8, i, side)
            else:
                self._block(bench.part(0, 0.6), y + 8 + i * HEIGHT, i, side)
        return y + HEIGHT * rows

    def _block(self, bench: Bench, y: float, i: int, side: Side) -> None:
        look, colon = bench.look, ":"
        y = bench.wrap(y, [Run(side.name, ("parties", i, "name"))], look.strong) + 24
        label = self.words["by"] + colon
        start = bench.left + look.body.width(label) + 5
        bench.line(y, label)
        bench.paper.add(Stroke(start, y + look.size + 1.5, bench.right, y + look.size + 1.5, 0.5, GREY))
        if side.signed:
            width = min(self.rng.uniform(80, 130), bench.right - start - 12)
            add_signature(bench.paper, self.rng, start + 8, y + look.size, width, split=self.split)
        y += look.size * 1.7
        y = self._line(bench, y, "name", [Run(side.signatory, ("signatures", i, "name"))])
        if side.position:
            y = self._line(bench, y, "title", [Run(side.position)])
        by_hand = side.signed_on is not None and self.by_hand
        day = (
            [Run(self.saying.day(side.signed_on), ("signatures", i, "date"))] if side.signed_on and not by_hand else []
        )
        if side.signed_on and by_hand:
            x, base = bench.left + look.body.width(self.words["date"]) + 14, y + look.size * 0.9
            written = f"{side.signed_on:%d.%m.%y}"
            add_note(bench.paper, self.rng, x, base, written, size=look.size * 1.15, split=self.split)
        self._line(bench, y, "date", day)

    def _line(self, bench: Bench, y: float, key: str, runs: list[Run]) -> float:
        """A label and what is printed behind it, or a line to write on."""
        label = self.words[key] + ": "
        end = bench.line(y, [Run(label), *runs] if runs else label)
        if not runs:
            start = bench.left + bench.look.body.width(label)
            bench.paper.add(Stroke(start, y + bench.look.size + 1.5, bench.right, y + bench.look.size + 1.5, 0.5, GREY))
        return end + 3
