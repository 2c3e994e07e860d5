"""Driving licences: the European model with numbered fields, and American ones with short labels. They have no zone."""

import math

from samples.identity.card import Card, tagged
from samples.identity.manner import Manner
from samples.identity.passports import begin
from samples.identity.portrait import portrait
from samples.identity.printing import titled
from samples.identity.story import Identity
from samples.paper import Disc
from samples.runs import Run

TITLES = {
    "de": "FÜHRERSCHEIN",
    "fr": "PERMIS DE CONDUIRE",
    "es": "PERMISO DE CONDUCCIÓN",
    "it": "PATENTE DI GUIDA",
    "nl": "RIJBEWIJS",
    "pt": "CARTA DE CONDUÇÃO",
    "en": "DRIVING LICENCE",
    "sv": "KÖRKORT",
    "da": "KØREKORT",
    "pl": "PRAWO JAZDY",
    "cs": "ŘIDIČSKÝ PRŮKAZ",
}
BLUE = (0.0, 0.2, 0.6)
GOLD = (1.0, 0.85, 0.1)
CLASSES = ("AM", "A1", "A2", "A", "B1", "B", "C1", "C", "BE", "L", "T")
REGIONS = ("OHIO", "TEXAS", "OREGON", "GEORGIA", "ILLINOIS", "CALIFORNIA")


def european(card: Card, story: Identity, manner: Manner) -> None:
    """Numbered fields beside the portrait, the sign of the state in a ring of stars."""
    begin(card, manner)
    _flag(card, 3.5, 2.5, story.state.sign)
    card.text(
        18, 6, tagged(TITLES[story.state.languages[0]], ("document_kind",)), card.style(8, True, manner.accent), room=34
    )
    card.text(82, 6, titled(story, manner, 1), card.style(5, True, manner.accent), "right", 30)
    portrait(card, 3.5, 14, 23, 30, story.number, manner.grey)
    for i, (number, runs) in enumerate(_numbered(story, manner)):
        card.text(30, 14 + i * 4.6, number, card.style(5.4))
        card.text(35.5, 14 + i * 4.6, runs, card.style(6.6, True), room=47)
    card.text(82, 51, story.extras["classes"].replace(" ", "/"), card.style(6.6, True), "right")
    card.text(58, 51, "9.", card.style(5.4))


def categories(card: Card, story: Identity, manner: Manner) -> None:
    """The back: a table of classes with their dates."""
    begin(card, manner)
    held = story.extras["classes"].split()
    for x, head in zip((4, 20, 38, 56), ("9.", "10.", "11.", "12."), strict=True):
        card.text(x, 5, head, card.style(5, True))
    for i, name in enumerate(CLASSES):
        y = 9 + i * 3.6
        card.line(3, y + 0.9, 72, y + 0.9, manner.accent, 0.3)
        card.text(4, y, name, card.style(5.4))
        if name in held:
            card.text(20, y, f"{story.issued:%d.%m.%y}", card.style(5.4))
            card.text(38, y, f"{story.expiry:%d.%m.%y}", card.style(5.4))
    legend = "1. Surname 2. Other names 3. Date and place of birth 4a. Date of issue 4b. Date of expiry 4c. Issued by"
    card.text(4, 51.5, legend, card.style(3.6), room=76)


def european_tight(card: Card, story: Identity, manner: Manner) -> None:
    """Numbers close to their values without points, portrait at the right. Kept for measuring."""
    begin(card, manner)
    card.fill(0, 0, card.width, 8, BLUE)
    card.text(
        12, 5.4, tagged(TITLES[story.state.languages[0]], ("document_kind",)), card.style(7, True, (1, 1, 1)), room=42
    )
    card.text(3, 5.4, tagged(story.state.sign, ("issuing_country",)), card.style(7, True, GOLD))
    portrait(card, 59, 11, 23.5, 31, story.number, manner.grey)
    for i, (number, runs) in enumerate(_numbered(story, manner)):
        card.text(3.5, 13.5 + i * 4.5, [Run(number.rstrip(".") + " "), *runs], card.style(6.4), room=53)


