"""Contracts by chance, some of them not signed by all, some without one of their pages."""

from random import Random

from samples.contracts.composing import DESIGNS
from samples.contracts.recipe import ContractRecipe, cook_contract
from samples.contracts.story import ContractWishes
from samples.cutting import Cut
from samples.recipe import ACCEPTED, Recipe

CUT = 0.06  # share that has lost a page between the others
LANGUAGES = ("en", "en", "en", "en", "en", "de", "de", "fr")


def mix_contract(number: str, rng: Random) -> Recipe:
    """One of any design."""
    made = _whole(number, rng)
    if made.expect != ACCEPTED or rng.random() >= CUT:
        return made
    pages = made.set().page_no
    return Cut(made, (rng.randint(2, pages - 1),)) if pages > 2 else made


def _whole(number: str, rng: Random) -> ContractRecipe:
    language = rng.choice(LANGUAGES)
    signed = rng.choices((2, 1, 0), (84, 8, 8))[0]
    design = rng.choice(sorted(DESIGNS))
    return cook_contract(f"contract_{language}_{number}", rng, design, language, ContractWishes(signed))
