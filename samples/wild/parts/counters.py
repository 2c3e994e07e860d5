"""What stands on slips beside goods and sums: card terminals, tips, pumps, barriers, rides, signatures."""

from decimal import Decimal

from samples import identifiers
from samples.desk import Desk
from samples.look import Style
from samples.runs import Run
from samples.sums import cents
from samples.wild.parts.setting import fit, roll, tiny
from samples.wild.parts.tills import clock_of, writing_places


def card(desk: Desk, y: float) -> float:
    """The slip of a card terminal: numbers, the day and the sum once more."""
    rng, words, look = roll(desk, "card"), desk.words, desk.look
    told: tuple[tuple[str, list[Run]], ...] = (
        (words["terminal"], [Run(identifiers.digits(rng, 8))]),
        ("PAN", [Run(f"############{identifiers.digits(rng, 4)}")]),
        (words["day"], [Run(f"{look.day(desk.story.issued)} {clock_of(desk)}")]),
        (words["auth"], [Run(identifiers.digits(rng, 6))]),
        (words["amount"], [Run(f"{look.number(desk.story.totals.grand)} {desk.story.market.currency}")]),
    )
    y = fit(desk, y + 2, words["paid_card"], Style(look.family.bold, look.size), "centre")
    for label, runs in told:
        fit(desk.part(0, 0.5), y, label)
        y = fit(desk.part(0.5, 1), y, runs, None, "right")
    return y + 4


def paid(desk: Desk, y: float) -> float:
    """What was given, and what was given back."""
    grand, words = desk.story.totals.grand, desk.words
    step = Decimal(10) * max(1, int(desk.story.market.level))
    given = (grand // step + 1) * step
    for label, amount in ((words["paid"], given), (words["change"], given - grand)):
        fit(desk.part(0, 0.65), y, label)
        y = fit(desk.part(0.65, 1), y, desk.look.number(amount), None, "right")
    return y + 3


def tips(desk: Desk, y: float) -> float:
    """Lines to write a tip and a total on, and what some shares would come to."""
    for key in ("tip", "receipt_total"):
        y = fit(desk, y + 5, f"{desk.words[key]} ____________", None, "right")
    grand = desk.story.totals.grand
    shares = "   ".join(f"{share}% = {desk.look.number(cents(grand * share / 100))}" for share in (15, 18, 20))
    return fit(desk, y + 3, shares, tiny(desk, 1), "centre") + 4


def place(desk: Desk, y: float) -> float:
    """Table, guests, who served."""
    rng, words = roll(desk, "table"), desk.words
    text = f"{words['table']} {rng.randint(1, 48)}   {words['guests']} {rng.randint(1, 6)}"
    return fit(desk, fit(desk, y, text), f"{words['cashier']}: {desk.story.seller.person.split()[0]}") + 2


def pump(desk: Desk, y: float) -> float:
    """Which pump, how much, at which price."""
    line, look = desk.story.lines[0], desk.look
    y = fit(desk, y, f"{desk.words['pump']} {roll(desk, 'pump').randint(1, 12)}   {line.description}")
    price = look.number(line.unit_price, writing_places(line))
    return fit(desk, y, f"{look.number(line.quantity)} L x {price} {desk.story.market.currency}/L", None, "right") + 3


def stay(desk: Desk, y: float) -> float:
    """When a car came and went."""
    day, words = desk.look.day(desk.story.issued), desk.words
    y = fit(desk, y, f"{words['entry']}: {day} {clock_of(desk)}")
    return fit(desk, y, f"{words['exit']}: {day} {clock_of(desk, 2)}") + 3


def ride(desk: Desk, y: float) -> float:
    """From where to where, in which car."""
    rng, towns = roll(desk, "ride"), desk.story.buyer.address.lines
    y = desk.wrap(y, f"{desk.words['ride']}: {desk.story.seller.address.lines[0]} - {towns[0]}")
    return fit(desk, y, f"{desk.words['vehicle']}: TX {identifiers.digits(rng, 4)}   {rng.randint(2, 38)} km") + 3


def signature(desk: Desk, y: float) -> float:
    """The signature of a till that the tax office watches, over several lines."""
    rng, small = roll(desk, "fiscal"), tiny(desk, 2)
    y = fit(desk, y + 2, f"{desk.story.issued:%Y-%m-%d}T{clock_of(desk)}:{rng.randint(10, 59)}", small)
    for _ in range(3):
        y = fit(desk, y, "".join(rng.choices("0123456789ABCDEFabcdefghkmnpqrstuvwxyz+/", k=34)), small)
    return y + 3


def thanks(desk: Desk, y: float) -> float:
    """A friendly word."""
    return desk.wrap(y + 3, desk.words["receipt_thanks"], align="centre") + 3
