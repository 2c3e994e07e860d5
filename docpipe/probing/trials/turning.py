"""Invoices that lie askew, on their side or upside down, as images alone. docpipe rights them first, where it can."""

import random
from collections.abc import Iterator

from docpipe.probing.cases import Case, Risk
from docpipe.probing.papers import SCHEMA, invoice
from docpipe.probing.studio import Studio

TURNS = (0, 4, 90, 180, 270)
UPRIGHT = "0°"


def cases(studio: Studio, chance: random.Random) -> Iterator[Case]:
    """One invoice a turn."""
    papers = [invoice(chance, turned=turn) for turn in TURNS]
    leaves = studio.leaves([paper.drawn for paper in papers], bare=True)
    for turn, paper, leaf in zip(TURNS, papers, leaves, strict=True):
        yield Case(Risk.TURNED, f"turned by {turn} degrees", leaf, SCHEMA, paper.truth, f"{turn}°")
