"""Invoices beside words that are missing, that stand alone, or that say something else than the image."""

import random
from collections.abc import Iterator
from dataclasses import replace

from docpipe.probing.cases import Case, Risk
from docpipe.probing.papers import SCHEMA, altered, invoice, words_of
from docpipe.probing.studio import Studio, blackened

COUNT = 3
ALONE, BLACK, AGAINST = "image alone", "black image beside words", "words that say otherwise"


def cases(studio: Studio, chance: random.Random) -> Iterator[Case]:
    """The image alone; and where words are shown at all, a black image beside them, and words against the image."""
    papers = [invoice(chance) for _ in range(COUNT)]
    leaves = studio.leaves([paper.drawn for paper in papers], bare=True)
    for number, (paper, leaf) in enumerate(zip(papers, leaves, strict=True), start=1):
        yield Case(Risk.BLIND, f"{ALONE} {number}", leaf, SCHEMA, paper.truth, ALONE)
        if not studio.words:
            continue
        black = replace(leaf, image=blackened(leaf.image), words=words_of(paper.truth))
        nothing = dict.fromkeys(paper.truth)
        yield Case(Risk.BLIND, f"{BLACK} {number}", black, SCHEMA, nothing, BLACK, paper.truth)
        wrong = altered(paper.truth, chance)
        against = replace(leaf, words=words_of(wrong))
        yield Case(Risk.BLIND, f"{AGAINST} {number}", against, SCHEMA, paper.truth, AGAINST, wrong)
