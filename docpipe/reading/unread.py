"""Critical values that are named on a scan, and beside whose label something stands that was not read as their value.

Somebody may have written over it. Knows labels and rows; where text comes from a text layer, nothing is said.
"""

from collections.abc import Collection, Iterator, Sequence

from docpipe.document import Finding, Provenance, Severity
from docpipe.reading.labels import Label
from docpipe.reading.segments import Segment, Sheet
from docpipe.wording import title_of
from schemas.document_type import FieldSpec
from schemas.fields.kind import Span

PLAIN = 0.85  # strength of a label that leaves no doubt
FIGURES = 3  # digits of what may be a number


def unread(
    sheets: Sequence[Sheet], labels: Sequence[Label], specs: Sequence[FieldSpec], read: Collection[str]
) -> Iterator[Finding]:
    """A doubt for each critical number that is not among the fields that were `read`, but named with figures beside."""
    lacking = {spec.name for spec in specs if spec.hints.critical and spec.kind.numeric and spec.name not in read}
    told: set[str] = set()
    for label in labels:
        name = label.field
        if name is None or name not in lacking or name in told or label.strength < PLAIN:
            continue
        if (beside := _beside(label, sheets)) and _from_pixels(beside) and _figures(beside) >= FIGURES:
            told.add(name)
            sentence = f"{title_of((name,))}: “{beside.text}” stands beside its label and could not be read for sure."
            yield Finding("value_unreadable", sentence, Severity.DOUBT, (name,), _places(beside))


def _beside(label: Label, sheets: Sequence[Sheet]) -> Segment | None:
    """The last segment to the right in the label's own row, where amounts stand, if the label ends its segment."""
    if label.segment.text[label.end :].strip(" :.%()0123456789,"):
        return None
    sheet = next(sheet for sheet in sheets if sheet.page_no == label.segment.page_no)
    row = sheet.rows[label.segment.row]
    return row[-1] if row and row[-1] is not label.segment else None


def _from_pixels(segment: Segment) -> bool:
    return all(word.score is not None for word in segment.words)


def _figures(segment: Segment) -> int:
    return sum(c.isdigit() for c in segment.text)


def _places(segment: Segment) -> tuple[Provenance, ...]:
    return segment.places(Span(0, len(segment.text)))
