"""Whether an answer goes round in circles. Knows tokens alone."""

from collections.abc import Sequence

TIMES, LEAST = 12, 192  # the same again so often, and so many tokens of it
LONGEST = 128  # tokens of what comes again


def going_round(tokens: Sequence[int]) -> bool:
    """Whether the end of the tokens is one run of them again and again. A list may well have a few rows alike."""
    for period in range(1, LONGEST + 1):
        length = max(TIMES * period, LEAST)
        tail = tokens[-length:]
        if len(tail) == length and tail[period:] == tail[:-period]:
            return True
    return False
