"""Data pages of passports (TD3, 125 x 88 mm), one of them with the page over it."""

from random import Random

from samples.identity.card import Card, tagged
from samples.identity.ground import GROUNDS, paler
from samples.identity.manner import Manner
from samples.identity.portrait import portrait
from samples.identity.printing import titled, values
from samples.identity.setting import Setting
from samples.identity.story import Identity

SIZE = (125.0, 88.0)


def classic(card: Card, story: Identity, manner: Manner) -> None:
    """Portrait at the left, labels over values, the zone at the foot."""
    begin(card, manner)
    setting = Setting(card, manner, values(story, manner))
    card.text(5, 7.5, titled(story, manner), card.style(7, True, manner.accent), room=84)
    card.text(120, 7.5, tagged(manner.title("passport"), ("document_kind",)), card.style(7, True), "right", 30)
    portrait(card, 5, 15, 34, 44, story.number, manner.grey)
    setting.above(44, 12.5, "type", 10)
    setting.above(57, 12.5, "code", 26, most=2)
    setting.above(86, 12.5, "document_number", 34)
    setting.above(44, 20, "surname", 74, "1")
    setting.above(44, 27, "given_names", 74, "2")
    setting.above(44, 34, "nationality", 38, "3")
    setting.above(86, 34, "personal_number", 34, "4")
    setting.above(44, 41, "birth_date", 34, "5")
    setting.above(86, 41, "sex", 12, "6")
    setting.above(44, 48, "birth_place", 70, "7")
    setting.above(44, 55, "issue_date", 34, "8")
    setting.above(86, 55, "authority", 34, "9")
    setting.above(44, 62, "expiry_date", 34, "10")
    portrait(card, 107, 53, 13, 16.5, story.number, True, 0.72)
    foot(card, story)


def airy(card: Card, story: Identity, manner: Manner) -> None:
    """Larger values in bold, number at the right, birth place beside the sex."""
    begin(card, manner)
    setting = Setting(card, manner, values(story, manner), small=4.4, large=8.6, drop=3.6, bold=True)
    card.text(62.5, 6.5, titled(story, manner, 3), card.style(6.4, False, manner.accent), "centre", room=116)
    card.text(
        5, 12.5, tagged(manner.title("passport"), ("document_kind",)), card.style(9, True, manner.accent), room=34
    )
    portrait(card, 5, 16, 35, 45, story.number, manner.grey)
    setting.above(44, 12, "type", 9, most=2)
    setting.above(56, 12, "code", 22, most=1)
    setting.above(84, 12, "document_number", 36, most=2)
    setting.above(44, 20.5, "surname", 74)
    setting.above(44, 29, "given_names", 74)
    setting.above(44, 37.5, "nationality", 44)
    setting.above(44, 46, "birth_date", 36)
    setting.above(84, 46, "personal_number", 36)
    setting.above(44, 54.5, "sex", 12)
    setting.above(58, 54.5, "birth_place", 60)
    setting.above(44, 63, "issue_date", 30)
    setting.above(76, 63, "expiry_date", 28)
    setting.above(106, 63, "authority", 16, most=1)
    foot(card, story)


def opened(card: Card, story: Identity, manner: Manner) -> None:
    """An open passport: an empty page above, the data page under the fold."""
    upper = Card(card.paper, card.left, card.top, card.width, SIZE[1], card.family, card.accent, card.scale)
    lower = Card(card.paper, *card.at(0, SIZE[1]), card.width, SIZE[1], card.family, card.accent, card.scale)
    GROUNDS[(manner.ground + 1) % len(GROUNDS)](upper, Random(manner.seed), manner.accent)
    upper.text(10, 30, manner.label("signature"), upper.style(5.5))
    upper.line(10, 26, 80, 26, paler(manner.accent, 0.7))
    upper.text(10, 60, manner.label("remarks"), upper.style(5.5))
    card.line(0, SIZE[1], card.width, SIZE[1], paler(manner.accent, 0.6), 0.8)
    classic(lower, story, manner)


def mirrored(card: Card, story: Identity, manner: Manner) -> None:
    """Portrait at the right, labels before values in one column. Kept for measuring."""
    begin(card, manner)
    setting = Setting(card, manner, values(story, manner), small=5.4, large=8.0)
    card.text(5, 7, tagged(manner.title("passport"), ("document_kind",)), card.style(8, True, manner.accent), room=50)
    card.text(120, 7, titled(story, manner, 1), card.style(6.6, True, manner.accent), "right", 60)
    portrait(card, 86, 14, 33, 42.5, story.number, manner.grey)
    rows: tuple[str, ...] = (
        "document_number",
        "code",
        "surname",
        "given_names",
        "nationality",
        "birth_date",
        "birth_place",
        "sex",
    )
    rows += ("personal_number", "issue_date", "expiry_date", "authority")
    for i, key in enumerate(key for key in rows if setting.values[key]):
        setting.beside(5, 14.5 + i * 4.7, key, 36, 47)
    foot(card, story)


def begin(card: Card, manner: Manner) -> None:
    """The ground of a page."""
    GROUNDS[manner.ground % len(GROUNDS)](card, Random(manner.seed), manner.accent)


def foot(card: Card, story: Identity) -> None:
    """The zone on its pale strip at the foot of the page."""
    card.fill(0, card.height - 17.5, card.width, card.height, (0.97, 0.97, 0.95))
    card.zone(story.lines, card.height - 10.5, 6.1)
