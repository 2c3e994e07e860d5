"""What each place of a slot may say, and how likely; then what the whole slot may say, the likeliest first.

Only characters that may stand in the slot are left: a letter in a date is taken for the digit that it looks like.
"""

import heapq
import math
from collections.abc import Iterator, Sequence

from docpipe.document import MachinePlace
from docpipe.reading.mrz.alphabet import FILLER, lookalikes
from docpipe.reading.mrz.formats import Slot

LEAST = 2e-3  # weights below are left out: what no re-read gave is no repair, but another print
TAKEN_FOR = 0.9  # of a weight that goes over to the character of the slot that looks like it
FIRST, FURTHER = 1e-2, 1e-3  # how much it goes over to each of those alike beside what was seen of them
MOST = 6  # characters of a place

Weights = tuple[tuple[str, float], ...]


def weights_of(place: MachinePlace, slot: Slot) -> Weights:
    """The characters that may stand in a place of a slot with their weights, the heaviest first."""
    weights = {character: weight for character, weight in place.choices if character and character in slot.alphabet}
    seen = dict(weights)
    for character, weight in place.choices:
        likes = [] if character in seen else [other for other in lookalikes(character) if other in slot.alphabet]
        shares = [seen.get(other, 0.0) + (FIRST if n == 0 else FURTHER) for n, other in enumerate(likes)]
        for other, share in zip(likes, shares, strict=True):
            weights[other] = weights.get(other, 0.0) + weight * TAKEN_FOR * share / sum(shares)
    kept = [(character, weight) for character, weight in weights.items() if weight >= LEAST]
    return tuple(sorted(kept, key=lambda pair: -pair[1])[:MOST]) or ((FILLER, LEAST),)


def likeliest(places: Sequence[Weights], limit: int) -> Iterator[tuple[str, float]]:
    """The texts that places may say, with the logarithms of their weights, the likeliest first; `limit` at most."""
    start = (0,) * len(places)
    heap = [(-sum(math.log(place[0][1]) for place in places), start)]
    seen = {start}
    for _ in range(limit):
        if not heap:
            return
        cost, ranks = heapq.heappop(heap)
        yield "".join(place[rank][0] for place, rank in zip(places, ranks, strict=True)), -cost
        for n, rank in enumerate(ranks):
            further = (*ranks[:n], rank + 1, *ranks[n + 1 :])
            if rank + 1 < len(places[n]) and further not in seen:
                seen.add(further)
                step = math.log(places[n][rank][1]) - math.log(places[n][rank + 1][1])
                heapq.heappush(heap, (cost + step, further))
