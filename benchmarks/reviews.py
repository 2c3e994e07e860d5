"""Many reviewers at one queue, and a queue of a million: claims without doubles, and how long people wait.

    python -m benchmarks.reviews [--reviewers 50] [--documents 2000] [--think 3] [--rows 1000000]

Starts a PostgreSQL of its own in a temporary folder. First part: all reviewers at once claim the next document, load
it, save a draft, think for some seconds (by chance, `--think` in the mean) and accept it, until none is left, each step
in a transaction of its own as requests do, all in one process; who had which claim is checked afterwards by the story.
Second part: first pages, later pages and claims in a queue of so many rows of twelve types.
"""

import argparse
import random
import shutil
import statistics
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import text

from docpipe import attempts
from docpipe.document import Box, FieldReading, FiledPage, Finding, Provenance, Reading, Reason, Severity, Word
from docpipe.embedded.disguise import choose_disguise
from docpipe.embedded.places import make_home
from docpipe.embedded.postgres import APP, OWNER, Postgres
from docpipe.job import JobKind, Priority, Queue
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.permissions import ALLOWED, Caller, Grant, Role
from docpipe.review import accept, claim_next, count_queue, get_review, list_queue, save_draft
from docpipe.review.restoring import type_of, value_of
from docpipe.store import Engine, connect, migrate, session
from docpipe.store.documents import add_document
from docpipe.store.jobs import add_job
from docpipe.store.users import add_user
from schemas import Registry
from schemas.invoice import Invoice

