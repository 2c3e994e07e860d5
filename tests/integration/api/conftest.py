from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from asking_api import Serve, Served, running

from docpipe.settings import Settings


@pytest.fixture
def serve(database: Any, broker_url: str, tmp_path: Path) -> Iterator[Serve]:
    """Starts servers with settings of choice; they end with the test."""
    with ExitStack() as stack:

        def start(**overrides: Any) -> Served:
            addresses = {"database_url": database.url, "broker_url": broker_url}
            settings = Settings(home=tmp_path / "home", **{**addresses, **overrides})
            return stack.enter_context(running(settings))

        yield start


@pytest.fixture
def served(serve: Serve) -> Served:
    """A server with the usual settings."""
    return serve()
