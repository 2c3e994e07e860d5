"""Documents to calibrate confidence on: of layouts that are kept apart, as files or as scans, with their truth.

    python -m benchmarks.calibration_set FOLDER [--seed N] [--count N] [--finish scan]
    python -m benchmarks.calibration_set FOLDER --real DATA
    docpipe calibrate FOLDER... --whole --known REAL --out docpipe/trust/calibration.json

So many of each kind; of wild invoices and receipts, whose words nobody listed either, twice as many. `--real`: the real
documents of DATA that may be learned from instead, those of no split `measure`, invoices without the XML in them.
"""

import argparse
import json
import shutil
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random

from benchmarks.embedded import strip
from samples.arrival import Arrival, File
from samples.finishing import arrive
from samples.make import write_files
from samples.mixed import mixed_set
from samples.wild.recipe import TONGUES, mix_wild

KINDS = ("sale", "identity_document", "contract", "bank_statement", "proof_of_address")
WILD = ("invoice", "receipt")
REAL = ("zugferd", "azure_forms", "cuad_short")
ENDLESS = 1_000_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=4701)
    parser.add_argument("--count", type=int, default=9)
    parser.add_argument("--real", type=Path, metavar="DATA")
    parser.add_argument("--finish", choices=("born", "scan", "photo"), default="born")
    chosen = parser.parse_args()
    if chosen.real:
        print(f"{_real(chosen.real, chosen.folder)} documents in {chosen.folder}")
        return
    made = list(write_files(chosen.folder, _set(chosen.seed, chosen.count, chosen.finish), chosen.seed))
    print(f"{len(made)} documents in {chosen.folder}")


def _set(seed: int, count: int, finish: str) -> Iterator[File]:
    for kind in KINDS:
        yield from islice(_apart(kind, finish, seed), count)
    for kind in WILD:
        yield from (_wild(kind, finish, seed, number) for number in range(2 * count))


def _real(data: Path, folder: Path) -> int:
    """Copies the real documents that may be learned from, and writes their truth; how many they are."""
    lines = []
    for name in REAL:
        own = folder / name
        if name == "zugferd":
            own.mkdir(parents=True, exist_ok=True)
            strip(data, own)
        else:
            shutil.copytree(data / name, own, dirs_exist_ok=True)
        told = [json.loads(line) for line in (own / "truth.jsonl").read_text(encoding="utf-8").splitlines()]
        lines += [{**one, "file": f"{name}/{one['file']}"} for one in told if one["split"] != "measure"]
    (folder / "truth.jsonl").write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return len(lines)


def _apart(kind: str, finish: str, seed: int) -> Iterator[Arrival]:
    """The documents of a kind whose layouts are kept apart."""
    for made in mixed_set(seed, ENDLESS, [kind], finish):
        if isinstance(made, Arrival) and made.recipe.split == "measure":
            yield made


def _wild(kind: str, finish: str, seed: int, number: int) -> Arrival:
    rng = Random(f"{seed}/{kind}/{finish}/{number}")
    recipe = mix_wild(f"{finish}_{number:05d}", rng, kind, TONGUES[number % len(TONGUES)], held_out=True)
    return arrive(recipe, rng, finish)


if __name__ == "__main__":
    main()
