"""Towns, councils and offices that write letters: their names begin or end with what they are.

Such names have no legal form, and their first word may be a label elsewhere: "Gemeinde: ...".
"""

import re
from collections.abc import Iterator, Sequence

from docpipe.document import FieldReading
from docpipe.reading.addresses import STREET
from docpipe.reading.folding import squash
from docpipe.reading.legal_forms import LEGAL_FORM
from docpipe.reading.segments import Segment, Sheet

HEAD, FOOT = 0.3, 0.85  # of the page: where who writes stands
MOST_WORDS = 7
ONCE, TWICE = 0.62, 0.75  # support of a name that stands in one place, and in head and foot alike
_CAPITAL = r"[A-ZÀ-ÝÇÑ]"
BODY = re.compile(
    r"(?:(?:Ayuntamiento|Ajuntament|Concello|Diputaci[óo]n|Mairie|Ville|Commune|M[ée]tropole|Pr[ée]fecture|Comune|"
    r"C[âa]mara\s+Municipal|Junta\s+de\s+Freguesia|Munic[íi]pio|Gemeente|Stadt|Landeshauptstadt|Hansestadt|Gemeinde|Samtgemeinde|"
    r"Verbandsgemeinde|Marktgemeinde|Stadtgemeinde|Landkreis|Bezirksamt|City|Town|Township|Village|Borough|County|"
    r"State|District|Municipality|Kommune)"
    r"(?:\s+(?:of|de\s+la|de|del|d['’]|di|do|da|dos|der|des|von))?\s?(?:(?:the|las?|los|les?|San|Bad)\s+)?"
    rf"{_CAPITAL}[\w'’.-]+(?:[\s-]+(?:(?:of|de|la|del|di|am|an|im|in|der|le|les|sur|upon|and|y|e|den|aan)\s+)*{_CAPITAL}[\w'’.-]+){{0,3}}"
    rf"|{_CAPITAL}[\w'’.-]+(?:\s+(?:(?:of|and|upon|&)\s+)*{_CAPITAL}[\w'’.-]+){{0,4}}\s+"
    r"(?:(?:City|County|Borough|District|Town|Parish|Metropolitan|Shire|Regional)\s+)*(?:Council|Municipality|County|Township|Authority))"
)


def with_body(reading: FieldReading | None, sheet: Sheet) -> FieldReading | None:
    """The name of who writes, or the public body in head or foot where none was read for sure; no street's name."""
    street = reading is not None and STREET.search(reading.text) and not LEGAL_FORM.search(reading.text)
    sure = reading is not None and not street and reading.signals.get("support", 0.0) >= ONCE
    if sure:
        return reading
    return _body(sheet) or (None if street else reading)


def _body(sheet: Sheet) -> FieldReading | None:
    found = list(_bodies(sheet))
    if not found or len({squash(name) for name, _ in found}) > 1:
        return None
    name, segment = found[0]
    support = TWICE if len(found) > 1 else ONCE
    return FieldReading(name, name, segment.places(), None, {"support": support, "margin": support})


def _bodies(sheet: Sheet) -> Iterator[tuple[str, Segment]]:
    for segment in sheet.segments:
        edge = segment.box.y0 < HEAD or segment.box.y0 > FOOT
        for part in _parts(segment.text) if edge else ():
            if len(part.split()) <= MOST_WORDS and BODY.fullmatch(part):
                yield part, segment


def _parts(text: str) -> Sequence[str]:
    return [part.strip() for part in re.split(r"\s[·•|–—-]\s|,\s", text)]
