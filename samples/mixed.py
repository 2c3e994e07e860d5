"""Varied documents by chance: any kind, market, layout, look and length, some with a fault.

Each depends on the seed and its own number alone, so that the thousandth is the same in a set of any size.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from random import Random

from samples.arrival import Arrival, File
from samples.contracts.mixing import mix_contract
from samples.finishing import arrive
from samples.identity.mixing import mix_identity
from samples.letters import mix_letter
from samples.mixed_sales import mix_receipt, mix_sale
from samples.packets import mix_packet
from samples.proofs.recipe import mix_proof
from samples.recipe import Recipe
from samples.statements.recipe import mix_statement
from samples.wild.recipe import mix_wild

SHARES = {  # how many files of a hundred
    "sale": 44.5,  # invoices, credit notes, and one receipt in ten
    "receipt": 5.5,
    "identity_document": 15,
    "contract": 10,
    "bank_statement": 8,
    "proof_of_address": 7,
    "packet": 7,
    "unknown": 3,
}
WILD = {"sale": "wild", "receipt": "wild_receipt"}  # what takes the place of some of them
WILD_SHARE = 0.35
APART = {"wild_apart": "sale", "wild_receipt_apart": "receipt"}  # the same, of designs and words that are kept apart
KINDS = (*SHARES, *WILD.values(), *APART)
SPOKEN = ("sale", *WILD.values(), *APART)  # kinds that come in a language of one's choice
RECIPES: dict[str, Callable[..., Recipe]] = {
    "sale": mix_sale,
    "wild": mix_wild,
    "wild_receipt": partial(mix_wild, kind="receipt"),
    "wild_apart": partial(mix_wild, held_out=True),
    "wild_receipt_apart": partial(mix_wild, kind="receipt", held_out=True),
    "receipt": mix_receipt,
    "identity_document": mix_identity,
    "contract": mix_contract,
    "bank_statement": mix_statement,
    "proof_of_address": mix_proof,
    "unknown": mix_letter,
}


def mixed_set(
    seed: int, count: int, kinds: Sequence[str] = (), finish: str | None = None, language: str = ""
) -> Iterator[File]:
    """So many files of these kinds, in their usual shares; of all kinds without any, a share of the sales wild.

    Sales and wild documents alone come born digital and without marks, unless a finish is named; they alone come in
    one `language`. Raises ValueError for another kind.
    """
    chosen = [name for name in KINDS if name in kinds or (not kinds and name in SHARES)]
    if language and not set(chosen) <= set(SPOKEN):
        raise ValueError(f"one language: for {', '.join(SPOKEN)} alone")
    plain = set(chosen) <= set(SPOKEN) and not finish
    for i in range(1, count + 1):
        (kind,) = Random(f"{seed}/{i}/kind").choices(chosen, [_share(name) for name in chosen])
        if not kinds and Random(f"{seed}/{i}/wild").random() < WILD_SHARE:
            kind = WILD.get(kind, kind)
        number, rng = f"{i:06d}", Random(f"{seed}/{i}")
        if kind == "packet":
            yield mix_packet(number, rng, finish)
            continue
        recipe = partial(RECIPES[kind], language=language)(number, rng) if language else RECIPES[kind](number, rng)
        yield Arrival(recipe) if plain else arrive(recipe, Random(f"{seed}/{i}/finish"), finish)


def _share(kind: str) -> float:
    """Of a hundred; wild ones have that of what they stand in for."""
    return SHARES[{**{wild: tame for tame, wild in WILD.items()}, **APART}.get(kind, kind)]
