"""A file that held several documents: each goes on by itself; nothing is lost, and nothing is there twice."""

import json
import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from benches import LEASE, bench_in, story
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from docpipe import attempts
from docpipe.document import Box, FieldReading, Mark, MarkKind, Page, Reading, Reason
from docpipe.errors import IllegalMove, LeaseLost
from docpipe.intake import Terms, receive
from docpipe.job import Queue
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.processing import Bench, process
from docpipe.store import Engine, session
from docpipe.store.documents import Document, add_part, find_by_sha256, get_document, list_parts, retry_document
from docpipe.store.readings import find_reading


def part(status: Status, kind: str, *pages: int, reason: str = "") -> Outcome:
    cell = FieldReading("4711", "4711", signals={"support": 0.9}, alternatives=("4712",))
    reasons = (Reason(reason, "It is so."),) if reason else ()
    seen = tuple(Page(page, 595, 842, marks=(Mark(MarkKind.STAMP, Box(0.1, 0.1, 0.2, 0.2)),)) for page in pages)
    return Outcome(
        status,
        kind,
        kind,
        Reading("layout", kind, {"number": cell}),
        reasons=reasons,
        page_count=len(pages),
        pages=pages,
        bare_pages=seen,
    )


def packet(*_: object) -> Outcome:
    parts = (
        part(Status.ACCEPTED, "invoice", 1, 2),
        part(Status.NEEDS_REVIEW, "receipt", 4, reason="total_is_zero"),
        part(Status.FAILED, "contract", 5, reason="odd"),
    )
    return Outcome.packet(parts, 5)


@pytest.fixture
def bench(engine: Engine, tmp_path: Path) -> Bench:
    return bench_in(engine, tmp_path, packet)


def add(bench: Bench) -> UUID:
    terms = Terms(bench.blobs, 1000, ("invoice",))
    with session(bench.engine) as current:
        return receive(current, terms, b"%PDF-1", file_name="scan.pdf", actor="test").document_id


def state(bench: Bench, file: UUID) -> tuple[Document, list[Document]]:
    with session(bench.engine) as current:
        return get_document(current, file), list_parts(current, file)


def work(bench: Bench) -> int:
    count = 0
    while process(bench, Queue.CPU):
        count += 1
    return count


def test_each_document_of_a_file_goes_on_by_itself(bench: Bench) -> None:
    file = add(bench)
    assert work(bench) == 2, "the file is read, and what was accepted is delivered"
    found, parts = state(bench, file)
    assert (found.status, found.document_type, found.page_count, found.reasons) == (Status.SPLIT, "packet", 5, ())
    assert [(one.status, one.document_type, one.pages, one.page_count) for one in parts] == [
        (Status.DELIVERED, "invoice", (1, 2), 2),
        (Status.NEEDS_REVIEW, "receipt", (4,), 1),
        (Status.FAILED, "contract", (5,), 1),
    ]
    assert [reason.code for reason in parts[1].reasons] == ["total_is_zero"]
    assert story(bench, file) == ["received", "claimed", "read"]
    assert [story(bench, one.id) for one in parts] == [
        ["found", "read", "delivered"],
        ["found", "read"],
        ["found", "failed"],
    ]


def test_each_has_its_reading_with_what_reviews_need(bench: Bench) -> None:
    file = add(bench)
    process(bench, Queue.CPU)
    _, parts = state(bench, file)
    with session(bench.engine) as current:
        readings = [find_reading(current, one.id) for one in (*parts, get_document(current, file))]
    assert [one and one.result["pages"] for one in readings] == [[1, 2], [4], [5], [1, 2, 3, 4, 5]]
    assert readings[3]
    assert len(readings[3].result["documents"]) == 3
    assert readings[0]
    details = readings[0].details
    assert details["fields"]["number"] == {"signals": {"support": 0.9}, "alternatives": ["4712"]}
    assert [(page["page_no"], page["marks"][0]["kind"]) for page in details["pages"]] == [(1, "stamp"), (2, "stamp")]


def test_a_result_in_the_outbox_says_which_part_of_which_file_it_is(bench: Bench) -> None:
    file = add(bench)
    work(bench)
    (path,) = bench.outbox.folder.glob("*")
    told = json.loads(path.read_text())
    assert re.fullmatch(r"scan\.pages_1-2\.[0-9a-f]{16}\.json", path.name)
    assert (told["file"], told["pages"], told["part_of"]) == ("scan.pdf", [1, 2], str(file))


