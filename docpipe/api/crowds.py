"""Groups of people, whose members have the roles that the group was given. For administrators."""

from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import APIRouter
from pydantic import BaseModel, Field

from docpipe import access
from docpipe.access import groups
from docpipe.api.bounds import check_known, part_of
from docpipe.api.callers import Served, requires
from docpipe.api.people import RoleAsked, RoleShown, ids_of, role_shown
from docpipe.api.problems import documented
from docpipe.api.shapes import After, Asked, Done, Limit, Listed, Plain
from docpipe.errors import BadRequest, GroupNotFound, LastAdmin, NameTaken, UnknownDocumentType, UserNotFound
from docpipe.permissions import Caller, Permission
from docpipe.store import Session
from docpipe.store.grants import list_grants
from docpipe.store.groups import Group, list_groups, list_memberships

router = APIRouter(prefix="/v1", tags=["people"])

Admin = Annotated[Caller, requires(Permission.PEOPLE)]


class GroupShown(BaseModel):
    """A group."""

    name: str = Field(examples=["accounting"])
    members: list[str]
    roles: list[RoleShown]


class GroupAsked(Asked):
    """A group to be made."""

    name: Plain


@router.get("/groups", response_model=Listed[GroupShown], summary="List groups", responses=documented())
def list_all(caller: Admin, services: Served, after: After = None, limit: Limit = 50) -> Any:  # noqa: ARG001
    """By name, with their members."""
    with services.session() as current:
        part = part_of(list_groups(current), lambda group: group.name, after, limit)
        return {**part, "items": _shown(current, part["items"])}


@router.post(
    "/groups",
    status_code=201,
    response_model=GroupShown,
    summary="Make a group",
    responses=documented(NameTaken, BadRequest),
)
def add(asked: GroupAsked, caller: Admin, services: Served) -> Any:
    """Without members and roles."""
    with services.session() as current:
        return _shown(current, [groups.add_group(current, asked.name, caller.actor)])[0]


@router.delete(
    "/groups/{name}", response_model=Done, summary="Remove a group", responses=documented(GroupNotFound, LastAdmin)
)
def remove(name: str, caller: Admin, services: Served) -> Any:
    """Its members lose what they had through it."""
    with services.session() as current:
        groups.remove_group(current, groups.get_group(current, name), caller.actor)
    return Done()


@router.put(
    "/groups/{name}/members/{user}",
    response_model=GroupShown,
    summary="Put a person into a group",
    responses=documented(GroupNotFound, UserNotFound),
)
def add_member(name: str, user: str, caller: Admin, services: Served, asked: Asked | None = None) -> Any:  # noqa: ARG001
    """It is fine where they are in it."""
    with services.session() as current:
        group, person = groups.get_group(current, name), access.get_user(current, user)
        groups.add_member(current, group, person, caller.actor)
        return _shown(current, [group])[0]


@router.delete(
    "/groups/{name}/members/{user}",
    response_model=GroupShown,
    summary="Take a person out of a group",
    responses=documented(GroupNotFound, UserNotFound, LastAdmin),
)
def remove_member(name: str, user: str, caller: Admin, services: Served) -> Any:
    """It is fine where they are not in it."""
    with services.session() as current:
        group, person = groups.get_group(current, name), access.get_user(current, user)
        groups.remove_member(current, group, person, caller.actor)
        return _shown(current, [group])[0]


@router.post(
    "/groups/{name}/grants",
    status_code=201,
    response_model=RoleShown,
    summary="Give a group a role",
    responses=documented(GroupNotFound, UnknownDocumentType),
)
def grant_to_group(name: str, asked: RoleAsked, caller: Admin, services: Served) -> Any:
    """For all document types or some."""
    check_known(services, asked.document_types)
    with services.session() as current:
        group = groups.get_group(current, name)
        return role_shown(access.grant(current, group, asked.role, asked.document_types, caller.actor))


@router.delete(
    "/groups/{name}/grants/{grant_id}",
    response_model=Done,
    summary="Take a role from a group",
    responses=documented(GroupNotFound, LastAdmin),
)
def revoke_from_group(name: str, grant_id: str, caller: Admin, services: Served) -> Any:
    """It is fine where it did not have it."""
    with services.session() as current:
        group = groups.get_group(current, name)
        access.revoke_grants(current, group, ids_of(grant_id), caller.actor)
    return Done()


def _shown(session: Session, found: Sequence[Group]) -> list[dict[str, Any]]:
    grants, members = list_grants(session), list_memberships(session)
    return [
        {
            "name": group.name,
            "members": [user for name, user in members if name == group.name],
            "roles": [role_shown(one) for one in grants if one.group_id == group.id],
        }
        for group in found
    ]
