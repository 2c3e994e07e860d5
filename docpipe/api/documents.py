"""Documents: sent in, listed, looked up, put back in line."""

from typing import Annotated, Any

from fastapi import APIRouter, Header, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from docpipe.api.bounds import check_known
from docpipe.api.callers import Served, requires
from docpipe.api.problems import BodyTooSlow, SenderGone, documented
from docpipe.api.seeing import get_for, may, shown_to
from docpipe.api.sending import Envelope, keep_body, take_in
from docpipe.api.shapes import (
    EXAMPLE_ID,
    PLAIN,
    After,
    Asked,
    DocumentShown,
    DocumentWithParts,
    Limit,
    Listed,
    Plain,
    TypeName,
    id_of_cursor,
)
from docpipe.errors import (
    BlobStoreUnavailable,
    DocumentNotFound,
    EmptyFile,
    FileTooLarge,
    IllegalMove,
    KeyReused,
    NotAllowed,
    Saturated,
    UnknownDocumentType,
    UnsupportedFile,
)
from docpipe.hints import send_hints
from docpipe.job import Priority, Queue
from docpipe.lifecycle import Status
from docpipe.permissions import Caller, Permission
from docpipe.store.documents import list_documents, list_parts, retry_document
from docpipe.store.retrying import MOST_AT_ONCE, retry_failed

router = APIRouter(prefix="/v1", tags=["documents"])

Sender = Annotated[Caller, requires(Permission.SEND)]
Seer = Annotated[Caller, requires(Permission.SEE)]
Retrier = Annotated[Caller, requires(Permission.RETRY)]
TypeQuery = Annotated[TypeName | None, Query(alias="type", description="What it is; without it docpipe finds out.")]
FILES = {
    "application/octet-stream": {"schema": {"type": "string", "format": "binary"}},
    "multipart/form-data": {
        "schema": {
            "type": "object",
            "properties": {"file": {"type": "string", "format": "binary"}},
            "required": ["file"],
        }
    },
}


