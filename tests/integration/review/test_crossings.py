"""Two at the same document in the worst moment: one is in the middle of a transaction that the other runs into."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from desk import LEASE, Desk
from sqlalchemy import text

from docpipe.review import accept, claim, claim_next, save_draft
from docpipe.store import Engine, Session, session
from docpipe.store.decisions import list_decisions
from docpipe.store.documents import get_document, retry_document

TOTAL = {"path": ["grand_total"], "kind": "value", "text": "238,00"}
WAITS = text("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()")


def runs_into(engine: Engine, first: Callable[[Session], Any], then: Callable[[Session], Any]) -> Any:
    """What comes of `then`, which begins after `first` and waits for its transaction to end."""

    def other() -> Any:
        with session(engine) as theirs:
            return then(theirs)

    with ThreadPoolExecutor(1) as pool:
        with session(engine) as mine:
            first(mine)
            waiting = pool.submit(other)
            wait_for_lock(engine)
        return waiting.result(30)


def wait_for_lock(engine: Engine) -> None:
    pause = threading.Event()
    for _ in range(500):
        with session(engine) as current:
            if current.execute(WAITS).scalar_one():
                return
        pause.wait(0.02)
    raise AssertionError("nobody waits")


def test_the_next_review_is_not_the_one_that_is_just_being_accepted(desk: Desk, run: Any) -> None:
    document, other = desk.document(), desk.document()
    anna = desk.person("anna")
    token, version = run(claim, anna, document, LEASE).token, run(get_document, document).version

    def decide(mine: Session) -> None:
        accept(mine, anna, document, desk.registry, claim_token=token, version=version, edits=[TOTAL])

    assert runs_into(desk.engine, decide, lambda theirs: claim_next(theirs, anna, LEASE)) == other


def test_what_was_typed_is_kept_when_an_operator_has_the_document_read_again(desk: Desk, run: Any) -> None:
    document, anna = desk.document(), desk.person("anna")
    token, version = run(claim, anna, document, LEASE).token, run(get_document, document).version
    run(save_draft, anna, document, token, 0, [TOTAL], desk.registry)
    run(retry_document, document, "user:boss", "receipt")
    (kept,) = run(list_decisions, document)
    assert (kept.kind, kept.actor, kept.version) == ("retyped", "user:boss", version)
    assert [edit["path"] for edit in kept.edits] == [["grand_total"]]
