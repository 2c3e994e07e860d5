"""What reads documents: the document types and the sandboxed renderer."""

from collections.abc import Iterator

from docpipe.cli.checks.check import Check, ok
from docpipe.cli.types import load_types
from docpipe.settings import Settings


def check_schemas(settings: Settings) -> Iterator[Check]:
    """Whether every document type can be used."""
    registry = load_types(settings)
    yield ok("schemas", f"Document types: {', '.join(registry.names())}.")


def check_renderer(settings: Settings) -> Iterator[Check]:
    yield from ()
