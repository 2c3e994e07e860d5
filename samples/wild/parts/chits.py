"""Receipts from a block of forms and from a mailer: boxes for net, tax and sum, for what and from whom."""

from samples.desk import Desk
from samples.look import GREY, LINE, Style
from samples.runs import Run, Runs
from samples.wild.parts.numerals import in_words
from samples.wild.parts.setting import Entry, caption, fit, tiny


def chit(desk: Desk, y: float) -> float:
    """A form from a block, filled in: sums in boxes at the right, the rest on lines at the left."""
    words, story = desk.words, desk.story
    right, left = desk.part(0.62, 1), desk.part(0, 0.58)
    top = fit(left, y, words["receipt"], Style(desk.look.family.bold, desk.look.size + 6)) + 2
    end = _boxes(right, y)
    amount = in_words(story.totals.grand, story.market.language)
    told: tuple[tuple[str, Runs], ...] = (
        (words["receipt_number"], story.number),
        (words["payer"], story.buyer.name),
        (words["description"], ", ".join(line.description for line in story.lines[:2])),
        (words["in_words"].partition(":")[0].partition("{")[0], amount),
    )
    for label, runs in told:
        top = caption(left, top + 3, (label, [Run(str(runs))]), tiny(desk, 2), desk.look.body)
        left.rule(top, 0.4, LINE)
    town = "".join(mark for mark in story.seller.address.lines[-1] if not mark.isdigit()).strip(" ,-")
    place = desk.sentence("place_date", town=town, date=desk.fact("purchase_date"))
    return max(fit(left, top + 6, place), end) + 6


def _boxes(desk: Desk, y: float) -> float:
    rate = desk.look.percent(desk.story.totals.taxes[0].rate)
    rows: tuple[Entry, ...] = (
        (desk.words["net"], [Run(desk.look.number(desk.story.totals.net))]),
        ("".join(run.text for run in desk.sentence("tax", rate=rate)), desk.fact("tax_total")),
        (desk.words["receipt_total"], desk.money("grand_total")),
    )
    if len(desk.story.totals.taxes) > 1:
        rows = (rows[0], (desk.words["tax_total"], rows[1][1]), rows[2])
    high = desk.look.size * 2.6
    for label, runs in rows:
        desk.frame(y, y + high, 0.6, GREY)
        fit(desk.inset(4), y + 2, label, tiny(desk, 2))
        fit(desk.inset(4), y + desk.look.size * 1.2, runs, Style(desk.look.family.bold, desk.look.size + 1), "right")
        y += high
    return y


def signed(desk: Desk, y: float) -> float:
    """Who got the money, small at the right, as from a rubber stamp, over a line to sign on."""
    right, seller = desk.part(0.55, 1), desk.story.seller
    y = fit(right, y, Run(seller.name, ("merchant_name",)), Style(desk.look.family.bold, desk.look.size), "centre")
    for line in seller.address.lines:
        y = fit(right, y, Run(line, ("merchant_address",)), None, "centre")
    right.rule(y + 16, 0.5, GREY)
    return y + 20


def mailed(desk: Desk, y: float) -> float:
    """The opening lines of a mail: the sum and the day in large letters over two labels."""
    words = desk.words
    for i, one in enumerate(
        ((words["day"], desk.fact("purchase_date")), (words["receipt_total"], desk.money("grand_total")))
    ):
        end = caption(
            desk.part(i / 2, i / 2 + 0.48), y, one, tiny(desk, 1.6), Style(desk.look.family.bold, desk.look.size + 3)
        )
    desk.rule(end + 4, 0.4, LINE)
    return end + 10
