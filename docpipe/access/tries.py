"""How often may somebody try to sign in? Counted in the database, so that all API processes agree.

A browser in which a person has signed in before counts by itself: no stranger can keep that person out, whatever
they do (OWASP, Slow Down Online Guessing Attacks with Device Cookies). All others are counted by name and address.
"""

import ipaddress
from collections.abc import Iterator
from datetime import timedelta

from docpipe.access.tokens import token_hash
from docpipe.errors import TooManyTries
from docpipe.store import Session, sign_ins
from docpipe.store.sign_ins import Failures, Origin
from docpipe.store.users import User

WITHIN = timedelta(minutes=15)
KEPT = 2 * WITHIN
MOST_OF_DEVICE = 5  # a known browser
MOST_OF_PAIR = 5  # one name from one address
MOST_OF_NAME = 20  # one name from anywhere: many addresses, one victim
MOST_OF_ADDRESS = 30  # any name from one address: one password tried on many names
DEVICE_LASTS = timedelta(days=365)
MOST_DEVICES = 10


def origin_of(session: Session, typed: str, user: User | None, address: str, device: str | None) -> Origin:
    """Who tries, as far as can be told. A browser is a known one only for the name that it is known by."""
    browser = token_hash(device) if device and user and is_known(session, user, device) else None
    return Origin(token_hash(typed.strip().lower()), place_of(address), browser)


def is_known(session: Session, user: User, device: str) -> bool:
    """Whether this is a browser in which that person has signed in before."""
    return sign_ins.is_device_of(session, token_hash(device), user.id, DEVICE_LASTS)


def count_try(session: Session, origin: Origin) -> int:
    """Count a try before its password is looked at, and give its number; TooManyTries where there were too many.

    `extras["retry_after"]` of the error: in how many seconds the next try is let through.
    """
    sign_ins.forget_failures(session, KEPT)
    sign_ins.lock_origin(session, origin)
    waits = [failed.seconds for failed, most in _counts(session, origin) if failed.count >= most]
    if waits:
        raise TooManyTries(retry_after=max(1, round(max(waits))))
    return sign_ins.add_failure(session, origin)


def place_of(address: str) -> str:
    """The address as it is counted: of IPv6 the network of 64 bits, of which one line has 2^64 addresses."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address[:80]
    if isinstance(parsed, ipaddress.IPv6Address):
        if parsed.ipv4_mapped is None:
            return str(ipaddress.ip_network((parsed, 64), strict=False))
        return str(parsed.ipv4_mapped)
    return str(parsed)


def _counts(session: Session, origin: Origin) -> Iterator[tuple[Failures, int]]:
    if origin.device_hash is not None:
        yield sign_ins.failures_of_device(session, origin, WITHIN), MOST_OF_DEVICE
        return
    yield sign_ins.failures_of_pair(session, origin, WITHIN), MOST_OF_PAIR
    yield sign_ins.failures_of_name(session, origin, WITHIN), MOST_OF_NAME
    yield sign_ins.failures_of_address(session, origin, WITHIN), MOST_OF_ADDRESS
