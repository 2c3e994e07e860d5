"""What changes when that which must follow is fed to a model without asking it: counted over many answers.

    python -m benchmarks.forcing [--count 300]

Small models with random weights, each answer once with forcing and once without, over schemas by chance. Answers may
differ only where the same text was cut into other tokens: what is forced is cut as the tokenizer cuts it, while a model
that is asked may choose `"` and then `,` where `",` is usual, which random weights do all the time and trained ones
hardly ever. Exits 1 where an answer differs otherwise.
"""

import argparse
import sys
from collections import Counter
from random import Random

import torch

from benchmarks.generations import fuzzed_type
from benchmarks.vlm.building import small
from docpipe.vlm.answers import positional
from docpipe.vlm.conversation import model_inputs
from docpipe.vlm.decoding import Draft, Loop
from docpipe.vlm.guide import Guide
from docpipe.vlm.loading import Loaded
from docpipe.vlm.runner import Question, Turn
from schemas import reading_schema

SPREAD = 0.15  # of weights: wide enough that what was said makes a difference
MODELS = 5


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1121)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    chance, counted = Random(arguments.seed), Counter[str]()
    loaded = small(4000, 128, 2, 2_000_000)
    guide = Guide.of(loaded.tokenizer, loaded.model.get_output_embeddings().out_features)
    for number in range(arguments.count):
        if number % (arguments.count // MODELS or 1) == 0:
            _shuffle(loaded, number)
        counted += _compared(loaded, guide, _question(chance, number))
    for name, count in counted.most_common():
        print(f"{name:56} {count:>8,}")
    sys.exit(1 if counted["answers that differ otherwise"] else 0)


def _shuffle(loaded: Loaded, seed: int) -> None:
    torch.manual_seed(seed)
    with torch.no_grad():
        for weights in loaded.model.parameters():
            if weights.dim() > 1:
                weights.normal_(0.0, SPREAD)


def _question(chance: Random, number: int) -> Question:
    schema = reading_schema(fuzzed_type(chance))
    return Question(
        (Turn("user", (f"Document {number}: {chance.random()}",)),),
        positional(schema) if chance.random() < 0.5 else schema,
        max_tokens=300,
        max_text=chance.choice([4, 12, 30]),
    )


def _compared(loaded: Loaded, guide: Guide, question: Question) -> Counter[str]:
    """How the answer with forcing stands to the one without."""
    free, forced = (_written(loaded, guide, question, forcing) for forcing in (False, True))
    counted = Counter(
        {
            "answers": 1,
            "steps without forcing": free.steps,
            "steps with forcing": forced.steps,
            "tokens that were forced": sum(thought is None for thought in forced.thoughts),
        }
    )
    pairs = enumerate(zip(free.tokens, forced.tokens, strict=False))
    apart = next((place for place, (one, other) in pairs if one != other), None)
    if apart is None and len(free.tokens) == len(forced.tokens):
        return counted + Counter({"answers that are the same, token for token": 1})
    if guide.text(free.tokens) == guide.text(forced.tokens):
        return counted + Counter({"answers that are the same, cut into other tokens": 1})
    cut_otherwise = apart is not None and forced.thoughts[apart] is None and _same_text(guide, free, forced, apart)
    why = "after the same text was cut into other tokens" if cut_otherwise else "otherwise"
    return counted + Counter({f"answers that differ {why}": 1})


def _same_text(guide: Guide, free: Draft, forced: Draft, apart: int) -> bool:
    """Whether the two tokens where they part begin with the same text."""
    one, other = (guide.vocabulary.bytes_of(draft.tokens[apart]) for draft in (free, forced))
    return one.startswith(other) or other.startswith(one)


def _written(loaded: Loaded, guide: Guide, question: Question, forcing: bool) -> Draft:
    draft = Draft(guide.matcher(question.schema), question.max_tokens, question.max_text)
    loaded.model.generate(
        **model_inputs(loaded, [question.turns], 50_000),
        custom_generate=Loop(guide, [draft], forcing=forcing),
        do_sample=False,
        max_new_tokens=question.max_tokens,
        pad_token_id=loaded.tokenizer.pad_token_id,
    )
    return draft


if __name__ == "__main__":
    main()
