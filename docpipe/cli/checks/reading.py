"""What reads documents: the document types and the sandboxed renderer."""

from collections.abc import Iterator

from docpipe.cli.checks.check import Check, fail, ok, warn
from docpipe.cli.types import load_types
from docpipe.pages import Renderer, RenderLimits, sandbox_report
from docpipe.settings import Settings


def check_schemas(settings: Settings) -> Iterator[Check]:
    """Whether every document type can be used."""
    yield ok("schemas", f"Document types: {', '.join(load_types(settings).names())}.")


def check_renderer(settings: Settings) -> Iterator[Check]:
    """How well a renderer child is held: one is shut in and tries the doors."""
    report = sandbox_report(Renderer(RenderLimits.of(settings)))
    if not report.usable:
        yield from (fail("renderer", sentence) for sentence in report.missing)
        return
    held = " and ".join(name for name, there in (("seccomp", report.seccomp), ("Landlock", report.landlock)) if there)
    yield ok("renderer", f"A child that renders is held by limits, {held}.")
    yield from (warn("renderer", sentence) for sentence in report.missing)
    if report.poppler:
        yield ok("poppler", "The second renderer, for PDFs that PyMuPDF refuses, is there.")