LEASE = timedelta(seconds=120)
WORKER = "worker:benchmark:1"
TYPES = 12
ROUNDS = 200
STAMP = Finding("mark_over_value", "A stamp lies over the total.", Severity.DOUBT, ("grand_total",))
VALUES = {
    "invoice_number": "RE-4711",
    "issue_date": "2025-05-01",
    "currency": "EUR",
    "seller_name": "Muster GmbH",
    "net_total": "400.00",
    "tax_total": "76.00",
    "grand_total": "476.00",
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reviewers", type=int, default=50)
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--think", type=float, default=3.0)
    parser.add_argument("--rows", type=int, default=1_000_000)
    arguments = parser.parse_args()
    with _postgres() as (engine, owner):
        at_once(engine, arguments.reviewers, arguments.documents, arguments.think)
        of_many(engine, owner, arguments.rows)


def at_once(engine: Engine, reviewers: int, documents: int, think: float) -> None:
    """Everybody works until nothing is left."""
    registry = Registry.load()
    begun = time.perf_counter()
    for number in range(documents):
        _read(engine, number)
    print(f"{documents} documents read into the store in {time.perf_counter() - begun:.0f} s")
    people = [_person(engine, f"p{number}") for number in range(reviewers)]
    start = threading.Barrier(reviewers)
    times: dict[str, list[float]] = {name: [] for name in ("claim", "load", "claim + load", "draft", "accept")}

    def work(caller: Caller) -> int:
        start.wait()
        chance = random.Random(caller.actor)
        time.sleep(chance.uniform(0, think))  # nobody begins at the same moment
        done = 0
        while _one(engine, registry, caller, times, chance.uniform(think / 2, 3 * think / 2)):
            done += 1
        return done

    begun, used = time.perf_counter(), time.process_time()
    with ThreadPoolExecutor(reviewers) as pool:
        done = list(pool.map(work, people))
    seconds, used = time.perf_counter() - begun, time.process_time() - used
    print(f"{sum(done)} accepted by {reviewers} people in {seconds:.0f} s; each {min(done)} to {max(done)}")
    print(f"processor time of this process, all steps of a document: {1000 * used / sum(done):.1f} ms")
    print(f"documents in two live claims: {_doubles(engine)}")
    for name, measured in times.items():
        _tell(name, measured)


def of_many(engine: Engine, owner: str, rows: int) -> None:
    """Pages and claims in a long queue."""
    begun = time.perf_counter()
    _fill(owner, rows)
    print(f"{rows:,} reviews laid out in {time.perf_counter() - begun:.0f} s")
    every, some = _person(engine, "every"), _person(engine, "some", frozenset({"type_3", "type_7"}))
    cursors = _cursors(engine, every)
    chance = random.Random(7)
    work: dict[str, Callable[[], Any]] = {
        "first page, all types": lambda: _in(engine, list_queue, every, limit=50),
        "first page, two types": lambda: _in(engine, list_queue, some, limit=50),
        "first page, one type": lambda: _in(engine, list_queue, every, document_type="type_1", limit=50),
        "some later page": lambda: _in(engine, list_queue, every, limit=50, after=chance.choice(cursors)),
        "counts": lambda: _in(engine, count_queue, every),
    }
    for name, function in work.items():
        _tell(name, [_timed(function) for _ in range(ROUNDS)])
    people = [_person(engine, f"q{number}") for number in range(ROUNDS)]
    _tell("claim the next", [_timed(lambda who=who: _in(engine, claim_next, who, LEASE)) for who in people])  # type: ignore[misc]


def _one(engine: Engine, registry: Registry, caller: Caller, times: dict[str, list[float]], think: float = 0.0) -> bool:
    """Claim, load, save, accept one document, each in a transaction of its own, as requests do."""
    begun = time.perf_counter()
    found = _in(engine, claim_next, caller, LEASE)
    claimed = time.perf_counter()
    if found is None:
        return False
    seen = _in(engine, get_review, caller, found, registry)
    loaded = time.perf_counter()
    token, version = seen["claim"]["token"], seen["document"]["version"]
    edits = [{"path": ["grand_total"], "kind": "value", "text": "476,00"}]
    _in(engine, save_draft, caller, found, token, 0, edits, registry)
    saved = time.perf_counter()
    time.sleep(think)
    decided = time.perf_counter()
    _in(engine, accept, caller, found, registry, claim_token=token, version=version, draft_version=1)
    ended = time.perf_counter()
    measured = (claimed - begun, loaded - claimed, loaded - begun, saved - loaded, ended - decided)
    for name, seconds in zip(times, measured, strict=True):
        times[name].append(seconds)
    return True


def _doubles(engine: Engine) -> int:
    """Documents whose story has anything but one claim and one acceptance, both by the same person."""
    query = text("SELECT document_id, kind, actor FROM events WHERE kind IN ('claim_taken', 'accepted') ORDER BY id")
    stories: dict[UUID, list[tuple[str, str]]] = {}
    with session(engine) as current:
        for row in current.execute(query):
            stories.setdefault(row.document_id, []).append((row.kind, row.actor))
    return sum(
        [kind for kind, _ in story] != ["claim_taken", "accepted"] or len({actor for _, actor in story}) > 1
        for story in stories.values()
    )


def _read(engine: Engine, number: int) -> None:
    """A document received, and read as an invoice of 20 lines."""
    with session(engine) as current:
        named = {"file_name": f"bill_{number}.pdf", "media_type": "application/pdf", "byte_count": 1}
        document_id = add_document(
            current, sha256=f"{number:064x}", wanted_type=None, priority=Priority.NORMAL, **named
        )
        assert document_id
        add_job(current, document_id, JobKind.READ, Priority.NORMAL)
        job = attempts.begin(current, Queue.CPU, WORKER, LEASE)
        assert job
        attempts.complete_reading(current, job, WORKER, _outcome(), 0.1)


def _outcome() -> Outcome:
    fields: dict[str, Any] = {name: _cell(Invoice, name, told, n) for n, (name, told) in enumerate(VALUES.items())}
    row = Invoice.model_fields["line_items"].annotation.__args__[0]  # type: ignore[union-attr]
    told = {"description": "Screws", "quantity": "2", "unit_price": "10.00", "line_total": "20.00"}
    fields["line_items"] = [{name: _cell(row, name, one, 20 + n) for name, one in told.items()} for n in range(20)]
    words = tuple(Word(f"word{n}", Box(n % 10 / 10, n / 500, n % 10 / 10 + 0.05, n / 500 + 0.01)) for n in range(400))
    outcome = Outcome(Status.NEEDS_REVIEW, "invoice", "invoice", Reading("layout", "invoice", fields, "de"), (STAMP,))
    reasons = (Reason(STAMP.code, STAMP.sentence, "grand_total"),)
    return replace(
        outcome,
        reasons=reasons,
        page_count=1,
        filed_pages=(FiledPage(1, 595, 842, 0, words),),
        critical=("grand_total",),
    )


def _cell(holder: Any, name: str, told: str, row: int) -> FieldReading:
    place = Provenance(1, Box(0.1, row / 100, 0.3, row / 100 + 0.01))
    return FieldReading(told, value_of(type_of(holder, name), told), (place,), None, {"support": 0.9, "margin": 0.9})


def _person(engine: Engine, name: str, types: frozenset[str] | None = None) -> Caller:
    with session(engine) as current:
        user = add_user(current, name, name.title())
    assert user
    grants = tuple(Grant(permission, types) for permission in ALLOWED[Role.REVIEWER])
    return Caller(user.actor, grants, str(user.id), user.full_name)


def _fill(owner: str, rows: int) -> None:
    """So many documents and reviews, laid out by the server itself; their ranks as varied as chance has it."""
    engine = connect(owner)
    with session(engine) as current:
        current.execute(text("SELECT setseed(0.5)"))
        current.execute(
            text("""
            INSERT INTO documents (id, sha256, file_name, media_type, byte_count, priority, status, document_type,
                                   page_count, received_at, reasons)
            SELECT gen_random_uuid(), lpad(to_hex(n + 16777216), 64, 'f'), 'bill_' || n || '.pdf', 'application/pdf', 1,
                   (enum_range(NULL::priority))[1 + n % 3], 'needs_review', 'type_' || n % :types, 1,
                   now() - random() * interval '30 days',
                   '[{"code": "weak_evidence", "sentence": "It stands there without a label.", "field": "iban"}]'
            FROM generate_series(1, :rows) AS n
            """),
            {"rows": rows, "types": TYPES},
        )
        current.execute(
            text("""
            INSERT INTO reviews (document_id, document_type, severity, doubtful_critical, priority, received_at)
            SELECT id, document_type, floor(random() * 3), floor(random() * 6), priority, received_at
            FROM documents WHERE document_type LIKE 'type\\_%'
            """)
        )
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("VACUUM ANALYZE documents, reviews"))
    engine.dispose()


