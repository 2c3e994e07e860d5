"""A real PostgreSQL and a real Redis-protocol server for the whole run, and an empty database for each test."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
import redis

from docpipe.embedded.disguise import choose_disguise
from docpipe.embedded.places import make_home
from docpipe.embedded.postgres import APP, OWNER, SUPERUSER, Postgres
from docpipe.embedded.redis import Redis
from docpipe.store import Engine, connect, migrate

EMPTY = """
ALTER TABLE events DISABLE TRIGGER events_are_only_added;
TRUNCATE documents, users, groups, sign_in_failures, api_keys, idempotency_keys, webhooks, probes, events
    RESTART IDENTITY CASCADE;
ALTER TABLE events ENABLE ALWAYS TRIGGER events_are_only_added;
"""
# What a test does may be lost when the machine falls over, not when a server is killed.
HASTE = ("fsync = off", "synchronous_commit = off", "full_page_writes = off", "max_wal_size = '1GB'")


@dataclass(frozen=True)
class Servers:
    postgres: Postgres
    redis: Redis

    def run_as_superuser(self, *statements: str, database: str = "postgres") -> None:
        url = self.postgres.url(SUPERUSER, database).replace("+psycopg", "")
        with psycopg.connect(url, autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement)

    def redis_client(self) -> "redis.Redis":
        return redis.Redis(unix_socket_path=str(self.redis.socket))


@dataclass(frozen=True)
class Database:
    """One test's database: as the application sees it, and the address of its owner."""

    engine: Engine
    url: str
    owner_url: str


@pytest.fixture(scope="session")
def servers() -> Iterator[Servers]:
    home = Path(tempfile.mkdtemp(prefix="dp", dir="/tmp"))
    places = make_home(home / "h")
    postgres, broker = Postgres(places, choose_disguise()), Redis(places)
    try:
        postgres.start()
        broker.start()
        running = Servers(postgres, broker)
        running.run_as_superuser(*(f"ALTER SYSTEM SET {setting}" for setting in HASTE), "SELECT pg_reload_conf()")
        migrate(postgres.url(OWNER))
        yield running
    finally:
        broker.stop()
        postgres.stop()
        shutil.rmtree(home)


@pytest.fixture
def empty_database(servers: Servers) -> Callable[[], None]:
    """Removes all rows, events too, which nobody but a superuser can."""
    return lambda: servers.run_as_superuser(EMPTY, database="docpipe")


@pytest.fixture
def database(servers: Servers, empty_database: Callable[[], None]) -> Iterator[Database]:
    """The migrated database, empty."""
    empty_database()
    engine = connect(servers.postgres.url(APP), pool_size=20)
    yield Database(engine, servers.postgres.url(APP), servers.postgres.url(OWNER))
    engine.dispose()


@pytest.fixture
def engine(database: Database) -> Engine:
    return database.engine


@pytest.fixture
def broker_url(servers: Servers) -> str:
    with servers.redis_client() as client:
        client.flushall()
    return servers.redis.url()
