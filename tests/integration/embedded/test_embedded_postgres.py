"""The embedded PostgreSQL, through what happens to servers on laptops."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

from docpipe.embedded.child import wait_until
from docpipe.embedded.disguise import Disguise, choose_disguise
from docpipe.embedded.orphans import working_in
from docpipe.embedded.postgres import Postgres, running_postgres
from docpipe.errors import AlreadyRunning, PartNotStarted


def connect(server: Postgres, role: str) -> "psycopg.Connection[tuple[object, ...]]":
    return psycopg.connect(server.url(role).replace("+psycopg", ""), autocommit=True)


def test_it_is_a_full_and_private_postgresql(home: Path) -> None:
    with running_postgres(home) as server:
        with connect(server, "docpipe_app") as app:
            settings = ("data_checksums", "fsync", "listen_addresses", "server_encoding", "TimeZone")
            found = {name: app.execute(f"SHOW {name}").fetchone() for name in settings}
            rights = app.execute(
                "SELECT rolsuper, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = 'docpipe_app'"
            )
            assert rights.fetchone() == (False, False, False)
        values = ("on", "on", "", "UTF8", "UTC")
        assert found == {name: (value,) for name, value in zip(settings, values, strict=True)}
        for folder in (home, home / "postgres", server.places.sockets):
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert not working_in("postgres", home / "postgres")


def test_the_owner_may_make_tables_and_the_application_may_not(home: Path) -> None:
    with running_postgres(home) as server:
        with connect(server, "docpipe_owner") as owner:
            owner.execute("CREATE TABLE kept (id int)")
        with connect(server, "docpipe_app") as app, pytest.raises(psycopg.errors.InsufficientPrivilege):
            app.execute("CREATE TABLE mine (id int)")


def test_a_second_start_on_the_same_home_is_refused(home: Path) -> None:
    with running_postgres(home) as server:
        with pytest.raises(AlreadyRunning, match=f"process {os.getpid()}"), running_postgres(home):
            pass
        assert server.healthy()


def test_what_was_committed_survives_a_killed_server(home: Path) -> None:
    with running_postgres(home) as server:
        with connect(server, "docpipe_owner") as owner:
            owner.execute("CREATE TABLE kept AS SELECT 7 AS id")
        assert server.child.pid
        os.kill(server.child.pid, signal.SIGKILL)
        assert wait_until(lambda: not server.healthy(), 5)
        server.restart()
        with connect(server, "docpipe_owner") as owner:
            assert owner.execute("SELECT id FROM kept").fetchone() == (7,)


START_AND_WAIT = """
import sys, time
from pathlib import Path
from docpipe.embedded.postgres import running_postgres
with running_postgres(Path(sys.argv[1])):
    print("ready", flush=True)
    time.sleep(60)
"""


def test_it_ends_with_a_killed_parent_and_starts_again(home: Path) -> None:
    parent = subprocess.Popen([sys.executable, "-c", START_AND_WAIT, str(home)], stdout=subprocess.PIPE)
    assert parent.stdout
    assert parent.stdout.readline() == b"ready\n"
    parent.kill()
    parent.communicate()
    assert wait_until(lambda: not working_in("postgres", home / "postgres"), 10)
    with running_postgres(home) as server:
        assert server.healthy()


def test_stale_files_that_name_a_living_process_do_not_keep_it_from_starting(home: Path) -> None:
    with running_postgres(home):
        pid_file = (home / "postgres/postmaster.pid").read_text().split("\n", 1)[1]
    other = subprocess.Popen(["sleep", "60"])  # the process id of the old server, given out again
    (home / "postgres/postmaster.pid").write_text(f"{other.pid}\n{pid_file}")
    (home / "run/.s.PGSQL.5432").write_text("")
    (home / "run/.s.PGSQL.5432.lock").write_text(f"{other.pid}\n")
    with running_postgres(home) as server:
        assert server.healthy()
    assert other.poll() is None, "a process that is not ours must be left alone"
    other.kill()
    other.wait()


def test_a_shell_that_stands_in_the_data_folder_is_left_alone(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("docpipe.embedded.orphans.POLITE_SECONDS", 0.1)
    with running_postgres(home):
        pass
    shell = subprocess.Popen(["sleep", "60"], cwd=home / "postgres")
    (home / "postgres/postmaster.pid").write_text(f"{shell.pid}\n")
    with running_postgres(home) as server:
        assert server.healthy()
    assert shell.poll() is None
    shell.kill()
    shell.wait()


def test_the_environment_of_whoever_starts_it_does_not_matter(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"PGPORT": "9999", "PGDATABASE": "x", "PGUSER": "y", "LC_ALL": "xx_YY", "TZ": "Nowhere"}.items():
        monkeypatch.setenv(name, value)
    with running_postgres(home) as server:
        monkeypatch.delenv("PGPORT")
        assert server.healthy()


def test_a_first_start_cut_short_is_done_again(home: Path) -> None:
    (home / "postgres.new/base").mkdir(parents=True)
    (home / "postgres").mkdir(mode=0o755)
    with running_postgres(home) as server:
        assert server.healthy()
    assert not (home / "postgres.new").exists()


def test_data_of_another_version_are_left_alone(home: Path) -> None:
    (home / "postgres").mkdir(parents=True)
    (home / "postgres/PG_VERSION").write_text("17\n")
    with pytest.raises(PartNotStarted, match="holds data of PostgreSQL 17"), running_postgres(home):
        pass
    assert [path.name for path in (home / "postgres").iterdir()] == ["PG_VERSION"]


FACTS = """
import json, os, sys
from pathlib import Path
import psycopg
from docpipe.embedded.postgres import running_postgres
from docpipe.embedded.redis import running_redis
home = Path(sys.argv[1])
with running_postgres(home) as postgres, running_redis(home) as redis:
    with psycopg.connect(postgres.url().replace("+psycopg", "")) as connection:
        user = connection.execute("SELECT current_user").fetchone()[0]
    modes = [oct(folder.stat().st_mode)[-3:] for folder in (home, home / "postgres")]
    print(json.dumps({"user": user, "kind": postgres.disguise.kind, "redis": redis.healthy(), "modes": modes}))
"""


@pytest.mark.parametrize(("uid", "kind"), [(1, "plain"), (34567, "namespace")])  # with an account, and without one
def test_both_servers_run_as_an_ordinary_user(as_user, uid: int, kind: str) -> None:  # type: ignore[no-untyped-def]
    assert as_user(uid, FACTS) == {"user": "docpipe_app", "kind": kind, "redis": True, "modes": ["700", "700"]}


@pytest.mark.skipif(os.geteuid() != 0, reason="the disguises are for root")
def test_root_may_change_between_namespace_and_account(home: Path) -> None:
    namespace = choose_disguise()
    account = Disguise("account", namespace.uid, namespace.gid)
    for disguise in (account, namespace, account):
        with running_postgres(home, disguise) as server:
            assert server.healthy()
            assert (home / "postgres/PG_VERSION").stat().st_uid == disguise.owner
