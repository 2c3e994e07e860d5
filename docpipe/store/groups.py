"""Groups of people, which may be given roles as people may."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Session

from docpipe.store.documents import new_id
from docpipe.store.people_tables import group_members, groups, users


@dataclass(frozen=True, slots=True)
class Group:
    """People who share roles."""

    id: UUID
    name: str


def add_group(session: Session, name: str) -> Group | None:
    """Add a group without members; None where the name is in use."""
    statement = insert(groups).values(id=new_id(), name=name).on_conflict_do_nothing(index_elements=["name"])
    row = session.execute(statement.returning(groups.c.id, groups.c.name)).one_or_none()
    return Group(*row) if row else None


def find_group(session: Session, name: str) -> Group | None:
    """The group of this name."""
    row = session.execute(select(groups.c.id, groups.c.name).where(groups.c.name == name)).one_or_none()
    return Group(*row) if row else None


def lock_group(session: Session, group_id: UUID) -> bool:
    """Let nobody else change or remove the group before this transaction ends; False where it is gone."""
    query = select(groups.c.id).where(groups.c.id == group_id).with_for_update()
    return session.execute(query).one_or_none() is not None


def list_groups(session: Session) -> list[Group]:
    """All groups, by name."""
    return [Group(*row) for row in session.execute(select(groups.c.id, groups.c.name).order_by(groups.c.name))]


def remove_group(session: Session, group_id: UUID) -> None:
    """Remove a group that has no roles any more, with its memberships."""
    session.execute(delete(group_members).where(group_members.c.group_id == group_id))
    session.execute(delete(groups).where(groups.c.id == group_id))


def add_member(session: Session, group_id: UUID, user_id: UUID) -> bool:
    """Put a person into a group; False where they were in it."""
    row = {"group_id": group_id, "user_id": user_id}
    added = insert(group_members).values(**row).on_conflict_do_nothing().returning(group_members.c.user_id)
    return session.execute(added).one_or_none() is not None


def remove_member(session: Session, group_id: UUID, user_id: UUID) -> bool:
    """Take a person out of a group; False where they were not in it."""
    member = (group_members.c.group_id == group_id) & (group_members.c.user_id == user_id)
    return session.execute(delete(group_members).where(member).returning(group_members.c.user_id)).first() is not None


def list_memberships(session: Session) -> list[tuple[str, str]]:
    """(name of the group, name of the person), by both."""
    joined = group_members.join(groups).join(users)
    query = select(groups.c.name, users.c.name).select_from(joined).order_by(groups.c.name, users.c.name)
    return [(group, user) for group, user in session.execute(query)]
