"""One identity document before it is set: who holds it, who issued it, what its machine-readable zone says.

Knows no page and no label.
"""

import dataclasses
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random
from typing import Any, Literal

from samples.countries import fill
from samples.identity import mrz
from samples.identity.people import NAMES
from samples.identity.states import STATES, State

Kind = Literal["passport", "identity_card", "visa", "residence_permit", "driving_licence"]

MARKS = {"passport": "P", "identity_card": "I", "visa": "V", "residence_permit": "I"}
YEARS = {"passport": 10, "identity_card": 10, "visa": 10, "residence_permit": 10, "driving_licence": 15}
ROOM = {"TD1": 15, "TD2": 7, "TD3": 14}  # for optional data
EYES = ("brown", "blue", "green", "grey")
PERMITS = ("EMPLOYMENT", "SETTLEMENT", "FAMILY MEMBER", "STUDIES", "UNLIMITED")
CLASSES = ("AM", "B", "B1", "BE", "A2", "C1")


@dataclass(frozen=True, slots=True)
class Identity:
    """`form` of the machine-readable zone, empty without one; `lines` the zone; `holder` the holder's own state."""

    kind: Kind
    form: str
    state: State
    holder: State
    surname: str
    given_names: str
    sex: str
    birth: date
    birth_place: str
    issued: date
    expiry: date
    number: str
    personal: str
    authority: str
    address: str
    lines: tuple[str, ...] = ()
    valid: bool = True
    extras: dict[str, str] = field(default_factory=dict)

    def facts(self) -> dict[str, Any]:
        """Every flat value by its canonical name, whether or not it will be printed."""
        return {
            "document_kind": self.kind,
            "issuing_country": self.state.code,
            "document_number": self.number,
            "surname": self.surname,
            "given_names": self.given_names,
            "nationality": self.holder.code,
            "birth_date": self.birth.isoformat(),
            "sex": self.sex,
            "expiry_date": self.expiry.isoformat(),
            "personal_number": self.personal,
        }


def tell_identity(
    rng: Random, kind: Kind, form: str, state: str = "", expired: bool = False, long_name: bool = False
) -> Identity:
    """A document by chance, of this kind and form of zone."""
    issuer = STATES[state or rng.choice(sorted(STATES))]
    foreign = kind in ("visa", "residence_permit")
    holder = STATES[rng.choice(sorted(STATES.keys() - {issuer.code}))] if foreign else issuer
    sex = rng.choices(("F", "M", "X"), (48, 48, 4))[0]
    names = NAMES[holder.people]
    surname, given = _long(rng, holder, sex) if long_name else names.draw(rng, sex)
    issued = date(rng.choice((2024, 2025)), rng.randint(1, 12), rng.randint(1, 28))
    expiry = _later(issued, YEARS[kind])
    if expired:
        issued = date(2013, issued.month, issued.day)
        expiry = _later(issued, 10)
    numeric = kind == "driving_licence" and issuer.code == "USA"  # else nobody could tell day from month
    birth = date(rng.randint(1944, 2005), rng.randint(1, 12), rng.randint(13 if numeric else 1, 28))
    personal = fill(holder.personal, rng) if holder.personal and not foreign else ""
    town = rng.choice(issuer.towns)
    story = Identity(
        kind=kind,
        form=form,
        state=issuer,
        holder=holder,
        surname=surname,
        given_names=given,
        sex=sex,
        birth=birth,
        birth_place=rng.choice(holder.towns),
        issued=issued,
        expiry=expiry,
        number=_number(rng, issuer, kind, form),
        personal=personal,
        authority=rng.choice(issuer.authority),
        address=issuer.street.format(word=rng.choice(issuer.streets), no=rng.randint(1, 90)) + ", " + town,
        extras={
            "height": str(rng.randint(152, 198)),
            "eyes": rng.choice(EYES),
            "permit": rng.choice(PERMITS),
            "classes": " ".join(sorted(rng.sample(CLASSES, 3))),
            "access": "".join(rng.choices("0123456789", k=6)),
            "entries": rng.choice(("MULT", "MULT", "02", "01")),
            "passport": fill(holder.passport, rng),
        },
    )
    return with_zone(rng, story) if form else story


def with_zone(rng: Random, story: Identity) -> Identity:
    """The same document with the zone that its values make."""
    plain = "".join(mark for mark in story.personal if mark.isalnum())
    long_number = max(0, len(story.number) - 7)  # runs over into the optional data of a small card
    optional = plain if len(plain) <= ROOM.get(story.form, 0) - (long_number if len(story.number) > 9 else 0) else ""
    if story.kind == "visa":
        optional = rng.choice(("", "B" + story.extras["passport"]))
    zone = mrz.Zone(
        mark=MARKS[story.kind] + rng.choice(_SECOND[story.kind]),
        state=story.state.in_zone,
        surname=story.surname,
        given_names=story.given_names,
        number=story.number,
        nationality=story.holder.in_zone,
        birth=story.birth,
        sex=story.sex,
        expiry=story.expiry,
        optional=optional,
    )
    return dataclasses.replace(story, lines=mrz.FORMS[story.form](zone))


def with_wrong_digit(rng: Random, story: Identity) -> Identity:
    """The same document with one figure of its zone's second line misprinted, so that a check digit fails."""
    row = len(story.lines) - 1 if story.form != "TD1" else 1
    line = story.lines[row]
    at = rng.choice(range(6) if story.form == "TD1" else range(13, 19))  # in the date of birth
    other = rng.choice([digit for digit in "0123456789" if digit != line[at]])
    lines = list(story.lines)
    lines[row] = line[:at] + other + line[at + 1 :]
    return dataclasses.replace(story, lines=tuple(lines), valid=False)


_SECOND = {
    "passport": ("", "", "", "O", "P"),
    "identity_card": ("", "D", "D"),
    "visa": ("", "", "C"),
    "residence_permit": ("R", "R", "P"),
}


def _number(rng: Random, state: State, kind: str, form: str) -> str:
    if kind == "driving_licence":
        return fill(rng.choice(("@##########", "#########", "@@###@#####", "########")), rng)
    number = fill(state.passport if kind in ("passport", "visa") else state.card, rng)
    return number if form == "TD1" else number[:9]


def _long(rng: Random, state: State, sex: str) -> tuple[str, str]:
    """A name of many parts."""
    names = NAMES[state.people]
    pool = (names.women if sex == "F" else names.men).split()
    surnames = rng.sample(names.surnames.split(), 2)
    return f"{surnames[0]}{names.joint}{surnames[1]}", " ".join(rng.sample(pool, min(5, len(pool))))


def _later(day: date, years: int) -> date:
    """The day before the same day, so many years on."""
    return date(day.year + years, day.month, day.day) - timedelta(days=1)
