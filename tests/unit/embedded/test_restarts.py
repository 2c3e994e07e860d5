"""When a part that died is started again, and when no more."""

from docpipe.embedded.restarts import LONGEST_WAIT_SECONDS, MOST_DEATHS, WINDOW_SECONDS, Restarts


def test_waits_grow_and_then_it_is_given_up() -> None:
    restarts = Restarts()
    waits = [restarts.note_death(float(second)) for second in range(MOST_DEATHS + 1)]
    assert waits == [0.5, 1, 2, 4, 8, None]


def test_a_part_that_lived_long_is_forgiven() -> None:
    restarts = Restarts()
    waits = [restarts.note_death(day * WINDOW_SECONDS) for day in range(50)]
    assert set(waits) == {0.5}


def test_no_wait_is_longer_than_the_longest() -> None:
    restarts = Restarts(deaths=[0.0] * (MOST_DEATHS - 1))
    assert restarts.note_death(1.0) == LONGEST_WAIT_SECONDS
