"""A document on its way to the mail room: its recipe, what people left on it, and how it comes. Knows no kind."""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from samples.finish import BORN, Finish
from samples.paper import Paper
from samples.recipe import Expect, Recipe

Marking = Callable[[Random, Paper], None]  # leaves stamps, notes or ticks on a paper


@dataclass(frozen=True, slots=True)
class Arrival:
    """One document in a file. `expect` None: what its recipe says; `seed` of the marks."""

    recipe: Recipe
    finish: Finish = BORN
    marking: Marking | None = None
    seed: str = ""
    expect: Expect | None = None

    @property
    def name(self) -> str:
        return self.recipe.name

    @property
    def expected(self) -> Expect:
        return self.expect or self.recipe.expect

    def paper(self) -> Paper:
        """The document on paper, with what people left on it."""
        paper = self.recipe.set()
        if self.marking:
            self.marking(Random(f"{self.seed}/marks"), paper)
        return paper


@dataclass(frozen=True, slots=True)
class Packet:
    """Several documents in one file. `blanks`: how many empty pages follow each document."""

    name: str
    parts: tuple[Arrival, ...]
    expected: Expect
    blanks: tuple[int, ...] = ()
    split: str = "tune"
    group: str = "packet"


File = Arrival | Packet
