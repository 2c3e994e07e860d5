"""A home of its own for each test, and a way to run a script as another user."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[3]
AsUser = Callable[[int, str], Any]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def as_user() -> Iterator[AsUser]:
    """Run a script as another user, its only argument a home of that user's; gives what it prints, as JSON."""
    if os.geteuid() != 0:
        pytest.skip("only root can become another user; here every test runs as an ordinary user anyway")
    folder = Path(tempfile.mkdtemp(dir="/tmp"))

    def run(uid: int, script: str) -> Any:
        os.chown(folder, uid, uid)
        return json.loads(_as(uid, folder, script, str(folder / "home")))

    yield run
    shutil.rmtree(folder)


def _as(uid: int, folder: Path, *arguments: str) -> str:
    environment = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(folder),
        "PYTHONPATH": os.pathsep.join([str(ROOT), sysconfig.get_path("purelib")]),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    who = [
        "setpriv",
        f"--reuid={uid}",
        f"--regid={uid}",
        "--clear-groups",
        "env",
    ]  # `env`, as setpriv finds with our rights
    command = [*who, _interpreter(who), "-c", *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, cwd="/", timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


def _interpreter(who: list[str]) -> str:
    """An interpreter of our version that the user can reach: ours may lie in root's own home."""
    for candidate in (sys.executable, f"/usr/bin/python3.{sys.version_info.minor}"):
        if subprocess.run([*who, candidate, "-c", ""], capture_output=True, cwd="/").returncode == 0:
            return candidate
    pytest.skip("the other user can reach no Python of our version")