def american(card: Card, story: Identity, manner: Manner) -> None:
    """Short labels in colour before the values."""
    begin(card, manner)
    _american_head(card, story, manner, "DRIVER LICENSE")
    portrait(card, 3.5, 12, 25, 32, story.number, manner.grey)
    day = "{mm}/{dd}/{yyyy}"
    address, town = (part.strip() for part in story.address.split(",", 1))
    rows = (
        (31, 14, "DL", [tagged(story.number, ("document_number",))], True),
        (31, 18.6, "EXP", [tagged(manner.day(story.expiry, day), ("expiry_date",))], True),
        (31, 23.2, "LN", [tagged(story.surname.upper(), ("surname",))], False),
        (31, 27.4, "FN", [tagged(story.given_names.upper(), ("given_names",))], False),
        (31, 31, "", [Run(address)], False),
        (31, 34, "", [Run(town)], False),
        (31, 38.6, "DOB", [tagged(manner.day(story.birth, day), ("birth_date",))], True),
        (31, 43, "SEX", [tagged(story.sex, ("sex",))], False),
        (44, 43, "HGT", [Run("5'-10\"")], False),
        (60, 43, "EYES", [Run(story.extras["eyes"][:3].upper())], False),
        (31, 47.4, "CLASS", [Run("C")], False),
        (50, 47.4, "ISS", [Run(manner.day(story.issued, day))], False),
        (58, 14, "END", [Run("NONE")], False),
        (58, 18.6, "RSTR", [Run("NONE")], False),
    )
    for x, y, label, runs, strong in rows:
        end = card.text(x, y, label, card.style(4.6, True, manner.accent)) + 1 if label else x
        card.text(end, y, runs, card.style(6.6 if strong else 6, strong), room=(56 if x == 31 and y < 20 else 83) - end)
    portrait(card, 71, 36, 10, 12.5, story.number, True, 0.7)


def american_numbered(card: Card, story: Identity, manner: Manner) -> None:
    """Numbered labels as the AAMVA's card design standard has them. Kept for measuring."""
    begin(card, manner)
    _american_head(card, story, manner, "DRIVER'S LICENSE")
    portrait(card, 57, 12, 25, 32, story.number, manner.grey)
    day = "{mm}/{dd}/{yyyy}"
    rows = (
        ("4d DLN", [tagged(story.number, ("document_number",))]),
        ("1", [tagged(story.surname.upper(), ("surname",))]),
        ("2", [tagged(story.given_names.upper(), ("given_names",))]),
        ("8", [Run(story.address)]),
        ("3 DOB", [tagged(manner.day(story.birth, day), ("birth_date",))]),
        ("15 SEX", [tagged(story.sex, ("sex",))]),
        ("4a ISS", [Run(manner.day(story.issued, day))]),
        ("4b EXP", [tagged(manner.day(story.expiry, day), ("expiry_date",))]),
        ("9 CLASS", [Run("D")]),
    )
    for i, (label, runs) in enumerate(rows):
        end = card.text(3.5, 14 + i * 4.3, label, card.style(4.4, False, manner.accent)) + 1
        card.text(end, 14 + i * 4.3, runs, card.style(6.2, i in (0, 4, 7)), room=55 - end)


def _american_head(card: Card, story: Identity, manner: Manner, title: str) -> None:
    region = REGIONS[sum(map(ord, story.number)) % len(REGIONS)]
    card.text(3.5, 7, region, card.style(11, True, manner.accent))
    card.text(45, 7, tagged(title, ("document_kind",)), card.style(7, True), room=28)
    card.text(82, 7, tagged("USA", ("issuing_country",)), card.style(7, True), "right")


def _numbered(story: Identity, manner: Manner) -> list[tuple[str, list[Run]]]:
    """The numbered fields of the European model (Directive 2006/126/EC, annex I)."""
    day = "{dd}.{mm}.{yyyy}"
    return [
        ("1.", [tagged(manner.name(story.surname), ("surname",))]),
        ("2.", [tagged(manner.name(story.given_names), ("given_names",))]),
        ("3.", [tagged(manner.day(story.birth, day), ("birth_date",)), Run(" " + story.birth_place)]),
        ("4a.", [Run(manner.day(story.issued, day))]),
        ("4b.", [tagged(manner.day(story.expiry, day), ("expiry_date",))]),
        ("4c.", [Run(story.authority)]),
        ("5.", [tagged(story.number, ("document_number",))]),
        ("8.", [Run(story.address)]),
    ]


def _flag(card: Card, x: float, y: float, sign: str) -> None:
    card.fill(x, y, x + 12, y + 8.4, BLUE)
    for i in range(12):
        angle = math.tau * i / 12
        px, py = card.at(x + 6 + 3.4 * math.cos(angle), y + 4.2 + 3.4 * math.sin(angle))
        card.paper.add(Disc(px, py, 1.0, GOLD))
    card.text(x + 6, y + 5.2, tagged(sign, ("issuing_country",)), card.style(6.5, True, (1, 1, 1)), "centre")
