"""The forms of machine-readable zones: what stands in which places, and which check digits are over what.

Source: ICAO 9303, parts 4 (TD3), 5 (TD1), 6 (TD2) and 7 (MRV-A, MRV-B); the national identity card that France issued
from 1988 to 2021, as the European register PRADO shows it. Places count from 0.
"""

from dataclasses import dataclass

from docpipe.reading.mrz.alphabet import DIGITS, FILLER, LETTERS


@dataclass(frozen=True, slots=True)
class Slot:
    """Places `start` up to `end` of a line that belong together. `alphabet`: what may stand there."""

    name: str
    line: int
    start: int
    end: int
    alphabet: str

    @property
    def length(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Check:
    """A check digit in the slot `digit` over the slots `over`, run together."""

    digit: str
    over: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Format:
    """A form of zone: `count` lines of `length` characters. A `visa` begins with V, one state's own as it `begins`."""

    name: str
    count: int
    length: int
    visa: bool
    slots: tuple[Slot, ...]
    checks: tuple[Check, ...]
    begins: str = ""

    def takes(self, first_line: str) -> bool:
        """Whether a zone with this first line may have the form."""
        return self.visa == first_line.startswith("V") and first_line.startswith(self.begins)

    def slot(self, name: str) -> Slot:
        return next(slot for slot in self.slots if slot.name == name)

    def has(self, name: str) -> bool:
        return any(slot.name == name for slot in self.slots)


NAMES = LETTERS + FILLER
NUMBERS = DIGITS + FILLER
ANY = LETTERS + DIGITS + FILLER

_NUMBER = Check("number_check", ("number",))
_BIRTH = Check("birth_check", ("birth",))
_EXPIRY = Check("expiry_check", ("expiry",))
_CHECKED = ("number", "number_check", "birth", "birth_check", "expiry", "expiry_check")


def _two_lines(name: str, length: int, visa: bool, tail: tuple[Slot, ...], checks: tuple[Check, ...]) -> Format:
    """The forms of two lines differ in their lengths and in what follows the date of expiry."""
    slots = (
        Slot("code", 0, 0, 2, NAMES), Slot("issuer", 0, 2, 5, NAMES), Slot("names", 0, 5, length, NAMES),
        Slot("number", 1, 0, 9, ANY), Slot("number_check", 1, 9, 10, NUMBERS), Slot("nationality", 1, 10, 13, NAMES),
        Slot("birth", 1, 13, 19, NUMBERS), Slot("birth_check", 1, 19, 20, NUMBERS), Slot("sex", 1, 20, 21, "MFX<"),
        Slot("expiry", 1, 21, 27, NUMBERS), Slot("expiry_check", 1, 27, 28, NUMBERS), *tail,
    )  # fmt: skip
    return Format(name, 2, length, visa, slots, (_NUMBER, _BIRTH, _EXPIRY, *checks))


TD3 = _two_lines(
    "TD3", 44, False,
    (
        Slot("optional", 1, 28, 42, ANY), Slot("optional_check", 1, 42, 43, NUMBERS),
        Slot("all_check", 1, 43, 44, NUMBERS),
    ),
    (Check("optional_check", ("optional",)), Check("all_check", (*_CHECKED, "optional", "optional_check"))),
)  # fmt: skip
TD2 = _two_lines(
    "TD2", 36, False,
    (Slot("optional", 1, 28, 35, ANY), Slot("all_check", 1, 35, 36, NUMBERS)),
    (Check("all_check", (*_CHECKED, "optional")),),
)  # fmt: skip
MRV_A = _two_lines("MRV-A", 44, True, (Slot("optional", 1, 28, 44, ANY),), ())
MRV_B = _two_lines("MRV-B", 36, True, (Slot("optional", 1, 28, 36, ANY),), ())
TD1 = Format(
    "TD1", 3, 30, False,
    (
        Slot("code", 0, 0, 2, NAMES), Slot("issuer", 0, 2, 5, NAMES), Slot("number", 0, 5, 14, ANY),
        Slot("number_check", 0, 14, 15, NUMBERS), Slot("optional", 0, 15, 30, ANY), Slot("birth", 1, 0, 6, NUMBERS),
        Slot("birth_check", 1, 6, 7, NUMBERS), Slot("sex", 1, 7, 8, "MFX<"), Slot("expiry", 1, 8, 14, NUMBERS),
        Slot("expiry_check", 1, 14, 15, NUMBERS), Slot("nationality", 1, 15, 18, NAMES),
        Slot("optional_2", 1, 18, 29, ANY), Slot("all_check", 1, 29, 30, NUMBERS), Slot("names", 2, 0, 30, NAMES),
    ),
    (
        _NUMBER, _BIRTH, _EXPIRY,
        Check("all_check", ("number", "number_check", "optional", *_CHECKED[2:], "optional_2")),
    ),
)  # fmt: skip
FRENCH = Format(
    "FRENCH", 2, 36, False,
    (
        Slot("code", 0, 0, 2, NAMES), Slot("issuer", 0, 2, 5, NAMES), Slot("surname", 0, 5, 30, NAMES),
        Slot("office", 0, 30, 36, ANY), Slot("number", 1, 0, 12, ANY), Slot("number_check", 1, 12, 13, NUMBERS),
        Slot("given_names", 1, 13, 27, NAMES), Slot("birth", 1, 27, 33, NUMBERS),
        Slot("birth_check", 1, 33, 34, NUMBERS), Slot("sex", 1, 34, 35, "MF<"), Slot("all_check", 1, 35, 36, NUMBERS),
    ),
    (
        _NUMBER, _BIRTH,
        Check(
            "all_check",
            (
                "code", "issuer", "surname", "office", "number", "number_check", "given_names", "birth", "birth_check",
                "sex",
            ),
        ),
    ),
    begins="IDFRA",
)  # fmt: skip
FORMATS = (TD1, FRENCH, TD2, TD3, MRV_A, MRV_B)
LENGTHS = tuple(sorted({form.length for form in FORMATS}))
