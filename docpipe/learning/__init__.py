"""What is known of how well docpipe reads: answers held against their truth, the figures, the report; what is learned.

Only the layout reader's training reads documents; all else is handed what was read. Knows no store.
"""

from docpipe.learning.comparing import Comparators
from docpipe.learning.evaluation import Evaluation, evaluate
from docpipe.learning.judging import Judged, JudgedField, State, Told, judge
from docpipe.learning.predictions import match
from docpipe.learning.truth import Truth, load_truth

__all__ = [
    "Comparators", "Evaluation", "Judged", "JudgedField", "State", "Told", "Truth", "evaluate", "judge", "load_truth",
    "match",
]  # fmt: skip
