"""What the doctor says of all that waits for people, and of the address of the screens."""

import socket
from collections.abc import Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from sqlalchemy import text

from docpipe.access import accept_invitation, first_admin
from docpipe.cli.checks.check import Check, Health
from docpipe.cli.checks.waiting import check_waiting
from docpipe.cli.checks.web import check_web
from docpipe.cli.demo_reviewer import NAME, invite_reviewer
from docpipe.permissions import Role
from docpipe.settings import Settings
from docpipe.store import Engine, session

HOUR = timedelta(hours=1)
NOT_READY = b'{"parts": [{"part": "worker", "ready": false, "sentence": "No worker yet."}]}'


class Answers(BaseHTTPRequestHandler):
    """An API process that lives and is not ready."""

    def do_GET(self) -> None:
        self.send_response(200 if self.path == "/livez" else 503)
        self.end_headers()
        self.wfile.write(NOT_READY)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def answering(tmp_path: Path) -> Iterator[Settings]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Answers) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield Settings(home=tmp_path, web_port=server.server_port, database_url="postgresql://elsewhere/docpipe")
        server.shutdown()


def parts(checks: Iterator[Check]) -> dict[str, tuple[Health, str]]:
    return {check.part: (check.health, check.sentence) for check in checks}


def test_an_empty_installation_lacks_only_people(engine: Engine) -> None:
    told = parts(check_waiting(engine))
    assert {part: health for part, (health, _) in told.items()} == {
        "people": Health.WARN,
        "reviews": Health.OK,
        "webhooks": Health.OK,
    }


def test_people_count_once_they_have_a_password(engine: Engine) -> None:
    with session(engine) as current:
        token = first_admin(current, HOUR)
        assert token
        accept_invitation(current, token, "four words of mine alone")
    assert parts(check_waiting(engine))["people"][0] is Health.OK


def test_notices_that_died_are_told_of(engine: Engine) -> None:
    with session(engine) as current:
        current.execute(
            text("""
            WITH d AS (INSERT INTO documents (id, sha256, file_name, media_type, byte_count, priority, status)
                       VALUES (gen_random_uuid(), repeat('a', 64), 'a', 'a', 1, 'normal', 'failed') RETURNING id),
                 w AS (INSERT INTO webhooks (id, url, secret, statuses, created_by)
                       VALUES (gen_random_uuid(), 'http://10.0.0.1', 's', '{}', 'test') RETURNING id)
            INSERT INTO notices (id, webhook_id, document_id, status, version, state)
            SELECT gen_random_uuid(), w.id, d.id, 'failed', 1, 'dead' FROM d, w
            """)
        )
    told = parts(check_waiting(engine))
    assert told["webhooks"][0] is Health.WARN
    assert "not tried again: 1." in told["webhooks"][1]
    assert told["failed"][0] is Health.WARN


def test_an_api_that_is_not_ready_says_what_lacks(answering: Settings) -> None:
    told = parts(check_web(answering))
    assert told["web"][0] is Health.OK
    assert told["ready"] == (Health.WARN, "Not ready: No worker yet.")


def test_who_listens_to_all_the_world_needs_https(answering: Settings) -> None:
    open_ = answering.model_copy(update={"web_host": "0.0.0.0"})
    assert parts(check_web(open_))["https"][0] is Health.WARN
    assert "https" not in parts(check_web(open_.model_copy(update={"web_url": "https://docpipe.example"})))


def test_another_homes_api_is_not_taken_for_its_own(answering: Settings) -> None:
    told = parts(check_web(answering.model_copy(update={"database_url": None})))
    assert told["web"][0] is Health.WARN
    assert "ready" not in told


def test_where_nothing_answers_the_port_is_looked_at(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        silent.close()
        told = parts(check_web(Settings(home=tmp_path, web_port=port)))
    assert told["web"][0] is Health.WARN


def test_the_demo_reviewer_may_see_everything_and_gets_a_new_link_each_time(engine: Engine) -> None:
    first, second = invite_reviewer(engine, HOUR), invite_reviewer(engine, HOUR)
    assert first != second
    with session(engine) as current:
        assert accept_invitation(current, second, "four words of mine alone").name == NAME
        roles = current.execute(text("SELECT role FROM grants ORDER BY role")).scalars().all()
    assert set(roles) == set(Role)
