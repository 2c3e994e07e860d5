"""Write machine-readable zones: ICAO Doc 9303 parts 3 to 7. Knows no page.

Names are spelt with A to Z by the table of part 3, section 6; those that are too long are cut by part 3, section 4.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

SPELT = {"Ä": "AE", "Å": "AA", "Æ": "AE", "Ö": "OE", "Ø": "OE", "Œ": "OE", "Ü": "UE", "ß": "SS", "ẞ": "SS"}
SPELT |= {"Ð": "D", "Đ": "D", "Þ": "TH", "Ł": "L", "Ħ": "H", "İ": "I", "ı": "I", "Ŋ": "N", "Ŧ": "T", "Ĳ": "IJ"}
WEIGHTS = (7, 3, 1)


@dataclass(frozen=True, slots=True)
class Zone:
    """What a machine-readable zone says. `state` and `nationality` as the zone writes them, `D` for Germany."""

    mark: str  # P, I, ID, V, AR ...
    state: str
    surname: str
    given_names: str
    number: str
    nationality: str
    birth: date
    sex: str  # M, F, X
    expiry: date
    optional: str = ""
    second_optional: str = ""  # TD1 has two places


def check_digit(text: str) -> str:
    """Digit by weights 7, 3, 1 modulo 10 (part 3, 4.9)."""
    return str(sum(_worth(mark) * WEIGHTS[i % 3] for i, mark in enumerate(text)) % 10)


def spelt(name: str) -> str:
    """A name in A to Z; blanks and hyphens become the filler, apostrophes and points go."""
    letters = "".join(SPELT.get(mark, mark) for mark in name.replace("ß", "ẞ").upper())
    plain = unicodedata.normalize("NFKD", letters).encode("ascii", "ignore").decode()
    return "<".join("".join(c for c in part if c.isalnum()) for part in plain.replace("-", " ").split())


def names(surname: str, given_names: str, room: int) -> str:
    """Both parts of a name in so many places; a name that was cut ends in a letter."""
    first, second = spelt(surname), spelt(given_names)
    if len(_joined(first, second)) <= room:
        return _padded(_joined(first, second), room)
    shortened = _with_initials(first, second.split("<"), room)
    cut = shortened or _joined(first[: room - 3].rstrip("<"), second)[:room]
    return _padded(cut if not cut.endswith("<") else cut.rstrip("<"), room)


def td3(zone: Zone) -> tuple[str, ...]:
    """A passport's two lines of 44."""
    number, birth, expiry = _checked(zone.number, 9), _checked(_day(zone.birth), 6), _checked(_day(zone.expiry), 6)
    optional = _checked(zone.optional, 14) if zone.optional else "<" * 15
    whole = check_digit(number + birth + expiry + optional)
    second = number + _padded(zone.nationality, 3) + birth + _sex(zone) + expiry + optional + whole
    return _opening(zone) + names(zone.surname, zone.given_names, 39), second


def td1(zone: Zone) -> tuple[str, ...]:
    """A card's three lines of 30; a number of more than nine places runs over into the optional data."""
    number = _padded(zone.number[:9], 9) + check_digit(_padded(zone.number, 9))
    optional = zone.optional
    if len(zone.number) > 9:
        number, optional = zone.number[:9] + "<", zone.number[9:] + check_digit(zone.number) + "<" + zone.optional
    top = _opening(zone) + number + _padded(optional, 15)
    birth, expiry = _checked(_day(zone.birth), 6), _checked(_day(zone.expiry), 6)
    rest = _padded(zone.second_optional, 11)
    whole = check_digit(top[5:] + birth + expiry + rest)
    middle = birth + _sex(zone) + expiry + _padded(zone.nationality, 3) + rest + whole
    return top, middle, names(zone.surname, zone.given_names, 30)


def td2(zone: Zone) -> tuple[str, ...]:
    """A larger card's two lines of 36."""
    number, birth, expiry = _checked(zone.number, 9), _checked(_day(zone.birth), 6), _checked(_day(zone.expiry), 6)
    optional = _padded(zone.optional, 7)
    whole = check_digit(number + birth + expiry + optional)
    second = number + _padded(zone.nationality, 3) + birth + _sex(zone) + expiry + optional + whole
    return _opening(zone) + names(zone.surname, zone.given_names, 31), second


def mrv_a(zone: Zone) -> tuple[str, ...]:
    """A visa's two lines of 44, without a digit over the whole."""
    return _visa(zone, 44)


def mrv_b(zone: Zone) -> tuple[str, ...]:
    """A small visa's two lines of 36."""
    return _visa(zone, 36)


def _visa(zone: Zone, width: int) -> tuple[str, ...]:
    number, birth, expiry = _checked(zone.number, 9), _checked(_day(zone.birth), 6), _checked(_day(zone.expiry), 6)
    second = number + _padded(zone.nationality, 3) + birth + _sex(zone) + expiry + _padded(zone.optional, width - 28)
    return _opening(zone) + names(zone.surname, zone.given_names, width - 5), second


def _opening(zone: Zone) -> str:
    return _padded(zone.mark, 2) + _padded(zone.state, 3)


def _with_initials(first: str, given: list[str], room: int) -> str:
    """The name with as many of its given names as initials as it takes, from the last on; empty where none do."""
    for full in range(len(given) - 1, 0, -1):
        short = [*given[:full], *(name[0] for name in given[full:])]
        if len(_joined(first, "<".join(short))) <= room:
            return _joined(first, "<".join(short))
    return ""


def _joined(first: str, second: str) -> str:
    return f"{first}<<{second}" if second else first


def _padded(text: str, room: int) -> str:
    return "".join(mark if mark.isalnum() else "<" for mark in text)[:room].ljust(room, "<")


def _checked(text: str, room: int) -> str:
    padded = _padded(text, room)
    return padded + check_digit(padded)


def _day(day: date) -> str:
    return f"{day:%y%m%d}"


def _sex(zone: Zone) -> str:
    return "<" if zone.sex == "X" else zone.sex


def _worth(mark: str) -> int:
    return 0 if mark == "<" else int(mark, 36)


FORMS: dict[str, Callable[[Zone], tuple[str, ...]]] = {
    "TD1": td1,
    "TD2": td2,
    "TD3": td3,
    "MRV-A": mrv_a,
    "MRV-B": mrv_b,
}
