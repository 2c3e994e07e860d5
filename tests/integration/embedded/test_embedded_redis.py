"""The embedded Redis-protocol server."""

import os
import signal
from pathlib import Path

import pytest
import redis
from kombu import Connection

from docpipe.embedded.child import wait_until
from docpipe.embedded.redis import Redis, running_redis
from docpipe.errors import AlreadyRunning


def test_it_answers_on_its_socket_and_on_no_port(home: Path) -> None:
    with running_redis(home) as server:
        with redis.Redis(unix_socket_path=str(server.socket)) as client:
            assert client.config_get("port") == {"port": "0"}
            assert client.config_get("save") == {"save": ""}
        with Connection(server.url()) as connection:
            assert connection.connected or connection.connect()
        assert server.socket.stat().st_mode & 0o777 == 0o700
    assert not server.socket.exists()


def test_it_starts_again_after_a_kill(home: Path) -> None:
    with running_redis(home) as server:
        assert server.child.pid
        os.kill(server.child.pid, signal.SIGKILL)
        assert wait_until(lambda: not server.healthy(), 5)
        assert server.socket.exists()  # left behind
        server.restart()
        assert server.healthy()


def test_a_second_start_on_the_same_home_is_refused(home: Path) -> None:
    with running_redis(home), pytest.raises(AlreadyRunning), running_redis(home):
        pass


def test_stopping_one_that_never_started_leaves_the_running_one_alone(home: Path) -> None:
    with running_redis(home) as server:
        Redis(server.places).stop()
        assert server.healthy()
