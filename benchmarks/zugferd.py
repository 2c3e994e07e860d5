"""How well real invoices are read: `docpipe extract` on PDFs whose embedded XML has been taken out, scored.

    python -m benchmarks.zugferd DATA [--split tune|measure|all] [--scans]

DATA is a folder with `pdf/*.pdf`, `truth.jsonl`, and `score.py` and `strip_attachments.py` beside it. Nothing of it is
kept. The reader never looks at attachments; they are stripped so that nobody has to take our word for it. With --scans
the pages are scanned first: pictures of 200 dpi, askew, faded, dirty, some lying on their side.
"""

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.scanning import scan


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--split", default="all", choices=["tune", "measure", "all"])
    parser.add_argument("--errors", type=int, default=0, help="show so many wrong values of the tune split")
    parser.add_argument("--scans", action="store_true", help="read degraded scans of the pages")
    parser.add_argument("--seed", type=int, default=0, help="of the scans")
    arguments = parser.parse_args()
    if not (arguments.data / "truth.jsonl").exists():
        sys.exit(f"{arguments.data} holds no truth.jsonl; nothing is measured.")
    with tempfile.TemporaryDirectory() as folder:
        predictions = read_all(arguments.data, Path(folder), arguments.seed if arguments.scans else None)
        for split in ("tune", "measure") if arguments.split == "all" else (arguments.split,):
            errors = arguments.errors if split == "tune" else 0
            score(arguments.data, predictions, split, errors)


def read_all(data: Path, folder: Path, scan_seed: int | None) -> Path:
    """Strip the attachments, scan with a seed, extract, and give the file of predictions."""
    stripped = folder / "pdf"
    subprocess.run([sys.executable, data.parent / "strip_attachments.py", data / "pdf", stripped], check=True)
    predictions = folder / "predictions.jsonl"
    with predictions.open("wb") as sink:
        files = sorted(stripped.glob("*.pdf"))
        for file in files if scan_seed is not None else ():
            file.write_bytes(scan(file.read_bytes(), file.stem, scan_seed))
        subprocess.run([sys.executable, "-m", "docpipe", "extract", "--json", *files], stdout=sink, check=False)
    return predictions


def score(data: Path, predictions: Path, split: str, errors: int) -> None:
    command = [sys.executable, data.parent / "score.py", "--truth", data / "truth.jsonl", "--pred", predictions]
    subprocess.run([*command, "--split", split, "--errors", str(errors)], check=True)


if __name__ == "__main__":
    main()
