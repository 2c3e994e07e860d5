"""The pages of a document in windows that a model can be shown at once, and what it says of each made one.

Knows answers and what speaks for them; no page and no value.
"""

from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")


def windows(pages: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """The pages in order, so many at a time, as even as can be."""
    count = -(-len(pages) // max(size, 1))
    for number in range(count):
        yield pages[number * len(pages) // count : (number + 1) * len(pages) // count]
