"""Which row of one table is which of another: the pairs whose weights sum up to most. Knows no row."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Weights = Sequence[Sequence[float]]


def best_pairs(weights: Weights) -> dict[int, int]:
    """For each row its column, in an assignment of the largest sum (Kuhn 1955, by shortest augmenting paths).

    Of rows and columns the fewer are all taken.
    """
    table = np.asarray(weights, dtype=float)
    if table.size == 0:
        return {}
    if table.shape[0] > table.shape[1]:
        return {row: column for column, row in best_pairs(table.T.tolist()).items()}
    taken_by = _assigned(-table)
    return {int(row): column for column, row in enumerate(taken_by) if row >= 0}


def _assigned(costs: NDArray[np.float64]) -> NDArray[np.int64]:
    """For each column the row that takes it, -1 for none; no more rows than columns."""
    of_row, of_column = np.zeros(costs.shape[0]), np.zeros(costs.shape[1])  # the prices of the dual problem
    taken_by = np.full(costs.shape[1], -1)
    for row in range(costs.shape[0]):
        _augment(row, costs, of_row, of_column, taken_by)
    return taken_by


def _augment(
    start: int,
    costs: NDArray[np.float64],
    of_row: NDArray[np.float64],
    of_column: NDArray[np.float64],
    taken_by: NDArray[np.int64],
) -> None:
    """Give one more row a column, moving others along the cheapest path; prices and columns change in place."""
    columns = costs.shape[1]
    least, before = np.full(columns, np.inf), np.full(columns, -1)
    done: list[int] = []
    reached, row, spent = np.zeros(columns, dtype=bool), start, 0.0
    while True:
        dearer = spent + costs[row] - of_row[row] - of_column
        shorter = ~reached & (dearer < least)
        least[shorter], before[shorter] = dearer[shorter], done[-1] if done else -1
        column = int(np.where(reached, np.inf, least).argmin())
        spent = float(least[column])
        if taken_by[column] < 0:
            break
        reached[column] = True
        done.append(column)
        row = int(taken_by[column])
    of_row[start] += spent
    for one in done:
        of_row[taken_by[one]] += spent - least[one]
        of_column[one] -= spent - least[one]
    while column >= 0:
        previous = int(before[column])
        taken_by[column] = start if previous < 0 else taken_by[previous]
        column = previous
