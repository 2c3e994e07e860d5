"""Groups: made, filled, emptied, removed. Their members have the roles that the group was given."""

from docpipe.access.consequences import with_consequences
from docpipe.access.names import plain_name
from docpipe.access.roles import keep_an_admin, lock_group
from docpipe.errors import GroupNotFound, NameTaken
from docpipe.store import Session, grants, groups
from docpipe.store.events import EventKind, add_event
from docpipe.store.groups import Group
from docpipe.store.users import User


def add_group(session: Session, name: str, actor: str) -> Group:
    """Make a group without members and roles; BadRequest, NameTaken."""
    group = groups.add_group(session, plain_name(name))
    if group is None:
        raise NameTaken(plain_name(name))
    _tell(session, group, actor, "added")
    return group


def get_group(session: Session, name: str) -> Group:
    """The group of this name, or GroupNotFound."""
    group = groups.find_group(session, name.strip().lower()) if name.isprintable() else None
    if group is None:
        raise GroupNotFound
    return group


def remove_group(session: Session, group: Group, actor: str) -> None:
    """Remove a group; its members lose what they had through it. LastAdmin."""
    with keep_an_admin(session), with_consequences(session, actor):
        lock_group(session, group)
        grants.remove_grants(session, [one.id for one in grants.list_grants(session, group_id=group.id)])
        groups.remove_group(session, group.id)
    _tell(session, group, actor, "removed")


def add_member(session: Session, group: Group, user: User, actor: str) -> None:
    """Put a person into a group; nothing happens where they are in it."""
    lock_group(session, group)
    with with_consequences(session, actor):
        added = groups.add_member(session, group.id, user.id)
    if added:
        _tell(session, group, actor, "member added", user)


def remove_member(session: Session, group: Group, user: User, actor: str) -> None:
    """Take a person out of a group; nothing happens where they are not in it. LastAdmin."""
    with keep_an_admin(session), with_consequences(session, actor):
        removed = groups.remove_member(session, group.id, user.id)
    if removed:
        _tell(session, group, actor, "member removed", user)


def _tell(session: Session, group: Group, actor: str, change: str, user: User | None = None) -> None:
    data = {"group": group.name, "change": change} | ({"user": user.name} if user else {})
    add_event(session, EventKind.GROUP_CHANGED, actor, data=data)
