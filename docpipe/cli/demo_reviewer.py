"""The demo's own reviewer, who may see every screen, and a one-time link to be that person."""

from datetime import timedelta

from docpipe.access import add_user, get_user, grant, invite
from docpipe.errors import UserNotFound
from docpipe.permissions import Role
from docpipe.store import Engine, Session, session
from docpipe.store.users import User

NAME, FULL_NAME = "demo", "Demo Reviewer"
ACTOR = "demo"


def invite_reviewer(engine: Engine, lasting: timedelta) -> str:
    """The token of a new link, at every start of the demo; an earlier one is over then."""
    with session(engine) as current:
        reviewer = _reviewer(current)
        for role in Role:
            grant(current, reviewer, role, None, ACTOR)
        return invite(current, NAME, ACTOR, lasting)


def _reviewer(current: Session) -> User:
    try:
        return get_user(current, NAME)
    except UserNotFound:
        return add_user(current, NAME, FULL_NAME, ACTOR)
