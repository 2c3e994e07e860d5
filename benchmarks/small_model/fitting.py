"""Fits the small model to papers, a few documents at a time, long ones with long ones."""

import sys
import time
from collections.abc import Callable, Sequence
from random import Random

import numpy as np
import torch
from torch import nn

from benchmarks.small_model.batching import batch_of
from benchmarks.small_model.network import SmallModel, loss_of
from benchmarks.small_model.papers import Asked, Paper

Wanted = Callable[[Paper, Asked], bool]

ROUNDS = 10  # each of half of the papers
DOCUMENTS, SEGMENTS = 8, 1400  # of a batch at most
RATE, DECAY, WARM = 2e-3, 0.05, 100


def fit_small(papers: Sequence[Paper], wanted: Wanted, seed: int = 1, rounds: int = ROUNDS) -> SmallModel:
    """`wanted`: the fields that may be learned from. The same seed gives the same model on the same machine."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    rng = Random(seed)
    papers = [paper for paper in papers if any(wanted(paper, one) for one in paper.asked)]
    rows = np.vstack([one.pairs.features for paper in papers for one in paper.asked if wanted(paper, one)])
    model = SmallModel(rows.mean(0), (1 / np.maximum(rows.std(0), 0.05)).astype(np.float32))
    moves = _moves(model)
    batches = [batch for _ in range(rounds) for batch in _batches(rng.sample(papers, (len(papers) + 1) // 2), rng)]
    began, lost = time.process_time(), 0.0
    for step, part in enumerate(batches):
        for group in moves.param_groups:
            group["lr"] = RATE * min(1.0, (step + 1) / WARM) * (0.02 + 0.98 * (1 - step / len(batches)))
        batch = batch_of(part, [[one for one in paper.asked if wanted(paper, one)] for paper in part], rng)
        loss = loss_of(model(batch), batch)
        moves.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        moves.step()
        lost = 0.98 * lost + 0.02 * float(loss.detach())
        if step % 200 == 0:
            gone = time.process_time() - began
            print(f"{step} of {len(batches)}: {lost:.3f}, {gone:.0f} s of processor time", file=sys.stderr, flush=True)
    return model.eval()


def _moves(model: SmallModel) -> torch.optim.AdamW:
    decaying = [one for one in model.parameters() if one.ndim > 1]
    others = [one for one in model.parameters() if one.ndim <= 1]
    groups = [{"params": decaying, "weight_decay": DECAY}, {"params": others, "weight_decay": 0.0}]
    return torch.optim.AdamW(groups, lr=RATE)


def _batches(papers: Sequence[Paper], rng: Random) -> list[list[Paper]]:
    batches: list[list[Paper]] = [[]]
    for paper in sorted(papers, key=lambda p: len(p.texts) * rng.uniform(0.8, 1.25)):
        longest = len(paper.texts) * (len(batches[-1]) + 1)
        if batches[-1] and (len(batches[-1]) >= DOCUMENTS or longest > SEGMENTS):
            batches.append([])
        batches[-1].append(paper)
    rng.shuffle(batches)
    return batches
