"""Sets of samples, made once for all tests: the demo's, and two hundred varied ones."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from samples.make import make_samples
from samples.sample import Sample

MANY = 200


@dataclass(frozen=True)
class Made:
    """A folder of samples with what stands in its two truth files, by file name."""

    folder: Path
    samples: list[Sample]
    truth: dict[str, dict[str, Any]]
    words: dict[str, dict[str, Any]]


def made(folder: Path, count: int | None = None, kinds: tuple[str, ...] = ()) -> Made:
    samples = make_samples(folder, count=count, kinds=kinds)
    return Made(folder, samples, _lines(folder / "truth.jsonl"), _lines(folder / "words.jsonl"))


def _lines(path: Path) -> dict[str, dict[str, Any]]:
    return {line["file"]: line for line in map(json.loads, path.read_text().splitlines())}


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return made(tmp_path_factory.mktemp("demo"))


@pytest.fixture(scope="session")
def many(tmp_path_factory: pytest.TempPathFactory) -> Made:
    return made(tmp_path_factory.mktemp("many"), MANY, ("sale",))
