"""One of our own programs (worker, watcher) as a supervised part."""

import signal
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from docpipe.embedded.child import Child, launch_command


@dataclass
class Program:
    """A Python module run as a process; well as long as it lives."""

    name: str
    arguments: Sequence[str]
    environment: Mapping[str, str]
    logs: Path
    child: Child = field(init=False)

    def __post_init__(self) -> None:
        command = launch_command([sys.executable, "-m", *self.arguments], signal.SIGTERM)
        self.child = Child(self.name, command, self.logs / f"{self.name}.log", self.environment)

    def start(self) -> None:
        self.child.start()

    def restart(self) -> None:
        """Start it after the one before has died; what that one left of its group is ended first."""
        self.child.kill()
        self.child.start()

    def healthy(self) -> bool:
        return self.child.running

    def stop(self, seconds: float) -> None:
        """Let it finish or hand back what it holds, then end it."""
        self.child.stop([signal.SIGTERM], seconds)
