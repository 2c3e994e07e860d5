"""The loops that are compared: ours, and `generate()` bare, with llguidance and with xgrammar as logits processors."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import llguidance.hf
import llguidance.torch
import torch
from llguidance import LLMatcher
from transformers import LogitsProcessorList

from benchmarks.vlm.replaying import Heard, Script, now, replayed
from docpipe.vlm.conversation import model_inputs
from docpipe.vlm.decoding import Draft, Loop
from docpipe.vlm.guide import Guide
from docpipe.vlm.loading import Loaded
from docpipe.vlm.runner import Turn


@dataclass(frozen=True)
class Task:
    """A batch of answers to be replayed: what is shown, the schemas, and the answers as the loop is to write them."""

    turns: Sequence[Sequence[Turn]]
    schemas: Sequence[dict[str, Any]]
    scripts: Sequence[Script]
    pixels: int


@dataclass(frozen=True)
class Run:
    """What a loop took: seconds in all and until the first token, how often the model was asked, tokens written."""

    seconds: float
    first: float
    steps: int
    tokens: int
    texts: tuple[str, ...]

    @property
    def tokens_per_second(self) -> float:
        """After the first."""
        return self.tokens / (self.seconds - self.first)


def ours(loaded: Loaded, guide: Guide, task: Task, forcing: bool) -> Run:
    """Our loop; what it must write is forced, or asked for all the same."""
    inputs = model_inputs(loaded, task.turns, task.pixels)
    begun = now(loaded.model)
    drafts = [Draft(guide.matcher(schema), 8192, 100_000) for schema in task.schemas]
    loop = Loop(guide, drafts, forcing=forcing)
    written = [0] * len(drafts)
    counted = [0] * len(drafts)

    def wanted(_step: int) -> list[int]:
        for row, draft in enumerate(drafts):
            new = draft.tokens[counted[row] :]
            written[row] += sum(len(guide.vocabulary.bytes_of(token)) for token in new)
            counted[row] += len(new)
        return [script.at(begun) for script, begun in zip(task.scripts, written, strict=True)]

    with replayed(loaded.model, wanted) as heard:
        _generate(loaded, inputs, custom_generate=loop)
        seconds = now(loaded.model) - begun
    tokens = [draft.tokens for draft in drafts]
    return Run(seconds, heard.first - begun, heard.steps, sum(map(len, tokens)), _texts(guide, tokens))


def bare(loaded: Loaded, guide: Guide, task: Task, processor: Any = None) -> Run:
    """`generate()`, with a logits processor or without; made before the clock starts, but for what is made a call."""
    inputs = model_inputs(loaded, task.turns, task.pixels)
    begun = now(loaded.model)
    end = guide.vocabulary.eos_token_id

    def wanted(step: int) -> list[int]:
        return [script.tokens[step] if step < len(script.tokens) else end for script in task.scripts]

    processors = LogitsProcessorList([] if processor is None else [processor()])
    with replayed(loaded.model, wanted) as heard:
        given = _generate(loaded, inputs, logits_processor=processors, eos_token_id=end)
        seconds = now(loaded.model) - begun
    length = inputs["input_ids"].shape[1]
    tokens = [[token for token in row[length:].tolist() if token != end] for row in given]
    return Run(seconds, heard.first - begun, heard.steps, sum(map(len, tokens)), _texts(guide, tokens))


class LlguidanceProcessor:
    """As llguidance's own documentation puts its parts together for a batch."""

    def __init__(self, tokenizer: Any, schemas: Sequence[dict[str, Any]], size: int) -> None:
        overrides = {"whitespace_flexible": False, "key_separator": ":", "item_separator": ","}
        grammars = [LLMatcher.grammar_from_json_schema(schema, overrides=overrides) for schema in schemas]
        self.matchers = [LLMatcher(tokenizer, grammar) for grammar in grammars]
        self.bits = llguidance.torch.allocate_token_bitmask(len(schemas), size)
        self.begun = False

    def __call__(self, ids: torch.Tensor, scores: torch.Tensor) -> torch.Tensor:
        if self.begun:
            for matcher, token in zip(self.matchers, ids[:, -1].tolist(), strict=True):
                if not matcher.is_stopped():
                    matcher.consume_token(token)
        self.begun = True
        for row, matcher in enumerate(self.matchers):
            llguidance.torch.fill_next_token_bitmask(matcher, self.bits, row)
        llguidance.torch.apply_token_bitmask_inplace(scores, self.bits.to(scores.device))
        return scores


def llguidance_processor(loaded: Loaded, guide: Guide, task: Task) -> Callable[[], Any]:
    """Makes one a call; the tokenizer is kept."""
    tokenizer = llguidance.hf.from_tokenizer(loaded.tokenizer, n_vocab=guide.size)
    return lambda: LlguidanceProcessor(tokenizer, task.schemas, guide.size)


def xgrammar_processor(loaded: Loaded, guide: Guide, task: Task) -> Callable[[], Any] | None:
    """Makes one a call, as each serves once; grammars are kept. None where xgrammar is not installed."""
    try:
        import xgrammar
        from xgrammar.contrib.hf import LogitsProcessor
    except ImportError:
        return None
    known = xgrammar.TokenizerInfo.from_huggingface(
        loaded.tokenizer, vocab_size=guide.size, stop_token_ids=list(guide.vocabulary.end)
    )
    compiler = xgrammar.GrammarCompiler(known)
    grammars = [
        compiler.compile_json_schema(schema, any_whitespace=False, separators=(",", ":")) for schema in task.schemas
    ]
    return lambda: LogitsProcessor(grammars)


def _generate(loaded: Loaded, inputs: Any, **more: Any) -> Any:
    return loaded.model.generate(
        **inputs, do_sample=False, max_new_tokens=8192, pad_token_id=loaded.tokenizer.pad_token_id, **more
    )


def _texts(guide: Guide, tokens: Sequence[Sequence[int]]) -> tuple[str, ...]:
    return tuple(guide.text(row)[0] for row in tokens)


__all__ = ["Heard", "Run", "Task", "bare", "llguidance_processor", "ours", "xgrammar_processor"]