def test_the_same_bytes_are_still_one_file(bench: Bench) -> None:
    file = add(bench)
    work(bench)
    assert add(bench) == file
    with session(bench.engine) as current:
        found = find_by_sha256(current, get_document(current, file).sha256)
    assert found
    assert found.id == file
    assert work(bench) == 0


def test_a_late_finisher_adds_no_parts(bench: Bench) -> None:
    """Worker one stalls, loses its job to worker two, and comes back with parts of its own."""
    file = add(bench)

    def stall(*_: object) -> Outcome:
        with session(bench.engine) as current:
            current.execute(text("UPDATE jobs SET lease_until = now() - interval '1 second' WHERE state = 'running'"))
        with session(bench.engine) as current:
            assert attempts.reclaim(current, "test", timedelta(0), 3) == 1
        process(replace(bench, worker="worker:two"), Queue.CPU)
        return Outcome.packet((part(Status.ACCEPTED, "invoice", 1), part(Status.ACCEPTED, "invoice", 2)), 5)

    process(replace(bench, read=stall), Queue.CPU)
    _, parts = state(bench, file)
    assert [one.pages for one in parts] == [(1, 2), (4,), (5,)]


def test_a_write_that_fails_leaves_nothing_behind(bench: Bench) -> None:
    """The last part cannot be written: neither the first are there, nor is the file split; it is tried again."""
    file = add(bench)
    good, bad = part(Status.ACCEPTED, "invoice", 1), part(Status.DELIVERED, "invoice", 2)
    broken = replace(packet(), documents=(good, bad))
    process(replace(bench, read=lambda *_: broken), Queue.CPU)
    found, parts = state(bench, file)
    assert (found.status, parts) == (Status.FAILED, [])
    with session(bench.engine) as current:
        retry_document(current, file)
    work(bench)
    found, parts = state(bench, file)
    assert (found.status, len(parts)) == (Status.SPLIT, 3)


def test_a_part_is_tried_again_by_itself(bench: Bench) -> None:
    file = add(bench)
    work(bench)
    _, parts = state(bench, file)
    with session(bench.engine) as current:
        retry_document(current, parts[2].id)
    again = part(Status.ACCEPTED, "contract", 5)
    assert work(replace(bench, read=lambda *_: again)) == 2
    _, parts = state(bench, file)
    assert [one.status for one in parts] == [Status.DELIVERED, Status.NEEDS_REVIEW, Status.DELIVERED]
    assert story(bench, parts[2].id) == ["found", "failed", "retried", "claimed", "read", "delivered"]
    assert len(list(bench.outbox.folder.glob("*"))) == 2


RETRIES = [  # the type that a person names, which parts are in line again
    (None, [False, False, True]),  # the failed one
    ("receipt", [False, True, True]),  # and with a type those that need review
]


@pytest.mark.parametrize(("document_type", "again"), RETRIES)
def test_a_split_file_passes_a_retry_on_to_its_parts(
    bench: Bench, document_type: str | None, again: list[bool]
) -> None:
    file = add(bench)
    work(bench)
    with session(bench.engine) as current:
        assert retry_document(current, file, "test", document_type).status is Status.SPLIT
    _, parts = state(bench, file)
    assert [one.status is Status.RECEIVED for one in parts] == again
    with pytest.raises(IllegalMove, match="none of its parts"), session(bench.engine) as current:
        retry_document(current, file)


def test_without_the_token_no_part_is_written(bench: Bench) -> None:
    file = add(bench)
    with session(bench.engine) as current:
        job = attempts.begin(current, Queue.CPU, "one", LEASE)
    assert job
    with pytest.raises(LeaseLost), session(bench.engine) as current:
        attempts.complete_reading(current, replace(job, token=job.token + 1), "two", packet(), 1.0)
    assert state(bench, file)[1] == []


def test_the_database_keeps_one_part_of_the_same_pages(bench: Bench) -> None:
    file = add(bench)
    work(bench)
    with pytest.raises(IntegrityError, match="one_part_of_these_pages"), session(bench.engine) as current:
        add_part(current, get_document(current, file), (1, 2), "invoice", "test")


def test_a_part_may_have_a_thousand_pages(bench: Bench) -> None:
    file = add(bench)
    with session(bench.engine) as current:
        part = add_part(current, get_document(current, file), range(1, 1001), "contract", "test")
    with session(bench.engine) as current:
        assert get_document(current, part).pages == tuple(range(1, 1001))
