"""The texts of a contract as runs: parties, values and roles put into sentences, each value with its tag.

Knows no page.
"""

import re
from collections.abc import Mapping
from datetime import date
from random import Random

from samples import writing
from samples.contracts.story import Contract, Duration, Side
from samples.contracts.wording import Grammar
from samples.languages import LANGUAGES
from samples.paper import Tag
from samples.runs import Run, Runs, as_runs


class Saying:
    """How one contract puts its values into words: its grammar, the form of its dates and numbers."""

    def __init__(self, rng: Random, story: Contract, grammar: Grammar) -> None:
        self.story = story
        self.grammar = grammar
        self._rng = rng
        self._dates = rng.choice(story.wording.dates)
        self._both = rng.random() < 0.6  # numbers as words and figures
        self._party = rng.choice(grammar.party)
        self._chosen: dict[str, str] = {
            name: rng.choice(getattr(grammar, name))
            for name in ("opening", "same_day", "starts", "term", "until", "renewal", "ending", "law")
        }
        self.days = rng.choice((14, 21, 30, 45))
        self.cure = rng.choice((10, 15, 20, 30))

    def opening(self) -> list[list[Run]]:
        """The paragraphs that name the parties and the day."""
        story = self.story
        text = self._chosen["same_day" if story.starts_with_date else "opening"]
        also: Tag | None = ("effective_date",) if story.starts_with_date else None
        values: dict[str, Runs] = {
            "date": Run(self.day(story.agreed), ("agreement_date",), also=also),
            "one_full": self._full(0),
            "two_full": self._full(1),
        }
        return [self.said(part, values) for part in text.split("|")]

    def lasting(self) -> list[list[Run]]:
        """When it starts, how long it lasts, and whether it is renewed."""
        story, texts = self.story, []
        effective = {"effective": Run(self.day(story.effective), ("effective_date",))}
        if not story.starts_with_date:
            texts.append(self.said(self._chosen["starts"], effective))
        if story.expiration:
            last = Run(self.day(story.expiration), ("expiration_date",))
            texts.append(self.said(self._chosen["until"], {"expiration": last}))
        elif story.term:
            texts.append(self.said(self._chosen["term"], {"term": self.span(story.term, "term")}))
        if story.renewal and story.notice:
            spans = {
                "renewal": self.span(story.renewal, "renewal_term"),
                "notice": self.span(story.notice, "notice_period"),
            }
            texts.append(self.said(self._chosen["renewal"], spans))
        return texts

    def ending(self) -> list[list[Run]]:
        """How either party may end it, where it is not renewed."""
        if self.story.renewal or not self.story.notice:
            return []
        return [self.said(self._chosen["ending"], {"notice": self.span(self.story.notice, "notice_period")})]

    def law(self) -> list[Run]:
        """Whose law governs."""
        return self.said(self._chosen["law"], {"law": Run(self.story.law, ("governing_law",))})

    def said(self, text: str, values: Mapping[str, Runs] | None = None) -> list[Run]:
        """A text with the parties' names and these values in it."""
        known = {
            **self._roles(),
            "title": self._title(),
            "days": str(self.days),
            "cure": str(self.cure),
            **(values or {}),
        }
        pieces = re.split(r"\{(\w+)\}", text)
        runs: list[Run] = []
        for i, piece in enumerate(pieces):
            runs += as_runs(known[piece]) if i % 2 else as_runs(piece)
        return runs

    def day(self, value: date) -> str:
        language = LANGUAGES[self.story.market.language]
        return writing.day(value, self._dates, language.months, language.short_months)

    def span(self, value: Duration, field: str) -> Run:
        """A duration in words, in figures or both."""
        wording = self.story.wording
        unit = wording.units[value.unit][value.count != 1]
        word = wording.numbers.get(value.count)
        both = self._both and value.count > 1
        count = f"{word} ({value.count})" if word and both else word or str(value.count)
        if wording.code != "en" and not both and value.count > 1:
            count = str(value.count)
        return Run(f"{count} {unit}", (field,))

    def _full(self, i: int) -> list[Run]:
        side = self.story.sides[i]
        text = self._party.replace("{is_a}", side.is_a).replace("{address}", side.address)
        if not side.role:
            text = text.replace("the “", "“")
        also: Tag | None = ("parties", i, "role") if side.role else None
        values: dict[str, Runs] = {
            "name": Run(side.name, ("parties", i, "name")),
            "defined": Run(side.defined, ("parties", i, "defined_name"), also=also),
        }
        return self.said(text, values)

    def _title(self) -> str:
        return self.story.title.title() if self.story.title.isupper() else self.story.title

    def _roles(self) -> dict[str, Runs]:
        """Each party in each case, and at the head of a sentence."""
        forms: dict[str, Runs] = {}
        for key, side in zip(("one", "two"), self.story.sides, strict=True):
            for ending, pattern in self.story.wording.cases.items():
                forms[key + ending] = _formed(side, pattern)
            head = _formed(side, self.story.wording.cases[""])
            forms[key.capitalize()] = head[0].upper() + head[1:]
        return forms


def _formed(side: Side, pattern: str) -> str:
    return pattern.format(r=side.defined) if side.role else side.defined
