"""Decide whether a document may pass or needs a person.

Knows findings, signals, the schema's critical fields, and what a calibration has learned of them. Knows nothing of how
they were made. Confidence is None where it is not calibrated; there rules, grounding and the strength of the evidence
decide.
"""

from docpipe.trust.calibration import Calibration, load_calibration
from docpipe.trust.confidence import with_confidence
from docpipe.trust.deciding import decide
from docpipe.trust.witnesses import with_witnesses

__all__ = ["Calibration", "decide", "load_calibration", "with_confidence", "with_witnesses"]
