"""Webhooks against a real HTTP server and a real PostgreSQL: what is told, to whom, how often, and in which order."""

import base64
import hashlib
import hmac
import signal
import socket
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler
from typing import Any

import pytest
from hook_receiver import Act, Receiver, answer, cut, cut_in_the_body, drip, flood, hang, receiving
from office import HERE, Office
from sqlalchemy import text

from docpipe.delivery.courier import Courier, record
from docpipe.delivery.guarding import parse_networks
from docpipe.delivery.sending import Answer
from docpipe.delivery.webhooks import add_webhook, disable_webhook, enable_webhook, resend, resend_dead, try_webhook
from docpipe.errors import (
    BadRequest,
    ForbiddenAddress,
    IllegalMove,
    LeaseLost,
    NoticeNotFound,
    WebhookDisabled,
    WebhookNotFound,
)
from docpipe.lifecycle import Status
from docpipe.store import session
from docpipe.store.decisions import DecisionKind, add_decision
from docpipe.store.documents import move
from docpipe.store.events import EventKind
from docpipe.store.notices import NoticeState, claim_notices, take_expired_notices


def test_what_comes_to_a_status_is_told_signed(office: Office, receiver: Receiver) -> None:
    webhook = office.webhook(receiver.url)
    document_id = office.document(1)
    assert office.send() == 1
    (body,), (headers,), (notice,) = receiver.bodies, receiver.headers, office.notices()
    told = receiver.told[0]
    assert told == {
        "type": "document.accepted",
        "timestamp": notice.happened_at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "data": {
            "document_id": str(document_id),
            "file": "scan_1.pdf",
            "document_type": "invoice",
            "status": "accepted",
            "version": office.version(document_id),
            "part_of": None,
        },
    }
    assert headers["webhook-id"] == str(notice.id)
    assert abs(int(headers["webhook-timestamp"]) - time.time()) < 60
    assert headers["content-type"] == "application/json"
    assert headers["host"] == receiver.url.split("/")[2]
    assert headers["webhook-signature"] == _signature(webhook.secret, headers, body)
    assert (notice.state, notice.attempt, notice.answer) == (NoticeState.DONE, 1, "It answered 204.")
    assert office.story(document_id)[-1] == EventKind.NOTIFIED


def _signature(secret: str, headers: dict[str, str], body: bytes) -> str:
    """As a receiver would compute it, from the specification."""
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
    digest = hmac.new(base64.b64decode(secret.removeprefix("whsec_")), signed, hashlib.sha256).digest()
    return f"v1,{base64.b64encode(digest).decode()}"


def test_each_webhook_is_told_what_it_wants(office: Office, receiver: Receiver) -> None:
    office.webhook(f"{receiver.url}/usual")
    office.webhook(f"{receiver.url}/doubts", Status.NEEDS_REVIEW)
    office.webhook(f"{receiver.url}/contracts", Status.ACCEPTED, document_types=["contract"])
    office.document(1, Status.ACCEPTED)
    office.document(2, Status.NEEDS_REVIEW)
    office.document(3, Status.ACCEPTED, "contract")
    office.document(4, Status.FAILED)
    office.document(5, Status.DELIVERED)
    assert office.send() == 6
    told = sorted((one["type"], one["data"]["file"]) for one in receiver.told)
    assert told == [
        ("document.accepted", "scan_1.pdf"),
        ("document.accepted", "scan_3.pdf"),
        ("document.accepted", "scan_3.pdf"),
        ("document.accepted", "scan_5.pdf"),
        ("document.failed", "scan_4.pdf"),
        ("document.needs_review", "scan_2.pdf"),
    ]


def test_a_document_that_was_never_read_is_of_the_type_that_its_sender_named(
    office: Office, receiver: Receiver
) -> None:
    office.webhook(receiver.url, Status.FAILED, document_types=["invoice"])
    document_id = office.document(1, Status.FAILED, None, wanted_type="invoice")
    office.send()
    assert receiver.told[0]["data"]["document_id"] == str(document_id)
    assert receiver.told[0]["data"]["document_type"] == "invoice"


