"""Passwords: what is kept, what is taken for the same, and that a missing one takes as long."""

import time
from threading import BoundedSemaphore

import pytest

from docpipe.access import passwords
from docpipe.access.passwords import DUMMY, check_password, hash_password, needs_rehash, place_in_line
from docpipe.errors import SignInBusy


def test_a_password_is_kept_as_argon2id_with_a_salt() -> None:
    one, other = hash_password("seven grey herons"), hash_password("seven grey herons")
    assert one != other
    assert one.startswith("$argon2id$v=19$m=65536,t=3,p=1$")
    assert check_password(one, "seven grey herons")
    assert not check_password(one, "seven grey heronz")


def test_the_same_letters_are_the_same_whatever_keyboard_wrote_them() -> None:
    assert check_password(hash_password("Müller geht um 1ﬁ"), "Mu\u0308ller geht um 1fi")


def test_nobody_has_the_password_of_nobody() -> None:
    assert not check_password(None, "")
    assert not needs_rehash(DUMMY)  # it was made with our parameters, and so takes as long as another


def test_a_missing_password_takes_as_long() -> None:
    kept = hash_password("seven grey herons")

    def seconds(password_hash: str | None) -> float:
        start = time.perf_counter()
        check_password(password_hash, "wrong")
        return time.perf_counter() - start

    pairs = [(seconds(kept), seconds(None)) for _ in range(3)]
    there, missing = (min(column) for column in zip(*pairs, strict=True))
    assert 0.5 < there / missing < 2


@pytest.mark.parametrize("kept", ["", "x", "$argon2id$v=19$m=65536,t=3,p=1$damaged"])
def test_a_damaged_hash_lets_nobody_in(kept: str) -> None:
    assert not check_password(kept, "x")


def test_other_parameters_are_noticed() -> None:
    assert needs_rehash(
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$aGFzaGhhc2hoYXNoaGFzaGhhc2hoYXNoaGFzaGhhc2g"
    )


def test_only_so_many_stand_in_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "_present", BoundedSemaphore(1))
    with place_in_line(), pytest.raises(SignInBusy), place_in_line():
        pass
    with place_in_line():  # the place is free again
        pass
