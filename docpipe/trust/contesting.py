"""Which fields another value fits as well as the one that was read. Knows signals alone."""

from docpipe.cells import cells_of
from docpipe.document import Reading

MARGIN = 0.1  # least lead over the next other value for the same
LEVEL = 0.001  # the same of what the scorer weighed: another fits at least as well
EVEN = 0.6  # of the signal `likely`: hardly likelier than that no value is meant


def contested(reading: Reading) -> frozenset[str]:
    """Those fields: no confidence outweighs it, and no sum, as rows make the sum of a part of them, too.

    Of what the scorer weighed only those that it holds for unlikely besides.
    """
    cells = ((path, cell.signals) for path, cell in cells_of(reading) if len(path) == 1)
    return frozenset(
        str(path[0])
        for path, told in cells
        if told.get("likely", 0.0) < EVEN and told.get("margin", 1.0) < (LEVEL if "likely" in told else MARGIN)
    )
