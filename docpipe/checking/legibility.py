"""Can the page be read at all? Readers fall off a cliff where letters are too small, blurred, pale or cut off.

Knows the measures of pages and what a person can do about them; they are measured in `docpipe.pages.legibility`.
"""

from collections.abc import Iterator, Sequence

from docpipe.document import Finding, Legibility, Page, Provenance, Severity
from docpipe.geometry import Box
from docpipe.vlm.small_print import too_small

LEAST_LETTER = 6.0  # pixels of a small letter's height: that of 10 points at 85 dpi
LEAST_SHARPNESS = 0.45  # unreadable scans measured up to 0.35, readable ones from 0.8
LEAST_CONTRAST = 0.11  # unreadable ones up to 0.09
RIM = 0.01  # of the page: the strip that shows where print is cut off

EDGES = {
    "top": Box(0, 0, 1, RIM),
    "right": Box(1 - RIM, 0, 1, 1),
    "bottom": Box(0, 1 - RIM, 1, 1),
    "left": Box(0, 0, RIM, 1),
}


def check_legibility(pages: Sequence[Page]) -> tuple[Finding, ...]:
    """Findings about pages that were read from their images and whose images are not good enough for it."""
    return tuple(finding for page in pages if page.legibility for finding in _check(page, page.legibility))


def check_small_print(pages: Sequence[Page], pixels: int) -> tuple[Finding, ...]:
    """Notes about pages whose print is smaller than a model can read in so many pixels of a page."""
    return tuple(
        Finding(
            "small_print",
            f"The print of page {page.page_no} is too small for the model at {pixels:,} pixels. "
            "DOCPIPE_MODEL_PIXELS allows more.",
            Severity.NOTE,
        )
        for page in pages
        if too_small(page, pixels)
    )


def _check(page: Page, measured: Legibility) -> Iterator[Finding]:
    number = page.page_no
    if measured.letter_pixels is not None and measured.letter_pixels < LEAST_LETTER:
        dpi = f" ({measured.dpi:.0f} dpi)" if measured.dpi else ""
        sentence = f"Page {number} is too coarse to be read{dpi}. Scan it again at 200 dpi, or photograph it closer."
        yield Finding("low_resolution", sentence, Severity.DOUBT)
    if measured.sharpness is not None and measured.sharpness < LEAST_SHARPNESS:
        sentence = f"Page {number} is blurred. Scan it again, or photograph it again with a steady hand."
        yield Finding("blurred", sentence, Severity.DOUBT)
    if measured.contrast is not None and measured.contrast < LEAST_CONTRAST:
        sentence = f"The print of page {number} is too pale. Scan it again with more contrast, or in better light."
        yield Finding("low_contrast", sentence, Severity.DOUBT)
    if measured.cut_edges:
        places = tuple(Provenance(number, EDGES[edge]) for edge in measured.cut_edges)
        edges = " and ".join(measured.cut_edges)
        sentence = f"Print runs out of page {number} at its {edges} edge. Scan the whole page again."
        yield Finding("cut_edge", sentence, Severity.DOUBT, (), places)
