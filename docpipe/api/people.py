"""People: added and invited, let in and kept out, given roles. For administrators."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Annotated, Any

from fastapi import APIRouter
from pydantic import BaseModel, ConfigDict, Field

from docpipe import access
from docpipe.api.bounds import Types, check_known, part_of
from docpipe.api.callers import Served, requires
from docpipe.api.problems import documented
from docpipe.api.services import Services
from docpipe.api.shapes import After, Asked, Done, Limit, Listed, Plain
from docpipe.embedded.web import web_url
from docpipe.errors import BadRequest, LastAdmin, NameTaken, NotAllowed, UnknownDocumentType, UserNotFound
from docpipe.permissions import Caller, Permission, Role
from docpipe.store import Session
from docpipe.store.grants import RoleGrant, list_grants
from docpipe.store.groups import list_memberships
from docpipe.store.users import User, list_users

router = APIRouter(prefix="/v1", tags=["people"])

HIGHEST = 2**63 - 1

Admin = Annotated[Caller, requires(Permission.PEOPLE)]


class RoleShown(BaseModel):
    """A role that a person or a group was given."""

    id: int
    role: Role
    document_types: list[str] | None = Field(description="Only for documents of these types; null for all.")


class RoleAsked(Asked):
    """A role to be given."""

    role: Role
    document_types: Types = None


class UserShown(BaseModel):
    """A person."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {
                    "name": "anna",
                    "full_name": "Anna Berg",
                    "created_at": "2026-01-30T09:12:03Z",
                    "disabled": False,
                    "has_password": True,
                    "invited_until": None,
                    "roles": [{"id": 7, "role": "reviewer", "document_types": ["invoice"]}],
                    "groups": ["accounting"],
                }
            ]
        }
    )
    name: str
    full_name: str
    created_at: datetime
    disabled: bool
    has_password: bool = Field(description="False until the first invitation is taken up.")
    invited_until: datetime | None
    roles: list[RoleShown] = Field(description="Their own; those of their groups come on top.")
    groups: list[str]


class UserInvited(UserShown):
    """A person with the link to be given to them."""

    url: str = Field(description="The one-time link to set a password; shown only now.")


class UserAsked(Asked):
    """A person to be added."""

    name: Plain = Field(description="To sign in with: small letters, digits and . _ @ -", examples=["anna"])
    full_name: Plain = ""


@router.get("/users", response_model=Listed[UserShown], summary="List people", responses=documented())
def list_people(caller: Admin, services: Served, after: After = None, limit: Limit = 50) -> Any:  # noqa: ARG001
    """By name, the disabled too."""
    with services.session() as current:
        part = part_of(list_users(current), lambda user: user.name, after, limit)
        return {**part, "items": _shown(current, part["items"])}


@router.post(
    "/users",
    status_code=201,
    response_model=UserInvited,
    summary="Add and invite a person",
    responses=documented(NameTaken, BadRequest),
)
def add_person(asked: UserAsked, caller: Admin, services: Served) -> Any:
    """They may do nothing until they are given a role."""
    with services.session() as current:
        user = access.add_user(current, asked.name, asked.full_name, caller.actor)
        return _invited(current, services, user, caller)


@router.get("/users/{name}", response_model=UserShown, summary="A person", responses=documented(UserNotFound))
def get_person(name: str, caller: Admin, services: Served) -> Any:  # noqa: ARG001
    """With their roles and groups."""
    with services.session() as current:
        return _shown(current, [access.get_user(current, name)])[0]


@router.post(
    "/users/{name}/invite",
    response_model=UserInvited,
    summary="Make a new one-time link",
    responses=documented(UserNotFound, NotAllowed),
)
def invite_person(name: str, caller: Admin, services: Served) -> Any:
    """An earlier one is over; the present password stays good until the new one is set."""
    with services.session() as current:
        return _invited(current, services, access.get_user(current, name), caller)


@router.post(
    "/users/{name}/disable",
    response_model=UserShown,
    summary="Keep a person out",
    responses=documented(UserNotFound, LastAdmin),
)
def disable_person(name: str, caller: Admin, services: Served) -> Any:
    """Their sessions end; what they have done stays in the story."""
    with services.session() as current:
        access.disable_user(current, name, caller.actor)
        return _shown(current, [access.get_user(current, name)])[0]


@router.post(
    "/users/{name}/enable",
    response_model=UserShown,
    summary="Let a person in",
    responses=documented(UserNotFound),
)
def enable_person(name: str, caller: Admin, services: Served) -> Any:
    """With the password and the roles that they had."""
    with services.session() as current:
        access.enable_user(current, name, caller.actor)
        return _shown(current, [access.get_user(current, name)])[0]


@router.post(
    "/users/{name}/sign-out", response_model=Done, summary="Sign a person out", responses=documented(UserNotFound)
)
def sign_person_out(name: str, caller: Admin, services: Served) -> Any:
    """Everywhere, as when a browser was lost; they may sign in again."""
    with services.session() as current:
        access.end_all_sessions(current, access.get_user(current, name, lock=True), caller.actor)
    return Done()


@router.post(
    "/users/{name}/grants",
    status_code=201,
    response_model=RoleShown,
    summary="Give a person a role",
    responses=documented(UserNotFound, UnknownDocumentType),
)
def grant_to_person(name: str, asked: RoleAsked, caller: Admin, services: Served) -> Any:
    """For all document types or some; reviewer, operator, auditor or admin."""
    check_known(services, asked.document_types)
    with services.session() as current:
        user = access.get_user(current, name, lock=True)
        return role_shown(access.grant(current, user, asked.role, asked.document_types, caller.actor))


@router.delete(
    "/users/{name}/grants/{grant_id}",
    response_model=Done,
    summary="Take a role from a person",
    responses=documented(UserNotFound, LastAdmin),
)
def revoke_from_person(name: str, grant_id: str, caller: Admin, services: Served) -> Any:
    """It is fine where they did not have it."""
    with services.session() as current:
        user = access.get_user(current, name, lock=True)
        access.revoke_grants(current, user, ids_of(grant_id), caller.actor)
    return Done()


def ids_of(grant_id: str) -> list[int]:
    """The number of a grant in an address; nothing where it can be none."""
    good = grant_id.isascii() and grant_id.isdigit() and len(grant_id) < 20
    return [int(grant_id)] if good and int(grant_id) <= HIGHEST else []


def role_shown(given: RoleGrant) -> dict[str, Any]:
    """A grant as RoleShown."""
    types = None if given.document_types is None else list(given.document_types)
    return {"id": given.id, "role": given.role, "document_types": types}


def _invited(session: Session, services: Services, user: User, caller: Caller) -> dict[str, Any]:
    lasting = timedelta(seconds=services.settings.invitation_seconds)
    token = access.invite(session, user.name, caller.actor, lasting)
    shown = _shown(session, [access.get_user(session, user.name)])[0]
    return {**shown, "url": f"{web_url(services.settings)}/welcome/{token}"}


def _shown(session: Session, users: Sequence[User]) -> list[dict[str, Any]]:
    grants, members = list_grants(session), list_memberships(session)
    return [
        {
            "name": user.name,
            "full_name": user.full_name,
            "created_at": user.created_at,
            "disabled": user.disabled_at is not None,
            "has_password": user.password_hash is not None,
            "invited_until": user.invited_until,
            "roles": [role_shown(one) for one in grants if one.user_id == user.id],
            "groups": [group for group, name in members if name == user.name],
        }
        for user in users
    ]
