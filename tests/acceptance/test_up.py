"""`docpipe up` as an operator meets it: twice, stopped, killed, seen from another shell."""

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.request import urlopen

import pytest
from installed import Docpipe

from docpipe.embedded.child import wait_until
from samples.make import make_samples

Find = Callable[[Path], set[int]]


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples")
    return folder / make_samples(folder)[0].file


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Docpipe]:
    """One that is up, for all tests that leave it so."""
    made = Docpipe(tmp_path_factory.mktemp("running") / "home")
    made.start_up()
    yield made
    made.end()


def test_a_file_goes_in_and_its_story_can_be_seen_from_another_shell(running: Docpipe, sample: Path) -> None:
    taken, told = running.json("ingest", str(sample), "--wait")
    assert taken["status"] == "received"
    assert told["status"] in ("accepted", "delivered")
    assert wait_until(lambda: running.json("status")[0]["documents"]["delivered"] == 1, 20, pause=0.2)
    assert len(list((running.home / "outbox").glob("*.json"))) == 1
    (again,) = running.json("ingest", str(sample))
    assert again["duplicate_of"] == taken["id"]
    (story,) = running.json("status", taken["id"])
    assert story["events"][0]["kind"] == "received"
    assert taken["id"] in running.run("status", taken["id"]).stdout


def test_what_cannot_be_taken_is_said_and_the_rest_goes_on(running: Docpipe, sample: Path) -> None:
    (running.home / "note.txt").write_text("no document")
    done = running.run("ingest", str(running.home / "note.txt"), "nowhere.pdf", str(sample), "--json")
    assert done.returncode == 1
    assert done.stdout.count("\n") == 1
    assert "note.txt: The file is of no kind that docpipe reads" in done.stderr
    assert "nowhere.pdf: The file cannot be read" in done.stderr
    assert running.run("ingest", str(sample), "--type", "novel").returncode == 2
    assert running.run("retry", "--failed").returncode == 0
    assert running.run("retry", "no-id").returncode == 1


def test_a_second_up_says_that_it_runs_and_where(running: Docpipe) -> None:
    port = running.told["web"].rsplit(":", 1)[1]
    second = running.run("up", DOCPIPE_WEB_PORT=port)
    assert second.returncode == 3
    assert str(running.home) in second.stderr
    assert str(running.started[0].pid) in second.stderr
    assert running.started[0].poll() is None


def test_the_doctor_is_content_while_it_runs(running: Docpipe) -> None:
    assert wait_until(lambda: _parts(running).get("ready") == "ok", 60, pause=0.2)
    parts = _parts(running)
    for part in ("postgres", "migrations", "rights", "redis", "worker", "renderer", "schemas", "home", "docpipe up"):
        assert parts[part] == "ok", part
    for part in ("web", "reviews", "webhooks"):
        assert parts[part] == "ok", part


def test_the_first_start_lets_an_administrator_in_once(docpipe: Docpipe) -> None:
    first = docpipe.start_up()
    welcome = urlopen(docpipe.told["welcome"], timeout=20)
    assert welcome.status == 200
    assert docpipe.told["welcome"].startswith(docpipe.told["web"])
    (link,) = docpipe.json("user", "invite", "admin")
    assert link["link"].startswith(docpipe.told["web"]), "another shell knows the port that was chosen"
    first.send_signal(signal.SIGTERM)
    first.communicate(timeout=60)
    docpipe.start_up()
    assert docpipe.told["welcome"] is None
    assert urlopen(f"{docpipe.told['web']}/livez", timeout=20).status == 200


def test_a_killed_api_process_comes_back_at_the_same_address(docpipe: Docpipe) -> None:
    docpipe.start_up()
    killed = _process(docpipe, "docpipe.web")
    os.kill(killed, signal.SIGKILL)
    assert wait_until(lambda: _process(docpipe, "docpipe.web") not in (None, killed) and _lives(docpipe), 60, pause=0.2)


def test_the_doctor_is_content_before_anything_ever_ran(docpipe: Docpipe) -> None:
    assert docpipe.json("doctor")[0]["healthy"]
    assert not docpipe.home.exists(), "the doctor changes nothing"


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
    assert wait_until(lambda: len(processes_of(docpipe.home)) >= 5, 20)  # up, two servers, worker, watcher
    process.kill()
    process.communicate()
    assert wait_until(lambda: not processes_of(docpipe.home), 30)
    docpipe.start_up()
    assert docpipe.json("status")[0]["documents"]["received"] == 0


def test_killed_servers_and_workers_come_back(docpipe: Docpipe, sample: Path) -> None:
    docpipe.start_up()
    for pid in _children(docpipe.started[0].pid):
        os.kill(pid, signal.SIGKILL)
    assert wait_until(lambda: docpipe.run("ingest", str(sample), "--wait").returncode == 0, 60, pause=0.2)
    assert wait_until(lambda: _parts(docpipe)["redis"] == "ok", 30, pause=0.2)


def _parts(docpipe: Docpipe) -> dict[str, str]:
    return {check["part"]: check["health"] for check in docpipe.json("doctor")[0]["checks"]}


def _lives(docpipe: Docpipe) -> bool:
    try:
        return bool(urlopen(f"{docpipe.told['web']}/livez", timeout=5).status == 200)
    except OSError:
        return False


def _process(docpipe: Docpipe, module: str) -> int | None:
    words = {pid: Path(f"/proc/{pid}/cmdline").read_bytes() for pid in _children(docpipe.started[-1].pid)}
    return next((pid for pid, said in words.items() if module.encode() in said), None)


def _children(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
