"""Passwords: hashed with argon2id, checked, hashed again when our parameters change.

Knows nothing of people. Hashing takes 64 MiB and a tenth of a second, so only a few are at it at the same time.
"""

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from threading import BoundedSemaphore

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from docpipe.errors import SignInBusy

# RFC 9106, section 4, the second choice, in one lane: a server has other work for its cores.
HASHER = PasswordHasher(time_cost=3, memory_cost=64 * 1024, parallelism=1, hash_len=32, salt_len=16)
# Of nobody: checked for names that do not exist, so that they take as long. Made with the same parameters.
DUMMY = "$argon2id$v=19$m=65536,t=3,p=1$kDKb3Sdoea1G4ekef2UVbA$bkV3eBBoE5d/HzRyoyFQVIHHySQbfaAQMdN7MyEImqs"
AT_ONCE, IN_ALL = 2, 8

_hashing = BoundedSemaphore(AT_ONCE)
_present = BoundedSemaphore(IN_ALL)


@contextmanager
def place_in_line() -> Iterator[None]:
    """One of few places for those who sign in, so that a flood of them takes no thread from the others; SignInBusy."""
    if not _present.acquire(blocking=False):
        raise SignInBusy
    try:
        yield
    finally:
        _present.release()


def hash_password(text: str) -> str:
    """The password as it is kept."""
    with _hashing:
        return HASHER.hash(_bytes(text))


def check_password(password_hash: str | None, text: str) -> bool:
    """Whether that is the password; without a hash it takes as long, and is not."""
    with _hashing:
        try:
            HASHER.verify(password_hash or DUMMY, _bytes(text))
        except (VerificationError, InvalidHashError):
            return False
    return password_hash is not None


def needs_rehash(password_hash: str) -> bool:
    """Whether it was hashed with other parameters than ours."""
    return HASHER.check_needs_rehash(password_hash)


def _bytes(text: str) -> bytes:
    """As NIST SP 800-63B has it: the same letters give the same bytes, whichever way a keyboard composes them."""
    return unicodedata.normalize("NFKC", text).encode("utf-8", "surrogatepass")
