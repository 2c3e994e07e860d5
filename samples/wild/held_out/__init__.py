"""Wild layouts and words that are kept apart: nobody who makes a reader looks in here."""

from random import Random

from samples.wild.design import Design

HELD_OUT: tuple[Design, ...] = ()


def held_out_words(language: str, rng: Random) -> dict[str, str]:
    """Words that stand in for the usual ones."""
    return {}
