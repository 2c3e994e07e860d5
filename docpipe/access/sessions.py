"""Sessions of people: begun, recognised by their token, ended.

Knows no cookies and no passwords.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from docpipe.access.rights import grants_of_user
from docpipe.access.tokens import csrf_of, new_token, token_hash
from docpipe.access.tries import MOST_DEVICES, is_known, place_of
from docpipe.permissions import Caller
from docpipe.store import Session, sessions, sign_ins, users
from docpipe.store.events import EventKind, add_event
from docpipe.store.users import User

TOUCHED_EVERY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A session that has begun. `token` and `device` go into cookies of the browser, and nowhere else.

    `device` lasts for a year, beyond the session: it makes the browser known (`tries`).
    """

    user: User
    token: str
    device: str
    ends_at: datetime

    @property
    def csrf(self) -> str:
        """What the session's pages send along with every change."""
        return csrf_of(self.token)


def begin_session(
    session: Session,
    user: User,
    address: str,
    lasting: timedelta,
    *,
    device: str | None = None,
    replaces: str | None = None,
) -> SignedIn:
    """Sign in a person who has just proved who they are: always with a new token, never with one that was given.

    `device`, `replaces`: what the browser's cookies of a known browser and of a session held, if any.
    """
    if replaces is not None:
        sign_out(session, replaces)
    token = new_token()
    ends_at = sessions.add_session(session, token_hash(token), user.id, place_of(address), lasting)
    add_event(session, EventKind.SIGNED_IN, user.actor, data={"address": place_of(address)})
    return SignedIn(user, token, _known_browser(session, user, device), ends_at)


def _known_browser(session: Session, user: User, device: str | None) -> str:
    """By what the browser is known from now on: as before where it was, else by a new token."""
    if device is not None and is_known(session, user, device):
        return device
    device = new_token()
    sign_ins.add_device(session, token_hash(device), user.id, at_most=MOST_DEVICES)
    return device


def caller_of_session(session: Session, token: str, idle: timedelta) -> Caller | None:
    """Who holds this session, with what they may do at this moment; None where it has ended or never was.

    Notes that the session is used, once a minute at most: call it in a short transaction of its own.
    """
    hashed = token_hash(token)
    found = sessions.find_session(session, hashed, idle)
    if found is None:
        return None
    if found.unseen > min(TOUCHED_EVERY, idle / 4):
        sessions.touch_session(session, hashed)
    return Caller(f"user:{found.name}", grants_of_user(session, found.user_id), str(found.user_id), found.full_name)


def sign_out(session: Session, token: str) -> None:
    """End the session of this token; nothing happens where there is none."""
    user_id = sessions.end_session(session, token_hash(token))
    user = users.find_user_by_id(session, user_id) if user_id else None
    if user is not None:
        add_event(session, EventKind.SIGNED_OUT, user.actor)


def end_all_sessions(session: Session, user: User, actor: str) -> None:
    """Sign a person out everywhere, and know none of their browsers any more."""
    add_event(session, EventKind.SIGNED_OUT, actor, data={"user": user.name, "everywhere": True})
    sessions.end_sessions(session, user.id)
    sign_ins.forget_devices(session, user.id)
