"""Guessing at passwords, from one address and from many: it ends soon, and keeps nobody out for good."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from entering import Enter, Let
from sqlalchemy import text

from docpipe.access import begin_session
from docpipe.access.signing_in import _count
from docpipe.access.tries import (
    MOST_DEVICES,
    MOST_OF_ADDRESS,
    MOST_OF_DEVICE,
    MOST_OF_NAME,
    MOST_OF_PAIR,
    count_try,
    is_known,
    origin_of,
)
from docpipe.errors import TooManyTries, WrongCredentials
from docpipe.store import Engine, session, sign_ins, users


def guess(engine: Engine, name: str = "anna", address: str = "10.6.6.6", device: str | None = None) -> None:
    """A failed try, without the time that a password takes."""
    _count(engine, name, address, device)


def count(engine: Engine) -> int:
    with session(engine) as current:
        return int(current.execute(text("SELECT count(*) FROM sign_in_failures")).scalar_one())


def later(engine: Engine, minutes: int) -> None:
    """Let time go by: the failures become older. The application may not change them, so they are made again."""
    with session(engine) as current:
        current.execute(
            text("""
            WITH gone AS (DELETE FROM sign_in_failures RETURNING *)
            INSERT INTO sign_in_failures (at, name_hash, address, device_hash)
            SELECT at - make_interval(mins => :minutes), name_hash, address, device_hash FROM gone
            """),
            {"minutes": minutes},
        )


@pytest.mark.parametrize("name", ["anna", "nobody"])  # whether the name exists is not told
def test_guessing_from_one_address_ends_and_begins_again_later(engine: Engine, let: Let, enter: Enter, name) -> None:
    let("anna")
    for _ in range(MOST_OF_PAIR):
        with pytest.raises(WrongCredentials):
            enter(name, "wrong")
    with pytest.raises(TooManyTries) as refused:
        enter(name)  # even with the right password
    assert 800 < refused.value.extras["retry_after"] <= 900
    assert count(engine) == MOST_OF_PAIR  # what is refused does not make it last longer
    later(engine, 16)
    if name == "anna":
        enter()


def test_a_stranger_keeps_nobody_out_from_elsewhere(engine: Engine, let: Let, enter: Enter) -> None:
    let("anna")
    for _ in range(MOST_OF_PAIR):
        guess(engine)
    with pytest.raises(TooManyTries):
        guess(engine)
    enter(address="10.0.0.1")


def test_a_known_browser_lets_in_whatever_strangers_do(engine: Engine, let: Let, enter: Enter) -> None:
    """Even from the same address, as behind a proxy, and from many."""
    let("anna")
    device = enter().device
    for number in range(MOST_OF_NAME):
        guess(engine, address=f"10.9.0.{number % 9}")
    for number in range(MOST_OF_ADDRESS):
        guess(engine, name=f"name{number}", address="10.0.0.1")
    with pytest.raises(TooManyTries):
        enter()
    enter(device=device)


def test_a_known_browser_has_its_own_count(engine: Engine, let: Let, enter: Enter) -> None:
    """So that a stolen one does not help to guess."""
    let("anna")
    device = enter().device
    for _ in range(MOST_OF_DEVICE):
        guess(engine, device=device)
    with pytest.raises(TooManyTries):
        enter(device=device)


def test_a_known_browser_stays_known_by_the_same_token(engine: Engine, let: Let, enter: Enter) -> None:
    """Else who signs in every day would push out their other browsers."""
    let("anna")
    other = enter().device
    device = enter().device
    for _ in range(3):
        assert enter(device=device).device == device
    with session(engine) as current:
        assert current.execute(text("SELECT count(*) FROM devices")).scalar_one() == 2
        assert enter(device=other).device == other
        assert enter(device="planted").device != "planted"


def test_of_many_browsers_the_oldest_is_forgotten(engine: Engine, let: Let) -> None:
    anna = let("anna")
    with session(engine) as current:
        devices = [begin_session(current, anna, "10.0.0.1", timedelta(hours=1)).device for _ in range(MOST_DEVICES)]
    with session(engine) as current:
        begin_session(current, anna, "10.0.0.1", timedelta(hours=1))
        assert sum(is_known(current, anna, device) for device in devices) == MOST_DEVICES - 1


def test_a_browser_is_known_for_its_own_person_alone(engine: Engine, let: Let, enter: Enter) -> None:
    """An attacker with an account of their own guesses at others as a stranger does."""
    let("mallory")
    let("anna")
    device = enter("mallory").device
    for _ in range(MOST_OF_PAIR):
        guess(engine, device=device)
    with pytest.raises(TooManyTries):
        guess(engine, device=device)
    with session(engine) as current:
        anna = users.find_user(current, "anna")
        assert origin_of(current, "anna", anna, "10.0.0.1", device).device_hash is None
        assert origin_of(current, "anna", anna, "10.0.0.1", "made up").device_hash is None


def test_guessing_at_one_name_from_many_addresses_ends(engine: Engine, let: Let) -> None:
    let("anna")
    for number in range(MOST_OF_NAME):
        guess(engine, address=f"10.9.0.{number}")
    with pytest.raises(TooManyTries):
        guess(engine, address="10.9.1.1")


def test_one_password_on_many_names_ends(engine: Engine) -> None:
    for number in range(MOST_OF_ADDRESS):
        guess(engine, name=f"name{number}")
    with pytest.raises(TooManyTries):
        guess(engine, name="another")


def test_a_line_with_many_ipv6_addresses_is_one(engine: Engine) -> None:
    for number in range(MOST_OF_PAIR):
        guess(engine, address=f"2001:db8:1:2::{number:x}")
    with pytest.raises(TooManyTries):
        guess(engine, address="2001:db8:1:2:ffff::1")
    guess(engine, address="2001:db8:1:3::1")


def test_an_attackers_own_sign_ins_do_not_clear_their_guesses(engine: Engine, let: Let, enter: Enter) -> None:
    let("anna")
    let("mallory")
    for _ in range(MOST_OF_PAIR):
        guess(engine)
    enter("mallory", address="10.6.6.6")
    with pytest.raises(TooManyTries):
        guess(engine)


def test_signing_in_clears_what_one_mistyped(engine: Engine, let: Let, enter: Enter) -> None:
    let("anna")
    for _ in range(3):
        for _ in range(MOST_OF_PAIR - 1):
            guess(engine, address="10.0.0.1")
        enter()
    assert count(engine) == 0


def test_old_failures_are_forgotten(engine: Engine) -> None:
    guess(engine)
    later(engine, 31)
    guess(engine, name="ben")
    assert count(engine) == 1


def test_two_failures_at_once_are_two(engine: Engine) -> None:
    together = Barrier(2)

    def fail(number: int) -> None:
        together.wait()
        guess(engine, address=f"10.9.0.{number}")

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(fail, range(2)))
    assert count(engine) == 2


def test_many_tries_at_once_are_no_way_round(engine: Engine) -> None:
    """Each is counted before its password is looked at."""
    at_once = 12
    together = Barrier(at_once)

    def attack(_number: int) -> bool:
        together.wait()
        try:
            guess(engine)
        except TooManyTries:
            return False
        return True

    with ThreadPoolExecutor(at_once) as threads:
        let_through = list(threads.map(attack, range(at_once)))
    assert sum(let_through) == MOST_OF_PAIR
    assert count(engine) == MOST_OF_PAIR


def test_counting_and_clearing_at_once_come_to_an_end(engine: Engine, let: Let) -> None:
    """Neither waits for the other for ever."""
    let("anna")

    def attack(number: int) -> None:
        with session(engine) as current:
            origin = origin_of(current, f"name{number % 2}", None, f"10.0.0.{number % 3}", None)
            try:
                count_try(current, origin)
            except TooManyTries:
                return
        with session(engine) as current:
            sign_ins.forgive(current, origin)

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(attack, range(80)))
    assert count(engine) == 0
