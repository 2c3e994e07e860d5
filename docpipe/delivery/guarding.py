"""Which addresses webhooks may be sent to: only those of the site's own networks, whatever a name says that it is.

A name is looked up once and every address that it has is judged; what is sent goes to an address that was judged, never
to the name, so that a name which changes its address in between gains nothing.
"""

import socket
from collections.abc import Iterator
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

import httpx

from docpipe.errors import BadRequest, ForbiddenAddress, UnknownHost

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

LONGEST_URL = 2000
MOST_ADDRESSES = 4  # of a name; the first that answers is taken

# Open only where the setting names one of them, or a part of it: a network around it, such as 0.0.0.0/0, is not enough.
SPECIAL: tuple[Network, ...] = tuple(
    ip_network(text)
    for text in (
        "0.0.0.0/8",  # this host
        "127.0.0.0/8",  # loopback
        "169.254.0.0/16",  # link-local, and where most clouds tell a machine its secrets
        "100.64.0.0/10",  # shared between providers; 100.100.100.200 tells secrets too
        "168.63.129.16/32",  # a cloud's own agent
        "192.0.0.0/24",  # protocols' own; 192.0.0.192 tells secrets too
        "192.88.99.0/24",  # relays of 6to4
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # kept for later, broadcast
        "::/96",  # unspecified, loopback, and IPv4 in an old form
        "::ffff:0:0/96",  # IPv4-mapped
        "::ffff:0:0:0/96",  # IPv4-translated
        "64:ff9b::/96",  # NAT64
        "64:ff9b:1::/48",  # NAT64 of a site's own
        "2001::/32",  # Teredo
        "2002::/16",  # 6to4
        "fd00:ec2::/32",  # where a cloud tells a machine its secrets, inside the private networks
        "fd20:ce::/32",  # another one's
        "fe80::/10",  # link-local
        "fec0::/10",  # site-local, given up
        "ff00::/8",  # multicast
    )
)


@dataclass(frozen=True, slots=True)
class Target:
    """Where to send: the address as it was written, and the addresses that were judged, in order."""

    url: httpx.URL
    addresses: tuple[Address, ...]

    @property
    def host(self) -> str:
        """The host's name, for the Host header and the certificate."""
        return self.url.raw_host.decode("ascii")


def parse_networks(setting: str) -> tuple[Network, ...]:
    """The networks of DOCPIPE_WEBHOOK_NETWORKS, which the settings have checked."""
    return tuple(ip_network(part) for part in map(str.strip, setting.split(",")) if part)


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


def is_allowed(address: Address, networks: tuple[Network, ...]) -> bool:
    """Whether an address lies in one of the networks, and, where it is special, in one that names what it is.

    An address that carries another one inside is allowed where both are.
    """
    if getattr(address, "scope_id", None):
        return False
    special = [network for network in SPECIAL if address in network]
    named = any(address in network and all(_within(network, one) for one in special) for network in networks)
    inner = _carried(address)
    return named and (inner is None or is_allowed(inner, networks))


def _within(network: Network, other: Network) -> bool:
    if isinstance(network, IPv4Network) and isinstance(other, IPv4Network):
        return network.subnet_of(other)
    return isinstance(network, IPv6Network) and isinstance(other, IPv6Network) and network.subnet_of(other)


def _carried(address: Address) -> IPv4Address | None:
    """The IPv4 address that an IPv6 address leads to, by the forms of RFC 4291, 6052, 3056 and 4380."""
    if isinstance(address, IPv4Address):
        return None
    if address.sixtofour:
        return address.sixtofour
    if address.teredo:
        return address.teredo[1]
    last = IPv4Address(int(address) & 0xFFFF_FFFF)
    forms = ("::ffff:0:0/96", "::ffff:0:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48")
    if any(address in ip_network(form) for form in forms):
        return last
    return last if int(address) >> 32 == 0 and int(address) > 1 else None


def _look_up(url: httpx.URL) -> Iterator[Address]:
    """What a name leads to; also the odd ways to write an address (0x7f.1, 2130706433), as the system reads them."""
    try:
        found = socket.getaddrinfo(url.raw_host, url.port or 0, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise UnknownHost(f"({url.raw_host.decode('ascii', 'replace')})") from None
    for *_, place in found:
        yield ip_address(place[0])
