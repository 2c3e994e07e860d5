"""Where the threads of a model's process read: together, or alone; and how they all leave."""

import threading
from collections.abc import Callable

from docpipe.heartbeat import Stop
from workers.reading import Departing, Room


def start(work: Callable[[], None]) -> threading.Thread:
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread


def test_who_reads_alone_waits_for_the_others_and_they_for_him() -> None:
    room, order = Room(), list[str]()
    inside, leave, apart, done = (threading.Event() for _ in range(4))

    def other() -> None:
        with room.shared():
            inside.set()
            assert leave.wait(10)
            order.append("other")

    def lonely() -> None:
        with room.shared(), room.alone():
            order.append("alone")
            apart.set()
            assert done.wait(10)
            order.append("alone no more")

    def late() -> None:
        with room.shared():
            order.append("late")

    threads = [start(other)]
    assert inside.wait(10)
    threads.append(start(lonely))
    while not room._alone:
        threading.Event().wait(0.001)
    threads.append(start(late))
    assert order == []
    leave.set()
    assert apart.wait(10)
    assert order == ["other", "alone"]
    done.set()
    for thread in threads:
        thread.join(10)
    assert order == ["other", "alone", "alone no more", "late"]


def test_two_who_want_to_be_alone_are_so_one_after_the_other() -> None:
    room, inside, most = Room(), list[int](), list[int]()
    both = threading.Barrier(2)

    def lonely(number: int) -> None:
        with room.shared():
            both.wait(10)
            with room.alone():
                inside.append(number)
                most.append(len(inside))
                threading.Event().wait(0.02)
                inside.remove(number)

    threads = [start(lambda number=number: lonely(number)) for number in range(2)]
    for thread in threads:
        thread.join(10)
    assert most == [1, 1]


def test_the_process_ends_when_all_have_let_go() -> None:
    stop, ended = Stop(60), threading.Event()
    departing = Departing(stop, ended.set)
    with departing.holding(), departing.holding():
        first = start(departing.end)
        while not stop.over:
            threading.Event().wait(0.001)
        assert not ended.wait(0.05), "another holds a document still, and its heartbeat is told to hurry"
        second = start(departing.end)
        assert ended.wait(10)
        first.join(10)
        second.join(10)


def test_a_document_that_is_finished_meanwhile_holds_nobody_up() -> None:
    ended = threading.Event()
    departing = Departing(Stop(60), ended.set)
    with departing.holding():
        with departing.holding():
            leaving = start(departing.end)
        assert ended.wait(10)
        leaving.join(10)
