"""Where a block works: a bench with the story and the words of one sale.

A block is a function of a desk and a height that draws and gives the height where it ended. Knows no particular block.
"""

import dataclasses
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from samples import writing
from samples.bench import Bench
from samples.languages import Words
from samples.paper import Tag
from samples.runs import Run, Runs, as_runs
from samples.story import Story

Block = Callable[["Desk", float], float]


@dataclass(frozen=True, slots=True)
class Desk(Bench):
    """A bench for one story."""

    story: Story
    words: Words

    def label(self, key: str) -> str:
        """A label word with the document's own mark behind it."""
        return self.words[key] + self.look.colon

    def fact(self, field: str) -> list[Run]:
        """A value as printed, with its tag; empty where the story has none."""
        value = self.story.facts()[field]
        if value in ("", None):
            return []
        return [Run(self.printed(field, value), (field,))]

    def printed(self, field: str, value: str | date | Decimal) -> str:
        """The printed form of a flat value, without currency."""
        if isinstance(value, Decimal):
            return self.look.number(value)
        if isinstance(value, date):
            return self.look.day(value)
        if field == "iban" and self.look.grouped_iban:
            return writing.in_fours(value)
        if field.endswith("vat_id"):
            return writing.vat_id(value, self.look.spaced_vat_id)
        return value

    def amount(self, value: Decimal, tag: Tag | None = None, currency: bool = True) -> list[Run]:
        """Money as printed, with or without its currency."""
        number = Run(self.look.number(value), tag)
        return self.with_currency(number) if currency else [number]

    def with_currency(self, number: Run) -> list[Run]:
        """A printed number with its currency where this document puts it."""
        before, after = self.look.currency_parts()
        return [run for run in (*_mark(before), number, *_mark(after)) if run.text]

    def money(self, field: str, currency: bool = True, negated: bool = False) -> list[Run]:
        """A flat money field as printed; `negated` for what is taken off."""
        value = Decimal(str(self.story.facts()[field]))
        return self.amount(-value if negated else value, (field,), currency)

    def sentence(self, key: str, **parts: Runs) -> list[Run]:
        """A sentence of the language with values put in."""
        pieces = re.split(r"\{(\w+)\}", self.words[key])
        runs: list[Run] = []
        for i, piece in enumerate(pieces):
            runs += _glued(as_runs(parts[piece])) if i % 2 else as_runs(piece)
        return runs


def _glued(runs: list[Run]) -> list[Run]:
    """An amount and its currency with a blank between them that no line breaks at."""
    return [dataclasses.replace(run, text="\u00a0") if run.text == " " else run for run in runs]


def _mark(text: str) -> list[Run]:
    """A currency mark, its blanks apart, so that only the mark itself carries the tag."""
    bare = text.strip()
    if not bare:
        return [Run(text)]
    before, _, after = text.partition(bare)
    return [Run(before), Run(bare, ("currency",)), Run(after)]
