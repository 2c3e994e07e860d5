"""Image files as pages: PNG, JPEG, TIFF with all its sheets, WebP (of an animation the first picture). With Pillow.

Runs inside the renderer child. A page is shown as viewers show it: turned as the file says, on white, square pixels.
"""

import io
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PIL import Image, JpegImagePlugin, PngImagePlugin, TiffImagePlugin, WebPImagePlugin

from docpipe.pages.kinds import webp_size
from docpipe.pages.limits import MOST_IMAGE_PIXELS
from docpipe.pages.opening import Refused

Image.MAX_IMAGE_PIXELS = None  # the limit is our own, and told to the user

KINDS = {  # named here so that the decoders are loaded before the doors shut
    "png": PngImagePlugin.PngImageFile,
    "jpeg": JpegImagePlugin.JpegImageFile,
    "tiff": TiffImagePlugin.TiffImageFile,
    "webp": WebPImagePlugin.WebPImageFile,
}
UNKNOWN_SCALE_POINTS = 842.0  # longest side of a page whose size nothing tells, as if it were A4
PLAUSIBLE_DPI = (100.0, 1300.0)
SCREENS = (72, 96, 144, 192)  # what programs write that do not know
LEAST_FAX_DPI = 60.0  # across the scan lines of a fax
SQUARE = 1.05
EXPOSURES = (0x829A, 0x829D, 0x8827)  # exposure time, f-number, ISO: a camera wrote this, and knows no scale
EXIF_IFD, X_RESOLUTION, Y_RESOLUTION, UNIT = 0x8769, 0x011A, 0x011B, 0x0128
CENTIMETRES = 3
NEW_SUBFILE_TYPE, REDUCED_OR_MASK = 254, 0b101


@dataclass(frozen=True, slots=True)
class Picture:
    """One page of an image file: size in points, dots per inch or None where its scale is unknown, its pixels."""

    width: float
    height: float
    dpi: float | None
    image: Image.Image

    @property
    def own_dpi(self) -> float:
        """Pixels an inch of the page, also of one whose size is only supposed."""
        return self.image.width / self.width * 72


def pictures_of(data: bytes, kind: str, max_pages: int, max_pixels: int) -> Iterator[Picture]:
    """Every page of an image file, decoded one after the other; Refused where it must not or cannot be."""
    if kind == "webp":
        _bound(*webp_size(data), max_pixels)
    try:
        with Image.open(io.BytesIO(data), formats=[kind.upper()]) as image:
            sheets = _sheets(image, max_pages) if kind == "tiff" else [0]
            if len(sheets) > max_pages:
                raise Refused("too_many_pages", f"It has more than {max_pages}, the limit.")
            for number in sheets:
                image.seek(number)
                yield _picture(image, max_pixels)
    except (OSError, SyntaxError, ValueError, EOFError, KeyError, IndexError, TypeError, ZeroDivisionError):
        raise Refused("broken") from None  # Pillow's decoders let all of these out


def small_pictures() -> Iterator[bytes]:
    """A small file of each kind, so that their decoders are loaded before the doors shut."""
    for kind in KINDS:
        out = io.BytesIO()
        Image.new("RGB", (8, 8), "white").save(out, kind.upper())
        yield out.getvalue()


def raw(image: Image.Image, colour: bool) -> tuple[int, int, bytes]:
    """Width, height and the raw pixels, grey or RGB."""
    return image.width, image.height, image.convert("RGB" if colour else "L").tobytes()


def within_budget(image: Image.Image) -> Image.Image:
    """The image, no larger than what is good to read."""
    share = (MOST_IMAGE_PIXELS / (image.width * image.height)) ** 0.5
    return image if share >= 1 else resized(image, share)


def resized(image: Image.Image, share: float) -> Image.Image:
    """The image at a share of its size, each side at least one pixel."""
    size = max(1, round(image.width * share)), max(1, round(image.height * share))
    return image.resize(size, Image.Resampling.BILINEAR)


