"""The door: `python -m samples.make FOLDER [--seed N] [--count N]` makes documents and their truth.

Without a count it makes the demo set. The same seed gives the same bytes.
"""

import argparse
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from samples.curated import demo_set
from samples.mixed import KINDS, mixed_set
from samples.pdf import write_pdf
from samples.recipe import Recipe
from samples.sample import Sample, sample_of

SEED = 7


def make_samples(folder: Path, seed: int = SEED, count: int | None = None, kinds: Sequence[str] = ()) -> list[Sample]:
    """Write documents, truth.jsonl and words.jsonl into a folder: the demo set, or `count` varied ones."""
    return list(stream_samples(folder, seed, count, kinds))


def stream_samples(
    folder: Path, seed: int = SEED, count: int | None = None, kinds: Sequence[str] = ()
) -> Iterator[Sample]:
    """The same, one by one as they are written, for sets that do not fit in memory."""
    folder.mkdir(parents=True, exist_ok=True)
    recipes = demo_set(seed) if count is None else mixed_set(seed, count, kinds)
    with (folder / "truth.jsonl").open("w") as truth, (folder / "words.jsonl").open("w") as words:
        for recipe in recipes:
            sample, line = _write(recipe, folder)
            truth.write(_json(sample.as_truth()))
            words.write(_json(line))
            yield sample


def _write(recipe: Recipe, folder: Path) -> tuple[Sample, dict[str, object]]:
    paper = recipe.set()
    sample, line = sample_of(recipe, paper)
    write_pdf(paper, folder / sample.file, recipe.name)
    return sample, line


def _json(line: dict[str, object]) -> str:
    return json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n"


def main(arguments: Iterable[str] | None = None) -> None:
    """Make what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m samples.make", description="Make sample documents with truth.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--count", type=int, help="so many varied documents; without it, the demo set")
    parser.add_argument("--kinds", nargs="+", choices=sorted(KINDS), default=[], help="of these kinds alone")
    chosen = parser.parse_args(list(arguments) if arguments is not None else None)
    made = sum(1 for _ in stream_samples(chosen.folder, chosen.seed, chosen.count, chosen.kinds))
    print(f"{made} documents in {chosen.folder}")


if __name__ == "__main__":
    main()