def test_a_result_is_sent_only_where_it_was_asked_for_and_is_a_persons_where_there_is_one(
    office: Office, receiver: Receiver
) -> None:
    office.webhook(receiver.url, with_result=True)
    office.document(1)
    second = office.document(2, Status.NEEDS_REVIEW)
    with session(office.engine) as current:
        decided = {"document_type": "invoice", "fields": {"invoice_number": {"value": "R22"}}, "status": "accepted"}
        add_decision(current, second, DecisionKind.ACCEPTED, "user:anna", office.version(second), result=decided)
        move(current, second, Status.ACCEPTED, EventKind.ACCEPTED, "user:anna")
    office.document(3, Status.FAILED)
    office.send()
    results = [one["data"]["result"] for one in receiver.told]
    assert results[0]["fields"]["invoice_number"]["value"] == "R1"
    assert results[0]["sha256"]
    assert results[1]["fields"] == decided["fields"]
    assert results[2] is None


def test_of_a_split_file_a_webhook_bound_to_types_is_sent_only_documents_of_these(
    office: Office, receiver: Receiver
) -> None:
    office.webhook(receiver.url, Status.SPLIT, document_types=["packet", "receipt"], with_result=True)
    office.webhook(receiver.url, Status.SPLIT, with_result=True)
    office.packet(1, "invoice", "receipt")
    office.send()
    results = [told["data"]["result"] for told in receiver.told]
    found = sorted(([one["document_type"] for one in result["documents"]] for result in results), key=len)
    assert found == [["receipt"], ["invoice", "receipt"]]


def test_of_a_split_file_each_document_is_told_by_itself_and_once(office: Office, receiver: Receiver) -> None:
    """Only who asks for `split` hears of the file: how its documents stand when it is told."""
    office.webhook(f"{receiver.url}/usual", with_result=True)
    office.webhook(f"{receiver.url}/split", Status.SPLIT, with_result=True)
    parent = office.packet(1, "invoice", "receipt")
    parts = office.parts(parent)
    changed = {"document_type": "receipt", "fields": {"iban": None}}
    office.move(parts[1], Status.DELIVERED, Status.NEEDS_REVIEW)
    office.decide(parts[1], DecisionKind.ACCEPTED, changed)
    assert office.send(2) == 3
    usual = [told["data"] for told in receiver.told if told["type"] == "document.accepted"]
    assert sorted((one["document_id"], one["part_of"]) for one in usual) == [(str(one), str(parent)) for one in parts]
    (split,) = (told["data"] for told in receiver.told if told["type"] == "document.split")
    assert (split["document_id"], split["part_of"]) == (str(parent), None)
    told = [(one["document_id"], one["status"], one["part_of"]) for one in split["result"]["documents"]]
    assert told == [(str(parts[0]), "accepted", str(parent)), (str(parts[1]), "needs_review", str(parent))]
    assert split["result"]["documents"][1]["fields"] == {"iban": None}


def test_a_move_that_is_undone_tells_nobody(office: Office, receiver: Receiver) -> None:
    office.webhook(receiver.url, Status.ACCEPTED)
    document_id = office.document(1, Status.NEEDS_REVIEW)
    with pytest.raises(IllegalMove):
        office.move(document_id, Status.ACCEPTED, Status.REJECTED)  # in one transaction
    assert office.notices() == []


TROUBLES: list[tuple[str, Callable[[Receiver], Act], str]] = [
    ("an error", lambda _: answer(500), "It answered 500."),
    ("a refusal", lambda _: answer(404), "It answered 404."),
    ("silence", hang, "It did not answer within 0.5 s."),
    ("drops that never end", drip, "It did not answer within 0.5 s."),
    ("a cut connection", lambda _: cut, "The connection failed (ReadError)."),
    ("a redirect", lambda one: answer(307, location=one.url), "It answered 307, a redirect; those are not followed."),
]


@pytest.mark.parametrize(("name", "make", "words"), TROUBLES)
def test_what_goes_wrong_is_said_and_tried_again(
    office: Office, receiver: Receiver, name: str, make: Callable[[Receiver], Act], words: str
) -> None:
    receiver.acts = [make(receiver), answer(200)]
    webhook = office.webhook(receiver.url)
    document_id = office.document(1)
    begun = time.monotonic()
    office.send(seconds=0.5)
    assert time.monotonic() - begun < 3
    (notice,) = office.notices()
    assert (notice.state, notice.attempt) == (NoticeState.WAITING, 1)
    assert notice.answer
    assert notice.answer.startswith(words)
    assert notice.due_at > datetime.now(UTC)
    assert office.webhook_now(webhook).failures == 1
    assert office.send() == 0  # not before it is due
    office.make_due()
    office.send()
    assert office.notices()[0].state is NoticeState.DONE
    assert len(set(receiver.ids)) == 1
    assert receiver.bodies[0] == receiver.bodies[1]
    assert office.webhook_now(webhook).failures == 0
    assert office.story(document_id).count(EventKind.NOTIFIED) == 1


