"""Sends one message to one address that was judged before, and says in words what came of it.

No redirect is followed, no proxy of the environment is used, little of an answer is read and none of it kept. However
slowly the other side speaks, the whole takes no longer than its time.
"""

import ssl
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from http import HTTPStatus

import httpx

from docpipe.delivery.guarding import Target
from docpipe.outside.networks import Address
from docpipe.outside.retry_after import asked_wait
from docpipe.outside.time_limit import TimeLimit

MOST_ANSWER_BYTES = 16 * 1024  # read for courtesy, as a connection that is cut short shows as a fault over there
DOWN = {408, 425, 429, 500, 502, 503, 504}  # what says “not now” rather than “not this”


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of one attempt. `status`: None where there was no answer; `retry_after`: what it asks for."""

    words: str
    status: int | None = None
    retry_after: timedelta | None = None

    @property
    def taken(self) -> bool:
        return self.status is not None and 200 <= self.status < 300

    @property
    def gone(self) -> bool:
        """It says for good that it wants nothing more."""
        return self.status == HTTPStatus.GONE

    @property
    def down(self) -> bool:
        """Whether it seems to be down as a whole, so that other messages need not be tried either."""
        return self.status is None or self.status in DOWN


def post(target: Target, body: bytes, headers: Mapping[str, str], seconds: float) -> Answer:
    """Send the body as JSON to the first of the target's addresses that can be reached; all of it within the time."""
    deadline = time.monotonic() + seconds
    answer = Answer("It could not be reached.")
    for tried, address in enumerate(target.addresses):
        left = deadline - time.monotonic()
        if left <= 0:
            break
        steps = httpx.Timeout(left, connect=left / (len(target.addresses) - tried))
        try:
            return _post(target, address, body, headers, steps)
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            answer = Answer(_words_of(error))
        except (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError, httpx.InvalidURL) as error:
            late = time.monotonic() >= deadline or isinstance(error, httpx.TimeoutException)
            return Answer(f"It did not answer within {seconds:g} s." if late else _words_of(error))
    return answer


def _post(target: Target, address: Address, body: bytes, headers: Mapping[str, str], steps: httpx.Timeout) -> Answer:
    client = httpx.Client(trust_env=False, follow_redirects=False, verify=_trusted(), timeout=steps)
    with client, TimeLimit(steps.read or 0.0).over() as watch:
        request = client.build_request(
            "POST",
            target.url.copy_with(host=str(address)),
            content=body,
            headers={
                "host": target.url.netloc.decode("ascii"),
                "content-type": "application/json",
                "user-agent": "docpipe",
                "accept-encoding": "identity",
                **headers,
            },
            extensions={"sni_hostname": target.host, "trace": watch.see},
        )
        response = client.send(request, stream=True)
        try:
            return _answer(response)
        finally:
            with suppress(httpx.HTTPError):
                response.close()


def _answer(response: httpx.Response) -> Answer:
    with suppress(httpx.HTTPError):  # it has said what it has to say
        read = 0
        for chunk in response.iter_raw(4096):
            read += len(chunk)
            if read > MOST_ANSWER_BYTES:
                break
    words = f"It answered {response.status_code}."
    if response.is_redirect:
        words = f"It answered {response.status_code}, a redirect; those are not followed. Give the address it leads to."
    return Answer(words, response.status_code, asked_wait(response.headers.get("retry-after"), datetime.now(UTC)))


@cache
def _trusted() -> ssl.SSLContext:
    """The certificates that this machine trusts, a company's own among them (and those of SSL_CERT_FILE)."""
    return ssl.create_default_context()


def _words_of(error: httpx.HTTPError | httpx.InvalidURL) -> str:
    """What went wrong, without the other side's own words."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return f"Its certificate is not trusted: {cause.verify_message}."
        if isinstance(cause, ssl.SSLError):
            return "It does not speak TLS as this machine does."
        if isinstance(cause, ConnectionRefusedError):
            return "It refuses connections."
        if isinstance(cause, TimeoutError):
            return "It could not be reached in time."
        cause = cause.__cause__ or cause.__context__
    return f"The connection failed ({type(error).__name__})."
