"""How many questions go together: by their lengths, by memory, and again more after there were too many."""

import pytest

from docpipe.vlm.batching import AGAIN, Breadth, fitting
from docpipe.vlm.runner import Question


def asked(*lengths: int) -> list[Question]:
    return [Question((), {}, length) for length in lengths]


@pytest.mark.parametrize(
    ("lengths", "most", "tokens", "size"),
    [
        ([9, 9, 9], 8, None, 3),  # no bound but their number
        ([9] * 20, 8, None, 8),
        ([9, 9, 9], 8, 27, 3),  # just as many as fit
        ([9, 9, 9], 8, 26, 2),
        ([9, 9, 30, 9], 8, 60, 2),  # a long one makes all others long
        ([99, 9], 8, 10, 1),  # one is tried however long it is
        ([9], 8, 1, 1),
    ],
)
def test_a_batch_is_as_large_as_its_longest_question_allows(
    lengths: list[int], most: int, tokens: int | None, size: int
) -> None:
    assert fitting(asked(*lengths), most, tokens, lambda question: question.max_tokens) == size


def test_after_too_many_fewer_are_tried_and_after_a_while_more_again() -> None:
    breadth = Breadth(8)
    breadth.too_many(8)
    assert breadth.now == 4
    breadth.too_many(1)
    assert breadth.now == 1
    for _ in range(AGAIN - 1):
        breadth.went_well()
    assert breadth.now == 1
    breadth.went_well()
    assert breadth.now == 2
    for _ in range(10 * AGAIN):
        breadth.went_well()
    assert breadth.now == 8
