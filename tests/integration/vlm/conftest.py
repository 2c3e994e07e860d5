"""Tiny models, made once a run."""

from collections.abc import Callable, Iterator
from functools import cache

import pytest
import torch
from tiny_models import make

from docpipe.vlm.loading import Loaded, load


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Loaded]:
    """The loaded model of a kind, exact to the last bit that two ways to the same number can differ in."""
    return cache(lambda kind: load(make(kind, tmp_path_factory.mktemp("tiny")), "fp32", "cpu"))


@pytest.fixture
def one_thread() -> Iterator[None]:
    """Tiny matrices are slower with more."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)
