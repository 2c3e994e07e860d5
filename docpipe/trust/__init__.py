"""Decide whether a document may pass or needs a person.

Knows findings, signals and the schema's critical fields. Knows nothing of how they were made. Confidence stays None
until it is calibrated; until then rules, grounding and the strength of the evidence decide.
"""

from docpipe.trust.deciding import decide

__all__ = ["decide"]
