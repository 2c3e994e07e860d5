"""The wild designs that anybody may look at."""

from samples.wild.design import Design
from samples.wild.layouts import clouds, letters, slips, systems

DESIGNS: tuple[Design, ...] = (*systems.DESIGNS, *letters.DESIGNS, *clouds.DESIGNS, *slips.DESIGNS)
