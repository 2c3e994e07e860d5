"""Open a PDF's bytes with PyMuPDF, and draw its pages."""

import pymupdf

from docpipe.pages.limits import MOST_IMAGE_PIXELS

LEAST_SIDE_PIXELS = 3508  # of the longer side where a scan holds as much: A4 at 300 dpi, as image files are read


class Refused(Exception):
    """The document cannot be rendered; `code` says why."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(detail)
        self.code = code


def open_document(data: bytes, password: str | None, max_pages: int) -> pymupdf.Document:
    """The document, decrypted; Refused where it must not or cannot be rendered."""
    document = pymupdf.open(stream=data, filetype="pdf")
    if document.needs_pass and not document.authenticate(password or ""):
        raise Refused("encrypted")
    if document.page_count == 0:
        raise Refused("no_pages")
    if document.page_count > max_pages:
        raise Refused("too_many_pages", f"It has {document.page_count}, the limit is {max_pages}.")
    return document


def pixels_of(page: pymupdf.Page, dpi: float, most: int, *, colour: bool = False) -> pymupdf.Pixmap:
    """The page at so many dots per inch, in grey or RGB; Refused where it would have more pixels than `most`."""
    count = page.rect.width * page.rect.height * (dpi / 72) ** 2
    if count > most:
        raise Refused(
            "page_too_large", f"Page {page.number + 1} has {count:.0f} at {dpi:.0f} dpi, the limit is {most}."
        )
    space = pymupdf.csRGB if colour else pymupdf.csGRAY
    return page.get_pixmap(matrix=pymupdf.Matrix(dpi / 72, dpi / 72), colorspace=space, alpha=False)


def reading_dpi(width: float, height: float, asked: float, scan: float | None) -> float:
    """The resolution at which a page (in points) is drawn to be read: finer than asked where its scan holds more.

    Coarser than asked where the page is so large that it would have more pixels than is good to read, as photos
    have that were put into a PDF at a point a pixel.
    """
    fine = min(scan or 0.0, LEAST_SIDE_PIXELS / max(width, height) * 72)
    most = 72 * (MOST_IMAGE_PIXELS / (width * height)) ** 0.5
    return float(min(max(asked, fine), most))
