"""What stands at the foot of every page: registration court, bank, tax numbers and managers in columns, or nothing."""

from dataclasses import dataclass

from samples.blocks.sellers import registration_lines, seller_name
from samples.desk import Desk
from samples.look import GREY, LINE, Style
from samples.runs import Run, Runs, as_runs, in_style
from samples.wild.parts.paying import second_account


def _company(desk: Desk) -> list[Runs]:
    return [[seller_name(desk)], *desk.story.seller.address.lines]


def _contact(desk: Desk) -> list[Runs]:
    seller, words = desk.story.seller, desk.words
    return [f"{words['phone']} {seller.phone}", f"{words['fax']} {seller.fax}", seller.email, seller.web]


def _register(desk: Desk) -> list[Runs]:
    return [f"{desk.words['managing']}: {desk.story.seller.person}", *registration_lines(desk)]


def _bank(desk: Desk) -> list[Runs]:
    seller = desk.story.seller
    if not seller.iban:
        return []
    return [Run(seller.bank), [Run(desk.words["iban"] + " "), *desk.fact("iban")], f"{desk.words['bic']} {seller.bic}"]


def _banks(desk: Desk) -> list[Runs]:
    bank, iban, _ = second_account(desk.story)
    return [*_bank(desk), bank, f"{desk.words['iban']} {iban}"] if iban else []


GROUPS = {"company": _company, "contact": _contact, "register": _register, "bank": _bank, "banks": _banks}


@dataclass(frozen=True, slots=True)
class Foot:
    """Columns of small print. `groups`: company, contact, register, bank, banks; `centred`: each in the middle."""

    groups: tuple[str, ...] = ("company", "contact", "bank", "register")
    ruled: bool = True
    centred: bool = False
    size: float = 6.2

    def __call__(self, desk: Desk, y: float) -> float:
        groups = [lines for lines in (GROUPS[name](desk) for name in self.groups) if lines]
        style = Style(desk.look.family.regular, self.size, GREY)
        if self.ruled:
            desk.rule(y, 0.5, LINE)
        ends = [y]
        for i, lines in enumerate(groups):
            column = desk.part(i / len(groups), (i + 1) / len(groups))
            column = column.between(column.left, column.right - 8)
            at = y + 4
            for line in lines:
                at = column.wrap(at, line, style, "centre" if self.centred else "left")
            ends.append(at)
        return max(ends)


def one_line(desk: Desk, y: float) -> float:
    """Name and registration in one line or two, centred."""
    style = Style(desk.look.family.regular, 6.2, GREY)
    runs: list[Run] = [seller_name(desk)]
    lines: list[Runs] = [*desk.story.seller.address.lines, *registration_lines(desk)]
    for line in lines:
        runs += [Run(", "), *as_runs(line)]
    return desk.wrap(y, in_style(runs, style), style, "centre")


def nothing(desk: Desk, y: float) -> float:
    """No foot at all."""
    return y
