"""Words in, readings out: which type a document is, and what its fields say."""

from docpipe.reading.blankness import is_blank
from docpipe.reading.classifying import classify
from docpipe.reading.layout import read_layout
from docpipe.reading.segments import Sheet, sheet_of
from docpipe.reading.splitting import Part, loose_pages, one_part, split
from docpipe.reading.view import locale_of

__all__ = [
    "Part",
    "Sheet",
    "classify",
    "is_blank",
    "locale_of",
    "loose_pages",
    "one_part",
    "read_layout",
    "sheet_of",
    "split",
]
