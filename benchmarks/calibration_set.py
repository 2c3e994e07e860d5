"""Documents to calibrate confidence on: of layouts that are kept apart, as files or as scans, with their truth.

    python -m benchmarks.calibration_set FOLDER [--seed N] [--count N] [--finish scan]
    docpipe calibrate FOLDER... --whole --out docpipe/trust/calibration.json

So many of each kind; of wild invoices and receipts, whose words nobody listed either, twice as many.
"""

import argparse
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from random import Random

from samples.arrival import Arrival, File
from samples.finishing import arrive
from samples.make import write_files
from samples.mixed import mixed_set
from samples.wild.recipe import TONGUES, mix_wild

KINDS = ("sale", "identity_document", "contract", "bank_statement", "proof_of_address")
WILD = ("invoice", "receipt")
ENDLESS = 1_000_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=4701)
    parser.add_argument("--count", type=int, default=9)
    parser.add_argument("--finish", choices=("born", "scan", "photo"), default="born")
    chosen = parser.parse_args()
    made = list(write_files(chosen.folder, _set(chosen.seed, chosen.count, chosen.finish), chosen.seed))
    print(f"{len(made)} documents in {chosen.folder}")


def _set(seed: int, count: int, finish: str) -> Iterator[File]:
    for kind in KINDS:
        yield from islice(_apart(kind, finish, seed), count)
    for kind in WILD:
        yield from (_wild(kind, finish, seed, number) for number in range(2 * count))


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
