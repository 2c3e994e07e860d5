"""The model's reading of a document: what it is shown, what it says, and where that stands on the page."""

from docpipe.reading.by_model.asking import Show, Terms
from docpipe.reading.by_model.reader import read_by_model
from docpipe.reading.by_model.zooming import View, look_closer

__all__ = ["Show", "Terms", "View", "look_closer", "read_by_model"]
