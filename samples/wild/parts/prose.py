"""Sentences that a document says without any value in them."""

from dataclasses import dataclass

from samples.desk import Desk
from samples.look import Style
from samples.runs import Run


@dataclass(frozen=True, slots=True)
class Say:
    """A greeting or a word of thanks."""

    key: str
    bold: bool = False
    align: str = "left"

    def __call__(self, desk: Desk, y: float) -> float:
        face = desk.look.family.bold if self.bold else desk.look.family.regular
        return (
            desk.wrap(y, [Run(desk.words[self.key])], Style(face, desk.look.size + (2 if self.bold else 0)), self.align)
            + 3
        )
