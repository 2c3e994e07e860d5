"""What kind of letter it is: by what it calls itself, else by the words that letters of that kind use.

Knows the kinds' titles and signs from the schema; no other field.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from docpipe.document import FieldReading
from docpipe.reading.segments import Segment, Sheet
from schemas.document_type import FieldSpec
from schemas.fields import Locale
from schemas.fields.folding import fold, phrase_pattern
from schemas.proof_of_address_labels import SIGNS

CLEAR = 0.4  # of a heading that needs no signs
LARGE, EARLY, FIRST, ALONE, BOLD = 0.4, 0.25, 0.2, 0.2, 0.08  # what makes a line look like a heading
SIGNED, LEAST, LEAD = 0.45, 2, 1.5  # support by signs; so many different ones, so many times those of the next kind

Told = tuple[float, FieldReading]


def kind_of_letter(sheets: Sequence[Sheet], spec: FieldSpec) -> FieldReading | None:
    """The kind by the best heading; where none is clear, by the words that the most of one kind stand there."""
    headed = max(_headings(sheets, spec), key=lambda told: told[0], default=None)
    if headed and headed[0] >= CLEAR:
        return headed[1]
    return _by_signs(sheets) or (headed[1] if headed else None)


def _headings(sheets: Sequence[Sheet], spec: FieldSpec) -> Iterator[Told]:
    sizes = sorted(segment.size for sheet in sheets for segment in sheet.segments)
    body = (sizes[len(sizes) // 2] if sizes else 0.0) or 0.01
    for sheet in sheets:
        for segment in sheet.segments:
            for span in spec.kind.find(segment.text):
                meaning = spec.kind.parse(segment.text[span.start : span.end], Locale())
                if meaning.value is None:
                    continue
                early = EARLY * max(0.0, 1.0 - 2 * segment.box.y0) if sheet is sheets[0] else 0.0
                score = min(LARGE, LARGE * max(0.0, segment.size / body - 1.0)) + early
                score += FIRST * (span.start == 0) + ALONE * (span.end - span.start) / len(segment.text)
                score = min(1.0, score + BOLD * segment.bold)
                text = segment.text[span.start : span.end]
                signals = {"support": round(score, 4), "margin": round(score, 4)}
                yield score, FieldReading(text, meaning.value, segment.places(span), None, signals)


def _by_signs(sheets: Sequence[Sheet]) -> FieldReading | None:
    """The kind of which the most different words stand in the letter, told from the next by a clear lead."""
    found: dict[str, dict[str, Segment]] = {kind: {} for kind in SIGNS}
    for segment in (segment for sheet in sheets for segment in sheet.segments):
        plain = fold(segment.text)
        for kind, pattern in _patterns().items():
            for match in pattern.finditer(plain):
                found[kind].setdefault(match[0], segment)
    counts = Counter({kind: len(words) for kind, words in found.items()}).most_common(2)
    (kind, most), (_, next_most) = counts
    if most < LEAST or most < LEAD * next_most:
        return None
    segment = next(iter(found[kind].values()))
    signals = {"support": SIGNED, "margin": round((most - next_most) / most, 4)}
    return FieldReading(segment.text, kind, segment.places(), None, signals, (), True)


@lru_cache(maxsize=1)
def _patterns() -> Mapping[str, re.Pattern[str]]:
    return {
        kind: phrase_pattern([phrase for group in by_language.values() for phrase in group])
        for kind, by_language in SIGNS.items()
    }
