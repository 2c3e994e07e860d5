"""Python runs this first in every process whose PYTHONPATH names this folder, as in those that tests start: a
torchvision that was built for GPUs can be imported beside a torch for CPUs then, as it can in the tests themselves.
"""

import importlib.util
from pathlib import Path

_spec = importlib.util.spec_from_file_location("shared_conftest", Path(__file__).parents[1] / "conftest.py")
assert _spec is not None
assert _spec.loader is not None
_module = importlib.util.module_from_spec(_spec)  # kept, as what it declares is gone with it
_spec.loader.exec_module(_module)
