"""The demo from the first start to the table, and once more."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from installed import ROOT, Docpipe

pytestmark = pytest.mark.timeout(900)

ORDINARY = 1  # a user id that every system has an account for
PROCESSING_SECONDS = 240
AT_FAULT = 9
AGAIN_SECONDS = 30


def test_the_demo_is_as_expected_and_changes_nothing_when_run_again(docpipe: Docpipe) -> None:
    first = _demo(docpipe)
    rows, verdict = first[:-1], first[-1]
    assert verdict["as_expected"]
    assert verdict["right"] == verdict["total"] > 1000
    assert verdict["seconds"] < PROCESSING_SECONDS
    assert len(rows) == 40
    assert [row["status"] for row in rows].count("needs_review") == AT_FAULT
    results = _results(docpipe.home)
    assert len(results) > len(rows) - AT_FAULT, "one each, and one for each document of a file that held several"
    assert docpipe.home.stat().st_mode & 0o777 == 0o700

    start = time.monotonic()
    again = _demo(docpipe)
    assert time.monotonic() - start < AGAIN_SECONDS
    assert [(row["id"], row["status"], row["right"]) for row in again[:-1]] == [
        (row["id"], row["status"], row["right"]) for row in rows
    ]
    assert _results(docpipe.home) == results


@pytest.fixture
def ordinary(request: pytest.FixtureRequest) -> Iterator[Docpipe]:
    """docpipe of an ordinary user, whoever we are, with a home of more than 150 characters."""
    folder = Path(tempfile.mkdtemp(dir="/tmp"))
    folder.chmod(0o755)
    home = folder / ("h" * 70) / ("h" * 80)
    home.mkdir(parents=True)
    who: list[str] = []
    if os.geteuid() == 0:
        who = request.getfixturevalue("become")(ORDINARY)
        os.chown(home, ORDINARY, ORDINARY)
    made = Docpipe(home, [*who, sys.executable, "-B", "-m", "docpipe"], cwd=Path("/"))
    made.environment |= {"PYTHONPATH": str(ROOT), "HOME": str(home)}
    yield made
    shutil.rmtree(folder)


def test_an_ordinary_user_with_a_long_home_sees_the_table(ordinary: Docpipe) -> None:
    done = ordinary.run("demo", "--once", seconds=400)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "their fields right:" in done.stdout.replace("\n", " ")
    assert "demo/outbox" in done.stdout.replace("\n", "")
    assert done.stdout.count("needs review") >= AT_FAULT


def _demo(docpipe: Docpipe) -> list[dict[str, object]]:
    done: subprocess.CompletedProcess[str] = docpipe.run("demo", "--once", "--json", seconds=400)
    assert done.returncode == 0, done.stdout + done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def _results(home: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (home / "demo/outbox").glob("*.json")}
