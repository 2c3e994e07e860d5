"""What tests of the decoding loop share: tiny models, kept for a session; questions; and transformers' own loop.

The other loop is `model.generate` with a LogitsProcessor over the same guide: slower, and with nothing of ours but the
guide.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
import torch

from docpipe.document import Image
from docpipe.vlm.conversation import model_inputs
from docpipe.vlm.guide import Guide
from docpipe.vlm.loading import Loaded
from docpipe.vlm.runner import Question, Turn

PIXELS = 100_000


def text_schema(*names: str) -> dict[str, Any]:
    texts = {name: {"type": ["string", "null"]} for name in names}
    return {"type": "object", "properties": texts, "required": list(names)}


def list_schema() -> dict[str, Any]:
    """A number, keyed rows, a total."""
    rows = {"type": "array", "maxItems": 4, "items": text_schema("description", "line_total")}
    made = text_schema("invoice_number", "grand_total")
    made["properties"] = {"invoice_number": {"type": ["string", "null"]}, "line_items": rows} | made["properties"]
    return made | {"required": list(made["properties"])}


def asked(*parts: str | Image, schema: Any = None, max_tokens: int = 200, max_text: int = 10) -> Question:
    return Question((Turn("user", parts),), schema or list_schema(), max_tokens, max_text)


class Bound:
    """A LogitsProcessor: lets only those tokens pass that the guide allows, and closes strings that are too long."""

    def __init__(self, guide: Guide, questions: Sequence[Question]) -> None:
        self.guide, self.questions = guide, questions
        self.matchers = [guide.matcher(question.schema) for question in questions]
        self.length = 0

    def __call__(self, ids: torch.Tensor, scores: torch.Tensor) -> torch.Tensor:
        if self.length:
            self._advance(ids[:, -1].tolist())
        self.length = self.length or ids.shape[1]
        allowed = torch.from_numpy(np.stack([self._row(n) for n in range(len(self.matchers))]))
        width = min(allowed.shape[1], scores.shape[1])
        bound = torch.full_like(scores, -torch.inf)
        bound[:, :width] = scores[:, :width].masked_fill(~allowed[:, :width], -torch.inf)
        return bound

    def _advance(self, tokens: Sequence[int]) -> None:
        for matcher, token in zip(self.matchers, tokens, strict=True):
            if not matcher.complete:
                matcher.advance([token])

    def _row(self, number: int) -> np.ndarray:
        matcher = self.matchers[number]
        if matcher.complete:
            return self._only(self.guide.vocabulary.eos_token_id)
        closing = matcher.closing() if matcher.open_text >= self.questions[number].max_text else []
        if closing:
            return self._only(closing[0])
        row = np.zeros(self.guide.words, dtype=np.int32)
        matcher.fill(row)
        return np.unpackbits(row.view(np.uint8), bitorder="little").astype(bool)

    def _only(self, token: int) -> np.ndarray:
        row = np.zeros(self.guide.words * 32, dtype=bool)
        row[token] = True
        return row


def generated(loaded: Loaded, guide: Guide, questions: Sequence[Question]) -> list[list[int]]:
    """The tokens of each answer by transformers' own loop, without the end."""
    bound, end = Bound(guide, questions), guide.vocabulary.eos_token_id
    given = loaded.model.generate(
        **model_inputs(loaded, [question.turns for question in questions], PIXELS),
        logits_processor=[bound],
        do_sample=False,
        max_new_tokens=max(question.max_tokens for question in questions),
        pad_token_id=loaded.tokenizer.pad_token_id,
        eos_token_id=end,
    )
    answers = [row[bound.length :] for row in given.tolist()]
    return [row[: row.index(end)] if end in row else row for row in answers]
