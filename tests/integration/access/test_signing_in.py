"""Signing in on a real PostgreSQL: who gets in, who does not, and what neither words nor time tell."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import text

from docpipe.access import (
    accept_invitation,
    add_user,
    caller_of_session,
    disable_user,
    enable_user,
    grant,
    invite,
    sign_in,
    sign_out,
)
from docpipe.access.passwords import hash_password
from docpipe.access.sessions import SignedIn
from docpipe.errors import InvitationOver, TooManyTries, WeakPassword, WrongCredentials
from docpipe.permissions import Permission, Role
from docpipe.store import Engine, session, users

PASSWORD = "seven grey herons dance"
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
HASHED = hash_password(PASSWORD)


@pytest.fixture
def anna(engine: Engine) -> str:
    """A person with a password."""
    with session(engine) as current:
        user = add_user(current, "anna", "Anna Berg", "test")
        users.keep_password(current, user.id, HASHED)
        grant(current, user, Role.REVIEWER, ["invoice"], "test")
    return user.name


Enter = Callable[..., SignedIn]


@pytest.fixture
def enter(engine: Engine) -> Enter:
    def enter(name: str = "anna", password: str = PASSWORD, address: str = "10.0.0.1", **more: str | None) -> SignedIn:
        return sign_in(engine, name, password, address=address, lasting=DAY, **more)

    return enter


def test_who_signs_in_is_recognised_with_what_they_may_do(engine: Engine, anna: str, enter: Enter) -> None:
    signed_in = enter(" Anna ")
    with session(engine) as current:
        caller = caller_of_session(current, signed_in.token, HOUR)
    assert caller
    assert (caller.actor, caller.user_id, caller.full_name) == ("user:anna", str(signed_in.user.id), "Anna Berg")
    assert caller.types_for(Permission.REVIEW) == {"invoice"}
    assert not caller.may(Permission.PEOPLE)


def test_signing_out_ends_the_session(engine: Engine, anna: str, enter: Enter) -> None:
    token = enter().token
    with session(engine) as current:
        sign_out(current, token)
        sign_out(current, token)
        assert caller_of_session(current, token, HOUR) is None
    with session(engine) as current:
        assert list(current.execute(text("SELECT kind FROM events ORDER BY id DESC LIMIT 2")).scalars()) == [
            "signed_out",
            "signed_in",
        ]
