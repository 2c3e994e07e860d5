"""Put one fault into a sound document, as a person must find it. Each says what a reader is to decide."""

import dataclasses
from decimal import Decimal
from random import Random

from samples.identifiers import broken
from samples.recipe import Expect
from samples.sale import Sale


def wrong_total(rng: Random, recipe: Sale) -> Sale:
    """Net and tax do not make the grand total."""
    totals = recipe.story.totals
    slip = Decimal(rng.choice(("9.00", "90.00", "0.90", "10.00")))
    totals = dataclasses.replace(totals, grand=totals.grand + slip, due=totals.due + slip)
    story = dataclasses.replace(recipe.story, totals=totals)
    expect = Expect("needs_review", ("BR-CO-15",), ("net_total", "tax_total", "grand_total"), ("wrong_total",))
    return dataclasses.replace(recipe, story=story, expect=expect)


def broken_iban(rng: Random, recipe: Sale) -> Sale:
    """Two digits of the IBAN have changed places."""
    seller = dataclasses.replace(recipe.story.seller, iban=broken(rng, recipe.story.seller.iban))
    story = dataclasses.replace(recipe.story, seller=seller)
    return dataclasses.replace(
        recipe, story=story, expect=Expect("needs_review", ("iban_check_digits",), ("iban",), ("broken_iban",))
    )


def no_number(rng: Random, recipe: Sale) -> Sale:
    """No invoice number is printed."""
    story = dataclasses.replace(recipe.story, number="")
    expect = Expect("needs_review", ("missing_required",), ("invoice_number",), ("no_number",))
    return dataclasses.replace(recipe, story=story, expect=expect)
