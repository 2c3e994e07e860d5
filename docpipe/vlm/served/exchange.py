"""One request to one server and what came back: bounded in time and size, to a judged address, never anywhere else.

No redirect is followed, no proxy of the environment is used, and each exchange has a connection of its own: between
answers of seconds, a kept one would save nothing and might be dead.
"""

import json
import ssl
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

import httpx

from docpipe.errors import BadAnswer, ModelUnavailable
from docpipe.outside.networks import Address
from docpipe.outside.retry_after import asked_wait
from docpipe.outside.time_limit import TimeLimit
from docpipe.vlm.served.addresses import Target

MOST_ANSWER_BYTES = 64 * 1024 * 1024  # 4,096 tokens with five others each are some 4 MiB
CONNECT_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server said. `retry_after`: the wait that it asks for."""

    status: int
    body: bytes
    retry_after: timedelta | None = None

    @property
    def fine(self) -> bool:
        return 200 <= self.status < 300


def exchange(
    target: Target, path: str, key: str | None, seconds: float, content: Mapping[str, Any] | None = None
) -> Reply:
    """Ask for a path below the server's root; with content it is a POST of JSON.

    ModelUnavailable, with `late=True` where time was up; BadAnswer where what comes is none of an answer's forms.
    """
    deadline = time.monotonic() + seconds
    body = json.dumps(content).encode() if content is not None else None
    refused: httpx.HTTPError | None = None
    for address in target.addresses:
        left = deadline - time.monotonic()
        if left <= 0:
            break
        try:
            return _send(target, address, path, key, left, body)
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            refused = error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise _fault(
                error, late=time.monotonic() >= deadline or isinstance(error, httpx.TimeoutException)
            ) from None
    raise _fault(refused, late=False)


def _send(target: Target, address: Address, path: str, key: str | None, seconds: float, body: bytes | None) -> Reply:
    steps = httpx.Timeout(seconds, connect=min(CONNECT_SECONDS, seconds))
    client = httpx.Client(trust_env=False, follow_redirects=False, verify=_trusted(), timeout=steps)
    with client, TimeLimit(seconds).over() as limit:
        request = client.build_request(
            "POST" if body is not None else "GET",
            target.url.copy_with(host=str(address), path=target.url.path + path),
            content=body,
            headers=_headers(target, key, body),
            extensions={"sni_hostname": target.host, "trace": limit.see},
        )
        response = client.send(request, stream=True)
        try:
            return _reply(response)
        finally:
            with suppress(httpx.HTTPError):
                response.close()


def _headers(target: Target, key: str | None, body: bytes | None) -> dict[str, str]:
    headers = {"host": target.url.netloc.decode("ascii"), "user-agent": "docpipe", "accept": "application/json"}
    headers["accept-encoding"] = "identity"  # a few bytes could be made to unpack to very many
    if body is not None:
        headers["content-type"] = "application/json"
    return {**headers, "authorization": f"Bearer {key}"} if key else headers


def _reply(response: httpx.Response) -> Reply:
    if response.is_redirect:
        raise ModelUnavailable(f"It answered {response.status_code}, a redirect; those are not followed.")
    if response.headers.get("content-type", "").startswith("text/event-stream"):
        raise BadAnswer("The server streams its answer, although it was not asked to.", wire=True)
    if response.headers.get("content-encoding", "identity") != "identity":
        raise BadAnswer("The server packs its answer, although it was asked not to.", wire=True)
    parts, read = [], 0
    for chunk in response.iter_raw():
        read += len(chunk)
        if read > MOST_ANSWER_BYTES:
            raise BadAnswer("The server's answer has no end.", wire=True)
        parts.append(chunk)
    asked = asked_wait(response.headers.get("retry-after"), datetime.now(UTC))
    return Reply(response.status_code, b"".join(parts), asked)


@cache
def _trusted() -> ssl.SSLContext:
    """The certificates that this machine trusts, a company's own among them (and those of SSL_CERT_FILE)."""
    return ssl.create_default_context()


def _fault(error: Exception | None, *, late: bool) -> ModelUnavailable:
    """What went wrong, without the other side's own words."""
    if late:
        return ModelUnavailable("It did not answer in time.", late=True)
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return ModelUnavailable(f"Its certificate is not trusted: {cause.verify_message}.")
        if isinstance(cause, ConnectionRefusedError):
            return ModelUnavailable("It refuses connections.")
        cause = cause.__cause__ or cause.__context__
    return ModelUnavailable(f"The connection failed ({type(error).__name__}).")
