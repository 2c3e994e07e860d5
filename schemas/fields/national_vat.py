"""VAT numbers without their country in front, as firms print them at home: "NIP 525-000-10-90", "P.IVA 01234567897".

Believed only behind the word that names them there, or in a cell of their own where nothing else is built so; and only
where the country's check digits hold. No register numbers.
"""

import re
from collections.abc import Callable
from typing import NamedTuple

from stdnum.be import vat as belgian
from stdnum.es import nif as spanish
from stdnum.exceptions import ValidationError
from stdnum.gb import vat as british
from stdnum.it import iva as italian
from stdnum.nl import btw as dutch
from stdnum.pl import nip as polish
from stdnum.pt import nif as portuguese
from stdnum.se import vat as swedish

from schemas.fields.kind import Span


class National(NamedTuple):
    """How a country prints its own numbers: the words before them, their characters, and whether they hold."""

    words: str
    body: str
    holds: Callable[[str], str]


_SPANISH = r"(?:[A-Z][ -]?[0-9]{2}\.?[0-9]{3}\.?[0-9]{2}[ -]?[0-9A-Z]|[0-9]{2}\.?[0-9]{3}\.?[0-9]{3}[ -]?[A-Z])"
_PORTUGUESE = r"[0-9]{3}[ .]?[0-9]{3}[ .]?[0-9]{3}"
_BRITISH = r"[0-9]{3}[ -]?[0-9]{4}[ -]?[0-9]{2}(?:[ -]?[0-9]{3})?"
_COUNTRIES = (
    National(r"NIP|VAT[ -](?:UE|EU)", r"[0-9](?:[ -]?[0-9]){9}", polish.validate),
    National(r"P(?:art(?:ita)?)?\.? ?I\.?V\.?A\.?|P\. ?I\.", r"[0-9]{11}", italian.validate),
    National(r"[NC]\.? ?I\.? ?F\.?|N\.?[º°] ?(?:de )?I\.?V\.?A\.?|VAT", _SPANISH, spanish.validate),
    National(r"N\.? ?I\.? ?(?:F|P\.? ?C)\.?|Contribuinte", _PORTUGUESE, portuguese.validate),
    National(r"VAT", _BRITISH, british.validate),
    National(r"BTW|TVA", r"[01][0-9]{3}[ .]?[0-9]{3}[ .]?[0-9]{3}", belgian.validate),
    National(r"BTW|OB", r"[0-9]{4}[ .]?[0-9]{2}[ .]?[0-9]{3}[ .]?B[ .]?[0-9]{2}", dutch.validate),
    National(r"Moms(?:reg)?", r"[0-9]{6}-?[0-9]{6}", swedish.validate),
)
_ALONE = (  # in a cell of its own: so built, and with check digits, hardly anything else
    (
        re.compile(r"\s*(?P<number>[0-9]{3}-[0-9]{3}-[0-9]{2}-[0-9]{2}|[0-9]{3}-[0-9]{2}-[0-9]{2}-[0-9]{3})\s*"),
        polish.validate,
    ),
    (re.compile(r"\s*(?P<number>[ABCDEFGHJNPQRSUVW]-?[0-9]{7}[0-9A-J])\s*"), spanish.validate),
)
_BETWEEN = 24  # characters, no figures among them: "NIP sprzedawcy: ", "Partita IVA e C.F. "
_PATTERNS = tuple(
    (
        re.compile(
            rf"(?<![^\W\d_])(?i:{one.words})(?![^\W\d_])[^0-9]{{0,{_BETWEEN}}}?"
            rf"(?<![\w/-])(?P<number>{one.body})(?![\w/-]|[.,][0-9])"
        ),
        one.holds,
    )
    for one in _COUNTRIES
)


def find_national(line: str) -> list[Span]:
    """The numbers in a line that stand behind their country's word and keep its rules."""
    if not any(map(str.isdecimal, line)):
        return []
    behind = ((match, holds) for pattern, holds in _PATTERNS for match in pattern.finditer(line))
    alone = ((match, holds) for pattern, holds in _ALONE if (match := pattern.fullmatch(line)))
    found = (*behind, *alone)
    return sorted({Span(*match.span("number")) for match, holds in found if _passes(match["number"], holds)})


def is_national(number: str) -> bool:
    """Whether a compact number keeps the rules of one of these countries."""
    return any(_passes(number, country.holds) for country in _COUNTRIES)


def _passes(number: str, holds: Callable[[str], str]) -> bool:
    try:
        holds(re.sub(r"[ .-]", "", number))
    except ValidationError:
        return False
    return True
