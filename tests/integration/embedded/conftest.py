"""A home of its own for each test, and a way to run a script as another user."""

import json
import os
import shutil
import subprocess
import sys
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
def as_user(become: Callable[[int], list[str]]) -> Iterator[AsUser]:
    """Run a script as another user, its only argument a home of that user's; gives what it prints, as JSON."""
    folder = Path(tempfile.mkdtemp(dir="/tmp"))

    def run(uid: int, script: str) -> Any:
        os.chown(folder, uid, uid)
        environment = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "PYTHONPATH": str(ROOT)}
        command = [*become(uid), sys.executable, "-B", "-c", script, str(folder / "home")]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, cwd="/", timeout=120)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    yield run
    shutil.rmtree(folder)
