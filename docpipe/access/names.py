"""The names of people, groups and keys: small letters and digits, as they stand in addresses and in the story."""

import re

from docpipe.errors import BadRequest

PLAIN = re.compile(r"[a-z0-9][a-z0-9._@-]{0,79}", re.ASCII)


def fold_name(typed: str) -> str | None:
    """The name as it is kept; None for what can be no name."""
    folded = typed.strip().lower()
    return folded if PLAIN.fullmatch(folded) else None


def plain_name(typed: str) -> str:
    """The name as it is kept, or BadRequest."""
    folded = fold_name(typed)
    if folded is None:
        raise BadRequest("A name has up to 80 letters (a-z), digits and . _ @ -, and begins with a letter or digit.")
    return folded


def shown_name(typed: str) -> str:
    """How a person is called on screens: one line of up to 200 characters, or BadRequest."""
    line = " ".join(typed.split())
    if len(line) > 200 or not line.isprintable():
        raise BadRequest("A full name has up to 200 characters, in one line.")
    return line
