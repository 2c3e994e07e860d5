"""The small model and the shipped kind of network on the same fields: right, wrong, missing, and how surely."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum

import numpy as np
import torch

from benchmarks.small_model.batching import batch_of
from benchmarks.small_model.fitting import Wanted
from benchmarks.small_model.network import SmallModel
from benchmarks.small_model.papers import Asked, Paper
from docpipe.learning.fitting import Groups, Training, fit
from docpipe.learning.training_report import SURE, Tried
from docpipe.reading.weighing import FEATURES, Floats, Network

Scorer = Callable[[Asked], Floats]


class Scope(StrEnum):
    """Of which candidates a scorer chooses, and which count."""

    SAME = "same"  # what the shipped scorer looks at, as if nothing else were there: the training report's way
    USUAL = "usual"  # the same, but a right value elsewhere counts as missing
    ALL = "all"  # all candidates


def fit_network(papers: Sequence[Paper], wanted: Wanted, scope: Scope, seed: int) -> Network:
    """The shipped kind of network, learned from what the shipped scorer looks at, or from all candidates."""
    asked = [one.pairs for paper in papers for one in paper.asked if wanted(paper, one)]
    parts = [(one, np.full(len(one.right), True) if scope == Scope.ALL else one.considered) for one in asked]
    parts = [(one, part) for one, part in parts if part.any()]
    rows, right = [one.features[part] for one, part in parts], [one.right[part] for one, part in parts]
    return fit(FEATURES, Groups.of(rows, right), Training(seed=seed, rounds=12 if scope == Scope.ALL else 25))


def odds_of(model: SmallModel, papers: Sequence[Paper]) -> tuple[dict[int, Floats], dict[int, Floats]]:
    """Of each field, by identity, the odds of its candidates: of the small model alone, and with rules."""
    alone, ruled = {}, {}
    with torch.no_grad():
        for paper in papers:
            if paper.asked:
                told = model(batch_of([paper], [paper.asked])).numpy()
                ends = np.cumsum([len(one.pairs.segment) for one in paper.asked])[:-1]
                for one, part in zip(paper.asked, np.split(told, ends), strict=True):
                    alone[id(one)], ruled[id(one)] = part[:, 0], part[:, 1]
    return alone, ruled


def tried(scorer: Scorer, asked: Asked, scope: Scope) -> Tried:
    """The best choice of a field, without the sums between fields."""
    pairs = asked.pairs
    right, looked = pairs.right, ~pairs.as_asked
    if scope != Scope.ALL:
        looked = looked & pairs.considered
    if scope == Scope.SAME:
        right = right & pairs.considered
    odds = np.where(looked, scorer(asked), -np.inf)
    best = int(odds.argmax())
    if odds[best] <= 0:
        return Tried(missing=int(bool(right.any())))
    raised = np.exp(np.clip(odds, -30, 30))
    good, sure = bool(right[best]), raised[best] / (1 + raised.sum()) >= SURE
    return Tried(int(good), int(not good), 0, int(sure), int(sure and good))


def table(papers: Sequence[Paper], wanted: Wanted, scorers: Mapping[str, tuple[Scorer, Scope]]) -> Iterator[str]:
    """Lines of Markdown, a row a scorer."""
    yield "| by | right | wrong | missing | surely chosen | of them right |"
    yield "| --- | ---: | ---: | ---: | ---: | ---: |"
    for name, (scorer, scope) in scorers.items():
        asked = [one for paper in papers for one in paper.asked if wanted(paper, one)]
        told = sum((tried(scorer, one, scope) for one in asked), Tried())
        share = f"{told.surely_right / told.sure:.4f}" if told.sure else ""
        yield f"| {name} | {told.right} | {told.wrong} | {told.missing} | {told.sure} | {share} |"
