"""What every request and answer passes: bodies bounded in size and time, headers for safety, and no fault that leaks.

A plain wrapper around the application (ASGI); knows no route but which of them read their bodies themselves.
"""

import time
from collections.abc import Callable

from anyio import fail_after
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from docpipe.api.problems import BodyTooLarge, BodyTooSlow, problem
from docpipe.errors import DocpipeError, InternalFault
from docpipe.log import logger, place
from docpipe.monitoring import count_request

MOST_BYTES = 2 * 1024 * 1024  # of a body that is JSON; the largest are drafts of long tables
MOST_OF_STRANGERS = 16 * 1024  # of one who sends neither key nor session: names, passwords, tokens
BODY_SECONDS = 30.0
HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
}

log = logger(__name__)


class Border:
    """The application behind it. `streams` says of which requests the handlers read the bodies themselves."""

    def __init__(self, app: ASGIApp, streams: Callable[[Scope], bool], https: bool = False) -> None:
        self.app = app
        self.streams = streams
        self.headers = HEADERS | ({"Strict-Transport-Security": "max-age=31536000"} if https else {})

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request; what is no HTTP goes through as it is."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        begun, status = time.perf_counter(), 0

        async def send_with_headers(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                headers = MutableHeaders(scope=message)
                for name, value in self.headers.items():
                    headers.setdefault(name, value)
            await send(message)

        try:
            bounded = receive if self.streams(scope) else await _read_before(scope, receive)
            await self.app(scope, bounded, send_with_headers)
        except Exception as error:  # noqa: BLE001  (its text may quote a document: only its type and place are logged)
            if not isinstance(error, DocpipeError):
                log.error("request_failed", error=type(error).__name__, place=place(error))
            if not status:
                told = error if isinstance(error, DocpipeError) else InternalFault()
                await problem(told)(scope, receive, send_with_headers)
        finally:
            route = getattr(scope.get("route"), "path", None)
            count_request(scope["method"], route, status, time.perf_counter() - begun)


async def _read_before(scope: Scope, receive: Receive) -> Receive:
    """The whole body, as a way to receive it again; BodyTooLarge, BodyTooSlow."""
    headers = Headers(scope=scope)
    most = MOST_BYTES if "authorization" in headers or "cookie" in headers else MOST_OF_STRANGERS
    stated = headers.get("content-length", "")
    if stated.isdigit() and int(stated[:20]) > most:
        raise BodyTooLarge(f"The limit is {most:,} bytes.")
    body, more = bytearray(), True
    try:
        with fail_after(BODY_SECONDS):
            while more:
                message = await receive()
                if message["type"] != "http.request":
                    break  # the client has gone; whoever asks again is told so
                body += message.get("body", b"")
                more = message.get("more_body", False)
                if len(body) > most:
                    raise BodyTooLarge(f"The limit is {most:,} bytes.")
    except TimeoutError:
        raise BodyTooSlow from None
    given = False

    async def again() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": bytes(body), "more_body": False}

    return again
