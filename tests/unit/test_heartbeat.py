from docpipe.heartbeat import Stop


def test_nobody_has_asked() -> None:
    stop = Stop(seconds=0)
    assert not stop.asked
    assert not stop.over


def test_time_is_left_to_finish() -> None:
    stop = Stop(seconds=60)
    stop.ask()
    assert stop.asked
    assert not stop.over


def test_time_is_up() -> None:
    stop = Stop(seconds=0)
    stop.ask()
    assert stop.over


def test_asking_again_gives_no_more_time() -> None:
    stop = Stop(seconds=0)
    stop.ask()
    stop.seconds = 60
    stop.ask()
    assert stop.over
