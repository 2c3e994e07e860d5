"""The names of a machine-readable line: `VAN<DER<BERG<<ANNA<MARIA` (ICAO 9303-3, 4.6), and how they are spelt there."""

import re
import unicodedata
from collections.abc import Sequence
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
    cut = not text.endswith(FILLER * 2)  # a single one may part the last name from the next, which had no room
    return Names(_words(surname), _words(given) or None, cut)


def _words(text: str) -> str:
    return " ".join(part for part in text.split(FILLER) if part)


def spells(printed: str, machine: str, room: int | None = None) -> bool:
    """Whether a printed name is written in a machine-readable line as `machine`.

    `room`: the characters that the line has for it. One that needs more is cut there: at its end, or by leaving given
    names out or their first letters alone (ICAO 9303-3, 4.6.2). Dots that print lost over a letter are borne.
    """
    ways = [_ways(word) for word in _parts(printed)]
    wanted = machine.replace(" ", "")
    if not ways or not wanted:
        return False
    if _joined_is(ways, wanted) or _bare("".join(min(way, key=len) for way in ways)) == _bare(wanted):
        return True
    return room is not None and sum(len(max(way, key=len)) + 1 for way in ways) > room and _abridges(ways, machine)


def respaced(printed: str, machine: str) -> str:
    """A printed name parted as the line parts it, where recognition lost the spaces: "ANNAMARIA" -> "ANNA MARIA"."""
    if " " in printed or "-" in printed or " " not in machine:
        return printed
    parts, rest = [], printed
    for word in machine.split():
        end = next((n for n in range(1, len(rest) + 1) if spells(rest[:n], word)), 0)
        parts.append(rest[:end])
        rest = rest[end:]
    return printed if rest or not all(parts) else " ".join(parts)


def _parts(printed: str) -> list[str]:
    return [part for part in re.split(r"[\s\-./,]+", printed) if any(map(str.isalpha, part))]


def _joined_is(ways: Sequence[set[str]], wanted: str) -> bool:
    """Whether some way of writing each word makes the wanted text."""
    rests = {wanted}
    for way in ways:
        rests = {rest[len(one) :] for rest in rests for one in way if rest.startswith(one)}
    return "" in rests


def _abridges(ways: Sequence[set[str]], machine: str) -> bool:
    """Whether each machine word begins one of the printed ones, in their order; the first, but for a cut, in full."""
    words = machine.split()
    if len(words) > len(ways):
        return False
    return all(any(one.startswith(word) for one in way) for word, way in zip(words, ways, strict=False))


def _bare(text: str) -> str:
    """A spelling without what stands for dots and strokes over letters, and with ß as the B that it is taken for."""
    return re.sub(r"(?<=[AOU])E|(?<=A)A", "", text.replace("SS", "B"))


def _ways(word: str) -> set[str]:
    """All ways of writing a word with A to Z alone."""
    ways = {""}
    for character in word.upper():
        endings = _WRITTEN.get(character) or (_plain(character),)
        if len(ways) > 32:  # of many such letters each further one is written in its first way
            endings = endings[:1]
        ways = {way + ending for way in ways for ending in endings}
    return ways


def _plain(character: str) -> str:
    """The letter without its accent; nothing for what is no letter."""
    base = unicodedata.normalize("NFKD", character)
    return "".join(c for c in base if "A" <= c <= "Z")
