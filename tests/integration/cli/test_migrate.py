"""`docpipe migrate` on a PostgreSQL of one's own."""

import json
from collections.abc import Iterator

import pytest
from typer.testing import CliRunner

from docpipe import cli
from docpipe.embedded.postgres import APP, OWNER
from docpipe.store import connect, is_migrated


@pytest.fixture
def new(servers, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a database without a table, as the application's role sees it."""
    servers.run_as_superuser(f"CREATE DATABASE bare OWNER {OWNER}", f"GRANT CONNECT ON DATABASE bare TO {APP}")
    monkeypatch.setenv("DOCPIPE_DATABASE_URL", servers.postgres.url(APP, "bare"))
    monkeypatch.setenv("DOCPIPE_MIGRATION_URL", servers.postgres.url(OWNER, "bare"))
    yield servers.postgres.url(APP, "bare")
    servers.run_as_superuser("DROP DATABASE bare WITH (FORCE)")


def test_it_brings_a_new_database_to_its_form_and_may_run_again(new: str) -> None:
    engine = connect(new)
    for _ in range(2):
        done = CliRunner().invoke(cli.build(["migrate"]), ["migrate", "--json"])
        assert done.exit_code == 0, done.output
        assert json.loads(done.stdout)["status"] == "migrated"
        assert is_migrated(engine)
    engine.dispose()
