"""Papers as tensors: a few documents at a time, every text and every candidate once."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from random import Random
from typing import get_args

import numpy as np
import torch
from torch import Tensor

from benchmarks.small_model.papers import Asked, Paper
from benchmarks.small_model.seeing import BUCKETS, SPOTS, moved, related, spots_of
from benchmarks.small_model.spelling import FORMS, formed, spelt
from schemas.document_type import Place

KINDS = ("money", "date", "identifier", "currency", "choice")
PLACES: tuple[str, ...] = get_args(Place)
TRAITS = len(KINDS) + len(PLACES) + 2
UNSEEN = 0.25  # share of runs of letters that are not seen in training
UNLABELLED = 0.08  # share of fields without any label in training
MOST_LABELS = 48


@dataclass(frozen=True, slots=True)
class Batch:
    """`sizes`: of each document its candidates, and the labels of each of its fields. Shapes: b documents of n
    segments, t texts, c candidates, p pairs of candidate and field, g fields, l labels."""

    runs: Tensor  # all texts' runs of letters, one after the other
    begins: Tensor  # (t,): where each text begins in them
    forms: Tensor  # (t, FORMS)
    text: Tensor  # (b, n)
    spots: Tensor  # (b, n, SPOTS)
    stand: Tensor  # (b, n, n): one of BUCKETS
    absent: Tensor  # (b, n): true where there is no segment
    document: Tensor  # (c,)
    segment: Tensor  # (c,)
    before: Tensor  # (c,): texts
    own: Tensor
    after: Tensor
    candidate: Tensor  # (p,)
    cell: Tensor  # (p,): in the tables of candidates by fields of all documents, one after the other
    features: Tensor  # (p, FEATURES)
    group: Tensor  # (p,): its field
    right: Tensor  # (p,)
    traits: Tensor  # (g, TRAITS)
    labels: Tensor  # (l,): texts, field by field
    label_group: Tensor  # (l,)
    sizes: tuple[tuple[int, tuple[int, ...]], ...]


class _Texts:
    """Every text of a batch once."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {"": 0}

    def of(self, text: str) -> int:
        return self._numbers.setdefault(text, len(self._numbers))

    def tensors(self, rng: Random | None) -> dict[str, Tensor]:
        runs = [spelt(text) for text in self._numbers]
        lengths = np.asarray([len(one) for one in runs])
        flat = np.fromiter((run for one in runs for run in one), np.int64, int(lengths.sum()))
        owner = np.repeat(np.arange(len(runs)), lengths)
        if rng is not None:
            seen = np.random.default_rng(rng.randrange(1 << 30)).random(len(flat)) > UNSEEN
            flat, owner = flat[seen], owner[seen]
        begins = np.searchsorted(owner, np.arange(len(runs)))
        forms = np.asarray([formed(text) for text in self._numbers], np.float32).reshape(-1, FORMS)
        return {"runs": torch.from_numpy(flat), "begins": torch.from_numpy(begins), "forms": torch.from_numpy(forms)}


class _Columns:
    """What is said of candidates, pairs, fields and labels, document by document."""

    def __init__(self, texts: _Texts, rng: Random | None) -> None:
        self._texts, self._rng = texts, rng
        self.candidates: list[tuple[int, ...]] = []  # document, segment, before, own, after
        self.pairs: list[tuple[int, int, int]] = []  # candidate, cell, group
        self.labels: list[tuple[int, int]] = []  # text, group
        self.traits: list[list[float]] = []
        self.sizes: list[tuple[int, tuple[int, ...]]] = []
        self._cells = 0

    def add(self, nth: int, language: str, asked: Sequence[Asked]) -> None:
        known: dict[tuple[int, str, str], int] = {}
        first = len(self.candidates)
        lengths = []
        for place, one in enumerate(asked):
            labels = labels_for(one, language, self._rng) or [""]
            self.labels += [(self._texts.of(label), len(self.traits)) for label in labels]
            lengths.append(len(labels))
            pairs = one.pairs
            for at, before, own, after in zip(pairs.segment, pairs.before, pairs.own, pairs.after, strict=True):
                key = (int(at), before, own)
                if key not in known:
                    known[key] = len(self.candidates)
                    texts = (self._texts.of(before), self._texts.of(own), self._texts.of(after))
                    self.candidates.append((nth, max(0, int(at)), *texts))
                cell = self._cells + (known[key] - first) * len(asked) + place
                self.pairs.append((known[key], cell, len(self.traits)))
            self.traits.append(_traits(one))
        self._cells += (len(self.candidates) - first) * len(asked)
        self.sizes.append((len(self.candidates) - first, tuple(lengths)))

    def tensors(self) -> dict[str, Tensor]:
        candidates, pairs, labels = (
            torch.tensor(one, dtype=torch.long).T for one in (self.candidates, self.pairs, self.labels)
        )
        names = ("document", "segment", "before", "own", "after")
        told = dict(zip(names, candidates, strict=True)) | dict(zip(("candidate", "cell", "group"), pairs, strict=True))
        return told | {"labels": labels[0], "label_group": labels[1], "traits": torch.tensor(self.traits)}


def batch_of(papers: Sequence[Paper], asked: Sequence[Sequence[Asked]], rng: Random | None = None) -> Batch:
    """`asked`: the fields of each document that are asked for, one at least. `rng`: in training alone."""
    texts = _Texts()
    columns = _Columns(texts, rng)
    shape = (len(papers), max(1, *(len(p.texts) for p in papers)))
    text, spots = np.zeros(shape, np.int64), np.zeros((*shape, SPOTS), np.float32)
    stand, absent = np.full((*shape, shape[1]), BUCKETS - 1), np.ones(shape, bool)
    for n, (paper, fields_asked) in enumerate(zip(papers, asked, strict=True)):
        size = len(paper.texts)
        text[n, :size] = [texts.of(t) for t in paper.texts]
        absent[n, : max(1, size)] = False
        spots[n, :size] = spots_of(moved(paper.places, rng) if rng else paper.places)
        stand[n, :size, :size] = related(paper.places)
        columns.add(n, paper.language, fields_asked)
    pairs = [one.pairs for several in asked for one in several]
    seen = {"text": text, "spots": spots, "stand": stand, "absent": absent}
    told = {name: torch.from_numpy(one) for name, one in seen.items()} | columns.tensors() | texts.tensors(rng)
    told["features"] = torch.from_numpy(np.vstack([one.features for one in pairs]))
    told["right"] = torch.from_numpy(np.concatenate([one.right for one in pairs]))
    return Batch(**told, sizes=tuple(columns.sizes))


def labels_for(asked: Asked, language: str, rng: Random | None) -> list[str]:
    """Those of the document's language and some of English; in training few of them by chance, and seldom none."""
    own, english = [*asked.labels.get(language, ())], [*asked.labels.get("en", ())]
    other = english if language != "en" else []
    if not own:
        other = [label for labels in asked.labels.values() for label in labels[:6]]
    if rng is None:
        return [*own[:MOST_LABELS], *other[: MOST_LABELS // 3]]
    if rng.random() < UNLABELLED:
        return []
    own = rng.sample(own, min(len(own), rng.choice((2, 5, 12, 24))))
    return [*own, *rng.sample(other, min(len(other), 4))]


def _traits(asked: Asked) -> list[float]:
    kinds = [float(asked.kind == kind) for kind in KINDS]
    places = [float(asked.place == place) for place in PLACES]
    return [*kinds, *places, float(asked.required), float(asked.distinct)]


TENSORS = tuple(one.name for one in fields(Batch) if one.name != "sizes")
