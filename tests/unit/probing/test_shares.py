"""What a share of few trials tells: the intervals of Wilson, whose ends are known from tables."""

import pytest

from docpipe.probing.judging import Share

INTERVALS = [  # so many, of so many, low, high
    (0, 0, 0.0, 1.0),  # nothing is known
    (0, 10, 0.0, 0.2775),
    (10, 10, 0.7225, 1.0),
    (5, 10, 0.2366, 0.7634),
    (81, 263, 0.2553, 0.3662),  # the example of Newcombe (1998), table I
    (15, 148, 0.0624, 0.1605),  # the same
    (1, 29, 0.0061, 0.1718),
]


@pytest.mark.parametrize(("count", "of", "low", "high"), INTERVALS)
def test_wilson(count: int, of: int, low: float, high: float) -> None:
    assert Share(count, of).interval == pytest.approx((low, high), abs=1e-4)
