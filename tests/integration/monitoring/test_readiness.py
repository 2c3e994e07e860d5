"""Ready means that each part has given a real sign of life."""

from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from sqlalchemy import text

from docpipe.attempts import begin
from docpipe.heartbeat import Stop
from docpipe.intake import Blobs, Terms, receive
from docpipe.job import Queue
from docpipe.monitoring import ReadyCheck, readiness, render_metrics
from docpipe.monitoring.asking import ask, keep_asking
from docpipe.settings import Settings
from docpipe.store import Engine, connect, session
from docpipe.store.probes import answer_probe, ask_probe, seconds_since_sign_of_life
from workers.app import make_app
from workers.bench import make_bench
from workers.tasks import add_tasks

LEASE = timedelta(seconds=30)
PDF = b"%PDF-1.4\n%%EOF\n"


@pytest.fixture
def settings(database, broker_url: str, tmp_path: Path) -> Settings:
    (tmp_path / "blobs").mkdir()
    return Settings(home=tmp_path, database_url=database.url, broker_url=broker_url)


def parts(checks: list[ReadyCheck]) -> dict[str, bool]:
    return {check.part: check.ready for check in checks}


def test_without_a_worker_it_is_not_ready_and_says_so(engine: Engine, settings: Settings) -> None:
    ready, checks = readiness(engine, settings)
    assert not ready
    assert parts(checks) == {"database": True, "migrations": True, "broker": True, "blobs": True, "worker": False}
    assert "No worker" in checks[-1].sentence


def test_a_worker_that_answers_the_probe_makes_it_ready(engine: Engine, settings: Settings) -> None:
    """The message goes through the real broker, and is answered by the task of a real worker."""
    assert ask(engine, settings.broker_url or "")
    assert not ask(engine, settings.broker_url or ""), "one at a time, whichever process asks"
    app = make_app(settings.broker_url or "")
    add_tasks(app, make_bench(settings, Stop(1)), settings)
    with app.connection_for_read() as connection, app.amqp.TaskConsumer(connection.channel()) as consumer:
        consumer.register_callback(lambda body, message: (app.tasks[message.headers["task"]](*body[0]), message.ack()))
        connection.drain_events(timeout=10)
    ready, checks = readiness(engine, settings)
    assert ready, checks


def test_a_worker_that_is_busy_answers_by_its_lease(engine: Engine, settings: Settings) -> None:
    with session(engine) as current:
        receive(current, Terms(Blobs(settings.folder("blobs")), 10**6, ()), PDF, file_name="a.pdf", actor="test")
    assert not readiness(engine, settings)[0]
    with session(engine) as current:
        assert begin(current, Queue.CPU, "worker:test:1", LEASE)
    assert readiness(engine, settings)[0]


def test_silence_of_a_minute_counts_as_no_worker(engine: Engine, settings: Settings) -> None:
    with session(engine) as current:
        probe = ask_probe(current, timedelta(0))
        assert probe is not None
        assert answer_probe(current, probe, "worker:test:1")
        assert not answer_probe(current, probe, "worker:test:2")
        current.execute(text("UPDATE probes SET answered_at = now() - interval '61 s'"))
    ready, checks = readiness(engine, settings)
    assert not ready
    assert "for 61 s" in checks[-1].sentence


def test_probes_that_served_their_time_go(engine: Engine) -> None:
    with session(engine) as current:
        assert seconds_since_sign_of_life(current, LEASE) is None
        ask_probe(current, timedelta(0))
        current.execute(text("UPDATE probes SET asked_at = now() - interval '2 h'"))
        ask_probe(current, timedelta(0))
        assert current.execute(text("SELECT count(*) FROM probes")).scalar_one() == 1


def test_a_part_that_is_away_is_named_without_its_address(engine: Engine, settings: Settings, tmp_path: Path) -> None:
    gone = connect("postgresql://secret:word@/nowhere?host=/nowhere")
    broken = settings.model_copy(update={"blobs": tmp_path / "vanished", "broker_url": "redis+socket:///nowhere"})
    ready, checks = readiness(gone, broken)
    assert not ready
    assert parts(checks) == {"database": False, "broker": False, "blobs": False}
    told = " ".join(check.sentence for check in checks)
    assert "secret" not in told
    assert "nowhere" not in told
    assert "vanished" not in told


def test_asking_goes_on_whatever_is_away() -> None:
    stop = Event()
    stop.set()
    keep_asking(connect("postgresql://a@/b?host=/nowhere"), "redis+socket:///nowhere", stop)


def test_figures_of_the_database_are_read_when_asked_for(engine: Engine, settings: Settings) -> None:
    with session(engine) as current:
        receive(current, Terms(Blobs(settings.folder("blobs")), 10**6, ()), PDF, file_name="a.pdf", actor="test")
    told = render_metrics(engine).decode()
    for line in (
        "docpipe_database_up 1.0",
        'docpipe_documents{status="received"} 1.0',
        'docpipe_jobs_waiting{priority="normal"} 1.0',
        'docpipe_oldest_wait_seconds{priority="bulk"} 0.0',
        'docpipe_reviews{state="claimed"} 0.0',
        'docpipe_decisions_total{kind="accepted"} 0.0',
        'docpipe_corrections_total{kind="value"} 0.0',
        'docpipe_notices{state="dead"} 0.0',
    ):
        assert line in told


def test_a_database_that_is_away_is_a_figure_too() -> None:
    told = render_metrics(connect("postgresql://a@/b?host=/nowhere")).decode()
    assert "docpipe_database_up 0.0" in told
    assert "docpipe_documents{" not in told
