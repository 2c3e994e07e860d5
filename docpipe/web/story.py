"""A document's events as sentences, for people who ask who did what. Knows the kinds of events and what they carry."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from docpipe.store.events import Event, EventKind
from docpipe.web.wording import duration, spent
from docpipe.wording import title_of

SENTENCES = {
    EventKind.RECEIVED: ("Came in", "calm"),
    EventKind.FOUND: ("Found in a file that holds several documents", "calm"),
    EventKind.DUPLICATE: ("The same bytes came again", "calm"),
    EventKind.CLAIMED: ("A worker began to read it", "calm"),
    EventKind.READ: ("Read, and judged", "note"),
    EventKind.HANDED_BACK: ("The worker had to stop, and handed it back", "calm"),
    EventKind.LEASE_EXPIRED: ("The worker gave no more sign of life; back in line", "doubt"),
    EventKind.PUT_OFF: ("The attempt failed; it is tried again later", "doubt"),
    EventKind.FAILED: ("Given up", "severe"),
    EventKind.RETRIED: ("Put back in line by hand", "note"),
    EventKind.DELIVERED: ("Its result was handed over", "good"),
    EventKind.CLAIM_TAKEN: ("Taken for review", "note"),
    EventKind.CLAIM_GIVEN_UP: ("Given back to the queue", "calm"),
    EventKind.POSTPONED: ("Put off", "calm"),
    EventKind.CORRECTED: ("Values were corrected", "note"),
    EventKind.ACCEPTED: ("Accepted by a person", "good"),
    EventKind.REJECTED: ("Turned away by a person", "severe"),
    EventKind.RETYPED: ("Its type was changed; it is read again", "note"),
    EventKind.CUT: ("A person said how its file falls apart into documents", "note"),
    EventKind.REOPENED: ("Sent back to review", "doubt"),
    EventKind.NOTIFIED: ("A webhook was told", "good"),
    EventKind.NOTICE_DIED: ("A webhook could not be told", "severe"),
    EventKind.VIEWED: ("Looked at", "calm"),
    EventKind.EXPORTED: ("Taken away by an export", "calm"),
    EventKind.SIGNED_IN: ("Signed in", "calm"),
    EventKind.SIGN_IN_FAILED: ("Tried to sign in", "doubt"),
    EventKind.SIGNED_OUT: ("Signed out", "calm"),
    EventKind.USER_CHANGED: ("A person was added or changed", "note"),
    EventKind.GROUP_CHANGED: ("A group was changed", "note"),
    EventKind.KEY_CHANGED: ("A key was made or revoked", "note"),
    EventKind.WEBHOOK_CHANGED: ("A webhook was changed", "note"),
}
ACTORS = {
    "user": "{}",
    "key": "key {}",
    "worker": "worker {}",
    "cli": "{}, at the command line",
    "address": "somebody at {}",  # who failed to sign in
}
CHANGES = {
    EventKind.USER_CHANGED: ("user", "Person"),
    EventKind.GROUP_CHANGED: ("group", "Group"),
    EventKind.KEY_CHANGED: ("key", "Key"),
    EventKind.WEBHOOK_CHANGED: ("webhook", "Webhook"),
}
UNTOLD = frozenset({"attempt", "version", "token", "change"})  # of no use to who reads a story, or told in another way
ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)\S*\+00:00")


@dataclass(frozen=True, slots=True)
class Told:
    """One event in words; `tone` as badges have it."""

    at: datetime
    kind: str
    sentence: str
    tone: str
    who: str
    to: str | None
    details: tuple[str, ...]


def tell(event: Event) -> Told:
    """The event as a story tells it; a kind that is not known yet, by its own name."""
    known = event.kind in set(EventKind)
    sentence, tone = SENTENCES[EventKind(event.kind)] if known else (event.kind.replace("_", " "), "calm")
    if event.kind in CHANGES and "change" in event.data:
        sentence = _change(CHANGES[EventKind(event.kind)], event.data)
    if event.kind == EventKind.CLAIMED and event.data.get("attempt", 1) > 1:
        sentence += f", attempt {event.data['attempt']}"
    to = event.to_status.value if event.to_status and event.to_status != event.from_status else None
    return Told(event.at, event.kind, sentence, tone, actor_in_words(event.actor), to, _details(event))


def actor_in_words(actor: str) -> str:
    """`user:anna` -> `anna`; `worker:box:12` -> `worker box:12`."""
    kind, _, name = actor.partition(":")
    return ACTORS[kind].format(name) if name and kind in ACTORS else actor


def _change(what: tuple[str, str], data: Mapping[str, Any]) -> str:
    """`Person anna: invited`."""
    key, title = what
    name = str(data.get(key, ""))
    return f"{title}{f' {name}' if name and not ID.fullmatch(name) else ''}: {data['change']}"


def _details(event: Event) -> tuple[str, ...]:
    named = CHANGES[EventKind(event.kind)][0] if event.kind in CHANGES else None
    return tuple(
        line
        for key, value in event.data.items()
        if key not in UNTOLD and key != named and value not in (None, "", [], {})
        for line in _detail(key, value)
    )


def _detail(key: str, value: Any) -> list[str]:
    """A line or more for one thing that an event carries."""
    if key == "why":
        return [f"“{value}”"]
    if key in ("fields", "paths", "corrected") and isinstance(value, list):
        return [", ".join(title_of(tuple(path) if isinstance(path, list) else (str(path),)) for path in value)]
    if isinstance(value, str) and ID.fullmatch(value):
        return []  # what it names is told elsewhere
    if key == "seconds" and isinstance(value, int | float):
        return [f"after {duration(value)}"]
    if key == "looked_seconds" and isinstance(value, int | float):
        return [f"{spent(value)} at it"]
    said = ", ".join(_plain(one) for one in value) if isinstance(value, list) else _plain(value)
    return [f"{title_of((key,))}: {said}"]


def _plain(value: Any) -> str:
    if not isinstance(value, str):
        return str(value)
    if moment := MOMENT.fullmatch(value):
        return f"{moment[1]} {moment[2]} UTC"
    return value.replace("_", " ") if value.islower() else value
