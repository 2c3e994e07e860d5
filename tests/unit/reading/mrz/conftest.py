"""Zones typed in, with what a re-read may have taken a character for."""

from collections.abc import Callable, Mapping

import pytest

from docpipe.document import Box, MachineLine, MachinePlace
from docpipe.reading.mrz import Zone, read_zones

Doubts = Mapping[tuple[int, int], str]  # line and column: further characters, each as likely as the one typed


@pytest.fixture(scope="session")
def zone_of() -> Callable[..., Zone]:
    """The zone of some lines; `doubts` are places whose re-reads dissent."""

    def read(lines: tuple[str, ...], doubts: Doubts | None = None) -> Zone:
        (zone,) = read_zones(1, [_line(text, n, doubts or {}) for n, text in enumerate(lines)])
        return zone

    return read


def _line(text: str, number: int, doubts: Doubts) -> MachineLine:
    y = 0.7 + 0.05 * number
    places = []
    for n, character in enumerate(text):
        seen = character + doubts.get((number, n), "")
        box = Box(0.1 + n * 0.015, y, 0.115 + n * 0.015, y + 0.03)
        places.append(MachinePlace(box, tuple((one, 1 / len(seen)) for one in seen)))
    return MachineLine(0, Box(0.1, y, 0.1 + 0.015 * len(text), y + 0.03), tuple(places), 8)
