"""Visas of both sizes (MRV-A 120 x 80 mm, MRV-B 105 x 74 mm)."""

from samples.identity.card import Card, tagged
from samples.identity.manner import Manner
from samples.identity.passports import begin
from samples.identity.portrait import portrait
from samples.identity.printing import titled, values
from samples.identity.setting import Setting
from samples.identity.story import Identity
from samples.runs import Run

SIZE_A, SIZE_B = (120.0, 80.0), (105.0, 74.0)


def sticker(card: Card, story: Identity, manner: Manner) -> None:
    """In the manner of uniform stickers: where it is valid, from, until, entries, surname and name in one line."""
    begin(card, manner)
    setting = Setting(card, manner, values(story, manner))
    small, plain, wide = card.style(4.4), card.style(7.4), card.width
    card.text(4, 7.5, tagged(manner.title("visa"), ("document_kind",)), card.style(10, True, manner.accent), room=34)
    card.text(wide - 4, 7.5, tagged(story.number, ("document_number",)), card.style(9, True, (0.65, 0.1, 0.1)), "right")
    portrait(card, 4, 12, 26, 33, story.number, manner.grey)
    pattern = "{dd}-{mm}-{yyyy}"
    rows = (
        (("VALID FOR", [Run(titled(story, manner, 1))]),),
        (("FROM", [Run(manner.day(story.issued, pattern))]), ("UNTIL", _expiry(story, manner, pattern))),
        (("TYPE OF VISA", [Run("C")]), ("NUMBER OF ENTRIES", [Run(story.extras["entries"])])),
        (("DURATION OF STAY", [Run("90 DAYS")]), ("ISSUED IN", [Run(story.birth_place)])),
        (("ON", [Run(manner.day(story.issued, pattern))]), ("NUMBER OF PASSPORT", [Run(story.extras["passport"])])),
    )
    for i, row in enumerate(rows):
        for x, (label, value) in zip((34, 34 + (wide - 38) / 2), row, strict=False):
            card.text(x, 13 + i * 6.6, label, small)
            card.text(x, 16.1 + i * 6.6, value, plain, room=(wide - 42) / len(row))
    card.text(34, 46.5, "SURNAME, NAME", small)
    named = [setting.values["surname"][0], Run(", "), setting.values["given_names"][0]]
    card.text(34, 49.8, named, plain, room=wide - 38)
    card.text(34, 54.5, manner.label("remarks"), small)
    foot(card, story)


def labelled(card: Card, story: Identity, manner: Manner) -> None:
    """Every value under a label of its own, the number at the right on its side of the portrait."""
    begin(card, manner)
    setting = Setting(card, manner, values(story, manner), small=4.4, large=7.2, drop=3.1)
    wide = card.width
    card.text(4, 7, titled(story, manner, 1), card.style(7, True, manner.accent), room=56)
    card.text(
        wide - 4, 7, tagged(manner.title("visa"), ("document_kind",)), card.style(9, True, manner.accent), "right", 30
    )
    portrait(card, 4, 11, 28, 36, story.number, manner.grey)
    left, right = 36.0, 36 + (wide - 40) * 0.58
    setting.above(left, 12, "authority", 36)
    card.text(right, 12, "Control Number", setting.label_style)
    card.text(right, 15.1, [Run(story.extras["access"])], setting.value_style)
    setting.above(left, 19, "surname", wide - 40, most=2)
    setting.above(left, 26, "given_names", wide - 40, most=2)
    card.text(left, 33, "Passport Number", setting.label_style)
    card.text(left, 36.1, [Run(story.extras["passport"])], setting.value_style)
    setting.above(left + 28, 33, "sex", 8, most=1)
    setting.above(left + 38, 33, "birth_date", wide - 78, most=1)
    setting.above(left, 40, "nationality", 30, most=1)
    card.text(right, 40, "Visa No.", setting.label_style)
    card.text(right, 43.1, tagged(story.number, ("document_number",)), card.style(8, True, (0.65, 0.1, 0.1)))
    setting.above(left, 47, "issue_date", 28, most=1)
    setting.above(right, 47, "expiry_date", 28, most=1)
    foot(card, story)


def plain(card: Card, story: Identity, manner: Manner) -> None:
    """Rows of label and value, portrait at the right. Kept for measuring."""
    begin(card, manner)
    setting = Setting(card, manner, values(story, manner), small=5.0, large=7.0)
    wide = card.width
    card.text(4, 7, tagged(manner.title("visa"), ("document_kind",)), card.style(10, True, manner.accent), room=40)
    card.text(wide - 4, 7, titled(story, manner, 1), card.style(6), "right", 48)
    portrait(card, wide - 31, 11, 27, 34.5, story.number, manner.grey)
    rows = ("card_number", "surname", "given_names", "nationality", "birth_date", "sex", "issue_date", "expiry_date")
    for i, key in enumerate(rows):
        setting.beside(4, 14 + i * 4.9, key, 34, wide - 68)
    foot(card, story)


def foot(card: Card, story: Identity) -> None:
    card.fill(0, card.height - 16, card.width, card.height, (0.97, 0.97, 0.95))
    card.zone(story.lines, card.height - 9.4, 5.8)


def _expiry(story: Identity, manner: Manner, pattern: str) -> list[Run]:
    return [tagged(manner.day(story.expiry, pattern), ("expiry_date",))]
