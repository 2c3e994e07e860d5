"""Rasters as the bytes of image files, the same bytes every time. Knows no page."""

from collections.abc import Sequence
from io import BytesIO

import numpy as np
from PIL import Image, TiffImagePlugin

from samples.finish.finish import Finish, Format, Tint
from samples.finish.image_pdf import ImagePage, LaidText
from samples.finish.pixels import Pixels

ORIENTATIONS = {0: 1, 90: 6, 180: 3, 270: 8}  # EXIF: what a viewer does to show a picture upright
ORIENTATION = 0x0112


def image_of(pixels: Pixels, tint: Tint) -> Image.Image:
    """A raster as Pillow holds it; one bit a pixel for black alone."""
    image = Image.fromarray(pixels)
    return image.convert("1", dither=Image.Dither.NONE) if tint is Tint.BLACK else image


def image_file(pages: Sequence[Pixels], finish: Finish) -> bytes:
    """An image file; only TIFF takes more than one page."""
    images = [image_of(pixels, finish.tint) for pixels in pages]
    file, dots = BytesIO(), (finish.dpi, finish.dpi)
    if finish.format is Format.TIFF:
        coding = "group4" if finish.tint is Tint.BLACK else "jpeg"
        quality = {} if finish.tint is Tint.BLACK else {"quality": finish.quality}
        images[0].save(file, "TIFF", compression=coding, dpi=dots, save_all=True, append_images=images[1:], **quality)
    elif finish.format is Format.PNG:
        images[0].save(file, "PNG", dpi=dots, compress_level=1)
    elif finish.format is Format.WEBP:
        images[0].convert("RGB").save(file, "WEBP", quality=finish.quality, method=0)
    else:
        file.write(jpeg(np.asarray(images[0].convert("L") if finish.tint is Tint.BLACK else images[0]), finish))
    return file.getvalue()


def jpeg(pixels: Pixels, finish: Finish) -> bytes:
    """A JPEG file; a stored turn is undone by the orientation that it states."""
    file, exif = BytesIO(), Image.Exif()
    if finish.stored_turn:
        exif[ORIENTATION] = ORIENTATIONS[finish.stored_turn]
        pixels = stored(pixels, finish.stored_turn)
    Image.fromarray(pixels).save(file, "JPEG", quality=finish.quality, dpi=(finish.dpi, finish.dpi), exif=exif)
    return file.getvalue()


def stored(pixels: Pixels, turn: int) -> Pixels:
    """What must be stored so that a viewer that turns it clockwise by so many degrees shows these pixels."""
    return np.ascontiguousarray(np.rot90(pixels, turn // 90))


def pdf_page(pixels: Pixels, finish: Finish, words: tuple[LaidText, ...]) -> ImagePage:
    """A raster as a page of a PDF; its size comes from its dots an inch."""
    pixels = stored(pixels, finish.stored_turn)
    height, width = pixels.shape[:2]
    size = (width * 72 / finish.dpi, height * 72 / finish.dpi)
    colours = 1 if pixels.ndim == 2 else 3
    if finish.tint is Tint.BLACK:
        data, coding = group4(pixels), "CCITTFaxDecode"
    else:
        file = BytesIO()
        Image.fromarray(pixels).save(file, "JPEG", quality=finish.quality)
        data, coding = file.getvalue(), "DCTDecode"
    return ImagePage(data, coding, (width, height), colours, size, words, finish.stored_turn)


def group4(pixels: Pixels) -> bytes:
    """Black or white pixels as one CCITT group 4 strip."""
    file = BytesIO()
    rows = TiffImagePlugin.ImageFileDirectory_v2()
    rows[TiffImagePlugin.ROWSPERSTRIP] = pixels.shape[0]
    image_of(pixels, Tint.BLACK).save(file, "TIFF", compression="group4", tiffinfo=rows)
    with Image.open(file) as image:
        tags = image.tag_v2  # type: ignore[attr-defined]
        (start,), (count,) = tags[TiffImagePlugin.STRIPOFFSETS], tags[TiffImagePlugin.STRIPBYTECOUNTS]
    return file.getvalue()[start : start + count]
