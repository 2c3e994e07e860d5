"""Real documents as a mail room gets them: PDFs printed and scanned again at 200 dpi, each ruined in its own way."""

from collections.abc import Iterator
from dataclasses import replace
from random import Random

import numpy as np
import pymupdf

from samples.finish import Finish, Flat, Format, Layer, Tint, draw_scan
from samples.finish.coding import pdf_page
from samples.finish.image_pdf import image_pdf
from samples.finish.lying import scanned
from samples.finish.pixels import Pixels, black_or_white, grey
from samples.finish.rastering import on_glass, printed
from samples.finish.ruins import Scene

DPI = 200


def scan(data: bytes, name: str, seed: int | str = 0) -> bytes:
    """The PDF as an image-only PDF; the same name and seed give the same bytes."""
    rng = Random(f"{seed}/{name}")
    with pymupdf.open(stream=data, filetype="pdf") as document:
        sizes = [(page.rect.width, page.rect.height) for page in document]
    finish = replace(draw_scan(rng, pages=len(sizes), sheet=sizes[0]), dpi=DPI, format=Format.PDF, layer=Layer.NONE)
    return image_pdf([pdf_page(pixels, finish, ()) for pixels in _ruined(data, sizes, finish, rng)], name)


def _ruined(data: bytes, sizes: list[tuple[float, float]], finish: Finish, rng: Random) -> Iterator[Pixels]:
    lies = finish.lies
    assert isinstance(lies, Flat)
    clean = list(printed(data, DPI, finish.tint is Tint.COLOUR))
    for number, (page, sheet) in enumerate(zip(clean, sizes, strict=True)):
        pixels = on_glass(page, scanned(sheet, DPI, lies.turn, lies.skew, lies.shift, lies.bed), lies)
        scene = Scene(DPI, np.random.default_rng(rng.getrandbits(64)), clean[(number + 1) % len(clean)])
        for ruin in finish.ruins:
            pixels = ruin(pixels, scene)
        yield black_or_white(grey(pixels)) if finish.tint is Tint.BLACK else pixels
