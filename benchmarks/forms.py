"""How well real receipts, identity documents, invoices and tax forms of a set are read, kind by kind.

    python -m benchmarks.forms DATA [--types receipt identity_document invoice tax_form] [--scans]

DATA is a folder with `truth.jsonl`, the files that it names, and `score.py` beside it. Each kind is read twice: with
its type found out, and with its type given; tax forms, which are of several types, with it found out. Those that were
filled in by hand are read apart from the others. `--scans`: the first pages of the others are also printed, scanned
again at 200 dpi, dirty and askew, and read.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pymupdf

from benchmarks.scanning import scan

TYPES = ("receipt", "identity_document", "invoice", "tax_form")
BY_HAND = ".jpg"  # of the tax forms


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--types", nargs="+", default=list(TYPES), choices=TYPES)
    parser.add_argument("--scans", action="store_true")
    arguments = parser.parse_args()
    if not (arguments.data / "truth.jsonl").exists():
        sys.exit(f"{arguments.data} holds no truth.jsonl; nothing is measured.")
    lines = [json.loads(line) for line in (arguments.data / "truth.jsonl").read_text(encoding="utf-8").splitlines()]
    for kind in arguments.types:
        of_kind = [line for line in lines if line["document_type"] == kind]
        if kind == "tax_form":
            tax_forms(arguments.data, of_kind, arguments.scans)
            continue
        for given in (False, True):
            print(f"\n== {kind}, type {'given' if given else 'found out'}", flush=True)
            report(arguments.data, of_kind, kind if given else None)


def tax_forms(data: Path, truths: list[dict[str, object]], scans: bool) -> None:
    """Forms that were filled in by a machine, those that were filled in by hand, and the former as scans."""
    for by_hand in (False, True):
        print(f"\n== tax_form, filled in by {'hand' if by_hand else 'machine'}", flush=True)
        report(data, [one for one in truths if str(one["file"]).endswith(BY_HAND) is by_hand], None)
    if scans:
        print("\n== tax_form, filled in by machine, printed and scanned again", flush=True)
        report(data, [one for one in truths if str(one["file"]).endswith(".pdf")], None, _scanned)


def report(
    data: Path, truths: list[dict[str, object]], document_type: str | None, harmed: Callable[[Path], None] | None = None
) -> None:
    """Read the documents, as they are or `harmed`, and print what `score.py` says of them."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        predictions, truth = folder / "predictions.jsonl", folder / "truth.jsonl"
        truth.write_text("".join(json.dumps(line) + "\n" for line in truths), encoding="utf-8")
        files = [_copied(data / str(line["file"]), folder / "files") for line in truths]
        if harmed:
            for file in files:
                harmed(file)
        chosen = ["--type", document_type] if document_type else []
        with predictions.open("wb") as sink:
            subprocess.run([sys.executable, "-m", "docpipe", "extract", "--json", *chosen, *files], stdout=sink)
        read = [json.loads(line) for line in predictions.read_text(encoding="utf-8").splitlines()]
        print("types:", ", ".join(f"{Path(str(line['file'])).name} {line['document_type']}" for line in read))
        command = [sys.executable, data.parent / "score.py", "--truth", truth, "--pred", predictions, "--split", "all"]
        subprocess.run(command, check=True)


def _scanned(file: Path) -> None:
    """Make a PDF a scan of its first page."""
    with pymupdf.open(file) as document:
        document.bake()  # what was filled in is a part of the page from then on
        document.select([0])
        data = document.tobytes(garbage=3)
    file.write_bytes(scan(data, file.name))


def _copied(file: Path, folder: Path) -> Path:
    """A copy of a file under its own name; that of its folder would tell nothing, and is not the reader's to see."""
    folder.mkdir(exist_ok=True)
    return Path(shutil.copy(file, folder / file.name))


if __name__ == "__main__":
    main()
