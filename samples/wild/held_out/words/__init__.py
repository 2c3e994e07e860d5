"""Labels that stand in for the usual ones in documents that are kept apart."""

from collections.abc import Mapping
from random import Random

from samples.wild.held_out.words.germanic import AMERICAN, BRITISH, DUTCH, GERMAN, SWEDISH
from samples.wild.held_out.words.romance import FRENCH, ITALIAN, PORTUGUESE, SPANISH
from samples.wild.held_out.words.slavic import CZECH, POLISH

APART: Mapping[str, Mapping[str, str]] = {
    "cs": CZECH,
    "de": GERMAN,
    "en": BRITISH,
    "en-US": AMERICAN,
    "es": SPANISH,
    "fr": FRENCH,
    "it": ITALIAN,
    "nl": DUTCH,
    "pl": POLISH,
    "pt": PORTUGUESE,
    "sv": SWEDISH,
}


def held_out_words(language: str, rng: Random) -> dict[str, str]:
    """One of the labels that are kept apart for each key that has any."""
    return {key: rng.choice(text.split("|")) for key, text in APART[language].items()}
