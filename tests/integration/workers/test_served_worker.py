"""Workers whose model stands behind a server: each reads and asks it."""

from pathlib import Path

from model_stub import Stub, images_of, schema_of, serving
from running import Installation

from docpipe.lifecycle import Status
from docpipe.store import session
from docpipe.store.documents import list_documents


def test_every_worker_asks_the_server(installation: Installation, papers: list[Path]) -> None:
    with serving(Stub()) as stub:
        installation.environment["DOCPIPE_MODEL_URL"] = stub.url
        for paper in papers[:2]:
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
