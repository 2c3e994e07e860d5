"""How one server does: how many questions it has, how fast it is, and until when it is left alone.

Pure bookkeeping, with the time given by who asks. A server that says that it is full is given fewer at a time, then one
more after each run of answers; one that fails is left out, longer each time, and then tried with a single question.
"""

import random
from dataclasses import dataclass, field

from docpipe.vlm.served.patience import Patience

RECENT = 0.3  # weight of the last answer in the pace
STALE_SECONDS = 120.0  # after so long without an answer a pace says nothing more: a slow server gets its chance again
LEAST_TOKENS = 20  # a short answer tells little of the pace


@dataclass(slots=True)
class Health:
    """One server's. `room`: questions that it may have at a time; `pace`: seconds a token, None where not known."""

    most: int
    patience: Patience
    chance: random.Random
    room: int = 0
    held: int = 0
    failures: int = 0
    out_until: float = 0.0
    pace: float | None = None
    paced_at: float = 0.0
    answers: int = 0
    words: str = field(default="")

    def __post_init__(self) -> None:
        self.room = self.most

    def is_free(self, now: float) -> bool:
        """Whether it may be asked one more question. After a failure only one, until it has answered it."""
        return now >= self.out_until and self.held < (1 if self.failures else self.room)

    def expected(self, now: float, usual: float) -> float:
        """How long a question would take, in its measure; `usual` stands in for a pace that is not known."""
        known = self.pace if self.pace is not None and now - self.paced_at < STALE_SECONDS else None
        return (known if known is not None else usual) * (self.held + 1)

    def answered(self, now: float, seconds: float, tokens: int) -> bool:
        """It has answered. Whether it is back after failures."""
        back = self.failures > 0
        self.failures, self.out_until, self.words = 0, 0.0, ""
        measured = seconds / max(tokens, LEAST_TOKENS)
        self.pace = measured if self.pace is None else (1 - RECENT) * self.pace + RECENT * measured
        self.paced_at = now
        self.answers += 1
        if self.answers % max(self.room, 1) == 0:
            self.room = min(self.room + 1, self.most)
        return back

    def failed(self, now: float, words: str) -> bool:
        """It has not answered. Whether that is news."""
        news = self.failures == 0
        if now >= self.out_until:  # many questions may fail of one cause, which counts once
            self.failures += 1
            self.out_until = now + self.patience.pause_after(self.failures, self.chance)
        self.words = words
        return news

    def is_full(self, now: float, asked: float | None) -> None:
        """It says that it has enough: fewer at a time, and none for as long as it asks."""
        if now >= self.out_until:  # many questions may be turned away at once, which counts once
            self.room = max(1, min(self.room, self.held) // 2)
        wait = self.patience.pause_after(1, self.chance) if asked is None else min(asked, self.patience.longest_pause)
        self.out_until = max(self.out_until, now + wait)
