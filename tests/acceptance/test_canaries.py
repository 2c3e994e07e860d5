"""What stands in documents stays in documents: 200 strings, and none of them in logs, figures, messages, events.

Documents whole and broken come by folder and by API, are read, refused and reviewed, while everything is logged that
can be. What people type about them (why they reject) is looked for too.
"""

import base64
import contextlib
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import httpx
import pytest
import redis
from canaries import Aviary, found_in
from composed import Composed, Person, composed_host, free_port, wait_for

from docpipe.embedded.child import wait_until

CANARIES = 200
CODED = re.compile(r"[A-Za-z0-9+/]{24,}={0,2}")
TOLD_IN_WORDS = ("broken_document", "unreadable_file", "encrypted_pdf", "no_pages", "unsupported_file")


@pytest.fixture(scope="module")
def host() -> Iterator[Composed]:
    with composed_host() as made:
        assert made.run("migrate").returncode == 0
        yield made


@pytest.fixture(scope="module")
def aviary(tmp_path_factory: pytest.TempPathFactory) -> Aviary:
    return Aviary(tmp_path_factory.mktemp("birds"))


@pytest.fixture(scope="module")
def told(host: Composed, aviary: Aviary) -> dict[str, str]:
    """Everything that was said while the documents went their way, by where it was said."""
    web, figures = free_port(), free_port()
    loud = {"DOCPIPE_LOG_LEVEL": "debug", "DOCPIPE_MAX_ATTEMPTS": "2"}
    api = {**loud, "DOCPIPE_WEB_PORT": str(web), "DOCPIPE_WEB_URL": f"http://127.0.0.1:{web}"}
    home = str(host.folder / "data/home-worker")
    with heard(host) as messages:
        host.start("api", **api)
        host.start("worker", **loud, DOCPIPE_HOME=home, DOCPIPE_METRICS_PORT=str(figures))
        host.start("watcher", **loud)
        assert wait_for(f"http://127.0.0.1:{web}/readyz", 200, 120), host.log()[-3000:]
        papers = aviary.documents()
        for paper in papers[::2]:
            shutil.copy(paper, host.folder / "data/inbox" / paper.name)
        key = make_key(host)
        answers = [send(web, key, paper) for paper in papers[1::2]]
        settle(host, papers)
        answers += review(host, web, aviary)
        metrics = httpx.get(f"http://127.0.0.1:{web}/metrics", headers=key, timeout=30).text
        theirs = httpx.get(f"http://127.0.0.1:{figures}/metrics", timeout=30).text
    refused = [path.read_text() for path in (host.folder / "data/refused").glob("*.reason.txt")]
    return {
        "logs": host.log(),
        "metrics": metrics + theirs,
        "messages": "\n".join(messages),
        "events": rows(host, "SELECT e::text FROM events e"),
        "jobs": rows(host, "SELECT j::text FROM jobs j"),
        "failures": rows(host, "SELECT reasons::text FROM documents WHERE status = 'failed'") + "\n".join(refused),
        "problems": "\n".join(answers),
        "activity": rows(host, "SELECT application_name || query FROM pg_stat_activity"),
    }


def test_there_are_enough_canaries_and_they_are_read(host: Composed, aviary: Aviary, told: dict[str, str]) -> None:
    assert len(aviary.kept) >= CANARIES
    results = rows(host, "SELECT result::text FROM readings")
    assert len(found_in(results, aviary.kept)) > 20, "results hold them: they are what a document says"
    assert told["failures"].strip()
    assert len(told["logs"].splitlines()) > 100
    assert '["cpu"]' in told["messages"], "what messages say can be read"


@pytest.mark.parametrize("where", ["logs", "metrics", "messages", "events", "jobs", "failures", "problems", "activity"])
def test_none_is_told(told: dict[str, str], aviary: Aviary, where: str) -> None:
    assert told[where].strip()
    assert found_in(told[where], aviary.kept) == []


@pytest.mark.parametrize("where", ["logs", "metrics", "messages", "events", "jobs"])
def test_no_name_of_a_file_is_told(told: dict[str, str], aviary: Aviary, where: str) -> None:
    assert found_in(told[where], aviary.names) == []


def test_every_failure_says_what_to_do(host: Composed) -> None:
    codes = rows(host, "SELECT DISTINCT reasons->0->>'code' FROM documents WHERE status = 'failed'").split()
    assert codes
    assert set(codes) <= {*TOLD_IN_WORDS, "render_crash", "render_timeout", "render_memory"}


