"""What a value's place, form and labels come to: features of field and candidate, weighed by a small learned network.

Knows kinds and traits of fields, none by its name: what was learned holds for fields and types that nobody had seen.
"""

from docpipe.reading.weighing.fields import FIELD_FEATURES, FieldScene, features_of_field
from docpipe.reading.weighing.network import Floats, Network, shipped
from docpipe.reading.weighing.places import PLACE_FEATURES, features_of_places
from docpipe.reading.weighing.sums import Sums

FEATURES = (*PLACE_FEATURES, *FIELD_FEATURES)

__all__ = [
    "FEATURES",
    "FieldScene",
    "Floats",
    "Network",
    "Sums",
    "features_of_field",
    "features_of_places",
    "shipped",
]
