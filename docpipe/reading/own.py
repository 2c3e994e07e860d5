"""The readers that kinds of documents have to themselves, beside the layout reader: a type names its `reader`."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from docpipe.document import Answer, Finding
from docpipe.reading.forms import read_form
from docpipe.reading.identity import read_identity
from docpipe.reading.letters import read_letter
from docpipe.reading.prose import read_contract
from docpipe.reading.segments import Sheet
from schemas.document_type import DocumentType


@dataclass(frozen=True, slots=True)
class OwnReading:
    """An answer, None included, for each field that is the reader's business, and what it noticed besides.

    `language`: of the document, where its reader knows better than its small words do.
    """

    fields: Mapping[str, Answer] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    language: str | None = None


OwnReader = Callable[[Sequence[Sheet], type[DocumentType], date | None], OwnReading]


def _contract(sheets: Sequence[Sheet], schema: type[DocumentType], _day: date | None) -> OwnReading:
    return OwnReading(read_contract(sheets, schema))


def _identity(sheets: Sequence[Sheet], schema: type[DocumentType], day: date | None) -> OwnReading:
    return OwnReading(*read_identity(sheets, schema, day))


def _letter(sheets: Sequence[Sheet], schema: type[DocumentType], _day: date | None) -> OwnReading:
    return OwnReading(read_letter(sheets, schema))


def _form(sheets: Sequence[Sheet], schema: type[DocumentType], _day: date | None) -> OwnReading:
    return OwnReading(*read_form(sheets, schema))


OWN_READERS: Mapping[str, OwnReader] = {
    "contract": _contract,
    "identity_document": _identity,
    "letter": _letter,
    "form": _form,
}


def read_own(sheets: Sequence[Sheet], schema: type[DocumentType], day: date | None) -> OwnReading:
    """What the type's own reader reads. `day`: of receipt, None where nobody says."""
    reader = OWN_READERS.get(schema.reader)
    return reader(sheets, schema, day) if reader else OwnReading()
