"""Lengths of time as people type them: `90min`, `24h`, `7d`, `0`."""

import re
from datetime import timedelta

import typer

UNITS = {"s": "seconds", "min": "minutes", "h": "hours", "d": "days"}
WRITTEN = re.compile(r"(\d{1,6})\s*(s|min|h|d)", re.ASCII)


def parse_span(text: str) -> timedelta:
    """The length that was typed; BadParameter."""
    found = WRITTEN.fullmatch(text.strip())
    if found:
        return timedelta(**{UNITS[found[2]]: int(found[1])})
    if text.strip() == "0":
        return timedelta()
    raise typer.BadParameter(f"{text!r} is no length of time; write it as 90min, 24h, 7d, or 0.")
