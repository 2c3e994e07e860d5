"""A document before it is set: its story, layout, look, words, and what a reader is to decide about it."""

import dataclasses
from dataclasses import dataclass
from random import Random

from samples.languages import LANGUAGES, Words
from samples.layout import Layout
from samples.look import Look, draw_look
from samples.markets import MARKETS
from samples.paper import Paper
from samples.sample import ACCEPTED, Expect
from samples.slip import Slip
from samples.story import Story
from samples.telling import Wishes, tell


@dataclass(frozen=True, slots=True)
class Recipe:
    """`name` becomes the file's name."""

    name: str
    story: Story
    layout: Layout | Slip
    look: Look
    words: Words
    expect: Expect = ACCEPTED
    split: str = "tune"

    def set(self) -> Paper:
        """Set the document on paper."""
        return self.layout.set(self.story, self.words, self.look)


def cook(name: str, rng: Random, market: str, layout: Layout | Slip, wishes: Wishes, **look: object) -> Recipe:
    """A recipe by chance, within what is asked for; `look` settles parts of the look."""
    place = MARKETS[market]
    drawn = draw_look(rng, place, layout.families, **look)
    numeric = "{m" in drawn.date_pattern and "{mon" not in drawn.date_pattern
    if numeric and place.language.startswith("en"):
        wishes = dataclasses.replace(wishes, day_over_12=True)  # else nobody could tell day from month
    story = tell(rng, place, wishes)
    return Recipe(name, story, layout, drawn, LANGUAGES[place.language].pick(rng))
