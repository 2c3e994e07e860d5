"""The loop that writes answers: greedy, inside the schema, several documents at once.

Given to `model.generate(custom_generate=...)`. What the schema leaves no choice about is not asked of the model, but
fed to it together with the token before. What the model itself thought is recorded before the schema forbids anything.
"""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import torch

from docpipe.vlm.feeding import Feed
from docpipe.vlm.guide import Guide, Matcher
from docpipe.vlm.keeping import Kept
from docpipe.vlm.masks import Masks
from docpipe.vlm.repeats import going_round
from docpipe.vlm.runner import Generation, Stop, Token

OTHERS = 5  # of the likeliest tokens are kept
LOOK_EVERY = 32  # tokens, for answers that go round in circles


@dataclass(frozen=True, slots=True)
class Thought:
    """What the model thought of one token: of the one taken and of the likeliest ones; None of one that was forced."""

    logprob: float
    others: tuple[tuple[int, float], ...]


@dataclass
class Draft:
    """An answer that is being written. `waiting`: its tokens that the model has not been fed."""

    matcher: Matcher
    max_tokens: int
    max_text: int
    tokens: list[int] = field(default_factory=list)
    thoughts: list[Thought | None] = field(default_factory=list)
    waiting: list[int] = field(default_factory=list)
    closed: list[int] = field(default_factory=list)  # tokens that closed a string because it was too long
    steps: int = 0
    stop: Stop | None = None

    def take(self, token: int, thought: Thought | None) -> None:
        """One more token, chosen by the model or, without a thought, forced."""
        self.matcher.advance([token])
        self.tokens.append(token)
        self.thoughts.append(thought)
        self.waiting.append(token)
        if self.matcher.complete:
            self.stop = Stop.END
        elif len(self.tokens) >= self.max_tokens:
            self.stop = Stop.LENGTH
        elif len(self.tokens) % LOOK_EVERY == 0 and going_round(self.tokens):
            self.stop = Stop.STUCK

    def force(self, with_grammar: bool) -> None:
        """Take the tokens that are not the model's choice: those that must follow, and the end of a string too long."""
        while self.stop is None:
            forced = self.matcher.forced() if with_grammar else []
            if not forced and self.matcher.open_text >= self.max_text:
                forced = self.matcher.closing()
                self.closed += [len(self.tokens)] if forced else []
            if not forced:
                return
            for token in forced:
                if self.stop is None:
                    self.take(token, None)

    def now(self, count: int) -> list[int]:
        """The next tokens to be fed, which wait no longer."""
        fed, self.waiting = self.waiting[:count], self.waiting[count:]
        return fed


