"""The API and the screens as a supervised part: well as long as they answer; and the address at which they do."""

import errno
import http.client
import signal
import socket
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from docpipe.embedded.addresses import places_of
from docpipe.embedded.child import Child, launch_command
from docpipe.embedded.lock import holder
from docpipe.embedded.places import Places
from docpipe.errors import BadSettings, PortTaken
from docpipe.settings import Settings

ANSWER_SECONDS = 5.0
MOST_BYTES = 65_536
ANYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104  (asked where the server is, not where it listens)


@dataclass
class Web:
    """`python -m docpipe.web` as a process."""

    places: Places
    environment: Mapping[str, str]
    host: str
    port: int
    child: Child = field(init=False)

    def __post_init__(self) -> None:
        command = launch_command([sys.executable, "-m", "docpipe.web"], signal.SIGTERM)
        self.child = Child("web", command, self.places.logs / "web.log", self.environment)

    def start(self) -> None:
        """Start it, and leave word of its address for other shells; `healthy` tells when it answers."""
        _note(self.places).write_text(str(self.port))
        self.child.start()

    def restart(self) -> None:
        """Start it after the one before has died."""
        self.child.kill()
        self.child.start()

    def healthy(self) -> bool:
        """Does it answer? It may need some seconds after its start."""
        answer = _ask(self.host, self.port, "/livez") if self.child.running else None
        return answer is not None and answer[0] == http.HTTPStatus.OK

    def stop(self, seconds: float) -> None:
        """Let it answer what it is asked, then end it."""
        self.child.stop([signal.SIGTERM], seconds)
        _note(self.places).unlink(missing_ok=True)


def answers(settings: Settings) -> bool:
    """Does an API process say that it lives?"""
    answer = ask(settings, "/livez")
    return answer is not None and answer[0] == http.HTTPStatus.OK


def ask(settings: Settings, path: str) -> tuple[int, bytes] | None:
    """What the API process of these settings answers: its status and what it says; None where there is none."""
    return _ask(settings.web_host, _chosen_port(settings), path)


def _ask(host: str, port: int, path: str) -> tuple[int, bytes] | None:
    connection = http.client.HTTPConnection(ANYWHERE.get(host, host), port, timeout=ANSWER_SECONDS)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, answer.read(MOST_BYTES)
    except (OSError, http.client.HTTPException):
        return None
    finally:
        connection.close()


def is_free(settings: Settings) -> bool:
    """Could an API process listen at the port that is set? BadSettings where this machine has no such address."""
    return _free_port(settings.web_host, settings.web_port) is not None


def with_port(settings: Settings, *, any_free: bool = False) -> Settings:
    """The settings with a port that can be listened at: the one set; a free one for 0, or where `any_free` allows it.

    PortTaken; BadSettings where this machine has no such address.
    """
    for port in (settings.web_port, 0) if any_free else (settings.web_port,):
        free = _free_port(settings.web_host, port)
        if free is not None:
            return settings.model_copy(update={"web_port": free})
    raise PortTaken(f"It is {settings.web_host}:{settings.web_port}.")


def web_url(settings: Settings) -> str:
    """The address under which people reach the screens, without a slash at its end."""
    if settings.web_url:
        return settings.web_url.rstrip("/")
    host = ANYWHERE.get(settings.web_host, settings.web_host)
    return f"http://{f'[{host}]' if ':' in host else host}:{_chosen_port(settings)}"


def _chosen_port(settings: Settings) -> int:
    """The port of the process that runs in this home, else the one set."""
    places = places_of(settings)
    try:
        return int(_note(places).read_text()) if holder(places.run / "docpipe.lock") else settings.web_port
    except (OSError, ValueError):
        return settings.web_port


def _free_port(host: str, port: int) -> int | None:
    """The port, or a free one for 0; None where it is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, port))
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                return None
            advice = "Set DOCPIPE_WEB_HOST to an address of this machine, and DOCPIPE_WEB_PORT to a port it may use."
            raise BadSettings(f"Nothing can listen at {host}:{port} ({error.strerror}). {advice}") from None
        return int(listener.getsockname()[1])


def _note(places: Places) -> Path:
    return places.run / "web.port"
