"""Make docpipe/pages/marks/scorer.json again: `python -m benchmarks.marks_training [--drawn 400] [--samples 500]`.

Pages are samples of the `tune` families, and pages drawn here that share no shape with them. The `measure` families
are never looked at. The hands, stamps and forms were drawn a little differently when the weights of today were made.
"""

import argparse
from itertools import chain
from pathlib import Path

import cv2

import docpipe.pages.marks
from benchmarks.marked_pages import marked_page
from benchmarks.marks_training.drawn_pages import drawn_page
from benchmarks.marks_training.gathering import examples_of, joined
from benchmarks.marks_training.network import fit

SHIPPED = Path(docpipe.pages.marks.__file__).with_name("scorer.json")
FIRST_DRAWN, FIRST_SAMPLE = 2000, 10000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--drawn", type=int, default=400)
    parser.add_argument("--samples", type=int, default=500)
    parser.add_argument("--out", type=Path, default=SHIPPED)
    arguments = parser.parse_args()
    cv2.setNumThreads(1)
    drawn = (drawn_page(seed) for seed in range(FIRST_DRAWN, FIRST_DRAWN + arguments.drawn))
    samples = (marked_page(seed, "tune") for seed in range(FIRST_SAMPLE, FIRST_SAMPLE + arguments.samples))
    features, looks, sizes = joined([examples_of(page) for page in chain(drawn, samples)])
    fit(features, looks, sizes).write(arguments.out)
    print(f"{len(looks)} examples written to {arguments.out}")


if __name__ == "__main__":
    main()
