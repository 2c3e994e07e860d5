"""What a document says of itself, asked for by name: numbers and dates among many that a reader does not want."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from samples import identifiers
from samples.desk import Desk
from samples.look import GREY, LINE, Style
from samples.runs import Run, text_of
from samples.wild.parts.setting import Entry, caption, fit, roll, tiny


def entry(desk: Desk, key: str) -> Entry:
    """A label and its value; no value where the story has none."""
    label, runs = ENTRIES[key](desk)
    return label, [run for run in runs if run.text]


def entries(desk: Desk, keys: tuple[str, ...]) -> list[Entry]:
    """Those of them that have a value."""
    return [found for found in (entry(desk, key) for key in keys) if found[1]]


def _number(desk: Desk) -> Entry:
    key = "credit_number" if desk.story.kind == "credit_note" else "invoice_number"
    return desk.words[key], desk.fact("invoice_number")


def _due(desk: Desk) -> Entry:
    return desk.words["due_date"], desk.fact("due_date") if desk.story.kind == "invoice" else []


def _told(key: str, value: Callable[[Desk], str]) -> Callable[[Desk], Entry]:
    return lambda desk: (desk.words[key], [Run(value(desk))])


def _day(key: str, back: int) -> Callable[[Desk], Entry]:
    """A date so many days or a few more before the document's."""
    return _told(key, lambda desk: desk.look.day(_before(desk, key, back)))


def _before(desk: Desk, key: str, back: int) -> date:
    return desk.story.issued - timedelta(days=back + roll(desk, key).randint(0, 9))


def _digits(key: str, count: int, mark: str = "") -> Callable[[Desk], Entry]:
    return _told(key, lambda desk: mark + identifiers.digits(roll(desk, key), count))


def _period(desk: Desk) -> str:
    first = (desk.story.issued.replace(day=1) - timedelta(days=1)).replace(day=1)
    last = desk.story.issued.replace(day=1) - timedelta(days=1)
    return f"{desk.look.day(first)} - {desk.look.day(last)}"


def _extra(key: str) -> Callable[[Desk], Entry]:
    return _told(key, lambda desk: desk.story.extras.get(key, ""))


ENTRIES: dict[str, Callable[[Desk], Entry]] = {
    "number": _number,
    "issued": lambda desk: (desk.words["issue_date"], desk.fact("issue_date")),
    "due": _due,
    "order": lambda desk: (desk.words["order_number"], desk.fact("order_number")),
    "buyer_vat": lambda desk: (desk.words["buyer_vat_id"], desk.fact("buyer_vat_id")),
    "seller_vat": lambda desk: (desk.words["vat_id"], desk.fact("seller_vat_id")),
    "tax_number": _told("tax_number", lambda desk: desk.story.seller.tax_number),
    "iban": lambda desk: (desk.words["iban"], desk.fact("iban")),
    "bic": _told("bic", lambda desk: desk.story.seller.bic),
    "bank": _told("bank", lambda desk: desk.story.seller.bank),
    "customer": _extra("customer_number"),
    "ordered": _day("order_date", 10),
    "delivered": _told("delivered", lambda desk: desk.look.day(desk.story.delivered or desk.story.issued)),
    "note": _digits("delivery_note", 6),
    "project": _extra("project"),
    "ours": _digits("our_reference", 4, "ab/"),
    "yours": _digits("your_reference", 5),
    "centre": _digits("cost_centre", 4),
    "contract": _digits("contract", 8),
    "quote": _digits("quote", 4, "A-"),
    "file": _told(
        "file", lambda desk: f"{roll(desk, 'file').randint(10, 99)}-{desk.story.issued:%y}/{desk.story.number[-3:]}"
    ),
    "period": _told("period", _period),
    "contact": _told("contact", lambda desk: desk.story.extras.get("contact", desk.story.seller.person)),
    "phone": _told("phone", lambda desk: desk.story.seller.phone),
    "fax": _told("fax", lambda desk: desk.story.seller.fax),
    "email": _told("email", lambda desk: desk.story.seller.email),
    "web": _told("web", lambda desk: desk.story.seller.web),
    "shipping": _told("shipping_method", lambda desk: desk.words["shipping_value"]),
    "incoterms": _told("delivery_terms", lambda desk: desk.words["delivery_terms_value"]),
    "terms": lambda desk: (
        desk.words["payment"],
        desk.sentence("pay_within", days=str(desk.story.terms.days)) if desk.story.kind == "invoice" else [],
    ),
    "weight": _told("weight", lambda desk: desk.look.number(desk.story.totals.lines / 7, 1)),
    "vehicle": _told(
        "vehicle", lambda desk: f"{desk.story.seller.name[0]}K {identifiers.digits(roll(desk, 'car'), 4)}"
    ),
    "meter": _digits("meter", 10),
    "room": _digits("room", 3),
    "arrival": _day("arrival", 2),
    "departure": lambda desk: (desk.words["departure"], [Run(desk.look.day(desk.story.issued))]),
    "guest": _told("guest", lambda desk: desk.story.buyer.person or desk.story.buyer.name),
    "loading": _told("loading", lambda desk: desk.story.seller.address.lines[-1]),
    "unloading": _told("unloading", lambda desk: desk.story.buyer.address.lines[-1]),
    "currency": lambda desk: _currency(desk),
    "due_amount": lambda desk: (desk.words["due" if settled(desk) else "grand"], owed(desk)),
    "grand": lambda desk: (desk.words["grand"], desk.money("grand_total")),
    "reference": _told("reference", lambda desk: "".join(mark for mark in desk.story.number if mark.isdigit())),
}


