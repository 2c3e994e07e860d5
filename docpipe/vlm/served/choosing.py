"""Chooses which server gets a question: one that does well and has room; where none has, it waits until one has.

A conversation goes on where it began, as that server still holds what it has read.
"""

import random
import threading
import time
from collections import OrderedDict
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager

from docpipe.errors import ModelUnavailable
from docpipe.vlm.served.server import Server

MOST_REMEMBERED = 256  # conversations
PATIENT = 2.0  # a conversation waits for its own server where that costs no more than so many times the best one


class Choosing:
    """Hands servers out and takes them back; used by many threads."""

    def __init__(self, servers: Sequence[Server], chance: random.Random) -> None:
        self._servers = servers
        self._chance = chance
        self._changed = threading.Condition()
        self._waiting = 0
        self._talks: OrderedDict[int, Server] = OrderedDict()

    @contextmanager
    def server_for(self, talk: int, avoid: Collection[Server], deadline: float) -> Iterator[Server]:
        """A server with room, held for the block. ModelUnavailable where none gets free before the deadline."""
        server = self._take(talk, avoid, deadline)
        try:
            yield server
        finally:
            with self._changed:
                server.health.held -= 1
                self._changed.notify_all()

    def note_answer(self, server: Server, talk: int, seconds: float, tokens: int) -> bool:
        """It has answered. Whether it is back after failures."""
        with self._changed:
            self._talks[talk] = server
            self._talks.move_to_end(talk)
            if len(self._talks) > MOST_REMEMBERED:
                self._talks.popitem(last=False)
            return server.health.answered(time.monotonic(), seconds, tokens)

    def note_failure(self, server: Server, words: str) -> bool:
        """It has not. Whether that is news. It is probed again before its next question, as it may be another then."""
        with self._changed:
            server.abilities = None
            return server.health.failed(time.monotonic(), words)

    def note_full(self, server: Server, asked: float | None) -> None:
        with self._changed:
            server.health.is_full(time.monotonic(), asked)

    def _take(self, talk: int, avoid: Collection[Server], deadline: float) -> Server:
        with self._changed:
            while not (chosen := self._best(self._free(avoid), talk)):
                if time.monotonic() >= deadline or (self._waiting and self._all_dead()):
                    raise self._none_free()
                self._waiting += 1
                self._changed.wait(self._next_change(deadline))
                self._waiting -= 1
            chosen.health.held += 1
            return chosen

    def _free(self, avoid: Collection[Server]) -> list[Server]:
        free = [server for server in self._servers if server.health.is_free(time.monotonic())]
        return [server for server in free if server not in avoid] or free

    def _all_dead(self) -> bool:
        """Whether none has answered for long; then one question waits for the next try, and others are told at once."""
        return all(server.health.failures >= server.health.patience.tries for server in self._servers)

    def _best(self, free: Sequence[Server], talk: int) -> Server | None:
        if not free:
            return None
        now = time.monotonic()
        paces = [server.health.pace for server in self._servers if server.health.pace is not None]
        usual = min(paces, default=1.0)
        costs = {server: server.health.expected(now, usual) for server in free}
        least = min(costs.values())
        own = self._talks.get(talk)
        if own in costs and costs[own] <= PATIENT * least:
            return own
        return self._chance.choice([server for server, cost in costs.items() if cost <= least * 1.01])

    def _next_change(self, deadline: float) -> float:
        """Until a pause ends, or the deadline; whoever gives a server back wakes us before."""
        now = time.monotonic()
        ends = [server.health.out_until - now for server in self._servers if server.health.out_until > now]
        return max(0.001, min([deadline - now, *ends]))

    def _none_free(self) -> ModelUnavailable:
        words = {f"{server.name}: {server.health.words}" for server in self._servers if server.health.words}
        return ModelUnavailable(" ".join(sorted(words)) or "All servers are busy.")
