"""Nothing lost, nothing twice: 200 documents while workers and watchers are killed and Redis is flushed."""

import hashlib
import json
import os
import random
import shutil
import signal
import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from running import END, Installation, children_of

from docpipe.lifecycle import Status
from docpipe.store import session
from docpipe.store.documents import Document, list_documents
from docpipe.store.events import Event, EventKind, list_events
from docpipe.store.readings import list_readings

SEED = 7
WORKER_KILLS, CREW_KILLS, FLUSHES, WATCHER_KILLS = 18, 2, 2, 2
PICK_UP = timedelta(seconds=60)


@dataclass
class Havoc:
    """Does harm at random points of the work, always the same ones for a seed; keeps book of whom it killed when."""

    installation: Installation
    flush: Any
    chance: random.Random = field(default_factory=lambda: random.Random(SEED))
    killed: dict[int, datetime] = field(default_factory=dict)

    def rage(self, total: int) -> None:
        """Spread all harm over the work: each at a number of settled documents, and a moment after it."""
        self.crew, self.watcher = self.installation.start_workers(), self.installation.start_watcher()
        deeds = [self.kill_worker] * WORKER_KILLS + [self.kill_crew] * CREW_KILLS
        deeds += [self.flush] * FLUSHES + [self.kill_watcher] * WATCHER_KILLS
        self.chance.shuffle(deeds)
        for point, deed in zip(sorted(self.chance.sample(range(total - 20), len(deeds))), deeds, strict=True):
            self.installation.wait_until(lambda at=point: self.installation.settled() >= at, 60)
            threading.Event().wait(self.chance.uniform(0, 0.3))  # a random point, not a condition
            deed()

    def kill_worker(self) -> None:
        """One of the crew; the crew replaces it."""
        self.installation.wait_until(lambda: bool(children_of(self.crew.pid)), 10)
        self.kill(self.chance.choice(children_of(self.crew.pid)))

    def kill_crew(self) -> None:
        """The whole crew by its parent, as when a container dies; a supervisor starts a new one."""
        workers = children_of(self.crew.pid)
        self.killed |= dict.fromkeys(workers, datetime.now(UTC))
        self.kill(self.crew.pid)
        self.crew.wait(10)
        self.crew = self.installation.start_workers()

    def kill_watcher(self) -> None:
        self.kill(self.watcher.pid)
        self.watcher.wait(10)
        self.watcher = self.installation.start_watcher()

    def kill(self, pid: int) -> None:
        os.kill(pid, signal.SIGKILL)
        self.killed[pid] = datetime.now(UTC)


@dataclass(frozen=True)
class Aftermath:
    """What is there when all is over, by the SHA-256 of the dropped file."""

    documents: dict[str, Document]
    results: dict[UUID, dict[str, Any]]
    stories: dict[UUID, list[Event]]


def sha256(paper: Path) -> str:
    return hashlib.sha256(paper.read_bytes()).hexdigest()


def look_around(installation: Installation) -> Aftermath:
    with session(installation.engine) as current:
        found = list_documents(current, limit=1000)
        readings = list_readings(current, [document.id for document in found])
        stories = {document.id: list_events(current, document.id) for document in found}
    results = {document_id: reading.result for document_id, reading in readings.items()}
    return Aftermath({document.sha256: document for document in found}, results, stories)


def drop(installation: Installation, papers: list[Path]) -> None:
    """Put all into the inbox, as a person copies a folder."""
    for paper in papers:
        shutil.copy(paper, installation.folder("inbox"))


@pytest.fixture
def undisturbed(installation: Installation, papers: list[Path], empty_database: Any) -> dict[str, Any]:
    """What the documents' results are when nobody disturbs the work, by SHA-256."""
    drop(installation, papers)
    installation.start_workers()
    installation.start_watcher()
    installation.wait_until(lambda: installation.settled() == len(papers), 240)
    after = look_around(installation)
    installation.clear()
    empty_database()
    return {sha: after.results[document.id] for sha, document in after.documents.items()}


@pytest.mark.timeout(600)
def test_nothing_is_lost_and_nothing_is_twice(
    undisturbed: dict[str, Any], installation: Installation, papers: list[Path], servers: Any
) -> None:
    drop(installation, papers)
    with servers.redis_client() as client:
        havoc = Havoc(installation, client.flushall)
        havoc.rage(len(papers))
    installation.wait_until(lambda: installation.settled() == len(papers), 100)
    after = look_around(installation)

    assert after.documents.keys() == undisturbed.keys() == set(map(sha256, papers))
    assert len(havoc.killed) >= WORKER_KILLS + CREW_KILLS
    assert [path for path in installation.folder("inbox").rglob("*") if path.is_file() and path.name != ".lock"] == []
    for sha, document in after.documents.items():
        check_story(document, after.stories[document.id])
        if document.status is not Status.FAILED:
            assert after.results[document.id] == undisturbed[sha]
    check_outbox(installation, after)
    pick_up = longest_pick_up(after, havoc.killed)
    failed = sum(document.status is Status.FAILED for document in after.documents.values())
    print(f"{len(havoc.killed)} workers killed, {failed} documents failed, longest pick-up {pick_up}")
    assert pick_up < PICK_UP


def check_story(document: Document, story: list[Event]) -> None:
    """Ended, read once, delivered once; failed only after three kills of its own."""
    kinds = [event.kind for event in story]
    assert document.status in END
    assert kinds.count(EventKind.RECEIVED) == 1
    if document.status is Status.FAILED:
        assert [reason.code for reason in document.reasons] == ["worker_died"]
        assert kinds.count(EventKind.LEASE_EXPIRED) == 2
        assert kinds.count(EventKind.CLAIMED) == 3
    else:
        assert kinds.count(EventKind.READ) == 1
        assert kinds.count(EventKind.DELIVERED) == (document.status is Status.DELIVERED)


def check_outbox(installation: Installation, after: Aftermath) -> None:
    """One file for each delivered document, whole, with the result that the store has; no other that is read."""
    told = [json.loads(path.read_text()) for path in installation.folder("outbox").glob("*.json")]
    delivered = {document.sha256 for document in after.documents.values() if document.status is Status.DELIVERED}
    assert sorted(one["sha256"] for one in told) == sorted(delivered)
    for one in told:
        assert one["fields"] == after.results[UUID(one["document_id"])]["fields"]


def longest_pick_up(after: Aftermath, killed: dict[int, datetime]) -> timedelta:
    """The longest time from the kill of a worker until what it held was claimed again, or given up."""
    waits = [timedelta(0)]
    for story in after.stories.values():
        steps = [event for event in story if event.kind != EventKind.DUPLICATE]
        for claim, expiry, again in zip(steps, steps[1:], steps[2:], strict=False):
            if (claim.kind, expiry.kind) == (EventKind.CLAIMED, EventKind.LEASE_EXPIRED):
                waits.append(again.at - killed[int(claim.actor.rpartition(":")[2])])
    assert len(waits) > 1, "no worker was killed while it read; the test tests nothing"
    return max(waits)
