"""Which documents files hold: `docpipe extract` on generated packets and single documents, against their truth.

    python -m benchmarks.splitting [--count 100] [--seed N] [--kinds packet ...] [--finish born|scan|photo]

A split is exact where all documents have the pages of the truth and no border is doubted; of a file whose border nobody
can tell, where that is said. Seeds 501 to 504 were looked at while splitting was written.
"""

import argparse
import json
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.generated import extract
from samples.finishing import FINISHES
from samples.make import make_samples
from samples.mixed import KINDS

UNSURE, MISSING = "border_unsure", "page_missing"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=2027)
    parser.add_argument("--kinds", nargs="+", choices=sorted(KINDS), default=["packet"])
    parser.add_argument("--finish", choices=FINISHES)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        make_samples(path, arguments.seed, arguments.count, arguments.kinds, arguments.finish)
        truths = [json.loads(line) for line in (path / "truth.jsonl").read_text(encoding="utf-8").splitlines()]
        tell(truths, extract([path / truth["file"] for truth in truths]))


def tell(truths: list[dict[str, Any]], results: list[dict[str, Any]]) -> None:
    """The sums, and each file whose split is not exact."""
    count: Counter[str] = Counter()
    for truth, result in zip(truths, results, strict=True):
        wanted, read = dict(documents(truth)), dict(documents(result))
        codes = {finding["code"] for part in (result, *result.get("documents", ())) for finding in part["findings"]}
        unsure = UNSURE in truth["expect"]["reasons"]
        exact = UNSURE in codes if unsure else wanted.keys() == read.keys() and UNSURE not in codes
        count["files"] += 1
        count["exact splits"] += exact
        count["documents"] += len(wanted)
        count["type right, of those whose pages are right"] += sum(read.get(p) == kind for p, kind in wanted.items())
        count["pages right"] += len(wanted.keys() & read.keys())
        count["doubted in vain"] += UNSURE in codes and not unsure
        count["missing pages told in vain"] += MISSING in codes and MISSING not in truth["expect"]["reasons"]
        count["missing pages not told"] += MISSING not in codes and MISSING in truth["expect"]["reasons"]
        if not exact:
            print(f"{truth['file']}: {list(wanted)} read as {list(read)}{', doubted' if UNSURE in codes else ''}")
    for name, number in count.items():
        print(f"{name:44}{number:8}")


def documents(told: dict[str, Any]) -> Iterator[tuple[tuple[int, ...], str]]:
    """The pages and the type of each document of a file; blank pages at the end of one alone aside."""
    if "documents" in told:
        yield from ((tuple(one["pages"]), one["document_type"]) for one in told["documents"])
        return
    pages = told["pages"]
    yield tuple(pages) if isinstance(pages, list) else tuple(range(1, pages + 1)), told["document_type"]


if __name__ == "__main__":
    main()
