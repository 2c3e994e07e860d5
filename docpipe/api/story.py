"""The story: who did what, to a document or to the installation. Never what stands in a document."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field

from docpipe.api.callers import Served, requires
from docpipe.api.problems import documented
from docpipe.api.seeing import get_for
from docpipe.api.shapes import EXAMPLE_ID, PLAIN, After, BadCursor, Limit, Listed
from docpipe.errors import DocumentNotFound
from docpipe.lifecycle import Status
from docpipe.permissions import Caller, Permission
from docpipe.store.events import Event, EventKind
from docpipe.store.stories import list_story, list_story_of

router = APIRouter(prefix="/v1", tags=["story"])

HIGHEST = 2**63 - 1

Auditor = Annotated[Caller, requires(Permission.STORY)]


class EventShown(BaseModel):
    """One line of the story."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "id": 412,
                    "at": "2026-01-30T09:14:40.002Z",
                    "kind": "accepted",
                    "actor": "user:anna",
                    "document_id": EXAMPLE_ID,
                    "from_status": "needs_review",
                    "to_status": "accepted",
                    "data": {},
                }
            ]
        }
    )
    id: int
    at: datetime
    kind: str = Field(description="received, read, corrected, accepted, signed_in, ...")
    actor: str = Field(description="`user:anna`, `key:erp`, `worker:...`, `cli:...`")
    document_id: UUID | None
    from_status: Status | None
    to_status: Status | None
    data: dict[str, Any]


@router.get(
    "/documents/{document_id}/events",
    response_model=Listed[EventShown],
    summary="A document's story",
    responses=documented(DocumentNotFound),
)
def document_story(document_id: str, caller: Auditor, services: Served, after: After = None, limit: Limit = 200) -> Any:
    """From its arrival on, oldest first."""
    with services.session() as current:
        document = get_for(current, caller, document_id, Permission.STORY)
        found = list_story_of(current, document.id, limit + 1, after=_number(after) or 0)
    return _listed(found, limit)


@router.get("/events", response_model=Listed[EventShown], summary="The whole story", responses=documented())
def whole_story(
    caller: Auditor,
    services: Served,
    kind: Annotated[EventKind | None, Query(description="Only events of this kind.")] = None,
    actor: Annotated[str | None, Query(max_length=200, pattern=PLAIN, description="Only what they did.")] = None,
    after: After = None,
    limit: Limit = 50,
) -> Any:
    """Newest first: documents, sign-ins, changes of people and keys. With a bound to types only documents of these."""
    types = caller.types_for(Permission.STORY)
    with services.session() as current:
        found = list_story(current, limit + 1, kind=kind, actor=actor, types=types, before=_number(after))
    return _listed(found, limit)


def _listed(found: list[Event], limit: int) -> dict[str, Any]:
    items = [{name: getattr(event, name) for name in EventShown.model_fields} for event in found[:limit]]
    return {"items": items, "next": str(found[limit - 1].id) if len(found) > limit else None}


def _number(cursor: str | None) -> int | None:
    if not cursor:
        return None
    if not (cursor.isascii() and cursor.isdigit() and len(cursor) < 20 and int(cursor) <= HIGHEST):
        raise BadCursor
    return int(cursor)
