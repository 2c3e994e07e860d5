import random

import pytest

from docpipe.job import LONGEST_WAIT, MOST_WAITS, Priority, wait_after
from docpipe.settings import Settings


@pytest.mark.parametrize(
    ("failures", "seconds"), [(1, 2), (2, 8), (3, 32), (4, 128), (5, 512), (6, 600), (10_000, 600)]
)
def test_waits_grow_to_a_bound_and_differ(failures: int, seconds: int) -> None:
    chance = random.Random(7)
    waits = {wait_after(failures, chance).total_seconds() for _ in range(100)}
    assert min(waits) >= 0.75 * seconds
    assert max(waits) <= 1.25 * seconds
    assert len(waits) > 50


def test_a_part_may_be_away_over_night() -> None:
    total = sum(wait_after(n, random.Random(7)).total_seconds() for n in range(1, MOST_WAITS))
    assert 12 * 3600 < total < 24 * 3600
    assert LONGEST_WAIT.total_seconds() == 600


def test_priorities_are_ordered_most_urgent_first() -> None:
    assert [priority.value for priority in Priority] == ["urgent", "normal", "bulk"]


def test_a_killed_job_is_picked_up_within_a_minute_by_default() -> None:
    settings = Settings()
    last_renewal_before_death, reconciler_jitter = 0, 1.25
    pick_up = settings.lease_seconds + settings.reconcile_seconds * reconciler_jitter - last_renewal_before_death
    assert pick_up < 60
