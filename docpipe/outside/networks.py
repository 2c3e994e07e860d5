"""Which addresses lie in the networks of a site, whatever their names say and in whatever form they are written."""

import socket
from collections.abc import Iterator
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

Address = IPv4Address | IPv6Address
Network = IPv4Network | IPv6Network

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


def parse_networks(setting: str) -> tuple[Network, ...]:
    """The networks of a setting such as DOCPIPE_WEBHOOK_NETWORKS, which the settings have checked."""
    return tuple(ip_network(part) for part in map(str.strip, setting.split(",")) if part)


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


def look_up(host: bytes, port: int | None) -> Iterator[Address]:
    """What a name leads to; also the odd ways to write an address (0x7f.1, 2130706433), as the system reads them.

    OSError or UnicodeError where it leads nowhere.
    """
    for *_, place in socket.getaddrinfo(host, port or 0, type=socket.SOCK_STREAM):
        yield ip_address(place[0])
