"""Documents a second of `docpipe extract` on born-digital single pages, start of the program included and aside.

    python -m benchmarks.extraction [--count 200]

The documents are generated; those of more than one page are left out.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from samples.make import make_samples


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=200)
    count = parser.parse_args().count
    with tempfile.TemporaryDirectory() as folder:
        make_samples(Path(folder), seed=3, count=2 * count, kinds=("sale",))
        files = single_pages(Path(folder))[:count]
        one = timed(files[:1])
        total, seconds = len(files), timed(files)
        print(f"{total} single pages: {seconds:.1f} s, {total / seconds:.1f} documents/s with the program's start")
        print(f"start and one page: {one:.2f} s; the others: {(total - 1) / (seconds - one):.1f} documents/s")


def single_pages(folder: Path) -> list[Path]:
    lines = (folder / "truth.jsonl").read_text(encoding="utf-8").splitlines()
    return [folder / truth["file"] for truth in map(json.loads, lines) if truth["pages"] == 1]


def timed(files: list[Path]) -> float:
    began = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "docpipe", "extract", "--json", *files], stdout=subprocess.DEVNULL, check=False
    )
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
