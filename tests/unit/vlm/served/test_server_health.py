import random

import pytest

from docpipe.vlm.served.health import STALE_SECONDS, Health
from docpipe.vlm.served.patience import Patience

PATIENCE = Patience(pause=2, longest_pause=30)


class Even(random.Random):
    def random(self) -> float:
        return 0.5  # in the middle: no jitter


@pytest.fixture
def health() -> Health:
    return Health(8, PATIENCE, Even())


def test_one_that_fails_is_left_out_longer_each_time_up_to_a_bound(health: Health) -> None:
    now, waits = 0.0, []
    for _ in range(7):
        health.failed(now, "away")
        waits.append(health.out_until - now)
        now = health.out_until
    assert waits == [2, 4, 8, 16, 30, 30, 30]


def test_many_failures_of_one_cause_count_once(health: Health) -> None:
    assert health.failed(0, "away")
    assert not health.failed(0.1, "away")
    assert health.failures == 1


def test_one_that_is_tried_again_gets_a_single_question_until_it_has_answered(health: Health) -> None:
    health.failed(0, "away")
    assert not health.is_free(1)
    assert health.is_free(3)
    health.held = 1
    assert not health.is_free(3)
    assert health.answered(4, 1, 100)
    assert health.is_free(4)


def test_one_that_is_full_gets_fewer_and_then_one_more_at_a_time(health: Health) -> None:
    health.held = 6
    health.is_full(0, asked=7)
    assert (health.room, health.out_until) == (3, 7)
    health.held = 0
    for _ in range(3):
        health.answered(8, 1, 100)
    assert health.room == 4
    for _ in range(100):
        health.answered(8, 1, 100)
    assert health.room == 8


def test_no_wait_that_is_asked_for_lasts_for_ever(health: Health) -> None:
    health.is_full(0, asked=86_400)
    assert health.out_until == 30


def test_a_slow_one_is_expected_to_take_longer_until_that_is_long_ago(health: Health) -> None:
    health.answered(0, 100, 100)
    assert health.expected(1, usual=0.01) == pytest.approx(1.0)
    assert health.expected(STALE_SECONDS + 1, usual=0.01) == pytest.approx(0.01)


def test_pauses_do_not_keep_in_step() -> None:
    chance = random.Random(1)
    pauses = [PATIENCE.pause_after(3, chance) for _ in range(100)]
    assert len(set(pauses)) > 90
    assert 8 * 0.8 <= min(pauses) < max(pauses) <= 8 * 1.2
