"""How well the reader that needs no model reads, set by set: `docpipe evaluate` on real and on generated documents.

    python -m benchmarks.embedded DATA [--sets zugferd scans forms contracts generated sales] [--count 60] [--seed N]

DATA holds `zugferd`, `azure_forms` and `cuad_short`, each with `truth.jsonl`, and `strip_attachments.py`. Of sets with
a split only `measure` is read, and only totals are shown. Scans are those of `benchmarks.zugferd --scans`, generated
documents those of `benchmarks.held_out`, whose layouts nobody tuned on; give a seed that nobody has looked at. As many
clean sales and wild invoices and half as many wild receipts are read after them, told by language; `sales` reads these
alone.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from benchmarks.held_out import clean_set, held_out_set, wild_set
from benchmarks.scanning import scan
from docpipe.cli.types import load_types
from docpipe.learning import Comparators, Told, judge, load_truth, match
from docpipe.learning import evaluate as figures_of
from docpipe.learning.predictions import load_predictions
from docpipe.settings import load_settings
from samples.arrival import File
from samples.make import write_files

HANDWRITTEN = ".jpg"  # of the tax forms: those that were filled in by hand and scanned
USUAL = ("zugferd", "scans", "forms", "contracts", "generated")
KEPT = "read.jsonl"  # what was read of a folder
Report = Mapping[str, Any]
Row = tuple[str, Report]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--sets", nargs="+", default=USUAL, choices=list(SETS))
    parser.add_argument("--count", type=int, default=60)
    parser.add_argument("--seed", type=int, default=2030)
    parser.add_argument("--jobs", type=int, default=2)
    arguments = parser.parse_args()
    print(
        "| set | documents | header F1 | by layout | precision | row-F1 | wholly right | accepted, wrong | s a page |"
    )
    print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
    for name in arguments.sets:
        with tempfile.TemporaryDirectory() as scratch:
            for row in SETS[name](arguments, Path(scratch)):
                print(told(*row), flush=True)


def zugferd(arguments: argparse.Namespace, folder: Path) -> Iterator[Row]:
    strip(arguments.data, folder)
    yield "invoices", evaluate(folder, arguments.jobs, "--split", "measure")


def scans(arguments: argparse.Namespace, folder: Path) -> Iterator[Row]:
    strip(arguments.data, folder)
    for file in (folder / "pdf").glob("*.pdf"):
        file.write_bytes(scan(file.read_bytes(), file.stem, 0))
    yield "the same as scans", evaluate(folder, arguments.jobs, "--split", "measure")


def forms(arguments: argparse.Namespace, folder: Path) -> Iterator[Row]:
    for kind in ("tax_form", "invoice", "receipt", "identity_document"):
        chosen = folder / kind
        truths = [json.loads(line) for line in (arguments.data / "azure_forms" / "truth.jsonl").open(encoding="utf-8")]
        taken = [one for one in truths if one["document_type"] == kind]
        taken = [one for one in taken if kind != "tax_form" or not one["file"].endswith(HANDWRITTEN)]
        for one in taken:
            (chosen / one["file"]).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(arguments.data / "azure_forms" / one["file"], chosen / one["file"])
        (chosen / "truth.jsonl").write_text("".join(json.dumps(one) + "\n" for one in taken), encoding="utf-8")
        yield f"forms: {kind}", evaluate(chosen, arguments.jobs)


def contracts(arguments: argparse.Namespace, _: Path) -> Iterator[Row]:
    report = evaluate(arguments.data / "cuad_short", arguments.jobs, "--split", "measure")
    yield "contracts", report
    for name, field in report["fields"].items():
        print(f"<!-- {name}: {field['right']} of {field['known']}, mean F1 {field.get('mean_f1')} -->")


def generated(arguments: argparse.Namespace, folder: Path) -> Iterator[Row]:
    files = held_out_set(arguments.seed, arguments.count)
    report = _read(folder / "all", files, arguments)
    yield f"generated, seed {arguments.seed}", report
    yield from ((f"of them {kind}", {**share, "seconds_a_page": None}) for kind, share in report["types"].items())
    yield from sales(arguments, folder)


def sales(arguments: argparse.Namespace, folder: Path) -> Iterator[Row]:
    """Wild ones beside clean ones, and both language by language."""
    seed, count = arguments.seed, arguments.count
    sets: Mapping[str, Iterable[File]] = {
        "clean sales": clean_set(seed, count),
        "wild invoices": wild_set(seed, count),
        "wild receipts": wild_set(seed, -(-count // 2), "receipt"),
    }
    for name, files in sets.items():
        own = folder / name.replace(" ", "_")
        yield f"{name}, seed {seed}", _read(own, files, arguments)
        if name != "wild receipts":
            yield from _by_language(own, name)


def _read(folder: Path, files: Iterable[File], arguments: argparse.Namespace) -> Report:
    for _ in write_files(folder, files, arguments.seed):
        pass
    return evaluate(folder, arguments.jobs, "--keep", str(folder / KEPT))


def _by_language(folder: Path, name: str) -> Iterator[Row]:
    """The sales of a set that was read before, language by language."""
    comparators = Comparators(load_types(load_settings()))
    lines = [json.loads(line) for line in (folder / "truth.jsonl").open(encoding="utf-8")]
    spoken = {one["file"]: one["language"] for one in lines if one["document_type"] in ("invoice", "receipt")}
    truths = [truth for truth in load_truth(folder) if truth.file in spoken]
    told = match(list(spoken), load_predictions(folder / KEPT))
    for language in sorted(set(spoken.values())):
        own = (truth for truth in truths if spoken[truth.file] == language)
        judged = (one for truth in own for one in judge(truth, Told(told.get(truth.file)), comparators))
        yield f"{name}, {language}", {**figures_of(judged).as_json(), "seconds_a_page": None}


SETS: Mapping[str, Callable[[argparse.Namespace, Path], Iterator[Row]]] = {
    "zugferd": zugferd,
    "scans": scans,
    "forms": forms,
    "contracts": contracts,
    "generated": generated,
    "sales": sales,
}


def strip(data: Path, folder: Path) -> None:
    """The invoices without the XML in them, which is their truth."""
    command = [sys.executable, data / "strip_attachments.py", data / "zugferd" / "pdf", folder / "pdf"]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.copy(data / "zugferd" / "truth.jsonl", folder)


def evaluate(folder: Path, jobs: int, *options: str) -> Report:
    command = [sys.executable, "-m", "docpipe", "evaluate", str(folder), "--json", "--jobs", str(jobs), *options]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    report: Report = json.loads(done.stdout)
    return report


def told(name: str, report: Report) -> str:
    """A line of the table. Precision and F1 are those of the header."""
    header, rows, pace = report["header"], report["rows"], report.get("seconds_a_page")
    reach = header["f1_by_layout95"]
    cells = [
        name,
        report["documents"],
        _share(header["f1"]),
        f"{reach[0]:.2f}-{reach[1]:.2f}" if reach else "",
        _share(header["precision"]),
        _share(rows["f1"]) if rows else "",
        report["all_fields_right"],
        len(report["accepted_with_a_wrong_value"]) if "accepted_with_a_wrong_value" in report else "",
        f"{pace['median']:.2f}" if pace else "",
    ]
    return f"| {' | '.join(map(str, cells))} |"


def _share(figure: float | None) -> str:
    return "" if figure is None else f"{figure:.3f}"


if __name__ == "__main__":
    main()
