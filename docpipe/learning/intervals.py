"""How far figures can be trusted: Wilson's interval of a share, and the bootstrap over layouts. Knows no field."""

import math
from collections.abc import Hashable, Sequence

import numpy as np

Interval = tuple[float, float]

Z = 1.959964  # 95 %
DRAWS = 1000
LEAST_GROUPS = 3  # of fewer nothing can be said


def wilson(right: int, number: int) -> Interval | None:
    """The 95 % interval of a share (Wilson 1927); None of nothing. It takes each case for independent."""
    if number == 0:
        return None
    share, spread = right / number, Z * Z / number
    middle = share + spread / 2
    reach = Z * math.sqrt(share * (1 - share) / number + spread / (4 * number))
    return max(0.0, (middle - reach) / (1 + spread)), min(1.0, (middle + reach) / (1 + spread))


def by_layout(groups: Sequence[Hashable], parts: Sequence[float], wholes: Sequence[float]) -> Interval | None:
    """The 95 % interval of `sum(parts) / sum(wholes)` when layouts are drawn anew, not cases (Efron's percentiles).

    Fields of one layout are right or wrong together, so that there are fewer cases than there seem to be.
    """
    sums: dict[Hashable, list[float]] = {}
    for group, part, whole in zip(groups, parts, wholes, strict=True):
        of_group = sums.setdefault(group, [0.0, 0.0])
        of_group[0] += part
        of_group[1] += whole
    if len(sums) < LEAST_GROUPS:
        return None
    table = np.array(list(sums.values()))
    chosen = np.random.default_rng(0).integers(0, len(table), (DRAWS, len(table)))
    drawn = table[chosen].sum(axis=1)
    drawn = drawn[drawn[:, 1] > 0]
    if not len(drawn):
        return None
    low, high = np.percentile(drawn[:, 0] / drawn[:, 1], [2.5, 97.5])
    return float(low), float(high)
