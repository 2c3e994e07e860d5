"""The same invoices from 50 to 300 dots per inch, as images alone."""

import random
from collections.abc import Iterator

from docpipe.probing.cases import Case, Risk
from docpipe.probing.papers import SCHEMA, invoice
from docpipe.probing.studio import Studio

SWEEP = (50, 75, 100, 150, 200, 300)
COUNT = 2


def cases(studio: Studio, chance: random.Random) -> Iterator[Case]:
    """Each invoice at each resolution."""
    papers = [invoice(chance) for _ in range(COUNT)]
    for dpi in SWEEP:
        leaves = studio.leaves([paper.drawn for paper in papers], dpi, bare=True)
        for number, (paper, leaf) in enumerate(zip(papers, leaves, strict=True), start=1):
            yield Case(Risk.COARSE, f"invoice {number} at {dpi} dpi", leaf, SCHEMA, paper.truth, str(dpi))
