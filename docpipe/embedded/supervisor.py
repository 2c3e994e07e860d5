"""Starts the parts in order, minds them, stops them in order.

Knows parts by what they can do (start, restart, stop, running or not), not by what they are for.
"""

import signal
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from docpipe.embedded.child import Child, last_lines, rotate
from docpipe.embedded.restarts import MOST_DEATHS, WINDOW_SECONDS, Restarts
from docpipe.errors import PartGivenUp, PartNotStarted

ROTATE_SECONDS = 30.0
HEALTH_SECONDS = 10.0
MOST_SILENCES = 18  # looks in a row: three minutes, as one may start slowly on a machine that is busy
Say = Callable[[str], None]


class Part(Protocol):
    """Something that is started, minded and stopped."""

    @property
    def child(self) -> Child: ...

    def start(self) -> None: ...

    def restart(self) -> None: ...

    def healthy(self) -> bool: ...

    def stop(self, seconds: float) -> None: ...


@dataclass
class Supervisor:
    """The servers come first and go last; `prepare` runs between them and the programs (migrations)."""

    servers: Sequence[Part]
    prepare: Callable[[], None]
    programs: Sequence[Part]
    say: Say
    stop_seconds: float
    _restarts: dict[str, Restarts] = field(default_factory=dict, init=False)
    _next_start: dict[str, float] = field(default_factory=dict, init=False)
    _next_rotation: float = field(default=0.0, init=False)
    _next_question: float = field(default=0.0, init=False)
    _silences: dict[str, int] = field(default_factory=dict, init=False)

    @property
    def parts(self) -> list[Part]:
        return [*self.servers, *self.programs]

    def start(self) -> None:
        """Start everything in order; what has been started is stopped again when something cannot be."""
        try:
            for server in self.servers:
                server.start()
            self.prepare()
            for program in self.programs:
                program.start()
        except BaseException:
            self.stop()
            raise

    def look(self) -> None:
        """Look once after every part: start again what died, when its wait is over. PartGivenUp when it dies and dies.

        Call it a few times a second, from the thread that started the parts.
        """
        now = time.monotonic()
        for part in self.parts:
            if part.child.name in self._next_start:
                self._start_again(part, now)
            elif not part.child.running:
                self._note_death(part, now)
        if now >= self._next_question:
            self._next_question = now + HEALTH_SECONDS
            for program in self.programs:
                self._ask(program)
        if now >= self._next_rotation:
            self._next_rotation = now + ROTATE_SECONDS
            for part in self.parts:
                rotate(part.child.log)

    def stop(self) -> None:
        """Stop the programs together within `stop_seconds`, then the servers, last started first."""
        for program in self.programs:
            program.child.send(signal.SIGTERM)
        end = time.monotonic() + self.stop_seconds
        for part in reversed(self.programs):
            part.stop(max(0.0, end - time.monotonic()))
        for server in reversed(self.servers):
            server.stop(10.0)

    def _ask(self, program: Part) -> None:
        """End a program that lives and gives no answer, again and again; then it is started anew as any that died."""
        name = program.child.name
        if not program.child.running or program.healthy():
            self._silences.pop(name, None)
            return
        self._silences[name] = self._silences.get(name, 0) + 1
        if self._silences[name] >= MOST_SILENCES:
            self.say(f"{name} gives no answer; ending it")
            program.child.send(signal.SIGKILL)

    def _note_death(self, part: Part, now: float) -> None:
        part.child.kill()
        wait = self._restarts.setdefault(part.child.name, Restarts()).note_death(now)
        if wait is None:
            raise PartGivenUp(
                f"It is {part.child.name}: ended {MOST_DEATHS + 1} times within {WINDOW_SECONDS:.0f} s, at last with "
                f"{_ending(part.child)}. Its log, {part.child.log}, ends with:\n{last_lines(part.child.log)}"
            )
        self._next_start[part.child.name] = now + wait
        self.say(f"{part.child.name} ended with {_ending(part.child)}; starting it again in {wait:g} s")

    def _start_again(self, part: Part, now: float) -> None:
        if now < self._next_start[part.child.name]:
            return
        del self._next_start[part.child.name]
        try:
            part.restart()
        except PartNotStarted as error:
            self.say(str(error))
            self._note_death(part, now)
        else:
            self.say(f"{part.child.name} runs again")


def _ending(child: Child) -> str:
    code = child.returncode
    if code is not None and code < 0:
        return f"signal {signal.Signals(-code).name}"
    return f"exit code {code}"