TAKEN: list[tuple[str, Act]] = [
    ("an answer without end", flood),
    ("one that breaks off after it said so", cut_in_the_body),
    ("one with a long body", answer(202, b"x" * 100_000)),
]


@pytest.mark.parametrize(("name", "act"), TAKEN)
def test_what_was_taken_is_taken_however_the_answer_goes_on(
    office: Office, receiver: Receiver, name: str, act: Act
) -> None:
    receiver.acts = [act]
    office.webhook(receiver.url)
    office.document(1)
    begun = time.monotonic()
    office.send()
    assert time.monotonic() - begun < 2
    assert office.notices()[0].state is NoticeState.DONE


def test_a_redirect_is_not_followed(office: Office, receiver: Receiver) -> None:
    with receiving() as inner:
        receiver.acts = [answer(302, location=inner.url)]
        office.webhook(receiver.url)
        office.document(1)
        office.send()
        assert inner.bodies == []


def test_nobody_there_is_said(office: Office) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    office.webhook(f"http://127.0.0.1:{port}/")
    office.document(1)
    office.send()
    assert office.notices()[0].answer == "It refuses connections."


def test_one_that_does_not_speak_tls_is_said(office: Office, receiver: Receiver) -> None:
    office.webhook(receiver.url.replace("http:", "https:"))
    office.document(1)
    office.send()
    assert office.notices()[0].answer == "It does not speak TLS as this machine does."


def test_gone_disables_the_webhook(office: Office, receiver: Receiver) -> None:
    receiver.acts = [answer(410)]
    webhook = office.webhook(receiver.url)
    ids = [office.document(number) for number in range(3)]
    assert office.courier.claim(1)  # another courier holds the first
    office.send(rounds=2)
    assert office.webhook_now(webhook).disabled_at
    states = [notice.state for notice in office.notices()]
    assert states == [NoticeState.RUNNING, NoticeState.DEAD, NoticeState.DEAD]
    assert EventKind.NOTICE_DIED in office.story(ids[1])
    office.document(9)
    assert len(office.notices()) == 3


def test_after_so_many_attempts_a_notice_is_given_up_and_can_be_sent_again(office: Office, receiver: Receiver) -> None:
    receiver.acts = [answer(503)]
    office.webhook(receiver.url)
    document_id = office.document(1)
    for _ in range(5):
        office.send()
        office.make_due()
    (notice,) = office.notices()
    assert (notice.state, notice.attempt, len(receiver.bodies)) == (NoticeState.DEAD, 3, 3)
    assert office.story(document_id)[-1] == EventKind.NOTICE_DIED
    receiver.acts = [answer(200)]
    with session(office.engine) as current:
        resend(current, notice.id, "user:olga")
    office.make_due()
    office.send()
    (notice,) = office.notices()
    assert (notice.state, notice.attempt) == (NoticeState.DONE, 1)
    assert set(receiver.ids) == {str(notice.id)}
    assert office.story(document_id)[-2:] == [EventKind.RETRIED, EventKind.NOTIFIED]


def test_all_that_was_given_up_can_be_sent_again(office: Office, receiver: Receiver) -> None:
    webhook = office.webhook(receiver.url)
    for number in range(3):
        office.document(number)
    with session(office.engine) as current:
        disable_webhook(current, webhook.id, "test")
    with pytest.raises(WebhookDisabled), session(office.engine) as current:
        resend_dead(current, webhook.id, "test")
    with session(office.engine) as current:
        enable_webhook(current, webhook.id, "test")
        assert resend_dead(current, webhook.id, "test") == 3
    assert office.send() == 3


def test_what_is_on_its_way_or_unknown_cannot_be_sent_again(office: Office, receiver: Receiver) -> None:
    office.webhook(receiver.url)
    office.document(1)
    (notice,) = office.notices()
    for unknown in (notice.id, "nonsense", "00000000-0000-0000-0000-000000000000"):
        with pytest.raises(NoticeNotFound), session(office.engine) as current:
            resend(current, unknown, "test")
    with pytest.raises(WebhookNotFound), session(office.engine) as current:
        disable_webhook(current, "nonsense", "test")


