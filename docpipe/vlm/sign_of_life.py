"""A model's sign of life: it writes a few tokens about a small page, and they must be numbers that mean something.

That a process lives says nothing of a GPU that has stopped computing, or that computes nonsense.
"""

import math
import time
from collections.abc import Callable, Sequence

from docpipe.document import Image
from docpipe.errors import BadAnswer
from docpipe.vlm.runner import Generation, Question, Turn

SIDE = 224  # pixels
TOKENS = 8
SCHEMA = {
    "type": "object",
    "properties": {"seen": {"type": ["string", "null"]}},
    "required": ["seen"],
    "additionalProperties": False,
}


def ask_for_sign(generate: Callable[[Sequence[Question]], list[Generation]]) -> float:
    """The seconds that it took. BadAnswer where what comes is no answer; whatever the runner raises."""
    begun = time.monotonic()
    [answer] = generate([probe_question()])
    told = [token.logprob for token in answer.tokens if token.logprob is not None]
    if not answer.tokens or not answer.text.startswith("{"):
        raise BadAnswer("The probe page was not answered.")
    if not all(math.isfinite(logprob) for logprob in told):
        raise BadAnswer("The model computes no numbers; its GPU or its weights may be damaged.")
    return time.monotonic() - begun


def probe_question() -> Question:
    """A page of black bars on white, and what it shows."""
    rows = [b"\x20" * SIDE * 3 if row % 32 in range(8, 20) else b"\xff" * SIDE * 3 for row in range(SIDE)]
    page = Image(SIDE, SIDE, b"".join(rows), 3)
    return Question((Turn("user", ("What does this page show?", page)),), SCHEMA, max_tokens=TOKENS, max_text=8)
