"""Who is at which review: a claim is a lease that a browser renews, and that ends by itself when it falls silent.

Its token is a fence: every new claim has a higher one, and whoever holds an older one changes nothing any more. Who
opens the same review again keeps claim and token.
"""

from datetime import timedelta
from uuid import UUID

from docpipe.permissions import Caller, Permission
from docpipe.review.cases import check_claim, hold, taken, types_for, user_id_of
from docpipe.store import Session, review_queue, reviews
from docpipe.store.events import EventKind, add_event
from docpipe.store.reviews import Claim, find_review

ROUNDS = 3  # of looking for a free review among those that others are just taking


def claim_next(session: Session, caller: Caller, lease: timedelta, document_type: str | None = None) -> UUID | None:
    """Take the worst review that nobody is at, and give its document's id; None where there is none.

    One's own live claim comes first, so that a lost browser finds back. No two callers get the same.
    """
    user_id, types = user_id_of(caller), types_for(caller, document_type)
    mine = review_queue.lock_claimed(session, user_id, types)
    if mine is not None:
        reviews.renew_claim(session, mine, lease)
        return mine
    reviews.wake_postponed(session)
    every = review_queue.list_types(session) if types is None else types
    for _ in range(ROUNDS):
        found = review_queue.lock_next(session, every)
        if found is not None:
            _take(session, caller, found, user_id, lease)
            return found
    return None


def claim(session: Session, caller: Caller, document_id: UUID | str, lease: timedelta) -> Claim:
    """Take this review, or go on with it; ClaimTaken, with who has it. One that was postponed is due again by it.

    DocumentNotFound, NotAllowed, ReviewNotFound.
    """
    user_id = user_id_of(caller)
    held = hold(session, caller, document_id, Permission.REVIEW)
    old = held.review.claim
    if old is not None and old.user_id == user_id and old.live:
        reviews.renew_claim(session, held.document.id, lease)
    elif old is not None and old.live:
        raise taken(held.review)
    else:
        _take(session, caller, held.document.id, user_id, lease)
    return _claim(session, held.document.id)


def keep_claim(session: Session, caller: Caller, document_id: UUID | str, token: int, lease: timedelta) -> Claim:
    """Give a sign of life; ClaimLost or ClaimTaken where the claim is over and somebody else took the review."""
    held = hold(session, caller, document_id, Permission.REVIEW)
    check_claim(held.review, caller, token)
    reviews.renew_claim(session, held.document.id, lease)
    return _claim(session, held.document.id)


def give_up(session: Session, caller: Caller, document_id: UUID | str, token: int) -> None:
    """Give the review back to the queue; its draft stays. ClaimLost, ClaimTaken."""
    held = hold(session, caller, document_id, Permission.REVIEW)
    check_claim(held.review, caller, token)
    reviews.end_claim(session, held.document.id)
    add_event(session, EventKind.CLAIM_GIVEN_UP, caller.actor, held.document.id)


def _take(session: Session, caller: Caller, document_id: UUID, user_id: UUID, lease: timedelta) -> None:
    reviews.set_claim(session, document_id, user_id, lease)
    add_event(session, EventKind.CLAIM_TAKEN, caller.actor, document_id)


def _claim(session: Session, document_id: UUID) -> Claim:
    review = find_review(session, document_id)
    assert review  # it is locked
    assert review.claim  # it was just given
    return review.claim
