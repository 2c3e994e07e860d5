"""The way to PostgreSQL: an engine per process, a session per transaction.

A server that does not answer becomes DatabaseUnavailable, which says that the same work may succeed later.
"""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Engine, create_engine, text
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, TimeoutError
from sqlalchemy.orm import Session

from docpipe.errors import BadSettings, DatabaseUnavailable

CONNECT_SECONDS = 5
UNSTORABLE = re.compile("[\0\ud800-\udfff]")
SUSPECT = ("\\u0000", "\\ud")  # how JSON writes them, and whole pairs, too


def connect(url: str, *, name: str = "docpipe", pool_size: int = 5) -> Engine:
    """An engine for the address; nothing is connected yet. `name` is what PostgreSQL's activity list shows.

    BadSettings where the address cannot be understood. Dispose of the engine when you are done.
    """
    try:
        address = make_url(url)
        if address.drivername in ("postgresql", "postgres"):
            address = address.set(drivername="postgresql+psycopg")
        if address.get_backend_name() != "postgresql":
            raise ArgumentError("another kind of database")
        return create_engine(
            address,
            pool_size=pool_size,
            pool_pre_ping=True,
            pool_timeout=30,
            hide_parameters=True,  # an error's text must not quote a document
            json_serializer=as_json_text,
            connect_args={"connect_timeout": CONNECT_SECONDS, "application_name": name[:63]},
        )
    except (ArgumentError, ImportError):  # the text of the error may hold the password
        raise BadSettings("DOCPIPE_DATABASE_URL must look like postgresql://role@host/docpipe.") from None


@contextmanager
def session(engine: Engine) -> Iterator[Session]:
    """One transaction: committed at the end of the block, rolled back when the block raises."""
    with unavailable_when_gone(), Session(engine, expire_on_commit=False) as current, current.begin():
        yield current


def as_json_text(value: Any) -> str:
    """JSON that PostgreSQL can keep: it refuses NUL and half surrogate pairs, which text layers do contain."""
    text = json.dumps(value, allow_nan=False, default=_plain)
    if any(mark in text for mark in SUSPECT):  # seldom, and to look at every text takes longer than to write them all
        return json.dumps(_storable(value), allow_nan=False, default=str)
    return text


def ping(engine: Engine) -> None:
    """Ask PostgreSQL for a sign of life, or raise DatabaseUnavailable."""
    with session(engine) as current:
        current.execute(text("SELECT 1"))


@contextmanager
def unavailable_when_gone() -> Iterator[None]:
    """Say DatabaseUnavailable for a server that is gone, starting, stopping or full; let other faults through."""
    try:
        yield
    except TimeoutError:
        raise DatabaseUnavailable("All its connections are in use.") from None
    except DBAPIError as error:
        if is_gone(error):
            raise DatabaseUnavailable(str(error.orig).strip().split("\n")[0]) from None
        raise


def is_gone(error: DBAPIError) -> bool:
    """Is the server at fault, and not the statement? By SQLSTATE classes 08, 53 and 57, or none at all."""
    state = getattr(error.orig, "sqlstate", None)
    if state is None:
        return error.connection_invalidated or type(error.orig).__name__ == "OperationalError"
    return state[:2] in ("08", "53", "57")  # of 57 also a statement that took longer than it may


def _plain(value: Any) -> Any:
    return dict(value) if isinstance(value, Mapping) else str(value)


def _storable(value: Any) -> Any:
    if isinstance(value, str):
        return UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", value)
    if isinstance(value, Mapping):
        return {_storable(key): _storable(item) for key, item in value.items()}
    return [_storable(item) for item in value] if isinstance(value, list | tuple) else value
