"""The vocabulary is light: quick to import, and free of the rooms above it."""

import subprocess
import sys

HEAVY = ("docpipe", "workers", "sqlalchemy", "celery", "pymupdf", "numpy", "lxml", "torch")
PROBE = f"""
import sys, time
start = time.perf_counter()
import schemas
print(time.perf_counter() - start)
schemas.Registry.load()
print([name for name in {HEAVY!r} if name in sys.modules])
"""


def test_importing_schemas_is_quick_and_draws_nothing_heavy() -> None:
    run = subprocess.run([sys.executable, "-W", "error", "-c", PROBE], capture_output=True, text=True, check=True)
    seconds, heavy = run.stdout.splitlines()
    assert heavy == "[]"
    assert float(seconds) < 2  # 0.15 s on an idle machine; a loaded one may take longer
