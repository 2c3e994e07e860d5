"""Forms: cells and lines with captions, combs, and boxes to tick."""

from docpipe.reading.forms.reader import read_form

__all__ = ["read_form"]