def test_retry_after_holds_up_the_webhook_and_the_notice(office: Office, receiver: Receiver) -> None:
    receiver.acts = [answer(429, retry_after="3600")]
    webhook = office.webhook(receiver.url)
    for number in range(2):
        office.document(number)
    office.send(rounds=1, threads=1)
    until = office.webhook_now(webhook).paused_until
    assert until
    assert timedelta(minutes=59) < until - datetime.now(UTC) < timedelta(minutes=61)
    assert office.send(rounds=3) == 0
    assert all(notice.due_at > datetime.now(UTC) + timedelta(minutes=59) for notice in office.notices()[:1])


def test_one_that_is_down_is_asked_by_one_notice_at_a_time(office: Office, receiver: Receiver) -> None:
    receiver.acts = [answer(503)]
    webhook = office.webhook(receiver.url)
    for number in range(20):
        office.document(number)
    office.send()
    office.make_due()
    assert len(office.courier.claim(100)) == 1
    assert office.webhook_now(webhook).failures > 0


def test_one_that_is_slow_or_down_holds_up_no_other(
    office: Office, receiver: Receiver, running: Callable[[Courier], None]
) -> None:
    with receiving() as slow:
        slow.acts = [hang(slow)]
        office.webhook(slow.url)
        office.webhook(receiver.url)
        running(replace(office.courier, threads=6))
        for number in range(12):
            office.document(number)
        receiver.wait_for(12)
        assert len(slow.bodies) <= 4


def test_notices_of_a_document_keep_their_order(office: Office, receiver: Receiver) -> None:
    receiver.acts = [answer(500), answer(200)]
    office.webhook(receiver.url, Status.NEEDS_REVIEW, Status.REJECTED, Status.ACCEPTED)
    document_id = office.document(1, Status.REJECTED)
    office.document(2, Status.ACCEPTED)
    office.move(document_id, Status.NEEDS_REVIEW)
    office.send(rounds=5)  # the first of document 1 fails, and the others of it wait for it
    for _ in range(4):
        office.make_due()
        office.send()
    told = [(one["data"]["file"], one["type"]) for one in receiver.told]
    of_it = [kind for file, kind in told if file == "scan_1.pdf"]
    assert of_it == [f"document.{word}" for word in ("needs_review", "needs_review", "rejected", "needs_review")]
    versions = [one["data"]["version"] for one in receiver.told if one["data"]["file"] == "scan_1.pdf"]
    assert versions == sorted(versions)


def test_couriers_side_by_side_send_each_notice_once(office: Office, receiver: Receiver) -> None:
    office.webhook(receiver.url)
    for number in range(40):
        office.document(number)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: office.send(rounds=40), range(4)))
    assert len(receiver.ids) == len(set(receiver.ids)) == 40
    assert {notice.state for notice in office.notices()} == {NoticeState.DONE}


def test_killed_between_answer_and_record_it_is_sent_again_under_the_same_id(
    office: Office, receiver: Receiver
) -> None:
    office.webhook(receiver.url)
    document_id = office.document(1)
    (held,) = office.courier.claim(1)
    assert office.courier.send(held).taken  # and here its process is killed
    assert office.courier.claim(1) == []
    office.run("UPDATE notices SET lease_until = now() - interval '1 second'")
    assert office.send() == 1
    assert receiver.ids[0] == receiver.ids[1]
    assert receiver.bodies[0] == receiver.bodies[1]
    with pytest.raises(LeaseLost), session(office.engine) as current:  # and it was not dead after all
        record(current, held, Answer("It answered 500.", 500), "late", attempts=3)
    assert office.notices()[0].state is NoticeState.DONE
    assert office.story(document_id).count(EventKind.NOTIFIED) == 1


def test_a_database_that_restarts_meanwhile_does_not_have_it_sent_twice(
    office: Office, receiver: Receiver, servers: Any
) -> None:
    answered = threading.Event()

    def stop_and_answer(request: BaseHTTPRequestHandler) -> None:
        servers.postgres.child.stop([signal.SIGINT], 10)
        answer(204)(request)
        answered.set()

    receiver.acts = [stop_and_answer]
    office.webhook(receiver.url)
    office.document(1)
    with ThreadPoolExecutor(1) as pool:
        sent = pool.submit(office.send, seconds=20)
        answered.wait(20)
        servers.postgres.restart()
        assert sent.result(30) == 1
    assert office.notices()[0].state is NoticeState.DONE
    assert len(receiver.bodies) == 1


