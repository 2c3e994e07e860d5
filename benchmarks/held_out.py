"""A set of files whose layouts nobody tuned on: all kinds, as files, scans and photos, some with several documents.

Receipts and letters of no known type have no layouts that are kept apart; they are taken as they come. Wild invoices
and receipts are made as offices make them, in layouts and with labels of their own.
"""

import dataclasses
from collections.abc import Iterator, Mapping
from itertools import cycle, islice
from random import Random
from typing import Any

from samples.arrival import Arrival, File, Packet
from samples.cutting import Cut
from samples.finishing import arrive
from samples.mixed import mixed_set
from samples.packets import bind, expected
from samples.recipe import Recipe
from samples.sale import Sale
from samples.wild.recipe import TONGUES, mix_wild

ENDLESS = 1_000_000
LOOSE = ("receipt", "unknown")  # kinds of which no layouts are kept apart
SHARES = {  # of every twenty files
    "sale": 6,
    "identity_document": 3,
    "packet": 3,
    "contract": 2,
    "proof_of_address": 2,
    "bank_statement": 2,
    "receipt": 1,
    "unknown": 1,
}
PACKED = ("sale", "identity_document", "bank_statement", "proof_of_address", "sale", "contract", "unknown")
FINISHES = {"born": 0.4, "scan": 0.35, "photo": 0.25}
WILD_FINISHES = {
    "invoice": {"born": 0.75, "scan": 0.25},
    "receipt": {"born": 0.5, "scan": 0.25, "photo": 0.25},
}
LONG = ("contract",)  # of many pages: nobody photographs them
SCANNED, IN_A_ROW = 0.6, 0.4  # of the packets: those from a scanner, those of invoices of one seller


def held_out_set(seed: int, number: int) -> Iterator[File]:
    """So many files by chance, each with a name of its own; none that nobody can read."""
    rng = Random(f"{seed}/held out")
    streams = {(kind, f): _files(kind, f, seed) for kind in SHARES for f in FINISHES}
    packed = {kind: (made.recipe for made in _files(kind, "born", seed + 1)) for kind in sorted(set(PACKED))}
    turns = [kind for kind, share in SHARES.items() for _ in range(share)]
    for n, kind in enumerate(islice(cycle(turns), number), start=1):
        if kind == "packet":
            yield _packet(f"packet_{n:06d}", packed, rng)
        else:
            finishes = [finish for finish in FINISHES if finish != "photo" or kind not in LONG]
            (finish,) = rng.choices(finishes, [FINISHES[finish] for finish in finishes])
            yield next(streams[kind, finish])


def wild_set(seed: int, number: int, kind: str = "invoice") -> Iterator[Arrival]:
    """So many wild invoices or receipts by chance, the languages in turn, as files, scans and photos."""
    for n, language in enumerate(islice(cycle(TONGUES), number), start=1):
        rng = Random(f"{seed}/wild/{kind}/{n}")
        recipe = mix_wild(f"{n:06d}", rng, kind, language, held_out=True)
        shares = WILD_FINISHES[kind]
        (finish,) = rng.choices(list(shares), list(shares.values()))
        yield arrive(recipe, rng, finish)


def clean_set(seed: int, number: int) -> Iterator[Arrival]:
    """So many of the other sales whose layouts are kept apart, the languages in turn, born digital."""
    streams = {language: _clean(seed, language) for language in TONGUES}
    for language in islice(cycle(TONGUES), number):
        yield next(streams[language])


def _clean(seed: int, language: str) -> Iterator[Arrival]:
    for made in mixed_set(seed, ENDLESS, ["sale"], language=language):
        if isinstance(made, Arrival) and made.recipe.split == "measure":
            yield made


def _files(kind: str, finish: str, seed: int) -> Iterator[Arrival]:
    """The single documents of a kind and a finish whose layouts are kept apart."""
    for made in mixed_set(seed, ENDLESS, [kind], finish):
        if isinstance(made, Arrival) and (made.recipe.split == "measure" or kind in LOOSE):
            yield dataclasses.replace(made, recipe=_named(made.recipe, f"{made.recipe.name}_{finish}"))


def _packet(name: str, packed: Mapping[str, Iterator[Recipe]], rng: Random) -> Packet:
    """Two to four documents in one file, with a blank page here and there."""
    recipes = _in_a_row(packed["sale"], rng) if rng.random() < IN_A_ROW else _by_chance(packed, rng)
    parts = bind(recipes, rng, scanned=rng.random() < SCANNED)
    blanks = tuple(int(rng.random() < 0.12) for _ in parts)
    return Packet(name, parts, expected(parts), blanks, split="measure", group="packet")


def _by_chance(packed: Mapping[str, Iterator[Recipe]], rng: Random) -> list[Recipe]:
    return [next(packed[rng.choice(PACKED)]) for _ in range(rng.choice((2, 3, 4)))]


def _in_a_row(sales: Iterator[Recipe], rng: Random) -> list[Recipe]:
    """Invoices of one seller, in one layout and look."""
    first = next(sale for sale in sales if isinstance(sale, Sale) and sale.document_type == "invoice")
    like = (sale for sale in sales if isinstance(sale, Sale) and sale.language == first.language)
    others = (sale for sale in like if sale.document_type == "invoice" and sale.story.market == first.story.market)
    return [first, *(_of_the_same(sale, first) for sale in islice(others, rng.choice((1, 1, 2))))]


def _of_the_same(sale: Sale, first: Sale) -> Recipe:
    story = dataclasses.replace(sale.story, seller=first.story.seller)
    return dataclasses.replace(sale, story=story, look=first.look, layout=first.layout, words=first.words)


def _named(recipe: Any, name: str) -> Any:
    """Recipes are values with a name, whatever their kind; those of which pages are lost hold another one."""
    if isinstance(recipe, Cut):
        return dataclasses.replace(recipe, recipe=_named(recipe.recipe, name))
    return dataclasses.replace(recipe, name=name)
