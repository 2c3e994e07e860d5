"""What may be done, and by whom: permissions, and the roles that bundle them.

A person has roles, a key has permissions as its scopes; both may be bound to some document types. Decides nothing.
"""

from dataclasses import dataclass
from enum import StrEnum


class Permission(StrEnum):
    """One thing that may be done; also the scope of a key."""

    SEND = "documents:send"  # hand documents in
    SEE = "documents:read"  # see where documents stand
    RESULTS = "results:read"  # see values, findings and pages
    REVIEW = "reviews:work"  # claim, correct, accept, reject, postpone
    RETRY = "documents:retry"  # put failed documents back in line
    REOPEN = "documents:reopen"  # send a decided document back to review
    STORY = "events:read"  # see who did what
    PROGRESS = "progress:read"  # see the whole line, failures and parts
    METRICS = "metrics:read"  # scrape figures
    WEBHOOKS = "webhooks:manage"  # who is told of documents
    PEOPLE = "people:manage"  # users, groups and what they may do
    KEYS = "keys:manage"  # keys of other systems


class Role(StrEnum):
    """What a person is here for."""

    REVIEWER = "reviewer"  # corrects what is in doubt
    OPERATOR = "operator"  # keeps it running
    AUDITOR = "auditor"  # asks who did what, and changes nothing
    ADMIN = "admin"  # lets people and systems in


ALLOWED: dict[Role, frozenset[Permission]] = {
    Role.REVIEWER: frozenset({Permission.SEE, Permission.RESULTS, Permission.REVIEW, Permission.SEND}),
    Role.OPERATOR: frozenset(
        {
            Permission.SEE,
            Permission.SEND,
            Permission.RETRY,
            Permission.REOPEN,
            Permission.PROGRESS,
            Permission.METRICS,
            Permission.WEBHOOKS,
        }
    ),
    Role.AUDITOR: frozenset({Permission.SEE, Permission.RESULTS, Permission.STORY, Permission.PROGRESS}),
    Role.ADMIN: frozenset({Permission.PEOPLE, Permission.KEYS, Permission.PROGRESS}),
}


@dataclass(frozen=True, slots=True)
class Grant:
    """A permission for some document types; for all of them where none is named."""

    permission: Permission
    document_types: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks: a person or a key. `actor` is what events say: `user:anna`, `key:erp`. `user_id`: None for a key."""

    actor: str
    grants: tuple[Grant, ...]
    user_id: str | None = None
    full_name: str = ""

    def may(self, permission: Permission, document_type: str | None = None) -> bool:
        """Whether the caller may do that: at all, or with a document of that type."""
        types = self.types_for(permission)
        return types is None or (bool(types) if document_type is None else document_type in types)

    def types_for(self, permission: Permission) -> frozenset[str] | None:
        """The document types with which the caller may do that: None for all of them, empty for none."""
        found = [grant.document_types for grant in self.grants if grant.permission is permission]
        if None in found:
            return None
        return frozenset(name for names in found if names for name in names)
