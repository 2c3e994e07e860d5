"""Documents made harder to read, as others are: words that no type knows, values left out, letters misread.

What is learned on tidy documents alone is too sure of itself elsewhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from random import Random

from docpipe.document import Page, Word
from docpipe.reading.labels import Label
from docpipe.reading.view import View

ALIKE: Mapping[str, str] = {  # letters and figures that readers of pixels take for each other
    "0": "O", "O": "0", "1": "l", "l": "1", "I": "l", "5": "S", "S": "5", "8": "B", "B": "8", "6": "b", "2": "Z",
    "Z": "2", "g": "9", "9": "g", "e": "c", "c": "e", "n": "m", "m": "n", ".": ",", ",": ".", "u": "v", "i": "j",
    "7": "1", "3": "8",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Harm:
    """Shares, each of 1: of fields whose labels nobody knows, of look-alikes that nobody knows, of values left out, of
    letters misread, of numbers with check digits that do not hold. `inked`: as if read from pixels."""

    labels: float = 0.0
    lookalikes: float = 0.0
    values: float = 0.0
    letters: float = 0.0
    unsound: float = 0.0
    inked: bool = False

    def page(self, page: Page, rng: Random) -> Page:
        """The page as a reader of pixels might see it."""
        return replace(page, words=tuple(self._word(word, rng) for word in page.words)) if self.inked else page

    def view(self, view: View, rng: Random) -> View:
        """The document in the eyes of someone who knows fewer words."""
        if not self.labels and not self.lookalikes:
            return view
        unknown = {name for name in sorted({x.field for x in view.labels if x.field}) if rng.random() < self.labels}
        return replace(view, labels=tuple(label for label in view.labels if self._known(label, unknown, rng)))

    def _known(self, label: Label, unknown: set[str], rng: Random) -> bool:
        return label.field not in unknown if label.field else rng.random() >= self.lookalikes

    def _word(self, word: Word, rng: Random) -> Word:
        text = "".join(ALIKE.get(c, c) if rng.random() < self.letters else c for c in word.text)
        score = rng.uniform(0.6, 0.95) if text != word.text else rng.uniform(0.85, 1.0)
        return replace(word, text=text, score=round(score, 3))


def next_digit(text: str) -> str:
    """The text with its last digit one further, which no check digits survive."""
    last = max((n for n, c in enumerate(text) if c in "0123456789"), default=None)
    return text if last is None else f"{text[:last]}{(int(text[last]) + 1) % 10}{text[last + 1 :]}"


UNKNOWN_WORDS = Harm(labels=0.25, lookalikes=0.3, unsound=0.5)
LESS_SAID = Harm(labels=0.1, lookalikes=0.1, values=0.25, unsound=0.2)
MISREAD = Harm(labels=0.05, letters=0.015, values=0.05, unsound=0.2, inked=True)
