"""Keys of other systems: made by a person who may, for some permissions, types and a time; recognised; revoked."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from docpipe.access.consequences import with_consequences
from docpipe.access.names import plain_name
from docpipe.access.reach import standing_of
from docpipe.access.rights import PEOPLE_ONLY, check_giving, check_types
from docpipe.access.tokens import new_token, token_hash
from docpipe.errors import BadRequest, KeyNotFound, NameTaken
from docpipe.permissions import Caller, Permission
from docpipe.store import Session, api_keys
from docpipe.store.api_keys import ApiKey
from docpipe.store.events import EventKind, add_event

PREFIX = "dp_"  # by which a leaked one is recognised
LONGEST_LIFE = timedelta(days=730)
TOUCHED_EVERY = timedelta(minutes=1)


def add_key(
    session: Session,
    name: str,
    scopes: Sequence[str],
    document_types: Sequence[str] | None,
    expires_at: datetime,
    maker: Caller,
) -> tuple[ApiKey, str]:
    """Make a key, and give it with its secret, which nobody sees again; BadRequest, NotAllowed, NameTaken.

    A name is used once and for good, as the story calls the holder `key:NAME`. `document_types`: None for all of them;
    the door sees to it that they are known.
    """
    permissions = _permissions(scopes)
    check_types(document_types)
    _check_end(expires_at)
    check_giving(maker, permissions, document_types)
    secret = PREFIX + new_token()
    types = None if document_types is None else sorted(set(document_types))
    key = api_keys.add_key(session, plain_name(name), token_hash(secret), permissions, types, expires_at, maker.actor)
    if key is None:
        raise NameTaken(plain_name(name))
    _tell(session, key, maker.actor, "added")
    return key, secret


def caller_of_key(session: Session, secret: str) -> Caller | None:
    """Who holds this key, with what it may do now; None where it is over, was revoked, never was or has nothing left.

    Notes that the key is used, once a minute at most: call it in a short transaction of its own.
    """
    key = api_keys.find_live_key(session, token_hash(secret)) if secret.startswith(PREFIX) else None
    standing = standing_of(session, key) if key else None
    if key is None or standing is None or standing.state == "stopped":
        return None
    if key.used_at is None or datetime.now(UTC) - key.used_at > TOUCHED_EVERY:
        api_keys.touch_key(session, key.id, TOUCHED_EVERY)
    return Caller(key.actor, standing.grants)


def get_key(session: Session, name: str) -> ApiKey:
    """The key of this name, live or not, or KeyNotFound."""
    key = api_keys.find_key(session, name.strip().lower()) if name.isprintable() else None
    if key is None:
        raise KeyNotFound
    return key


def revoke_key(session: Session, name: str, actor: str) -> ApiKey:
    """Let a key open nothing from this moment on; nothing more happens where that was so. KeyNotFound."""
    key = get_key(session, name)
    with with_consequences(session, actor):
        if api_keys.revoke_key(session, key.id):
            _tell(session, key, actor, "revoked")
    return get_key(session, name)


def _permissions(scopes: Sequence[str]) -> list[Permission]:
    """The scopes as permissions, or BadRequest."""
    may = [permission for permission in Permission if permission not in PEOPLE_ONLY]
    unknown = sorted(set(scopes) - set(may))
    if unknown or not scopes:
        raise BadRequest(f"A key carries one or more of: {', '.join(may)}.")
    return sorted({Permission(scope) for scope in scopes})


def _check_end(expires_at: datetime) -> None:
    if expires_at.tzinfo is None:
        raise BadRequest("The end of a key needs a time zone.")
    if not timedelta() < expires_at - datetime.now(UTC) <= LONGEST_LIFE:
        raise BadRequest(f"A key ends in the future, and within {LONGEST_LIFE.days} days.")


def _tell(session: Session, key: ApiKey, actor: str, change: str) -> None:
    types = None if key.document_types is None else list(key.document_types)
    data = {"key": key.name, "change": change, "scopes": list(key.scopes), "document_types": types}
    data["expires_at"] = key.expires_at.isoformat()
    add_event(session, EventKind.KEY_CHANGED, actor, data=data)