class Loop:
    """A `custom_generate` callable for one batch: a draft for each prompt, in order.

    `forcing`: whether what must follow is fed without asking. `seconds`: after them all unfinished answers are cut.
    `keep`: whether what was read of the prompts is to be kept, for further questions.
    """

    def __init__(
        self,
        guide: Guide,
        drafts: Sequence[Draft],
        seconds: float = float("inf"),
        forcing: bool = True,
        keep: bool = False,
    ) -> None:
        self.guide, self.drafts, self.forcing, self.keep = guide, drafts, forcing, keep
        self.end = time.monotonic() + seconds
        self.kept: Kept | None = None

    @torch.inference_mode()
    def __call__(
        self,
        model: Any,
        input_ids: torch.Tensor,
        logits_processor: Any,  # noqa: ARG002  (transformers' signature; a repetition penalty would spoil copying)
        stopping_criteria: Any,  # noqa: ARG002
        generation_config: Any,
        **model_kwargs: Any,
    ) -> list[list[int]]:
        """The tokens of each answer; what was thought of them stands in the drafts."""
        pad = generation_config._pad_token_tensor
        model_kwargs.pop("synced_gpus", None)
        model_kwargs.pop("streamer", None)
        feed = Feed(model, input_ids, model_kwargs, int(pad) if pad is not None else 0)
        self._force_beginnings()
        return self._write(feed, feed.begin(generation_config))

    @torch.inference_mode()
    def go_on(self, kept: Kept, rows: Sequence[int], said: Sequence[Sequence[int]]) -> list[list[int]]:
        """The tokens of each answer after prompts that were kept, each of which goes on with what was said since."""
        feed = kept.again(rows)
        self._force_beginnings()
        tokens = [[*new, *draft.now(len(draft.waiting))] for new, draft in zip(said, self.drafts, strict=True)]
        return self._write(feed, feed.step(tokens))

    def _force_beginnings(self) -> None:
        for draft in self.drafts:
            draft.force(self.forcing)

    def _write(self, feed: Feed, logits: torch.Tensor) -> list[list[int]]:
        """Write the answers to their ends, beginning with the logits after the prompts."""
        self.kept = Kept(feed) if self.keep and Kept.possible(feed) else None
        masks = Masks(self.guide, len(self.drafts), logits.device)
        self._fill(masks)
        while True:
            self._choose(logits, masks)
            if not self._goes_on():
                return [draft.tokens for draft in self.drafts]
            logits = feed.step(self._next(feed))
            self._fill(masks)  # while a GPU still computes

    def _goes_on(self) -> bool:
        """Whether an answer is still to be written; none when the time is over."""
        if time.monotonic() > self.end:
            for draft in self.drafts:
                draft.stop = draft.stop or Stop.TIME
        return any(draft.stop is None for draft in self.drafts)

    def _asked(self) -> list[int]:
        """The answers whose next token the model says."""
        return [n for n, draft in enumerate(self.drafts) if draft.stop is None and not draft.waiting]

    def _fill(self, masks: Masks) -> None:
        asked = set(self._asked())
        for number, draft in enumerate(self.drafts):
            masks.fill(number, draft.matcher) if number in asked else masks.free(number)

    def _choose(self, logits: torch.Tensor, masks: Masks) -> None:
        """Take the likeliest token that may follow, in each answer that is to be gone on with."""
        asked = self._asked()
        if not asked:
            return
        thoughts = logits.log_softmax(-1)
        best = thoughts.topk(OTHERS)
        chosen = masks.apply(logits).argmax(-1)
        logprobs = thoughts.gather(-1, chosen.unsqueeze(-1))
        told = torch.cat([logprobs, best.values], dim=-1).tolist()  # one wait for the device, not three
        names = torch.cat([chosen.unsqueeze(-1), best.indices], dim=-1).tolist()
        for number in asked:
            (token, *ids), (logprob, *values) = names[number], told[number]
            draft = self.drafts[number]
            draft.steps += 1
            draft.take(token, Thought(logprob, tuple(zip(ids, values, strict=True))))
            draft.force(self.forcing)

    def _next(self, feed: Feed) -> list[list[int]]:
        """The tokens to be fed to each answer now. Those that have ended are fed nothing that anyone looks at."""
        waiting = [len(draft.waiting) for draft in self.drafts if draft.stop is None]
        count = max(waiting) if feed.ragged else min(waiting)
        nothing = [] if feed.ragged else [feed.pad] * count
        return [nothing if draft.stop else draft.now(count) for draft in self.drafts]


def generation_of(draft: Draft, guide: Guide, prompt_tokens: int, seconds: float) -> Generation:
    """What became of a draft."""
    text, spans = guide.text(draft.tokens)
    closed = set(draft.closed)
    tokens = tuple(
        _token(span, thought, number in closed, guide)
        for number, (span, thought) in enumerate(zip(spans, draft.thoughts, strict=True))
    )
    return Generation(text, tokens, draft.stop or Stop.TIME, prompt_tokens, draft.steps, seconds)


def _token(span: tuple[int, int], thought: Thought | None, closed: bool, guide: Guide) -> Token:
    if thought is None:
        return Token(*span, forced=True, closed=closed)
    others = tuple((guide.text([token])[0], logprob) for token, logprob in thought.others)
    (_, best), (_, second), *_ = thought.others
    return Token(*span, thought.logprob, best - second, False, closed, others)
