"""What the status of a server's answer means.

The server's own words are never shown, as they may quote what it was sent.
"""

from docpipe.errors import BadAnswer, ModelBusy, ModelUnavailable, QuestionTooLong
from docpipe.vlm.served.exchange import Reply

FULL = (429, 503)
TOO_LONG = (b"context", b"too long", b"too large", b"max_model_len", b"maximum")


def check_status(reply: Reply) -> None:
    """Nothing where it answers; else ModelBusy, ModelUnavailable, QuestionTooLong, BadAnswer."""
    if reply.fine:
        return
    if reply.status in FULL:
        wait = reply.retry_after
        raise ModelBusy(asked=wait.total_seconds() if wait else None)
    if reply.status in (401, 403):
        raise ModelUnavailable(
            f"It answered {reply.status}: DOCPIPE_MODEL_KEY does not hold its key.", status=reply.status
        )
    if reply.status == 404:
        raise ModelUnavailable("It answered 404: it has no such model, or none at this address.", status=404)
    if reply.status == 413 or is_too_long(reply):
        raise QuestionTooLong
    if reply.status in (400, 422):
        raise BadAnswer(f"The server answered {reply.status}: it does not take the question.", status=reply.status)
    raise ModelUnavailable(f"It answered {reply.status}.", status=reply.status)


def is_too_long(reply: Reply) -> bool:
    """Whether a refusal is for the length of the question, by the words that servers use."""
    told = reply.body[:2000].lower()
    return reply.status in (400, 413, 422, 500) and any(words in told for words in TOO_LONG) and b"schema" not in told
