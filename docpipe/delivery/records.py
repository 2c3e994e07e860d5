"""The result of a document as it is handed over, whichever way: to the outbox, to a webhook, to an export.

Where a person has decided, that result; else the current reading's.
"""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from docpipe.errors import ReadingNotFound
from docpipe.store import Session
from docpipe.store.decisions import list_results
from docpipe.store.documents import Document
from docpipe.store.readings import StoredReading, list_readings

Record = dict[str, Any]


def get_record(session: Session, document: Document) -> Record:
    """What is handed over of a document; ReadingNotFound where it was never read."""
    found = list_records(session, [document]).get(document.id)
    if found is None:
        raise ReadingNotFound(str(document.id))
    return found


def list_records(session: Session, documents: Sequence[Document]) -> dict[UUID, Record]:
    """What is handed over of documents, by id; without those that were never read."""
    ids = [document.id for document in documents]
    readings, results = list_readings(session, ids), list_results(session, ids)
    return {
        document.id: result_record(document, readings[document.id], results.get(document.id))
        for document in documents
        if document.id in readings
    }


def result_record(document: Document, reading: StoredReading, decided: Mapping[str, Any] | None = None) -> Record:
    """What `docpipe extract --json` prints, and which document it is of; `decided`: the result that a person confirmed.

    `part_of`: the file's own document, of a document that was found in a file of several.
    """
    known = {"file": document.file_name, "document_id": str(document.id), "sha256": document.sha256}
    part = {"part_of": str(document.parent_id)} if document.parent_id else {}
    result = {**(decided or reading.result), "status": document.status.value}
    return {**known, **part, **result, "seconds": round(reading.seconds, 3)}
