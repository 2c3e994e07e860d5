"""A file that a person has cut is read by a real worker as it was cut, and handed over once, document by document."""

import json
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pymupdf
import pytest

from docpipe import pipeline
from docpipe.delivery import Outbox
from docpipe.heartbeat import Stop
from docpipe.intake import Blobs, Terms, receive
from docpipe.job import Queue
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.pages import Renderer
from docpipe.pages.ocr import Ocr
from docpipe.permissions import ALLOWED, Caller, Grant, Role
from docpipe.processing import Bench, process
from docpipe.review import Piece, claim, cut
from docpipe.store import Engine, session
from docpipe.store.documents import Document, get_document, list_parts
from docpipe.store.readings import find_reading
from docpipe.store.users import add_user
from samples.curated import demo_set
from samples.make import write_files
from schemas import Registry

LEASE = timedelta(seconds=60)
NAMES = ("invoice_de_01", "invoice_de_90")  # nothing is wrong with the first; the second's total contradicts


def pages_of(*names: str) -> bytes:
    """Samples one behind the other in one file."""
    with tempfile.TemporaryDirectory() as folder, pymupdf.open() as joined:
        chosen = [made for made in demo_set(11) if made.name in names]
        list(write_files(Path(folder), chosen, 11))
        for name in names:
            with pymupdf.open(f"{folder}/{name}.pdf") as one:
                joined.insert_pdf(one)
        return bytes(joined.tobytes())


@pytest.fixture
def bench(engine: Engine, tmp_path: Path) -> Iterator[Bench]:
    with Renderer() as renderer:
        yield bench_with(renderer, engine, tmp_path)


def bench_with(renderer: Renderer, engine: Engine, tmp_path: Path) -> Bench:
    ocr = Ocr()

    def read(data: bytes, document: Document) -> Outcome:
        told = {"document_type": document.wanted_type, "page_nos": document.pages}
        return pipeline.read(data, registry=Registry.load(), renderer=renderer, ocr=ocr, **told)

    return Bench(
        worker="worker:here:1",
        engine=engine,
        blobs=Blobs(tmp_path / "blobs"),
        outbox=Outbox(tmp_path / "outbox"),
        read=read,
        stop=Stop(seconds=60),
        lease=LEASE,
        attempt_seconds=600,
        max_attempts=3,
    )


@pytest.fixture
def anna(engine: Engine) -> Caller:
    with session(engine) as current:
        user = add_user(current, "anna", "Anna")
    assert user
    grants = tuple(Grant(permission, None) for permission in ALLOWED[Role.REVIEWER])
    return Caller(user.actor, grants, str(user.id), "Anna")


def work(bench: Bench) -> None:
    while process(bench, Queue.CPU):
        pass


def results(bench: Bench, file: UUID) -> list[dict[str, Any]]:
    with session(bench.engine) as current:
        found = [(part, find_reading(current, part.id)) for part in list_parts(current, file)]
    assert all(reading for _, reading in found)
    return [{**reading.result, "stands": part.status} for part, reading in found if reading]


def test_two_invoices_that_were_taken_for_one(bench: Bench, anna: Caller) -> None:
    registry = Registry.load()
    with session(bench.engine) as current:
        terms = Terms(bench.blobs, 10**8, registry.names())
        told = {"file_name": "scan.pdf", "document_type": "invoice", "actor": "test"}
        file = receive(current, terms, pages_of(*NAMES), **told).document_id
    work(bench)
    with session(bench.engine) as current:
        document = get_document(current, file)
        assert (document.status, document.page_count) == (Status.NEEDS_REVIEW, 2)
        held = {"version": document.version, "claim_token": claim(current, anna, file, LEASE).token}
        cut(current, anna, file, registry, pieces=(Piece(1, 1), Piece(2, 2, "invoice")), **held)
    work(bench)
    first, second = results(bench, file)
    assert [one["pages"] for one in (first, second)] == [[1], [2]]
    assert [one["document_type"] for one in (first, second)] == ["invoice", "invoice"]
    numbers = [one["fields"]["invoice_number"] for one in (first, second)]
    assert numbers[0]["value"] != numbers[1]["value"]
    assert [number["provenance"][0]["page_no"] for number in numbers] == [1, 2]
    assert (first["stands"], second["stands"]) == (Status.DELIVERED, Status.NEEDS_REVIEW)
    (handed,) = [json.loads(path.read_text()) for path in bench.outbox.folder.glob("*.json")]
    assert handed["pages"] == [1]
