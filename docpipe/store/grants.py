"""Roles that people and groups were given, for all document types or some."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, delete, func, insert, or_, select
from sqlalchemy.orm import Session

from docpipe.permissions import Role
from docpipe.store.people_tables import grants, group_members, users


@dataclass(frozen=True, slots=True)
class RoleGrant:
    """A role given to a person or to a group (the other id is None); for all document types where none is named."""

    id: int
    user_id: UUID | None
    group_id: UUID | None
    role: Role
    document_types: tuple[str, ...] | None


COLUMNS = tuple(grants.c[name] for name in RoleGrant.__dataclass_fields__)
WHO = bindparam("who", type_=grants.c.user_id.type)
OF_GROUPS = select(group_members.c.group_id).where(group_members.c.user_id == WHO)
OF_USER = (  # made once, as every request asks it
    select(*COLUMNS).where(or_(grants.c.user_id == WHO, grants.c.group_id.in_(OF_GROUPS))).order_by(grants.c.id)
)


def add_grant(
    session: Session, user_id: UUID | None, group_id: UUID | None, role: Role, document_types: Sequence[str] | None
) -> RoleGrant:
    """Give a role to a person or a group."""
    row = {"user_id": user_id, "group_id": group_id, "role": role, "document_types": document_types}
    return _grant(session.execute(insert(grants).values(**row).returning(*COLUMNS)).one())


def list_grants(session: Session, user_id: UUID | None = None, group_id: UUID | None = None) -> list[RoleGrant]:
    """What a person, or a group, was given itself; all grants where neither is named."""
    query = select(*COLUMNS).order_by(grants.c.id)
    if user_id is not None:
        query = query.where(grants.c.user_id == user_id)
    if group_id is not None:
        query = query.where(grants.c.group_id == group_id)
    return [_grant(row) for row in session.execute(query)]


def grants_of(session: Session, user_id: UUID) -> list[RoleGrant]:
    """All that a person has: given to them, or to a group that they are in."""
    return [_grant(row) for row in session.execute(OF_USER, {"who": user_id})]


def remove_grants(session: Session, ids: Sequence[int]) -> None:
    """Take these roles away."""
    session.execute(delete(grants).where(grants.c.id.in_(ids)))


def count_able(session: Session, role: Role) -> int:
    """How many people hold a role and can sign in: they have a password and are not disabled."""
    of_groups = select(group_members.c.user_id).join(grants, grants.c.group_id == group_members.c.group_id)
    holders = or_(
        users.c.id.in_(select(grants.c.user_id).where(grants.c.role == role)),
        users.c.id.in_(of_groups.where(grants.c.role == role)),
    )
    able = holders & users.c.password_hash.is_not(None) & users.c.disabled_at.is_(None)
    return session.execute(select(func.count()).select_from(users).where(able)).scalar_one()


def _grant(row: Row[Any]) -> RoleGrant:
    types = None if row.document_types is None else tuple(row.document_types)
    return RoleGrant(row.id, row.user_id, row.group_id, Role(row.role), types)
