"""Workers whose model stands behind a server: each reads and asks it."""

from pathlib import Path

from model_stub import Stub, images_of, schema_of, serving
from running import Installation

from docpipe.lifecycle import Status
from docpipe.monitoring import readiness
from docpipe.settings import Settings
from docpipe.store import session
from docpipe.store.documents import list_documents
from docpipe.store.events import list_events

# The workers, as `python -m workers` runs them, but that a server is soon given up, and a document soon tried again.
HASTY = """
import sys
from datetime import timedelta
from functools import partial
from docpipe import job, log
from docpipe.settings import load_settings
from docpipe.vlm import server
from workers.__main__ import run_crew

log.configure()
server.Patience = partial(server.Patience, tries=2, pause=0.1, longest_pause=0.2)
job.FIRST_WAIT = timedelta(seconds=0.3)
sys.exit(run_crew(load_settings()))
"""


def test_every_worker_asks_the_server(installation: Installation, invoices: list[Path]) -> None:
    with serving(Stub()) as stub:
        installation.environment["DOCPIPE_MODEL_URL"] = stub.url
        for paper in invoices[:2]:
            installation.receive(paper)
        installation.start_workers()
        installation.wait_until(lambda: installation.settled() == 2, 60)
        assert any(images_of(body) for body in stub.asked if "grand_total" in str(schema_of(body)))
    with session(installation.engine) as current:
        for document in list_documents(current, 10):
            assert document.status is Status.NEEDS_REVIEW, "what the server says stands nowhere on the page"
            assert "not_on_page" in {reason.code for reason in document.reasons}


def test_a_server_that_may_not_be_asked_is_told_at_once(installation: Installation) -> None:
    installation.environment["DOCPIPE_MODEL_URL"] = "http://192.0.2.1:8000/v1"
    crew = installation.start_workers()
    assert crew.wait(60) != 0
    assert "not in DOCPIPE_MODEL_NETWORKS" in installation.log()
    assert "Traceback" not in installation.log()


def test_servers_that_are_away_are_waited_for(installation: Installation, invoices: list[Path]) -> None:
    """They come up after the workers and go away again; no document is lost, and the operator is told why they wait."""
    with serving(Stub()) as stub:
        stub.stop()
    port = int(stub.url.rpartition(":")[2])
    installation.environment["DOCPIPE_MODEL_URL"] = stub.url
    installation.start("-c", HASTY)
    for read, paper in enumerate(invoices[:2]):
        installation.receive(paper)
        installation.wait_until(lambda: "put_off" in stories(installation)[0], 60)
        assert installation.settled() == read
        assert "A document waits for the model's servers, which do not answer, or do not look." in readiness_words(
            installation
        )
        with serving(Stub(), port):
            installation.wait_until(lambda read=read: installation.settled() == read + 1, 60)
        assert "No document waits for the model's servers." in readiness_words(installation)
    assert "model_unavailable" in installation.log()
    assert all(story.count("read") == 1 and "failed" not in story for story in stories(installation))


def stories(installation: Installation) -> list[list[str]]:
    """What happened to each document, the latest document first."""
    with session(installation.engine) as current:
        found = sorted(list_documents(current, 10), key=lambda one: one.received_at, reverse=True)
        return [[event.kind for event in list_events(current, one.id)] for one in found]


def readiness_words(installation: Installation) -> list[str]:
    told = {name: installation.environment[f"DOCPIPE_{name.upper()}"] for name in ("broker_url", "model_url", "home")}
    settings = Settings(**told)  # type: ignore[arg-type]
    return [check.sentence for check in readiness(installation.engine, settings)[1]]
