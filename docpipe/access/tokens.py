"""Tokens that nobody can guess: of sessions, invitations, browsers and keys. Only their hashes are kept.

A plain hash is enough for 256 bits of chance; passwords, which people choose, need more (`passwords`).
"""

import hashlib
import hmac
import secrets

LONGEST = 200  # characters; what is longer is no token of ours, and not worth hashing


def new_token() -> str:
    """43 characters that may stand in addresses and cookies: 256 bits of chance."""
    return secrets.token_urlsafe(32)


def token_hash(token: str) -> bytes:
    """What is kept of a token: its SHA-256. Takes whatever a client may send."""
    return hashlib.sha256(token[:LONGEST].encode("utf-8", "surrogatepass")).digest()


def csrf_of(token: str) -> str:
    """What a page of this session must send along with every change; another site cannot know it.

    Derived from the session's token, so that nothing more is kept; the token cannot be told from it.
    """
    return hmac.new(token_hash(token), b"docpipe csrf", hashlib.sha256).hexdigest()


def is_csrf_of(token: str, given: str | None) -> bool:
    """Whether that was sent along, compared in constant time."""
    return hmac.compare_digest(csrf_of(token).encode(), (given or "").encode("utf-8", "surrogatepass"))
