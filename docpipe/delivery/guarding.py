"""Which addresses webhooks may be sent to: only those of the site's own networks, whatever a name says that it is.

A name is looked up once and every address that it has is judged; what is sent goes to an address that was judged, never
to the name, so that a name which changes its address in between gains nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import httpx

from docpipe.errors import BadRequest, ForbiddenAddress, UnknownHost
from docpipe.outside.networks import Address, is_allowed, look_up
from docpipe.outside.networks import Network as Network
from docpipe.outside.networks import parse_networks as parse_networks

LONGEST_URL = 2000
MOST_ADDRESSES = 4  # of a name; the first that answers is taken


@dataclass(frozen=True, slots=True)
class Target:
    """Where to send: the address as it was written, and the addresses that were judged, in order."""

    url: httpx.URL
    addresses: tuple[Address, ...]

    @property
    def host(self) -> str:
        """The host's name, for the Host header and the certificate."""
        return self.url.raw_host.decode("ascii")


def find_target(text: str, networks: tuple[Network, ...]) -> Target:
    """Look up where a webhook would be sent to; ForbiddenAddress, UnknownHost, BadRequest where it is no address."""
    url = parse_url(text)
    addresses = tuple(dict.fromkeys(_look_up(url)))
    for address in addresses:
        if not is_allowed(address, networks):
            raise ForbiddenAddress(f"({address})")
    return Target(url, addresses[:MOST_ADDRESSES])


def parse_url(text: str) -> httpx.URL:
    """The address of a webhook: http or https, a host, and neither user nor password; BadRequest."""
    if len(text) > LONGEST_URL or any(character <= " " or character == "\\" for character in text):
        raise BadRequest("The address of a webhook is a URL without spaces, of up to 2,000 characters.")
    try:
        url = httpx.URL(text)
        url.raw_host.decode("ascii")
        if not 0 < (url.port or 80) < 65536:
            raise ValueError("no port")
    except (httpx.InvalidURL, UnicodeError, ValueError):
        raise BadRequest("This is no URL.") from None
    if url.scheme not in ("http", "https") or not url.host:
        raise BadRequest("The address of a webhook begins with http:// or https:// and a host.")
    if url.userinfo or "@" in url.netloc.decode("ascii"):
        raise BadRequest("The address of a webhook holds no user and no password; what is sent is signed instead.")
    return url.copy_with(fragment=None)


def _look_up(url: httpx.URL) -> Iterator[Address]:
    try:
        yield from look_up(url.raw_host, url.port)
    except (OSError, UnicodeError):
        raise UnknownHost(f"({url.raw_host.decode('ascii', 'replace')})") from None
