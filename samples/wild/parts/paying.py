"""How and when to pay, as sentences: discounts for paying early, direct debits, two banks, what is paid already."""

from collections.abc import Sequence
from random import Random

from samples import identifiers, writing
from samples.countries import BANKS
from samples.desk import Desk
from samples.look import GREY, Style
from samples.runs import Run
from samples.story import Story
from samples.wild.parts.references import owed
from samples.wild.parts.setting import fit, tiny

Account = tuple[str, str, str]  # bank, IBAN, BIC


def second_account(story: Story) -> Account:
    """Another account of the seller, at another bank; empty where the country knows no IBAN."""
    if not story.seller.iban:
        return "", "", ""
    rng = Random(f"{story.seller.iban}/second")
    code, name = rng.choice([item for item in sorted(BANKS.items()) if item[1] != story.seller.bank])
    country = story.market.country
    return name, identifiers.iban(rng, country, code), identifiers.bic(rng, country, code)


def terms(desk: Desk, y: float) -> float:
    """When to pay: with a discount for who pays early, or by a day."""
    return desk.keep(lambda place, top: place.wrap(top, _terms(place)) + 5, y)


def _terms(desk: Desk) -> list[Run]:
    story, told = desk.story, desk.story.terms
    if story.kind == "credit_note":
        return desk.sentence("credited", amount=owed(desk))
    if told.early_until and told.early_percent:
        percent, early = desk.look.percent(told.early_percent), desk.look.day(told.early_until)
        return desk.sentence("early_net", percent=percent, early=early, due=desk.fact("due_date"))
    if desk.look.due == "days":
        return desk.sentence("pay_within", days=str(told.days))
    return desk.sentence("pay_by", amount=owed(desk), due=desk.fact("due_date"))


def saving(desk: Desk, y: float) -> float:
    """What paying early saves; nothing where it saves nothing."""
    percent = desk.story.terms.early_percent
    if not percent or desk.story.kind == "credit_note":
        return y
    amount = desk.look.number((desk.story.totals.grand * percent / 100).quantize(desk.story.totals.grand))
    return desk.wrap(y, desk.sentence("saving", amount=f"{amount} {desk.story.market.currency}")) + 3


def debited(desk: Desk, y: float) -> float:
    """The sum is taken from the buyer's account, whose IBAN is printed in part."""
    if desk.story.kind == "credit_note" or not desk.story.seller.iban:
        return terms(desk, y)
    runs = desk.sentence("debit", amount=owed(desk), due=desk.fact("due_date"))
    other = second_account(desk.story)[1]
    masked = f"{other[:4]} XXXX XXXX XXXX {other[-4:]}"
    return desk.wrap(y, [*runs, Run(" " + desk.words["debit_from"].format(iban=masked))]) + 5


def settled_note(desk: Desk, y: float) -> float:
    """It has been paid already."""
    return desk.wrap(y, [Run(desk.words["settled"])]) + 4


def bank_line(desk: Desk, y: float) -> float:
    """Bank, IBAN and BIC in one line; nothing where there is none."""
    seller = desk.story.seller
    if not seller.iban:
        return y
    runs = [Run(f"{desk.words['bank']}: {seller.bank}, {desk.words['iban']}: "), *desk.fact("iban")]
    return desk.wrap(y, [*runs, Run(f", {desk.words['bic']}: {seller.bic}")]) + 4


def two_banks(desk: Desk, y: float) -> float:
    """Two accounts in a small table, the one to pay to first."""
    seller, (bank, iban, bic) = desk.story.seller, second_account(desk.story)
    if not iban:
        return y
    small = tiny(desk, 1.4)
    for column, text in zip(_thirds(desk), (desk.words["bank"], desk.words["iban"], desk.words["bic"]), strict=True):
        end = fit(column, y, text, Style(small.face, small.size, GREY))
    other = writing.in_fours(iban) if desk.look.grouped_iban else iban
    for row in (([Run(seller.bank)], desk.fact("iban"), [Run(seller.bic)]), ([Run(bank)], [Run(other)], [Run(bic)])):
        for column, runs in zip(_thirds(desk), row, strict=True):
            after = fit(column, end, runs, Style(desk.look.family.regular, desk.look.size - 0.6))
        end = after
    return end + 6


def _thirds(desk: Desk) -> Sequence[Desk]:
    return desk.part(0, 0.3), desk.part(0.31, 0.74), desk.part(0.75, 1)


def bank_pairs(desk: Desk, y: float) -> float:
    """Who is to be paid, at which bank, with which reference."""
    seller = desk.story.seller
    if not seller.iban:
        return y
    told = (
        (desk.words["payee"], [Run(seller.name, ("seller_name",))]),
        (desk.words["bank"], [Run(seller.bank)]),
        (desk.words["iban"], desk.fact("iban")),
        (desk.words["bic"], [Run(seller.bic)]),
        (desk.words["reference"], [Run("".join(mark for mark in desk.story.number if mark.isdigit()))]),
    )
    widest = max(desk.look.body.width(label) for label, _ in told) + 12
    for label, runs in told:
        fit(desk, y, label)
        y = fit(desk.between(desk.left + widest, desk.right), y, runs)
    return y + 5


def small_print(desk: Desk, y: float) -> float:
    """Terms of business in small letters."""
    return desk.keep(lambda place, top: place.wrap(top, [Run(place.words["small_print"])], tiny(place, 3)) + 4, y)


def machine_made(desk: Desk, y: float) -> float:
    """That nobody need sign it."""
    return desk.keep(lambda place, top: place.wrap(top, [Run(place.words["machine_made"])], tiny(place, 2)) + 4, y)


def back_page(desk: Desk, y: float) -> float:
    """Terms of business in two narrow columns on a page of their own."""
    y = desk.turn()
    style = tiny(desk, 3)
    for column in (desk.part(0, 0.48), desk.part(0.52, 1)):
        end = y
        for i in range(1, 8):
            end = column.wrap(end, [Run(f"{i}. " + desk.words["small_print"])], style) + 4
    return end
