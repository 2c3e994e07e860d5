"""Where a model's servers stand: inside the site's own networks, or, where an operator has said so in plain words, not.

A name is looked up and each of its addresses judged every time; what is sent goes to an address that was judged.
"""

from dataclasses import dataclass

import httpx

from docpipe.errors import BadSettings, ModelUnavailable
from docpipe.outside.networks import Address, Network, is_allowed, look_up, parse_networks

EVERYWHERE = parse_networks("0.0.0.0/0,::/0")  # what is special, such as a cloud's own secrets, stays closed even so
LONGEST_URL = 2000
MOST_ADDRESSES = 4
ENDINGS = ("/chat/completions", "/models")


@dataclass(frozen=True, slots=True)
class Site:
    """Which networks are the site's own, and whether a server may stand outside of them."""

    networks: tuple[Network, ...]
    outside: bool = False


@dataclass(frozen=True, slots=True)
class Target:
    """A server's root, such as `http://gpu1:8000/v1`, the addresses that were judged, and whether one is outside."""

    url: httpx.URL
    addresses: tuple[Address, ...]
    outside: bool = False

    @property
    def host(self) -> str:
        """The host's name, for the certificate."""
        return self.url.raw_host.decode("ascii")


def parse_root(text: str) -> httpx.URL:
    """The root of a server's API. Without a path it is `/v1`, as all of them have it. BadSettings where it is none."""
    wrong = BadSettings("DOCPIPE_MODEL_URL names servers as http://HOST:PORT/v1, separated by commas.")
    if len(text) > LONGEST_URL or any(character <= " " or character == "\\" for character in text):
        raise wrong
    try:
        url = httpx.URL(text)
        url.raw_host.decode("ascii")
    except (httpx.InvalidURL, UnicodeError):
        raise wrong from None
    if url.scheme not in ("http", "https") or not url.host or not 0 < (80 if url.port is None else url.port) < 65536:
        raise wrong
    if url.userinfo or "@" in url.netloc.decode("ascii"):
        raise BadSettings("DOCPIPE_MODEL_URL holds no user and no password; DOCPIPE_MODEL_KEY holds the key.")
    path = url.path.rstrip("/")
    for ending in ENDINGS:
        path = path.removesuffix(ending)
    return url.copy_with(path=path or "/v1", query=None, fragment=None)


def name_of(url: httpx.URL) -> str:
    """What a server is called where it is spoken of: host and port."""
    return url.netloc.decode("ascii", "replace")


def find_target(url: httpx.URL, site: Site) -> Target:
    """Look a server up. BadSettings where it may not be asked, ModelUnavailable where its name leads nowhere."""
    try:
        addresses = tuple(dict.fromkeys(look_up(url.raw_host, url.port)))
    except (OSError, UnicodeError):
        raise ModelUnavailable(f"The host {url.host} is not known here.") from None
    strangers = [address for address in addresses if not is_allowed(address, site.networks)]
    for address in strangers:
        _check_stranger(url, address, site)
    return Target(url, addresses[:MOST_ADDRESSES], bool(strangers))


def _check_stranger(url: httpx.URL, address: Address, site: Site) -> None:
    if not site.outside:
        raise BadSettings(
            f"{url.host} ({address}) is not in DOCPIPE_MODEL_NETWORKS: documents would leave the site. Name "
            "its network there if it is the site's own; DOCPIPE_MODEL_OUTSIDE=true lets documents go outside."
        )
    if not is_allowed(address, EVERYWHERE):
        raise BadSettings(f"{url.host} ({address}) is no address of a server.")
    if url.scheme != "https":
        raise BadSettings(f"{url.host} is outside the site, so its address must begin with https://.")
