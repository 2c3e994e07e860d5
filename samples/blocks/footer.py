"""What stands at the foot of pages: company details in columns of small print, page numbers."""

from samples.desk import Desk, Run, Runs, as_runs, in_style
from samples.look import GREY, LINE, Style


def columns(desk: Desk, y: float) -> float:
    """Company, contact, bank and registration side by side in small print."""
    style = Style(desk.look.family.regular, 6.6, GREY)
    groups = [group for group in (_company(desk), _contact(desk), _bank(desk), _registration(desk)) if group]
    desk.rule(y, 0.5, LINE)
    ends = [
        desk.part(i / len(groups), (i + 1) / len(groups)).lines(y + 5, [in_style(line, style) for line in group], style)
        for i, group in enumerate(groups)
    ]
    return max(ends)


def one_line(desk: Desk, y: float) -> float:
    """All of it in one or two centred lines."""
    style = Style(desk.look.family.regular, 6.4, GREY)
    runs: list[Run] = []
    for line in (*_company(desk), *_contact(desk)[:2], *_registration(desk), *_bank(desk)):
        runs += [*([Run("  ·  ")] if runs else []), *as_runs(line)]
    desk.rule(y, 0.9)
    return desk.wrap(y + 5, runs, style, "centre")


def empty(desk: Desk, y: float) -> float:
    """Nothing."""
    return y


def _company(desk: Desk) -> list[Runs]:
    seller = desk.story.seller
    return [Run(seller.name, ("seller_name",)), *seller.address.lines]


def _contact(desk: Desk) -> list[Runs]:
    seller = desk.story.seller
    return [
        f"{desk.label('phone')} {seller.phone}",
        f"{desk.label('fax')} {seller.fax}",
        f"{desk.label('email')} {seller.email}",
        seller.web,
    ]


def _bank(desk: Desk) -> list[Runs]:
    seller = desk.story.seller
    if not seller.iban:
        return []
    return [seller.bank, [Run(desk.label("iban") + " "), *desk.fact("iban")], f"{desk.label('bic')} {seller.bic}"]


def _registration(desk: Desk) -> list[Runs]:
    seller = desk.story.seller
    lines: list[Runs] = [f"{desk.label('register')} {seller.register}"] if seller.register else []
    if seller.vat_id:
        lines.append([Run(desk.label("vat_id") + " "), *desk.fact("seller_vat_id")])
    if seller.tax_number:
        lines.append(f"{desk.label('tax_number')} {seller.tax_number}")
    return lines
