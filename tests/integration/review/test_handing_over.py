"""What a person has decided is what leaves the house, by the same worker and under the same name."""

import json
from pathlib import Path
from typing import Any

import pytest
from desk import LEASE, Desk

from docpipe.delivery import Outbox
from docpipe.heartbeat import Stop
from docpipe.intake import Blobs
from docpipe.job import Queue
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.permissions import Role
from docpipe.processing import Bench, process
from docpipe.review import accept, claim, reopen
from docpipe.store.documents import get_document

KEYS = set(Outcome(Status.ACCEPTED).as_json())


@pytest.fixture
def bench(desk: Desk, tmp_path: Path) -> Bench:
    return Bench(
        worker="worker:here:1",
        engine=desk.engine,
        blobs=Blobs(tmp_path / "blobs"),
        outbox=Outbox(tmp_path / "outbox"),
        read=lambda *_: Outcome(Status.FAILED),
        stop=Stop(1),
        lease=LEASE,
        attempt_seconds=60,
        max_attempts=3,
    )


def handed_over(bench: Bench) -> dict[str, Any]:
    assert process(bench, Queue.CPU)
    (file,) = bench.outbox.folder.glob("*.json")
    told: dict[str, Any] = json.loads(file.read_text())
    return told


def test_the_decided_result_is_handed_over_and_handed_over_again(desk: Desk, run: Any, bench: Bench) -> None:
    anna, document_id = desk.person("anna"), desk.document()

    def decide(number: str) -> None:
        token = run(claim, anna, document_id, LEASE).token
        version = run(get_document, document_id).version
        edits = [
            {"path": ["grand_total"], "kind": "confirmed"},
            {"path": ["invoice_number"], "kind": "value", "text": number},
        ]
        run(accept, anna, document_id, desk.registry, claim_token=token, version=version, edits=edits)

    decide("RE-4712")
    told = handed_over(bench)
    assert set(told) >= KEYS | {"file", "document_id", "sha256", "seconds", "reviewed"}
    assert (told["status"], told["reasons"], told["reviewed"]["by"]) == ("accepted", [], "user:anna")
    assert told["fields"]["invoice_number"]["value"] == "RE-4712"
    assert told["fields"]["grand_total"]["confirmed"] is True
    assert run(get_document, document_id).status is Status.DELIVERED
    run(reopen, desk.person("boss", Role.OPERATOR), document_id, why="It says 4713.")
    decide("RE-4713")
    told = handed_over(bench)
    assert told["fields"]["invoice_number"]["value"] == "RE-4713"
    assert told["reviewed"]["corrected"] == [["invoice_number"]]
