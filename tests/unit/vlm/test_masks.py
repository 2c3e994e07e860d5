"""Masks over logits: what is forbidden is minus infinity, what may follow keeps its logit, on any width of logits."""

import numpy as np
import pytest
import torch

from benchmarks.tokenizers import KINDS
from docpipe.vlm.guide import Guide
from docpipe.vlm.masks import Masks, _spread

PRINTED = {"type": ["string", "null"]}


@pytest.fixture(scope="module")
def guide() -> Guide:
    """A byte-level guide for more logits than tokens."""
    return Guide.of(KINDS["byte_level"](700, 40_000), size=777)


@pytest.mark.parametrize("width", [777, 800, 703])  # as many as told, more, and fewer: the tokenizer has 706
@pytest.mark.parametrize("kind", [torch.float32, torch.bfloat16])
def test_only_what_may_follow_keeps_its_logit(guide: Guide, width: int, kind: torch.dtype) -> None:
    masks = Masks(guide, 3)
    matchers = [guide.matcher(PRINTED), guide.matcher({"type": "boolean"})]
    matchers[0].advance(guide.vocabulary('"a '))
    for row, matcher in enumerate(matchers):
        masks.fill(row, matcher)
    masks.free(2)
    logits = torch.randn(3, width).to(kind)
    laid = masks.apply(logits.clone())
    for row, matcher in enumerate(matchers):
        words = np.zeros(guide.words, dtype=np.int32)
        matcher.fill(words)
        allowed = torch.zeros(width, dtype=torch.bool)
        bits = np.unpackbits(words.view(np.uint8), bitorder="little")[:width].astype(bool)
        allowed[: len(bits)] = torch.from_numpy(bits)
        assert torch.equal(laid[row] == -torch.inf, ~allowed)
        assert torch.equal(laid[row][allowed], logits[row][allowed])
    assert torch.equal(laid[2, :777], logits[2, :777])
    assert (laid[2, 777:] == -torch.inf).all()


def test_a_batch_that_has_grown_smaller(guide: Guide) -> None:
    masks = Masks(guide, 4)
    masks.fill(0, guide.matcher({"type": "null"}))
    laid = masks.apply(torch.zeros(1, 777))
    assert 0 < (laid > -torch.inf).sum() < 10


def test_bits_are_spread_on_a_device_as_on_the_cpu() -> None:
    words = np.random.default_rng(3).integers(-(2**31), 2**31, (3, 20)).astype(np.int32)
    spread = _spread(torch.from_numpy(words), torch.arange(32, dtype=torch.int32))
    assert torch.equal(spread, torch.from_numpy(np.unpackbits(words.view(np.uint8), axis=1, bitorder="little")).int())
