"""Pages for the eye: our own rendering of each, and its words with their places. Never the file itself."""

from collections.abc import Collection
from typing import Annotated, Any

from fastapi import APIRouter, Header, Path, Query, Response
from pydantic import BaseModel, ConfigDict, Field

from docpipe.api.callers import Served, requires
from docpipe.api.problems import documented
from docpipe.api.seeing import get_to_view
from docpipe.api.services import Services
from docpipe.errors import (
    BadDocument,
    BlobMissing,
    DocumentNotFound,
    PageNotFound,
    RendererUnavailable,
    Saturated,
)
from docpipe.lifecycle import Status
from docpipe.monitoring import count_page_image
from docpipe.pages.showing import MEDIA_TYPE, RESOLUTIONS, etag_of
from docpipe.permissions import Caller, Permission
from docpipe.store import Session
from docpipe.store.documents import Document, list_parts
from docpipe.store.page_words import list_words

router = APIRouter(prefix="/v1", tags=["documents"])

HIGHEST_PAGE = 100_000
ONLY_HERE = {"Cache-Control": "private, no-cache"}  # a browser may keep it, and asks each time whether it may show it

Viewer = Annotated[Caller, requires(Permission.RESULTS)]
PageNo = Annotated[int, Path(ge=1, le=HIGHEST_PAGE, description="Of the file, from 1.")]


class WordsShown(BaseModel):
    """The words of a page that a person can see, in reading order."""

    model_config = ConfigDict(
        json_schema_extra={"examples": [{"page_no": 1, "words": [["Total", 0.62, 0.61, 0.68, 0.625]]}]}
    )
    page_no: int
    words: list[Annotated[list[str | float], Field(min_length=5, max_length=5)]] = Field(
        description="[text, x0, y0, x1, y1] in fractions of the page, from its top left corner."
    )


@router.get(
    "/documents/{document_id}/pages/{page_no}/image",
    response_class=Response,
    summary="A page as an image",
    responses={
        200: {"content": {MEDIA_TYPE: {"schema": {"type": "string", "format": "binary"}}}, "description": "The page."},
        304: {"description": "The image that If-None-Match names is still the one."},
        **documented(DocumentNotFound, PageNotFound, Saturated, BadDocument, BlobMissing, RendererUnavailable),
    },
)
def get_image(
    document_id: str,
    page_no: PageNo,
    caller: Viewer,
    services: Served,
    dpi: Annotated[
        int, Query(ge=RESOLUTIONS[0], le=RESOLUTIONS[-1], description="Dots per inch, or a few more.")
    ] = 150,
    if_none_match: Annotated[str | None, Header(max_length=500)] = None,
) -> Response:
    """Drawn by us from the file, which never leaves docpipe: what hides in it stays there."""
    with services.session() as current:
        document = _get_with_page(current, caller, document_id, page_no)
    headers = {"ETag": etag_of(document.sha256, page_no, dpi), **ONLY_HERE}
    if if_none_match is not None and headers["ETag"] in if_none_match:
        return Response(status_code=304, headers=headers)
    kept = services.images.find(document.sha256, page_no, dpi)
    count_page_image(made=kept is None)
    return Response(kept or _drawn(services, document.sha256, page_no, dpi), media_type=MEDIA_TYPE, headers=headers)


@router.get(
    "/documents/{document_id}/pages/{page_no}/words",
    response_model=WordsShown,
    summary="The words of a page",
    responses=documented(DocumentNotFound, PageNotFound),
)
def get_words(document_id: str, page_no: PageNo, caller: Viewer, services: Served) -> Any:
    """None where they were not kept, as of pages that were never read."""
    with services.session() as current:
        document = _get_with_page(current, caller, document_id, page_no)
        words = list_words(current, document.id, page_no)
    return {"page_no": page_no, "words": words or []}


def _drawn(services: Services, sha256: str, page_no: int, dpi: int) -> bytes:
    with services.drawings.taken():
        return services.images.draw(sha256, page_no, dpi, services.terms.blobs.get(sha256))


def _get_with_page(session: Session, caller: Caller, document_id: str, page_no: int) -> Document:
    """The document that has this page, of the file; PageNotFound also before it is known how many it has."""
    document = get_to_view(session, caller, document_id)
    if page_no not in _pages(session, caller, document):
        raise PageNotFound
    return document


def _pages(session: Session, caller: Caller, document: Document) -> Collection[int]:
    """The pages that the caller may see; of a file with several documents those of the documents for the caller."""
    types = caller.types_for(Permission.RESULTS)
    if document.status is not Status.SPLIT or types is None:
        return document.pages or range(1, (document.page_count or 0) + 1)
    parts = [part for part in list_parts(session, document.id) if part.known_type in types]
    return {page for part in parts for page in part.pages or ()}
