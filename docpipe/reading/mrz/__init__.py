"""Machine-readable zones after ICAO 9303: their forms, check digits, names and two-digit years. Knows no image."""

from docpipe.reading.mrz.names import respaced, spells, split_names
from docpipe.reading.mrz.restoring import restored
from docpipe.reading.mrz.zones import Zone, box_of, read_zones

__all__ = ["Zone", "box_of", "read_zones", "respaced", "restored", "spells", "split_names"]
