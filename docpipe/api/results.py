"""Results: the values of a document as they were read, or as a person confirmed them; also for those who wait."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, ConfigDict, Field

from docpipe.api.callers import Served, requires
from docpipe.api.problems import documented
from docpipe.api.seeing import get_to_view, may
from docpipe.api.services import Services
from docpipe.api.settling import UNSETTLED
from docpipe.api.shapes import EXAMPLE_ID, PlaceShown, ReasonShown
from docpipe.delivery.records import Record, list_records, unread_record
from docpipe.errors import DocumentNotFound
from docpipe.lifecycle import Status
from docpipe.permissions import Caller, Permission

router = APIRouter(prefix="/v1", tags=["documents"])

MOST_WAIT_SECONDS = 60.0
ASK_AGAIN_SECONDS = 2

Viewer = Annotated[Caller, requires(Permission.RESULTS)]


class FindingShown(BaseModel):
    """Something that is wrong with a document or its values."""

    model_config = ConfigDict(extra="allow")
    code: str
    sentence: str
    severity: str = Field(examples=["severe"])
    fields: list[str] = []
    provenance: list[PlaceShown] = []


class ResultShown(BaseModel):
    """The values of a document, as `docpipe extract --json` gives them, with where the document stands."""

    model_config = ConfigDict(
        extra="allow",
        json_schema_extra={
            "examples": [
                {
                    "id": EXAMPLE_ID,
                    "file": "invoice_01.pdf",
                    "status": "delivered",
                    "document_type": "invoice",
                    "schema": "invoice",
                    "language": "de",
                    "page_count": 1,
                    "pages": [1],
                    "reasons": [],
                    "findings": [],
                    "fields": {
                        "grand_total": {
                            "value": "119.00",
                            "text": "119,00 €",
                            "confidence": None,
                            "provenance": [{"page_no": 1, "box": [0.71, 0.62, 0.8, 0.64]}],
                        },
                        "due_date": None,
                    },
                }
            ]
        },
    )
    id: UUID
    file: str
    status: Status
    version: int
    document_type: str | None
    page_count: int | None
    reasons: list[ReasonShown]
    findings: list[FindingShown] = []
    fields: dict[str, Any] = Field({}, description="By name: a value with its text and places, null, or rows of them.")


class NotYet(BaseModel):
    """The document was not read yet; ask again."""

    id: UUID
    status: Status


@router.get(
    "/documents/{document_id}/result",
    response_model=ResultShown,
    summary="What stands in a document",
    responses={202: {"model": NotYet, "description": "Not read yet; ask again."}, **documented(DocumentNotFound)},
)
def get_result(
    document_id: str,
    caller: Viewer,
    services: Served,
    wait: Annotated[
        float, Query(ge=0, le=MOST_WAIT_SECONDS, description="For so many seconds at most, until it was read.")
    ] = 0.0,
) -> Any:
    """The values of a document. One that failed has none, and its reasons say why.

    Of a file that was split: `documents`, the results of those in it that you may see.
    """
    told, settled = _look(services, caller, document_id)
    if not settled and wait and services.waits.try_take():
        try:
            services.settling.wait(UUID(document_id), wait)
        finally:
            services.waits.give_back()
        told, settled = _look(services, caller, document_id)
    if not settled:
        return _ask_again(told)
    return told


def _ask_again(told: dict[str, Any]) -> Response:
    content = NotYet(id=told["id"], status=told["status"]).model_dump_json()
    headers = {"Retry-After": str(ASK_AGAIN_SECONDS)}
    return Response(content, 202, headers, "application/json")


def _look(services: Services, caller: Caller, document_id: str) -> tuple[dict[str, Any], bool]:
    """The result as it stands, and whether the document was read or has failed."""
    with services.session() as current:
        document = get_to_view(current, caller, document_id)
        records = list_records(current, [document], lambda part: may(caller, Permission.RESULTS, part))
    told = records.get(document.id) or unread_record(document)
    return _shown(told), document.status not in UNSETTLED


def _shown(record: Record) -> dict[str, Any]:
    """A record as routes name its parts: the document by its `id`."""
    inner = {"documents": [_shown(part) for part in record["documents"]]} if "documents" in record else {}
    return {"id": record["document_id"], **{key: of for key, of in record.items() if key != "document_id"}, **inner}
