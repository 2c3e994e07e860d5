"""Words in, readings out: which type a document is, and what its fields say."""

from docpipe.reading.classifying import classify
from docpipe.reading.layout import read_layout
from docpipe.reading.segments import sheet_of

__all__ = ["classify", "read_layout", "sheet_of"]
