"""Backup and restore as docs/operation.md tells them: pg_dump, then the blobs; and back into a new server."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from docpipe.access import accept_invitation, first_admin
from docpipe.embedded.disguise import choose_disguise
from docpipe.embedded.postgres import APP, OWNER, PORT, SUPERUSER, Postgres, _binary, running_postgres
from docpipe.intake import Blobs, Terms, receive
from docpipe.store import Engine, connect, is_migrated, session
from docpipe.store.documents import list_documents
from docpipe.store.rights import list_excess_rights

PDF = b"%PDF-1.4\n%%EOF\n"
WORK = """
WITH d AS (UPDATE documents SET status = 'needs_review' RETURNING id),
     r AS (INSERT INTO reviews (document_id, document_type, severity, doubtful_critical, priority, received_at, draft,
                                draft_version)
           SELECT id, 'invoice', 1, 1, 'normal', now(), '{"edits": [{"text": "1,00"}]}', 3 FROM d
           RETURNING document_id),
     w AS (INSERT INTO webhooks (id, url, secret, statuses, created_by)
           VALUES (gen_random_uuid(), 'https://10.0.0.1', 'whsec_x', '{accepted}', 'test') RETURNING id)
INSERT INTO decisions (document_id, version, kind, actor, why) SELECT document_id, 1, 'reopened', 'user:anna', '' FROM r
"""
CORRECTION = """
INSERT INTO corrections (decision_id, document_id, path, kind, before, after, actor)
SELECT id, document_id, '["grand_total"]', 'value', '{"value": "1"}', '{"value": "2"}', actor FROM decisions
"""


@dataclass(frozen=True)
class Tools:
    """pg_dump and its like, of the server's own version, as the embedded server's owner."""

    server: Postgres

    def run(self, program: str, role: str, *words: str) -> None:
        environment = {"PATH": os.environ["PATH"], "PGHOST": str(self.server.places.sockets), "PGPORT": str(PORT)}
        command = [str(_binary(program)), "--username", role, *words]
        done = subprocess.run(command, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr


@pytest.fixture
def new_server() -> Iterator[Postgres]:
    """A server elsewhere, with the roles and an empty database that a first start makes."""
    folder = Path(tempfile.mkdtemp(prefix="dn", dir="/tmp"))
    with running_postgres(folder / "h", choose_disguise()) as server:
        yield server
    shutil.rmtree(folder)


@pytest.fixture
def worked_on(engine: Engine, servers, tmp_path: Path) -> Path:
    """The blobs of an installation in which people have been at work."""
    blobs = tmp_path / "blobs"
    terms = Terms(Blobs(blobs), 10**6, ())
    with session(engine) as current:
        for number in range(3):
            receive(current, terms, PDF + bytes([number]), file_name=f"{number}.pdf", actor="test")
        token = first_admin(current, timedelta(hours=1))
        assert token
        accept_invitation(current, token, "four words of mine alone")
    servers.run_as_superuser(WORK, CORRECTION, database="docpipe")
    return blobs


def test_everything_is_back_and_events_still_cannot_be_changed(
    engine: Engine, servers, worked_on: Path, new_server: Postgres, tmp_path: Path
) -> None:
    dump, kept = tmp_path / "docpipe.dump", tmp_path / "kept"
    Tools(servers.postgres).run("pg_dump", OWNER, "--format=custom", f"--file={dump}", "docpipe")
    shutil.copytree(worked_on, kept)  # after the database: what it knows of is there
    before = contents(servers.postgres)

    Tools(new_server).run("pg_restore", OWNER, "--exit-on-error", "--single-transaction", "--dbname=docpipe", str(dump))
    assert contents(new_server) == before
    assert all(before[table] for table in ("documents", "events", "reviews", "decisions", "corrections", "users"))

    restored = connect(new_server.url(APP))
    try:
        assert is_migrated(restored)
        with session(restored) as current:
            assert list_excess_rights(current) == []
            documents = list_documents(current)
            assert len(documents) == 3
            assert all(Blobs(kept).get(document.sha256) for document in documents)
        for forbidden in ("UPDATE events SET actor = 'x'", "DELETE FROM events", "UPDATE decisions SET why = 'x'"):
            with pytest.raises(ProgrammingError, match="permission denied"), session(restored) as current:
                current.execute(text(forbidden))
        with session(restored) as current:  # and it goes on: numbers do not begin again
            receive(current, Terms(Blobs(kept), 10**6, ()), PDF + b"new", file_name="n.pdf", actor="test")
    finally:
        restored.dispose()
    with psycopg.connect(plain(new_server), autocommit=True) as owner, pytest.raises(psycopg.Error, match="only ever"):
        owner.execute("DELETE FROM events")  # not even a superuser, by mistake


def contents(server: Postgres) -> dict[str, list[str]]:
    """Every row of every table."""
    with psycopg.connect(plain(server)) as connection:
        names = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"
        tables = [name for (name,) in connection.execute(names)]
        return {
            name: [row for (row,) in connection.execute(f"SELECT t::text FROM {name} t ORDER BY 1")] for name in tables
        }


def plain(server: Postgres) -> str:
    return f"postgresql://{SUPERUSER}@/docpipe?host={quote(str(server.places.sockets), safe='')}&port={PORT}"
