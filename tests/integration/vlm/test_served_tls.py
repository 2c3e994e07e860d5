"""Servers by https: the certificate is checked against the name, though what is connected to is an address."""

import shutil
import socket
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from asking import FOUND, QUESTION, asking
from model_stub import Stub, serving

from docpipe.vlm.served import exchange

NAME = "gpu.example"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for the name that vouches for itself, with its key in one file."""
    if not shutil.which("openssl"):
        pytest.skip("certificates are made with openssl, which is not here")
    file = tmp_path_factory.mktemp("tls") / "both.pem"
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    command += ["-days", "2", "-subj", "/CN=test", "-addext", f"subjectAltName=DNS:{NAME}"]
    made = subprocess.run([*command, "-keyout", "-", "-out", "-"], check=True, capture_output=True)
    file.write_bytes(made.stdout)
    return file


@pytest.fixture
def secure(certificate: Path) -> Iterator[Stub]:
    """A server of the name, which leads here."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with serving(Stub(says=FOUND), tls=context) as stub:
        yield stub


@pytest.fixture(autouse=True)
def names(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Two names that lead here: the certificate's own and another. What is trusted is looked up anew."""
    known = socket.getaddrinfo

    def look_up(host: object, port: int, *rest: object, **more: object) -> object:
        if host in (NAME.encode(), b"other.example"):
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]
        return known(host, port, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    exchange._trusted.cache_clear()
    yield
    exchange._trusted.cache_clear()


def test_a_certificate_that_this_machine_trusts_is_taken(
    secure: Stub, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    secure.url = secure.url.replace("127.0.0.1", NAME)
    with asking(secure) as runner:
        assert runner.generate([QUESTION])[0].text == FOUND
    assert secure.headers[0]["host"].startswith(f"{NAME}:")


@pytest.mark.parametrize(("name", "trusted"), [(NAME, False), ("other.example", True)])
def test_another_certificate_is_not(
    secure: Stub, certificate: Path, name: str, trusted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    if trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    secure.url = secure.url.replace("127.0.0.1", name)
    with asking(secure, key="sesame") as runner:
        assert "certificate is not trusted" in str(runner.seen[0].fault)
    assert secure.asked == []  # neither documents nor the key were shown
