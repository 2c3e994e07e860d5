"""What runs inside the renderer child: opens the bytes with PyMuPDF and sends each page's words, lines and pixels.

Runs confined; whatever it sends is not trusted by the reader. The only file that imports pymupdf.
"""

import os
from typing import Any

import pymupdf

from docpipe.pages import geometry, glyphs
from docpipe.pages.confinement import confine
from docpipe.pages.kinds import kind_of
from docpipe.pages.wire import write_frame
from docpipe.pages.zygote import serve

pymupdf.TOOLS.mupdf_display_errors(False)
pymupdf.TOOLS.mupdf_display_warnings(False)


class Refused(Exception):
    """The document cannot be rendered; `code` says why."""

    def __init__(self, code: str, detail: str = "") -> None:
        super().__init__(detail)
        self.code = code


def render(request: dict[str, Any], answers: int) -> None:
    """Send every page of the document on fd 0, then an end or an error."""
    confine(request["memory_bytes"], request["document_seconds"])
    try:
        document = _open(_read_all(0), request)
        for number in range(document.page_count):
            _send_page(document, number, request, answers)
        write_frame(answers, {"kind": "end", "pages": document.page_count})
    except Refused as error:
        write_frame(answers, {"kind": "error", "code": error.code, "detail": str(error)})
    except MemoryError:
        write_frame(answers, {"kind": "error", "code": "memory", "detail": ""})
    except (RuntimeError, ValueError, TypeError, AssertionError) as error:
        code = "memory" if "malloc" in str(error) else "broken"
        write_frame(answers, {"kind": "error", "code": code, "detail": str(error)[:200]})


def _read_all(fd: int) -> bytes:
    with os.fdopen(fd, "rb", closefd=False) as file:
        return file.read()


def _open(data: bytes, request: dict[str, Any]) -> pymupdf.Document:
    try:
        document = pymupdf.open(stream=data, filetype=kind_of(data) or "pdf")
    except (RuntimeError, ValueError) as error:
        raise Refused("memory" if "malloc" in str(error) else "broken", str(error)[:200]) from None
    if document.needs_pass and not document.authenticate(request["password"] or ""):
        raise Refused("encrypted")
    if document.page_count == 0:
        raise Refused("no_pages")
    if document.page_count > request["max_pages"]:
        raise Refused("too_many_pages", f"It has {document.page_count}, the limit is {request['max_pages']}.")
    return document


def _send_page(document: pymupdf.Document, number: int, request: dict[str, Any], answers: int) -> None:
    page = document[number]
    width, height = page.rect.width, page.rect.height
    header: dict[str, Any] = {"kind": "page", "page_no": number + 1, "width": width, "height": height}
    if document.is_pdf:
        turning = [page.rotation_matrix[side] for side in range(6)]
        words = glyphs.words_of(page.get_texttrace())
        header["words"] = [geometry.as_row(word, turning, width, height) for word in words]
    payload = b""
    if request["image_dpi"]:
        image = page.get_pixmap(dpi=request["image_dpi"], colorspace=pymupdf.csGRAY, alpha=False)
        header["image"], payload = [image.width, image.height], image.samples_mv
    write_frame(answers, header, payload)


def main() -> None:
    """Be the zygote whose children render."""
    serve({"render": render})


if __name__ == "__main__":
    main()
