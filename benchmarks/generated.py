"""How well generated documents of a fresh seed are read, and what is let through: `docpipe extract` against the truth.

    python -m benchmarks.generated [--count 300] [--seed N] [--kinds sale ...]

Layouts are mixed from parts at random and their words come from lists that no reader sees. Use a seed that nobody has
looked at: seeds 3, 5, 7, 11 and 99 were looked at while the reader was written.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from docpipe.cli.demo_truth import compare
from docpipe.lifecycle import Status
from samples.make import make_samples
from samples.mixed import KINDS
from schemas import Registry
from schemas.document_type import fields_of


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--kinds", nargs="+", choices=sorted(KINDS), default=["sale"])
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        make_samples(Path(folder), seed=arguments.seed, count=arguments.count, kinds=arguments.kinds)
        truths = [json.loads(line) for line in (Path(folder) / "truth.jsonl").read_text().splitlines()]
        tell(truths, extract([Path(folder) / truth["file"] for truth in truths]))


def extract(files: list[Path]) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "docpipe", "extract", "--json", *map(str, files)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    return [json.loads(line) for line in done.stdout.splitlines()]


def tell(truths: list[dict[str, Any]], results: list[dict[str, Any]]) -> None:
    """Values right, and of the documents that were accepted those with a wrong value, and a wrong critical one."""
    count: Counter[str] = Counter()
    critical = critical_fields()
    for truth, result in zip(truths, results, strict=True):
        judged = compare(truth, result, Status(result["status"]))
        sound = truth["expect"]["status"] == "accepted"
        accepted = result["status"] == Status.ACCEPTED
        differing = [(place, read) for place, _, read in judged.wrong if read is not None]
        count["documents"] += 1
        count["type right"] += truth["document_type"] == result["document_type"]
        count["values"] += judged.total
        count["values right"] += judged.right
        count["sound"] += sound
        count["sound accepted"] += sound and accepted
        count["faulty accepted"] += not sound and accepted
        count["accepted"] += accepted
        count["accepted with a wrong value"] += accepted and bool(differing)
        count["accepted with a wrong critical value"] += accepted and any(p in critical for p, _ in differing)
    for name, number in count.items():
        print(f"{name:40}{number:8}")


def critical_fields() -> set[str]:
    return {spec.name for schema in Registry.load() for spec in fields_of(schema) if spec.hints.critical}


if __name__ == "__main__":
    main()
