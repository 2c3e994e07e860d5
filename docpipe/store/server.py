"""PostgreSQL itself as an operator wants to see it: its version, its clock, and which workers are connected to it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import text
from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Server:
    """`version` such as `18.4`; `clock` when it was asked."""

    version: str
    clock: datetime


def describe_server(session: Session) -> Server:
    """What answers there."""
    asked = text("SELECT split_part(current_setting('server_version'), ' ', 1), clock_timestamp()")
    return Server(*session.execute(asked).one())


def count_workers(session: Session) -> int:
    """How many worker processes are connected now. Each keeps one connection as the reconciler, at all times."""
    asked = text(
        "SELECT count(*) FROM pg_stat_activity"
        " WHERE datname = current_database() AND application_name LIKE 'docpipe reconciler%'"
    )
    return int(session.execute(asked).scalar_one())
