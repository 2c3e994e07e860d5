"""The process itself: where it listens, that it stops, and that several of them are one docpipe."""

import re
import subprocess
import sys

from web_process import Start

from docpipe.permissions import Role


def test_it_stops_when_it_is_told_to(start: Start) -> None:
    process = start()
    with process.nobody() as nobody:
        assert nobody.get("/livez").status_code == 200
    assert process.stop() == 0


def test_a_taken_port_is_told_and_nothing_else(start: Start, environment: dict[str, str]) -> None:
    port = start().url.rpartition(":")[2]
    command = [sys.executable, "-m", "docpipe.web"]
    second = environment | {"DOCPIPE_WEB_PORT": port}
    done = subprocess.run(command, env=second, cwd="/", capture_output=True, text=True, timeout=60)
    assert done.returncode == 1
    assert re.fullmatch(rf"docpipe: .*{port}.*\n", done.stderr), done.stderr


def test_several_are_one(start: Start) -> None:
    """Who is signed in at one is signed in at the other, and style sheets have the same address."""
    one, other = start(), start()
    with one.visitor(Role.REVIEWER) as visitor:
        page = visitor.get("/queue").text
        there = visitor.get(f"{other.url}/queue")
    assert there.status_code == 200
    (sheet,) = set(re.findall(r"/static/\w+/base.css", page))
    assert sheet in there.text
