"""People, streets and towns that do not exist, put together from word lists of each country.

Telephone numbers are from the ranges that regulators keep free for fiction where there are any; web addresses end in
`.example`. Knows no trade and no sale.
"""

from dataclasses import dataclass
from random import Random
from typing import Any

STEMS = """
Halvorn Brennick Tesalto Nordwind Auralis Kestrin Velmora Ostrava Linnfeld Quorva Marisol Dunegard Fennholt Solveta
Arvento Karsund Belmara Torvik Isenberg Callidus Merivon Zephyra Oakhurst Rivalto Sandberg Granholm Lumetra Corvina
Hexalon Wardell Perlmoor Vantera Elmbrook Stellaris Trevanno Ambrosia Kolibri Novaris Tamarin Wexley
""".split()
BANKS = {
    "NHAF": "Nordhafen Bank",
    "VLKS": "Volkskontor",
    "ALPK": "Alpenkasse",
    "MERC": "Mercantia",
    "CRDL": "Credilux",
    "OAKB": "Oakmoor Bank",
    "TRUS": "Trustwell Bank",
    "SOLB": "Solbanca",
    "PLDR": "Polder Bank",
    "LUSO": "Lusobanco",
}


@dataclass(frozen=True, slots=True)
class Country:
    """Word lists of one country. Patterns hold {word} {no} {zip} {town} {region}; # is a digit, @ a letter."""

    first: tuple[str, ...]
    last: tuple[str, ...]
    street: tuple[str, ...]  # patterns with {word} and {no}
    word: tuple[str, ...]
    town: tuple[str, ...]
    zip: str
    place: str
    phone: str
    regions: tuple[str, ...] = ("",)
    register: str = ""
    tax_number: str = ""
    name: str = ""

    def person(self, rng: Random) -> str:
        return f"{rng.choice(self.first)} {rng.choice(self.last)}"

    def lines(self, rng: Random) -> tuple[str, ...]:
        """Street and place, as on a letter."""
        street = rng.choice(self.street).format(
            word=rng.choice(self.word), no=rng.choice((rng.randint(1, 99), rng.randint(1, 240)))
        )
        place = self.place.format(zip=fill(self.zip, rng), town=rng.choice(self.town), region=rng.choice(self.regions))
        return (street, *place.split("|"))


def fill(pattern: str, rng: Random) -> str:
    """A pattern with digits for `#` (the first of the pattern never 0 after a non-digit start) and letters for `@`."""
    return "".join(
        str(rng.randint(1 if i == 0 else 0, 9))
        if mark == "#"
        else rng.choice("ABCDEHJKLNPRSTUW")
        if mark == "@"
        else mark
        for i, mark in enumerate(pattern)
    )


def _split(words: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in words.split())


_GERMANIC: dict[str, Any] = {
    "first": _split(
        """
            Anna Jonas Katrin Matthias Sabine Felix Ulrike Tobias Miriam Henning Lea Stefan
            Petra Björn Jürgen
            """
    ),
    "last": _split(
        """
            Ahlmann Brinkhoff Dörfler Eggenstein Falkner Gerlinger Hölzle Jaspersen Kreutner
            Lindauer Mühlbach Nagelschmitt Ostermaier Pfeilsticker Rautenberg Steinhöfel
            Wachtler Zeilinger
            """
    ),
    "street": ("{word}straße {no}", "{word}weg {no}", "Am {word}hof {no}", "{word}gasse {no}", "{word}allee {no}"),
    "word": _split(
        """
            Linden Mühlen Ahorn Brunnen Ziegel Garten Schmiede Kirsch Wiesen Hafen Turm Birken
            Sonnen Wald Quellen
            """
    ),
}

