"""Several documents in one file: cases of a customer, of a contract, invoices in a row, and papers by chance."""

import dataclasses
from collections.abc import Callable, Sequence
from random import Random

from samples.arrival import Arrival, Packet
from samples.contracts.composing import DESIGNS as CONTRACTS
from samples.contracts.recipe import cook_contract
from samples.cutting import Cut
from samples.finish import BORN, Finish, Format, draw_scan
from samples.finishing import as_taken
from samples.identity.recipe import DESIGNS as CARDS
from samples.identity.recipe import cook_identity
from samples.layouts import LAYOUTS
from samples.letters import mix_letter
from samples.mixed_sales import mix_sale
from samples.proofs.recipe import LANGUAGES, cook_proof
from samples.proofs.story import KINDS as PROOFS
from samples.recipe import ACCEPTED, Expect, Recipe
from samples.sale import Sale, cook
from samples.statements.recipe import DESIGNS as STATEMENTS
from samples.statements.recipe import cook_statement
from samples.telling import Wishes

Make = Callable[[Random], list[Recipe]]
UNSURE = Expect("needs_review", ("border_unsure",), (), ("unsure_border",))
UNSURE_SHARE = 0.08
MARKETS = ("de-DE", "en-GB", "fr-FR", "es-ES", "nl-NL", "en-US", "it-IT")
STATES = {"en": "GBR", "de": "DEU", "fr": "FRA", "es": "ESP"}


def customer_case(rng: Random) -> list[Recipe]:
    """Identity document, proof of address and statement of one person."""
    language = rng.choice(LANGUAGES)
    design = rng.choice([name for name, card in sorted(CARDS.items()) if card.kind in ("passport", "identity_card")])
    card = cook_identity("part", rng, design, state=STATES[language], long_name=False)
    proof = cook_proof("part", rng, rng.choice(PROOFS), language)
    statement = cook_statement("part", rng, rng.choice(sorted(STATEMENTS)), language, rows=rng.choice((8, 14, 30)))
    holder = f"{card.story.given_names.split()[0]} {card.story.surname}"
    proof = dataclasses.replace(proof, story=dataclasses.replace(proof.story, holder=holder))
    party = dataclasses.replace(statement.story.holder, name=holder)
    statement = dataclasses.replace(statement, story=dataclasses.replace(statement.story, holder=party))
    papers: list[Recipe] = [card, proof, statement]
    kept = papers[: rng.choice((2, 3, 3))]
    rng.shuffle(kept)
    return kept


def contract_case(rng: Random) -> list[Recipe]:
    """A contract, an invoice under it, and the identity document of one who signed."""
    contract = cook_contract(
        "part", rng, rng.choice(sorted(CONTRACTS)), rng.choice(("en", "de")), sections=rng.randint(4, 7)
    )
    card = cook_identity("part", rng, rng.choice(("passport_classic", "card_small", "card_large_mirrored")))
    return [contract, _invoice(rng), card]


def invoices_of_one(rng: Random) -> list[Recipe]:
    """Two or three invoices of one seller in one layout."""
    first = _invoice(rng)
    others: list[Recipe] = []
    for _ in range(rng.choice((1, 1, 2))):
        other = _invoice(rng, first.story.market.code, first.layout.name)
        story = dataclasses.replace(other.story, seller=first.story.seller)
        others.append(dataclasses.replace(other, story=story, look=first.look, words=first.words))
    return [first, *others]


def papers_by_chance(rng: Random) -> list[Recipe]:
    """Any papers, as a scanner's tray holds them."""
    makers: tuple[Make, ...] = (
        lambda chance: [_invoice(chance)],
        lambda chance: [cook_identity("part", chance, chance.choice(sorted(CARDS)), sheet="copy")],
        lambda chance: [cook_proof("part", chance, chance.choice(PROOFS), chance.choice(LANGUAGES))],
        lambda chance: [cook_statement("part", chance, chance.choice(sorted(STATEMENTS)))],
        lambda chance: [mix_letter("part", chance)],
        lambda chance: [mix_sale("part", chance)],
    )
    return [made for _ in range(rng.choice((2, 3, 4))) for made in rng.choice(makers)(rng)]


def unsure_pages(rng: Random) -> list[Recipe]:
    """An invoice, and behind it the last page of another one without its first: nobody can say whose it is."""
    first = _invoice(rng, layout=rng.choice(("din", "letter", "classic")), rows=3)
    other = _invoice(rng, first.story.market.code, first.layout.name, rows=45)
    story = dataclasses.replace(other.story, seller=first.story.seller)
    other = dataclasses.replace(other, story=story, look=first.look, words=first.words)
    other = dataclasses.replace(other, words=dict(other.words) | {"page": ""})
    lost = tuple(range(1, other.set().page_no))
    return [first, Cut(other, lost, ACCEPTED)]


CASES: tuple[Make, ...] = (customer_case, customer_case, contract_case, invoices_of_one, papers_by_chance)


def mix_packet(number: str, rng: Random, finish: str | None = None) -> Packet:
    """A file of several documents by chance."""
    unsure = rng.random() < UNSURE_SHARE
    recipes = unsure_pages(rng) if unsure else rng.choice(CASES)(rng)
    scanned = finish in ("scan", "photo") or (finish is None and rng.random() < 0.55)
    parts = bind(recipes, rng, scanned)
    blanks = tuple(int(rng.random() < 0.12) for _ in parts) if not unsure else ()
    held_out = all(part.recipe.split == "measure" for part in parts)
    return Packet(
        name=f"packet_{number}",
        parts=parts,
        expected=UNSURE if unsure else expected(parts),
        blanks=blanks,
        split="measure" if held_out else "tune",
    )


def bind(recipes: Sequence[Recipe], rng: Random, scanned: bool) -> tuple[Arrival, ...]:
    """The documents as parts of one PDF: each born digital, or all through one scanner."""
    return tuple(Arrival(recipe, _scan(recipe, rng) if scanned else BORN, seed=str(rng.random())) for recipe in recipes)


def expected(parts: Sequence[Arrival]) -> Expect:
    """Accepted when all parts are; else the reasons of all that are not."""
    asked = [part.expected for part in parts if part.expected.status != ACCEPTED.status]
    if not asked:
        return ACCEPTED
    reasons, fields, problems = (
        tuple(dict.fromkeys(code for one in asked for code in getattr(one, name)))
        for name in ("reasons", "fields", "problems")
    )
    return Expect("needs_review", reasons, fields, problems)


def _scan(recipe: Recipe, rng: Random) -> Finish:
    paper = recipe.set()
    finish = draw_scan(rng, pages=paper.page_no, sheet=(paper.width, paper.height))
    return dataclasses.replace(as_taken(finish), format=Format.PDF)


def _invoice(rng: Random, market: str = "", layout: str = "", rows: int = 0) -> Sale:
    chosen = LAYOUTS[layout or rng.choice(sorted(LAYOUTS))]
    wishes = Wishes(rows=rows or rng.choice((2, 4, 6, 12, 40)), references=rng.randint(0, 3))
    return cook("part", rng, market or rng.choice(MARKETS), chosen, wishes)
