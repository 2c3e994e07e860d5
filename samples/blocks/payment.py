"""How and when to pay: sentences, bank details as pairs or in a box. A credit note says what becomes of the sum."""

from samples.desk import Desk, Run, Runs
from samples.look import Style


def sentences(desk: Desk, y: float) -> float:
    """The terms as sentences, bank details in the last."""
    y = desk.wrap(y, _terms(desk))
    if desk.story.terms.early_until:
        y = desk.wrap(y, _early(desk))
    return desk.wrap(y, _bank_line(desk)) + 6 if desk.story.seller.iban else y + 6


def terms_only(desk: Desk, y: float) -> float:
    """The terms as sentences; the bank stands in the footer."""
    y = desk.wrap(y, _terms(desk))
    return (desk.wrap(y, _early(desk)) if desk.story.terms.early_until else y) + 6


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
    high = desk.height_of(lambda inner, top: bank_pairs(inner.inset(8), top + 6))
    desk.fill(y, y + high, desk.look.pale, radius=3)
    return bank_pairs(desk.inset(8), y + 6) + 6


def bank_rows(desk: Desk) -> list[tuple[str, Runs]]:
    """Bank details of the seller with their labels, absent ones left out."""
    seller = desk.story.seller
    rows: list[tuple[str, Runs]] = [
        (desk.label("account_holder"), seller.name),
        (desk.label("bank"), seller.bank),
        (desk.label("iban"), desk.fact("iban")),
        (desk.label("bic"), seller.bic),
    ]
    return [(label, runs) for label, runs in rows if runs] if seller.iban else []


def _terms(desk: Desk) -> list[Run]:
    totals = desk.story.totals
    settled = totals.prepaid or totals.rounding
    amount = desk.money("amount_due" if settled else "grand_total")
    if desk.story.kind == "credit_note":
        return desk.sentence("credited", amount=amount)
    return desk.sentence("pay_by", amount=amount, due=desk.fact("due_date"))


def _early(desk: Desk) -> list[Run]:
    terms = desk.story.terms
    assert terms.early_until
    assert terms.early_percent
    return desk.sentence(
        "early", early=desk.look.day(terms.early_until), percent=desk.look.percent(terms.early_percent)
    )


def _bank_line(desk: Desk) -> list[Run]:
    seller = desk.story.seller
    return [
        Run(f"{desk.label('bank')} {seller.bank}   {desk.label('iban')} "),
        *desk.fact("iban"),
        Run(f"   {desk.label('bic')} {seller.bic}"),
    ]
