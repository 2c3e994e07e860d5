"""What tests of every speed share: becoming another user, and a torchvision that can be imported."""

import importlib.util
import os
import shlex
import subprocess
import sys
from collections.abc import Callable, Sequence
from importlib.abc import MetaPathFinder
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]
Become = Callable[[int], list[str]]
OPERATORS = (
    "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "roi_align(Tensor input, Tensor rois, float spatial_scale, int pooled_height, int pooled_width, "
    "int sampling_ratio, bool aligned) -> Tensor",
)
_KEPT: list[object] = []  # a library of operators is gone with its last name


class TorchvisionsOperators(MetaPathFinder):
    """A torchvision that was built for GPUs cannot be imported beside a torch for CPUs, as its own library cannot be
    loaded: then the operators that it looks for are declared first. Pictures are resized by torch alone. Nothing is
    imported before someone asks for torchvision.
    """

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> None:
        if name == "torchvision" and self in sys.meta_path:
            sys.meta_path.remove(self)
            _declare_operators()


def _declare_operators() -> None:
    found = importlib.util.find_spec("torchvision")
    if found is None or found.origin is None:
        return
    import torch

    try:
        for library in Path(found.origin).parent.glob("_C*.so"):
            torch.ops.load_library(str(library))
    except OSError:
        declared = torch.library.Library("torchvision", "DEF")
        for operator in OPERATORS:
            declared.define(operator)
        _KEPT.append(declared)


sys.meta_path.insert(0, TorchvisionsOperators())


@pytest.fixture(scope="session")
def become(tmp_path_factory: pytest.TempPathFactory) -> Become:
    """The first words of a command that runs the rest as another user.

    Our interpreter and our checkout may lie in a home that is closed to others (root's): then the command sees, in a
    mount namespace of its own, an open folder in that place, with nothing but them in it.
    """
    if os.geteuid() != 0:
        pytest.skip("only root can become another user; here every test runs as an ordinary user anyway")
    stage = tmp_path_factory.mktemp("stage")

    def start(uid: int) -> list[str]:
        who = ["setpriv", f"--reuid={uid}", f"--regid={uid}", "--clear-groups", "env"]
        mounts = _mounts(stage)
        if not mounts:
            return who
        script = " && ".join([*map(shlex.join, mounts), 'exec "$@"'])
        command = ["unshare", "--mount", "sh", "-c", script, "sh", *who]
        if subprocess.run([*command, "true"], capture_output=True, check=False).returncode:
            pytest.skip("the other user cannot reach our interpreter, and no mount namespace can be made here")
        return command

    return start


def _mounts(stage: Path) -> list[list[str]]:
    """What must be mounted, in order, for others to reach what we run on."""
    needed = {Path(path).resolve() for path in (sys.base_prefix, sys.prefix, ROOT)}
    commands = []
    for number, closed in enumerate(sorted({closed for path in needed if (closed := _closed(path))})):
        front = stage / str(number)
        for path in sorted(path for path in needed if path.is_relative_to(closed)):
            inner = front / path.relative_to(closed)
            inner.mkdir(parents=True, exist_ok=True)
            commands.append(["mount", "--bind", str(path), str(inner)])
        commands.append(["mount", "--rbind", str(front), str(closed)])
    return commands


def _closed(path: Path) -> Path | None:
    """The first folder on the way that others may not pass."""
    return next((part for part in reversed([path, *path.parents]) if not part.stat().st_mode & 0o001), None)
