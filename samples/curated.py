"""The demo set: forty files chosen so that each shows something else, of every kind and in every condition."""

import dataclasses
from collections.abc import Callable, Iterator
from random import Random

from samples.arrival import Arrival, File, Packet
from samples.contracts.recipe import cook_contract
from samples.contracts.story import ContractWishes
from samples.curated_sales import CLEAN, FLAWED
from samples.cutting import Cut
from samples.finish import BORN, Finish, Flat, Format, draw_photo, draw_scan, illegible
from samples.finishing import HIDDEN_TOTAL, as_taken, corrected, hidden_total, stamped, unreadable
from samples.identity.recipe import cook_identity
from samples.layouts import LAYOUTS
from samples.packets import UNSURE, bind, unsure_pages
from samples.proofs.recipe import cook_proof
from samples.recipe import ACCEPTED, Expect, Recipe
from samples.sale import cook
from samples.slip import SLIPS
from samples.statements.recipe import cook_statement
from samples.telling import Wishes

FORMS = LAYOUTS | SLIPS
CORRECTED = Expect("needs_review", ("mark_over_value",), ("grand_total",), ("corrected_by_hand",))


def demo_set(seed: int) -> Iterator[File]:
    """Every file of the demo, in order."""
    for name, market, layout, wishes in CLEAN:
        yield Arrival(cook(name, Random(f"{seed}:{name}"), market, FORMS[layout], wishes))
    for name, market, layout, wishes, flaw in FLAWED:
        rng = Random(f"{seed}:{name}")
        yield Arrival(flaw(rng, cook(name, rng, market, FORMS[layout], wishes)))
    for name, make in (CARDS | PAPERS | PROBLEMS).items():
        yield make(name, Random(f"{seed}:{name}"))


def _scan(recipe: Recipe, rng: Random, form: Format = Format.PDF, **marks: object) -> Arrival:
    return _arrives(recipe, rng, draw_scan, form, **marks)


def _photo(recipe: Recipe, rng: Random, form: Format = Format.JPEG, **marks: object) -> Arrival:
    return _arrives(recipe, rng, draw_photo, form, **marks)


def _arrives(recipe: Recipe, rng: Random, draw: Callable[..., Finish], form: Format, **marks: object) -> Arrival:
    paper = recipe.set()
    finish = draw(rng, pages=paper.page_no, sheet=(paper.width, paper.height))
    settled = dataclasses.replace(as_taken(finish), format=form, stored_turn=0)
    settled = settled if recipe.name in TURNED else _upright(settled)
    return dataclasses.replace(Arrival(recipe, settled, seed=str(rng.random())), **marks)  # type: ignore[arg-type]


def _upright(finish: Finish) -> Finish:
    """The same finish of a paper that does not lie on its side: turning costs time, and two show it."""
    lies = finish.lies
    if isinstance(lies, Flat):
        return dataclasses.replace(finish, lies=dataclasses.replace(lies, turn=0))
    return dataclasses.replace(finish, lies=dataclasses.replace(lies, roll=(lies.roll + 45) % 90 - 45))


TURNED = ("passport_es_97", "bank_letter_en_02")
Make = Callable[[str, Random], File]

CARDS: dict[str, Make] = {
    "passport_en_01": lambda name, rng: _photo(cook_identity(name, rng, "passport_classic", "bare", "GBR"), rng),
    "identity_card_de_02": lambda name, rng: _scan(cook_identity(name, rng, "card_small", "stacked", "DEU"), rng),
    "residence_permit_fr_03": lambda name, rng: _scan(
        cook_identity(name, rng, "permit", "bare", "FRA"), rng, Format.TIFF
    ),
    "visa_en_04": lambda name, rng: Arrival(cook_identity(name, rng, "visa_labelled", "bare", "UTO")),
    "driving_licence_de_05": lambda name, rng: _scan(
        cook_identity(name, rng, "licence_european", "stacked", "DEU"), rng, Format.PNG
    ),
}

PAPERS: dict[str, Make] = {
    "invoice_de_07": lambda name, rng: _scan(
        _invoice(name, rng, "de-DE", "classic", 5), rng, marking=stamped("BEZAHLT"), seed=name
    ),
    "receipt_fr_03": lambda name, rng: _photo(
        cook(name, rng, "fr-FR", SLIPS["till"], Wishes("receipt", "food", rows=4)), rng, Format.WEBP
    ),
    "contract_en_01": lambda name, rng: Arrival(cook_contract(name, rng, "office", "en", _lasting(), 7, 1)),
    "contract_de_03": lambda name, rng: _scan(cook_contract(name, rng, "paragraphs", "de", _lasting(), 8, 0), rng),
    "bank_statement_en_01": lambda name, rng: Arrival(cook_statement(name, rng, "ledger", "en", rows=34)),
    "utility_bill_de_01": lambda name, rng: _scan(cook_proof(name, rng, "utility_bill", "de"), rng),
    "bank_letter_en_02": lambda name, rng: _photo(cook_proof(name, rng, "bank_letter", "en", market="en-GB"), rng),
    "packet_01": lambda name, rng: _packet(name, rng),
}

PROBLEMS: dict[str, Make] = {
    "invoice_en_93": lambda name, rng: _scan(
        _invoice(name, rng, "en-GB", "form", 4),
        rng,
        marking=corrected(("grand_total",), "1,860.40"),
        expect=CORRECTED,
    ),
    "invoice_de_94": lambda name, rng: Arrival(
        _invoice(name, rng, "de-DE", "raster", 5), BORN, hidden_total, name, HIDDEN_TOTAL
    ),
    "invoice_it_95": lambda name, rng: _unreadable(_invoice(name, rng, "it-IT", "letter", 5), rng, "low_resolution"),
    "contract_fr_96": lambda name, rng: Arrival(Cut(cook_contract(name, rng, "modern", "fr", _lasting(), 8, 1), (2,))),
    "passport_es_97": lambda name, rng: _scan(
        cook_identity(name, rng, "passport_airy", "bare", "ESP", expired=True, long_name=False), rng, Format.JPEG
    ),
    "packet_98": lambda name, rng: Packet(name, bind(unsure_pages(rng), rng, scanned=False), UNSURE),
}


def _invoice(name: str, rng: Random, market: str, layout: str, rows: int) -> Recipe:
    return cook(name, rng, market, LAYOUTS[layout], Wishes(trade="office", rows=rows))


def _lasting() -> ContractWishes:
    return ContractWishes(until=False, renews=True)


def _unreadable(recipe: Recipe, rng: Random, fault: str) -> Arrival:
    """The first of the finishes by chance that has this fault."""
    paper = recipe.set()
    while True:
        finish = illegible(rng, pages=paper.page_no, sheet=(paper.width, paper.height))
        if finish.fault == fault:
            settled = dataclasses.replace(finish, format=Format.PDF, stored_turn=0)
            return Arrival(recipe, settled, seed=recipe.name, expect=unreadable(settled))


def _packet(name: str, rng: Random) -> Packet:
    """Two invoices of one seller, and the identity card of one who may collect the goods."""
    first = cook(name, rng, "de-DE", LAYOUTS["din"], Wishes(trade="tools", rows=4))
    second = cook(name, rng, "de-DE", LAYOUTS["din"], Wishes(trade="tools", rows=7))
    story = dataclasses.replace(second.story, seller=first.story.seller)
    second = dataclasses.replace(second, story=story, look=first.look, words=first.words)
    card = cook_identity(name, rng, "card_large", "copy", "AUT", long_name=False)
    return Packet(name, bind((first, second, card), rng, scanned=False), ACCEPTED)
