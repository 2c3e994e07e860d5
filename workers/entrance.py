"""How every process of this room begins: settings read and checked once, logging set up, then its work."""

import sys
from collections.abc import Callable
from typing import NoReturn

from docpipe import log
from docpipe.errors import BadSchema, BadSettings, DocpipeError
from docpipe.settings import Settings, load_settings
from docpipe.store import connect
from docpipe.trust import load_calibration
from schemas import BadSchemaFile, Registry


def enter(work: Callable[[Settings], int]) -> NoReturn:
    """Run the work with the settings and exit with what it gives; what cannot work at all is told at once."""
    try:
        settings = load_settings()
        check(settings)
        log.configure(settings.log_level)
        code = work(settings)
    except DocpipeError as error:
        print(error, file=sys.stderr)
        sys.exit(error.exit_code)
    sys.exit(code)


def check(settings: Settings) -> None:
    """BadSettings, BadCalibration, BadSchema where a process could not do its work."""
    for name in ("database_url", "broker_url"):
        if getattr(settings, name) is None:
            raise BadSettings(f"DOCPIPE_{name.upper()} is not set. (`docpipe up` sets it for the processes it starts.)")
    connect(settings.database_url or "").dispose()
    load_calibration(settings.calibration)
    try:
        Registry.load(settings.schemas)
    except BadSchemaFile as error:
        raise BadSchema(str(error)) from None
