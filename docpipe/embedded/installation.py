"""The parts of an installation on one machine, as settings ask for them.

A PostgreSQL or Redis-protocol server that a setting names is used; one that none names is embedded.
"""

import shutil
from collections.abc import Callable
from pathlib import Path

from docpipe.embedded.addresses import FOLDERS, as_environment, with_addresses
from docpipe.embedded.disguise import choose_disguise
from docpipe.embedded.places import make_home
from docpipe.embedded.postgres import Postgres
from docpipe.embedded.program import Program
from docpipe.embedded.redis import Redis
from docpipe.embedded.supervisor import Part, Supervisor
from docpipe.embedded.web import Web
from docpipe.errors import BadSettings
from docpipe.monitoring import figures_folder
from docpipe.settings import Settings
from docpipe.store import migrate

PROGRAMS = {  # what is run as `python -m`; every worker process also reconciles
    "worker": ["workers"],
    "watcher": ["workers.watcher"],
}
HOLDS_MODEL = {"worker-gpu": ["workers", "--gpu"]}  # where a model's folder is set
Say = Callable[[str], None]


def supervise(settings: Settings, say: Say) -> Supervisor:
    """A supervisor for the settings' parts; the home is made, nothing is started yet."""
    places = make_home(settings.home)
    filled = with_addresses(settings)
    shutil.rmtree(figures_folder(places.home), ignore_errors=True)  # counters begin anew with their programs
    for name in FOLDERS:
        _make_folder(name, filled.folder(name))
    servers: list[Part] = []
    if settings.database_url is None:
        servers.append(Postgres(places, choose_disguise()))
    if settings.broker_url is None:
        servers.append(Redis(places))
    environment = as_environment(filled)
    chosen = {**PROGRAMS, **HOLDS_MODEL} if settings.model is not None else PROGRAMS
    programs: list[Part] = [Program(name, arguments, environment, places.logs) for name, arguments in chosen.items()]
    programs.append(Web(places, environment, filled.web_host, filled.web_port))
    assert filled.migration_url is not None
    url = filled.migration_url
    return Supervisor(servers, lambda: migrate(url), programs, say, settings.stop_seconds)


def _make_folder(name: str, folder: Path) -> None:
    """A folder for people's files. One that is made is private; one that is there keeps its rights. BadSettings."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        advice = f"Set DOCPIPE_{name.upper()} to a folder that this user may make."
        raise BadSettings(f"The {name} {folder} cannot be made ({error.strerror}). {advice}") from None
