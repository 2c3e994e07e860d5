import socket
from ipaddress import ip_address

import pytest

from docpipe.delivery.guarding import find_target, parse_networks, parse_url
from docpipe.errors import BadRequest, BadSettings, ForbiddenAddress, UnknownHost
from docpipe.settings import Settings, load_settings

USUAL = parse_networks(Settings.model_fields["webhook_networks"].default)


@pytest.mark.parametrize("networks", ["10.0.0.0/8,nonsense", "10.0.0.1/8", "10.0.0.0/33"])
def test_networks_that_are_none_are_no_setting(networks: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCPIPE_WEBHOOK_NETWORKS", networks)
    with pytest.raises(BadSettings, match="DOCPIPE_WEBHOOK_NETWORKS"):
        load_settings()


BAD = [
    ("ftp://10.0.0.1/", "begins with http"),
    ("file:///etc/passwd", "begins with http"),
    ("//10.0.0.1/hook", "begins with http"),
    ("http://", "begins with http"),
    ("http:///hook", "begins with http"),
    ("http://user:secret@10.0.0.1/", "no user and no password"),
    ("http://10.0.0.1@8.8.8.8/", "no user and no password"),
    ("http://10.0.0.1/a b", "without spaces"),
    ("http://10.0.0.1/\r\nX: y", "without spaces"),
    ("http://10.0.0.1\\@8.8.8.8/", "without spaces"),
    ("http://[::1", "no URL"),
    ("http://10.0.0.1:99999/", "no URL"),
    ("http://0177.0.0.1/", "no URL"),  # octal digits, which some read as 127
    ("http://10.0.0.1/" + "x" * 2000, "2,000"),
]


@pytest.mark.parametrize(("url", "words"), BAD)
def test_what_is_no_address_of_a_webhook_is_refused(url: str, words: str) -> None:
    with pytest.raises(BadRequest, match=words):
        parse_url(url)


ODD = [  # other ways to write 127.0.0.1, as the system reads them
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://localhost/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::1]/",
]


@pytest.mark.parametrize("url", ODD)
def test_odd_ways_to_write_an_address_hide_nothing(url: str) -> None:
    with pytest.raises(ForbiddenAddress):
        find_target(url, USUAL)


def test_one_forbidden_address_of_a_name_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [answer("10.0.0.1"), answer("127.0.0.1")])
    with pytest.raises(ForbiddenAddress, match=r"127\.0\.0\.1"):
        find_target("https://hooks.example/", USUAL)


def test_a_name_is_looked_up_once_and_its_address_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([[answer("10.0.0.1")], [answer("127.0.0.1")]])  # a name that changes its address at once
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: next(answers))
    target = find_target("https://Hooks.example:8443/in?x=1#y", USUAL)
    assert target.addresses == (ip_address("10.0.0.1"),)
    assert target.host == "hooks.example"
    assert str(target.url) == "https://hooks.example:8443/in?x=1"


def test_a_name_that_nobody_knows_is_said_to_be_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "unknown")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    with pytest.raises(UnknownHost, match=r"hooks\.example"):
        find_target("https://hooks.example/", USUAL)


def answer(address: str) -> tuple[object, ...]:
    return (socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, 443))
