"""The state whose document it is, by its head: "REPUBLIC OF INDIA", "NEW SOUTH WALES, AUSTRALIA", "CAN".

States and provinces of federations stand for their country, on licences, which they issue.
"""

import re
from collections.abc import Iterator, Sequence

from docpipe.reading.identity.pieces import Piece
from schemas.fields.countries import CountryKind
from schemas.fields.folding import fold
from schemas.fields.locale import Locale

KIND = CountryKind()
SHARE = 0.4  # of a line's letters that the state's name has
FORM = re.compile(
    r"(?i)\b(?:republic|kingdom|government|govt\.?|commonwealth|federation|principality|state|union|república|republica|repubblica|"
    r"république|republik|rzeczpospolita|reino|royaume|koninkrijk|königreich|estados\s+unidos|gobierno|konungariket|kongeriget|"
    r"kongeriket|cumhuriyeti|republika|passport|identity|licen[cs]e|licencia)\b"
)
CODES = {"CAN": "CAN", "AUS": "AUS", "NZL": "NZL", "NZ": "NZL", "IND": "IND", "GBR": "GBR", "MEX": "MEX", "BRA": "BRA"}
_CANADA = """
    ontario, quebec, british columbia, alberta, manitoba, saskatchewan, nova scotia, new brunswick, newfoundland and
    labrador, prince edward island, yukon, nunavut, northwest territories
"""
_AUSTRALIA = """
    new south wales, victoria, queensland, south australia, western australia, tasmania, northern territory, australian
    capital territory
"""
_INDIA = "union of india, indian union driving licence, indian union"
PARTS = {
    " ".join(name.split()): code
    for code, names in (("CAN", _CANADA), ("AUS", _AUSTRALIA), ("IND", _INDIA))
    for name in names.split(",")
}


def states_in(heads: Sequence[Piece], kind: str | None) -> Iterator[tuple[Piece, str]]:
    """The lines of a head that name a state, each with its code. `kind` of document, where it is known."""
    for piece in heads:
        text = piece.text.strip()
        if piece.number or any(map(str.isdigit, text)) or ":" in text:
            continue
        if code := CODES.get(text):
            yield piece, code
        elif kind in ("driving_licence", "identity_card", None) and (part := PARTS.get(fold(text.split(",")[0]))):
            yield piece, part
        elif code := _named(text):
            yield piece, code


def _named(text: str) -> str | None:
    """The one state that a line names, where it says little else or what form of state it is."""
    letters = sum(map(str.isalpha, text))
    found: dict[str, int] = {}
    for span in KIND.find(text):
        words = text[span.start : span.end]
        value = KIND.parse(words, Locale()).value
        if isinstance(value, str) and len(words) > 3:
            found[value] = found.get(value, 0) + sum(map(str.isalpha, words))
    if len(found) != 1:
        return None
    code, named = found.popitem()
    return code if FORM.search(text) or named >= SHARE * letters else None
