"""What reads documents: the document types, the calibration of confidence, and the sandboxed renderer."""

from collections.abc import Iterator
from importlib.metadata import version

from docpipe.cli.checks.check import Check, fail, ok, warn
from docpipe.cli.types import load_types
from docpipe.pages import Renderer, RenderLimits, sandbox_report
from docpipe.settings import Settings
from docpipe.trust import load_calibration


def check_schemas(settings: Settings) -> Iterator[Check]:
    """Whether every document type can be used."""
    yield ok("schemas", f"Document types: {', '.join(load_types(settings).names())}.")


def check_calibration(settings: Settings) -> Iterator[Check]:
    """What confidence is made by, and on what that was learned."""
    calibration = load_calibration(settings.calibration)
    if calibration is None:
        yield warn("calibration", "None came with docpipe, so values have no confidence.", "Set DOCPIPE_CALIBRATION.")
        return
    named = settings.calibration.expanduser().absolute() if settings.calibration else "the one that came with docpipe"
    yield ok("calibration", f"Confidence is by {named}, learned on {calibration.fitted_on}.")
    if settings.calibration and calibration.made_by != version("docpipe"):
        sentence = f"It was made by docpipe {calibration.made_by or '?'}, and this is {version('docpipe')}."
        yield warn("calibration", sentence, "Calibrate anew: what speaks for a value may weigh otherwise now.")
    if unsure := [schema.name for schema in load_types(settings) if not calibration.knows(schema.reader)]:
        sentence = f"It has learned nothing of these types, whose values have no confidence: {', '.join(unsure)}."
        yield warn("calibration", sentence, "Calibrate on such documents, too, or leave DOCPIPE_CALIBRATION empty.")


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
