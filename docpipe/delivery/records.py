"""The result of a document as it stands now: the same through every door, the API, the outbox, webhooks, exports.

Where a person has decided, that result; else the current reading's. Of a file that was split, its documents' results.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from docpipe.errors import ReadingNotFound
from docpipe.lifecycle import Status
from docpipe.outcome import as_packet
from docpipe.store import Session
from docpipe.store.decisions import DecisionKind, Verdict, list_verdicts
from docpipe.store.documents import Document, list_parts
from docpipe.store.readings import StoredReading, list_readings

Record = dict[str, Any]
Sees = Callable[[Document], bool]


@dataclass(frozen=True, slots=True)
class Standing:
    """A document's result with the reading behind it; `decided`: whether a person has accepted it."""

    record: Record
    reading: StoredReading
    decided: bool


def get_record(session: Session, document: Document) -> Record:
    """The result of a document as it stands now; ReadingNotFound where it was never read."""
    found = list_records(session, [document]).get(document.id)
    if found is None:
        raise ReadingNotFound(str(document.id))
    return found


def list_records(session: Session, documents: Sequence[Document], sees: Sees | None = None) -> dict[UUID, Record]:
    """The results of documents, by id; without those that were never read.

    `sees`: which documents of a file that was split are told in its `documents`; all where it is None.
    """
    return {key: one.record for key, one in list_standings(session, documents, sees).items()}


def list_standings(session: Session, documents: Sequence[Document], sees: Sees | None = None) -> dict[UUID, Standing]:
    """The results of documents, as in `list_records`, with what stands behind them."""
    parts = {
        document.id: [part for part in list_parts(session, document.id) if sees is None or sees(part)]
        for document in documents
        if document.status is Status.SPLIT
    }
    every = [*documents, *(part for found in parts.values() for part in found)]
    ids = [document.id for document in every]
    readings, verdicts = list_readings(session, ids), list_verdicts(session, ids)
    alone = {
        document.id: _record(document, readings[document.id], verdicts.get(document.id))
        for document in every
        if document.id in readings
    }
    inner = {
        key: {"documents": [alone.get(part.id) or unread_record(part) for part in of]} for key, of in parts.items()
    }
    return {
        document.id: Standing(
            alone[document.id] | inner.get(document.id, {}),
            readings[document.id],
            document.id in verdicts and verdicts[document.id].kind is DecisionKind.ACCEPTED,
        )
        for document in documents
        if document.id in readings
    }


def _record(document: Document, reading: StoredReading, verdict: Verdict | None = None) -> Record:
    """What `docpipe extract --json` prints, which document it is of, and where that stands.

    `reviewed`: by whom and when, where a person has accepted or rejected it. `part_of`: the file's own document, of a
    document that was found in a file of several.
    """
    known = {"file": document.file_name, "document_id": str(document.id), "sha256": document.sha256}
    part = {"part_of": str(document.parent_id)} if document.parent_id else {}
    read = as_packet(reading.result) if document.status is Status.SPLIT else reading.result
    result = {**read, **_decided(verdict)}
    reasons = [reason.as_json() for reason in document.reasons]
    stands = {"status": document.status.value, "version": document.version, "reasons": reasons}
    return {**known, **part, **result, **stands, "seconds": round(reading.seconds, 3)}


def unread_record(document: Document) -> Record:
    """Where a document stands that was never read, such as one that a person has just cut out of a file."""
    part = {"part_of": str(document.parent_id), "pages": list(document.pages or ())} if document.parent_id else {}
    return {
        "file": document.file_name,
        "document_id": str(document.id),
        **part,
        "status": document.status.value,
        "version": document.version,
        "document_type": document.known_type,
        "page_count": document.page_count,
        "reasons": [reason.as_json() for reason in document.reasons],
    }


def _decided(verdict: Verdict | None) -> Record:
    if verdict is None:
        return {}
    return verdict.result or {"reviewed": {"by": verdict.actor, "at": verdict.at.isoformat()}}
