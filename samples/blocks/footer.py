"""What stands at the foot of pages: company details in columns of small print, or in one line."""

from collections.abc import Sequence

from samples.blocks.letterhead import bank_lines
from samples.blocks.sellers import registration_lines, seller_name
from samples.desk import Desk
from samples.look import GREY, LINE, Style
from samples.runs import Run, Runs, as_runs, in_style

GAP = 12.0


def columns(desk: Desk, y: float) -> float:
    """Company, contact, bank and registration side by side in small print."""
    groups = [group for group in (_company(desk), _contact(desk), bank_lines(desk), registration_lines(desk)) if group]
    style = Style(desk.look.family.regular, max(5.4, min(6.6, 6.6 * _tightness(desk, groups))), GREY)
    desk.rule(y, 0.5, LINE)
    ends, left = [y], desk.left
    for group, width in zip(groups, _widths(desk, groups, style), strict=True):
        column = desk.between(left, left + width)
        at = y + 5
        for line in group:
            at = column.wrap(at, in_style(as_runs(line), style), style)
        ends.append(at)
        left += width + GAP
    return max(ends)


def one_line(desk: Desk, y: float) -> float:
    """All of it in one or two centred lines."""
    style = Style(desk.look.family.regular, 6.4, GREY)
    runs: list[Run] = []
    for line in (*_company(desk), *_contact(desk)[:2], *registration_lines(desk), *bank_lines(desk)):
        runs += [*([Run("  ·  ")] if runs else []), *as_runs(line)]
    desk.rule(y, 0.9)
    return desk.wrap(y + 5, in_style(runs, style), style, "centre")


def registration_only(desk: Desk, y: float) -> float:
    """Name and registration in one line at the left, without a rule."""
    style = Style(desk.look.family.regular, 6.4, GREY)
    runs: list[Run] = [seller_name(desk)]
    for line in registration_lines(desk):
        runs += [Run("   |   "), *line]
    return desk.wrap(y, in_style(runs, style), style)


def _tightness(desk: Desk, groups: Sequence[Sequence[Runs]]) -> float:
    """How much room the columns have for what they would like to have."""
    style = Style(desk.look.family.regular, 6.6)
    return (desk.width - GAP * (len(groups) - 1)) / sum(_natural(groups, style))


def _natural(groups: Sequence[Sequence[Runs]], style: Style) -> list[float]:
    return [max(style.width("".join(run.text for run in as_runs(line))) for line in group) for group in groups]


def _widths(desk: Desk, groups: Sequence[Sequence[Runs]], style: Style) -> list[float]:
    """Each column as wide as its longest line, all together as wide as the desk."""
    natural = _natural(groups, style)
    room = desk.width - GAP * (len(groups) - 1)
    return [width * room / sum(natural) for width in natural]


def _company(desk: Desk) -> list[Runs]:
    return [seller_name(desk), *desk.story.seller.address.lines]


def _contact(desk: Desk) -> list[Runs]:
    seller = desk.story.seller
    return [
        f"{desk.label('phone')} {seller.phone}",
        f"{desk.label('fax')} {seller.fax}",
        f"{desk.label('email')} {seller.email}",
        seller.web,
    ]
