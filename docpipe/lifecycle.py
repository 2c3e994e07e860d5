"""Where a document stands, and where it may go from there.

Decides only; `store.documents.move` writes.
"""

from enum import StrEnum

from docpipe.errors import IllegalMove


class Status(StrEnum):
    """Where a document stands."""

    RECEIVED = "received"  # kept and queued; nothing has read it yet
    PROCESSING = "processing"  # a worker holds it
    SPLIT = "split"  # a file that held several documents, which go on by themselves
    NEEDS_REVIEW = "needs_review"  # read, but a person must decide
    ACCEPTED = "accepted"  # its values are trusted, or a person has confirmed them
    REJECTED = "rejected"  # a person has turned it away
    REPLACED = "replaced"  # a person has cut its file otherwise; other documents stand in its place
    DELIVERED = "delivered"  # its result has been handed over
    FAILED = "failed"  # could not be read; the reason says what to do, and it can be retried


SENTENCES = {
    Status.RECEIVED: "Kept and queued; nothing has read it yet.",
    Status.PROCESSING: "A worker is reading it.",
    Status.SPLIT: "It held several documents, which go on by themselves.",
    Status.NEEDS_REVIEW: "Read, but a person must decide.",
    Status.ACCEPTED: "Its values are trusted, or a person has confirmed them.",
    Status.REJECTED: "A person has turned it away.",
    Status.REPLACED: "A person has cut its file otherwise; other documents stand in its place.",
    Status.DELIVERED: "Its result has been handed over.",
    Status.FAILED: "Could not be read; the reason says what to do, and it can be retried.",
}

MOVES: dict[Status, frozenset[Status]] = {
    Status.RECEIVED: frozenset({Status.PROCESSING, Status.FAILED}),
    Status.PROCESSING: frozenset({Status.RECEIVED, Status.SPLIT, Status.ACCEPTED, Status.NEEDS_REVIEW, Status.FAILED}),
    Status.SPLIT: frozenset({Status.SPLIT}),
    Status.NEEDS_REVIEW: frozenset({Status.ACCEPTED, Status.REJECTED, Status.RECEIVED, Status.SPLIT, Status.REPLACED}),
    Status.ACCEPTED: frozenset({Status.DELIVERED}),
    Status.REJECTED: frozenset({Status.NEEDS_REVIEW, Status.REPLACED}),
    Status.REPLACED: frozenset(),
    Status.DELIVERED: frozenset({Status.NEEDS_REVIEW}),
    Status.FAILED: frozenset({Status.RECEIVED, Status.REPLACED}),
}


def advance(current: Status, to: Status) -> Status:
    """Give the new status, or raise IllegalMove where the table does not allow it."""
    if to not in MOVES[current]:
        raise IllegalMove(
            f"It is {current}; from there it may go to: {', '.join(sorted(MOVES[current])) or 'nowhere'}."
        )
    return to
