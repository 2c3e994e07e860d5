import random
from datetime import UTC, datetime, timedelta

import pytest

from docpipe.delivery.waiting import asked_wait, pause_after, wait_after_attempt

NOW = datetime(2025, 1, 3, 12, tzinfo=UTC)


class Even(random.Random):
    def random(self) -> float:
        return 0.5  # in the middle: no jitter


def test_waits_grow_and_ten_attempts_outlast_a_night() -> None:
    waits = [wait_after_attempt(attempt, Even()) for attempt in range(1, 10)]
    assert [round(wait.total_seconds()) for wait in waits[:6]] == [5, 25, 125, 625, 3125, 15625]
    assert waits == sorted(waits)
    assert timedelta(days=1) < sum(waits, timedelta()) < timedelta(days=3)


def test_many_attempts_and_failures_stay_in_their_bounds() -> None:
    assert wait_after_attempt(10_000, Even()) == timedelta(hours=12)
    assert pause_after(10_000, Even()) == timedelta(minutes=10)
    assert pause_after(0, Even()) == timedelta(seconds=5)


def test_waits_do_not_keep_in_step() -> None:
    chance = random.Random(1)
    waits = [wait_after_attempt(4, chance).total_seconds() for _ in range(200)]
    assert len(set(waits)) > 190
    assert 625 * 0.8 <= min(waits) < max(waits) <= 625 * 1.2


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120),
        (" 7 ", 7),
        ("Fri, 03 Jan 2025 12:01:30 GMT", 90),
        ("Fri, 03 Jan 2025 11:00:00 GMT", None),  # was before now
        ("0", None),
        ("99999999999999999999", 86_400),  # no one holds us up for ever
        ("Fri, 03 Jan 2099 12:01:30 GMT", 86_400),
        ("-5", None),
        ("1.5", None),  # no number of seconds as RFC 9110 writes it
        ("²", None),
        ("soon", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after_is_read(header: str | None, seconds: int | None) -> None:
    assert asked_wait(header, NOW) == (timedelta(seconds=seconds) if seconds else None)
