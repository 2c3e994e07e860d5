"""Shares of threads: together fewer than there are, however few that is."""

import pytest

from docpipe.api.slots import LEAST_ROOM, Shares
from docpipe.settings import Settings


@pytest.mark.parametrize("wanted", [*range(1, 40), 64, 1000])
def test_shares_leave_room(wanted: int) -> None:
    shares = Shares.of(wanted)
    assert min(shares.uploads, shares.drawings, shares.waits) >= 1
    assert shares.room >= max(LEAST_ROOM, wanted // 4)
    assert shares.threads >= wanted
    assert shares.threads <= max(wanted, 5), "more than were asked for only where these are too few"


def test_shares_of_the_usual_number() -> None:
    assert Shares.of(Settings().web_threads) == Shares(threads=24, uploads=6, drawings=9, waits=3)
