"""From the recognizer's distributions to characters: the likeliest path of CTC, with the runner-ups of each place."""

from collections.abc import Sequence

import numpy as np

from docpipe.pages.ocr.line import Character, Line
from docpipe.pages.ocr.network import BLANK, Floats

RUNNERS_UP = 3


def decode(steps: Floats, classes: Sequence[str], width: float, alphabet: str | None = None) -> Line:
    """A line out of `(steps, classes)` probabilities.

    `width` is how many steps the crop fills, the rest being margin; with an alphabet only its characters come out.
    Equal neighbours are one character; the step at which it is likeliest gives its score and its runner-ups.
    """
    if alphabet is not None:
        steps = _only(steps, classes, alphabet)
    best = steps.argmax(axis=1)
    starts = [i for i in range(len(best)) if best[i] and (i == 0 or best[i] != best[i - 1])]
    spans = [(start, _end(best, start)) for start in starts]
    characters = tuple(_character(steps, classes, span, width) for span in spans)
    text = "".join(character.char for character in characters)
    return Line(text, min((character.score for character in characters), default=0.0), characters)


def _only(steps: Floats, classes: Sequence[str], alphabet: str) -> Floats:
    """The same with all other characters' probability shared out, as if the network had never known them."""
    allowed = np.array([name == BLANK or name in alphabet for name in classes])
    kept = steps * allowed
    total: Floats = kept / np.maximum(kept.sum(axis=1, keepdims=True), 1e-12)
    return total


def _end(best: np.ndarray, start: int) -> int:
    end = start + 1
    while end < len(best) and best[end] == best[start]:
        end += 1
    return end


def _character(steps: Floats, classes: Sequence[str], span: tuple[int, int], width: float) -> Character:
    start, end = span
    chosen = steps[start].argmax()
    peak = start + int(steps[start:end, chosen].argmax())
    ranked = np.argsort(steps[peak])[::-1]
    others = [int(i) for i in ranked[: RUNNERS_UP + 2] if i != chosen and i != 0][:RUNNERS_UP]
    return Character(
        classes[chosen],
        float(steps[peak, chosen]),
        min(start / width, 1.0),
        min(end / width, 1.0),
        tuple((classes[i], float(steps[peak, i])) for i in others),
    )
