"""Varied documents by chance: any kind, market, layout, look and length, some with a fault.

Each depends on the seed and its own number alone, so that the thousandth is the same in a set of any size.
"""

from collections.abc import Callable, Iterator, Sequence
from random import Random

from samples.arrival import Arrival, File
from samples.contracts.mixing import mix_contract
from samples.finishing import arrive
from samples.identity.mixing import mix_identity
from samples.mixed_sales import mix_receipt, mix_sale
from samples.proofs.recipe import mix_proof
from samples.recipe import Recipe
from samples.statements.recipe import mix_statement

Mix = Callable[[str, Random], Recipe]

KINDS: dict[str, tuple[float, Mix]] = {  # how many of a hundred, and how one is made
    "sale": (44.5, mix_sale),  # invoices, credit notes, and one receipt in ten
    "receipt": (5.5, mix_receipt),
    "identity_document": (15, mix_identity),
    "contract": (10, mix_contract),
    "bank_statement": (8, mix_statement),
    "proof_of_address": (7, mix_proof),
}


def mixed_set(seed: int, count: int, kinds: Sequence[str] = (), finish: str | None = None) -> Iterator[File]:
    """So many files of these kinds, in their usual shares; of all kinds without any.

    Sales alone come born digital and without marks, unless a finish is named.
    """
    chosen = [name for name in KINDS if name in kinds or not kinds]
    for i in range(1, count + 1):
        (kind,) = Random(f"{seed}/{i}/kind").choices(chosen, [KINDS[name][0] for name in chosen])
        made = KINDS[kind][1](f"{i:06d}", Random(f"{seed}/{i}"))
        plain = chosen == ["sale"] and not finish
        yield Arrival(made) if plain else arrive(made, Random(f"{seed}/{i}/finish"), finish)
