"""Roles given to people and groups, and taken away; the last administrator always stays."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from uuid import UUID

from docpipe.access.consequences import with_consequences
from docpipe.access.rights import check_role_types
from docpipe.errors import GroupNotFound, LastAdmin
from docpipe.permissions import Role
from docpipe.store import Session, grants, groups, users
from docpipe.store.events import EventKind, add_event
from docpipe.store.grants import RoleGrant
from docpipe.store.groups import Group
from docpipe.store.users import User

Holder = User | Group


@contextmanager
def keep_an_admin(session: Session) -> Iterator[None]:
    """Let the block take rights away, unless then no administrator could sign in any more: LastAdmin.

    Two of them cannot take each other's at the same time: the second waits for the first's transaction. A person who is
    to be locked is locked before it, a group after it.
    """
    users.lock_admins(session)
    before = grants.count_able(session, Role.ADMIN)
    yield
    if before and not grants.count_able(session, Role.ADMIN):
        raise LastAdmin


def lock_group(session: Session, group: Group) -> None:
    """Let nobody else change or remove the group before this transaction ends; GroupNotFound where it is gone."""
    if not groups.lock_group(session, group.id):
        raise GroupNotFound


def grant(session: Session, holder: Holder, role: Role, document_types: Sequence[str] | None, actor: str) -> RoleGrant:
    """Give a role to a person or a group, for these document types, or all of them for None; BadRequest.

    The door sees to it that the types are known, and that who asks may let people in.
    """
    check_role_types(role, document_types)
    types = None if document_types is None else tuple(sorted(set(document_types)))
    user_id, group_id = _ids(holder)
    if isinstance(holder, Group):
        lock_group(session, holder)
    same = [
        one for one in grants.list_grants(session, user_id, group_id) if (one.role, one.document_types) == (role, types)
    ]
    if same:
        return same[0]
    _tell(session, holder, actor, "given", role, types)
    with with_consequences(session, actor):
        return grants.add_grant(session, user_id, group_id, role, types)


def revoke(session: Session, holder: Holder, role: Role, actor: str) -> int:
    """Take a role away, for whatever document types it was given; how many grants that were. LastAdmin."""
    return revoke_grants(session, holder, [one.id for one in list_roles(session, holder) if one.role is role], actor)


def revoke_grants(session: Session, holder: Holder, ids: Sequence[int], actor: str) -> int:
    """Take these grants of a person or a group away; how many they had of them. LastAdmin."""
    mine = [one for one in list_roles(session, holder) if one.id in ids]
    with keep_an_admin(session), with_consequences(session, actor):
        grants.remove_grants(session, [one.id for one in mine])
    for one in mine:
        _tell(session, holder, actor, "taken", one.role, one.document_types)
    return len(mine)


def list_roles(session: Session, holder: Holder) -> list[RoleGrant]:
    """What a person, or a group, was given itself."""
    return grants.list_grants(session, *_ids(holder))


def _ids(holder: Holder) -> tuple[UUID | None, UUID | None]:
    return (holder.id, None) if isinstance(holder, User) else (None, holder.id)


def _tell(
    session: Session, holder: Holder, actor: str, change: str, role: Role, document_types: Sequence[str] | None
) -> None:
    kind, word = (EventKind.USER_CHANGED, "user") if isinstance(holder, User) else (EventKind.GROUP_CHANGED, "group")
    types = None if document_types is None else list(document_types)
    data = {word: holder.name, "change": f"role {change}", "role": role, "document_types": types}
    add_event(session, kind, actor, data=data)
