"""A worker process that is killed between a webhook's answer and its record."""

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hook_receiver import Receiver, answer, hang
from office import Office
from sqlalchemy import text

from docpipe.store import session
from docpipe.store.events import EventKind
from docpipe.store.notices import NoticeState

ROOT = Path(__file__).parents[3]
WAITING = text("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'UPDATE notices%'")


@pytest.fixture
def workers(database, broker_url: str, tmp_path: Path) -> Iterator["subprocess.Popen[bytes]"]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DOCPIPE_")}
    ours = {"HOME": tmp_path, "DATABASE_URL": database.url, "BROKER_URL": broker_url, "CONFIG": os.devnull}
    ours |= {"WORKER_PROCESSES": 1, "WEBHOOK_NETWORKS": "127.0.0.0/8", "STOP_SECONDS": 5}
    environment = {**kept, **{f"DOCPIPE_{name}": str(value) for name, value in ours.items()}, "PYTHONPATH": str(ROOT)}
    with (tmp_path / "workers.log").open("wb") as log:
        process = subprocess.Popen([sys.executable, "-m", "workers"], env=environment, cwd="/", stdout=log, stderr=log)
    yield process
    process.send_signal(signal.SIGTERM)
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(20)
    process.kill()
    process.wait()


def until(condition: Callable[[], bool], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come to pass in time"
        threading.Event().wait(0.02)


def is_waiting(office: Office) -> bool:
    """Whether the worker is about to write what came of it; asked in a transaction of its own, as each sees it once."""
    with session(office.engine) as current:
        return current.execute(WAITING).scalar_one() > 0


def test_a_killed_worker_sends_again_under_the_same_id(
    office: Office, receiver: Receiver, workers: "subprocess.Popen[bytes]"
) -> None:
    receiver.acts = [lambda request: (hang(receiver)(request), answer(204)(request))[0], answer(204)]
    office.webhook(receiver.url)
    document_id = office.document(1)
    receiver.wait_for(1, 60)
    (child,) = Path(f"/proc/{workers.pid}/task/{workers.pid}/children").read_text().split()
    with office.engine.connect() as connection, connection.begin():
        connection.execute(text("SELECT id FROM notices FOR UPDATE"))  # so that what came of it cannot be written
        receiver.release.set()
        until(lambda: is_waiting(office))
        os.kill(int(child), signal.SIGKILL)
    office.run("UPDATE notices SET lease_until = now() - interval '1 second' WHERE state = 'running'")
    receiver.wait_for(2, 60)
    until(lambda: office.notices()[0].state is NoticeState.DONE)
    assert receiver.ids[0] == receiver.ids[1]
    assert receiver.bodies[0] == receiver.bodies[1]
    assert office.notices()[0].attempt == 2
    assert office.story(document_id).count(EventKind.NOTIFIED) == 1
