"""How the screens say statuses, roles, permissions, amounts of time and of bytes."""

from datetime import datetime

from docpipe.lifecycle import Status
from docpipe.permissions import Permission, Role

STATUSES = {
    Status.RECEIVED: ("Received", "wait"),
    Status.PROCESSING: ("Processing", "busy"),
    Status.SPLIT: ("Split", "calm"),
    Status.NEEDS_REVIEW: ("Needs review", "doubt"),
    Status.ACCEPTED: ("Accepted", "good"),
    Status.REJECTED: ("Rejected", "calm"),
    Status.REPLACED: ("Replaced", "calm"),
    Status.DELIVERED: ("Delivered", "good"),
    Status.FAILED: ("Failed", "severe"),
}
SEVERITIES = {"severe": "Severe", "doubt": "Doubt", "note": "Note"}
ROLES = {
    Role.REVIEWER: "corrects what is in doubt",
    Role.OPERATOR: "keeps it running",
    Role.AUDITOR: "sees who did what, and changes nothing",
    Role.ADMIN: "lets people and systems in",
}
PERMISSIONS = {
    Permission.SEND: "hand documents in",
    Permission.SEE: "see where documents stand",
    Permission.RESULTS: "fetch values, findings and pages",
    Permission.REVIEW: "claim, correct, accept and reject",
    Permission.RETRY: "put failed documents back in line",
    Permission.REOPEN: "send decided documents back to review",
    Permission.STORY: "see who did what",
    Permission.PROGRESS: "see the whole line and its failures",
    Permission.METRICS: "scrape figures",
    Permission.WEBHOOKS: "say who is told of documents",
    Permission.PEOPLE: "let people in",
    Permission.KEYS: "let other systems in",
}
UNITS = ((86400, "d"), (3600, "h"), (60, "min"))


def duration(seconds: float | None) -> str:
    """`now`, `4 min`, `3 h`, `12 d`: in the largest unit of which there is one, rounded down."""
    if seconds is None:
        return "–"
    whole = next((f"{int(seconds // size)} {unit}" for size, unit in UNITS if seconds >= size), None)
    return whole or (f"{int(seconds)} s" if seconds >= 1 else "now")


def spent(seconds: float) -> str:
    """`40 s`, `3 min 20 s`, `1 h 5 min`: how long somebody took."""
    whole = int(seconds)
    if whole < 60:
        return f"{whole} s"
    parts = [(whole // 3600, "h"), (whole // 60 % 60, "min"), (whole % 60, "s")]
    return " ".join(f"{count} {unit}" for count, unit in (parts[:2] if whole >= 3600 else parts) if count)


def age(moment: datetime | None, now: datetime) -> str:
    """How long ago that was, or how long it is until then."""
    return "–" if moment is None else duration(abs((now - moment).total_seconds()))


def ago(seconds: float | None) -> str:
    """`just now`, `3 min ago`."""
    return "never" if seconds is None else "just now" if seconds < 1 else f"{duration(seconds)} ago"


def size(count: int) -> str:
    """`812 B`, `64 kB`, `1.2 MB`."""
    if count < 1000:
        return f"{count} B"
    return f"{count / 1000:.0f} kB" if count < 1_000_000 else f"{count / 1_000_000:.1f} MB"


def title(word: str) -> str:
    """`proof_of_address` -> `Proof of address`."""
    words = word.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def plural(count: int, one: str, many: str | None = None) -> str:
    """`1 document`, `2 documents`."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def initials(name: str) -> str:
    """`Anna Berger` -> `AB`."""
    words = [word for word in name.replace(".", " ").split() if word[:1].isalpha()]
    return "".join(word[0] for word in (words[:1] + words[1:][-1:])).upper()
