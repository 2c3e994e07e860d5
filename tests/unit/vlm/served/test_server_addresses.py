import socket
from typing import Any

import httpx
import pytest

from docpipe.errors import BadSettings, ModelUnavailable
from docpipe.outside.networks import parse_networks
from docpipe.settings import Settings
from docpipe.vlm.served.addresses import Site, find_target, parse_root

NETWORKS = parse_networks(Settings.model_fields["model_networks"].default)
CLOSED, OPEN = Site(NETWORKS), Site(NETWORKS, outside=True)


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ("http://gpu1:8000", "http://gpu1:8000/v1"),
        ("http://gpu1:8000/", "http://gpu1:8000/v1"),
        ("http://gpu1:8000/v1/", "http://gpu1:8000/v1"),
        ("http://gpu1:8000/v1/chat/completions", "http://gpu1:8000/v1"),
        ("http://gpu1/v1/models", "http://gpu1/v1"),
        ("https://gateway.example/team/openai", "https://gateway.example/team/openai"),
        ("http://[fd12::1]:8000", "http://[fd12::1]:8000/v1"),
    ],
)
def test_roots_are_read_as_people_write_them(text: str, root: str) -> None:
    assert str(parse_root(text)) == root


@pytest.mark.parametrize(
    "text",
    [
        "gpu1:8000",
        "ftp://gpu1",
        "http://",
        "http://gpu1:0",
        "http://gp u1",
        "http://a:b@gpu1",
        "",
        "file:///etc/passwd",
    ],
)
def test_what_is_no_address_of_a_server_is_said_to_be_none(text: str) -> None:
    with pytest.raises(BadSettings, match="DOCPIPE_MODEL_URL"):
        parse_root(text)


@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]", "10.2.3.4", "192.168.1.9", "[fd12::7]"])
def test_the_own_machine_and_private_networks_are_the_site(host: str) -> None:
    assert not find_target(httpx.URL(f"http://{host}:8000/v1"), CLOSED).outside


@pytest.mark.parametrize("host", ["8.8.8.8", "[2606:4700::1111]", "169.254.169.254", "0x08080808"])
def test_what_is_outside_is_refused(host: str) -> None:
    with pytest.raises(BadSettings, match="DOCPIPE_MODEL_NETWORKS"):
        find_target(httpx.URL(f"https://{host}/v1"), CLOSED)


def test_outside_may_be_asked_where_that_is_said() -> None:
    assert find_target(httpx.URL("https://8.8.8.8/v1"), OPEN).outside


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("http://8.8.8.8/v1", "https"),  # documents are not sent through the world in the clear
        ("https://169.254.169.254/v1", "no address of a server"),  # where clouds tell secrets
        ("https://[::ffff:169.254.169.254]/v1", "no address of a server"),
    ],
)
def test_some_places_are_never_asked(url: str, words: str) -> None:
    with pytest.raises(BadSettings, match=words):
        find_target(httpx.URL(url), OPEN)


def test_one_address_outside_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    def both(*_: Any, **__: Any) -> list[Any]:
        return [(0, 0, 0, "", ("10.0.0.1", 443)), (0, 0, 0, "", ("8.8.8.8", 443))]

    monkeypatch.setattr(socket, "getaddrinfo", both)
    with pytest.raises(BadSettings, match=r"8\.8\.8\.8"):
        find_target(httpx.URL("https://gpu.example/v1"), CLOSED)
    assert find_target(httpx.URL("https://gpu.example/v1"), OPEN).outside


def test_a_name_that_nobody_knows_is_a_server_that_is_away(monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(*_: Any, **__: Any) -> list[Any]:
        raise socket.gaierror(-2, "unknown")

    monkeypatch.setattr(socket, "getaddrinfo", nobody)
    with pytest.raises(ModelUnavailable, match="not known"):
        find_target(httpx.URL("http://gpu9/v1"), CLOSED)
