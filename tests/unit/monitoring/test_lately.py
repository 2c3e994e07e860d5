"""Readiness is asked once for many, and late answers hold up one of them."""

import threading
from concurrent.futures import ThreadPoolExecutor
from itertools import count

import pytest

from docpipe.monitoring.lately import Answer, Lately
from docpipe.monitoring.readiness import ReadyCheck


def answer(number: int) -> Answer:
    return True, [ReadyCheck("blobs", True, f"Asked {number} times.")]


class Late:
    """Answers at once, and from then on late."""

    def __init__(self) -> None:
        self.numbers, self.begun, self.go_on = count(1), threading.Event(), threading.Event()

    def __call__(self) -> Answer:
        number = next(self.numbers)
        if number > 1:
            self.begun.set()
            assert self.go_on.wait(timeout=10)
        return answer(number)


def test_many_who_ask_at_once_ask_once() -> None:
    asked, now = count(1), [0.0]
    lately = Lately(lambda: answer(next(asked)), 3.0, lambda: now[0])
    with ThreadPoolExecutor(8) as pool:
        told = {said[0].sentence for _, said in pool.map(lambda _: lately(), range(100))}
    assert told == {"Asked 1 times."}
    now[0] = 2.9
    assert lately() == answer(1)
    now[0] = 3.0
    assert lately() == answer(2)


def test_a_late_answer_holds_up_one() -> None:
    now, late_one = [0.0], Late()
    lately = Lately(late_one, 3.0, lambda: now[0])
    lately()
    now[0] = 10.0
    with ThreadPoolExecutor(1) as pool:
        late = pool.submit(lately)
        assert late_one.begun.wait(timeout=10)
        assert lately() == answer(1), "what was said last"
        late_one.go_on.set()
        assert late.result() == answer(2)
    assert lately() == answer(2)


def test_what_was_said_long_ago_is_told_to_nobody() -> None:
    now, late_one = [0.0], Late()
    lately = Lately(late_one, 3.0, lambda: now[0])
    lately()
    now[0] = 3600.0
    with ThreadPoolExecutor(2) as pool:
        both = [pool.submit(lately) for _ in range(2)]
        assert late_one.begun.wait(timeout=10)
        late_one.go_on.set()
        assert [one.result() for one in both] == [answer(2)] * 2


def test_after_a_fault_it_is_asked_again() -> None:
    faults = iter([OSError("no"), None])

    def ask() -> Answer:
        if fault := next(faults):
            raise fault
        return answer(2)

    lately = Lately(ask)
    with pytest.raises(OSError, match="no"):
        lately()
    assert lately() == answer(2)
