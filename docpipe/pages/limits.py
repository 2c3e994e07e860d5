"""What one renderer child may use. Knows nothing of how it is enforced."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the renderer's own processes stay free of pydantic
    from docpipe.settings import Settings

MAX_WORDS = 20_000  # on one page; the smallest print that can be read leaves room for 6,000 on A4
MAX_DOCUMENT_WORDS = 500_000  # of all its pages, which are in the worker's memory together
MOST_IMAGE_PIXELS = 9_000_000  # of a page as it is read: A4 at 300 dpi; print that needs more is not met
MAX_PAGE_POINTS = 1e6  # a page may be 350 m wide


@dataclass(frozen=True, slots=True)
class RenderLimits:
    """Limits of one document's renderer child.

    `memory_bytes` is address space, so it also covers the interpreter (about 200 MiB); `page_seconds` and
    `document_seconds` are wall clock while the caller waits, and `document_seconds` is the child's CPU time too.
    """

    max_pages: int = 500
    max_page_pixels: int = 50_000_000
    memory_bytes: int = 1024 * 1024 * 1024
    page_seconds: float = 20.0
    document_seconds: float = 300.0

    @classmethod
    def of(cls, settings: "Settings") -> "RenderLimits":
        """The limits that the settings ask for."""
        return cls(
            max_pages=settings.max_pages,
            max_page_pixels=settings.max_page_pixels,
            memory_bytes=settings.render_memory_bytes,
            page_seconds=settings.render_page_seconds,
            document_seconds=settings.render_document_seconds,
        )
