"""What people decide: once, on what they saw, with its story; the reading stays, the decision is handed over."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from desk import LEASE, STAMP, Desk, expired_passport, invoice_outcome
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from docpipe.document import Finding, Severity
from docpipe.errors import (
    BadRequest,
    ClaimLost,
    DoubtsRemain,
    IllegalMove,
    NotAllowed,
    ReviewNotFound,
    StaleVersion,
    UnknownDocumentType,
)
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.permissions import Caller, Role
from docpipe.review import (
    accept,
    claim,
    claim_next,
    get_review,
    list_queue,
    postpone,
    reject,
    reopen,
    retype,
    save_draft,
)
from docpipe.store import reviews, session
from docpipe.store.decisions import current_result, list_corrections, list_decisions
from docpipe.store.documents import get_document, retry_document
from docpipe.store.events import list_events
from docpipe.store.readings import find_reading

TOTAL = {"path": ["grand_total"], "kind": "value", "text": "238,00"}
WRONG = {"path": ["grand_total"], "kind": "value", "text": "239,00"}
NUMBER = {"path": ["invoice_number"], "kind": "value", "text": "RE-4712"}


class Seat:
    """Somebody who has a document before them."""

    def __init__(self, desk: Desk, run: Any, caller: Caller, document_id: UUID) -> None:
        self.desk, self.run, self.caller, self.id = desk, run, caller, document_id
        self.token = run(claim, caller, document_id, LEASE).token
        self.version = run(get_document, document_id).version

    def accept(self, *edits: dict[str, Any], **more: Any) -> Any:
        named = {"claim_token": self.token, "version": self.version, "edits": list(edits), **more}
        return self.run(accept, self.caller, self.id, self.desk.registry, **named)

    def save(self, base: int, *edits: dict[str, Any]) -> Any:
        return self.run(save_draft, self.caller, self.id, self.token, base, list(edits), self.desk.registry)

    def view(self) -> dict[str, Any]:
        told: dict[str, Any] = self.run(get_review, self.caller, self.id, self.desk.registry)
        return told


@pytest.fixture
def seat(desk: Desk, run: Any) -> Seat:
    return Seat(desk, run, desk.person("anna"), desk.document())


def kinds(run: Any, document_id: UUID) -> list[str]:
    return [event.kind for event in run(list_events, document_id)]


def test_a_document_is_corrected_and_accepted(seat: Seat, run: Any) -> None:
    decided = seat.accept(TOTAL, NUMBER)
    assert (decided.status, decided.jobs, decided.version) == (Status.ACCEPTED, 1, seat.version + 1)
    result, reading = run(current_result, seat.id), run(find_reading, seat.id)
    assert (result["status"], result["reasons"], result["findings"]) == ("accepted", [], [])
    assert result["fields"]["invoice_number"]["value"] == "RE-4712"
    assert result["fields"]["invoice_number"]["corrected"] is True
    assert reading.result["fields"]["invoice_number"]["value"] == "RE-4711"  # the reading stays
    assert reading.result["status"] == "needs_review"
    reviewed = result["reviewed"]
    assert (reviewed["by"], reviewed["corrected"]) == ("user:anna", [["invoice_number"]])
    assert datetime.fromisoformat(reviewed["at"]).tzinfo
    assert set(reading.result) <= set(result)  # the contract, and more
    (correction,) = run(list_corrections, seat.id)
    assert (correction.path, correction.kind) == (["invoice_number"], "value")
    assert (correction.before["value"], correction.after["value"]) == ("RE-4711", "RE-4712")
    (decision,) = run(list_decisions, seat.id)
    assert (decision.actor, decision.version, decision.edits) == ("user:anna", seat.version, [TOTAL, NUMBER])
    assert decision.seconds is not None
    assert decision.seconds < 60
    assert kinds(run, seat.id)[-2:] == ["corrected", "accepted"]
    seat.desk.deliver()
    assert run(get_document, seat.id).status is Status.DELIVERED


def test_events_say_what_was_corrected_and_never_what_it_says(seat: Seat, run: Any) -> None:
    seat.accept(TOTAL, NUMBER, why="Seen on the second page.")
    told = str([event.data for event in run(list_events, seat.id)])
    assert "invoice_number" in told
    assert "RE-4712" not in told
    assert "second page" not in told


def test_doubts_that_nobody_settled_stand_in_the_way(seat: Seat, run: Any) -> None:
    with pytest.raises(DoubtsRemain) as refused:
        seat.accept()
    (finding,) = refused.value.extras["findings"]
    assert finding["code"] == "mark_over_value"
    assert run(get_document, seat.id).status is Status.NEEDS_REVIEW
    seat.accept(confirmed=[finding["key"]])
    (told,) = run(current_result, seat.id)["findings"]
    assert (told["code"], told["accepted"]) == ("mark_over_value", True)


def test_rules_that_break_are_accepted_on_purpose_alone(seat: Seat, run: Any) -> None:
    with pytest.raises(DoubtsRemain) as refused:
        seat.accept(WRONG)
    assert [one["code"] for one in refused.value.extras["findings"]] == ["BR-CO-15"]
    with pytest.raises(DoubtsRemain):
        seat.accept(WRONG, confirmed=["BR-CO-15"])  # severe: not without a word why
    seat.accept(WRONG, confirmed=["BR-CO-15"], why="They rounded each line.")
    result = run(current_result, seat.id)
    assert result["reviewed"]["why"] == "They rounded each line."
    assert [(one["code"], one["accepted"]) for one in result["findings"]] == [("BR-CO-15", True)]
    (event,) = [event for event in run(list_events, seat.id) if event.kind == "accepted"]
    assert event.data["confirmed"] == ["BR-CO-15"]


def test_what_was_typed_and_has_no_meaning_cannot_be_accepted(seat: Seat) -> None:
    odd = {"path": ["grand_total"], "kind": "value", "text": "1.238"}
    with pytest.raises(DoubtsRemain) as refused:
        seat.accept(odd, confirmed=["ambiguous_value", "BR-CO-15", "missing_required"], why="I say so.")
    assert refused.value.extras["findings"][0]["alternatives"] == ["1238", "1.238"]


def test_rows_that_were_added_and_left_blank_are_not_handed_over(seat: Seat, run: Any) -> None:
    added = {"path": ["line_items", 3], "kind": "row_added"}
    seat.accept(TOTAL, added)
    result = run(current_result, seat.id)
    assert len(result["fields"]["line_items"]) == 3
    assert result["reviewed"]["corrected"] == []


def test_paths_of_what_is_handed_over_count_its_own_rows(seat: Seat, run: Any) -> None:
    removed = {"path": ["line_items", 0], "kind": "row_removed", "why": "A heading."}
    text_of_last = {"path": ["line_items", 2, "description"], "kind": "value", "text": "Winkel, groß"}
    seat.accept(TOTAL, removed, text_of_last, confirmed=["BR-CO-13"], why="The total is right.")
    result = run(current_result, seat.id)
    assert result["reviewed"]["corrected"] == [["line_items", 1, "description"], ["line_items"]]
    assert result["fields"]["line_items"][1]["description"]["value"] == "Winkel, groß"
    assert [(one.path, one.why) for one in run(list_corrections, seat.id)][1] == (["line_items", 0], "A heading.")


# --- nothing is overwritten unseen ---


def test_a_stale_save_is_refused_with_both(seat: Seat) -> None:
    assert seat.save(0, TOTAL).version == 1
    with pytest.raises(StaleVersion) as refused:
        seat.save(0, NUMBER)
    assert refused.value.extras["yours"] == {"version": 0, "edits": [NUMBER]}
    assert (refused.value.extras["theirs"]["version"], refused.value.extras["theirs"]["edits"]) == (1, [TOTAL])
    assert refused.value.extras["theirs"]["by"] == "anna"
    assert seat.view()["draft"]["edits"] == [TOTAL]
    with pytest.raises(StaleVersion):
        seat.accept(NUMBER, draft_version=0)


def test_a_draft_is_there_for_whoever_comes_next(seat: Seat, desk: Desk, run: Any) -> None:
    seat.save(0, TOTAL, NUMBER)
    desk.expire(seat.id)
    other = Seat(desk, run, desk.person("bert"), seat.id)
    draft = other.view()["draft"]
    assert (draft["version"], draft["by"], draft["edits"]) == (1, "anna", [TOTAL, NUMBER])
    assert draft["fields"]["invoice_number"]["value"] == "RE-4712"
    assert draft["reasons"] == []
    other.run(
        accept, other.caller, seat.id, desk.registry, claim_token=other.token, version=other.version, draft_version=1
    )
    assert run(current_result, seat.id)["reviewed"]["by"] == "user:bert"


def test_a_decision_on_what_was_decided_meanwhile_is_refused(seat: Seat, desk: Desk, run: Any) -> None:
    seat.accept(TOTAL)
    with pytest.raises(StaleVersion) as refused:
        seat.accept(TOTAL)
    assert refused.value.extras["theirs"]["status"] == "accepted"
    assert refused.value.extras["yours"] == {"version": seat.version}
    decided = refused.value.extras["theirs"]["decided"]
    assert (decided["kind"], decided["by"]) == ("accepted", "user:anna")
    with pytest.raises(StaleVersion):
        run(reject, seat.caller, seat.id, claim_token=seat.token, version=seat.version, why="No.")


def test_without_the_claim_nothing_is_decided(seat: Seat, desk: Desk, run: Any) -> None:
    with pytest.raises(ClaimLost):
        run(reject, seat.caller, seat.id, claim_token=seat.token - 1, version=seat.version, why="No.")
    assert run(get_document, seat.id).status is Status.NEEDS_REVIEW


def test_edits_that_lead_nowhere_leave_the_draft_as_it_was(seat: Seat) -> None:
    seat.save(0, TOTAL)
    with pytest.raises(BadRequest, match="Edit 1 leads nowhere"):
        seat.save(1, {"path": ["nothing"], "kind": "absent"})
    assert seat.view()["draft"]["version"] == 1


# --- the other decisions ---


def test_the_story_tells_codes_that_were_accepted_and_no_other_words(seat: Seat, run: Any) -> None:
    seat.accept(confirmed=["mark_over_value", "Muster GmbH owes 238,00"])
    (event,) = [one for one in run(list_events, seat.id) if one.kind == "accepted"]
    assert event.data == {"confirmed": ["mark_over_value"]}


def test_rejecting_says_why_and_hands_nothing_over(seat: Seat, run: Any) -> None:
    with pytest.raises(BadRequest, match="Say why"):
        run(reject, seat.caller, seat.id, claim_token=seat.token, version=seat.version, why="  ")
    decided = run(reject, seat.caller, seat.id, claim_token=seat.token, version=seat.version, why="A copy.")
    assert (decided.status, decided.jobs) == (Status.REJECTED, 0)
    document = run(get_document, seat.id)
    assert [(reason.code, reason.sentence) for reason in document.reasons] == [
        ("rejected", "A person turned it away: A copy.")
    ]
    assert run(current_result, seat.id) is None
    assert kinds(run, seat.id)[-1] == "rejected"


def test_what_was_typed_before_it_was_turned_away_is_there_again_when_it_is_reopened(
    seat: Seat, desk: Desk, run: Any
) -> None:
    seat.save(0, NUMBER)
    run(reject, seat.caller, seat.id, claim_token=seat.token, version=seat.version, why="A copy.")
    run(reopen, desk.person("boss", Role.OPERATOR), seat.id, why="It is none.")
    assert seat.view()["draft"]["edits"] == [NUMBER]


def test_a_draft_from_before_its_schema_lost_a_field_can_be_opened_and_accepted(
    seat: Seat, desk: Desk, run: Any
) -> None:
    seat.save(0, TOTAL, NUMBER)
    gone = [{"path": ["no_more_a_field"], "kind": "value", "text": "x"}, TOTAL, NUMBER]
    with session(desk.engine) as current:
        reviews.set_draft(current, seat.id, UUID(str(seat.caller.user_id)), gone)
    draft = seat.view()["draft"]
    assert (draft["edits"], draft["fields"]["invoice_number"]["value"]) == ([TOTAL, NUMBER], "RE-4712")
    assert run(claim_next, seat.caller, LEASE) == seat.id
    decided = seat.accept(edits=None)
    assert decided.status is Status.ACCEPTED


def test_a_document_is_read_again_as_what_a_person_says(seat: Seat, desk: Desk, run: Any) -> None:
    seat.save(0, NUMBER)
    named = {"claim_token": seat.token, "version": seat.version}
    with pytest.raises(UnknownDocumentType, match="Known are"):
        run(retype, seat.caller, seat.id, desk.registry, document_type="poem", **named)
    decided = run(retype, seat.caller, seat.id, desk.registry, document_type="receipt", **named)
    assert (decided.status, decided.jobs) == (Status.RECEIVED, 1)
    assert run(get_document, seat.id).wanted_type == "receipt"
    assert run(list_queue, seat.caller)[0] == []
    desk.read(Outcome(Status.NEEDS_REVIEW, "receipt", "receipt", page_count=1))
    view = Seat(desk, run, seat.caller, seat.id).view()
    assert (view["document"]["document_type"], view["draft"]["version"]) == ("receipt", 2)  # counted on
    (decision,) = run(list_decisions, seat.id)
    assert (decision.kind, decision.edits) == ("retyped", [NUMBER])


def test_a_document_of_an_unknown_type_is_given_one(desk: Desk, run: Any) -> None:
    unknown = desk.document(Outcome(Status.NEEDS_REVIEW, page_count=1))
    seat = Seat(desk, run, desk.person("anna"), unknown)
    view = seat.view()
    assert (view["document"]["document_type"], view["document"]["schema"], view["form"]["fields"]) == (
        "unknown",
        None,
        [],
    )
    with pytest.raises(UnknownDocumentType):
        seat.accept()
    with pytest.raises(UnknownDocumentType):
        seat.save(0, TOTAL)
    named = {"claim_token": seat.token, "version": seat.version}
    assert run(retype, seat.caller, unknown, desk.registry, document_type="invoice", **named).jobs == 1


def test_a_part_of_a_file_is_reviewed_and_read_again_by_itself(desk: Desk, run: Any) -> None:
    one = invoice_outcome(STAMP)
    other = Outcome(Status.NEEDS_REVIEW, page_count=1, pages=(2,))
    packet = desk.document(Outcome.packet([one, other], 2))
    anna = desk.person("anna")
    items, _ = run(list_queue, anna)
    assert sorted(item["document_type"] for item in items) == ["invoice", "unknown"]
    (strange,) = [item for item in items if item["document_type"] == "unknown"]
    seat = Seat(desk, run, anna, UUID(strange["id"]))
    view = seat.view()
    assert (view["document"]["part_of"], view["document"]["pages"]) == (str(packet), [2])
    named = {"claim_token": seat.token, "version": seat.version}
    run(retype, anna, seat.id, desk.registry, document_type="receipt", **named)
    desk.read(Outcome(Status.NEEDS_REVIEW, "receipt", "receipt", page_count=1, pages=(2,)))
    items, _ = run(list_queue, anna)
    assert sorted(item["document_type"] for item in items) == ["invoice", "receipt"]


def test_postponing_takes_it_out_of_the_queue_until_then(seat: Seat, run: Any) -> None:
    seat.save(0, NUMBER)
    until = datetime.now(UTC) + timedelta(hours=1)
    named = {"claim_token": seat.token, "version": seat.version}
    for never in (
        datetime.now(UTC) - timedelta(hours=1),
        datetime.now(UTC) + timedelta(days=999),
        datetime(2999, 1, 1),
    ):
        with pytest.raises(BadRequest):
            run(postpone, seat.caller, seat.id, until=never, why="Wait.", **named)
    run(postpone, seat.caller, seat.id, until=until, why="The seller is asked.", **named)
    assert run(claim_next, seat.caller, LEASE) is None
    assert run(list_queue, seat.caller)[0] == []
    (item,), _ = run(list_queue, seat.caller, which="postponed")
    assert (item["postponed"]["why"], item["has_draft"], item["claim"]) == ("The seller is asked.", True, None)
    with session(seat.desk.engine) as current:
        current.execute(text("UPDATE reviews SET postponed_until = now() - interval '1 s'"))
    (item,), _ = run(list_queue, seat.caller)
    assert item["postponed"] == {"until": None, "why": "The seller is asked."}
    assert run(claim_next, seat.caller, LEASE) == seat.id
    assert seat.view()["draft"]["edits"] == [NUMBER]


def test_a_delivered_document_is_sent_back_with_its_corrections(seat: Seat, desk: Desk, run: Any) -> None:
    seat.accept(TOTAL, NUMBER)
    boss = desk.person("boss", Role.OPERATOR)
    with pytest.raises(IllegalMove):
        run(reopen, boss, seat.id, why="Wrong number.")  # not before it was handed over
    desk.deliver()
    with pytest.raises(NotAllowed):
        run(reopen, seat.caller, seat.id, why="Wrong number.")
    with pytest.raises(StaleVersion):
        run(reopen, boss, seat.id, version=1, why="Wrong number.")
    assert run(reopen, boss, seat.id, why="Wrong number.").status is Status.NEEDS_REVIEW
    assert run(get_document, seat.id).reasons[0].sentence == "A person sent it back: Wrong number."
    again = Seat(desk, run, seat.caller, seat.id)
    draft = again.view()["draft"]
    assert (draft["edits"], draft["fields"]["invoice_number"]["value"]) == ([TOTAL, NUMBER], "RE-4712")
    assert run(current_result, seat.id) is None
    again.accept(TOTAL, {**NUMBER, "text": "RE-4713"})
    assert run(current_result, seat.id)["fields"]["invoice_number"]["value"] == "RE-4713"
    assert [one.kind for one in run(list_decisions, seat.id)] == ["accepted", "reopened", "accepted"]
    desk.deliver()


def test_a_document_that_no_person_saw_can_be_sent_back(desk: Desk, run: Any) -> None:
    passed = desk.document(replace(invoice_outcome(), status=Status.ACCEPTED))
    desk.deliver()
    run(reopen, desk.person("boss", Role.OPERATOR), passed, why="Look again.")
    view = Seat(desk, run, desk.person("anna"), passed).view()
    assert [reason["code"] for reason in view["reasons"]] == ["reopened"]


def test_reading_again_by_an_operator_closes_the_review(seat: Seat, run: Any) -> None:
    run(retry_document, seat.id, "cli:boss", "receipt")
    assert run(list_queue, seat.caller)[0] == []
    with pytest.raises(StaleVersion):
        seat.accept(TOTAL)
    with pytest.raises(ReviewNotFound):
        seat.save(0, TOTAL)


def test_a_decided_document_is_shown_as_it_was_decided(seat: Seat, run: Any) -> None:
    seat.accept(TOTAL, NUMBER)
    view = seat.view()
    assert (view["draft"], view["claim"], view["document"]["status"]) == (None, None, "accepted")
    assert view["fields"]["invoice_number"]["value"] == "RE-4712"
    assert view["reviewed"]["by"] == "user:anna"


def test_decisions_and_corrections_are_only_added(seat: Seat, desk: Desk) -> None:
    seat.accept(TOTAL, NUMBER)
    for table in ("decisions", "corrections"):
        for statement in (f"DELETE FROM {table}", f"UPDATE {table} SET actor = 'nobody'"):
            with pytest.raises(DBAPIError, match="permission denied"), session(desk.engine) as current:
                current.execute(text(statement))


def test_severe_findings_of_pages_need_a_word(desk: Desk, run: Any) -> None:
    gap = Finding("page_missing", "Page 2 of 3 is missing.", Severity.SEVERE)
    seat = Seat(desk, run, desk.person("anna"), desk.document(invoice_outcome(gap)))
    with pytest.raises(DoubtsRemain):
        seat.accept(confirmed=["page_missing"])
    seat.accept(confirmed=["page_missing"], why="It is an advertisement.")


def test_an_expired_document_is_taken_with_a_word_why_alone(desk: Desk, run: Any) -> None:
    seat = Seat(desk, run, desk.person("anna"), desk.document(expired_passport()))
    for more in ({}, {"confirmed": ["document_expired"]}, {"confirmed": ["document_expired"], "why": "  "}):
        for edits in ([], [{"path": ["expiry_date"], "kind": "confirmed"}]):
            with pytest.raises(DoubtsRemain) as refused:
                seat.accept(*edits, **more)
            (finding,) = refused.value.extras["findings"]
            assert (finding["code"], finding["severity"]) == ("document_expired", "severe")
    seat.accept(confirmed=["document_expired"], why="It held on the day of the contract.")
    desk.deliver()
    run(reopen, desk.person("otto", Role.OPERATOR), seat.id, why="Look again.")
    again = Seat(desk, run, seat.caller, seat.id)
    with pytest.raises(DoubtsRemain):  # what was said of it once counts once
        again.accept(confirmed=["document_expired"])
    again.accept(confirmed=["document_expired"], why="It held on the day of the contract.")