COUNTRIES = {
    "DE": Country(
        **_GERMANIC,
        town=_split(
            """
            Neustedt Altenrode Grünhausen Wiesenthal Talheim_am_See Brückstadt Ostermoor
            Königswalde Hohenfurt
            """
        ),
        zip="#####",
        place="{zip} {town}",
        phone="030 23125 ###",
        register="Amtsgericht {town}, HRB ####",
        tax_number="##/###/#####",
        name="Deutschland",
    ),
    "AT": Country(
        **_GERMANIC,
        town=_split("Sankt_Valenz Obersteig Donaufeld Kirchau Almtal Weinberg_an_der_March"),
        zip="####",
        place="{zip} {town}",
        phone="+43 1 555 ## ##",
        register="FN ######k, HG {town}",
        tax_number="## ###/####",
        name="Österreich",
    ),
    "CH": Country(
        **_GERMANIC,
        town=_split("Oberwilen Seematt Niederau Rütiberg Bergdorf Lindenmatt"),
        zip="####",
        place="{zip} {town}",
        phone="+41 44 555 ## ##",
        register="CH-020.#.###.###-#",
        name="Schweiz",
    ),
    "GB": Country(
        first=_split(
            """
            Alice Oliver Harriet Edward Gemma Thomas Imogen Callum Fiona Rupert Nadia Owen
            """
        ),
        last=_split(
            """
            Ashworth Birtwell Carrowby Dunmore Ellerton Fairbrook Garside Holloway Kempster
            Lockwood Marston Penhale Radcombe Stanfield Thornby Wetherall
            """
        ),
        street=("{no} {word} Street", "{no} {word} Road", "{no} {word} Lane", "Unit {no}, {word} Business Park"),
        word=_split(
            """
            Mill Church Orchard Canal Foundry Market Station Abbey Castle Priory Harbour
            """
        ),
        town=_split(
            """
            Ashcombe Brackwell Dunford Eastmere Hollowbrook Marlingham Northwold Stokebridge
            """
        ),
        zip="@@# #@@",
        place="{town}|{zip}",
        phone="020 7946 0###",
        register="0#######",
        name="United Kingdom",
    ),
    "IE": Country(
        first=_split("Aoife Cormac Niamh Declan Siobhan Ronan"),
        last=_split("Ballinter Cullinore Dunraven Kilbraney Mulgarvey Rathbourne"),
        street=("{no} {word} Street", "Unit {no}, {word} Park", "{no} {word} Quay"),
        word=_split("Bridge Abbey Harbour Castle Mill Orchard"),
        town=_split("Ballymore_Cross Castlebrook Kilderry Rathgarven"),
        zip="D## @@##",
        place="{town}|{zip}",
        phone="+353 1 555 ####",
        register="######",
        name="Ireland",
    ),
    "US": Country(
        first=_split("Emily Carlos Ashley Marcus Rachel Dwayne Kimberly Jason Maria Tyler"),
        last=_split(
            """
            Abernall Brackett Cordova Delmonte Eastwick Farraday Grisham Hollander Kirkland
            Lambert Mercado Nakagawa Pruitt Sorrell
            """
        ),
        street=("{no}4 {word} Street", "{no}0 {word} Avenue", "{no}1 {word} Blvd, Suite {no}", "{no}7 {word} Drive"),
        word=_split("Maple Oak Lincoln Harbor Cedar Sycamore Juniper Riverside Prairie"),
        town=_split(
            """
            Cedar_Falls_Junction Riverton_Heights Oakmont_Springs Lakeport_City Millbrook
            """
        ),
        zip="#####",
        place="{town}, {region} {zip}",
        phone="(212) 555-01##",
        regions=("OH", "TX", "CA", "IL", "OR", "NY", "GA"),
        tax_number="##-#######",
        name="United States",
    ),
}
for _code in ("DK",):
    COUNTRIES[_code] = Country(
        first=_split("Astrid Mikkel Freja Rasmus Signe Anders"),
        last=_split("Bjerregaard Dalsgaard Egholm Kirkeby Lundager Nymark"),
        street=("{word}vej {no}", "{word}gade {no}"),
        word=_split("Birke Mølle Kirke Strand Enge Skov"),
        town=_split("Nordby_Havn Egelund Skovholm Vesterå"),
        zip="####",
        place="{zip} {town}",
        phone="+45 55 55 ## ##",
        register="CVR ########",
        name="Denmark",
    )
