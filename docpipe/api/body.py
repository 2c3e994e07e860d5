"""The body of a request as it comes, piece by piece, in a handler that is a plain function in a thread of its own.

Knows neither files nor forms. Bounded in time; how many bytes are too many is for the reader to say.
"""

import time
from collections.abc import Iterator

from anyio import fail_after, from_thread
from starlette.requests import Request
from starlette.types import Message

from docpipe.api.problems import BodyTooSlow, SenderGone

PIECE_SECONDS = 30.0  # without a further piece
START_SECONDS = 60.0  # before it matters how much has come
LEAST_RATE = 10_000  # bytes a second in the mean: who sends less holds a place that others need


def chunks_of(request: Request, seconds: float) -> Iterator[bytes]:
    """The pieces of the body; SenderGone; BodyTooSlow where it takes longer than that, or dribbles."""
    begun, come, more = time.monotonic(), 0, True
    while more:
        allowed = min(seconds, START_SECONDS + come / LEAST_RATE) - (time.monotonic() - begun)
        message = from_thread.run(_receive, request, min(PIECE_SECONDS, allowed))
        if message["type"] != "http.request":
            raise SenderGone
        more = message.get("more_body", False)
        if piece := message.get("body", b""):
            come += len(piece)
            yield piece


async def _receive(request: Request, seconds: float) -> Message:
    try:
        with fail_after(max(0.0, seconds)):
            return await request.receive()
    except TimeoutError:
        raise BodyTooSlow from None
