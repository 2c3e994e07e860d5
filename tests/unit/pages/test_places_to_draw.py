import pytest

from docpipe.document import Box, Provenance
from docpipe.pages.places import MOST_PLACES, in_requests

DOT, STRIP, HALF = Box(0.5, 0.5, 0.5, 0.5), Box(0.0, 0.1, 1.0, 0.3), Box(0.0, 0.0, 0.75, 1.0)


@pytest.mark.parametrize(
    ("boxes", "counts"),
    [
        ([], []),
        ([DOT] * 3, [3]),
        ([DOT] * (2 * MOST_PLACES + 1), [MOST_PLACES, MOST_PLACES, 1]),
        ([STRIP] * 5, [2, 2, 1]),  # two of them are less than half a page
        ([DOT, HALF, DOT], [1, 1, 1]),  # too large beside others
    ],
)
def test_places_in_requests(boxes: list[Box], counts: list[int]) -> None:
    places = [Provenance(number, box) for number, box in enumerate(boxes, 1)]
    requests = list(in_requests(places))
    assert [len(request) for request in requests] == counts
    assert [place for request in requests for place in request] == places
