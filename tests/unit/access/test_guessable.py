"""Which passwords are refused, and that good ones are not."""

import pytest

from docpipe.access.guessable import check_strength
from docpipe.errors import WeakPassword


@pytest.mark.parametrize(
    "password",
    [
        "short7!Kx",  # too short
        "x" * 1025,  # nobody types so much
        "aaaaaaaaaaaa",  # one character
        "ababababababab",  # two
        "            ",
        "abcdefghijklmn",  # a run
        "987654321098",
        "qwertyuiopasdfghjkl",  # rows of keys
        "1q2w3e4r5t",  # too short as well
        "123456789012",
        "password1234",  # a common word and a run
        "Password2026!",
        "P@ssw0rd2026!!",  # look-alikes
        "passwortpasswort",
        "Sommer2026!!",
        "Welcome2026!",
        "letmeinletmein",
        "correcthorsebatterystaple",
        "docpipedocpipe1",
        "admin-admin-admin",
        "annabergannaberg",  # the name
        "Anna.Berg.1999",
        "anna.b@example1",
    ],
)
def test_weak_passwords(password: str) -> None:
    with pytest.raises(WeakPassword) as refused:
        check_strength(password, "anna.b", "Anna Berg")
    assert password not in str(refused.value)


@pytest.mark.parametrize(
    "password",
    [
        "seven grey herons",
        "vier blaue Lampen",
        "kx7f93mqp2ab",  # chance
        "Kartoffelsalat mit Dill",
        "пять старых часов",
        "五頭の象が川を渡る夜明けの歌",
        "bergauf rennt der Esel",  # holds a part of the name, and enough besides
    ],
)
def test_good_passwords(password: str) -> None:
    check_strength(password, "anna.b", "Anna Berg")


def test_an_empty_or_short_name_forbids_nothing() -> None:
    check_strength("seven grey herons", "s", "")
    check_strength("seven grey herons", "", "")