def _sheets(image: Image.Image, most: int) -> list[int]:
    """The numbers of the sheets that are pages: thumbnails and masks are none. One too many says that there are."""
    pages: list[int] = []
    number = 0
    while len(pages) <= most and number <= 2 * most + 2:
        try:
            image.seek(number)
        except EOFError:
            break
        if not int(image.tag_v2.get(NEW_SUBFILE_TYPE, 0)) & REDUCED_OR_MASK:  # type: ignore[attr-defined]
            pages.append(number)
        number += 1
    return pages or [0]


def _picture(sheet: Image.Image, max_pixels: int) -> Picture:
    _bound(*sheet.size, max_pixels)
    across, down = _dots(sheet)
    image = _turned(sheet)
    if image.size == sheet.size[::-1] and sheet.width != sheet.height:
        across, down = down, across
    dpi = max(across, down)
    if dpi and max(across / down, down / across) > SQUARE:
        size = round(image.width * dpi / across), round(image.height * dpi / down)
        _bound(*size, max_pixels)
        image = image.resize(size, Image.Resampling.BILINEAR)
    scale = 72 / dpi if dpi else UNKNOWN_SCALE_POINTS / max(image.size)
    return Picture(image.width * scale, image.height * scale, dpi or None, image)


def _turned(sheet: Image.Image) -> Image.Image:
    """The decoded sheet, grey or RGB, on white, the way up that the file says."""
    sheet.load()
    image = _eight_bits(sheet)
    if image.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in image.info:
        image = image.convert("RGBA")
        image = Image.alpha_composite(Image.new("RGBA", image.size, "white"), image).convert("RGB")
    elif image.mode in ("1", "L"):
        image = image.convert("L")
    else:
        image = image.convert("RGB")
    image.info, exif = {}, sheet.getexif()
    way_up = exif.get(0x0112, 1)
    turn = WAYS_UP.get(way_up) if isinstance(way_up, int) else None
    return image.transpose(turn) if turn is not None else image


WAYS_UP = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def _eight_bits(sheet: Image.Image) -> Image.Image:
    """Deep grey levels as eight bits: 16 bits by their upper half, others from their least to their most."""
    if not sheet.mode.startswith(("I", "F")):
        return sheet
    levels = np.asarray(sheet).astype(np.float32)
    if sheet.mode.startswith("I;16") or (sheet.mode == "I" and levels.max(initial=0) > 255):
        return Image.fromarray((levels / 257).clip(0, 255).astype(np.uint8))
    least, most = float(levels.min(initial=0)), float(levels.max(initial=1))
    spread = (levels - least) / max(most - least, 1e-6) * 255
    return Image.fromarray(np.nan_to_num(spread).astype(np.uint8))


def _dots(sheet: Image.Image) -> tuple[float, float]:
    """Dots per inch across and down as the file says, or zeros where it says none that can be so."""
    exif = sheet.getexif()
    taken = exif.get_ifd(EXIF_IFD)
    if any(tag in taken for tag in EXPOSURES):
        return 0.0, 0.0
    across, down = sheet.info.get("dpi") or _exif_dots(exif)
    across, down = _number(across), _number(down)
    least, most = PLAUSIBLE_DPI
    believed = least <= max(across, down) <= most and min(across, down) >= LEAST_FAX_DPI
    if not believed or round(across) in SCREENS:
        return 0.0, 0.0
    return across, down


def _exif_dots(exif: Image.Exif) -> tuple[float, float]:
    unit = 2.54 if exif.get(UNIT) == CENTIMETRES else 1.0
    return _number(exif.get(X_RESOLUTION, 0)) * unit, _number(exif.get(Y_RESOLUTION, 0)) * unit


def _number(value: object) -> float:
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return 0.0
    return number if 0 < number < 1e5 else 0.0


def _bound(width: int, height: int, most: int) -> None:
    if width * height > most:
        raise Refused("page_too_large", f"It has {width * height}, the limit is {most}.")
