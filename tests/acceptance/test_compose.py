"""The commands of the containers do their work; two of each share one database and broker."""

import json
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread
from typing import Any

import httpx
import pytest
from composed import Composed, Person, composed_host, free_port, wait_for

from docpipe.embedded.child import wait_until
from samples.make import make_samples


@pytest.fixture(scope="module")
def host() -> Iterator[Composed]:
    with composed_host() as made:
        yield made


@pytest.fixture(scope="module")
def migrated(host: Composed) -> Composed:
    done = host.run("migrate")
    assert done.returncode == 0, done.stderr
    return host


@pytest.fixture(scope="module")
def ports() -> list[int]:
    return [free_port() for _ in range(4)]


@pytest.fixture(scope="module")
def running(migrated: Composed, ports: list[int]) -> Composed:
    """Two API processes, two workers, a watcher."""
    for number in (1, 2):
        migrated.start("api", number, **api(migrated, ports[number - 1]))
        migrated.start("worker", number, **worker(migrated, number, ports[number + 1]))
    migrated.start("watcher")
    for port in ports[:2]:
        assert wait_for(f"http://127.0.0.1:{port}/readyz", 200, 90), migrated.log()[-3000:]
    return migrated


def api(host: Composed, port: int) -> dict[str, str]:
    """Each container has a home, and a network, of its own."""
    home = {"DOCPIPE_HOME": str(host.folder / f"data/home-api-{port}")}
    return {**home, "DOCPIPE_WEB_PORT": str(port), "DOCPIPE_WEB_URL": f"http://127.0.0.1:{port}"}


def worker(host: Composed, number: int, port: int) -> dict[str, str]:
    home = {"DOCPIPE_HOME": str(host.folder / f"data/home-worker-{number}")}
    return {**home, "DOCPIPE_WORKER_PROCESSES": "1", "DOCPIPE_METRICS_PORT": str(port)}


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("papers")
    return [folder / sample.file for sample in make_samples(folder, count=12, kinds=("sale",))]


@pytest.fixture(scope="module")
def key(running: Composed) -> str:
    scopes = ("documents:send", "documents:read", "results:read", "metrics:read")
    words = [word for scope in scopes for word in ("--scope", scope)]
    done = running.run("api", "docpipe", "key", "add", "erp", *words, "--json")
    assert done.returncode == 0, done.stderr
    return str(json.loads(done.stdout)["key"])


@pytest.fixture
def reviewer(running: Composed, ports: list[int], request: pytest.FixtureRequest) -> Iterator[Person]:
    """A reviewer of the test's own, let in at the first API process."""
    name = f"reviewer.{request.node.name[:20].replace('_', '-').lower()}"
    done = running.run("api", "docpipe", "user", "add", name, "--role", "reviewer", "--role", "auditor", "--json")
    assert done.returncode == 0, done.stderr
    person = Person(httpx.Client(base_url=f"http://127.0.0.1:{ports[0]}", timeout=30))
    person.enter(json.loads(done.stdout)["link"])
    yield person
    person.leave()


def test_the_script_for_roles_gives_passwords_and_no_more_rights_than_needed(host: Composed) -> None:
    rows = host.as_superuser(
        "postgres",
        "SELECT rolname, rolpassword LIKE 'SCRAM-SHA-256$%', rolsuper, rolcreaterole FROM pg_authid"
        " WHERE rolname LIKE 'docpipe%' ORDER BY 1",
    )
    assert rows == [("docpipe_app", True, False, False), ("docpipe_owner", True, False, False)]


def test_the_application_may_not_change_what_happened(migrated: Composed) -> None:
    rows = migrated.as_superuser("docpipe", "SELECT has_table_privilege('docpipe_app', 'events', 'UPDATE, DELETE')")
    assert rows == [(False,)]


def test_every_command_is_healthy_by_its_own_check(running: Composed, ports: list[int]) -> None:
    for number in (1, 2):
        assert running.healthy("api", **api(running, ports[number - 1]))
        assert running.healthy("worker", **worker(running, number, ports[number + 1]))
    assert wait_until(lambda: running.healthy("watcher"), 20)


def test_the_doctor_is_content_inside(running: Composed, ports: list[int]) -> None:
    done = running.run("api", "docpipe", "doctor", "--json", **api(running, ports[0]))
    checks = {check["part"]: check["health"] for check in json.loads(done.stdout)["checks"]}
    for part in ("postgres", "migrations", "rights", "redis", "worker", "web", "ready", "renderer"):
        assert checks[part] == "ok", done.stdout


def test_what_comes_by_folder_and_by_api_is_read_once_by_whichever_worker(
    running: Composed, papers: list[Path], key: str, ports: list[int]
) -> None:
    for paper in papers[:6]:
        shutil.copy(paper, running.folder / "data/inbox" / paper.name)
    ids = [send(ports[number % 2], key, paper) for number, paper in enumerate(papers[4:])]  # two come both ways
    assert len(set(ids)) == len(papers) - 4
    for number, document_id in enumerate(ids):
        told = result(ports[(number + 1) % 2], key, document_id)
        assert told["status"] in ("accepted", "delivered", "needs_review")
    count = "SELECT count(*), count(DISTINCT sha256) FROM documents WHERE parent_id IS NULL"
    assert wait_until(lambda: running.as_superuser("docpipe", count) == [(12, 12)], 60)
    undone = "SELECT count(*) FROM jobs WHERE state IN ('waiting', 'running')"
    assert wait_until(lambda: running.as_superuser("docpipe", undone) == [(0,)], 90, pause=0.2)
    workers = "SELECT count(DISTINCT actor) FROM events WHERE kind = 'read'"
    assert running.as_superuser("docpipe", workers)[0][0] == 2
    delivered = running.as_superuser("docpipe", "SELECT count(*) FROM documents WHERE status = 'delivered'")[0][0]
    assert len(list((running.folder / "data/outbox").glob("*.json"))) == delivered > 0


