"""Contracts by chance, some of them not signed by all."""

from random import Random

from samples.contracts.composing import DESIGNS
from samples.contracts.recipe import ContractRecipe, cook_contract
from samples.contracts.story import ContractWishes

LANGUAGES = ("en", "en", "en", "en", "en", "de", "de", "fr")


def mix_contract(number: str, rng: Random) -> ContractRecipe:
    """One of any design."""
    language = rng.choice(LANGUAGES)
    signed = rng.choices((2, 1, 0), (84, 8, 8))[0]
    design = rng.choice(sorted(DESIGNS))
    return cook_contract(f"contract_{language}_{number}", rng, design, language, ContractWishes(signed))
