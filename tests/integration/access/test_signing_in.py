"""Signing in on a real PostgreSQL: who gets in, who does not, and what ends a session."""

from datetime import timedelta
from threading import BoundedSemaphore

import pytest
from argon2 import PasswordHasher
from entering import PASSWORD, Enter, Let
from sqlalchemy import text

from docpipe.access import (
    accept_invitation,
    begin_session,
    caller_of_session,
    change_password,
    disable_user,
    enable_user,
    end_all_sessions,
    grant,
    invite,
    sign_out,
)
from docpipe.access.passwords import check_password, place_in_line
from docpipe.access.sessions import SignedIn
from docpipe.errors import SignInBusy, WeakPassword, WrongCredentials
from docpipe.permissions import Permission, Role
from docpipe.store import Engine, session, users

DAY, HOUR = timedelta(days=1), timedelta(hours=1)


def story(engine: Engine) -> list[tuple[str, str, dict[str, object]]]:
    with session(engine) as current:
        rows = current.execute(text("SELECT kind, actor, data FROM events WHERE kind LIKE 'sign%' ORDER BY id"))
        return [tuple(row) for row in rows]  # type: ignore[misc]


def works(engine: Engine, token: str, idle: timedelta = HOUR) -> bool:
    with session(engine) as current:
        return caller_of_session(current, token, idle) is not None


def run(engine: Engine, statement: str) -> None:
    with session(engine) as current:
        current.execute(text(statement))


def test_who_signs_in_is_recognised_with_what_they_may_do(engine: Engine, let: Let, enter: Enter) -> None:
    anna = let("anna", full_name="Anna Berg")
    with session(engine) as current:
        grant(current, anna, Role.REVIEWER, ["invoice"], "test")
    signed_in = enter(" Anna ")
    with session(engine) as current:
        caller = caller_of_session(current, signed_in.token, HOUR)
    assert caller
    assert (caller.actor, caller.user_id, caller.full_name) == ("user:anna", str(anna.id), "Anna Berg")
    assert caller.types_for(Permission.REVIEW) == {"invoice"}
    assert not caller.may(Permission.PEOPLE)


def test_nothing_that_opens_a_session_is_kept(engine: Engine, let: Let, enter: Enter) -> None:
    let("anna")
    signed_in = enter()
    with session(engine) as current:
        kept = str(current.execute(text("SELECT to_json(sessions.*), to_json(devices.*) FROM sessions, devices")).all())
        kept += str(current.execute(text("SELECT to_json(users.*) FROM users")).all())
    for secret in (signed_in.token, signed_in.device, signed_in.csrf, PASSWORD):
        assert secret not in kept


@pytest.mark.parametrize(
    ("name", "password"),
    [
        ("anna", "seven grey herons danc"),  # a wrong password
        ("anna", ""),
        ("nobody", PASSWORD),  # no such name
        ("ben", PASSWORD),  # disabled, with the right password
        ("cleo", PASSWORD),  # never took an invitation up
        ("an\0na", PASSWORD),  # what PostgreSQL keeps in no text
        ("\ud800", "\ud800" * 12),  # half a character, as JSON can hold
        ("a" * 5000, "b" * 5000),
    ],
)
def test_who_is_not_let_in_learns_nothing(engine: Engine, let: Let, enter: Enter, name: str, password: str) -> None:
    let("anna")
    let("ben")
    cleo = let("cleo")
    run(engine, f"UPDATE users SET password_hash = NULL WHERE id = '{cleo.id}'")
    with session(engine) as current:
        disable_user(current, "ben", "test")
    with pytest.raises(WrongCredentials) as refused:
        enter(name, password)
    assert str(refused.value) == WrongCredentials.message()


def test_the_story_tells_of_tries_but_not_what_was_typed_for_a_name(engine: Engine, let: Let, enter: Enter) -> None:
    let("anna")
    for name in ("anna", "my secret passphrase"):
        with pytest.raises(WrongCredentials):
            enter(name, "wrong")
    token = enter().token
    with session(engine) as current:
        sign_out(current, token)
        sign_out(current, token)  # there is none any more
    assert story(engine) == [
        ("sign_in_failed", "address:10.0.0.1", {"user": "anna"}),
        ("sign_in_failed", "address:10.0.0.1", {}),
        ("signed_in", "user:anna", {"address": "10.0.0.1"}),
        ("signed_out", "user:anna", {}),
    ]
    assert not works(engine, token)


def test_signing_in_gives_a_new_token_and_ends_the_session_that_the_browser_had(let: Let, enter: Enter, engine) -> None:
    let("anna")
    first = enter()
    second = enter(replaces=first.token)
    assert first.token != second.token
    assert not works(engine, first.token)
    assert works(engine, second.token)
    planted = enter(replaces="planted")  # as an attacker may have put it there
    assert planted.token != "planted"
    assert not works(engine, "planted")


