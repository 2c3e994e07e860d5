"""Which PostgreSQL and which Redis-protocol server an installation uses: those of the settings, else the embedded ones.

A shell that did not start them finds them through the home.
"""

import os
import sysconfig
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import docpipe
from docpipe.embedded.lock import holder
from docpipe.embedded.places import Places
from docpipe.embedded.postgres import OWNER, database_url
from docpipe.embedded.redis import broker_url
from docpipe.errors import BadSettings, NotRunning
from docpipe.settings import Settings

Folder = Literal["inbox", "outbox", "refused", "blobs"]
FOLDERS: tuple[Folder, ...] = ("inbox", "outbox", "refused", "blobs")


def places_of(settings: Settings) -> Places:
    """The home's folders, made or not."""
    return Places(settings.home.expanduser().absolute())


def with_addresses(settings: Settings) -> Settings:
    """The settings with every address filled in, whether anything runs there or not."""
    places = places_of(settings)
    found = {"home": places.home, "database_url": settings.database_url or database_url(places)}
    found["migration_url"] = settings.migration_url or settings.database_url or database_url(places, OWNER)
    found["broker_url"] = settings.broker_url or broker_url(places)
    return settings.model_copy(update=found)


def reach(settings: Settings) -> Settings:
    """The settings with every address filled in; NotRunning where the embedded PostgreSQL is meant and does not run.

    BadSettings where this user may not look into the home.
    """
    places = places_of(settings)
    if settings.database_url is None and _postgres_holder(places) is None:
        raise NotRunning(f"The home is {places.home}.")
    return with_addresses(settings)


def _postgres_holder(places: Places) -> int | None:
    try:
        return holder(places.run / "postgres.lock")
    except OSError as error:
        advice = "Run as the user whose home it is, or set DOCPIPE_HOME."
        raise BadSettings(f"The home {places.home} cannot be looked into ({error.strerror}). {advice}") from None


def as_environment(settings: Settings) -> dict[str, str]:
    """An environment in which a child process reads exactly these settings, whatever folder it runs in."""
    values: dict[str, object] = {name: getattr(settings, name) for name in type(settings).model_fields}
    values |= {name: settings.folder(name) for name in FOLDERS}
    values["schemas"] = os.pathsep.join(str(path.expanduser().absolute()) for path in settings.schemas)
    values["calibration"] = settings.calibration and settings.calibration.expanduser().absolute()
    values["model"] = settings.model and settings.model.expanduser().absolute()
    values["model_key"] = settings.model_key and settings.model_key.get_secret_value()
    ours = {f"DOCPIPE_{name.upper()}": str(value) for name, value in values.items() if value is not None}
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DOCPIPE_")}
    return {**kept, **ours, "DOCPIPE_CONFIG": os.devnull, "PYTHONPATH": _python_path(os.environ)}


def _python_path(environment: Mapping[str, str]) -> str:
    """Where children find docpipe: a checkout may run without being installed, from any folder."""
    root = Path(docpipe.__file__).parents[1]
    given = [str(Path(part).absolute()) for part in environment.get("PYTHONPATH", "").split(os.pathsep) if part]
    own = [] if root == Path(sysconfig.get_path("purelib")) else [str(root)]
    return os.pathsep.join(dict.fromkeys([*own, *given]))
