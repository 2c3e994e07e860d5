"""How long to wait before a part that died is started again, and when to give up. Knows times only."""

from dataclasses import dataclass, field

FIRST_WAIT_SECONDS = 0.5
LONGEST_WAIT_SECONDS = 8.0
WINDOW_SECONDS = 120.0
MOST_DEATHS = 5  # within the window; one more and something is wrong that a restart does not cure


@dataclass
class Restarts:
    """The deaths of one part."""

    deaths: list[float] = field(default_factory=list)

    def note_death(self, now: float) -> float | None:
        """The seconds to wait before the next start: 0.5, 1, 2, 4, 8; None when it has died too often."""
        self.deaths = [*(death for death in self.deaths if now - death < WINDOW_SECONDS), now]
        if len(self.deaths) > MOST_DEATHS:
            return None
        return min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2.0 ** (len(self.deaths) - 1))