def test_a_claim_is_one_for_as_long_as_its_lease(office: Office, receiver: Receiver) -> None:
    office.webhook(receiver.url)
    office.document(1)
    with session(office.engine) as current:
        (held,) = claim_notices(current, timedelta(minutes=5), 10)
        assert claim_notices(current, timedelta(minutes=5), 10) == []
        assert take_expired_notices(current) == 0
    assert "whsec_" not in repr(held)


REFUSED = [
    ("http://127.0.0.1/", parse_networks("10.0.0.0/8")),
    ("http://localhost/", parse_networks("0.0.0.0/0,::/0")),
    ("http://169.254.169.254/latest/meta-data/", HERE),
]


@pytest.mark.parametrize(("url", "networks"), REFUSED)
def test_a_forbidden_address_is_refused_when_it_is_added(office: Office, url: str, networks: tuple) -> None:
    with pytest.raises(ForbiddenAddress), session(office.engine) as current:
        add_webhook(current, url=url, actor="test", networks=networks)


def test_a_forbidden_address_is_refused_when_it_is_sent_to(office: Office, receiver: Receiver) -> None:
    webhook = office.webhook(receiver.url)
    office.document(1)
    closed = parse_networks("10.0.0.0/8")
    office.send(networks=closed)
    (notice,) = office.notices()
    assert receiver.bodies == []
    assert "may not be sent to this address" in (notice.answer or "")
    with pytest.raises(ForbiddenAddress):
        try_webhook(webhook, closed, 5)


def test_a_name_is_sent_to_where_it_led_when_it_was_judged(
    office: Office, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A name that leads elsewhere at the second look, as an attacker's own name server can make it."""
    port = int(receiver.url.rsplit(":")[-1].split("/")[0])
    known, looks = socket.getaddrinfo, []

    def look_up(host: object, *rest: object, **more: object) -> object:
        if host not in (b"hooks.example", "hooks.example"):
            return known(host, *rest, **more)  # type: ignore[arg-type]
        looks.append(host)
        address = "127.0.0.1" if len(looks) == 1 else "127.0.0.2"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port))]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    webhook = office.webhook(f"http://hooks.example:{port}/hook")
    looks.clear()
    assert try_webhook(webhook, HERE, 5).status == 204
    assert len(looks) == 1
    assert receiver.headers[0]["host"] == f"hooks.example:{port}"
    assert receiver.told[0]["type"] == "webhook.test"


def test_proxies_of_the_environment_are_not_used(
    office: Office, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    with receiving() as proxy:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
            monkeypatch.setenv(name, proxy.url)
        assert try_webhook(office.webhook(receiver.url), HERE, 5).taken
        assert proxy.bodies == []


def test_statuses_that_are_not_told_are_refused(office: Office) -> None:
    for statuses in ([Status.PROCESSING], []):
        with pytest.raises(BadRequest, match="needs_review"), session(office.engine) as current:
            add_webhook(current, url="http://127.0.0.1/", actor="test", networks=HERE, statuses=statuses)


def test_webhooks_tell_their_story_without_their_address(office: Office, receiver: Receiver) -> None:
    webhook = office.webhook(f"{receiver.url}?key=hidden")
    with session(office.engine) as current:
        disable_webhook(current, webhook.id, "test")
        disable_webhook(current, webhook.id, "test")
        enable_webhook(current, webhook.id, "test")
    with office.engine.connect() as connection:
        rows = connection.execute(text("SELECT kind, data::text FROM events ORDER BY id")).all()
    assert [row.kind for row in rows] == [EventKind.WEBHOOK_CHANGED] * 3
    assert not any("hidden" in row.data or "whsec_" in row.data for row in rows)


def test_a_courier_that_runs_sends_what_comes_and_stops_when_asked(
    office: Office, receiver: Receiver, running: Callable[[Courier], None]
) -> None:
    office.webhook(receiver.url)
    running(office.courier)
    for number in range(10):
        office.document(number)
    receiver.wait_for(10)
