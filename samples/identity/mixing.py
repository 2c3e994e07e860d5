"""Identity documents by chance, some of them expired or with a zone whose check digits fail."""

from random import Random

from samples.identity.recipe import DESIGNS, IdentityRecipe, cook_identity

EXPIRED, MISPRINTED = 0.06, 0.04  # shares


def mix_identity(number: str, rng: Random) -> IdentityRecipe:
    """One of any design."""
    design = rng.choice(sorted(DESIGNS))
    chance = rng.random()
    expired, misprinted = chance < EXPIRED, EXPIRED <= chance < EXPIRED + MISPRINTED
    name = f"{DESIGNS[design].kind}_{number}"
    return cook_identity(name, rng, design, expired=expired, wrong_digit=misprinted)
