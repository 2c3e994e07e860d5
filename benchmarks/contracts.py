"""How well real contracts are read: born-digital PDFs through the real renderer and reader, scored.

    python -m benchmarks.contracts DATA [--split tune|measure|all]

DATA is a folder with `pdf/*.pdf` and `truth.jsonl`, and `score.py` beside it. Only documents of the split are read. The
type is given, so that reading alone is measured. Nothing is kept.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from docpipe.document import Page
from docpipe.pages import Renderer
from docpipe.pipeline import read_pages
from schemas import Registry


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--split", default="tune", choices=["tune", "measure", "all"])
    parser.add_argument("--errors", type=int, default=0, help="show so many wrong values of the tune split")
    arguments = parser.parse_args()
    if not (arguments.data / "truth.jsonl").exists():
        sys.exit(f"{arguments.data} holds no truth.jsonl; nothing is measured.")
    for split in ("tune", "measure") if arguments.split == "all" else (arguments.split,):
        with tempfile.TemporaryDirectory() as folder:
            predictions = Path(folder) / "predictions.jsonl"
            predictions.write_text("".join(json.dumps(line) + "\n" for line in read_all(arguments.data, split)))
            score(arguments.data, predictions, split, arguments.errors if split == "tune" else 0)


def read_all(data: Path, split: str) -> list[dict[str, Any]]:
    """The results of all documents of a split; says how long reading takes without rendering."""
    contract, renderer = Registry.load().get("contract"), Renderer()
    truths = [json.loads(line) for line in (data / "truth.jsonl").read_text().splitlines()]
    lines, seconds, pages = [], 0.0, 0
    for truth in (truth for truth in truths if truth["split"] == split):
        rendered: list[Page] = list(renderer.pages((data / truth["file"]).read_bytes()))
        begun = time.perf_counter()
        outcome = read_pages(rendered, contract)
        seconds, pages = seconds + time.perf_counter() - begun, pages + len(rendered)
        lines.append({"file": truth["file"], **outcome.as_json()})
    print(f"{len(lines)} documents, {pages} pages, {1000 * seconds / max(pages, 1):.0f} ms a page without rendering")
    return lines


def score(data: Path, predictions: Path, split: str, errors: int) -> None:
    command = [sys.executable, data.parent / "score.py", "--truth", data / "truth.jsonl", "--pred", predictions]
    subprocess.run([*command, "--split", split, "--errors", str(errors)], check=True)


if __name__ == "__main__":
    main()
