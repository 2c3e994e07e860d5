"""What people, keys and the machine's own administrator may do: roles and scopes spelt out as permissions."""

from collections.abc import Collection, Iterable
from uuid import UUID

from docpipe.errors import BadRequest, NotAllowed
from docpipe.permissions import ALLOWED, Caller, Grant, Permission, Role
from docpipe.store import Session, grants
from docpipe.store.grants import RoleGrant

# Who lets people in, or makes keys, could let themselves in for ever: a key that has leaked must not.
PEOPLE_ONLY = frozenset({Permission.PEOPLE, Permission.KEYS})


def grants_of_user(session: Session, user_id: UUID) -> tuple[Grant, ...]:
    """What a person may do at this moment, by their own roles and those of their groups."""
    return permissions_of(grants.grants_of(session, user_id))


def permissions_of(given: Iterable[RoleGrant]) -> tuple[Grant, ...]:
    """Roles as permissions."""
    return tuple(
        Grant(permission, None if one.document_types is None else frozenset(one.document_types))
        for one in given
        for permission in sorted(ALLOWED[one.role])
    )


def caller_of_machine(actor: str) -> Caller:
    """Who has the machine and its database: may do everything."""
    return Caller(actor, tuple(Grant(permission) for permission in Permission))


def may_give(maker: Caller, permission: Permission, document_types: Collection[str] | None) -> bool:
    """Whether the maker may hand a permission on: who may give roles may give any, others what they have themselves."""
    return maker.may(Permission.PEOPLE) or covers(maker, permission, document_types)


def covers(caller: Caller, permission: Permission, document_types: Collection[str] | None) -> bool:
    """Whether the caller may do that with all documents of these types; with all there are, for None."""
    own = caller.types_for(permission)
    return own is None or (document_types is not None and bool(own) and set(document_types) <= own)


def check_giving(maker: Caller, permissions: Iterable[Permission], document_types: Collection[str] | None) -> None:
    """Let the maker hand these permissions on, or raise NotAllowed."""
    for permission in permissions:
        if not may_give(maker, permission, document_types):
            raise NotAllowed(f"You cannot give away {permission}.")


def check_types(document_types: Collection[str] | None) -> None:
    """None means all of them; an empty list would be read as all by one and as none by another: BadRequest."""
    if document_types is not None and not document_types:
        raise BadRequest("Name one document type or more, or leave them out for all of them.")


def check_role_types(role: Role, document_types: Collection[str] | None) -> None:
    """Who lets people in could widen a bound of their own: administrators have none, or BadRequest."""
    check_types(document_types)
    if role is Role.ADMIN and document_types is not None:
        raise BadRequest("The role admin cannot be bound to document types.")
