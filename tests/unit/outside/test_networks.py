from ipaddress import ip_address

import pytest

from docpipe.outside.networks import is_allowed, parse_networks
from docpipe.settings import Settings

USUAL = parse_networks(Settings.model_fields["webhook_networks"].default)

ADDRESSES = [  # address, networks (None: the default ones), allowed
    ("10.1.2.3", None, True),
    ("172.16.0.1", None, True),
    ("172.32.0.1", None, False),  # just outside
    ("192.168.7.7", None, True),
    ("fd12:3456::1", None, True),
    ("8.8.8.8", None, False),  # not of the site
    ("2606:4700::1111", None, False),
    ("127.0.0.1", None, False),
    ("127.8.8.8", None, False),
    ("0.0.0.0", None, False),
    ("169.254.169.254", None, False),  # a cloud's secrets
    ("100.100.100.200", None, False),
    ("fd00:ec2::254", None, False),  # the same, inside a private network
    ("224.0.0.1", None, False),
    ("255.255.255.255", None, False),
    ("::", None, False),
    ("::1", None, False),
    ("fe80::1", None, False),
    ("ff02::1", None, False),
    ("::ffff:10.0.0.1", None, False),  # IPv4-mapped
    ("::ffff:127.0.0.1", None, False),
    ("::10.0.0.1", None, False),  # IPv4-compatible
    ("64:ff9b::7f00:1", None, False),  # NAT64 of loopback
    ("2002:7f00:1::", None, False),  # 6to4 of loopback
    ("8.8.8.8", "0.0.0.0/0", True),  # a site that lets everything through ...
    ("127.0.0.1", "0.0.0.0/0", False),  # ... has not named its own machine
    ("169.254.169.254", "0.0.0.0/0,::/0", False),
    ("fd00:ec2::254", "::/0", False),
    ("::1", "::/0", False),
    ("::ffff:8.8.8.8", "0.0.0.0/0,::/0", False),
    ("127.0.0.1", "127.0.0.0/8", True),  # named
    ("127.0.0.1", "127.0.0.1/32", True),
    ("127.0.0.2", "127.0.0.1/32", False),
    ("::1", "::1/128", True),
    ("169.254.169.254", "169.254.169.254", True),
    ("fd00:ec2::254", "fd00:ec2::254/128", True),
    ("::ffff:10.0.0.1", "::ffff:0:0/96", False),  # the form is named, what it leads to is not
    ("::ffff:10.0.0.1", "::ffff:0:0/96,10.0.0.0/8", True),
    ("64:ff9b::7f00:1", "64:ff9b::/96,10.0.0.0/8", False),
    ("64:ff9b::a00:1", "64:ff9b::/96,10.0.0.0/8", True),
    ("2002:7f00:1::", "2002::/16,10.0.0.0/8", False),
    ("10.0.0.1", "", False),  # no networks, no webhooks
]


@pytest.mark.parametrize(("address", "networks", "allowed"), ADDRESSES)
def test_addresses_are_judged(address: str, networks: str | None, allowed: bool) -> None:
    chosen = USUAL if networks is None else parse_networks(networks)
    assert is_allowed(ip_address(address), chosen) is allowed


def test_an_address_of_one_link_only_is_none_of_the_site() -> None:
    assert not is_allowed(ip_address("fe80::1%eth0"), parse_networks("fe80::/10"))
