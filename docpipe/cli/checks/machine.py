"""The machine: Python, environment, home, folders, disk."""

import os
import platform
import shutil
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

from docpipe.cli.checks.check import Check, fail, ok, warn
from docpipe.embedded.addresses import FOLDERS, places_of
from docpipe.settings import MIB, Settings, closest_setting

LEAST_DISK_BYTES = 512 * MIB  # below it PostgreSQL may stop
GOOD_DISK_BYTES = 4096 * MIB


def check_python(settings: Settings) -> Iterator[Check]:  # noqa: ARG001
    """The interpreter and the system."""
    system = f"Python {platform.python_version()} on {platform.system()} {platform.release()}, {platform.machine()}."
    if sys.platform == "linux":
        yield ok("python", system)
    else:
        yield fail("python", system, "The renderer's sandbox needs Linux. Run docpipe there.")


def check_environment(settings: Settings) -> Iterator[Check]:
    """Variables that look like settings and are none: a misspelt one would go unseen."""
    known = {f"DOCPIPE_{name.upper()}" for name in type(settings).model_fields} | {"DOCPIPE_CONFIG"}
    for variable in sorted(os.environ):
        if variable.startswith("DOCPIPE_") and variable not in known:
            close = closest_setting(variable)
            advice = f"Did you mean DOCPIPE_{close.upper()}?" if close else ""
            yield warn("environment", f"{variable} is no setting.", advice)


def check_home(settings: Settings) -> Iterator[Check]:
    """Whether the home is ours, and ours alone."""
    home = places_of(settings).home
    if not home.exists():
        yield _check_parent("home", home)
        return
    state = home.stat()
    rights = stat.S_IMODE(state.st_mode)
    if state.st_uid != os.geteuid():
        yield fail("home", f"{home} belongs to user id {state.st_uid}.", "Run as that user, or set DOCPIPE_HOME.")
    elif rights != 0o700:
        yield warn("home", f"{home} has mode {rights:04o}.", "`docpipe up` makes it 0700 again.")
    else:
        yield ok("home", f"{home}, for its owner alone (0700).")


def check_folders(settings: Settings) -> Iterator[Check]:
    """Whether files can be put and taken where the settings say."""
    for name in FOLDERS:
        folder = settings.folder(name)
        if not folder.exists():
            yield _check_parent(name, folder)
        elif os.access(folder, os.R_OK | os.W_OK | os.X_OK):
            yield ok(name, f"{folder} can be written.")
        else:
            yield fail(
                name, f"{folder} cannot be written.", f"Give this user the right, or set DOCPIPE_{name.upper()}."
            )


def check_disk(settings: Settings) -> Iterator[Check]:
    """Whether there is room on each disk that something is kept on."""
    seen: set[int] = set()
    folders = {f"disk of {name}": settings.folder(name) for name in FOLDERS}
    for name, folder in {"disk": places_of(settings).home, **folders}.items():
        place = _existing(folder)
        if (device := place.stat().st_dev) in seen:
            continue
        seen.add(device)
        free = shutil.disk_usage(place).free
        sentence = f"{free / 2**30:,.1f} GiB free at {place}."
        if free < LEAST_DISK_BYTES:
            yield fail(name, sentence, "Make room: what finds none waits, and PostgreSQL stops.")
        elif free < GOOD_DISK_BYTES:
            yield warn(name, sentence, "Make room soon.")
        else:
            yield ok(name, sentence)


def _check_parent(name: str, folder: Path) -> Check:
    parent = _existing(folder)
    if os.access(parent, os.W_OK | os.X_OK):
        return ok(name, f"{folder} is not there yet; the first start makes it.")
    return fail(name, f"{folder} is not there, and {parent} cannot be written.", f"Set DOCPIPE_{name.upper()}.")


def _existing(folder: Path) -> Path:
    return next(place for place in (folder, *folder.parents) if place.exists())
