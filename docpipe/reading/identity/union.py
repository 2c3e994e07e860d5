"""The states of the United States, which issue driving licences of their own; folded, run together."""

_NAMES = """
    alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, district of columbia, florida,
    georgia, hawaii, idaho, illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts,
    michigan, minnesota, mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico,
    new york, north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina,
    south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming
"""
_PLAIN = frozenset("".join(name.split()) for name in _NAMES.split(","))
STATES_OF_THE_UNION = _PLAIN | {f"stateof{name}" for name in _PLAIN} | {f"{name}usa" for name in _PLAIN}
