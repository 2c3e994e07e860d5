"""The migrations make what the queries expect, and the application's role may do no more than it must."""

import re
from enum import StrEnum

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from docpipe.errors import NewerDatabase
from docpipe.job import JobKind, JobState, Priority, Queue
from docpipe.lifecycle import Status
from docpipe.permissions import Role
from docpipe.store import Engine, connect, is_migrated, migrate, notice_tables, people_tables, review_tables, session
from docpipe.store.events import EventKind, add_event
from docpipe.store.rights import list_excess_rights
from docpipe.store.tables import metadata


def test_migrations_make_what_the_queries_expect(engine: Engine) -> None:
    assert all(room.metadata is metadata for room in (notice_tables, people_tables, review_tables))
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_server_default": True})
        assert compare_metadata(context, metadata) == []


def test_migrating_twice_changes_nothing(database) -> None:
    assert is_migrated(database.engine)
    migrate(database.owner_url)
    assert is_migrated(database.engine)


def test_a_database_of_a_newer_version_is_left_alone(database) -> None:
    owner = connect(database.owner_url)
    with session(owner) as current:
        current.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    try:
        for look in (lambda: is_migrated(database.engine), lambda: migrate(database.owner_url)):
            with pytest.raises(NewerDatabase, match="Its last step is 9999"):
                look()
    finally:
        with session(owner) as current:
            current.execute(text("UPDATE alembic_version SET version_num = '0003'"))
        owner.dispose()


@pytest.mark.parametrize(
    ("constraint", "words"),
    [
        ("known_status", Status),
        ("known_kind", JobKind),
        ("known_state", JobState),
        ("known_queue", Queue),
        ("known_role", Role),
    ],
)
def test_the_database_knows_the_same_words(engine: Engine, constraint: str, words: type[StrEnum]) -> None:
    query = text("SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = :name")
    with session(engine) as current:
        (definition,) = current.execute(query, {"name": constraint}).scalars()
    assert set(re.findall(r"'(\w+)'", definition)) == {word.value for word in words}


def test_the_database_orders_priorities_as_we_do(engine: Engine) -> None:
    with session(engine) as current:
        words = current.execute(text("SELECT unnest(enum_range(NULL::priority))")).scalars().all()
    assert list(words) == [priority.value for priority in Priority]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET actor = 'nobody'",
        "DELETE FROM events",
        "TRUNCATE events",
        "UPDATE readings SET result = '{}'",
        "DELETE FROM readings",
        "DELETE FROM documents",
        "DELETE FROM jobs",
        "ALTER TABLE events DISABLE TRIGGER ALL",
        "DROP TABLE events",
        "UPDATE alembic_version SET version_num = '0'",
        "INSERT INTO events (kind, actor, at) VALUES ('read', 'x', '1999-01-01')",  # nor say when it was
        "INSERT INTO events (id, kind, actor) OVERRIDING SYSTEM VALUE VALUES (-1, 'read', 'x')",
    ],
)
def test_the_application_may_not(engine: Engine, statement: str) -> None:
    with session(engine) as current:
        add_event(current, EventKind.RECEIVED, "test")
    with pytest.raises(DBAPIError, match=r"permission denied|must be owner"), session(engine) as current:
        current.execute(text(statement))


@pytest.mark.parametrize("statement", ["UPDATE events SET actor = 'x'", "DELETE FROM events", "TRUNCATE events"])
def test_the_owner_is_stopped_by_the_trigger(database, statement: str) -> None:
    owner = connect(database.owner_url)
    with pytest.raises(DBAPIError, match="only ever added"), session(owner) as current:
        current.execute(text(statement))
    owner.dispose()


def test_excess_rights_are_found(database) -> None:
    with session(database.engine) as current:
        assert list_excess_rights(current) == []
    owner = connect(database.owner_url)
    with session(owner) as current:
        assert "UPDATE on events" in list_excess_rights(current)
    owner.dispose()
