"""Who sends the document, as offices print it: logos that are text, one small line, or nothing but the foot."""

from dataclasses import dataclass

from samples.blocks.logo import draw_logo
from samples.blocks.sellers import seller_name, vat_lines
from samples.desk import Desk
from samples.look import GREY, WHITE, Style
from samples.paper import Area
from samples.runs import Run, in_style
from samples.wild.parts.setting import fit, roll, tiny

FORMS = frozenset(
    "GmbH KG AG UG e.K. OHG GbR Ltd Ltd. plc Inc. Inc LLC SARL SAS SA S.A. S.L. S.r.l. S.p.A. B.V. N.V. V.O.F. AB HB "
    "Lda. Sp. z o.o. s.r.o. a.s. s.c. Sp.j. & Co. (haftungsbeschränkt) eG SE Oy EURL S.n.c. E.M. Handelsbolag".split()
)
JOINS = frozenset("& und a i et e y en och and de del".split())


def brand(name: str) -> str:
    """What a firm calls itself on its sign: its name without its legal form."""
    words = [word for word in name.replace(",", "").split() if word not in FORMS]
    words = words[:3]
    while len(words) > 1 and words[-1] in JOINS:
        words = words[:-1]
    return " ".join(words)


@dataclass(frozen=True, slots=True)
class Sign:
    """The brand in large letters, not the legal name. `at`: left, centre, right."""

    at: str = "left"
    more: float = 12.0
    shout: bool = False
    mark: bool = False
    slogan: bool = False

    def __call__(self, desk: Desk, y: float) -> float:
        text = brand(desk.story.seller.name)
        text = text.upper() if self.shout else text
        style = Style(desk.look.head_family.bold, desk.look.size + self.more, desk.look.accent)
        place = desk
        if self.mark and self.at == "left":
            draw_logo(desk, desk.left, y, style.size * 1.25)
            place = desk.between(desk.left + style.size * 1.6, desk.right)
        y = fit(place.between(place.left, place.left + place.width), y, text, style, self.at)
        if self.slogan:
            y = fit(place, y, desk.story.seller.web.removeprefix("www."), tiny(desk, 1), self.at)
        return y + 6


@dataclass(frozen=True, slots=True)
class Block:
    """Legal name, address and contacts, line by line. `contacts`: how many of telephone, fax, mail, web."""

    at: str = "left"
    contacts: int = 4
    taxed: bool = False
    bold: bool = True
    small: bool = False

    def __call__(self, desk: Desk, y: float) -> float:
        look, seller = desk.look, desk.story.seller
        size = look.size - (1.6 if self.small else 0)
        body = Style(look.family.regular, size)
        name = Style(look.family.bold if self.bold else look.family.regular, size + (0 if self.small else 0.6))
        y = fit(desk, y, in_style([seller_name(desk)], name), name, self.at)
        lines: list[object] = [*seller.address.lines]
        told = (("phone", seller.phone), ("fax", seller.fax), ("email", seller.email), ("web", seller.web))
        lines += [f"{desk.words[key]}{look.colon} {value}" for key, value in told[: self.contacts]]
        lines += vat_lines(desk) if self.taxed else []
        for line in lines:
            y = fit(desk, y, line, body, self.at)  # type: ignore[arg-type]
        return y + 4


def one_line(desk: Desk, y: float) -> float:
    """All in one centred small line under a rule."""
    seller = desk.story.seller
    runs = [seller_name(desk), Run("  -  " + "  -  ".join([*seller.address.lines, seller.phone]))]
    return fit(desk, y, runs, tiny(desk, 1.6), "centre") + 4


def banner(desk: Desk, y: float) -> float:
    """The brand in white on a band over the page's whole width."""
    desk.paper.add(Area(0, 0, desk.paper.width, y + 26, fill=desk.look.accent))
    style = Style(desk.look.head_family.bold, desk.look.size + 9, WHITE)
    fit(desk.part(0, 0.6), y - 8, brand(desk.story.seller.name), style)
    pale = Style(desk.look.family.regular, desk.look.size - 1.5, WHITE)
    fit(desk.part(0.6, 1), y - 2, desk.story.seller.web, pale, "right")
    return y + 36


def nothing(desk: Desk, y: float) -> float:
    """Paper that was printed before, of which a scanner or a print to file sees nothing."""
    return y + roll(desk, "paper").randint(28, 60)


def typed(desk: Desk, y: float) -> float:
    """A name over two lines, as somebody typed it into a text processor."""
    style = Style(desk.look.family.bold, desk.look.size + 3)
    y = fit(desk, y, in_style([seller_name(desk)], style), style)
    seller = desk.story.seller
    y = fit(desk, y, ", ".join(seller.address.lines), desk.look.body)
    return fit(desk, y, f"{desk.words['phone']} {seller.phone}, {seller.email}", desk.look.body) + 4


def title(desk: Desk, y: float) -> float:
    """What the document calls itself, in large letters."""
    style = Style(desk.look.head_family.bold, desk.look.size + 7)
    return fit(desk, y, Run(desk.words[desk.story.kind], ("document_kind",)), style) + 3


def shouted(desk: Desk, y: float) -> float:
    """The same in capitals, at the right."""
    style = Style(desk.look.family.bold, desk.look.size + 5)
    return fit(desk, y, Run(desk.words[desk.story.kind].upper(), ("document_kind",)), style, "right") + 3


def grey_title(desk: Desk, y: float) -> float:
    """The same, very large and light."""
    style = Style(desk.look.family.regular, 24, GREY)
    return fit(desk, y, Run(desk.words[desk.story.kind], ("document_kind",)), style) + 6


def headline(desk: Desk, y: float) -> float:
    """Title and number, and perhaps the date, as one line: "Rechnung Nr. 17"."""
    runs = desk.sentence(
        "headline",
        title=Run(desk.words[desk.story.kind], ("document_kind",)),
        number=desk.fact("invoice_number"),
        date=desk.fact("issue_date"),
    )
    style = Style(desk.look.family.bold, desk.look.size + 2.5)
    return desk.wrap(y, in_style(runs, style), style) + 4


def dated_headline(desk: Desk, y: float) -> float:
    """Title, number and date in one line, whatever the words: "Rechnung Nr. 17 vom 12.04."."""
    runs = desk.sentence(
        "inline",
        title=Run(desk.words[desk.story.kind], ("document_kind",)),
        number=desk.fact("invoice_number"),
        date=desk.fact("issue_date"),
    )
    style = Style(desk.look.family.bold, desk.look.size + 1.5)
    return desk.wrap(y, in_style(runs, style), style) + 4


def place_and_date(desk: Desk, y: float) -> float:
    """The town and the day at the right: "Berlin, den 3. März 2025"."""
    town = "".join(mark for mark in desk.story.seller.address.lines[-1] if not mark.isdigit()).strip(" ,-")
    return desk.line(y, desk.sentence("place_date", town=town, date=desk.fact("issue_date")), align="right") + 4
