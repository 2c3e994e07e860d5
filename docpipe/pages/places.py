"""Places that are to be drawn, in requests of which none asks for more than an answer can hold. Knows no file."""

from collections.abc import Iterator, Sequence

from docpipe.document import Provenance

MOST_PLACES = 400  # in one request, whose length the zygote limits
MOST_AREA = 0.5  # of a page: an answer has no more pixels than two pages may have, and clips are drawn finer than pages


def in_requests(places: Sequence[Provenance]) -> Iterator[list[Provenance]]:
    """The places in their order, as many at once as may be; one that is larger than that by itself."""
    request: list[Provenance] = []
    area = 0.0
    for place in places:
        size = place.box.width * place.box.height
        if request and (len(request) == MOST_PLACES or area + size > MOST_AREA):
            yield request
            request, area = [], 0.0
        request.append(place)
        area += size
    if request:
        yield request
