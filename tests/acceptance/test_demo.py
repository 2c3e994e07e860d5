"""The demo from the first start to the table, and once more."""

import json
import subprocess
import time
from pathlib import Path

from installed import Docpipe

PROCESSING_SECONDS = 60
AGAIN_SECONDS = 30


def test_the_demo_is_as_expected_and_changes_nothing_when_run_again(docpipe: Docpipe) -> None:
    first = _demo(docpipe)
    rows, verdict = first[:-1], first[-1]
    assert verdict["as_expected"]
    assert verdict["right"] == verdict["total"] > 150
    assert verdict["seconds"] < PROCESSING_SECONDS
    assert len(rows) >= 19
    assert [row["status"] for row in rows].count("needs_review") == 3
    results = _results(docpipe.home)
    assert len(results) == len(rows) - 3

    start = time.monotonic()
    again = _demo(docpipe)
    assert time.monotonic() - start < AGAIN_SECONDS
    assert [(row["id"], row["status"], row["right"]) for row in again[:-1]] == [
        (row["id"], row["status"], row["right"]) for row in rows
    ]
    assert _results(docpipe.home) == results


def test_the_table_for_people(docpipe: Docpipe) -> None:
    done = docpipe.run("demo", "--once", seconds=200)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Fields right:" in done.stdout
    assert str(docpipe.home / "demo/outbox") in done.stdout
    assert done.stdout.count("needs review") == 3


def _demo(docpipe: Docpipe) -> list[dict[str, object]]:
    done: subprocess.CompletedProcess[str] = docpipe.run("demo", "--once", "--json", seconds=200)
    assert done.returncode == 0, done.stdout + done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def _results(home: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (home / "demo/outbox").glob("*.json")}
