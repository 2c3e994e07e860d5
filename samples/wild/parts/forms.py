"""An electronic invoice as a viewer shows it: sections of labels and values, or one table."""

from collections.abc import Mapping
from dataclasses import dataclass

from samples.desk import Desk
from samples.look import LINE, Style
from samples.runs import Run
from samples.wild.parts.references import entries, entry
from samples.wild.parts.setting import Entry, fit, roll

FORM_WORDS: Mapping[str, tuple[str, str, str, str]] = {  # name, street, place, country
    "cs": ("Název", "Ulice", "Obec", "Stát"),
    "de": ("Name", "Straße", "PLZ und Ort", "Ländercode"),
    "en": ("Name", "Address line", "City and post code", "Country code"),
    "es": ("Razón social", "Dirección", "Población", "País"),
    "fr": ("Raison sociale", "Adresse", "Ville", "Code pays"),
    "it": ("Denominazione", "Indirizzo", "Comune", "Nazione"),
    "nl": ("Naam", "Straat", "Plaats", "Landcode"),
    "pl": ("Nazwa", "Adres", "Miejscowość", "Kraj"),
    "pt": ("Nome", "Morada", "Localidade", "País"),
    "sv": ("Namn", "Adress", "Ort", "Landskod"),
}
TERMS = {  # numbers of business terms (EN 16931)
    "number": "BT-1", "issued": "BT-2", "due": "BT-9", "order": "BT-13", "contract": "BT-12", "buyer_vat": "BT-48",
    "seller_vat": "BT-31", "iban": "BT-84", "period": "BG-14", "currency": "BT-5", "yours": "BT-10", "file": "BT-11",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and rows. `party`: seller or buyer first; `keys`: further entries; `termed`: with their numbers."""

    key: str
    keys: tuple[str, ...] = ()
    party: str = ""
    termed: bool = False
    share: float = 0.46

    def __call__(self, desk: Desk, y: float) -> float:
        head = Style(desk.look.family.bold, desk.look.size)
        desk.fill(y, y + head.size * 1.6, desk.look.pale)
        y = fit(desk.inset(3), y + 2, desk.words[self.key], head) + 3
        for label, runs in self._rows(desk):
            fit(desk.between(desk.left + 3, desk.left + self.share * desk.width), y + 1, label)
            y = fit(desk.between(desk.left + self.share * desk.width + 4, desk.right), y + 1, runs) + 1
            desk.rule(y, 0.25, LINE)
        return y + 6

    def _rows(self, desk: Desk) -> list[Entry]:
        rows: list[Entry] = []
        if self.party:
            names = FORM_WORDS[desk.story.market.language[:2]]
            party = desk.story.seller if self.party == "seller" else desk.story.buyer
            street, *place = party.address.lines
            tag = f"{self.party}_name"
            values = ([Run(party.name, (tag,))], [Run(street)], [Run(" ".join(place))], [Run(party.address.country)])
            rows += list(zip(names, values, strict=True))
        for key in self.keys:
            label, runs = entry(desk, key)
            number = f" ({TERMS[key]})" if self.termed and key in TERMS else ""
            rows += [(label + number, runs)] if runs else []
        return rows


def beside_each_other(desk: Desk, y: float) -> float:
    """All references in a table of two by two: label, value, label, value, in a grid."""
    found = entries(desk, ("number", "issued", "order", "customer", "due", "period", "contact", "buyer_vat"))
    high = desk.look.size * 1.9
    for i in range(0, len(found), 2):
        for j, (label, runs) in enumerate(found[i : i + 2]):
            a, b = desk.part(j / 2, j / 2 + 0.22), desk.part(j / 2 + 0.22, j / 2 + 0.5)
            a.fill(y, y + high, desk.look.pale)
            for part in (a, b):
                part.frame(y, y + high, 0.4, LINE)
            fit(a.inset(3), y + 3, label, Style(desk.look.family.bold, desk.look.size - 0.8))
            fit(b.inset(3), y + 3, runs)
        y += high
    return y + 6


def symbols(desk: Desk, y: float) -> float:
    """What a Czech or Slovak bank asks for: account, variable and constant symbol, way of payment."""
    rng = roll(desk, "symbols")
    account = f"{rng.randint(10**8, 10**9)}/{rng.choice(('0100', '0300', '0800', '2010'))}"
    told: list[Entry] = [
        (desk.words["account"], [Run(account)]),
        entry(desk, "reference"),
        ("Konstantní symbol", [Run(rng.choice(("0308", "0008")))]),
        *entries(desk, ("iban", "bic")),
    ]
    for label, runs in told:
        fit(desk.part(0, 0.46), y, label + ":")
        y = fit(desk.part(0.46, 1), y, runs)
    return y + 4
