"""The wild designs that anybody may look at."""

from samples.wild.design import Design
from samples.wild.layouts import clouds, letters, nations, slips, systems, trades, views

DESIGNS: tuple[Design, ...] = (
    *systems.DESIGNS,
    *letters.DESIGNS,
    *clouds.DESIGNS,
    *trades.DESIGNS,
    *nations.DESIGNS,
    *views.DESIGNS,
    *slips.DESIGNS,
)
