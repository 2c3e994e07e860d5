import random
from datetime import timedelta

from docpipe.delivery.waiting import pause_after, wait_after_attempt


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
