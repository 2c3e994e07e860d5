"""The first administrator: invited at the first start, as there is no password that everybody knows."""

from datetime import timedelta

from docpipe.access.people import add_user, get_user, invite
from docpipe.access.roles import grant
from docpipe.permissions import Role
from docpipe.store import Session, users

NAME = "admin"


def first_admin(session: Session, lasting: timedelta, actor: str = "docpipe") -> str | None:
    """Where there is nobody yet: make `admin`, and give the token of the one-time link; else None.

    Safe in several processes at once: one of them gets it.
    """
    users.lock_admins(session)
    if users.has_users(session):
        return None
    add_user(session, NAME, "", actor)
    grant(session, get_user(session, NAME), Role.ADMIN, None, actor)
    return invite(session, NAME, actor, lasting)
