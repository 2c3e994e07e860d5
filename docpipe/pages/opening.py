"""Open a document's bytes with PyMuPDF: PDF, PNG, JPEG and TIFF by itself, WebP through Pillow."""

import io

import pymupdf
from PIL import Image, WebPImagePlugin

from docpipe.pages.kinds import kind_of, webp_size

Image.register_open(WebPImagePlugin.WebPImageFile.format, WebPImagePlugin.WebPImageFile)
Image.MAX_IMAGE_PIXELS = None  # the limit is our own, and told to the user


class Refused(Exception):
    """The document cannot be rendered; `code` says why."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(detail)
        self.code = code


def open_document(data: bytes, password: str | None, max_pages: int, max_page_pixels: int) -> pymupdf.Document:
    """The document, decrypted; Refused where it must not or cannot be rendered."""
    kind = kind_of(data) or "pdf"
    if kind == "webp":
        data, kind = _grey_map(data, max_page_pixels), "pnm"
    document = pymupdf.open(stream=data, filetype=kind)
    if document.needs_pass and not document.authenticate(password or ""):
        raise Refused("encrypted")
    if document.page_count == 0:
        raise Refused("no_pages")
    if document.page_count > max_pages:
        raise Refused("too_many_pages", f"It has {document.page_count}, the limit is {max_pages}.")
    return document


def pixels_of(page: pymupdf.Page, dpi: float, most: int) -> pymupdf.Pixmap:
    """The page in grey at so many dots per inch; an image file never finer than it is."""
    dpi = dpi if page.parent.is_pdf else min(dpi, _own_dpi(page))
    count = page.rect.width * page.rect.height * (dpi / 72) ** 2
    if count > most:
        raise Refused(
            "page_too_large", f"Page {page.number + 1} has {count:.0f} at {dpi:.0f} dpi, the limit is {most}."
        )
    return page.get_pixmap(matrix=pymupdf.Matrix(dpi / 72, dpi / 72), colorspace=pymupdf.csGRAY, alpha=False)


def _own_dpi(page: pymupdf.Page) -> float:
    """The resolution of the image that is the whole page."""
    widths = [float(image["width"]) for image in page.get_image_info()]
    return max(widths, default=page.rect.width) / float(page.rect.width) * 72


def _grey_map(data: bytes, most: int) -> bytes:
    width, height = webp_size(data)
    if width * height > most:
        raise Refused("page_too_large", f"It has {width * height}, the limit is {most}.")
    try:
        with Image.open(io.BytesIO(data), formats=["WEBP"]) as image:
            width, height = image.size
            return b"P5\n%d %d\n255\n" % (width, height) + image.convert("L").tobytes()
    except OSError as error:
        raise Refused("broken", str(error)[:200]) from None
