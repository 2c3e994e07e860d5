"""However many send, draw and wait: who only asks for something is answered at once."""

import threading
import time
import uuid
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack

import httpx
import pytest
from asking_api import PASSWORD, Serve, Served, a_pdf, outcome, read, send, wait_until

from docpipe.api.slots import Shares
from docpipe.permissions import Permission, Role

READING = (Permission.SEND, Permission.SEE, Permission.RESULTS)
QUICK_SECONDS = 3.0

THREADS = [
    1,  # too few to share: a few more are made
    2,
    5,  # one each, and two for the rest
    24,  # as it comes
]


@pytest.mark.parametrize("threads", THREADS)
def test_ordinary_requests_are_answered_while_every_share_is_full(serve: Serve, threads: int) -> None:
    served = serve(web_threads=threads)
    shares = Shares.of(threads)
    key, person = served.key(*READING), served.person("anna", Role.REVIEWER)
    document_id = send(served, a_pdf(40, "drawn"))
    read(served, outcome(pages=40))
    unread = send(served, a_pdf(1, "unread"))
    go_on = threading.Event()
    with ThreadPoolExecutor(shares.threads + 4) as pool, _no_renderer(served), ExitStack() as stack:
        stack.callback(go_on.set)

        def ask(call: Callable[[httpx.Client], httpx.Response]) -> Future[httpx.Response]:
            return pool.submit(call, served.client(key))

        def drawing(number: int) -> Callable[[httpx.Client], httpx.Response]:
            return lambda client: client.get(f"/v1/documents/{document_id}/pages/{number + 1}/image")

        result = f"/v1/documents/{unread}/result?wait=10"
        for _ in range(shares.waits):
            ask(lambda client: client.get(result))
        wait_until(lambda: served.services.settling.waited().get(uuid.UUID(unread)) == shares.waits)
        for number in range(shares.drawings):
            ask(drawing(number))
        wait_until(lambda: _is_full(served.services.drawings))
        for _ in range(shares.uploads):
            ask(lambda client: client.post("/v1/documents", content=_slowly(go_on)))
        wait_until(lambda: _is_full(served.services.uploads))

        begun = time.monotonic()
        assert person.get("/v1/reviews").status_code == 200
        assert person.post("/v1/reviews/claim", json={}).status_code in (200, 204)
        assert served.client().post("/v1/sign-in", json={"name": "anna", "password": PASSWORD}).status_code == 200
        assert time.monotonic() - begun < QUICK_SECONDS
        for answer in (
            served.client(key).post("/v1/documents", content=a_pdf()),
            served.client(key).get(f"/v1/documents/{document_id}/pages/40/image"),
        ):
            assert (answer.status_code, answer.json()["code"]) == (429, "saturated")
            assert int(answer.headers["Retry-After"]) > 0
        late = served.client(key).get(result)
        assert (late.status_code, late.json()["status"]) == (202, "received"), "asks again, instead of waiting"
        assert int(late.headers["Retry-After"]) > 0
        read(served, outcome())


def _slowly(go_on: threading.Event) -> Iterator[bytes]:
    yield a_pdf(1, "slowly")
    go_on.wait(timeout=20)
    yield b"\n"


def _is_full(slots: object) -> bool:
    return bool(slots._places._value == 0)  # type: ignore[attr-defined]


class _no_renderer:  # noqa: N801  (reads as what it does)
    """For the block every renderer is busy, so that who draws holds a thread."""

    def __init__(self, served: Served) -> None:
        self._free = served.services.images._free

    def __enter__(self) -> None:
        self._taken = [self._free.get(timeout=5) for _ in range(2)]

    def __exit__(self, *_: object) -> None:
        for one in self._taken:
            self._free.put(one)