class Taken(BaseModel):
    """What became of a file that was sent."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [{"id": EXAMPLE_ID, "status": "received", "sha256": "4f0c…", "duplicate": False}]
        }
    )
    id: str
    status: Status
    sha256: str
    duplicate: bool = Field(description="The same bytes came before: this is that document, and stays as it is.")


class Again(Asked):
    """How a document is to be read again."""

    document_type: TypeName | None = Field(None, description="As what; also a document that needs review may be.")


class AllAgain(Asked):
    """Which failed documents are to be read again."""

    document_type: TypeName | None = Field(None, description="Only those of this type, as results name it.")
    code: Plain | None = Field(None, description="Only those that failed for this reason.", examples=["broken_file"])
    limit: int = Field(MOST_AT_ONCE, ge=1, le=MOST_AT_ONCE, description="So many at most, the oldest first.")


class AllRetried(BaseModel):
    """What came of it."""

    count: int = Field(description="So many stand in line again.")
    left: int = Field(description="So many like them are still failed, up to 10,000: ask again.")


@router.post(
    "/documents",
    status_code=202,
    response_model=Taken,
    summary="Send a document",
    openapi_extra={"requestBody": {"required": True, "content": FILES}},
    responses={
        200: {"model": Taken, "description": "The same bytes came before."},
        **documented(
            EmptyFile, FileTooLarge, UnsupportedFile, UnknownDocumentType, KeyReused, Saturated, NotAllowed,
            BodyTooSlow, SenderGone, BlobStoreUnavailable,
        ),
    },
)  # fmt: skip
def send_document(
    request: Request,
    response: Response,
    caller: Sender,
    services: Served,
    document_type: TypeQuery = None,
    priority: Annotated[Priority, Query(description="Which line it stands in.")] = Priority.NORMAL,
    file: Annotated[str, Query(max_length=255, pattern=PLAIN, description="Its name, of a bare body.")] = "",
    idempotency_key: Annotated[
        str | None,
        Header(
            min_length=1,
            max_length=255,
            pattern=r"^[\x21-\x7e]+$",
            description="Sent again within a day with the same file, the request is done once.",
        ),
    ] = None,
) -> Any:
    """Hand a file in: its bytes as the body, or a form with one file called `file`.

    It is kept as it comes and read in its turn; the answer comes before that. PDF, PNG, JPEG, TIFF and WebP are
    known by their content, whatever the file is called.
    """
    with services.uploads.taken():
        envelope = Envelope(caller, document_type, priority, file, idempotency_key)
        kept, name = keep_body(request, services, envelope)
    taken = take_in(services, envelope, kept, name)
    if taken.is_new:
        send_hints(services.settings.broker_url or "", Queue.CPU)
    elif not taken.replayed:
        response.status_code = 200
    if taken.replayed:
        response.headers["Idempotency-Replayed"] = "true"
    response.headers["Location"] = f"/v1/documents/{taken.document_id}"
    told = {"id": str(taken.document_id), "status": taken.status, "sha256": kept.sha256}
    return {**told, "duplicate": not taken.is_new and not taken.replayed}


@router.get("/documents", response_model=Listed[DocumentShown], summary="List documents", responses=documented())
def list_latest(
    caller: Seer,
    services: Served,
    status: Annotated[Status | None, Query(description="Only those that stand there.")] = None,
    document_type: TypeQuery = None,
    after: After = None,
    limit: Limit = 50,
) -> Any:
    """The documents that you may see, newest first."""
    before, types = id_of_cursor(after), caller.types_for(Permission.SEE)
    if document_type is not None:
        types = frozenset({document_type}) & (types if types is not None else {document_type})
    with services.session() as current:
        found = list_documents(current, limit + 1, status, types=types, before=before)
    items = [shown_to(caller, document) for document in found[:limit]]
    return {"items": items, "next": str(found[limit - 1].id) if len(found) > limit else None}


@router.get(
    "/documents/{document_id}",
    response_model=DocumentWithParts,
    summary="Where a document stands",
    responses=documented(DocumentNotFound),
)
def get_one(document_id: str, caller: Seer, services: Served) -> Any:
    """Its status and reasons, and of a file that held several documents, theirs."""
    with services.session() as current:
        document = get_for(current, caller, document_id, Permission.SEE)
        parts = [part for part in list_parts(current, document.id) if may(caller, Permission.SEE, part)]
    return {**shown_to(caller, document), "documents": [shown_to(caller, part) for part in parts]}


@router.post(
    "/documents/retry",
    response_model=AllRetried,
    summary="Try failed documents again",
    responses=documented(UnknownDocumentType),
)
def retry_many(caller: Retrier, services: Served, again: AllAgain | None = None) -> Any:
    """Put those that failed back in line with all their attempts anew: all, those of a type, those with a reason."""
    asked, types = again or AllAgain(), caller.types_for(Permission.RETRY)
    if asked.document_type is not None:
        check_known(services, [asked.document_type])
        types = frozenset({asked.document_type}) & (types if types is not None else {asked.document_type})
    with services.session() as current:
        retried = retry_failed(current, caller.actor, types=types, code=asked.code, limit=asked.limit)
    if retried.count:
        send_hints(services.settings.broker_url or "", Queue.CPU, retried.count)
    return {"count": retried.count, "left": retried.left}


@router.post(
    "/documents/{document_id}/retry",
    response_model=DocumentShown,
    summary="Try a failed document again",
    responses=documented(DocumentNotFound, IllegalMove, UnknownDocumentType),
)
def retry(document_id: str, caller: Retrier, services: Served, again: Again | None = None) -> Any:
    """Put it back in line with all its attempts anew; with a type also one that needs review, to be read as that."""
    document_type = again.document_type if again else None
    services.terms.check_type(document_type)
    if document_type is not None and not caller.may(Permission.RETRY, document_type):
        raise NotAllowed(f"It takes {Permission.RETRY} for documents of the type {document_type}.")
    with services.session() as current:
        document = get_for(current, caller, document_id, Permission.RETRY)
        types = caller.types_for(Permission.RETRY)
        document = retry_document(current, document.id, caller.actor, document_type, types=types)
    send_hints(services.settings.broker_url or "", Queue.CPU)
    return shown_to(caller, document)
