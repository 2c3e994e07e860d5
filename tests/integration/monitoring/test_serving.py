"""A worker's own port for figures: one of its processes has it, another takes it over."""

import socket
from threading import Event, Thread
from urllib.request import urlopen

import pytest

from docpipe.embedded.child import wait_until
from docpipe.monitoring import rendering, serve_metrics


def test_who_ends_leaves_the_port_to_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rendering, "BIND_AGAIN_SECONDS", 0.02)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    stops = [Event(), Event()]
    threads = [Thread(target=serve_metrics, args=[port, stop]) for stop in stops]
    for thread in threads:
        thread.start()
    try:
        assert wait_until(lambda: answers(port), 10)
        for stop, thread in zip(stops, threads, strict=True):
            assert answers(port)
            stop.set()
            thread.join(10)
            if thread is not threads[-1]:
                assert wait_until(lambda: answers(port), 10)
        assert not answers(port)
    finally:
        for stop, thread in zip(stops, threads, strict=True):
            stop.set()
            thread.join(10)


def answers(port: int) -> bool:
    try:
        with urlopen(f"http://127.0.0.1:{port}/metrics", timeout=5) as answer:
            return b"docpipe_jobs" in answer.read()
    except OSError:
        return False