def test_figures_tell_of_all_of_it_without_a_name(
    running: Composed, papers: list[Path], key: str, ports: list[int]
) -> None:
    told = httpx.get(f"http://127.0.0.1:{ports[0]}/metrics", headers=bearer(key), timeout=30).text
    assert 'docpipe_http_requests_total{method="POST",route="/v1/documents",status="202"}' in told
    assert "docpipe_workers 2.0" in told
    theirs = [httpx.get(f"http://127.0.0.1:{port}/metrics", timeout=30).text for port in ports[2:]]
    assert all('docpipe_stage_seconds_count{stage="prepare"}' in text for text in theirs)
    assert not any(paper.stem in text for paper in papers for text in (told, *theirs))


def test_claims_and_drafts_survive_the_process_that_gave_them(
    running: Composed, reviewer: Person, key: str, ports: list[int], tmp_path: Path
) -> None:
    """SIGTERM, then another process; and what was begun before is answered."""
    wrong = next(sample for sample in make_samples(tmp_path) if "90" in sample.file)
    document_id = send(ports[0], key, tmp_path / wrong.file)
    assert result(ports[0], key, document_id)["status"] == "needs_review"
    first = running.named["api-1"]
    claim = reviewer.ask("POST", f"/v1/reviews/{document_id}/claim")
    edit = {"path": ["grand_total"], "kind": "value", "text": "1.190,00"}
    saved = {"claim_token": claim["token"], "base_version": 0, "edits": [edit]}
    reviewer.ask("PUT", f"/v1/reviews/{document_id}/draft", **saved)

    with half_sent(running.folder / "data/blobs", ports[0], key, tmp_path / make_samples(tmp_path)[1].file) as answers:
        first.send_signal(signal.SIGTERM)
    assert first.wait(40) == 0, running.log()[-3000:]
    assert answers[0].status_code == 202, "what was begun is finished"

    elsewhere = reviewer.at(f"http://127.0.0.1:{ports[1]}")
    found = elsewhere.ask("GET", f"/v1/reviews/{document_id}")
    assert found["claim"]["mine"]
    assert found["claim"]["token"] == claim["token"]
    assert found["draft"]["edits"][0]["text"] == edit["text"]
    running.start("api", 1, **api(running, ports[0]))
    assert wait_for(f"http://127.0.0.1:{ports[0]}/readyz", 200, 60)
    assert reviewer.ask("GET", f"/v1/reviews/{document_id}")["draft"]["version"] == 1


def test_a_stopped_worker_hands_back_and_the_other_goes_on(
    running: Composed, key: str, ports: list[int], tmp_path: Path
) -> None:
    more = make_samples(tmp_path)[:8]
    ids = [send(ports[1], key, tmp_path / sample.file) for sample in more]
    stopped = running.named["worker-1"]
    stopped.send_signal(signal.SIGTERM)
    assert stopped.wait(40) == 0
    assert all(result(ports[1], key, one)["status"] != "failed" for one in ids)
    assert wait_for(f"http://127.0.0.1:{ports[1]}/readyz", 200, 10)


@contextmanager
def half_sent(blobs: Path, port: int, key: str, paper: Path) -> Iterator[list[httpx.Response]]:
    """A file of which half has arrived during the block; the rest follows after it. The answer is in the list then."""
    go, answers, data = Event(), list[httpx.Response](), paper.read_bytes()

    def pieces() -> Iterator[bytes]:
        yield data[: len(data) // 2]
        go.wait(60)
        yield data[len(data) // 2 :]

    url = f"http://127.0.0.1:{port}/v1/documents?file={paper.name}"
    before = set(blobs.rglob("*"))
    sending = Thread(target=lambda: answers.append(httpx.post(url, content=pieces(), headers=bearer(key), timeout=60)))
    sending.start()
    assert wait_until(lambda: set(blobs.rglob("*")) > before, 30)
    yield answers
    go.set()
    sending.join(60)


def send(port: int, key: str, paper: Path) -> str:
    url = f"http://127.0.0.1:{port}/v1/documents?file={paper.name}"
    answer = httpx.post(url, content=paper.read_bytes(), headers=bearer(key), timeout=60)
    assert answer.status_code in (200, 202), answer.text
    return str(answer.json()["id"])


def result(port: int, key: str, document_id: str) -> dict[str, Any]:
    url = f"http://127.0.0.1:{port}/v1/documents/{document_id}/result?wait=60"
    for _ in range(3):
        answer = httpx.get(url, headers=bearer(key), timeout=90)
        if answer.status_code == 200 and answer.json().get("status") not in ("received", "processing", None):
            break
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


def bearer(key: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {key}"}
