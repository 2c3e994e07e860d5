"""People who can sign in, and how they do."""

from datetime import timedelta

import pytest
from entering import HASHED, PASSWORD, Enter, Let

from docpipe.access import add_user, grant, sign_in
from docpipe.access.sessions import SignedIn
from docpipe.permissions import Role
from docpipe.store import Engine, session, users
from docpipe.store.users import User


@pytest.fixture
def let(engine: Engine) -> Let:
    """Adds a person with the password above, and with roles."""

    def let(name: str, *roles: Role, full_name: str = "") -> User:
        with session(engine) as current:
            user = add_user(current, name, full_name, "test")
            users.keep_password(current, user.id, HASHED)
            for role in roles:
                grant(current, user, role, None, "test")
        return user

    return let


@pytest.fixture
def enter(engine: Engine) -> Enter:
    """Signs in."""

    def enter(name: str = "anna", password: str = PASSWORD, address: str = "10.0.0.1", **more: str | None) -> SignedIn:
        return sign_in(engine, name, password, address=address, lasting=timedelta(days=1), **more)

    return enter
