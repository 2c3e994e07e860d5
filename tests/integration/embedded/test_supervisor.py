"""The supervisor over real processes: order, restarts, giving up, stopping."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from docpipe.embedded.addresses import as_environment
from docpipe.embedded.child import wait_until
from docpipe.embedded.places import make_home
from docpipe.embedded.program import Program
from docpipe.embedded.redis import Redis
from docpipe.embedded.supervisor import Supervisor
from docpipe.errors import PartGivenUp, PartNotStarted
from docpipe.settings import Settings

WAITS = "import signal\nprint('started', flush=True)\nsignal.pause()\n"
IGNORES = "import signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\nprint('deaf', flush=True)\nsignal.pause()\n"
DIES = "raise SystemExit('cannot go on')\n"
Made = Callable[[str, str], Program]


@pytest.fixture
def make(home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Made:
    """A program of these lines."""
    places = make_home(home)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    environment = as_environment(Settings(home=home))

    def program(name: str, lines: str) -> Program:
        (tmp_path / f"program_{name}.py").write_text(lines)
        return Program(name, [f"program_{name}"], environment, places.logs)

    return program


def supervise(programs: list[Program], said: list[str], servers: tuple[Redis, ...] = ()) -> Supervisor:
    return Supervisor(servers, lambda: said.append("prepared"), programs, said.append, stop_seconds=1.0)


def look_until(supervisor: Supervisor, condition: Callable[[], bool]) -> bool:
    def looked() -> bool:
        supervisor.look()
        return condition()

    return wait_until(looked, 20)


def test_a_killed_part_is_started_again_and_all_stop_in_order(home: Path, make: Made) -> None:
    said: list[str] = []
    redis, worker = Redis(make_home(home)), make("worker", WAITS)
    supervisor = supervise([worker], said, (redis,))
    supervisor.start()
    try:
        assert wait_until(lambda: "started" in worker.child.log.read_text(), 5)
        for part in (worker, redis):
            before = part.child.pid
            assert before
            os.kill(before, signal.SIGKILL)
            assert look_until(supervisor, lambda: part.child.pid not in (None, before) and part.healthy())  # noqa: B023
        assert wait_until(lambda: worker.child.log.read_text().count("started") == 2, 5)
    finally:
        supervisor.stop()
    assert not worker.healthy()
    assert not redis.healthy()
    assert said[0] == "prepared"
    assert said[1] == "worker ended with signal SIGKILL; starting it again in 0.5 s"
    assert said[-1] == "redis runs again"


def test_a_part_that_dies_and_dies_is_given_up_with_its_last_words(make: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("docpipe.embedded.restarts.FIRST_WAIT_SECONDS", 0.01)
    said: list[str] = []
    supervisor = supervise([make("watcher", DIES)], said)
    supervisor.start()
    with pytest.raises(PartGivenUp, match=r"It is watcher: ended 6 times(.|\n)*cannot go on"):
        look_until(supervisor, lambda: False)
    supervisor.stop()


def test_a_program_that_will_not_stop_is_killed_with_its_group(make: Made) -> None:
    deaf = make("deaf", IGNORES)
    supervisor = supervise([deaf], [])
    supervisor.start()
    assert wait_until(lambda: "deaf" in deaf.child.log.read_text(), 5)
    supervisor.stop()
    assert deaf.child.returncode == -signal.SIGKILL


def test_what_was_started_is_stopped_when_the_next_cannot_start(home: Path, make: Made) -> None:
    def fail() -> None:
        raise PartNotStarted("no migrations today")

    redis = Redis(make_home(home))
    supervisor = Supervisor((redis,), fail, [make("never", WAITS)], print, stop_seconds=1.0)
    with pytest.raises(PartNotStarted, match="no migrations today"):
        supervisor.start()
    assert not redis.healthy()
    assert not redis.child.running
