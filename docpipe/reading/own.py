"""The readers that kinds of documents have to themselves, beside the layout reader: a type names its `reader`."""

from collections.abc import Callable, Mapping, Sequence

from docpipe.document import Answer
from docpipe.reading.segments import Sheet
from schemas.document_type import DocumentType

OwnReader = Callable[[Sequence[Sheet], type[DocumentType]], Mapping[str, Answer]]

OWN_READERS: Mapping[str, OwnReader] = {}


def read_own(sheets: Sequence[Sheet], schema: type[DocumentType]) -> Mapping[str, Answer]:
    """What the type's own reader reads: an answer, None included, for each field that is its business."""
    reader = OWN_READERS.get(schema.reader)
    return reader(sheets, schema) if reader else {}
