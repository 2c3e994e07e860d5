"""What follows for keys and webhooks when a person may do more or less than before: told in the story, and done.

Keys are held to their maker's rights whenever they are used (`reach`). A webhook acts without being asked, so it is
disabled here, in the transaction that takes its maker's rights.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from docpipe.access.reach import KeyStanding, find_maker, may_keep, standing_of
from docpipe.store import Session, api_keys, webhooks
from docpipe.store.events import EventKind, add_event

ANSWERS = ("user:", "key:")  # makers whose rights may change
WHY = "who answers for it may not any more"


@contextmanager
def with_consequences(session: Session, actor: str) -> Iterator[None]:
    """Let the block change what people may do; then see to the keys and webhooks that they made."""
    before = {one.key.name: one.grants for one in _held(session)}
    yield
    for one in _held(session):
        if one.grants != before.get(one.key.name, one.grants):  # a key may have come meanwhile
            _tell(session, one, actor)
    for webhook in webhooks.list_webhooks(session):
        on = webhook.disabled_at is None and webhook.created_by.startswith(ANSWERS)
        if on and not may_keep(find_maker(session, webhook.created_by), webhook):
            webhooks.stop_webhook(session, webhook.id, actor, WHY)


def _held(session: Session) -> list[KeyStanding]:
    """The live keys that persons made."""
    live = (key for key in api_keys.list_keys(session) if key.state == "live" and key.created_by.startswith(ANSWERS))
    return [standing_of(session, key) for key in live]


def _tell(session: Session, one: KeyStanding, actor: str) -> None:
    change = f"{'restored' if one.state == 'live' else one.state} with its maker"
    left = sorted({grant.permission.value for grant in one.grants})
    data = {"key": one.key.name, "change": change, "maker": one.key.created_by, "left": left}
    add_event(session, EventKind.KEY_CHANGED, actor, data=data)
