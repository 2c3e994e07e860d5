"""Write numbers, dates, IBANs and VAT ids as a document of some habit prints them. Knows no page."""

from datetime import date
from decimal import Decimal

from samples.markets import NumberHabit


def number(value: Decimal, habit: NumberHabit, places: int = 2, minus: str = "-{n}") -> str:
    """A number with so many decimal places; `minus` says where the sign of a negative one stands."""
    whole, _, fraction = f"{abs(value):.{places}f}".partition(".")
    text = _grouped(whole, habit.group) + (habit.decimal + fraction if fraction else "")
    return minus.format(n=text) if value < 0 else text


def quantity(value: Decimal, habit: NumberHabit, places: int) -> str:
    """A quantity without needless decimals, unless the whole column has `places`."""
    return number(value, habit, max(places, decimals(value)))


def decimals(value: Decimal) -> int:
    """How many decimal places a number needs."""
    return max(0, -int(value.normalize().as_tuple().exponent))


def day(value: date, pattern: str, months: tuple[str, ...], short_months: tuple[str, ...]) -> str:
    """A date by its pattern, with the language's month names."""
    return pattern.format(
        d=value.day,
        dd=f"{value.day:02d}",
        m=value.month,
        mm=f"{value.month:02d}",
        mon=short_months[value.month - 1],
        month=months[value.month - 1],
        yyyy=value.year,
        yy=f"{value.year % 100:02d}",
    )


def in_fours(number: str) -> str:
    """An IBAN in groups of four."""
    return " ".join(number[i : i + 4] for i in range(0, len(number), 4))


def vat_id(number: str, spaced: bool) -> str:
    """A VAT id as its country likes to print it. Swiss ones always carry their marks."""
    country, body = number[:2], number[2:]
    if country == "CH":
        digits = number[3:12]
        return f"CHE-{digits[:3]}.{digits[3:6]}.{digits[6:]} {number[12:]}".strip()
    if not country.isalpha():  # without its country; Poles part it
        polish = spaced and len(number) == 10
        return f"{number[:3]}-{number[3:6]}-{number[6:8]}-{number[8:]}" if polish else number
    if not spaced:
        return number
    match country:
        case "BE":
            return f"BE {body[:4]}.{body[4:7]}.{body[7:]}"
        case "GB":
            return f"GB {body[:3]} {body[3:7]} {body[7:]}"
        case "FR":
            return f"FR {body[:2]} {body[2:5]} {body[5:8]} {body[8:]}"
        case "DE":
            return f"DE {body[:3]} {body[3:6]} {body[6:]}"
        case _:
            return f"{country} {body}"


def _grouped(whole: str, mark: str) -> str:
    parts: list[str] = []
    while len(whole) > 3 and mark:
        whole, part = whole[:-3], whole[-3:]
        parts.insert(0, part)
    return mark.join([whole, *parts])


def clock(number: str) -> str:
    """A time of day in opening hours, told from the digits of a slip's number."""
    digits = int("".join(mark for mark in number if mark.isdigit()) or "0")
    return f"{9 + digits % 10:02d}:{digits * 7 % 60:02d}"
