"""How a file that is sent becomes a document: its bytes kept as they come, then one transaction, once for a key."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from starlette.requests import Request

from docpipe.api.body import chunks_of
from docpipe.api.multipart import file_of_form, is_form
from docpipe.api.services import UPLOAD_SECONDS, Services
from docpipe.errors import FileTooLarge, NotAllowed, Saturated
from docpipe.intake import Kept, receive_kept
from docpipe.job import Priority, Queue
from docpipe.lifecycle import Status
from docpipe.permissions import Caller, Permission
from docpipe.store import Session
from docpipe.store.documents import get_document
from docpipe.store.idempotency import keep_answer, use_key
from docpipe.store.jobs import count_due

FORM_BYTES = 16 * 1024  # that a form may add to its file
FULL_SECONDS = 30  # after which a sender may ask again whether there is room


@dataclass(frozen=True, slots=True)
class Envelope:
    """What is known of a file before its bytes."""

    caller: Caller
    document_type: str | None
    priority: Priority
    file_name: str
    key: str | None


@dataclass(frozen=True, slots=True)
class Taken:
    """The document that a file became or was. `replayed`: the same request was done before."""

    document_id: UUID
    status: Status
    is_new: bool
    replayed: bool = False


def keep_body(request: Request, services: Services, envelope: Envelope) -> tuple[Kept, str]:
    """Keep the file in a request, and give its name; what can be refused before its bytes have come is."""
    services.terms.check_type(envelope.document_type)
    _check_right(envelope)
    _check_line(services)
    _check_length(request, services.terms.max_file_bytes + FORM_BYTES)
    content_type = request.headers.get("content-type", "")
    chunks: Iterator[bytes] = chunks_of(request, UPLOAD_SECONDS)
    if not is_form(content_type):
        return services.terms.keep(chunks), envelope.file_name
    file = file_of_form(content_type, chunks)
    return services.terms.keep(file.chunks), file.file_name or envelope.file_name


def take_in(services: Services, envelope: Envelope, kept: Kept, file_name: str) -> Taken:
    """Make the file a document in one transaction; KeyReused."""
    with services.session() as current:
        known = _use_key(current, envelope, kept, file_name)
        if known is not None:
            return Taken(known, get_document(current, known).status, is_new=False, replayed=True)
        receipt = receive_kept(
            current,
            kept,
            file_name=file_name,
            document_type=envelope.document_type,
            priority=envelope.priority,
            actor=envelope.caller.actor,
        )
        if envelope.key is not None:
            keep_answer(current, envelope.caller.actor, envelope.key, receipt.document_id)
    return Taken(receipt.document_id, receipt.status, is_new=receipt.duplicate_of is None)


def _use_key(session: Session, envelope: Envelope, kept: Kept, file_name: str) -> UUID | None:
    if envelope.key is None:
        return None
    told = [kept.sha256, envelope.document_type, envelope.priority.value, file_name]
    return use_key(session, envelope.caller.actor, envelope.key, hashlib.sha256(json.dumps(told).encode()).digest())


def _check_right(envelope: Envelope) -> None:
    """Who may send documents of some types must say of which this is."""
    types = envelope.caller.types_for(Permission.SEND)
    if types is not None and envelope.document_type not in types:
        raise NotAllowed(f"Say of which type it is; you may send: {', '.join(sorted(types))}.")


def _check_line(services: Services) -> None:
    """Saturated where too many documents wait already."""
    most = services.settings.max_waiting
    with services.session() as current:
        waiting = sum(count_due(current, queue, at_most=most) for queue in Queue)
    if waiting >= most:
        raise Saturated(f"{waiting:,} wait.", retry_after=FULL_SECONDS)


def _check_length(request: Request, most: int) -> None:
    """FileTooLarge where the sender says so, before anything is sent in vain."""
    stated = request.headers.get("content-length", "")
    if stated.isdigit() and int(stated[:20]) > most:
        raise FileTooLarge(f"The limit is {most - FORM_BYTES:,} bytes.")
