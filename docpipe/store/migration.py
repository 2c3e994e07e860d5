"""Bring the database to the form that this version needs, and say whether it has it."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

import docpipe
from docpipe.store.engine import connect, unavailable_when_gone

STEPS = Path(docpipe.__file__).parents[1] / "migrations"  # beside the package, in a checkout as in an installed wheel


def migrate(url: str) -> None:
    """Run the steps that the database lacks, all or none, as the owner's role; safe to run twice, and twice at once.

    DatabaseUnavailable where it does not answer.
    """
    engine = connect(url, name="docpipe migrate")
    try:
        with unavailable_when_gone(), engine.begin() as connection:
            config = _config()
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    finally:
        engine.dispose()


def is_migrated(engine: Engine) -> bool:
    """Has the database the form that this version of docpipe needs?"""
    with unavailable_when_gone(), engine.connect() as connection:
        current = MigrationContext.configure(connection).get_current_revision()
    return current == ScriptDirectory.from_config(_config()).get_current_head()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(STEPS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