@contextlib.contextmanager
def heard(host: Composed) -> Iterator[list[str]]:
    """Every command that reaches the broker, with what it says in base64 too."""
    password = (host.secrets / "redis_password").read_text()
    lines: list[str] = []
    with (
        redis.Redis(port=host.redis_port, password=password, socket_timeout=None) as client,
        client.monitor() as monitor,
    ):

        def listen() -> None:
            with contextlib.suppress(redis.RedisError, ValueError, OSError):
                for entry in monitor.listen():
                    lines.append(str(entry["command"]))
                    lines.extend(decoded(str(entry["command"])))

        listening = Thread(target=listen, daemon=True)
        listening.start()
        yield lines
        monitor.connection.disconnect()
        listening.join(10)


def decoded(text: str) -> Iterator[str]:
    for part in CODED.findall(text):
        with contextlib.suppress(ValueError):
            yield base64.b64decode(part, validate=True).decode("latin-1")


def make_key(host: Composed) -> dict[str, str]:
    words = [word for scope in ("documents:send", "metrics:read") for word in ("--scope", scope)]
    done = host.run("api", "docpipe", "key", "add", "erp", *words, "--json")
    return {"Authorization": f"Bearer {json.loads(done.stdout)['key']}"}


def send(port: int, key: dict[str, str], paper: Path) -> str:
    """Send it, once as it is and once in a way that is refused; what was answered, where that is a problem."""
    url = f"http://127.0.0.1:{port}/v1/documents"
    once = httpx.post(url, params={"file": paper.name}, content=paper.read_bytes(), headers=key, timeout=60)
    parts = {"file": (paper.name, paper.read_bytes(), "text/html"), "other": (None, "x")}
    twice = httpx.post(url, params={"priority": "never"}, files=parts, headers=key, timeout=60)
    assert once.status_code < 500, once.text
    assert 400 <= twice.status_code < 500, twice.text
    return "\n".join(answer.text for answer in (once, twice) if answer.status_code >= 400)


def settle(host: Composed, papers: list[Path]) -> None:
    """Until all that came is read, refused or failed."""
    undone = "SELECT count(*) FROM jobs WHERE state IN ('waiting', 'running')"
    inbox = host.folder / "data/inbox"

    def done() -> bool:
        taken = not any(path.name.startswith("NAME") for path in inbox.rglob("*"))
        return taken and host.as_superuser("docpipe", undone) == [(0,)]

    assert wait_until(done, 200, pause=0.5), host.log()[-3000:]
    assert int(rows(host, "SELECT count(*) FROM documents")) >= len(papers) - 4


def review(host: Composed, port: int, aviary: Aviary) -> list[str]:
    """Correct, put off, turn away and retype documents, in words that hold canaries; the problems that came of it."""
    done = host.run("api", "docpipe", "user", "add", "anna", "--role", "reviewer", "--json")
    person = Person(httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=30))
    person.enter(json.loads(done.stdout)["link"])
    later = "2100-01-01T00:00:00Z"
    ways: list[tuple[str, dict[str, Any]]] = [
        ("postpone", {"until": later, "why": aviary.canary()}),
        ("reject", {"why": aviary.canary()}),
        ("retype", {"document_type": "receipt", "why": aviary.canary()}),
        ("retype", {"document_type": aviary.canary(), "why": ""}),
    ]
    problems = []
    for way, words in ways:
        found = person.client.post("/v1/reviews/claim", json={}).json()
        on = f"/v1/reviews/{found['id']}"
        token, version = found["claim"]["token"], found["document"]["version"]
        name = next((field["name"] for field in found["form"]["fields"] if not field.get("many")), "x")
        edits = [{"path": [name], "kind": "value", "text": aviary.canary()}]
        draft = {"claim_token": token, "base_version": 0, "edits": edits}
        stale = {**draft, "base_version": 7}
        for body in (draft, stale, {**draft, "edits": [{"path": [aviary.canary()], "kind": aviary.canary()}]}):
            answer = person.client.put(f"{on}/draft", json=body)
            assert answer.status_code < 500, answer.text
        answer = person.client.post(f"{on}/{way}", json={"claim_token": token, "version": version, **words})
        assert answer.status_code < 500, answer.text
        if answer.status_code >= 400:
            problems.append(answer.json()["code"])
    person.leave()
    return problems


def rows(host: Composed, query: str) -> str:
    return "\n".join(str(row[0]) for row in host.as_superuser("docpipe", query))
