"""What keys may do at this moment: no more than who made them could still give them.

A key of the command line answers to nobody: who has the machine made it.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from docpipe.access.rights import PEOPLE_ONLY, caller_of_machine, covers, grants_of_user
from docpipe.permissions import Caller, Grant, Permission
from docpipe.store import Session, api_keys, users
from docpipe.store.api_keys import ApiKey
from docpipe.store.webhooks import Webhook


@dataclass(frozen=True, slots=True)
class KeyStanding:
    """A key and what is left of what it was made for: all of it, some, or nothing."""

    key: ApiKey
    grants: tuple[Grant, ...]

    @property
    def state(self) -> str:
        """`live`, `over`, `revoked`; as its maker may do less by now `limited`, or nothing of it any more `stopped`."""
        if self.key.state != "live" or self.grants == grants_of_key(self.key):
            return self.key.state
        return "limited" if self.grants else "stopped"


def standing_of(session: Session, key: ApiKey) -> KeyStanding:
    """The key as it stands now."""
    return KeyStanding(key, bounded(grants_of_key(key), find_maker(session, key.created_by)))


def grants_of_key(key: ApiKey) -> tuple[Grant, ...]:
    """What the key was made for."""
    types = None if key.document_types is None else frozenset(key.document_types)
    known = [Permission(scope) for scope in key.scopes if scope in set(Permission)]
    return tuple(Grant(permission, types) for permission in known if permission not in PEOPLE_ONLY)


def find_maker(session: Session, actor: str) -> Caller | None:
    """Who made a key or a webhook, with what they may do now; None where they are disabled, or a revoked key."""
    kind, _, name = actor.partition(":")
    if kind == "user":
        user = users.find_user(session, name)
        return Caller(actor, grants_of_user(session, user.id)) if user and user.disabled_at is None else None
    if kind == "key":
        key = api_keys.find_key(session, name)
        return Caller(actor, standing_of(session, key).grants) if key and key.revoked_at is None else None
    return caller_of_machine(actor)


def bounded(grants: Iterable[Grant], maker: Caller | None) -> tuple[Grant, ...]:
    """What is left of a key's grants: who may let people in could give any, others those that they have themselves."""
    if maker is None:
        return ()
    return tuple(grants) if maker.may(Permission.PEOPLE) else tuple(_left(grants, maker))


def _left(grants: Iterable[Grant], maker: Caller) -> Iterator[Grant]:
    for grant in grants:
        own = maker.types_for(grant.permission)
        if own is None:
            yield grant
        elif types := own if grant.document_types is None else own & grant.document_types:
            yield Grant(grant.permission, types)


def may_keep(maker: Caller | None, webhook: Webhook) -> bool:
    """Whether who made a webhook might add it now."""
    asked: Collection[Permission] = (Permission.WEBHOOKS, *([Permission.RESULTS] if webhook.with_result else []))
    return maker is not None and all(covers(maker, permission, webhook.document_types) for permission in asked)
