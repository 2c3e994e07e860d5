"""Parts that go away while documents are on their way, and workers that are told to stop."""

import signal
import time
from pathlib import Path
from typing import Any

import pytest
from running import ROOT, Installation, children_of
from sqlalchemy import text

from docpipe import hints
from docpipe.job import Priority, Queue
from docpipe.lifecycle import Status
from docpipe.store import session
from docpipe.store.documents import list_documents
from docpipe.store.events import list_events


def stories(installation: Installation) -> list[list[str]]:
    with session(installation.engine) as current:
        return [
            [event.kind for event in list_events(current, document.id)] for document in list_documents(current, 1000)
        ]


def attempts_in(installation: Installation) -> list[int]:
    with session(installation.engine) as current:
        return list(current.execute(text("SELECT attempt FROM jobs WHERE kind = 'read'")).scalars())


def test_the_database_restarts_in_the_middle(installation: Installation, papers: list[Path], servers: Any) -> None:
    """Once in order, once by a crash; no document is lost, none fails, none is read twice."""
    for paper in papers[:60]:
        installation.receive(paper)
    installation.start_workers()
    installation.wait_until(lambda: installation.settled() >= 10, 60)
    servers.postgres.child.stop([signal.SIGINT], 10)
    servers.postgres.restart()
    installation.wait_until(lambda: installation.settled() >= 30, 60)
    servers.postgres.restart()  # kills first
    installation.wait_until(lambda: installation.settled() == 60, 60)
    assert installation.count(Status.FAILED) == 0
    assert all(story.count("read") == 1 for story in stories(installation))


def test_a_broker_that_is_down_does_not_fail_the_intake(
    installation: Installation, papers: list[Path], servers: Any
) -> None:
    servers.redis.child.stop([signal.SIGTERM], 10)
    assert not hints.send_hints(installation.environment["DOCPIPE_BROKER_URL"], Queue.CPU)
    for paper in papers[:5]:
        installation.receive(paper)
    installation.start_workers()  # wait for the broker, as long as it takes
    assert installation.count(Status.RECEIVED) == 5
    servers.redis.restart()
    installation.wait_until(lambda: installation.settled() == 5, 60)
    servers.redis.restart()  # and once more, while the workers listen
    installation.receive(papers[5])
    installation.wait_until(lambda: installation.settled() == 6, 60)


def test_a_document_without_any_hint_is_read_all_the_same(installation: Installation, papers: list[Path]) -> None:
    installation.start_workers()
    installation.wait_until(lambda: len(children_of(installation.started[0].pid)) == 2, 20)
    installation.receive(papers[0])  # and the hint is lost
    installation.wait_until(lambda: installation.settled() == 1, 30)


def test_an_urgent_document_does_not_wait_for_the_batch(installation: Installation, papers: list[Path]) -> None:
    for paper in papers[:100]:
        installation.receive(paper, Priority.BULK)
    installation.start_workers()
    installation.wait_until(lambda: installation.settled() >= 5, 60)
    urgent = installation.receive(papers[150], Priority.URGENT)
    before = installation.settled()
    installation.wait_until(
        lambda: _status(installation, urgent.document_id) in (Status.DELIVERED, Status.NEEDS_REVIEW), 30
    )
    assert installation.settled() - before <= 8  # those at hand, and what two workers began meanwhile
    assert installation.count(Status.RECEIVED) > 50


def _status(installation: Installation, document_id: Any) -> Status:
    with session(installation.engine) as current:
        return next(one.status for one in list_documents(current, 1000) if one.id == document_id)


def test_sigterm_lets_workers_finish_what_they_hold(installation: Installation, papers: list[Path]) -> None:
    for paper in papers[:60]:
        installation.receive(paper)
    crew = installation.start_workers()
    installation.wait_until(lambda: installation.settled() >= 5, 60)
    crew.terminate()
    assert crew.wait(15) == 0
    assert installation.count(Status.PROCESSING) == 0
    assert installation.count(Status.RECEIVED) > 0
    assert max(attempts_in(installation)) == 1
    assert not {"lease_expired", "handed_back"} & {kind for story in stories(installation) for kind in story}


