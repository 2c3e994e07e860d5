"""How long and how often a server is asked, and how long one that fails is left alone."""

import random
from dataclasses import dataclass

JITTER = 0.2


@dataclass(frozen=True, slots=True)
class Patience:
    """Bounds of asking, in seconds.

    `seconds`: of one answer. `queue`: of waiting for a server that has room, in all. `tries`: of one question, all
    servers together. `pause`: a server that failed is left alone for so long, twice as long each time, up to
    `longest_pause`. `probe`: of one question of a probe.
    """

    seconds: float = 120.0
    queue: float = 300.0
    tries: int = 4
    pause: float = 2.0
    longest_pause: float = 60.0
    probe: float = 60.0

    def pause_after(self, failures: int, chance: random.Random) -> float:
        """How long to leave a server alone after so many failures in a row."""
        grown = min(self.pause * 2 ** min(max(failures, 1) - 1, 20), self.longest_pause)
        return float(grown * (1 + JITTER * (2 * chance.random() - 1)))
