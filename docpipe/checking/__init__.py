"""Is it on the page, does it parse, does it add up? Whatever is not so becomes a finding; nothing is dropped."""

from docpipe.checking.building import build
from docpipe.checking.grounding import check_grounding, check_pages
from docpipe.checking.rules import check_rules

__all__ = ["build", "check_grounding", "check_pages", "check_rules"]