# A crew whose reader does what the case needs: no document does it reliably.
CREW = """
import os, signal, threading
import workers.bench
from workers.__main__ import run_crew
from workers.entrance import enter

def read(data, document):
    {deed}

workers.bench.make_read = lambda settings, choose: read
enter(run_crew)
"""


@pytest.fixture
def one_worker(installation: Installation) -> Installation:
    installation.environment |= {"DOCPIPE_WORKER_PROCESSES": "1", "DOCPIPE_LEASE_SECONDS": "1", "PYTHONPATH": str(ROOT)}
    return installation


def test_sigterm_hands_back_what_cannot_be_finished(one_worker: Installation, papers: list[Path]) -> None:
    one_worker.environment |= {"DOCPIPE_STOP_SECONDS": "1"}
    one_worker.receive(papers[0])
    crew = one_worker.start("-c", CREW.format(deed="threading.Event().wait()"))
    one_worker.wait_until(lambda: one_worker.count(Status.PROCESSING) == 1, 30)
    crew.terminate()
    crew.wait(10)
    assert stories(one_worker) == [["received", "claimed", "handed_back"]]
    assert attempts_in(one_worker) == [0]
    one_worker.start_workers()
    one_worker.wait_until(lambda: one_worker.settled() == 1, 30)


def test_a_document_that_kills_its_worker_fails_after_three(one_worker: Installation, papers: list[Path]) -> None:
    """And only it: the crew goes on, and the documents behind it are read."""
    one_worker.receive(papers[0])
    one_worker.receive(papers[1])
    deed = f"os.kill(os.getpid(), signal.SIGKILL) if len(data) == {papers[0].stat().st_size} else None; return 1 / 0"
    crew = one_worker.start("-c", CREW.format(deed=deed))
    one_worker.wait_until(lambda: one_worker.count(Status.FAILED) == 1, 60)
    assert crew.poll() is None
    with session(one_worker.engine) as current:
        (failed,) = list_documents(current, status=Status.FAILED)
        kinds = [event.kind for event in list_events(current, failed.id)]
    assert failed.file_name == papers[0].name
    assert failed.reasons[0].code == "worker_died"
    assert kinds.count("claimed") == 3


def test_a_crew_that_dies_at_once_gives_up_with_a_word(installation: Installation) -> None:
    crew = installation.start("-c", "import sys; from workers.crew import Crew; sys.exit(Crew(2, lambda: 3, 1).run())")
    assert crew.wait(60) == 1
    assert "workers_die_at_once" in installation.log()


def test_a_crew_that_is_killed_as_soon_as_it_is_born_takes_its_time(installation: Installation) -> None:
    """As where its control group has no memory left: no fork follows at once on the one before."""
    work = "import os; from workers.crew import Crew; Crew(1, lambda: os.kill(os.getpid(), 9), 1).run()"
    crew, begun = installation.start("-c", work), time.monotonic()
    installation.wait_until(lambda: installation.log().count("worker_ended") >= 3, 30)
    assert time.monotonic() - begun > 1.0
    crew.terminate()
    crew.wait(10)


def test_settings_that_cannot_work_are_told_before_anything_starts(installation: Installation) -> None:
    installation.environment["DOCPIPE_DATABASE_URL"] = "nonsense"
    assert installation.start_workers().wait(30) == 2
    assert "DOCPIPE_DATABASE_URL must look like" in installation.log()


def test_schemas_that_cannot_be_used_are_told_before_anything_starts(installation: Installation) -> None:
    installation.environment["DOCPIPE_SCHEMAS"] = "/nowhere"
    assert installation.start_workers().wait(30) == 2
    assert "A schema file cannot be used. /nowhere: there is no such file" in installation.log()


def test_a_crew_leaves_nobody_behind(installation: Installation) -> None:
    crew = installation.start_workers()
    installation.wait_until(lambda: len(children_of(crew.pid)) == 2, 20)
    workers = children_of(crew.pid)
    crew.kill()
    crew.wait(10)
    installation.wait_until(lambda: not any(_alive(pid) for pid in workers), 10)


def _alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except FileNotFoundError:
        return False
