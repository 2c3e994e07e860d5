"""Whom the document goes to: windows of envelopes, attention lines, other addresses beside."""

from dataclasses import dataclass

from samples.blocks.parties import buyer_lines
from samples.blocks.sellers import seller_name, vat_lines
from samples.desk import Desk
from samples.look import GREY, Style
from samples.runs import Run, Runs, in_style
from samples.wild.parts.setting import fit, roll, tiny


@dataclass(frozen=True, slots=True)
class Window:
    """The buyer's address. `sender`: one small line above; `office`: with a department and an attention line."""

    sender: str = "none"  # none, legal, plain (without the legal name)
    office: bool = True
    vat: bool = False
    shout: bool = False
    bold: bool = False
    frame: bool = False

    def __call__(self, desk: Desk, y: float) -> float:
        inner = desk.inset(7) if self.frame else desk
        end = self._address(inner, self._sender(inner, y + (6 if self.frame else 0)))
        if self.frame:
            desk.frame(y, end + 4, 0.6, GREY)
        return end + 6

    def _sender(self, desk: Desk, y: float) -> float:
        if self.sender == "none":
            return y
        seller, style = desk.story.seller, tiny(desk, 3)
        parts = " - ".join(seller.address.lines)
        runs: list[Run] = [seller_name(desk), Run(f" - {parts}")] if self.sender == "legal" else [Run(parts)]
        return fit(desk, y, runs, style) + 5

    def _address(self, desk: Desk, y: float) -> float:
        for line in self._lines(desk):
            y = fit(desk, y, line)
        return y

    def _lines(self, desk: Desk) -> list[Runs]:
        name, *rest = buyer_lines(desk)
        buyer, office = desk.story.buyer, roll(desk, "office")
        if self.bold:
            name = in_style(name, desk.look.strong)
        lines: list[Runs] = [name]
        if self.office and buyer.vat_id and office.random() < 0.6:
            lines.append(desk.words["department"])
        if buyer.person:
            person = desk.words["attention"].format(person=buyer.person)
            lines += [person] if self.office and office.random() < 0.6 else []
            rest = [line for line in rest if line != buyer.person]
        if self.shout:
            rest = [line.upper() if isinstance(line, str) else line for line in rest]
        if self.vat and not desk.story.reverse_charge and buyer.vat_id:
            rest = [*rest, [Run(desk.words["buyer_vat_id"] + desk.look.colon + " "), *desk.fact("buyer_vat_id")]]
        return lines + list(rest)


@dataclass(frozen=True, slots=True)
class Party:
    """A party under a heading. `who`: seller, buyer, ship_to, payer (the buyer once more, under another word)."""

    who: str
    key: str = ""
    frame: bool = False
    fill: bool = False
    taxed: bool = True
    contacts: bool = False
    under: bool = False  # the heading is underlined

    def __call__(self, desk: Desk, y: float) -> float:
        inner = desk.inset(6) if self.frame or self.fill else desk
        style = Style(desk.look.family.bold, desk.look.size - 0.6)
        if self.fill:
            desk.fill(y, y + style.size * 1.6, desk.look.pale)
        key = self.key or {"seller": "sender", "buyer": "billed_to"}.get(self.who, self.who)
        end = fit(inner, y + 2.5, desk.words[key] + desk.look.colon, style) + 2
        if self.under:
            desk.rule(end, 0.5, GREY)
            end += 2
        for line in self._lines(desk):
            end = fit(inner, end, line)
        if self.frame:
            desk.frame(y, end + 3, 0.6, GREY)
        return end + 6

    def _lines(self, desk: Desk) -> list[Runs]:
        story = desk.story
        if self.who == "seller":
            seller = story.seller
            told: list[Runs] = [f"{desk.words['phone']} {seller.phone}", seller.email] if self.contacts else []
            lines = vat_lines(desk) if self.taxed else []
            return [in_style([seller_name(desk)], desk.look.strong), *seller.address.lines, *lines, *told]
        if self.who == "ship_to":
            place = story.ship_to or story.buyer
            return [place.name, *([place.person] if place.person else []), *place.address.lines]
        name, *rest = buyer_lines(desk)
        rest = [line for line in rest if line != story.buyer.person]
        if self.taxed and not story.reverse_charge and story.buyer.vat_id:
            label = desk.words["vat_id"] if self.who == "buyer" else desk.words["buyer_vat_id"]
            rest.append([Run(label + desk.look.colon + " "), *desk.fact("buyer_vat_id")])
        return [in_style(name, desk.look.strong), *rest]
