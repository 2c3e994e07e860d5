"""Words of the screens: all of them are there, and amounts are said as people say them."""

from datetime import UTC, datetime, timedelta

import pytest

from docpipe.lifecycle import Status
from docpipe.permissions import Permission, Role
from docpipe.web.wording import PERMISSIONS, ROLES, STATUSES, age, ago, duration, initials, plural, size, spent

DURATIONS = ((None, "–"), (0.2, "now"), (1, "1 s"), (59.9, "59 s"), (60, "1 min"), (3599, "59 min"), (7200, "2 h"))
DURATIONS += ((86_400, "1 d"), (1e6, "11 d"))
SPENT = ((0.4, "0 s"), (59.9, "59 s"), (60, "1 min"), (200, "3 min 20 s"), (3600, "1 h"), (3999, "1 h 6 min"))
SIZES = ((0, "0 B"), (999, "999 B"), (64_123, "64 kB"), (1_234_567, "1.2 MB"))
NAMES = (
    ("Anna Berger", "AB"),
    ("anna", "A"),
    ("Anna M. van den Berg", "AB"),
    ("anna.berger", "AB"),
    ("42", ""),
    ("", ""),
)


def test_every_word_is_said() -> None:
    assert set(STATUSES) == set(Status)
    assert set(ROLES) == set(Role)
    assert set(PERMISSIONS) == set(Permission)


@pytest.mark.parametrize(("seconds", "words"), DURATIONS)
def test_durations(seconds: float | None, words: str) -> None:
    assert duration(seconds) == words


@pytest.mark.parametrize(("seconds", "words"), SPENT)
def test_what_somebody_took(seconds: float, words: str) -> None:
    assert spent(seconds) == words


@pytest.mark.parametrize(("count", "words"), SIZES)
def test_sizes(count: int, words: str) -> None:
    assert size(count) == words


@pytest.mark.parametrize(("name", "letters"), NAMES)
def test_initials(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_ages_and_numbers() -> None:
    now = datetime.now(UTC)
    assert age(now - timedelta(minutes=4), now) == "4 min"
    assert age(None, now) == "–"
    assert (ago(None), ago(0.3), ago(9)) == ("never", "just now", "9 s ago")
    assert (plural(1, "document"), plural(2000, "document")) == ("1 document", "2,000 documents")
