"""Makes a field's answer of what stands at its captions: the surest value, or an address of all its parts.

Copies of a form say the same; where they do not, the value has no lead.
"""

from collections import Counter
from collections.abc import Sequence

from docpipe.document import FieldReading
from docpipe.reading.forms.contents import content_of
from docpipe.reading.forms.filling import Filled
from docpipe.reading.forms.rooms import in_rows, segments_of
from schemas.document_type import FieldSpec
from schemas.fields.locale import Locale
from schemas.fields.names import AddressKind

PRINTED = 0.5  # what speaks against an entry that may be the form's own print
LONG = 5  # letters of a word that is no "n/a" and no "none"


def answer_of(spec: FieldSpec, filled: Sequence[Filled]) -> FieldReading | None:
    """The field's value; an address may stand at several captions, all else is read where it is surest."""
    if not filled:
        return None
    if isinstance(spec.kind, AddressKind):
        return _whole(spec, filled)
    ranked = sorted(filled, key=lambda one: -one.worth)
    first = ranked[0]
    others = [other.worth for other in ranked[1:] if not _same(spec, other, first)]
    worth, content = first.worth, first.content
    signals = {"support": round(worth, 4), "margin": round(max(0.0, worth - max(others, default=0.0)), 4)}
    if _is_print(content.text):
        signals["dissent"] = PRINTED
    return FieldReading(content.text, content.parsed.value, content.places, None, signals, content.parsed.alternatives)


def _is_print(text: str) -> bool:
    """Whether words may be the form's own, the middle of a sentence: entries hardly ever begin with a small letter."""
    return text[:1].islower() and not any(map(str.isdigit, text)) and len(text.split()[0]) >= LONG


def _same(spec: FieldSpec, one: Filled, other: Filled) -> bool:
    mine, theirs = one.content.parsed.value, other.content.parsed.value
    return mine is not None and theirs is not None and spec.kind.same(mine, theirs)


def _whole(spec: FieldSpec, filled: Sequence[Filled]) -> FieldReading | None:
    """An address from all captions that ask for a part of it, each once: further ones are copies of the form."""
    counts: Counter[str] = Counter()
    parts: list[Filled] = []
    for one in filled:
        counts[one.place.caption.label] += 1
        if counts[one.place.caption.label] == 1:
            parts.append(one)
    rows = in_rows(piece for part in parts for row in part.rows for piece in row)
    content = content_of(spec, segments_of(rows), "", Locale())
    if content is None:
        return None
    worth = round(min(part.worth for part in parts), 4)
    return FieldReading(content.text, content.parsed.value, content.places, None, {"support": worth, "margin": worth})
