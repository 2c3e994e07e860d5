"""Reads what a Retry-After header asks for."""

import email.utils
from datetime import UTC, datetime, timedelta

MOST_ASKED = timedelta(days=1)  # more than this nobody's Retry-After holds us up


def asked_wait(header: str | None, now: datetime) -> timedelta | None:
    """What a Retry-After header asks for (RFC 9110, 10.2.3: seconds, or a date), at most a day; None for nothing."""
    asked = _seconds(header.strip(), now) if header else None
    return min(timedelta(seconds=asked), MOST_ASKED) if asked is not None and asked > 0 else None


def _seconds(header: str, now: datetime) -> float | None:
    if header.isascii() and header.isdigit():
        return min(float(header), MOST_ASKED.total_seconds())
    try:
        date = email.utils.parsedate_to_datetime(header)
        return ((date if date.tzinfo else date.replace(tzinfo=UTC)) - now).total_seconds()
    except (ValueError, OverflowError):
        return None