def test_an_unused_session_ends_and_so_does_one_that_is_used_all_the_time(
    engine: Engine, let: Let, enter: Enter
) -> None:
    let("anna")
    token = enter().token
    run(engine, "UPDATE sessions SET seen_at = now() - interval '59 minutes'")
    assert works(engine, token)  # which notes that it is used
    run(engine, "UPDATE sessions SET seen_at = seen_at - interval '59 minutes'")
    assert works(engine, token)
    run(engine, "UPDATE sessions SET seen_at = now() - interval '61 minutes'")
    assert not works(engine, token)
    run(engine, "UPDATE sessions SET seen_at = now(), ends_at = now()")
    assert not works(engine, token)


def test_use_is_noted_once_a_minute_at_most(engine: Engine, let: Let, enter: Enter) -> None:
    let("anna")
    token = enter().token
    for back, moved in (("50 seconds", False), ("70 seconds", True)):
        run(engine, f"UPDATE sessions SET seen_at = now() - interval '{back}'")
        assert works(engine, token)
        with session(engine) as current:
            late = current.execute(text("SELECT now() - seen_at < interval '40 seconds' FROM sessions")).scalar_one()
        assert late is moved


@pytest.mark.parametrize("how", ["disabled", "password", "everywhere"])
def test_what_ends_all_sessions(engine: Engine, let: Let, enter: Enter, how: str) -> None:
    anna = let("anna")
    tokens = [enter().token, enter(address="10.0.0.2").token]
    with session(engine) as current:
        if how == "disabled":
            disable_user(current, "anna", "test")
            enable_user(current, "anna", "test")  # which brings no session back
        elif how == "password":
            accept_invitation(current, invite(current, "anna", "test", DAY), "some other good one")
        else:
            end_all_sessions(current, anna, "test")
    assert not any(works(engine, token) for token in tokens)


@pytest.mark.parametrize("change", ["password", "disabled"])
def test_what_changes_while_a_password_is_looked_at_keeps_out(
    engine: Engine, let: Let, enter: Enter, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a session would begin just after all were ended."""
    anna = let("anna")

    def check(password_hash: str | None, password: str) -> bool:
        with session(engine) as current:
            if change == "password":
                users.keep_password(current, anna.id, "another")
            else:
                disable_user(current, "anna", "test")
        return check_password(password_hash, password)

    monkeypatch.setattr("docpipe.access.signing_in.check_password", check)
    with pytest.raises(WrongCredentials):
        enter()
    with session(engine) as current:
        assert current.execute(text("SELECT count(*) FROM sessions")).scalar_one() == 0


def test_who_changes_the_password_must_know_it(engine: Engine, let: Let, enter: Enter) -> None:
    let("anna")
    signed_in = enter()

    def change(password: str, wanted: str) -> SignedIn:
        return change_password(engine, "anna", password, wanted, address="10.0.0.1", lasting=DAY)

    with pytest.raises(WrongCredentials):  # as one who finds a browser open
        change("guess", "four blue lamps and rain")
    with pytest.raises(WeakPassword):
        change(PASSWORD, "anna")
    assert works(engine, signed_in.token)
    changed = change(PASSWORD, "four blue lamps and rain")
    assert works(engine, changed.token)
    assert not works(engine, signed_in.token)
    with pytest.raises(WrongCredentials):
        enter()
    enter(password="four blue lamps and rain", device=changed.device)


def test_a_session_of_who_is_disabled_opens_nothing_even_where_it_was_left(engine: Engine, let: Let, enter) -> None:
    let("anna")
    token = enter().token
    run(engine, "UPDATE users SET disabled_at = now()")
    assert not works(engine, token)


def test_a_hash_of_older_parameters_is_renewed(engine: Engine, let: Let, enter: Enter) -> None:
    anna = let("anna")
    old = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)
    with session(engine) as current:
        users.keep_password_hash(current, anna.id, old)
    token = enter().token
    with session(engine) as current:
        kept = users.find_user(current, "anna")
    assert kept
    assert "m=65536,t=3,p=1" in str(kept.password_hash)
    assert works(engine, token)
    enter()


def test_a_flood_takes_no_place_and_no_try_from_others(engine: Engine, let: Let, enter: Enter, monkeypatch) -> None:
    let("anna")
    monkeypatch.setattr("docpipe.access.passwords._present", BoundedSemaphore(1))
    with place_in_line(), pytest.raises(SignInBusy):
        enter()
    with session(engine) as current:
        assert current.execute(text("SELECT count(*) FROM sign_in_failures")).scalar_one() == 0
    enter()


def test_roles_hold_from_the_next_request_on(engine: Engine, let: Let, enter: Enter) -> None:
    anna = let("anna", Role.AUDITOR)
    token = enter().token
    with session(engine) as current:
        grant(current, anna, Role.OPERATOR, None, "test")
        caller = caller_of_session(current, token, HOUR)
    assert caller
    assert caller.may(Permission.RETRY)


def test_one_who_was_let_in_otherwise_can_be_given_a_session(engine: Engine, let: Let) -> None:
    anna = let("anna")
    with session(engine) as current:
        token = begin_session(current, anna, "::1", DAY).token
    assert works(engine, token)
    assert not works(engine, token + "x")
    assert not works(engine, "")
