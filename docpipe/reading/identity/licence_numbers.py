"""Whether a driving licence's number is built as its state builds them, and whether a British one fits its holder.

Recognition takes the letter that such numbers begin with for a figure, at both looks alike: "I8264153" and "18264153".
Knows only builds that never vary; of other states it says nothing.
"""

import re
from collections.abc import Sequence
from datetime import date

from docpipe.reading.folding import squash

_BUILDS = """
    california: A7; florida: A12; illinois: A11; michigan: A12; minnesota: A12; new jersey: A14; wisconsin: A13;
    ontario: A14; texas: 8; pennsylvania: 8; new york: 9; new york state: 9; quebec: A12; british columbia: 7
"""
BRITISH = re.compile(r"(?P<name>[A-Z]{1,5}9{0,4})(?P<born>\d[0156]\d[0-3]\d\d)[A-Z9]{2}[A-Z0-9]{3}(?:\d\d)?")
GENERATIONS = 5  # added to the first figure of a woman's month of birth


def is_unusual(number: str, state: str, lines: Sequence[str], birth: date | None) -> bool:
    """Whether a licence's number is none that its state gives; `lines`: of the card, one names a part of the state."""
    plain = "".join(filter(str.isalnum, number.upper()))
    if state == "GBR" and len(plain) >= 16:
        return not _is_british(plain, birth)
    builds = {BUILDS[name] for line in lines if (name := squash(line.split(",")[0])) in BUILDS}
    return bool(builds) and not any(build.fullmatch(plain) for build in builds)


def _is_british(number: str, birth: date | None) -> bool:
    """A decade, the month (a woman's with 5 at its first figure), the day and the year, as the DVLA has it."""
    match = BRITISH.fullmatch(number)
    if match is None:
        return False
    born = match["born"]
    month = f"{int(born[1]) % GENERATIONS}{born[2]}"
    return birth is None or f"{born[0]}{born[5]}-{month}-{born[3:5]}" == birth.strftime("%y-%m-%d")


def _pattern(build: str) -> re.Pattern[str]:
    letter = "[A-Z]" if build.startswith("A") else ""
    return re.compile(rf"{letter}\d{{{build.lstrip('A')}}}")


BUILDS = {
    squash(name): _pattern(build.strip()) for part in _BUILDS.split(";") for name, _, build in (part.partition(":"),)
}
