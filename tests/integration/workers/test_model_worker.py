"""A process that holds a model reads documents, many at a time; killed in the middle, it loses and doubles nothing.

The model is tiny and its weights are chance: what it says is nonsense, which must end with a person.
"""

import os
import signal
import subprocess
from datetime import timedelta
from pathlib import Path

import pytest
from jobs_in_line import list_due
from running import Installation, children_of
from tiny_models import make
from tiny_models.settings import tiny_settings

from docpipe.attempts import begin
from docpipe.job import Queue
from docpipe.lifecycle import Status
from docpipe.monitoring.asking import ask
from docpipe.store import session
from docpipe.store.documents import Document, list_documents
from docpipe.store.events import Event, list_events
from docpipe.store.jobs import move_reads
from docpipe.store.probes import seconds_since_answer

LOADED = 120.0  # seconds for torch and the model to be loaded on a busy machine


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make("qwen2_5_vl", tmp_path_factory.mktemp("model"))


@pytest.fixture
def with_model(installation: Installation, model: Path) -> Installation:
    """An installation whose settings name the model."""
    installation.environment |= tiny_settings(model)
    return installation


def start_holder(installation: Installation) -> "subprocess.Popen[bytes]":
    return installation.start("-m", "workers", "--gpu")


def in_hand(installation: Installation) -> int:
    return installation.count(Status.PROCESSING)


def look(installation: Installation) -> dict[Document, list[Event]]:
    """All documents with their stories."""
    with session(installation.engine) as current:
        return {one: list_events(current, one.id) for one in list_documents(current, 100)}


def kinds(story: list[Event]) -> list[str]:
    return [event.kind for event in story]


def test_it_reads_and_nobody_else_does(with_model: Installation, invoices: list[Path]) -> None:
    for paper in invoices[:4]:
        with_model.receive(paper)
    with_model.start_workers()
    holder = start_holder(with_model)
    with_model.wait_until(lambda: with_model.settled() == 4, LOADED)
    [process] = children_of(holder.pid)
    for document, story in look(with_model).items():
        assert document.status is Status.NEEDS_REVIEW, "a model that says nonsense is not believed"
        assert document.reasons
        assert kinds(story) == ["received", "claimed", "read"]
        assert {event.actor.rpartition(":")[2] for event in story[1:]} == {str(process)}

    broker = with_model.environment["DOCPIPE_BROKER_URL"]
    assert ask(with_model.engine, broker, Queue.GPU)
    with_model.wait_until(lambda: answered(with_model), 30)
    holder.terminate()
    assert holder.wait(30) == 0


def answered(installation: Installation) -> bool:
    """Whether a probe was answered by writing a few tokens."""
    with session(installation.engine) as current:
        return seconds_since_answer(current, Queue.GPU) is not None


@pytest.mark.timeout(400)
def test_killed_in_mid_batch_it_loses_nothing_and_doubles_nothing(
    with_model: Installation, invoices: list[Path]
) -> None:
    """What it held is read again, alone at first; the others as ever."""
    for paper in invoices[4:12]:
        with_model.receive(paper)
    holder = start_holder(with_model)
    for done in (1, 3):
        with_model.wait_until(lambda done=done: with_model.settled() >= done and in_hand(with_model) > 1, LOADED)
        [process] = children_of(holder.pid)
        os.kill(process, signal.SIGKILL)
        with_model.wait_until(lambda gone=process: gone not in children_of(holder.pid), 10)
    with_model.wait_until(lambda: with_model.settled() == 8, LOADED)
    stories = list(look(with_model).items())
    assert len(stories) == 8
    for document, story in stories:
        assert document.status is Status.NEEDS_REVIEW
        assert kinds(story).count("received") == kinds(story).count("read") == 1
        assert kinds(story).count("claimed") == kinds(story).count("lease_expired") + 1
    assert sum(kinds(story).count("lease_expired") for _, story in stories) >= 4, "two were in hand, twice"


def test_stopped_it_hands_back_all_that_it_holds(with_model: Installation, invoices: list[Path]) -> None:
    with_model.environment |= {"DOCPIPE_STOP_SECONDS": "0.5", "DOCPIPE_MODEL_TOKENS": "2000"}  # none is done in time
    for paper in invoices[14:18]:
        with_model.receive(paper)
    holder = start_holder(with_model)
    with_model.wait_until(lambda: in_hand(with_model) == 4, LOADED)
    holder.terminate()
    holder.wait(15)
    assert in_hand(with_model) == 0
    assert [kinds(story) for story in look(with_model).values()] == [["received", "claimed", "handed_back"]] * 4
    with session(with_model.engine) as current:
        assert {job.attempt for job in list_due(current, Queue.GPU)} == {0}, "no attempt is burnt"


def test_without_a_model_what_waits_for_one_is_read_too(installation: Installation, invoices: list[Path]) -> None:
    """The setting was taken back while documents waited, and while the process that held the model had one in hand."""
    for invoice in invoices[:2]:
        installation.receive(invoice)
    with session(installation.engine) as current:
        assert move_reads(current, Queue.CPU, Queue.GPU) == 2
        assert begin(current, Queue.GPU, "worker:gone:1", timedelta(seconds=1))
    installation.start_workers()
    installation.wait_until(lambda: installation.settled() == 2, 60)
    assert sorted(kinds(story).count("lease_expired") for story in look(installation).values()) == [0, 1]


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({}, "DOCPIPE_MODEL names no folder"),
        ({"DOCPIPE_MODEL": "/nowhere"}, "/nowhere is no folder"),
        ({"DOCPIPE_MODEL": "/nowhere", "DOCPIPE_MODEL_URL": "http://localhost:1/v1"}, "both set"),
    ],
)
def test_what_cannot_work_is_told_at_once(installation: Installation, given: dict[str, str], told: str) -> None:
    installation.environment |= given
    holder = start_holder(installation)
    assert holder.wait(60) != 0
    assert told in installation.log()
    assert "Traceback" not in installation.log()