def _currency(desk: Desk) -> Entry:
    return desk.words["currency"], [Run(desk.story.market.currency, ("currency",))]


def settled(desk: Desk) -> bool:
    """Whether something else than the grand total is to be paid."""
    return bool(desk.story.totals.prepaid or desk.story.totals.rounding)


def owed(desk: Desk, currency: bool = True) -> list[Run]:
    """What is to be paid."""
    return desk.money("amount_due" if settled(desk) else "grand_total", currency)


@dataclass(frozen=True, slots=True)
class Pairs:
    """Labels and values in two columns. `values`: left, right, or close behind their labels."""

    keys: tuple[str, ...]
    values: str = "left"
    small: bool = False
    strong: bool = False  # labels are bold
    ruled: bool = False

    def __call__(self, desk: Desk, y: float) -> float:
        found, colon = entries(desk, self.keys), desk.look.colon
        face = desk.look.family.bold if self.strong else desk.look.family.regular
        style = Style(face, desk.look.size - (1.4 if self.small else 0))
        widest = max((style.width(label + colon) for label, _ in found), default=0) + 8
        for label, runs in found:
            room = min(widest, desk.width * 0.6)
            left = desk.between(desk.left, desk.left + room)
            if self.values == "close":
                y = fit(desk, y, [Run(f"{label}{colon} "), *runs], style)
                continue
            fit(left, y, label + colon, style)
            value = Style(desk.look.family.regular, style.size)
            y = fit(desk.between(left.right, desk.right), y, runs, value, self.values)
            if self.ruled:
                desk.rule(y, 0.3, LINE)
                y += 1.5
        return y


@dataclass(frozen=True, slots=True)
class Stack:
    """Labels over values, so many in a row. `frame`: none, boxes, line; `under`: labels stand under the values."""

    keys: tuple[str, ...]
    per_row: int = 4
    frame: str = "none"
    under: bool = False
    big: float = 0.0

    def __call__(self, desk: Desk, y: float) -> float:
        found = entries(desk, self.keys)
        small, big = tiny(desk), Style(desk.look.family.regular, desk.look.size + self.big)
        high = (small.size + big.size) * desk.look.leading + 5
        for start in range(0, len(found), self.per_row):
            row = found[start : start + self.per_row]
            for i, one in enumerate(row):
                cell = desk.part(i / self.per_row, (i + 1) / self.per_row)
                if self.frame == "boxes":
                    cell.frame(y, y + high, 0.5, GREY)
                inner = cell.between(cell.left + 3, cell.right - 4)
                if self.under:
                    fit(inner, fit(inner, y + 2, one[1], big), one[0], small)
                else:
                    caption(inner, y + 2, one, small, big)
            y += high
            if self.frame == "line":
                desk.rule(y, 0.4, LINE)
        return y + 2


@dataclass(frozen=True, slots=True)
class Row:
    """A table of one line: labels in its head, values under them."""

    keys: tuple[str, ...]
    fill: bool = True

    def __call__(self, desk: Desk, y: float) -> float:
        found = entries(desk, self.keys)
        style = Style(desk.look.family.bold, desk.look.size - 1.2)
        high = style.size * 1.7
        if self.fill:
            desk.fill(y, y + high, desk.look.pale)
        for i, (label, runs) in enumerate(found):
            cell = desk.part(i / len(found), (i + 1) / len(found)).inset(2.5)
            fit(cell, y + 2, label, style)
            end = fit(cell, y + high + 2, runs, Style(desk.look.family.regular, desk.look.size - 0.4))
        desk.rule(y + high, 0.5, GREY)
        desk.rule(end + 2, 0.5, GREY)
        return end + 4


@dataclass(frozen=True, slots=True)
class Running:
    """All in one running text, or each on a line of its own."""

    keys: tuple[str, ...]
    mark: str = "   "
    lines: bool = False

    def __call__(self, desk: Desk, y: float) -> float:
        runs: list[Run] = []
        for label, value in entries(desk, self.keys):
            if self.lines:
                y = fit(desk, y, [Run(f"{label}{desk.look.colon} "), *value])
                continue
            runs += [*([Run(self.mark)] if runs else []), Run(f"{label}{desk.look.colon} "), *value]
        return desk.wrap(y, runs) if text_of(runs) else y
