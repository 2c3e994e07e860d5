"""Bring the database to the form that this version needs, and say whether it has it."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

import docpipe
from docpipe.errors import NewerDatabase
from docpipe.store.engine import connect, unavailable_when_gone

STEPS = Path(docpipe.__file__).parents[1] / "migrations"  # beside the package, in a checkout as in an installed wheel


def migrate(url: str) -> None:
    """Run the steps that the database lacks, all or none, as the owner's role; safe to run twice, and twice at once.

    DatabaseUnavailable where it does not answer; NewerDatabase.
    """
    engine = connect(url, name="docpipe migrate")
    try:
        with unavailable_when_gone(), engine.begin() as connection:
            _revision(connection)
            config = _config()
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    finally:
        engine.dispose()


def is_migrated(engine: Engine) -> bool:
    """Has the database the form that this version of docpipe needs? NewerDatabase where it has a later one."""
    with unavailable_when_gone(), engine.connect() as connection:
        return _revision(connection) == ScriptDirectory.from_config(_config()).get_current_head()


def _revision(connection: Connection) -> str | None:
    """The step that the database has come to, None before the first; NewerDatabase where this version lacks it."""
    revision = MigrationContext.configure(connection).get_current_revision()
    known = {step.revision for step in ScriptDirectory.from_config(_config()).walk_revisions()}
    if revision is not None and revision not in known:
        raise NewerDatabase(f"Its last step is {revision}.")
    return revision


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(STEPS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
