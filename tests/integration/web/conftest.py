"""Processes of the screens, each over the database of the run."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from web_process import Process, Start

from docpipe.embedded.postgres import APP
from docpipe.store import connect

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def address(servers: Any) -> str:
    """The database, whatever is in it."""
    return str(servers.postgres.url(APP))


@pytest.fixture(scope="module")
def environment(servers: Any, address: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DOCPIPE_")}
    named = {"HOME": tmp_path_factory.mktemp("home"), "DATABASE_URL": address, "BROKER_URL": servers.redis.url()}
    named |= {"CONFIG": os.devnull}
    ours = {f"DOCPIPE_{name}": str(value) for name, value in {**named, "WEB_PORT": 0}.items()}
    return {**kept, **ours, "PYTHONPATH": str(ROOT)}


@pytest.fixture(scope="module")
def start(address: str, environment: dict[str, str]) -> Iterator[Start]:
    """Starts processes; they end with the module's tests."""
    engine = connect(address)
    started: list[subprocess.Popen[str]] = []

    def begin(**settings: object) -> Process:
        process = subprocess.Popen(
            [sys.executable, "-m", "docpipe.web"],
            env=environment | {f"DOCPIPE_{name}": str(value) for name, value in settings.items()},
            cwd="/",
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        started.append(process)
        assert process.stdout
        line = process.stdout.readline()
        assert line.startswith("docpipe answers at "), line
        return Process(process, line.split()[-1], engine)

    yield begin
    for process in started:
        process.kill()
        process.communicate()
    engine.dispose()
