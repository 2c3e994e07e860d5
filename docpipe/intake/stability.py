"""When a file that somebody is writing is whole: when its size and time have not changed for a while."""

import os
from collections.abc import Collection, Hashable
from dataclasses import dataclass, field

EMPTY_PATIENCE = 10  # times as long for an empty file: many programs make the file first and fill it later

Print = tuple[int, int, int]


def fingerprint(stat: os.stat_result) -> Print:
    """What changes when a file is written on."""
    return stat.st_size, stat.st_mtime_ns, stat.st_ino


@dataclass
class Stability:
    """What every file looked like, and since when. Times in seconds of any steady clock."""

    seconds: float
    _since: dict[Hashable, tuple[Print, float]] = field(default_factory=dict, init=False)

    def is_stable(self, key: Hashable, seen: Print, now: float) -> bool:
        """Has the file looked like this for long enough? The first look never suffices, unless no time is asked."""
        before, since = self._since.get(key, (None, now))
        if before != seen:
            self._since[key] = (seen, now)
            since = now
        return now - since >= self.seconds * (EMPTY_PATIENCE if seen[0] == 0 else 1)

    def forget_all_but(self, keys: Collection[Hashable]) -> None:
        """Drop what is known of files that have gone."""
        self._since = {key: known for key, known in self._since.items() if key in keys}

    @property
    def watched(self) -> int:
        """How many files are known and still there."""
        return len(self._since)
