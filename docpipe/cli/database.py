"""The database as the verbs reach it: the one of the settings, or the embedded one of the home."""

from collections.abc import Iterator
from contextlib import contextmanager

from docpipe.embedded.addresses import reach
from docpipe.errors import NotMigrated
from docpipe.settings import Settings
from docpipe.store import Engine, connect, is_migrated


@contextmanager
def database(settings: Settings, name: str) -> Iterator[Engine]:
    """An engine for the block; NotRunning, DatabaseUnavailable, NotMigrated."""
    filled = reach(settings)
    assert filled.database_url is not None
    engine = connect(filled.database_url, name=f"docpipe {name}", pool_size=1)
    try:
        if not is_migrated(engine):
            raise NotMigrated
        yield engine
    finally:
        engine.dispose()
