"""axe-core, which finds faults of accessibility: fetched from npm once, kept outside the repository."""

import json
import os
import shutil
import subprocess
import tarfile
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

VERSION = "4.14.1"
MOST_SECONDS = 90
GRAVE = ("serious", "critical")


def load_axe() -> str:
    """Its source; skips where npm is not here or does not reach its registry."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "docpipe-tests"
    packed = cache / f"axe-core-{VERSION}.tgz"
    if not packed.exists():
        _fetch(packed)
    with tarfile.open(packed) as archive:
        source = archive.extractfile("package/axe.min.js")
        assert source
        return source.read().decode()


def _fetch(packed: Path) -> None:
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("npm is not here, and axe-core comes from it")
    packed.parent.mkdir(parents=True, exist_ok=True)
    command = [npm, "pack", f"axe-core@{VERSION}", "--pack-destination", str(packed.parent)]
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=MOST_SECONDS, cwd=packed.parent)
    except (subprocess.CalledProcessError, subprocess.TimeoutExpired):
        pytest.skip("npm does not reach its registry, and axe-core comes from it")


def grave_faults(page: Page, source: str) -> list[str]:
    """The serious and critical faults of what the page shows now."""
    page.evaluate(source)
    found: dict[str, Any] = page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{fault['id']} ({fault['impact']}): {fault['help']}: "
        + "; ".join(json.dumps(node["target"]) + " " + node["failureSummary"] for node in fault["nodes"][:5])
        for fault in found["violations"]
        if fault["impact"] in GRAVE
    ]
