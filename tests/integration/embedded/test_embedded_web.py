"""The API process as a supervised part: its port, its address, and what happens when it gives no answer."""

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from docpipe.embedded import supervisor as minding
from docpipe.embedded.addresses import as_environment, places_of
from docpipe.embedded.child import wait_until
from docpipe.embedded.lock import Lock
from docpipe.embedded.places import make_home
from docpipe.embedded.supervisor import Supervisor
from docpipe.embedded.web import Web, answers, ask, is_free, web_url, with_port
from docpipe.errors import BadSettings, PortTaken
from docpipe.settings import Settings

LIVELY = """
import http.server, os
class Answer(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
    def log_message(self, *words):
        pass
http.server.HTTPServer(("127.0.0.1", int(os.environ["DOCPIPE_WEB_PORT"])), Answer).serve_forever()
"""
MUTE = "import signal\nprint('here', flush=True)\nsignal.pause()\n"


@pytest.fixture
def taken() -> Iterator[int]:
    """A port at which somebody else listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener.getsockname()[1]


@pytest.fixture
def make(home: Path, tmp_path: Path) -> Callable[[str], tuple[Web, Settings]]:
    """A process of these lines in the place of the API's."""

    def web(lines: str) -> tuple[Web, Settings]:
        settings = with_port(Settings(home=home, web_port=0))
        made = Web(make_home(home), as_environment(settings), settings.web_host, settings.web_port)
        (tmp_path / "stand_in.py").write_text(lines)
        made.child.command = [*made.child.command[:-2], str(tmp_path / "stand_in.py")]
        return made, settings

    return web


def test_a_port_that_is_taken_is_said_before_anything_starts(taken: int) -> None:
    settings = Settings(web_port=taken)
    assert not is_free(settings)
    with pytest.raises(PortTaken, match=f"DOCPIPE_WEB_PORT.*:{taken}"):
        with_port(settings)
    assert with_port(settings, any_free=True).web_port not in (0, taken)
    with pytest.raises(BadSettings, match="DOCPIPE_WEB_HOST"):
        with_port(Settings(web_host="203.0.113.7"))


@pytest.mark.parametrize(
    ("settings", "url"),
    [
        ({"web_port": 8471}, "http://127.0.0.1:8471"),
        ({"web_host": "0.0.0.0"}, "http://127.0.0.1:8470"),
        ({"web_host": "::1"}, "http://[::1]:8470"),
        ({"web_url": "https://docpipe.example/"}, "https://docpipe.example"),
    ],
)
def test_the_address_is_one_that_people_can_use(tmp_path: Path, settings: dict[str, object], url: str) -> None:
    assert web_url(Settings(home=tmp_path, **settings)) == url


def test_another_shell_finds_a_port_that_was_chosen(make: Callable[[str], tuple[Web, Settings]], home: Path) -> None:
    web, settings = make(LIVELY)
    web.start()
    lock = Lock(places_of(settings).run / "docpipe.lock")
    lock.take("test")
    try:
        elsewhere = Settings(home=home)
        assert wait_until(lambda: answers(elsewhere), 10)
        assert web.healthy()
        assert web_url(elsewhere) == f"http://127.0.0.1:{settings.web_port}"
    finally:
        web.stop(5)
        lock.drop()
    assert ask(Settings(home=home, web_port=settings.web_port), "/livez") is None


def test_a_process_that_lives_and_gives_no_answer_is_started_anew(
    make: Callable[[str], tuple[Web, Settings]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(minding, "HEALTH_SECONDS", 0.01)
    monkeypatch.setattr(minding, "MOST_SILENCES", 2)
    said: list[str] = []
    web, _ = make(MUTE)
    supervisor = Supervisor([], lambda: None, [web], said.append, stop_seconds=1.0)
    supervisor.start()
    try:
        assert wait_until(lambda: supervisor.look() is None and "web runs again" in said, 20)
    finally:
        supervisor.stop()
    assert said[0] == "web gives no answer; ending it"
    assert "SIGKILL" in said[1]
