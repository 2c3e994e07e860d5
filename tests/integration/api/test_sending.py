"""Files are sent in, streamed, bounded, refused with a reason, and done once for a key."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest
from asking_api import Serve, Served, wait_until
from sqlalchemy import text

from docpipe.api import body
from docpipe.permissions import Permission
from docpipe.store import session

PDF = b"%PDF-1.7 an invoice"


def files(served: Served) -> list[Path]:
    """What lies in the blob store, finished or not."""
    folder = served.services.terms.blobs.folder
    return sorted(path for path in folder.rglob("*") if path.is_file())


def count(served: Served, table: str) -> int:
    with session(served.engine) as current:
        return current.execute(text(f"SELECT count(*) FROM {table}")).scalar_one()


def test_a_file_is_kept_and_stands_in_line(served: Served) -> None:
    client = served.system(Permission.SEND, Permission.SEE)
    answer = client.post("/v1/documents?file=x.pdf&priority=urgent&type=invoice", content=PDF)
    assert answer.status_code == 202
    told = answer.json()
    assert (told["status"], told["duplicate"]) == ("received", False)
    shown = client.get(answer.headers["Location"]).json()
    assert (shown["id"], shown["file"], shown["priority"]) == (told["id"], "x.pdf", "urgent")
    assert (shown["wanted_type"], shown["byte_count"], shown["sha256"]) == ("invoice", len(PDF), told["sha256"])
    assert served.services.terms.blobs.get(told["sha256"]) == PDF


def test_a_form_with_a_file_does_as_well(served: Served) -> None:
    client = served.system(Permission.SEND, Permission.SEE)
    answer = client.post("/v1/documents", files={"file": ("größe.pdf", PDF, "text/html")})
    assert answer.status_code == 202
    shown = client.get(answer.headers["Location"]).json()
    assert (shown["file"], shown["media_type"]) == ("größe.pdf", "application/pdf")


FORMS = [
    # (name of the part, how many parts)
    ("upload", 1),
    ("file", 2),
]


@pytest.mark.parametrize(("name", "number"), FORMS)
def test_other_forms_are_refused_and_nothing_is_kept(served: Served, name: str, number: int) -> None:
    client = served.system(Permission.SEND)
    answer = client.post("/v1/documents", files=[(name, ("x.pdf", PDF))] * number)
    assert (answer.status_code, answer.json()["code"]) == (422, "bad_form")
    assert files(served) == []


def test_the_same_bytes_again_are_the_same_document(served: Served) -> None:
    client = served.system(Permission.SEND)
    first, again = (client.post("/v1/documents", content=PDF) for _ in range(2))
    assert (first.status_code, again.status_code) == (202, 200)
    assert again.json() == {**first.json(), "duplicate": True}


def test_the_same_bytes_at_the_same_time_are_one_document(served: Served) -> None:
    key, start = served.key(Permission.SEND), threading.Barrier(6)

    def send(_: int) -> httpx.Response:
        client = served.client(key)
        start.wait(timeout=10)
        return client.post("/v1/documents", content=PDF)

    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(send, range(6)))
    assert sorted(answer.status_code for answer in answers) == [200] * 5 + [202]
    assert len({answer.json()["id"] for answer in answers}) == 1
    assert len(files(served)) == 1
    assert count(served, "jobs") == 1


REFUSED = [
    # (data, status, code)
    (b"", 422, "empty_file"),
    (b"hello", 415, "unsupported_file"),
    (b"hello" * 1000, 415, "unsupported_file"),
    (b"%PDF-" + b"x" * 5000, 413, "file_too_large"),
]


@pytest.mark.parametrize(("data", "status", "code"), REFUSED)
def test_what_cannot_be_read_is_refused_and_nothing_is_kept(serve: Serve, data: bytes, status: int, code: str) -> None:
    served = serve(max_file_bytes=5000)
    answer = served.system(Permission.SEND).post("/v1/documents", content=data)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert (files(served), count(served, "documents")) == ([], 0)


def test_a_file_that_grows_too_large_in_mid_stream_leaves_nothing(serve: Serve) -> None:
    served = serve(max_file_bytes=1_000_000)

    def pieces() -> Iterator[bytes]:
        yield b"%PDF-1.7"
        for _ in range(40):
            yield b"x" * 50_000

    answer = served.system(Permission.SEND).post("/v1/documents", content=pieces())
    assert (answer.status_code, answer.json()["code"]) == (413, "file_too_large")
    assert files(served) == []


def test_a_file_that_says_that_it_is_too_large_is_not_read(serve: Serve) -> None:
    served = serve(max_file_bytes=100)
    answer = served.system(Permission.SEND).post("/v1/documents", content=b"%PDF-" + b"x" * 1_000_000)
    assert answer.status_code == 413


def test_a_sender_who_hangs_up_in_the_middle_leaves_nothing(served: Served) -> None:
    key, begun = served.key(Permission.SEND), threading.Event()

    def pieces() -> Iterator[bytes]:
        yield b"%PDF-1.7" + b"x" * 100_000
        wait_until(lambda: bool(files(served)))
        begun.set()
        raise ConnectionAbortedError

    with pytest.raises(ConnectionAbortedError):
        served.client(key).post("/v1/documents", content=pieces())
    assert begun.is_set()
    wait_until(lambda: files(served) == [])
    assert count(served, "documents") == 0


def test_a_key_makes_a_request_be_done_once(served: Served) -> None:
    client = served.system(Permission.SEND)
    headers = {"Idempotency-Key": "order-17"}
    first, again = (client.post("/v1/documents?file=a.pdf", content=PDF, headers=headers) for _ in range(2))
    assert (first.status_code, again.status_code) == (202, 202)
    assert (again.json(), again.headers["Idempotency-Replayed"]) == (first.json(), "true")
    assert count(served, "events WHERE kind = 'duplicate'") == 0
    other = client.post("/v1/documents?file=a.pdf", content=PDF + b"2", headers=headers)
    assert (other.status_code, other.json()["code"]) == (422, "key_reused")
    assert count(served, "documents") == 1


def test_of_requests_with_one_key_at_the_same_time_one_is_done(served: Served) -> None:
    key, start = served.key(Permission.SEND), threading.Barrier(6)

    def send(number: int) -> httpx.Response:
        client = served.client(key)
        start.wait(timeout=10)
        return client.post("/v1/documents", content=PDF + bytes([number % 2]), headers={"Idempotency-Key": "k"})

    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(send, range(6)))
    assert sorted(answer.status_code for answer in answers) == [202] * 3 + [422] * 3
    assert len({answer.json()["id"] for answer in answers if answer.status_code == 202}) == 1
    assert count(served, "documents") == 1


def test_a_key_is_free_again_after_a_day(served: Served) -> None:
    client, headers = served.system(Permission.SEND), {"Idempotency-Key": "1"}
    client.post("/v1/documents", content=PDF, headers=headers)
    with session(served.engine) as current:
        current.execute(text("UPDATE idempotency_keys SET created_at = now() - interval '25 hours'"))
    assert client.post("/v1/documents", content=PDF + b"2", headers=headers).status_code == 202
    assert count(served, "idempotency_keys") == 1


def test_one_senders_key_is_not_anothers(served: Served) -> None:
    headers = {"Idempotency-Key": "1"}
    one, other = (served.system(Permission.SEND, name=name) for name in ("one", "other"))
    assert one.post("/v1/documents", content=PDF, headers=headers).status_code == 202
    assert other.post("/v1/documents", content=PDF + b"2", headers=headers).json()["duplicate"] is False


def test_a_broker_that_is_away_costs_no_document(serve: Serve) -> None:
    served = serve(broker_url="redis://127.0.0.1:1/0")
    assert served.system(Permission.SEND).post("/v1/documents", content=PDF).status_code == 202
    assert count(served, "jobs") == 1


def test_who_dribbles_is_cut_off(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(body, "START_SECONDS", 0.3)
    go_on = threading.Event()

    def slowly() -> Iterator[bytes]:
        yield PDF
        go_on.wait(timeout=20)
        yield b"."

    with ThreadPoolExecutor(1) as pool:
        sent = pool.submit(served.system(Permission.SEND).post, "/v1/documents", content=slowly())
        wait_until(lambda: bool(files(served)))
        wait_until(lambda: not files(served))
        go_on.set()
        answer = sent.result()
    assert (answer.status_code, answer.json()["code"]) == (408, "body_too_slow")
    assert count(served, "documents") == 0


def test_with_too_many_in_line_no_more_are_taken(serve: Serve) -> None:
    served = serve(max_waiting=2)
    client = served.system(Permission.SEND)
    answers = [client.post("/v1/documents", content=PDF + bytes([number])) for number in range(3)]
    assert [answer.status_code for answer in answers] == [202, 202, 429]
    assert answers[2].json()["code"] == "saturated"
    assert int(answers[2].headers["Retry-After"]) > 0
    assert len(files(served)) == 2


def test_with_too_many_files_at_once_the_next_is_asked_to_wait(serve: Serve) -> None:
    served = serve(web_threads=2)  # one of them for files
    key, go_on = served.key(Permission.SEND), threading.Event()

    def slowly() -> Iterator[bytes]:
        yield PDF
        go_on.wait(timeout=20)
        yield b"."

    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(served.client(key).post, "/v1/documents", content=slowly())
        wait_until(lambda: bool(files(served)))
        answer = served.client(key).post("/v1/documents", content=PDF)
        go_on.set()
        assert first.result().status_code == 202
    assert (answer.status_code, answer.json()["code"]) == (429, "saturated")


WRONG = [
    # what is wrong with the address
    "type=letter",
    "priority=now",
    "file=a%00b",
    "file=" + "x" * 300,
]


@pytest.mark.parametrize("query", WRONG)
def test_an_address_that_makes_no_sense_is_told_so(served: Served, query: str) -> None:
    answer = served.system(Permission.SEND).post(f"/v1/documents?{query}", content=PDF)
    assert answer.status_code == 422
    assert answer.json()["code"] in ("bad_request", "unknown_document_type")
    assert files(served) == []


def test_who_may_send_some_types_says_of_which_a_file_is(served: Served) -> None:
    client = served.system(Permission.SEND, Permission.SEE, types=["invoice"])
    assert client.post("/v1/documents", content=PDF).status_code == 403
    assert client.post("/v1/documents?type=receipt", content=PDF).status_code == 403
    sent = client.post("/v1/documents?type=invoice", content=PDF)
    assert client.get(sent.headers["Location"]).status_code == 200
