"""Words from pixels: finds printed lines in an upright page image, reads them, and gives words with tight boxes."""

from docpipe.pages.ocr.line import Character, Line, Quad, Speed
from docpipe.pages.ocr.ocr import Ocr

__all__ = ["Character", "Line", "Ocr", "Quad", "Speed"]
