"""A person cuts a file into documents: each is read by itself; nothing is lost, replaced unasked, or there twice."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from desk import LEASE, STAMP, Desk, invoice_outcome
from sqlalchemy import text

from docpipe.delivery.webhooks import add_webhook
from docpipe.document import Box, FiledPage, Reason, Word
from docpipe.errors import (
    BadCut,
    BadRequest,
    ClaimLost,
    CutRefused,
    IllegalMove,
    NotAllowed,
    StaleVersion,
    UnknownDocumentType,
)
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.permissions import Caller, Permission, Role
from docpipe.review import Piece, claim, claim_next, cut, get_cut, get_review, list_queue, reopen, retype, save_draft
from docpipe.store import session
from docpipe.store.decisions import list_decisions
from docpipe.store.documents import Document, get_document, list_parts, retry_document
from docpipe.store.events import list_events
from docpipe.store.notices import list_notices
from docpipe.store.readings import find_reading
from docpipe.store.stories import sum_looked_seconds

EDIT = {"path": ["invoice_number"], "kind": "value", "text": "RE-4712"}


def paged(*pages: int, status: Status = Status.NEEDS_REVIEW, count: int | None = None) -> Outcome:
    """An invoice on these pages of a file."""
    filed = tuple(FiledPage(page, 595.0, 842.0, 0, (Word("Rechnung", Box(0.1, 0.1, 0.3, 0.12)),)) for page in pages)
    made = replace(invoice_outcome(STAMP), filed_pages=filed, page_count=count or len(pages), pages=pages)
    return made if status is Status.NEEDS_REVIEW else replace(made, status=status, reasons=())


def packet(*parts: Outcome, count: int) -> Outcome:
    return Outcome.packet(parts, count)


class Cutter:
    """Somebody who cuts files."""

    def __init__(self, desk: Desk, run: Any, caller: Caller) -> None:
        self.desk, self.run, self.caller = desk, run, caller

    def file(self, document_id: UUID) -> Document:
        found: Document = self.run(get_document, document_id)
        return found

    def cut(self, document_id: UUID, *pieces: Piece, token: int | None = None, **more: Any) -> Any:
        named = {"version": self.file(document_id).version, **more}
        return self.run(cut, self.caller, document_id, self.desk.registry, pieces=pieces, claim_token=token, **named)

    def claimed_cut(self, document_id: UUID, *pieces: Piece, **more: Any) -> Any:
        token = self.run(claim, self.caller, document_id, LEASE).token
        return self.cut(document_id, *pieces, token=token, **more)

    def parts(self, document_id: UUID) -> list[tuple[tuple[int, ...], str]]:
        return [(part.pages or (), part.status.value) for part in self.run(list_parts, document_id)]

    def part_of(self, document_id: UUID, *pages: int) -> UUID:
        (found,) = [part.id for part in self.run(list_parts, document_id) if part.pages == pages]
        return UUID(str(found))


@pytest.fixture
def anna(desk: Desk, run: Any) -> Cutter:
    return Cutter(desk, run, desk.person("anna"))


@pytest.fixture
def whole(desk: Desk) -> UUID:
    """A file of four pages that was taken for one document."""
    return desk.document(paged(1, 2, 3, 4))


@pytest.fixture
def split(desk: Desk) -> UUID:
    """A file of five pages: two documents, one of them handed over soon; page 3 belongs to none."""
    return desk.document(packet(paged(1, 2, status=Status.ACCEPTED), paged(4, 5), count=5))


def kinds(run: Any, document_id: UUID) -> list[str]:
    return [event.kind for event in run(list_events, document_id)]


def test_a_file_taken_for_one_document_is_cut(anna: Cutter, whole: UUID, desk: Desk, run: Any) -> None:
    before = run(find_reading, whole)
    done = anna.claimed_cut(whole, Piece(1, 1, "receipt"), Piece(2, 4), why="two letters in one scan")
    assert (done.file.status, done.file.document_type, done.jobs, done.kept) == (Status.SPLIT, "packet", 2, ())
    assert anna.parts(whole) == [((1,), "received"), ((2, 3, 4), "received")]
    assert [part.wanted_type for part in run(list_parts, whole)] == ["receipt", None]
    assert run(find_reading, whole).result == before.result  # the reading stays
    assert run(list_queue, anna.caller)[0] == []
    (decision,) = run(list_decisions, whole)
    assert (decision.kind, decision.actor, decision.why) == ("cut", "user:anna", "two letters in one scan")
    event = run(list_events, whole)[-1]
    assert (event.kind, event.actor, event.data) == ("cut", "user:anna", {"parts": ["1 as receipt", "2-4"]})
    assert "two letters" not in str([one.data for one in run(list_events, whole)])
    desk.read(paged(1))
    desk.read(paged(2, 3, 4))
    assert {status for _, status in anna.parts(whole)} == {"needs_review"}
    assert {one["pages"][0] for one in run(list_queue, anna.caller)[0]} == {1, 2}


def test_what_was_typed_is_kept_with_the_cut(anna: Cutter, whole: UUID, run: Any) -> None:
    token = run(claim, anna.caller, whole, LEASE).token
    run(save_draft, anna.caller, whole, token, 0, [EDIT], anna.desk.registry)
    anna.cut(whole, Piece(1, 2), Piece(3, 4), token=token)
    (decision,) = run(list_decisions, whole)
    assert decision.edits == [EDIT]


def test_pages_that_are_no_document_are_left_out(anna: Cutter, whole: UUID) -> None:
    anna.claimed_cut(whole, Piece(1, 1, left_out=True), Piece(2, 4))
    assert anna.parts(whole) == [((2, 3, 4), "received")]


def test_a_blank_last_page_is_a_page_of_the_file(anna: Cutter, desk: Desk, run: Any) -> None:
    file = desk.document(paged(1, 2, count=3))
    assert run(get_cut, anna.caller, file)["page_count"] == anna.file(file).page_count == 3
    with pytest.raises(BadCut, match="Page 3 is in no part"):
        anna.claimed_cut(file, Piece(1, 1), Piece(2, 2))


REFUSED: list[tuple[Sequence[Piece], type[Exception], str]] = [
    ((Piece(1, 4),), BadCut, "one document already"),
    ((Piece(1, 2), Piece(4, 4)), BadCut, "Page 3 is in no part"),
    ((Piece(1, 2), Piece(3, 5)), BadCut, "no page 5"),
    ((Piece(1, 2), Piece(3, 4, "letter")), UnknownDocumentType, "Known are"),
]


@pytest.mark.parametrize(("pieces", "error", "said"), REFUSED)
def test_a_refused_cut_changes_nothing(
    anna: Cutter, whole: UUID, pieces: Sequence[Piece], error: type[Exception], said: str
) -> None:
    with pytest.raises(error, match=said):
        anna.claimed_cut(whole, *pieces)
    assert (anna.file(whole).status, anna.parts(whole)) == (Status.NEEDS_REVIEW, [])


def test_a_cut_needs_the_claim_and_the_version(anna: Cutter, whole: UUID, desk: Desk, run: Any) -> None:
    halves = (Piece(1, 2), Piece(3, 4))
    with pytest.raises(IllegalMove, match="claim"):
        anna.cut(whole, *halves)
    token = run(claim, anna.caller, whole, LEASE).token
    with pytest.raises(ClaimLost):
        anna.cut(whole, *halves, token=token + 1)
    with pytest.raises(StaleVersion):
        anna.cut(whole, *halves, token=token, version=1)
    anna.cut(whole, *halves, token=token)
    with pytest.raises(StaleVersion):  # the same again, as from a second window
        anna.cut(whole, *halves, token=token, version=3)


def test_who_may_not_review_cuts_nothing(desk: Desk, whole: UUID, split: UUID, run: Any) -> None:
    bound = Cutter(desk, run, desk.person("bob", types=frozenset({"invoice"})))
    with pytest.raises(NotAllowed):
        bound.cut(split, Piece(1, 5))  # others' documents are in it
    clerk = Cutter(desk, run, desk.person("carl", Role.OPERATOR))
    with pytest.raises(NotAllowed):
        clerk.cut(whole, Piece(1, 2), Piece(3, 4), token=1)
    key = Caller("key:erp", tuple(replace(one) for one in bound.caller.grants), None, "")
    assert key.may(Permission.REVIEW, "invoice")
    with pytest.raises(NotAllowed, match="Only people"):
        Cutter(desk, run, key).cut(whole, Piece(1, 2), Piece(3, 4), token=1)


def test_a_loose_page_becomes_a_document(anna: Cutter, split: UUID, run: Any) -> None:
    shown = run(get_cut, anna.caller, split)
    assert [(one["first"], one["last"], one["left_out"]) for one in shown["pieces"]] == [
        (1, 2, False),
        (3, 3, True),
        (4, 5, False),
    ]
    assert "about to be handed over" in shown["pieces"][0]["fixed"]
    done = anna.cut(split, Piece(1, 2), Piece(3, 3), Piece(4, 5))
    assert (len(done.added), len(done.kept), done.replaced) == (1, 2, ())
    assert anna.parts(split) == [((1, 2), "accepted"), ((3,), "received"), ((4, 5), "needs_review")]


def test_parts_are_joined_and_cut_otherwise(anna: Cutter, split: UUID, run: Any) -> None:
    old = anna.part_of(split, 4, 5)
    done = anna.cut(old, Piece(1, 2), Piece(3, 5), version=anna.file(split).version)  # of a part: its file
    assert (done.file.id, done.replaced) == (split, (old,))
    assert anna.parts(split) == [((1, 2), "accepted"), ((3, 4, 5), "received")]
    gone = anna.file(old)
    assert (gone.status, gone.parent_id) == (Status.REPLACED, split)
    assert kinds(run, old)[-1] == "cut"
    assert run(find_reading, old).result["pages"] == [4, 5]  # nothing is lost
    assert [one.kind for one in run(list_decisions, old)] == ["cut"]
    assert run(list_queue, anna.caller)[0] == []
    anna.desk.deliver()
    anna.desk.read(paged(3, 4, 5))
    back = anna.cut(split, Piece(1, 2), Piece(3, 3, left_out=True), Piece(4, 5))  # and back again
    assert (anna.parts(split)[1], len(back.replaced)) == (((4, 5), "received"), 1)


def test_a_part_is_read_as_another_type(anna: Cutter, split: UUID, run: Any) -> None:
    anna.cut(split, Piece(1, 2), Piece(3, 3, left_out=True), Piece(4, 5, "receipt"))
    (part,) = [one for one in run(list_parts, split) if one.pages == (4, 5)]
    assert (part.status, part.wanted_type) == (Status.RECEIVED, "receipt")


def test_a_cut_like_the_one_before_is_refused(anna: Cutter, split: UUID) -> None:
    with pytest.raises(BadCut, match="like this already"):
        anna.cut(split, Piece(1, 2), Piece(3, 3, left_out=True), Piece(4, 5))


def test_what_is_accepted_delivered_or_being_read_stays(anna: Cutter, split: UUID, desk: Desk) -> None:
    joined = (Piece(1, 5),)
    with pytest.raises(CutRefused, match="Pages 1-2: this document is accepted and about"):
        anna.cut(split, *joined)
    desk.deliver()
    with pytest.raises(CutRefused, match=r"was handed over\. Leave its pages as they are, or reopen it first"):
        anna.cut(split, *joined)
    anna.cut(split, Piece(1, 2), Piece(3, 5))
    with pytest.raises(CutRefused, match="Pages 3-5: this document waits to be read"):
        anna.cut(split, Piece(1, 2), Piece(3, 4), Piece(5, 5))
    assert anna.parts(split) == [((1, 2), "delivered"), ((3, 4, 5), "received")]


def test_what_was_handed_over_is_replaced_only_with_a_reason(anna: Cutter, split: UUID, desk: Desk, run: Any) -> None:
    desk.deliver()
    sent = anna.part_of(split, 1, 2)
    run(reopen, desk.person("olga", Role.OPERATOR), sent, why="two letters")
    assert run(get_cut, anna.caller, split)["pieces"][0]["handed_over"]
    cuts = (Piece(1, 1), Piece(2, 2), Piece(3, 3, left_out=True), Piece(4, 5))
    with pytest.raises(BadRequest, match=r"handed over before\. Say why"):
        anna.cut(split, *cuts)
    run(add_webhook, url="https://erp.example/hooks", actor="cli:root", networks=None)
    anna.cut(split, *cuts, why="two letters")
    assert anna.parts(split) == [((1,), "received"), ((2,), "received"), ((4, 5), "needs_review")]
    assert [(one.document_id, one.status) for one in run(list_notices)] == [(sent, "replaced")]  # who has it is told
    with pytest.raises(IllegalMove):
        run(reopen, desk.person("oskar", Role.OPERATOR), sent, why="after all")


def test_what_lies_before_somebody_else_stays(anna: Cutter, split: UUID, desk: Desk, run: Any) -> None:
    part = anna.part_of(split, 4, 5)
    run(claim, desk.person("bert"), part, LEASE)
    otherwise = (Piece(1, 2), Piece(3, 5))
    with pytest.raises(CutRefused, match="Pages 4-5: this document lies before Bert"):
        anna.cut(split, *otherwise)
    desk.expire(part)
    anna.cut(split, *otherwise)


def test_nobody_takes_a_review_that_is_just_replaced(anna: Cutter, split: UUID, desk: Desk, run: Any) -> None:
    part = anna.part_of(split, 4, 5)
    waits = text("SELECT count(*) FROM pg_locks WHERE NOT granted")
    with ThreadPoolExecutor(1) as pool:
        with session(desk.engine) as taking:
            assert claim_next(taking, desk.person("bert"), LEASE) == part  # not told to others yet
            cutting = pool.submit(anna.cut, split, Piece(1, 2), Piece(3, 5))
            while not taking.execute(waits).scalar_one() and not cutting.done():
                pass
        with pytest.raises(CutRefused, match="lies before Bert"):
            cutting.result()


def test_who_may_review_some_documents_of_a_file_is_told_which(desk: Desk, split: UUID, run: Any) -> None:
    bound = Cutter(desk, run, desk.person("bob", types=frozenset({"packet", "receipt"})))
    told = run(get_cut, bound.caller, split)["pieces"]
    assert [(one["document_type"], one["fixed"]) for one in told] == [
        (None, "Pages 1-2: this document is not for you to review. Leave its pages as they are."),
        (None, None),
        (None, "Pages 4-5: this document is not for you to review. Leave its pages as they are."),
    ]
    with pytest.raises(NotAllowed):
        bound.cut(split, Piece(1, 2), Piece(3, 5))
    assert bound.cut(split, Piece(1, 2), Piece(3, 3, "receipt"), Piece(4, 5)).replaced == ()


def test_what_was_read_before_the_cut_is_shown_to_nobody_as_the_files_own(anna: Cutter, whole: UUID, run: Any) -> None:
    anna.claimed_cut(whole, Piece(1, 2), Piece(3, 4))
    bound = anna.desk.person("bob", types=frozenset({"packet"}))
    shown = run(get_review, bound, whole, anna.desk.registry)
    assert (shown["fields"], shown["findings"], shown["details"]["fields"], shown["draft"]) == ({}, [], {}, None)
    assert [page["page_no"] for page in shown["pages"]] == [1, 2, 3, 4]
    assert "RE-4711" not in str(shown)


def test_how_long_somebody_was_at_a_cut_is_told(anna: Cutter, whole: UUID, split: UUID, run: Any) -> None:
    anna.claimed_cut(whole, Piece(1, 2), Piece(3, 4), looked=12.34)
    anna.cut(split, Piece(1, 2), Piece(3, 5), looked=5.0)
    for file, seconds in ((whole, 12.34), (split, 5.0)):
        assert [one.looked_seconds for one in run(list_decisions, file)] == [seconds]
        assert run(sum_looked_seconds, file) == round(seconds, 1)
        assert run(list_events, file)[-1].data["looked_seconds"] == round(seconds, 1)


def test_a_cut_survives_failures_and_later_readings(anna: Cutter, whole: UUID, run: Any) -> None:
    anna.claimed_cut(whole, Piece(1, 1, "receipt"), Piece(2, 4))
    anna.desk.read(replace(paged(1), status=Status.FAILED, reasons=(Reason("odd", "It is so."),)))
    run(retry_document, whole)  # a file that was split: those of its parts that failed
    first = anna.part_of(whole, 1)
    assert (anna.file(first).status, anna.file(first).wanted_type) == (Status.RECEIVED, "receipt")
    anna.desk.read(paged(2, 3, 4))
    anna.desk.read(paged(1))
    token = run(claim, anna.caller, first, LEASE).token
    named = {"claim_token": token, "version": anna.file(first).version, "document_type": "invoice"}
    run(retype, anna.caller, first, anna.desk.registry, **named)
    assert (anna.file(first).pages, anna.file(first).wanted_type) == ((1,), "invoice")


def test_a_hundred_pages_are_cut(anna: Cutter, desk: Desk) -> None:
    file = desk.document(paged(*range(1, 101)))
    done = anna.claimed_cut(file, *(Piece(page, page) for page in range(1, 101)))
    assert (done.jobs, len(anna.parts(file))) == (100, 100)
