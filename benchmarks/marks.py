"""How well marks are found on held-out pages: `python -m benchmarks.marks [--split S] [--first N]`.

A found mark matches one of the truth when it is of the same kind and their boxes share 0.3 of their union, or when half
of the smaller lies in the larger. Several found pieces of one mark count once; a mark of the truth counts once. Plain
pages bear nothing but what belongs to them, such as the signatures of contracts: their false alarms are told apart.
"""

import argparse
import time
from collections import Counter
from collections.abc import Iterable, Sequence

import cv2
import numpy as np

from benchmarks.marked_pages import Left, MarkedPage, marked_page, plain_page
from docpipe.document import Box, Mark, MarkKind
from docpipe.pages.marks import find_marks

FIRST_PAGE = 700_000
Counts = Counter[tuple[str, str]]


def matches(one: Box, other: Box) -> bool:
    """Whether two boxes are of one mark."""
    across, down = min(one.x1, other.x1) - max(one.x0, other.x0), min(one.y1, other.y1) - max(one.y0, other.y0)
    shared = max(0.0, across) * max(0.0, down)
    sizes = one.width * one.height, other.width * other.height
    union, least = sum(sizes) - shared, min(sizes)
    return shared >= 0.3 * union or (least > 0 and shared >= 0.5 * least)


def judge(found: Sequence[Mark], truth: Sequence[Left], counts: Counts) -> None:
    """Count a page: `there` and `hit` of the truth, `false` of the found, `state` of hit boxes with the right state."""
    for kind in MarkKind:
        ours, theirs = [m for m in found if m.kind is kind], [left for left in truth if left.kind == kind.value]
        counts[kind, "there"] += len(theirs)
        counts[kind, "hit"] += sum(any(matches(m.box, left.box) for m in ours) for left in theirs)
        counts[kind, "false"] += sum(not any(matches(m.box, left.box) for left in theirs) for m in ours)
        for left in theirs:
            mark = next((m for m in ours if matches(m.box, left.box)), None)
            counts[kind, "state"] += mark is not None and mark.checked == left.checked


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", default="measure", choices=["tune", "measure"])
    parser.add_argument("--pages", type=int, default=80)
    parser.add_argument("--plain", type=int, default=60)
    parser.add_argument("--first", type=int, default=FIRST_PAGE, help="the seed of the first page")
    arguments = parser.parse_args()
    cv2.setNumThreads(1)
    seconds: dict[bool, list[float]] = {True: [], False: []}
    seeds = range(arguments.first, arguments.first + arguments.pages)
    tell(found_on((marked_page(seed, arguments.split) for seed in seeds), seconds))
    seeds = range(arguments.first, arguments.first + arguments.plain)
    tell_false(found_on((plain_page(seed, arguments.split) for seed in seeds), seconds), arguments.plain)
    for born, name in ((True, "born digital"), (False, "scanned or photographed")):
        middle = float(np.median(seconds[born])) if seconds[born] else 0.0
        print(f"{name}: {middle * 1000:.0f} ms a page of one core (median), {len(seconds[born])} pages")


def found_on(pages: Iterable[MarkedPage], seconds: dict[bool, list[float]]) -> Counts:
    """Find the marks of pages, and count; `seconds` of processor time are noted, for born-digital pages and others."""
    counts: Counts = Counter()
    for page in pages:
        begun = time.process_time()
        found = find_marks(page.image, page.words, page.rulings)
        seconds[page.born].append(time.process_time() - begun)
        judge(found, page.truth, counts)
    return counts


def tell(counts: Counts) -> None:
    print("| kind | there | recall | precision | state right |\n| --- | ---: | ---: | ---: | ---: |")
    for kind in MarkKind:
        there, hit, false = (counts[kind, name] for name in ("there", "hit", "false"))
        state = f"{counts[kind, 'state']} of {hit}" if kind is MarkKind.CHECKBOX else ""
        recall, precision = hit / max(1, there), hit / max(1, hit + false)
        print(f"| {kind.value} | {there} | {recall:.3f} | {precision:.3f} | {state} |")


def tell_false(counts: Counts, pages: int) -> None:
    print(f"\n| false on {pages} plain pages | marks |\n| --- | ---: |")
    for kind in MarkKind:
        print(f"| {kind.value} | {counts[kind, 'false']} |")


if __name__ == "__main__":
    main()
