"""Lists of people, groups and keys as doors show them: with their roles, and never with a hash."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from docpipe.access.people import get_user
from docpipe.access.reach import KeyStanding, standing_of
from docpipe.permissions import Grant
from docpipe.store import Session, api_keys, grants, groups, users
from docpipe.store.grants import RoleGrant
from docpipe.store.groups import Group
from docpipe.store.users import User


@dataclass(frozen=True, slots=True)
class Person:
    """A person with their own roles and their groups (by name)."""

    user: User
    roles: tuple[RoleGrant, ...]
    groups: tuple[str, ...]

    @property
    def state(self) -> str:
        """`active`, `disabled`; before the first password `invited`, or `not_invited` when no link is open."""
        if self.user.disabled_at is not None:
            return "disabled"
        if self.user.password_hash is not None:
            return "active"
        until = self.user.invited_until
        return "invited" if until is not None and until > datetime.now(UTC) else "not_invited"

    def as_json(self) -> dict[str, Any]:
        """For doors."""
        user = self.user
        return {
            "name": user.name,
            "full_name": user.full_name,
            "state": self.state,
            "roles": [role_as_json(one) for one in self.roles],
            "groups": list(self.groups),
            "created_at": user.created_at.isoformat(),
            "disabled_at": _iso(user.disabled_at),
            "invited_until": _iso(user.invited_until),
        }


@dataclass(frozen=True, slots=True)
class Circle:
    """A group with its roles and the names of its members."""

    group: Group
    roles: tuple[RoleGrant, ...]
    members: tuple[str, ...]

    def as_json(self) -> dict[str, Any]:
        """For doors."""
        roles = [role_as_json(one) for one in self.roles]
        return {"name": self.group.name, "roles": roles, "members": list(self.members)}


def list_people(session: Session) -> list[Person]:
    """Everybody, by name."""
    return _people(session, users.list_users(session))


def get_person(session: Session, name: str) -> Person:
    """One of them, or UserNotFound."""
    return _people(session, [get_user(session, name)])[0]


def list_groups(session: Session) -> list[Circle]:
    """All groups, by name."""
    given, members = _by_holder(session), defaultdict(list)
    for group, name in groups.list_memberships(session):
        members[group].append(name)
    every = groups.list_groups(session)
    return [Circle(group, tuple(given[group.id]), tuple(members[group.name])) for group in every]


def list_keys(session: Session) -> list[KeyStanding]:
    """All keys, live or not, by name, as they stand now."""
    return [standing_of(session, key) for key in api_keys.list_keys(session)]


def role_as_json(one: RoleGrant) -> dict[str, Any]:
    """A role that somebody was given. `id` names it when it is taken away; `document_types`: null for all."""
    types = None if one.document_types is None else list(one.document_types)
    return {"id": one.id, "role": one.role, "document_types": types}


def key_as_json(standing: KeyStanding) -> dict[str, Any]:
    """A key, without its secret, with what is left of it (`KeyStanding.state`)."""
    key = standing.key
    return {
        "name": key.name,
        "state": standing.state,
        "left": [_grant_as_json(grant) for grant in standing.grants if key.state == "live"],
        "scopes": list(key.scopes),
        "document_types": None if key.document_types is None else list(key.document_types),
        "created_by": key.created_by,
        "created_at": key.created_at.isoformat(),
        "expires_at": key.expires_at.isoformat(),
        "revoked_at": _iso(key.revoked_at),
        "used_at": _iso(key.used_at),
    }


def _grant_as_json(grant: Grant) -> dict[str, Any]:
    types = None if grant.document_types is None else sorted(grant.document_types)
    return {"scope": grant.permission.value, "document_types": types}


def _people(session: Session, chosen: Iterable[User]) -> list[Person]:
    given, circles = _by_holder(session), defaultdict(list)
    for group, name in groups.list_memberships(session):
        circles[name].append(group)
    return [Person(user, tuple(given[user.id]), tuple(circles[user.name])) for user in chosen]


def _by_holder(session: Session) -> Mapping[UUID, list[RoleGrant]]:
    held: dict[UUID, list[RoleGrant]] = defaultdict(list)
    for one in grants.list_grants(session):
        holder = one.user_id or one.group_id
        assert holder is not None  # the table has a constraint for it
        held[holder].append(one)
    return held


def _iso(moment: datetime | None) -> str | None:
    return moment.isoformat() if moment else None
