"""Keys on a real PostgreSQL: what they open, what they cannot carry, and how they end."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from docpipe.access import add_key, caller_of_key, caller_of_machine, key_as_json, list_keys, revoke_key
from docpipe.access.rights import permissions_of
from docpipe.errors import BadRequest, KeyNotFound, NameTaken, NotAllowed
from docpipe.permissions import Caller, Grant, Permission, Role
from docpipe.store import Engine, session
from docpipe.store.grants import RoleGrant

ROOT = caller_of_machine("cli:root")
ADMIN = Caller("user:anna", permissions_of([RoleGrant(1, None, None, Role.ADMIN, None)]), "1")


def soon(days: float = 30) -> datetime:
    return datetime.now(UTC) + timedelta(days=days)


def make(engine: Engine, name: str = "erp", maker: Caller = ROOT, scopes=("documents:send",), types=None) -> str:
    with session(engine) as current:
        return add_key(current, name, scopes, types, soon(), maker)[1]


def who(engine: Engine, secret: str) -> Caller | None:
    with session(engine) as current:
        return caller_of_key(current, secret)


def test_a_key_opens_what_it_was_made_for(engine: Engine) -> None:
    secret = make(engine, scopes=["documents:send", "results:read"], types=["invoice"])
    caller = who(engine, secret)
    assert caller
    assert (caller.actor, caller.user_id) == ("key:erp", None)
    assert caller.may(Permission.SEND, "invoice")
    assert not caller.may(Permission.SEND, "contract")
    assert not caller.may(Permission.SEE)


def test_the_key_itself_is_shown_once_and_kept_nowhere(engine: Engine) -> None:
    secret = make(engine)
    assert secret.startswith("dp_")
    with session(engine) as current:
        kept = str(current.execute(text("SELECT to_json(api_keys.*) FROM api_keys")).all())
        kept += str(current.execute(text("SELECT data FROM events")).all())
        kept += str([key_as_json(key) for key in list_keys(current)])
    assert secret[3:] not in kept


def test_a_revoked_key_opens_nothing(engine: Engine) -> None:
    secret = make(engine)
    with session(engine) as current:
        revoke_key(current, "ERP", "test")
        revoke_key(current, "erp", "test")  # once is enough
        with pytest.raises(KeyNotFound):
            revoke_key(current, "none", "test")
    assert who(engine, secret) is None
    with session(engine) as current:
        told = current.execute(text("SELECT data ->> 'change' FROM events ORDER BY id")).scalars().all()
    assert told == ["added", "revoked"]


def test_a_key_that_is_over_opens_nothing(engine: Engine) -> None:
    secret = make(engine)
    with session(engine) as current:
        current.execute(text("UPDATE api_keys SET expires_at = now()"))
    assert who(engine, secret) is None
    with session(engine) as current:
        assert [key_as_json(key)["state"] for key in list_keys(current)] == ["over"]


@pytest.mark.parametrize("secret", ["", "dp_", "dp_x", "x" * 10_000, "dp_\0", "dp_\ud800", "Bearer dp_x"])
def test_what_is_no_key_opens_nothing(engine: Engine, secret: str) -> None:
    make(engine)
    assert who(engine, secret) is None


@pytest.mark.parametrize(
    ("scopes", "types", "ends"),
    [
        ([], None, soon()),  # opens nothing
        (["documents:*"], None, soon()),  # there is no such scope
        (["Documents:Send"], None, soon()),
        (["documents:send", "people:manage"], None, soon()),  # a key that has leaked could let its finder in for good
        (["keys:manage"], None, soon()),
        (["documents:send"], [], soon()),  # all types, or none?
        (["documents:send"], None, soon(731)),  # too long
        (["documents:send"], None, soon(-1)),  # over already
        (["documents:send"], None, soon().replace(tzinfo=None)),  # nobody knows when
        (["documents:send"], None, datetime.max.replace(tzinfo=UTC)),
    ],
)
def test_keys_that_nobody_can_make(engine: Engine, scopes, types, ends) -> None:
    with session(engine) as current, pytest.raises(BadRequest):
        add_key(current, "erp", scopes, types, ends, ROOT)


@pytest.mark.parametrize("name", ["", "a b", "key:erp", "x" * 81, "\0"])
def test_names_that_no_key_may_have(engine: Engine, name: str) -> None:
    with pytest.raises(BadRequest):
        make(engine, name)
    with session(engine) as current, pytest.raises(KeyNotFound):
        revoke_key(current, name, "test")


def test_a_name_is_used_once_also_after_the_key_was_revoked(engine: Engine) -> None:
    """Else the story of a document would not tell which of two it was."""
    make(engine)
    with session(engine) as current:
        revoke_key(current, "erp", "test")
    with pytest.raises(NameTaken):
        make(engine)


@pytest.mark.parametrize(
    ("held", "scope", "types", "may"),
    [
        (ADMIN.grants, "results:read", None, True),  # who may give every role may give this
        ((Grant(Permission.KEYS), Grant(Permission.SEND)), "documents:send", None, True),  # has it
        ((Grant(Permission.KEYS), Grant(Permission.SEND)), "results:read", None, False),  # has it not
        ((Grant(Permission.SEND, frozenset({"invoice"})),), "documents:send", ["invoice"], True),  # has it for these
        ((Grant(Permission.SEND, frozenset({"invoice"})),), "documents:send", ["invoice", "receipt"], False),
        ((Grant(Permission.SEND, frozenset({"invoice"})),), "documents:send", None, False),  # all types are more
        ((), "documents:send", ["invoice"], False),
    ],
)
def test_nobody_gives_away_what_they_have_not(engine: Engine, held, scope: str, types, may: bool) -> None:
    maker = Caller("user:ben", tuple(held), "1")
    if may:
        assert make(engine, maker=maker, scopes=[scope], types=types)
        return
    with pytest.raises(NotAllowed):
        make(engine, maker=maker, scopes=[scope], types=types)


def test_what_a_row_holds_beyond_that_opens_nothing(engine: Engine) -> None:
    """A scope of a newer version, or one that was written past us."""
    secret = make(engine)
    with session(engine) as current:
        current.execute(text("UPDATE api_keys SET scopes = '{documents:send,people:manage,of:tomorrow}'"))
    caller = who(engine, secret)
    assert caller
    assert [grant.permission for grant in caller.grants] == [Permission.SEND]


def test_use_is_noted_once_a_minute_at_most(engine: Engine) -> None:
    secret = make(engine)

    def used() -> str:
        with session(engine) as current:
            return str(current.execute(text("SELECT used_at FROM api_keys")).scalar_one())

    assert used() == "None"
    who(engine, secret)
    first = used()
    assert first != "None"
    who(engine, secret)
    assert used() == first
    with session(engine) as current:
        current.execute(text("UPDATE api_keys SET used_at = used_at - interval '2 minutes'"))
    who(engine, secret)
    assert used() > first
