"""What binding an answer to its schema costs: making grammars, and masks in each step of a batch.

    python -m benchmarks.guide [--batch 16] [--vocabulary 151936]

The vocabulary is byte-level, of the size of Qwen's, trained on the source of Python packages; answers are invoices of
20 lines, each begun at another place, their tokens given as if the model had chosen them. One thread. Exits 1 where a
goal is missed: 50 ms for a grammar, 300 microseconds for a step's masks and their copy at the median.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Callable
from random import Random
from typing import Any

import numpy as np
import torch

from benchmarks.generations import fuzzed_type
from benchmarks.tokenizers import byte_level
from docpipe.vlm.answers import parse_answer, positional
from docpipe.vlm.grammar import compact
from docpipe.vlm.guide import Guide, Matcher
from docpipe.vlm.masks import Masks
from schemas import Registry, reading_schema

COMPILE_MS, STEP_US = 50.0, 300.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--vocabulary", type=int, default=151_936)
    parser.add_argument("--characters", type=int, default=100_000_000)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    tokenizer = byte_level(arguments.vocabulary - 300, arguments.characters)
    started = time.perf_counter()
    guide = Guide.of(tokenizer, size=arguments.vocabulary)
    print(f"tokens {len(tokenizer):,} of {guide.size:,}; guide made in {time.perf_counter() - started:.2f} s")
    slowest = max(compiling(guide, "shipped", shipped()), compiling(guide, "made up", made_up(300)))
    median = stepping(guide, arguments.batch)
    counting(guide)
    sys.exit(slowest > COMPILE_MS or median > STEP_US)


def shipped() -> list[dict[str, Any]]:
    """Every schema that comes with docpipe, keyed and positional."""
    keyed = [reading_schema(schema) for schema in Registry.load()]
    return [*keyed, *map(positional, keyed)]


def made_up(count: int) -> list[dict[str, Any]]:
    """Schemas by chance."""
    chance = Random(1121)
    return [positional(reading_schema(fuzzed_type(chance))) for _ in range(count)]


def compiling(guide: Guide, name: str, schemas: list[dict[str, Any]]) -> float:
    """Milliseconds until the first mask of each schema is there; the slowest is given."""
    row = np.zeros(guide.words, dtype=np.int32)
    first = [1e-3 * timed(lambda s=schema: guide.matcher(s).fill(row)) for schema in schemas]
    again = [1e-3 * timed(lambda s=schema: guide.matcher(s)) for schema in schemas[-60:]]
    print(f"grammars {name}, ms: median {statistics.median(first):.2f}, worst {max(first):.2f}; again {max(again):.3f}")
    return max(first)


def stepping(guide: Guide, batch: int) -> float:
    """Microseconds of each part of a step; the median of masks and copy is given."""
    schema = positional(reading_schema(Registry.load().get("invoice")))
    scripts = [guide.vocabulary(answer(schema, Random(number))) for number in range(batch)]
    chosen: dict[str, list[float]] = {"masks": [], "copy": [], "masks + copy": [], "apply": [], "advance, forced": []}
    masks, matchers, places = Masks(guide, batch), [guide.matcher(schema) for _ in scripts], [0] * batch
    for row, (matcher, script) in enumerate(zip(matchers, scripts, strict=True)):  # each at another place
        places[row] = len(script) * row // batch
        matcher.advance(script[: places[row]])
    logits = torch.randn(batch, guide.size)
    for _ in range(400):
        filled = timed(lambda: [masks.fill(row, matcher) for row, matcher in enumerate(matchers)])
        copied = timed(lambda: masks.bits.clone())
        chosen["masks"].append(filled)
        chosen["copy"].append(copied)
        chosen["masks + copy"].append(filled + copied)
        chosen["apply"].append(timed(lambda: masks.apply(logits)))
        chosen["advance, forced"].append(timed(lambda: _advance(matchers, scripts, places)))
        for row, matcher in enumerate(matchers):
            if matcher.complete:
                matchers[row], places[row] = guide.matcher(schema), 0
    print(f"a step of {batch}, microseconds: median / p95 / p99 / mean")
    for part, times in chosen.items():
        ordered = sorted(times)
        share = [ordered[int(len(ordered) * part)] for part in (0.5, 0.95, 0.99)]
        print(f"  {part:16} " + " / ".join(f"{each:,.0f}" for each in [*share, statistics.fmean(times)]))
    return statistics.median(chosen["masks + copy"])


def counting(guide: Guide) -> None:
    """How many times a model is asked for one answer, keyed and positional, with what is forced and without."""
    keyed = reading_schema(Registry.load().get("invoice"))
    text = answer(positional(keyed), Random(1))
    for name, schema, said in (
        ("keyed", keyed, compact(parse_answer(text, keyed).value)),
        ("positional", positional(keyed), text),
    ):
        script, matcher, place, steps = guide.vocabulary(said), guide.matcher(schema), 0, 0
        while place < len(script):
            place += _forced(matcher, script[place:])
            if place < len(script):
                matcher.advance(script[place : place + 1])
                place, steps = place + 1, steps + 1
        print(f"{name}: {len(script)} tokens, {steps} steps with what is forced")


def answer(schema: dict[str, Any], chance: Random) -> str:
    """An invoice of 20 lines."""
    words = ["Hex bolt M8 galvanised", "Sechskantschraube", "consulting (May)", "Beratung vor Ort", "cable 3x1.5 mm²"]
    amount = lambda: f"{chance.randint(1, 9999):,}.{chance.randint(0, 99):02}"  # noqa: E731
    value: dict[str, Any] = {}
    for name, part in schema["properties"].items():
        if part["type"] == "array":
            wide = len(part["items"]["prefixItems"])
            rows = 20 if name == "line_items" else 2
            value[name] = [[chance.choice(words), *(amount() for _ in range(wide - 1))] for _ in range(rows)]
        else:
            value[name] = chance.choice([None, amount(), "Nordwind Handels GmbH & Co. KG", "2025-04-12", "DE123456789"])
    return compact(value)


def timed(work: Callable[[], object]) -> float:
    """Microseconds that it takes."""
    started = time.perf_counter()
    work()
    return 1e6 * (time.perf_counter() - started)


def _advance(matchers: list[Matcher], scripts: list[list[int]], places: list[int]) -> None:
    """One chosen token in each row, and what is forced after it."""
    for row, (matcher, script) in enumerate(zip(matchers, scripts, strict=True)):
        taken = script[places[row] : places[row] + 1]
        matcher.advance(taken)
        places[row] += len(taken) + _forced(matcher, script[places[row] + 1 :])


def _forced(matcher: Matcher, rest: list[int]) -> int:
    """Take what is forced; how many tokens, as far as the script has the same."""
    forced = matcher.forced()
    if rest[: len(forced)] != forced:
        return 0
    matcher.advance(forced)
    return len(forced)


if __name__ == "__main__":
    main()
