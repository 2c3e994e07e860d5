"""The names of a machine-readable line: `VAN<DER<BERG<<ANNA<MARIA` (ICAO 9303-3, 4.6), and how they are spelt there."""

import unicodedata
from typing import NamedTuple

from docpipe.reading.mrz.alphabet import FILLER

# ICAO 9303-3, section 6: how letters beyond A-Z are written. Where states may choose, each way.
_WRITTEN = {
    "Ä": ("AE", "A"), "Ö": ("OE", "O"), "Ü": ("UE", "UXX", "U"), "Å": ("AA", "A"), "Æ": ("AE",), "Ø": ("OE", "O"),
    "ß": ("SS",), "ẞ": ("SS",), "Œ": ("OE",),
    "Ñ": ("N", "NXX"), "Þ": ("TH",), "Ð": ("D", "DH"), "Đ": ("D", "DJ"), "Ł": ("L",),
    "Ħ": ("H",), "Ŋ": ("N",), "Ĳ": ("IJ",), "İ": ("I",), "ı": ("I",), "Ŧ": ("T",), "ĸ": ("Q", "K"),
}  # fmt: skip


class Names(NamedTuple):
    """Surname and given names as the line spells them; `cut` where the line may have been too short for them."""

    surname: str
    given: str | None
    cut: bool


def split_names(text: str) -> Names:
    """The names of the slot's text."""
    surname, _, given = text.strip(FILLER).partition(FILLER * 2)
    cut = not text.endswith(FILLER)
    return Names(_words(surname), _words(given) or None, cut)


def _words(text: str) -> str:
    return " ".join(part for part in text.split(FILLER) if part)


def spells(printed: str, machine: str, cut: bool = False) -> bool:
    """Whether a printed name is written in a machine-readable line as `machine`; of a cut one its beginning does."""
    wanted = machine.replace(" ", "")
    return any(way == wanted or (cut and len(wanted) >= 3 and way.startswith(wanted)) for way in _ways(printed))


def _ways(printed: str) -> set[str]:
    """All ways of writing a name with A to Z alone."""
    ways = {""}
    for character in printed.upper():
        endings = _WRITTEN.get(character) or (_plain(character),)
        if len(ways) > 64:  # of many such letters each alone is written in its first way
            endings = endings[:1]
        ways = {way + ending for way in ways for ending in endings}
    return ways


def _plain(character: str) -> str:
    """The letter without its accent; nothing for what is no letter."""
    base = unicodedata.normalize("NFKD", character)
    return "".join(c for c in base if "A" <= c <= "Z")
