"""How and when to pay: sentences, bank details as pairs or in a box. A credit note says what becomes of the sum."""

from samples.blocks.references import Entry, entries
from samples.blocks.sellers import seller_name
from samples.desk import Desk
from samples.look import GREY, Style
from samples.runs import Run, in_style, text_of


def sentences(desk: Desk, y: float) -> float:
    """The terms as sentences, bank details in the last."""
    y = terms_only(desk, y) - 6
    return desk.wrap(y, _bank_line(desk)) + 6 if desk.story.seller.iban else y + 6


def terms_only(desk: Desk, y: float) -> float:
    """The terms as sentences; the bank stands elsewhere."""
    y = desk.wrap(y, _terms(desk))
    terms = desk.story.terms
    if terms.early_until and terms.early_percent and desk.story.kind == "invoice":
        early = desk.sentence(
            "early", early=desk.look.day(terms.early_until), percent=desk.look.percent(terms.early_percent)
        )
        y = desk.wrap(y, early)
    return y + 6


def bank_pairs(desk: Desk, y: float) -> float:
    """A heading, the terms, and bank details as label and value."""
    y = desk.line(y, desk.words["payment"], Style(desk.look.family.bold, desk.look.size, desk.look.accent)) + 1
    y = terms_only(desk, y) - 3
    rows = bank_rows(desk)
    values = desk.left + max((desk.look.quiet.width(label) for label, _ in rows), default=0) + 10
    for label, runs in rows:
        desk.line(y, label, desk.look.quiet)
        y = desk.line(y, runs, x=values)
    return y + 6


def bank_box(desk: Desk, y: float) -> float:
    """The same on a pale ground."""
    high = desk.inset(8).height_of(bank_pairs) + 8
    desk.fill(y, y + high, desk.look.pale, radius=3)
    return bank_pairs(desk.inset(8), y + 6) + 10


def slip(desk: Desk, y: float) -> float:
    """A part to cut off and send with the payment: number, day and sum in boxes under a dashed line."""
    desk.rule(y, 0.6, GREY, dash=3)
    y = desk.line(y + 8, desk.story.seller.name, desk.look.strong) + 2
    settled = desk.story.totals.prepaid or desk.story.totals.rounding
    cells: list[Entry] = [
        *[(label, runs) for label, runs in entries(desk) if runs[0].tag in (("invoice_number",), ("due_date",))],
        (desk.words["due" if settled else "grand"], desk.money("amount_due" if settled else "grand_total")),
        (desk.words["iban"], desk.fact("iban")),
    ]
    cells = [(label, runs) for label, runs in cells if runs]
    high = desk.look.size * 3
    for i, (label, runs) in enumerate(cells):
        cell = desk.part(i / len(cells), (i + 1) / len(cells))
        cell.frame(y, y + high, 0.6, GREY)
        cell.inset(5).line(y + 3, label, Style(desk.look.family.regular, 6.4, GREY))
        style = Style(desk.look.family.bold, desk.look.size).fitted(text_of(runs), cell.width - 10)
        cell.inset(5).line(y + high - desk.look.size * 1.5, in_style(runs, style), style)
    return y + high + 8


def bank_rows(desk: Desk) -> list[Entry]:
    """Bank details of the seller with their labels, absent ones left out."""
    seller = desk.story.seller
    rows: list[Entry] = [
        (desk.label("account_holder"), [seller_name(desk)]),
        (desk.label("bank"), [Run(seller.bank)]),
        (desk.label("iban"), desk.fact("iban")),
        (desk.label("bic"), [Run(seller.bic)]),
    ]
    return rows if seller.iban else []


def _terms(desk: Desk) -> list[Run]:
    totals = desk.story.totals
    settled = totals.prepaid or totals.rounding
    amount = desk.money("amount_due" if settled else "grand_total")
    if desk.story.kind == "credit_note":
        return desk.sentence("credited", amount=amount)
    if desk.look.due == "days":
        return desk.sentence("pay_within", days=str(desk.story.terms.days))
    return desk.sentence("pay_by", amount=amount, due=desk.fact("due_date"))


def _bank_line(desk: Desk) -> list[Run]:
    seller = desk.story.seller
    return [
        Run(f"{desk.label('bank')} {seller.bank}   {desk.label('iban')} "),
        *desk.fact("iban"),
        Run(f"   {desk.label('bic')} {seller.bic}"),
    ]
