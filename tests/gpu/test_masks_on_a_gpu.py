"""Masks on a GPU forbid what they forbid on the CPU. Skipped where there is none."""

import pytest
import torch

from benchmarks.tokenizers import KINDS
from docpipe.vlm.guide import Guide
from docpipe.vlm.masks import Masks

pytestmark = pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")


@pytest.mark.parametrize("kind", [torch.float32, torch.bfloat16])
def test_a_gpu_forbids_the_same(kind: torch.dtype) -> None:
    guide = Guide.of(KINDS["byte_level"](700, 40_000), size=777)
    logits = torch.randn(2, 800).to(kind)
    laid = []
    for device in ("cpu", "cuda"):
        masks = Masks(guide, 2, device)
        masks.fill(0, guide.matcher({"type": ["string", "null"]}))
        masks.free(1)
        laid.append(masks.apply(logits.clone().to(device)).cpu())
    assert torch.equal(laid[0], laid[1])
