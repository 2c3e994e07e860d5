"""Keys of other systems: made, listed, revoked. For administrators, signed in as persons."""

from datetime import datetime
from typing import Annotated, Any, Literal

from fastapi import APIRouter
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from docpipe import access
from docpipe.api.bounds import Types, check_known, part_of
from docpipe.api.callers import Served, requires
from docpipe.api.problems import documented
from docpipe.api.shapes import After, Asked, Limit, Listed, Plain
from docpipe.errors import BadRequest, KeyNotFound, NameTaken, NotAllowed, UnknownDocumentType
from docpipe.permissions import Caller, Permission

router = APIRouter(prefix="/v1", tags=["keys"])

Admin = Annotated[Caller, requires(Permission.KEYS)]


class ScopeLeft(BaseModel):
    """A scope that a key has at this moment."""

    scope: str
    document_types: list[str] | None = Field(description="Null for all.")


class KeyShown(BaseModel):
    """What is known of a key; not the key itself."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "name": "erp",
                    "state": "limited",
                    "scopes": ["documents:send", "documents:read", "results:read"],
                    "left": [{"scope": "documents:read", "document_types": ["invoice"]}],
                    "document_types": None,
                    "created_by": "user:admin",
                    "created_at": "2026-01-30T09:12:03Z",
                    "expires_at": "2027-01-30T09:12:03Z",
                    "revoked_at": None,
                    "used_at": "2026-02-01T07:00:12Z",
                }
            ]
        }
    )
    name: str
    state: Literal["live", "limited", "stopped", "over", "revoked"] = Field(
        description="As who made it may do less by now, some is left (`limited`) or nothing (`stopped`)."
    )
    scopes: list[str]
    document_types: list[str] | None
    left: list[ScopeLeft] = Field(description="What it may do at this moment.")
    created_by: str
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None
    used_at: datetime | None = Field(description="To the minute; null where it was never used.")


class NewKey(KeyShown):
    """A key that was made."""

    key: str = Field(description="The key itself; shown only now.")


class KeyAsked(Asked):
    """A key to be made."""

    name: Plain = Field(description="Of the system that will hold it, as the story will call it; used once for good.")
    scopes: Annotated[list[Permission], Field(min_length=1, max_length=50)]
    document_types: Types = None
    expires_at: AwareDatetime = Field(description="Within two years.")


@router.get("/keys", response_model=Listed[KeyShown], summary="List keys", responses=documented())
def list_keys(caller: Admin, services: Served, after: After = None, limit: Limit = 50) -> Any:  # noqa: ARG001
    """By name; those that are over too."""
    with services.session() as current:
        part = part_of(access.list_keys(current), lambda one: one.key.name, after, limit)
    return {**part, "items": [access.key_as_json(one) for one in part["items"]]}


@router.post(
    "/keys",
    status_code=201,
    response_model=NewKey,
    summary="Make a key",
    responses=documented(NameTaken, NotAllowed, BadRequest, UnknownDocumentType),
)
def add_key(asked: KeyAsked, caller: Admin, services: Served) -> Any:
    """A key may do what its scopes say until it ends, and at no time more than its maker could still give it."""
    check_known(services, asked.document_types)
    with services.session() as current:
        key, secret = access.add_key(current, asked.name, asked.scopes, asked.document_types, asked.expires_at, caller)
        shown = access.key_as_json(access.standing_of(current, key))
    return {**shown, "key": secret}


@router.delete("/keys/{name}", response_model=KeyShown, summary="Revoke a key", responses=documented(KeyNotFound))
def revoke_key(name: str, caller: Admin, services: Served) -> Any:
    """It opens nothing from this moment on."""
    with services.session() as current:
        revoked = access.revoke_key(current, name, caller.actor)
        return access.key_as_json(access.standing_of(current, revoked))
