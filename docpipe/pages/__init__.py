"""Bytes to pages: a sandboxed renderer, the words of the text layer with their boxes, and whether they can be seen."""

from docpipe.pages.limits import RenderLimits
from docpipe.pages.renderer import Renderer

__all__ = ["RenderLimits", "Renderer"]
