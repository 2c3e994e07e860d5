"""Answers that go round in circles are told from lists with rows alike."""

import pytest

from docpipe.vlm.repeats import LEAST, LONGEST, TIMES, going_round


@pytest.mark.parametrize(
    ("tokens", "round"),
    [
        ([], False),  # nothing yet
        ([7] * 100, False),  # a long number of one digit is closed by the length of texts first
        ([7] * LEAST, True),  # one token for ever
        ([1, 2] * (LEAST // 2), True),  # two
        (list(range(20)) * 12, False),  # a dozen rows alike: a bill of twelve equal months
        (list(range(20)) * TIMES, True),
        ([*range(900, 950), *list(range(20)) * TIMES], True),  # after a good beginning
        ([*list(range(20)) * TIMES, 5], False),  # it has just come out of it
        ([token for row in range(TIMES) for token in (*range(19), 500 + row)], False),  # rows that count up
        (list(range(LONGEST)) * TIMES, True),  # the longest that is looked for
        (list(range(LONGEST + 1)) * TIMES, False),
    ],
)
def test_the_same_again_and_again(tokens: list[int], round: bool) -> None:
    assert going_round(tokens) is round
