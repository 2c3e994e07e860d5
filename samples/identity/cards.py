"""Identity cards and residence permits: small ones (TD1, 85.6 x 54 mm, two sides) and large ones (TD2, 105 x 74 mm)."""

from random import Random

from samples.identity.card import Card, tagged
from samples.identity.ground import GROUNDS
from samples.identity.manner import Manner
from samples.identity.passports import begin
from samples.identity.portrait import portrait
from samples.identity.printing import titled, values
from samples.identity.setting import Setting
from samples.identity.story import Identity

SMALL, LARGE = (85.6, 54.0), (105.0, 74.0)


def front(card: Card, story: Identity, manner: Manner) -> None:
    """Portrait at the left, number at the top right."""
    begin(card, manner)
    setting = Setting(card, manner, values(story, manner), small=3.9, large=6.6, drop=2.7)
    card.text(3.5, 5.5, titled(story, manner, 1), card.style(5.6, True, manner.accent), room=50)
    card.text(
        3.5, 9.2, tagged(manner.title(story.kind), ("document_kind",)), card.style(6, True, manner.accent), room=52
    )
    portrait(card, 3.5, 13, 25, 32, story.number, manner.grey)
    card.text(82, 6, setting.values["card_number"], card.style(8, True), "right")
    setting.above(31, 14, "surname", 50)
    setting.above(31, 20, "given_names", 50)
    setting.above(31, 26, "birth_date", 22)
    setting.above(54.5, 26, "sex", 9, most=2)
    setting.above(65, 26, "nationality", 18, most=2)
    setting.above(31, 32, "birth_place", 50)
    setting.above(31, 38, "expiry_date", 22)
    setting.above(55, 38, "personal_number", 28)
    setting.above(31, 44, "signature" if "signature" in setting.values else "issue_date", 22)
    card.text(82, 50.5, story.extras["access"], card.style(7), "right")
    portrait(card, 72, 37, 9, 11.5, story.number, True, 0.7)


def back(card: Card, story: Identity, manner: Manner) -> None:
    """Address, height, office and the zone of three lines."""
    GROUNDS[(manner.ground + 1) % len(GROUNDS)](card, Random(manner.seed), manner.accent)
    setting = Setting(card, manner, values(story, manner), small=3.9, large=6.4, drop=2.7)
    setting.above(4, 6, "address", 50)
    setting.above(4, 13, "authority", 34)
    setting.above(42, 13, "issue_date", 24)
    setting.above(4, 20, "height", 14, most=2)
    setting.above(24, 20, "eyes", 22, most=2)
    card.fill(0, 31, card.width, card.height, (0.97, 0.97, 0.95))
    card.zone(story.lines, 38.2, 5.2)


def large(card: Card, story: Identity, manner: Manner) -> None:
    """One side with everything (TD2)."""
    begin(card, manner)
    setting = Setting(card, manner, values(story, manner), small=4.2, large=7.2, drop=3.0)
    card.text(52.5, 6, titled(story, manner), card.style(6, True, manner.accent), "centre", room=98)
    card.text(52.5, 10.2, tagged(manner.title(story.kind), ("document_kind",)), card.style(7, True), "centre", room=90)
    portrait(card, 4, 14, 27, 35, story.number, manner.grey)
    setting.above(35, 15, "card_number", 30)
    setting.above(72, 15, "code", 20, most=1)
    setting.above(35, 21.6, "surname", 66)
    setting.above(35, 28.2, "given_names", 66)
    setting.above(35, 34.8, "birth_date", 28)
    setting.above(66, 34.8, "sex", 8, most=2)
    setting.above(78, 34.8, "nationality", 24, most=2)
    setting.above(35, 41.4, "birth_place", 30)
    setting.above(66, 41.4, "personal_number", 34)
    setting.above(35, 48, "issue_date", 28)
    setting.above(66, 48, "expiry_date", 28)
    setting.above(4, 54, "authority", 60)
    foot_of_large(card, story)


def permit_front(card: Card, story: Identity, manner: Manner) -> None:
    """A residence permit, as the European one stands: number in the corner, names under one label."""
    begin(card, manner)
    setting = Setting(card, manner, values(story, manner), small=3.8, large=6.6, drop=2.7)
    card.text(
        30,
        5.8,
        tagged(manner.title("residence_permit"), ("document_kind",)),
        card.style(6.2, True, manner.accent),
        room=30,
    )
    card.text(82, 5.8, setting.values["card_number"], card.style(7.5, True), "right", 21)
    card.text(4, 5.8, tagged(story.state.in_zone, ("issuing_country",)), card.style(11, True, manner.accent))
    portrait(card, 4, 10, 24, 31, story.number, manner.grey)
    setting.above(31, 11, "surname", 50)
    card.text(31, 17.6, setting.values["given_names"], setting.value_style, room=50)
    setting.above(31, 22, "sex", 10, most=2)
    setting.above(42, 22, "nationality", 16, most=2)
    setting.above(62, 22, "birth_date", 20, most=2)
    setting.above(31, 29, "kind_of_permit", 50)
    setting.above(31, 36, "valid_until", 24)
    setting.above(58, 36, "issue_date", 24)
    card.text(31, 45.5, manner.label("remarks"), setting.label_style, room=50)
    card.text(31, 48.4, "AUTHORISED TO WORK", setting.value_style)


def foot_of_large(card: Card, story: Identity) -> None:
    card.fill(0, card.height - 16, card.width, card.height, (0.97, 0.97, 0.95))
    card.zone(story.lines, card.height - 9.6, 5.9)


def column(card: Card, story: Identity, manner: Manner) -> None:
    """Labels in a column of their own, portrait at the right. Kept for measuring."""
    begin(card, manner)
    setting = Setting(card, manner, values(story, manner), small=4.6, large=6.2)
    card.fill(0, 0, card.width, 8.5, manner.accent)
    white = card.style(6.2, True, (1, 1, 1))
    card.text(3, 5.6, tagged(manner.title(story.kind), ("document_kind",)), white, room=42)
    card.text(82.6, 5.6, titled(story, manner, 1), card.style(5, False, (1, 1, 1)), "right", 36)
    portrait(card, 60, 12, 22.5, 29, story.number, manner.grey)
    rows: tuple[str, ...] = ("surname", "given_names", "birth_date", "birth_place", "sex", "nationality", "card_number")
    rows += ("issue_date", "expiry_date", "personal_number")
    for i, key in enumerate(key for key in rows if setting.values[key]):
        setting.beside(3, 13.5 + i * 4.1, key, 25, 33)


def large_mirrored(card: Card, story: Identity, manner: Manner) -> None:
    """A large card with its portrait at the right and labels under the values. Kept for measuring."""
    begin(card, manner)
    setting = Setting(card, manner, values(story, manner), small=4.2, large=7.4, drop=-2.6, bold=True)
    card.text(4, 7, tagged(manner.title(story.kind), ("document_kind",)), card.style(8, True, manner.accent), room=60)
    card.text(101, 7, titled(story, manner, 1), card.style(5.4), "right", 34)
    portrait(card, 74, 11, 27, 35, story.number, manner.grey)
    rows: tuple[tuple[str, ...], ...] = (
        ("surname",),
        ("given_names",),
        ("birth_date", "sex"),
        ("nationality", "birth_place"),
    )
    rows += (("card_number", "personal_number"), ("issue_date", "expiry_date"))
    for i, pair in enumerate(rows):
        for x, key in zip((4, 40), pair, strict=False):
            setting.above(x, 16.5 + i * 7.1, key, 32 if len(pair) > 1 else 66, most=2)
    foot_of_large(card, story)
