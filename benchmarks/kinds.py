"""Which documents files hold and of what type they are, on layouts that nobody tuned on: `docpipe extract` on a set.

    python -m benchmarks.kinds [--count 300] [--seed N] [--folder FOLDER] [--minutes 60]

All kinds, as files, scans and photos, some with several documents; `benchmarks.held_out` says how they are drawn. A
split is exact as in `benchmarks.splitting`; a whole document is torn where its pages were parted. Give a seed that
nobody has looked at. With `--minutes` the set ends with the files that were read in time.
"""

import argparse
import json
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

from benchmarks.generated import extract
from benchmarks.held_out import held_out_set
from benchmarks.splitting import MISSING, UNSURE, documents
from docpipe.cli.demo_truth import compare
from docpipe.lifecycle import Status
from samples.make import write_files

AT_ONCE = 10  # files in one call of the program
Table = Mapping[tuple[str, str], Counter[str]]
COLUMNS = (
    "documents",
    "type right",
    "sound",
    "accepted",
    "accepted wrong",
    "faulty accepted",
    "values",
    "values right",
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=2028)
    parser.add_argument("--folder", type=Path, help="keep the files and what was read")
    parser.add_argument("--minutes", type=float, default=600.0)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.folder or Path(temporary)
        tell(list(read_set(folder, arguments.seed, arguments.count, arguments.minutes)))


def read_set(folder: Path, seed: int, count: int, minutes: float) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """The truth of each file and what was read, some files at a time."""
    end = time.monotonic() + 60 * minutes
    folder.mkdir(parents=True, exist_ok=True)
    samples = write_files(folder, held_out_set(seed, count), seed)
    with (folder / "read.jsonl").open("w", encoding="utf-8") as kept:
        while time.monotonic() < end and (some := list(islice(samples, AT_ONCE))):
            truths = [json.loads(json.dumps(sample.as_truth())) for sample in some]
            for truth, result in zip(truths, extract([folder / truth["file"] for truth in truths]), strict=True):
                kept.write(json.dumps(result) + "\n")
                yield truth, result


def tell(pairs: Sequence[tuple[dict[str, Any], dict[str, Any]]]) -> None:
    """The sums: files, and documents by type and finish."""
    files: Counter[str] = Counter()
    by_kind: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for truth, result in pairs:
        files.update(_of_file(truth, result))
        for kind, told in _of_documents(truth, result):
            by_kind[kind, truth["finish"]].update(told)
    for name, number in files.items():
        print(f"{name:36}{number:8}")
    print(f"\n{'type':20}{'finish':8}" + "".join(f"{name:>17}" for name in COLUMNS))
    for (kind, finish), counter in (*sorted(by_kind.items()), (("all", ""), sum(by_kind.values(), Counter()))):
        print(f"{kind:20}{finish:8}" + "".join(f"{counter[name]:17}" for name in COLUMNS))


def _of_file(truth: Mapping[str, Any], result: Mapping[str, Any]) -> Iterator[str]:
    """What counts of a file; a line for each whose split is not exact."""
    wanted, read = dict(documents(dict(truth))), dict(documents(dict(result)))
    codes = {finding["code"] for part in (result, *result.get("documents", ())) for finding in part["findings"]}
    unsure = UNSURE in truth["expect"]["reasons"]
    exact = UNSURE in codes if unsure else wanted.keys() == read.keys() and UNSURE not in codes
    several = "documents" in truth
    yield "files"
    yield "files of several documents" if several else "files of one document"
    if exact:
        yield "splits exact"
        yield "of several, exact" if several else "of one, exact"
    elif not several and len(read) > 1:
        yield "whole documents torn"
    if not exact and UNSURE in codes:
        yield "doubted in vain"
    if MISSING in truth["expect"]["reasons"] and MISSING not in codes:
        yield "missing pages not told"
    if not exact:
        print(f"{truth['file']}: {list(wanted)} read as {list(read)}{', doubted' if UNSURE in codes else ''}")


def _of_documents(truth: Mapping[str, Any], result: Mapping[str, Any]) -> Iterator[tuple[str, Counter[str]]]:
    """For each document of the truth what counts of it; one whose pages were not found as such has no type."""
    read = {tuple(part["pages"]): part for part in result.get("documents", ())} or {_pages(truth): result}
    for part in truth.get("documents", [truth]):
        kind, found = part["document_type"], read.get(_pages(part))
        expect = part.get("expect", truth["expect"])
        sound, judged = expect["status"] == "accepted", part is truth or "expect" in part  # parts share one judgement
        told = Counter({"documents": 1, "sound": int(sound)})
        if found is not None:
            right = found["document_type"] == kind
            told["type right"] = int(right)
            told["accepted"] = int(found["status"] == Status.ACCEPTED)
            told["faulty accepted"] = int(told["accepted"] and judged and not sound)
            told.update(_values({**part, "expect": expect}, found) if right else {})
            if not right:
                print(f"{truth['file']} {list(_pages(part))}: {kind} read as {found['document_type']}")
        yield kind, told


def _values(truth: Mapping[str, Any], found: Mapping[str, Any]) -> dict[str, int]:
    judged = compare(truth, found, Status(found["status"]))
    differing = [place for place, _, read in judged.wrong if read is not None]
    wrong = found["status"] == Status.ACCEPTED and bool(differing)
    return {"values": judged.total, "values right": judged.right, "accepted wrong": int(wrong)}


def _pages(told: Mapping[str, Any]) -> tuple[int, ...]:
    """The pages of a document: listed, or counted where it is a whole file."""
    pages = told["pages"]
    return tuple(pages) if isinstance(pages, list) else tuple(range(1, pages + 1))


if __name__ == "__main__":
    main()
