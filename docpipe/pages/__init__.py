"""Bytes to pages: a sandboxed renderer, the words of the text layer with their boxes, and whether they can be seen."""

from docpipe.pages.limits import RenderLimits
from docpipe.pages.renderer import Renderer
from docpipe.pages.sandbox import SandboxReport, sandbox_report

__all__ = ["RenderLimits", "Renderer", "SandboxReport", "sandbox_report"]
