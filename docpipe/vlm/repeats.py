"""Whether an answer goes round in circles. Knows tokens alone."""

from collections.abc import Sequence

TIMES, LEAST = 24, 256  # the same again so often, and so many tokens of it: a list may well have a dozen rows alike
LONGEST = 128  # tokens of what comes again


def going_round(tokens: Sequence[int]) -> bool:
    """Whether the end of the tokens is one run of them again and again."""
    return any(_ends_in(tokens, period) for period in range(1, LONGEST + 1))


def _ends_in(tokens: Sequence[int], period: int) -> bool:
    length = max(TIMES * period, LEAST)
    if len(tokens) < length or tokens[-1] != tokens[-1 - period] or tokens[-2] != tokens[-2 - period]:
        return False  # nearly always, and in no time
    tail = tokens[-length:]
    return tail[period:] == tail[:-period]
