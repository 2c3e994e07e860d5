"""An installation for each test, and documents for all of them."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from running import ROOT, SETTINGS, Installation

from samples.make import make_samples

sys.path.append(str(Path(__file__).parents[1] / "vlm"))  # where the stub of a model's server is


@pytest.fixture
def installation(database, broker_url: str, tmp_path: Path) -> Iterator[Installation]:
    home = tmp_path / "home"
    home.mkdir()
    named = {"HOME": home, "DATABASE_URL": database.url, "BROKER_URL": broker_url, "CONFIG": os.devnull, **SETTINGS}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DOCPIPE_")}
    ours = {f"DOCPIPE_{name}": str(value) for name, value in named.items()}
    made = Installation(home, database.engine, {**kept, **ours, "PYTHONPATH": str(ROOT)})
    (home / "inbox").mkdir()
    yield made
    made.stop_all()


@pytest.fixture(scope="session")
def papers(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """200 varied documents."""
    folder = tmp_path_factory.mktemp("papers")
    return [folder / sample.file for sample in make_samples(folder, count=200, kinds=("sale",))]


@pytest.fixture(scope="session")
def invoices(papers: list[Path]) -> list[Path]:
    """Those of them that every reader takes for invoices, so that a model is asked for their fields."""
    return [paper for paper in papers if paper.name.startswith("invoice_de")]
