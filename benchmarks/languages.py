"""How well generated documents are read language by language, and whether the reader says which it saw.

    python -m benchmarks.languages [--count 120] [--seed N] [--kinds sale receipt] [--born]

`docpipe extract` against the truth. With --born only documents with a text layer. Use a seed that nobody has looked at.
"""

import argparse
import json
import tempfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any

from benchmarks.generated import extract
from docpipe.cli.demo_truth import compare
from docpipe.lifecycle import Status
from samples.make import make_samples
from samples.mixed import KINDS


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=120)
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--kinds", nargs="+", choices=sorted(KINDS), default=["sale", "receipt"])
    parser.add_argument("--born", action="store_true", help="leave out scans and photos")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        make_samples(Path(folder), seed=arguments.seed, count=arguments.count, kinds=arguments.kinds)
        truths = [json.loads(line) for line in (Path(folder) / "truth.jsonl").read_text().splitlines()]
        truths = [one for one in truths if not arguments.born or one["finish"] == "born"]
        tell(truths, extract([Path(folder) / truth["file"] for truth in truths]))


def tell(truths: list[dict[str, Any]], results: list[dict[str, Any]]) -> None:
    """A line of a table for each language; of what was read wrong, the fields, without their values."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    wrong: dict[str, Counter[str]] = defaultdict(Counter)
    for truth, result in zip(truths, results, strict=True):
        judged, language = compare(truth, result, Status(result["status"])), truth["language"]
        counts[language] += Counter(
            documents=1,
            told=int(result["language"] == language),
            wrongly=int(result["language"] not in (None, language)),
            right=judged.right,
            values=judged.total,
            misread=sum(read is not None for _, _, read in judged.wrong),
        )
        wrong[language].update(str(place).split("[")[0].split(".")[0] for place, _, _ in judged.wrong)
    print("| language | documents | told | told another | values right | of | read wrong | missed or wrong most |")
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |")
    for language, count in sorted(counts.items()):
        figures = [count[name] for name in ("documents", "told", "wrongly", "right", "values", "misread")]
        often = ", ".join(f"{name} {number}" for name, number in wrong[language].most_common(3))
        print(f"| {language} | {' | '.join(map(str, figures))} | {often} |")


if __name__ == "__main__":
    main()
