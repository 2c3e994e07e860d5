"""How well real invoices are read: `docpipe extract` on PDFs whose embedded XML has been taken out, scored.

    python -m benchmarks.zugferd DATA [--split tune|measure|all]

DATA is a folder with `pdf/*.pdf`, `truth.jsonl`, and `score.py` and `strip_attachments.py` beside it. Nothing of it is
kept. The reader never looks at attachments; they are stripped so that nobody has to take our word for it.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--split", default="all", choices=["tune", "measure", "all"])
    parser.add_argument("--errors", type=int, default=0, help="show so many wrong values of the tune split")
    arguments = parser.parse_args()
    if not (arguments.data / "truth.jsonl").exists():
        sys.exit(f"{arguments.data} holds no truth.jsonl; nothing is measured.")
    with tempfile.TemporaryDirectory() as folder:
        predictions = read_all(arguments.data, Path(folder))
        for split in ("tune", "measure") if arguments.split == "all" else (arguments.split,):
            errors = arguments.errors if split == "tune" else 0
            score(arguments.data, predictions, split, errors)


def read_all(data: Path, folder: Path) -> Path:
    """Strip the attachments, extract, and give the file of predictions."""
    stripped = folder / "pdf"
    subprocess.run([sys.executable, data.parent / "strip_attachments.py", data / "pdf", stripped], check=True)
    predictions = folder / "predictions.jsonl"
    with predictions.open("wb") as sink:
        files = sorted(stripped.glob("*.pdf"))
        subprocess.run([sys.executable, "-m", "docpipe", "extract", "--json", *files], stdout=sink, check=False)
    return predictions


def score(data: Path, predictions: Path, split: str, errors: int) -> None:
    command = [sys.executable, data.parent / "score.py", "--truth", data / "truth.jsonl", "--pred", predictions]
    subprocess.run([*command, "--split", split, "--errors", str(errors)], check=True)


if __name__ == "__main__":
    main()
