"""Is it on the page, does it parse, does it add up? Whatever is not so becomes a finding; nothing is dropped."""

from docpipe.checking.building import build
from docpipe.checking.certainty import with_certainty
from docpipe.checking.days import check_days
from docpipe.checking.grounding import check_grounding, check_pages
from docpipe.checking.legibility import check_legibility, check_small_print
from docpipe.checking.marks import check_marks
from docpipe.checking.rules import check_rules, held_fields
from docpipe.checking.second_reading import Claim, check_second_reading, claims_of
from docpipe.checking.settling import disputed_paths, settle

__all__ = [
    "Claim",
    "build",
    "check_days",
    "check_grounding",
    "check_legibility",
    "check_marks",
    "check_pages",
    "check_rules",
    "check_second_reading",
    "check_small_print",
    "claims_of",
    "disputed_paths",
    "held_fields",
    "settle",
    "with_certainty",
]