def _cursors(engine: Engine, caller: Caller) -> list[str]:
    """Where later pages begin: at places chosen by chance among all rows."""
    from docpipe.review.queue import cursor
    from docpipe.store.review_queue import Position

    query = text(
        "SELECT severity, doubtful_critical, priority, received_at, document_id FROM reviews TABLESAMPLE SYSTEM (1) "
        "WHERE closed_at IS NULL ORDER BY random() LIMIT 500"
    )
    with session(engine) as current:
        rows = current.execute(query).all()
    return [cursor(Position(r[0], r[1], Priority(r[2]), r[3], r[4])) for r in rows]


def _in(engine: Engine, function: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    with session(engine) as current:
        return function(current, *arguments, **named)


def _timed(function: Callable[[], Any]) -> float:
    begun = time.perf_counter()
    function()
    return time.perf_counter() - begun


def _tell(name: str, measured: list[float]) -> None:
    cuts = statistics.quantiles(measured, n=100)
    figures = (statistics.median(measured), cuts[94], cuts[98], max(measured))
    print(f"{name:24}" + "".join(f"{1000 * one:10.1f}" for one in figures) + "  ms (median, p95, p99, most)")


@contextmanager
def _postgres() -> Iterator[tuple[Engine, str]]:
    home = Path(tempfile.mkdtemp(prefix="dp", dir="/tmp"))
    server = Postgres(make_home(home / "h"), choose_disguise())
    try:
        server.start()
        migrate(server.url(OWNER))
        engine = connect(server.url(APP), pool_size=60)
        yield engine, server.url(OWNER)
        engine.dispose()
    finally:
        server.stop()
        shutil.rmtree(home)


if __name__ == "__main__":
    main()
