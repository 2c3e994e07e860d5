"""How long a notice waits for its next attempt, and how long a webhook that seems to be down is left alone."""

import random
from datetime import timedelta

FIRST_WAIT = timedelta(seconds=5)
GROWTH = 5
LONGEST_WAIT = timedelta(hours=12)
LONGEST_PAUSE = timedelta(minutes=10)  # so that a webhook that is back is noticed soon
JITTER = 0.2


def wait_after_attempt(attempt: int, chance: random.Random) -> timedelta:
    """5 s, 25 s, 2 min, 10 min, 52 min, 4 h, then 12 h each, a fifth more or less: ten attempts take about two days."""
    return _spread(_grown(attempt, LONGEST_WAIT), chance)


def pause_after(failures: int, chance: random.Random) -> timedelta:
    """How long to leave a webhook alone after so many failures in a row: 5 s, 25 s, 2 min, then 10 min."""
    return _spread(_grown(failures, LONGEST_PAUSE), chance)


def _grown(count: int, longest: timedelta) -> timedelta:
    return min(FIRST_WAIT * int(GROWTH ** min(max(count, 1) - 1, 10)), longest)


def _spread(wait: timedelta, chance: random.Random) -> timedelta:
    return wait * (1 + JITTER * (2 * chance.random() - 1))
