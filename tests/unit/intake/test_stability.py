from docpipe.intake.stability import Stability

SMALL, GROWN = (10, 1, 7), (20, 2, 7)


def test_a_file_is_whole_when_nothing_changes_for_long_enough() -> None:
    stability = Stability(1.0)
    assert not stability.is_stable("a", SMALL, 0.0)
    assert not stability.is_stable("a", SMALL, 0.9)
    assert stability.is_stable("a", SMALL, 1.0)


def test_every_change_starts_the_time_again() -> None:
    stability = Stability(1.0)
    stability.is_stable("a", SMALL, 0.0)
    assert not stability.is_stable("a", GROWN, 0.9)
    assert not stability.is_stable("a", GROWN, 1.8)
    assert stability.is_stable("a", GROWN, 2.0)


def test_an_empty_file_gets_more_time_to_be_filled() -> None:
    stability = Stability(1.0)
    empty = (0, 1, 7)
    stability.is_stable("a", empty, 0.0)
    assert not stability.is_stable("a", empty, 9.9)
    assert stability.is_stable("a", empty, 10.0)


def test_another_file_under_the_same_name_is_another() -> None:
    stability = Stability(1.0)
    stability.is_stable("a", (10, 1, 7), 0.0)
    assert not stability.is_stable("a", (10, 1, 8), 1.5)


def test_what_has_gone_is_forgotten() -> None:
    stability = Stability(1.0)
    stability.is_stable("a", SMALL, 0.0)
    stability.forget_all_but(["b"])
    assert not stability.is_stable("a", SMALL, 5.0)


def test_no_time_asked_is_stable_at_once() -> None:
    assert Stability(0).is_stable("a", SMALL, 0.0)
