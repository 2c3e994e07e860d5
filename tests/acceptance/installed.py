"""docpipe as a person starts it: a process of its own, in a home of its own."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "docpipe"]


class Docpipe:
    """The command line with a home."""

    def __init__(self, home: Path, command: list[str] | None = None, cwd: Path | None = None) -> None:
        self.home, self.command, self.cwd = home, command or COMMAND, cwd or home.parent
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("DOCPIPE_", "PYTHONPATH"))}
        self.environment = kept | {"DOCPIPE_HOME": str(home), "DOCPIPE_STABLE_SECONDS": "0.2", "DOCPIPE_WEB_PORT": "0"}
        if command is None:
            self.environment["PYTHONPATH"] = str(ROOT)  # also where the checkout is not installed
        self.started: list[subprocess.Popen[str]] = []
        self.told: dict[str, Any] = {}  # what `up` said of itself

    def run(self, *arguments: str, seconds: float = 120, **settings: str) -> subprocess.CompletedProcess[str]:
        """Run a verb to its end."""
        return subprocess.run(
            [*self.command, *arguments],
            env={**self.environment, **settings},
            cwd=self.cwd,
            capture_output=True,
            text=True,
            timeout=seconds,
        )

    def json(self, *arguments: str) -> list[dict[str, Any]]:
        """Run a verb that must succeed; the objects that it prints."""
        done = self.run(*arguments, "--json")
        assert done.returncode == 0, done.stdout + done.stderr
        return [json.loads(line) for line in done.stdout.splitlines()]

    def start_up(self) -> "subprocess.Popen[str]":
        """`docpipe up`, once it says that it is up."""
        process = subprocess.Popen(
            [*self.command, "up", "--json"],
            env=self.environment,
            cwd=self.cwd,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.started.append(process)
        assert process.stdout
        line = process.stdout.readline()
        if not line:
            process.wait(timeout=30)
            raise AssertionError(process.stderr.read() if process.stderr else "")
        self.told = json.loads(line)
        assert self.told["status"] == "up"
        return process

    def end(self) -> None:
        """End what was started."""
        for process in self.started:
            if process.poll() is None:
                process.send_signal(signal.SIGTERM)
                try:
                    process.wait(timeout=40)
                except subprocess.TimeoutExpired:
                    process.kill()  # its children end with it
            process.communicate()
