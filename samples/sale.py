"""The recipe of an invoice, a credit note or a receipt: a story of a sale, its layout, look and words."""

import dataclasses
from dataclasses import dataclass
from random import Random

from samples.languages import LANGUAGES, Words
from samples.layout import Layout
from samples.look import Look, draw_look
from samples.markets import MARKETS
from samples.paper import Paper
from samples.recipe import ACCEPTED, Alternatives, Expect, Fields, Printed
from samples.slip import Slip
from samples.story import Story
from samples.telling import Wishes, tell
from samples.truth import fields_of, plain


@dataclass(frozen=True, slots=True)
class Sale:
    """`name` becomes the file's name."""

    name: str
    story: Story
    layout: Layout | Slip
    look: Look
    words: Words
    expect: Expect = ACCEPTED
    split: str = "tune"

    @property
    def document_type(self) -> str:
        return "receipt" if self.story.kind == "receipt" else "invoice"

    @property
    def group(self) -> str:
        return self.layout.name

    @property
    def language(self) -> str:
        return self.story.market.language.partition("-")[0]

    def set(self) -> Paper:
        return self.layout.set(self.story, self.words, self.look)

    def fields(self, printed: Printed) -> Fields:
        return fields_of(self.story, printed)

    def alternatives(self, fields: Fields) -> Alternatives:
        """Swiss VAT ids may be read without their mark, bare ones with their country.

        Where nothing else is due, the grand total is what is due.
        """
        vat_ids = {name: value for name, value in fields.items() if name.endswith("vat_id")}
        others = {name: [value[:12]] for name, value in vat_ids.items() if value[:3] == "CHE"}
        parties = {"seller_vat_id": self.story.seller, "buyer_vat_id": self.story.buyer}
        bare = {name: value for name, value in vat_ids.items() if value[1:2].isdigit()}
        others |= {name: [parties[name].address.country + value] for name, value in bare.items()}
        totals = self.story.totals
        if self.story.kind != "receipt" and totals.due == totals.grand:
            return others | {"amount_due": [plain(totals.due)]}
        return others

    def derived(self, fields: Fields) -> tuple[str, ...]:
        return ()


def cook(name: str, rng: Random, market: str, layout: Layout | Slip, wishes: Wishes, **look: object) -> Sale:
    """A recipe by chance, within what is asked for; `look` settles parts of the look."""
    place = MARKETS[market]
    drawn = draw_look(rng, place, layout.families, **look)
    numeric = "{m" in drawn.date_pattern and "{mon" not in drawn.date_pattern
    if numeric and place.language.startswith("en"):
        wishes = dataclasses.replace(wishes, day_over_12=True)  # else nobody could tell day from month
    story = tell(rng, place, wishes)
    return Sale(name, story, layout, drawn, LANGUAGES[place.language].pick(rng))
