"""Many at once: of saves on the same draft one counts, of decisions one, and nobody waits for ever."""

import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any

from desk import LEASE, Desk

from docpipe.errors import DocpipeError
from docpipe.lifecycle import Status
from docpipe.review import accept, claim, claim_next, get_review, keep_claim, reject, save_draft
from docpipe.store import session
from docpipe.store.decisions import list_decisions
from docpipe.store.documents import get_document, retry_document

TOTAL = {"path": ["grand_total"], "kind": "value", "text": "238,00"}
MANY = 20


def at_once(work: Callable[[int], Any]) -> Counter[str]:
    """How often what came of many calls at the same moment."""
    start = threading.Barrier(MANY)

    def one(number: int) -> str:
        start.wait()
        try:
            work(number)
        except DocpipeError as error:
            return error.code()
        return "done"

    with ThreadPoolExecutor(MANY) as pool:
        return Counter(pool.map(one, range(MANY)))


def test_one_of_many_saves_counts(desk: Desk, run: Any) -> None:
    document, anna = desk.document(), desk.person("anna")
    token = run(claim, anna, document, LEASE).token

    def save(number: int) -> None:
        edit = {"path": ["invoice_number"], "kind": "value", "text": f"RE-{number}"}
        with session(desk.engine) as current:
            save_draft(current, anna, document, token, 0, [edit], desk.registry)

    assert at_once(save) == {"done": 1, "stale_version": MANY - 1}
    assert run(get_review, anna, document, desk.registry)["draft"]["version"] == 1


def test_one_of_many_decisions_counts(desk: Desk, run: Any) -> None:
    document, anna = desk.document(), desk.person("anna")
    token, version = run(claim, anna, document, LEASE).token, run(get_document, document).version

    def decide(number: int) -> None:
        with session(desk.engine) as current:
            if number % 3 == 0:
                retry_document(current, document, "cli:boss", "receipt")
            elif number % 3 == 1:
                reject(current, anna, document, claim_token=token, version=version, why="No.")
            else:
                named = {"claim_token": token, "version": version, "edits": [TOTAL]}
                accept(current, anna, document, desk.registry, **named)

    found = at_once(decide)
    assert found["done"] == 1
    assert set(found) <= {"done", "stale_version", "illegal_move"}
    status = run(get_document, document).status
    assert len(run(list_decisions, document)) == (status is not Status.RECEIVED)


def test_a_claim_that_ended_goes_to_one_of_many(desk: Desk, run: Any) -> None:
    document = desk.document()
    people = [desk.person(f"p{number}") for number in range(MANY)]
    old = run(claim, people[0], document, timedelta(milliseconds=1)).token

    def take(number: int) -> None:
        with session(desk.engine) as current:
            claim(current, people[number], document, LEASE)

    assert at_once(take) == {"done": 1, "claim_taken": MANY - 1}
    holder = run(get_review, people[0], document, desk.registry)["claim"]["by"]
    if holder != "p0":
        found = at_once(lambda _: run(keep_claim, people[0], document, old, LEASE))
        assert found == {"claim_taken": MANY}


def test_everybody_gets_through_when_all_do_everything(desk: Desk, run: Any) -> None:
    documents = [desk.document() for _ in range(2 * MANY)]
    people = [desk.person(f"p{number}") for number in range(MANY)]

    def work(number: int) -> None:
        caller = people[number]
        for _ in range(2):
            found = run(claim_next, caller, LEASE)
            seen = run(get_review, caller, found, desk.registry)
            token, version = seen["claim"]["token"], seen["document"]["version"]
            run(save_draft, caller, found, token, 0, [TOTAL], desk.registry)
            run(keep_claim, caller, found, token, LEASE)
            run(accept, caller, found, desk.registry, claim_token=token, version=version, draft_version=1)

    assert at_once(work) == {"done": MANY}
    assert {run(get_document, one).status for one in documents} == {Status.ACCEPTED}
