"""Webhooks by https: the certificate is checked against the name, though what is connected to is an address."""

import shutil
import socket
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from hook_receiver import Receiver, receiving
from office import HERE, Office

from docpipe.delivery import sending
from docpipe.delivery.webhooks import try_webhook
from docpipe.store.webhooks import Webhook

NAME = "hooks.example"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for the name that vouches for itself, with its key in one file."""
    if not shutil.which("openssl"):
        pytest.skip("certificates are made with openssl, which is not here")
    folder = tmp_path_factory.mktemp("tls")
    command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    command += ["-days", "2", "-subj", "/CN=test", "-addext", f"subjectAltName=DNS:{NAME}"]
    files = ["-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")]
    subprocess.run([*command, *files], check=True, capture_output=True)
    both = folder / "both.pem"
    both.write_text((folder / "key.pem").read_text() + (folder / "cert.pem").read_text())
    return both


@pytest.fixture
def secure(certificate: Path) -> Iterator[Receiver]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with receiving(tls=context) as one:
        yield one


@pytest.fixture(autouse=True)
def fresh_trust() -> Iterator[None]:
    sending._trusted.cache_clear()
    yield
    sending._trusted.cache_clear()


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two names that lead here: the certificate's own and another."""
    known = socket.getaddrinfo

    def look_up(host: object, port: int, *rest: object, **more: object) -> object:
        if host in (NAME.encode(), b"other.example"):
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]
        return known(host, port, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)


def webhook_at(office: Office, receiver: Receiver, name: str) -> Webhook:
    return office.webhook(receiver.url.replace("127.0.0.1", name))


@pytest.mark.usefixtures("names")
def test_a_certificate_that_this_machine_trusts_is_taken_for_its_name(
    office: Office, secure: Receiver, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    answer = try_webhook(webhook_at(office, secure, NAME), HERE, 5)
    assert answer.taken, answer
    assert secure.headers[0]["host"].startswith(f"{NAME}:")


@pytest.mark.usefixtures("names")
def test_a_certificate_of_another_name_is_not(
    office: Office, secure: Receiver, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    for name in ("other.example", "127.0.0.1"):
        answer = try_webhook(webhook_at(office, secure, name), HERE, 5)
        assert answer.status is None
        assert answer.words.startswith("Its certificate is not trusted")
    assert secure.bodies == []


@pytest.mark.usefixtures("names")
def test_a_certificate_that_nobody_vouches_for_is_not(office: Office, secure: Receiver) -> None:
    answer = try_webhook(webhook_at(office, secure, NAME), HERE, 5)
    assert answer.words.startswith("Its certificate is not trusted: self")
    assert secure.bodies == []
