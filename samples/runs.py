"""Pieces of text with their style and the value that they show, and how they break into lines. Knows no page."""

import dataclasses
import re
from collections.abc import Sequence
from dataclasses import dataclass

from samples.look import Style
from samples.paper import Tag


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one style; `tag` names the value that it shows, `also` a second one with the same value."""

    text: str
    tag: Tag | None = None
    style: Style | None = None
    also: Tag | None = None

    @property
    def tags(self) -> tuple[Tag, ...]:
        return tuple(tag for tag in (self.tag, self.also) if tag)


Runs = str | Run | Sequence[Run]


def as_runs(runs: Runs) -> list[Run]:
    """Text in any form as a list of runs."""
    if isinstance(runs, str):
        return [Run(runs)] if runs else []
    return [runs] if isinstance(runs, Run) else list(runs)


def in_style(runs: Runs, style: Style) -> list[Run]:
    """The same runs, all in one style."""
    return [dataclasses.replace(run, style=style) for run in as_runs(runs)]


def wrapped(runs: Sequence[Run], style: Style, width: float) -> list[list[Run]]:
    """Runs broken into lines no wider than `width`, at blanks only."""
    lines: list[list[Run]] = [[]]
    room = width
    for word in _words(runs):
        if sum((run.style or style).width(run.text) for run in word) > room and lines[-1]:
            lines.append([])
            room = width
            word = [dataclasses.replace(word[0], text=word[0].text.lstrip(" ")), *word[1:]]
        for run in word:
            _append(lines[-1], run)
            room -= (run.style or style).width(run.text)
    return lines


def _words(runs: Sequence[Run]) -> list[list[Run]]:
    """Runs cut before each blank; pieces with no blank between them stay one word, whatever their tags."""
    words: list[list[Run]] = []
    for run in runs:
        for text in re.findall(r" *[^ ]+| +$", run.text):
            if text[0] == " " or not words:
                words.append([])
            words[-1].append(dataclasses.replace(run, text=text))
    return words


def _append(line: list[Run], run: Run) -> None:
    """Join a word to the run before it where style and tag are the same."""
    if line and line[-1].tags == run.tags and line[-1].style == run.style:
        line[-1] = dataclasses.replace(line[-1], text=line[-1].text + run.text)
    else:
        line.append(run)


def text_of(runs: Runs) -> str:
    """The bare text of runs in any form."""
    return "".join(run.text for run in as_runs(runs))
