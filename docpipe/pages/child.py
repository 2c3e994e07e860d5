"""What runs inside the renderer child: opens the bytes and sends each page's words, lines and pixels, or clips of them.

Runs confined; whatever it sends is not trusted by the reader.
"""

import codecs
import os
from collections.abc import Callable
from typing import Any

import pymupdf
from pymupdf import mupdf

from docpipe.pages import content, poppler, report
from docpipe.pages.clips import crops_of
from docpipe.pages.confinement import confine
from docpipe.pages.covers import watch
from docpipe.pages.kinds import kind_of
from docpipe.pages.layers import with_all_layers
from docpipe.pages.limits import MAX_PAGE_POINTS
from docpipe.pages.memberships import settled
from docpipe.pages.opening import Refused, open_document, pixels_of, reading_dpi
from docpipe.pages.pictures import KINDS, pictures_of, raw, small_pictures, within_budget
from docpipe.pages.wire import write_frame
from docpipe.pages.zygote import serve

pymupdf.TOOLS.mupdf_display_errors(False)
pymupdf.TOOLS.mupdf_display_warnings(False)

Send = Callable[[bytes, dict[str, Any], int], int]

CODECS = (
    "ascii",
    "latin-1",
    "cp1252",
    "utf-8",
    "utf-16",
    "utf-16-be",
    "utf-16-le",
    "raw_unicode_escape",
    "unicode_escape",
)


def render(request: dict[str, Any], answers: int) -> None:
    """Shut this process in, then send every page of the document on fd 0, and an end or an error."""
    _shut_in(request, answers, send_pages)


def cut(request: dict[str, Any], answers: int) -> None:
    """Shut this process in, then send the image of each place that is asked for, and an end or an error."""
    _shut_in(request, answers, send_crops)


def _shut_in(request: dict[str, Any], answers: int, send: Send) -> None:
    try:
        confine(request["memory_bytes"], request["document_seconds"])
    except OSError as error:
        write_frame(answers, {"kind": "error", "code": "unavailable", "detail": str(error)})
        return
    with os.fdopen(0, "rb", closefd=False) as file:
        _answer(file.read(), request, answers, send)


def _answer(data: bytes, request: dict[str, Any], answers: int, send: Send) -> None:
    """Send what is asked for, and an end or an error."""
    try:
        write_frame(answers, {"kind": "end", "pages": send(data, request, answers)})
    except Refused as error:
        write_frame(answers, {"kind": "error", "code": error.code, "detail": str(error)})
    except MemoryError:
        write_frame(answers, {"kind": "error", "code": "memory", "detail": ""})
    except Exception as error:  # noqa: BLE001 - MuPDF's errors share no root, and whatever it was, the file did it
        write_frame(answers, {"kind": "error", **_fault(error)})


def send_pages(data: bytes, request: dict[str, Any], answers: int) -> int:
    """Send every page; gives how many."""
    kind = kind_of(data)
    if kind in KINDS:
        return _send_pictures(data, kind, request, answers)
    password, most = request["password"], request["max_pages"]
    document = settled(open_document(data, password, most))
    layers = with_all_layers(document, lambda: open_document(data, password, most))
    for number in range(document.page_count):
        _send_page(document[number], layers[number] if layers else None, request, answers)
    return int(document.page_count)


def send_crops(data: bytes, request: dict[str, Any], answers: int) -> int:
    """Send an image for each place, in order; gives how many."""
    channels = 3 if request["colour"] else 1
    for width, height, pixels in crops_of(data, request):
        write_frame(answers, {"kind": "crop", "image": [width, height, channels]}, pixels)
    return len(request["places"])


def _fault(error: Exception) -> dict[str, str]:
    """Whose fault it is. What libraries say stays unsaid: it helps nobody who holds the file, and may quote it."""
    text = str(error.what() if isinstance(error, mupdf.FzErrorBase) else error)
    if "malloc" in text or "calloc" in text or "realloc" in text:
        return {"code": "memory", "detail": ""}
    late = isinstance(error, OSError | ImportError) or type(error) is LookupError  # loaded behind shut doors: our fault
    return {"code": "crash", "detail": f"({type(error).__name__})"} if late else {"code": "broken", "detail": ""}


def _send_pictures(data: bytes, kind: str, request: dict[str, Any], answers: int) -> int:
    count = 0
    for picture in pictures_of(data, kind, request["max_pages"], request["max_page_pixels"]):
        count += 1
        header: dict[str, Any] = {"kind": "page", "page_no": count, "width": picture.width, "height": picture.height}
        header["scan_dpi"], pixels = picture.dpi, b""
        if request["image_dpi"] and count >= request.get("first_page", 1):
            *size, pixels = raw(within_budget(picture.image), request["colour"])
            header["image"] = [*size, 3 if request["colour"] else 1]
        write_frame(answers, header, pixels)
    return count


def _send_page(page: pymupdf.Page, all_layers: pymupdf.Page | None, request: dict[str, Any], answers: int) -> None:
    width, height = page.rect.width, page.rect.height
    if max(width, height) > MAX_PAGE_POINTS:
        raise Refused("page_too_large", f"Page {page.number + 1} measures {width:.0f} x {height:.0f} points.")
    header: dict[str, Any] = {"kind": "page", "page_no": page.number + 1, "width": width, "height": height}
    if page.number + 1 < request.get("first_page", 1):
        write_frame(answers, header, b"")
        return
    drawn = watch(page)
    header["scan_dpi"], image = content.scan_dpi(page, drawn), None
    if request["image_dpi"]:
        dpi = reading_dpi(width, height, request["image_dpi"], header["scan_dpi"])
        image = pixels_of(page, dpi, request["max_page_pixels"], colour=request["colour"])
        header["image"] = [image.width, image.height, image.n]
    header |= content.describe(page, drawn, image)
    if all_layers:
        header["hidden"] += content.words_of_hidden_layers(page, all_layers)
    write_frame(answers, header, image.samples_mv if image else b"")


def warm_up() -> None:
    """Render a page once, so that whatever is loaded late (fonts, codecs, modules) is there before the doors shut."""
    for codec in CODECS:
        codecs.lookup(codec)
    with pymupdf.open() as document, open(os.devnull, "wb") as nowhere:
        page, layer = document.new_page(), document.add_ocg("layer", on=False)
        for place, font in enumerate(("helv", "hebo", "tiro", "cour", "symb", "zadb", "china-s")):
            page.insert_text((72, 72 + 20 * place), "Größe 1.234,56 €", fontname=font, fontsize=11)
        page.insert_text((72, 300), "layer", oc=layer)
        page.draw_rect(pymupdf.Rect(60, 60, 300, 300))
        page.get_text("words")
        request = {"password": None, "image_dpi": 100, "colour": True, "max_pages": 1, "max_page_pixels": 10_000_000}
        for data in (document.tobytes(), *small_pictures()):
            _answer(data, request, nowhere.fileno(), send_pages)


def main() -> None:
    """Be the zygote whose children render."""
    warm_up()
    serve({"render": render, "cut": cut, "poppler": poppler.become, "report": report.send_report})


if __name__ == "__main__":
    main()
