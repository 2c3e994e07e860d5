"""`docpipe up` as an operator meets it: twice, stopped, killed, seen from another shell."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from installed import Docpipe

from docpipe.embedded.child import wait_until
from samples.make import make_samples

Find = Callable[[Path], set[int]]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples")
    return folder / make_samples(folder)[0].file


def test_a_file_goes_in_and_its_story_can_be_seen_from_another_shell(docpipe: Docpipe, sample: Path) -> None:
    docpipe.start_up()
    taken, told = docpipe.json("ingest", str(sample), "--wait")
    assert taken["status"] == "received"
    assert told["status"] in ("accepted", "delivered")
    assert wait_until(lambda: docpipe.json("status")[0]["documents"]["delivered"] == 1, 20)
    assert len(list((docpipe.home / "outbox").glob("*.json"))) == 1
    (again,) = docpipe.json("ingest", str(sample))
    assert again["duplicate_of"] == taken["id"]
    (story,) = docpipe.json("status", taken["id"])
    assert story["events"][0]["kind"] == "received"
    assert taken["id"] in docpipe.run("status", taken["id"]).stdout


def test_what_cannot_be_taken_is_said_and_the_rest_goes_on(docpipe: Docpipe, sample: Path) -> None:
    docpipe.start_up()
    (docpipe.home / "note.txt").write_text("no document")
    done = docpipe.run("ingest", str(docpipe.home / "note.txt"), "nowhere.pdf", str(sample), "--json")
    assert done.returncode == 1
    assert done.stdout.count("\n") == 1
    assert "note.txt: The file is of no kind that docpipe reads" in done.stderr
    assert "nowhere.pdf: No such file" in done.stderr
    assert docpipe.run("ingest", str(sample), "--type", "novel").returncode == 2
    assert docpipe.run("retry", "--failed").returncode == 0
    assert docpipe.run("retry", "no-id").returncode == 1


def test_a_second_up_says_that_it_runs_and_where(docpipe: Docpipe) -> None:
    first = docpipe.start_up()
    second = docpipe.run("up")
    assert second.returncode == 3
    assert str(docpipe.home) in second.stderr
    assert str(first.pid) in second.stderr
    assert first.poll() is None


def test_the_doctor_is_content_while_it_runs_and_before_it_ever_did(docpipe: Docpipe) -> None:
    before = docpipe.json("doctor")[0]
    assert before["healthy"]
    docpipe.start_up()
    assert wait_until(lambda: _parts(docpipe)["worker"] == "ok", 20)
    parts = _parts(docpipe)
    for part in ("postgres", "migrations", "rights", "redis", "worker", "renderer", "schemas", "home", "docpipe up"):
        assert parts[part] == "ok", part


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_stops_everything_in_order(docpipe: Docpipe, processes_of: Find, number: signal.Signals) -> None:
    process = docpipe.start_up()
    process.send_signal(number)
    _, told = process.communicate(timeout=40)
    assert process.returncode == 0, told
    assert told.rstrip().endswith("Stopped.")
    assert processes_of(docpipe.home) == set()
    assert "database system is shut down" in (docpipe.home / "logs/postgres.log").read_text()


def test_a_killed_up_takes_its_children_along_and_starts_again(docpipe: Docpipe, processes_of: Find) -> None:
    process = docpipe.start_up()
    assert len(processes_of(docpipe.home)) >= 5  # up, two servers, worker, watcher
    process.kill()
    process.communicate()
    assert wait_until(lambda: not processes_of(docpipe.home), 30)
    docpipe.start_up()
    assert docpipe.json("status")[0]["documents"]["received"] == 0


def test_killed_servers_and_workers_come_back(docpipe: Docpipe, sample: Path) -> None:
    docpipe.start_up()
    for pid in _children(docpipe.started[0].pid):
        os.kill(pid, signal.SIGKILL)
    assert wait_until(lambda: docpipe.run("ingest", str(sample)).returncode == 0, 30)
    assert wait_until(lambda: docpipe.json("status")[0]["documents"]["delivered"] == 1, 60)


def _parts(docpipe: Docpipe) -> dict[str, str]:
    return {check["part"]: check["health"] for check in docpipe.json("doctor")[0]["checks"]}


def _children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
