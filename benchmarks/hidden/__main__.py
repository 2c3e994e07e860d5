"""Whether text that no person sees is read: documents with lies hidden in every way, and the same documents clean.

    python -m benchmarks.hidden [--count 200] [--seed N]

A lie is a false total, number or date, beside the true one or in its place. Prints for each way how many documents had
their lie reported, how many values were taken from lies, and how often clean documents were called false.
"""

import argparse
import json
import tempfile
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

import pymupdf

from benchmarks.generated import extract
from benchmarks.hidden.scans import scanned
from benchmarks.hidden.ways import WAYS, Lie
from samples.make import make_samples

LIED_ABOUT = ("grand_total", "amount_due", "net_total", "invoice_number", "issue_date", "purchase_date")
SCAN_SAYS_OTHERWISE = "scan_says_otherwise"
SCAN_AGREES = "scan_agrees"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=200)
    parser.add_argument("--seed", type=int, default=606)
    parser.add_argument("--keep", type=Path, help="folder to leave the documents in")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = arguments.keep or Path(scratch)
        tell(make_documents(folder, arguments.count, arguments.seed))


def make_documents(folder: Path, count: int, seed: int) -> list[dict[str, Any]]:
    """Documents with lies, and as many clean ones, with what is to be found in them."""
    make_samples(folder / "clean", seed, 10 + 3 * count // 2, kinds=("sale",))
    lines = zip(_lines(folder / "clean/truth.jsonl"), _lines(folder / "clean/words.jsonl"), strict=True)
    fit = [(truth, words) for truth, words in lines if _is_fit(truth, folder / "clean")]
    names, made = [*WAYS, SCAN_SAYS_OTHERWISE, SCAN_AGREES], []
    for number, (truth, words) in enumerate(fit[:count]):
        way, rng = names[number % len(names)], Random(f"{seed}/{number}")
        path = folder / f"{number:04d}_{way}.pdf"
        lies = _write(folder / "clean" / truth["file"], path, way, words, rng)
        made.append({"way": way, "file": path, "lies": lies})
        made.append({"way": "clean", "file": folder / "clean" / truth["file"], "lies": []})
    return made


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


def _is_fit(truth: dict[str, Any], folder: Path) -> bool:
    """A born-digital invoice or receipt without a fault."""
    if truth["document_type"] not in ("invoice", "receipt") or truth["expect"]["status"] != "accepted":
        return False
    if not truth["file"].endswith(".pdf"):
        return False
    with pymupdf.open(folder / truth["file"]) as document:
        return all(page.get_text("words") for page in document)


def _write(source: Path, path: Path, way: str, words: dict[str, Any], rng: Random) -> list[str]:
    """Write the document with its lies; gives what they say."""
    data = source.read_bytes()
    if way == SCAN_AGREES:
        path.write_bytes(scanned(data, {}))
        return []
    with pymupdf.open(stream=data, filetype="pdf") as document:
        told = [_lie(document, place, rng) for place in _places(words)]
        if way == SCAN_SAYS_OTHERWISE:
            path.write_bytes(scanned(data, {true: lie.text for _, lie, true in told}))
            return [lie.text for _, lie, _ in told]
        in_place = rng.random() < 0.3
        for page_no, lie, _ in told:
            page = document[page_no - 1]
            if in_place:
                page.add_redact_annot(lie.box)
                page.apply_redactions(images=0, graphics=0)
            WAYS[way](page, lie, rng)
        document.save(path)
    return [lie.text for _, lie, _ in told]


def _places(words: dict[str, Any]) -> list[dict[str, Any]]:
    """Where each value that is lied about stands first."""
    return [places[0] for name, places in words["fields"].items() if name in LIED_ABOUT and places]


def _lie(document: pymupdf.Document, place: dict[str, Any], rng: Random) -> tuple[int, Lie, str]:
    """A false value where the true one stands, and the true one's text."""
    page = document[place["page_no"] - 1]
    x0, y0, x1, y1 = (side * (page.rect.width, page.rect.height)[n % 2] for n, side in enumerate(place["box"]))
    true = page.get_text("text", clip=pymupdf.Rect(x0, y0, x1, y1)).strip()
    text = "".join(str((int(c) + rng.randint(1, 8)) % 10) if c.isdigit() else c for c in true)
    size = (y1 - y0) * 0.8
    return place["page_no"], Lie("".join(c for c in text if c.isascii()), x0, y1 - 0.25 * size, size), true


def tell(made: list[dict[str, Any]]) -> None:
    """Print a line a way."""
    results = extract([one["file"] for one in made])
    counts: dict[str, Counter[str]] = {}
    for one, result in zip(made, results, strict=True):
        count = counts.setdefault(one["way"], Counter())
        count["documents"] += 1
        count["reported"] += any(finding["code"] == "hidden_text" for finding in result.get("findings", ()))
        taken = [text for text in _texts(result) if any(_says(text, lie) for lie in one["lies"])]
        count["values taken"] += len(taken)
        count["accepted"] += result["status"] == "accepted"
        if taken or (bool(one["lies"]) != any(f["code"] == "hidden_text" for f in result.get("findings", ()))):
            print("  ", one["file"].name, result["status"], taken)
    for way, count in counts.items():
        told = (f"{name} {count[name]}" for name in ("documents", "reported", "values taken", "accepted"))
        print(f"{way:24}", ", ".join(told))


def _texts(result: dict[str, Any]) -> list[str]:
    return [answer["text"] for answer in result.get("fields", {}).values() if isinstance(answer, dict)]


def _says(text: str, lie: str) -> bool:
    return "".join(text.split()) == "".join(lie.split())


if __name__ == "__main__":
    main()
