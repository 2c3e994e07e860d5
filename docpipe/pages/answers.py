"""Judge what a renderer child says: give a `Page`, or an error of the tree. Nothing in it is trusted."""

from collections.abc import Callable
from math import isfinite
from typing import Any

from docpipe.document import Box, HiddenWord, Image, Legibility, Page, Word
from docpipe.errors import (
    BrokenDocument,
    DocpipeError,
    EncryptedPdf,
    NoPages,
    PageTooDense,
    PageTooLarge,
    RenderCrash,
    RendererUnavailable,
    RenderMemory,
    TooManyPages,
)
from docpipe.pages.limits import MAX_PAGE_POINTS, MAX_WORDS
from docpipe.pages.wire import BadFrame

ERRORS: dict[str, type[DocpipeError]] = {
    "encrypted": EncryptedPdf,
    "broken": BrokenDocument,
    "no_pages": NoPages,
    "too_many_pages": TooManyPages,
    "page_too_large": PageTooLarge,
    "page_too_dense": PageTooDense,
    "memory": RenderMemory,
    "crash": RenderCrash,
    "unavailable": RendererUnavailable,
}
REASONS_HIDDEN = frozenset(
    "invisible white tiny off_page covered hidden_layer no_ink clipped overlaid hidden_note".split()  # noqa: SIM905
)
MAX_RULINGS = 5_000
MAX_TEXT = 4096
LARGEST_SIZE = 10.0  # page heights


def page_of(header: dict[str, Any], payload: bytes, page_no: int) -> Page:
    """The page that a frame describes; BadFrame where anything in it cannot be so."""
    if header.get("page_no") != page_no:
        raise BadFrame("the pages are out of order")
    try:
        return Page(
            page_no=page_no,
            width=_number(header["width"], MAX_PAGE_POINTS),
            height=_number(header["height"], MAX_PAGE_POINTS),
            words=_all(header.get("words", []), _word, MAX_WORDS),
            hidden=_all(header.get("hidden", []), _hidden, MAX_WORDS),
            rulings=_all(header.get("rulings", []), _box, MAX_RULINGS),
            image=_image(header.get("image"), payload),
            legibility=_scan(header.get("scan_dpi")),
        )
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise BadFrame(f"a page is malformed: {error!r}"[:200]) from None


def crop_of(header: dict[str, Any], payload: bytes, channels: int = 1) -> Image:
    """The clip that a frame describes, grey or with 3 channels RGB; BadFrame where it is none."""
    try:
        image = _image(header["image"], payload)
    except (KeyError, TypeError, ValueError) as error:
        raise BadFrame(f"a clip is malformed: {error!r}"[:200]) from None
    if header.get("kind") != "crop" or image is None or image.channels != channels:
        raise BadFrame("it is no clip")
    return image


def error_of(header: dict[str, Any]) -> DocpipeError:
    """The error that a frame describes; BadFrame where there is no such error."""
    kind, detail = ERRORS.get(str(header.get("code"))), header.get("detail", "")
    if kind is None or not isinstance(detail, str):
        raise BadFrame("an unknown error")
    return kind(_plain(detail[:300]))


def _all(rows: Any, make: Callable[[list[Any]], Any], most: int) -> tuple[Any, ...]:
    if not isinstance(rows, list) or len(rows) > most:
        raise ValueError("too many rows")
    return tuple(make(row) for row in rows)


def _word(row: list[Any]) -> Word:
    text, x0, y0, x1, y1, size, bold = row
    if not isinstance(text, str) or not 0 < len(text) <= MAX_TEXT or not isinstance(bold, bool):
        raise ValueError("no word")
    return Word(_plain(text), _box([x0, y0, x1, y1]), _number(size, LARGEST_SIZE), bold)


def _hidden(row: list[Any]) -> HiddenWord:
    if row[-1] not in REASONS_HIDDEN:
        raise ValueError("an unknown reason")
    return HiddenWord(_word(row[:-1]), row[-1])


def _box(row: list[Any]) -> Box:
    x0, y0, x1, y1 = (_number(side, 1.0) for side in row)
    if x1 < x0 or y1 < y0:
        raise ValueError("a box is inside out")
    return Box(x0, y0, x1, y1)


def _number(value: Any, most: float) -> float:
    if type(value) not in (int, float) or not isfinite(value) or not 0 <= value <= most:
        raise ValueError("a number is out of bounds")
    return float(value)


def _image(size: Any, payload: bytes) -> Image | None:
    if size is None:
        if payload:
            raise ValueError("pixels without a size")
        return None
    width, height, channels = size
    if any(type(side) is not int or side < 1 for side in size) or channels not in (1, 3):
        raise ValueError("a size is none")
    if width * height * channels != len(payload):
        raise ValueError("the pixels do not fit their size")
    return Image(width, height, payload, channels)


def _scan(dpi: Any) -> Legibility | None:
    return None if dpi is None else Legibility(dpi=_number(dpi, MAX_PAGE_POINTS))


def _plain(text: str) -> str:
    """Text without what could harm a terminal, a log or a database."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() or 0xE000 <= ord(c) <= 0xF8FF else "\ufffd" for c in text)
