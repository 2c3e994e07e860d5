"""A courier for the test's database, a receiver, a command line."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import Result
from hook_receiver import Receiver, receiving
from office import HERE, Office, Run
from typer.testing import CliRunner

from docpipe import cli
from docpipe.delivery.courier import Courier
from docpipe.store import Engine


@pytest.fixture
def office(engine: Engine) -> Office:
    return Office(engine, Courier(engine, "courier:test", HERE, seconds=5, attempts=3))


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as one:
        yield one


@pytest.fixture
def running(office: Office) -> Iterator[Callable[[Courier], None]]:
    """Lets couriers run as workers do, until the test is over."""
    stop, threads = threading.Event(), []

    def start(courier: Courier) -> None:
        threads.append(threading.Thread(target=courier.run, args=[stop], daemon=True))
        threads[-1].start()

    yield start
    stop.set()
    for thread in threads:
        thread.join(10)


@pytest.fixture
def run(database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("DOCPIPE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("DOCPIPE_DATABASE_URL", database.url)
    monkeypatch.setenv("DOCPIPE_BROKER_URL", "redis://127.0.0.1:1/0")
    monkeypatch.setenv("DOCPIPE_WEBHOOK_NETWORKS", "127.0.0.0/8")

    def call(*arguments: str) -> Result:
        done = CliRunner().invoke(cli.build(arguments), list(arguments))
        if done.exception and not isinstance(done.exception, SystemExit):
            raise done.exception
        return done

    return call
