"""People: added, invited by a one-time link, disabled and enabled.

Every change is an event. What they may do is given in `roles`.
"""

from datetime import timedelta

from docpipe.access.consequences import with_consequences
from docpipe.access.guessable import check_strength
from docpipe.access.names import plain_name, shown_name
from docpipe.access.passwords import hash_password, place_in_line
from docpipe.access.roles import keep_an_admin
from docpipe.access.sessions import end_all_sessions
from docpipe.access.tokens import new_token, token_hash
from docpipe.errors import InvitationOver, NameTaken, NotAllowed, UserNotFound
from docpipe.store import Session, users
from docpipe.store.events import EventKind, add_event
from docpipe.store.users import User


def add_user(session: Session, name: str, full_name: str, actor: str) -> User:
    """Add a person, who may do nothing and cannot sign in before an invitation; BadRequest, NameTaken."""
    user = users.add_user(session, plain_name(name), shown_name(full_name))
    if user is None:
        raise NameTaken(plain_name(name))
    _tell(session, user, actor, "added")
    return user


def get_user(session: Session, name: str, *, lock: bool = False) -> User:
    """The person of this name, or UserNotFound. `lock`: nobody else changes them before this transaction ends."""
    user = users.find_user(session, name.strip().lower(), lock=lock) if name.isprintable() else None
    if user is None:
        raise UserNotFound
    return user


def rename(session: Session, name: str, full_name: str, actor: str) -> User:
    """Change how a person is called on screens; the name to sign in with stays. UserNotFound, BadRequest."""
    user = get_user(session, name, lock=True)
    users.keep_full_name(session, user.id, shown_name(full_name))
    _tell(session, user, actor, "renamed")
    return get_user(session, name)


def invite(session: Session, name: str, actor: str, lasting: timedelta) -> str:
    """The token of a one-time link with which that person sets a password; an earlier one is over. UserNotFound.

    The present password stays good until then. NotAllowed for a disabled person.
    """
    user, token = get_user(session, name, lock=True), new_token()
    if user.disabled_at is not None:
        raise NotAllowed("This person is disabled.")
    users.keep_invitation(session, user.id, token_hash(token), lasting)
    _tell(session, user, actor, "invited")
    return token


def find_invited(session: Session, token: str) -> User:
    """Whose open invitation this is, or InvitationOver. Looking at it does not use it up."""
    user = users.find_invited(session, token_hash(token))
    if user is None:
        raise InvitationOver
    return user


def accept_invitation(session: Session, token: str, password: str) -> User:
    """Set the password of the person who was invited, once; WeakPassword uses nothing up; InvitationOver, SignInBusy.

    Sessions from before end. Begin one with `begin_session` for who is then signed in.
    """
    with place_in_line():
        user = users.find_invited(session, token_hash(token), lock=True)
        if user is None:
            raise InvitationOver
        set_password(session, user, password)
        return get_user(session, user.name)


def set_password(session: Session, user: User, password: str) -> None:
    """Set the password of a person whom this transaction has locked; ends their sessions. WeakPassword."""
    check_strength(password, user.name, user.full_name)
    users.keep_password(session, user.id, hash_password(password))
    end_all_sessions(session, user, user.actor)
    _tell(session, user, user.actor, "password set")


def disable_user(session: Session, name: str, actor: str) -> None:
    """Keep a person out from this moment on, and end their sessions; UserNotFound, LastAdmin."""
    user = get_user(session, name, lock=True)  # before the lock on administrators, as everywhere
    with keep_an_admin(session), with_consequences(session, actor):
        users.disable(session, user.id)
    end_all_sessions(session, user, actor)
    _tell(session, user, actor, "disabled")


def enable_user(session: Session, name: str, actor: str) -> None:
    """Let a person in again, with the password and roles that they had; UserNotFound."""
    user = get_user(session, name, lock=True)
    with with_consequences(session, actor):
        users.enable(session, user.id)
    _tell(session, user, actor, "enabled")


def _tell(session: Session, user: User, actor: str, change: str) -> None:
    add_event(session, EventKind.USER_CHANGED, actor, data={"user": user.name, "change": change})
