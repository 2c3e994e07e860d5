"""Take a file in: once it is kept, its document, job and event in the caller's transaction.

The caller commits, then sends the hint (`hints.send_hint`).
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

from docpipe.errors import UnknownDocumentType
from docpipe.intake.blobs import Blobs
from docpipe.intake.keeping import Kept, keep
from docpipe.intake.opening import read_plain_file
from docpipe.job import JobKind, Priority
from docpipe.lifecycle import Status
from docpipe.store import Session
from docpipe.store.documents import add_document, find_by_sha256, make_more_urgent
from docpipe.store.events import EventKind, add_event
from docpipe.store.jobs import add_job

LONGEST_NAME = 255  # characters of a file name that are kept


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the sender is told. `duplicate_of`: the document that has the same bytes, and `status` where it stands."""

    document_id: UUID
    sha256: str
    status: Status
    duplicate_of: UUID | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """On which terms files are taken: where they are kept, how large they may be, of which types."""

    blobs: Blobs
    max_file_bytes: int
    known_types: Collection[str]

    def check_type(self, document_type: str | None) -> None:
        """UnknownDocumentType for a type that no schema has; None means that docpipe finds out."""
        if document_type is not None and document_type not in self.known_types:
            known = ", ".join(sorted(self.known_types))
            raise UnknownDocumentType(f"{document_type!r} is not one of: {known}.")

    def read_file(self, path: Path) -> bytes:
        """The bytes of a plain file; EmptyFile, FileTooLarge, UnreadableFile."""
        return read_plain_file(path, self.max_file_bytes)

    def keep(self, chunks: Iterable[bytes]) -> Kept:
        """Keep a file whose bytes come one after the other, before any transaction; see `keeping.keep`."""
        return keep(self.blobs, chunks, self.max_file_bytes)


def receive(
    session: Session,
    terms: Terms,
    data: bytes,
    *,
    file_name: str,
    document_type: str | None = None,
    priority: Priority = Priority.NORMAL,
    actor: str,
) -> Receipt:
    """Take a file in, or say which document it duplicates (a more urgent duplicate makes that one more urgent).

    EmptyFile, FileTooLarge, UnsupportedFile, UnknownDocumentType, BlobStoreUnavailable, DatabaseUnavailable.
    """
    terms.check_type(document_type)
    kept = terms.keep([data])
    return receive_kept(session, kept, file_name=file_name, document_type=document_type, priority=priority, actor=actor)


def receive_kept(
    session: Session,
    kept: Kept,
    *,
    file_name: str,
    document_type: str | None = None,
    priority: Priority = Priority.NORMAL,
    actor: str,
) -> Receipt:
    """The same for a file that is kept already (`Terms.keep`), of a type that was checked."""
    document_id = add_document(
        session,
        sha256=kept.sha256,
        file_name=tidy_name(file_name),
        media_type=kept.media_type,
        byte_count=kept.byte_count,
        wanted_type=document_type,
        priority=priority,
    )
    if document_id is None:
        return _duplicate(session, kept.sha256, priority, actor)
    add_job(session, document_id, JobKind.READ, priority)
    add_event(session, EventKind.RECEIVED, actor, document_id, to_status=Status.RECEIVED)
    return Receipt(document_id, kept.sha256, Status.RECEIVED)


def tidy_name(name: str) -> str:
    """A file's own name as text that a database keeps and a screen can show: no folders, no control characters."""
    last = name.replace("\\", "/").rstrip("/").rpartition("/")[2]
    text = last.encode("utf-8", "replace").decode("utf-8")
    shown = "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text)
    return shown[:LONGEST_NAME] or "unnamed"


def _duplicate(session: Session, sha256: str, priority: Priority, actor: str) -> Receipt:
    original = find_by_sha256(session, sha256)
    assert original is not None, "the unique constraint saw it, and documents are not deleted"
    hurried = make_more_urgent(session, original.id, priority)
    add_event(session, EventKind.DUPLICATE, actor, original.id, data={"priority": priority} if hurried else {})
    return Receipt(original.id, sha256, original.status, duplicate_of=original.id)
