"""What people leave on a page beside its print: handwriting, stamps, signatures, check boxes, as regions."""

from docpipe.pages.marks.finding import find_marks

__all__ = ["find_marks"]
