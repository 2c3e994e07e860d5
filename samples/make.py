"""The door: `python -m samples.make FOLDER [--seed N] [--count N]` makes documents and their truth.

Without a count it makes the demo set. The same seed gives the same bytes.
"""

import argparse
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from samples.arrival import File, Packet
from samples.curated import demo_set
from samples.finish import write
from samples.finishing import FINISHES
from samples.mixed import KINDS, SPOKEN, mixed_set
from samples.paper import Paper
from samples.sample import Sample
from samples.telling_truth import tell_truth
from samples.wild.recipe import TONGUES

SEED = 7


def make_samples(
    folder: Path,
    seed: int = SEED,
    count: int | None = None,
    kinds: Sequence[str] = (),
    finish: str | None = None,
    language: str = "",
) -> list[Sample]:
    """Write documents, truth.jsonl and words.jsonl into a folder: the demo set, or `count` varied ones.

    `kinds`: of these alone; `finish`: all born, scan or photo; `language`: of sales and wild documents. Those are born
    unless a finish is asked for by name.
    """
    return list(stream_samples(folder, seed, count, kinds, finish, language))


def stream_samples(
    folder: Path,
    seed: int = SEED,
    count: int | None = None,
    kinds: Sequence[str] = (),
    finish: str | None = None,
    language: str = "",
) -> Iterator[Sample]:
    """The same, one by one as they are written, for sets that do not fit in memory."""
    files = demo_set(seed) if count is None else mixed_set(seed, count, kinds, finish, language)
    yield from write_files(folder, files, seed)


def write_files(folder: Path, files: Iterable[File], seed: int = SEED) -> Iterator[Sample]:
    """Write files of one's own choice with their truth, one by one; a sample for each."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "truth.jsonl").open("w") as truth, (folder / "words.jsonl").open("w") as words:
        for made in files:
            sample, line = _write(made, folder, seed)
            truth.write(_json(sample.as_truth()))
            words.write(_json(line))
            yield sample


def _write(made: File, folder: Path, seed: int) -> tuple[Sample, dict[str, object]]:
    if not isinstance(made, Packet):
        papers = [made.paper()]
        return tell_truth(made, papers, write(papers, folder, made.name, made.finish, seed))
    papers, finishes = [], []
    for part, blanks in zip(made.parts, (*made.blanks, *[0] * len(made.parts)), strict=False):
        paper = part.paper()
        papers += [paper, *(Paper(paper.width, paper.height) for _ in range(blanks))]
        finishes += [part.finish] * (1 + blanks)
    return tell_truth(made, papers, write(papers, folder, made.name, finishes, seed))


def _json(line: dict[str, object]) -> str:
    return json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n"


def main(arguments: Iterable[str] | None = None) -> None:
    """Make what the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m samples.make", description="Make sample documents with truth.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--count", type=int, help="so many varied documents; without it, the demo set")
    parser.add_argument("--kinds", nargs="+", choices=sorted(KINDS), default=[], help="of these kinds alone")
    parser.add_argument("--finish", choices=FINISHES, help="all of them so; without it, by chance")
    parser.add_argument("--language", choices=TONGUES, default="", help="of sales and wild documents: in this alone")
    chosen = parser.parse_args(list(arguments) if arguments is not None else None)
    if chosen.language and not set(chosen.kinds or KINDS) <= set(SPOKEN):
        parser.error(f"--language goes with --kinds of {', '.join(SPOKEN)}")
    wishes = (chosen.seed, chosen.count, chosen.kinds, chosen.finish, chosen.language)
    made = sum(1 for _ in stream_samples(chosen.folder, *wishes))
    print(f"{made} documents in {chosen.folder}")


if __name__ == "__main__":
    main()
