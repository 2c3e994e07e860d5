"""Scans in PDF files: what they were compressed with does not matter, and their own resolution is told."""

import io
from typing import Any

import numpy as np
import pikepdf
import pytest
from PIL import Image as PilImage

from docpipe.document import Page
from docpipe.pages import Renderer
from docpipe.pages.opening import reading_dpi

SIDE = (600, 400)  # pixels


def scan() -> PilImage.Image:
    """Black on the left, white on the right."""
    image = PilImage.new("L", SIDE, 255)
    image.paste(0, (0, 0, 300, 400))
    return image


def saved(image: PilImage.Image, kind: str, **how: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


def fax() -> bytes:
    """The bare Group 4 data of one strip."""
    data = saved(scan().convert("1"), "TIFF", compression="group4", strip_size=1 << 20)
    with PilImage.open(io.BytesIO(data)) as image:
        tags = image.tag_v2  # type: ignore[attr-defined]
        (start,), (length,) = tags[273], tags[279]
    return data[start : start + length]


def grey() -> dict[str, Any]:
    return {"ColorSpace": pikepdf.Name.DeviceGray, "BitsPerComponent": 8}


CODED: dict[str, tuple[bytes, dict[str, Any]]] = {
    "plain": (scan().tobytes(), grey()),
    "jpeg": (saved(scan(), "JPEG"), grey() | {"Filter": pikepdf.Name.DCTDecode}),
    "cmyk jpeg": (
        saved(scan().convert("RGB").convert("CMYK"), "JPEG"),
        {
            "ColorSpace": pikepdf.Name.DeviceCMYK,
            "BitsPerComponent": 8,
            "Filter": pikepdf.Name.DCTDecode,
            "Decode": [1, 0] * 4,  # as Adobe writes them
        },
    ),
    "jpeg 2000": (saved(scan(), "JPEG2000"), {"Filter": pikepdf.Name.JPXDecode}),
    "fax": (
        fax(),
        {
            "ColorSpace": pikepdf.Name.DeviceGray,
            "BitsPerComponent": 1,
            "Filter": pikepdf.Name.CCITTFaxDecode,
            "DecodeParms": pikepdf.Dictionary(K=-1, Columns=SIDE[0], Rows=SIDE[1], BlackIs1=True),
        },
    ),
    "stencil": (
        scan().convert("1").tobytes(),
        {"ImageMask": True, "BitsPerComponent": 1},
    ),
}


def pdf(data: bytes, entries: dict[str, Any], size: tuple[float, float] = (144, 96)) -> bytes:
    """One page of that size in points, filled by the image."""
    with pikepdf.new() as document:
        page = document.add_blank_page(page_size=size)
        image = pikepdf.Stream(document, data)
        for name, value in {"Type": pikepdf.Name.XObject, "Subtype": pikepdf.Name.Image, **entries}.items():
            image[f"/{name}"] = value
        image.Width, image.Height = SIDE
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Scan=document.make_indirect(image)))
        page.Contents = document.make_stream(f"q {size[0]} 0 0 {size[1]} 0 0 cm /Scan Do Q".encode())
        out = io.BytesIO()
        document.save(out)
        return out.getvalue()


def halves(page: Page) -> tuple[float, float]:
    assert page.image is not None
    pixels = np.frombuffer(page.image.pixels, np.uint8).reshape(page.image.height, page.image.width)
    middle = page.image.width // 2
    return float(pixels[:, : middle - 3].mean()), float(pixels[:, middle + 3 :].mean())


@pytest.mark.parametrize("coding", CODED)
def test_every_coding(renderer: Renderer, coding: str) -> None:
    (page,) = renderer.pages(pdf(*CODED[coding]), image_dpi=200)
    dark, light = halves(page)
    assert dark < 60  # black ink is not quite black
    assert light > 250
    assert page.legibility is not None
    assert page.legibility.dpi == pytest.approx(300)
    assert page.image is not None
    assert page.image.width == 600  # as fine as the scan, since it is small


def test_photos_at_a_point_a_pixel(renderer: Renderer) -> None:
    (page,) = renderer.pages(pdf(*CODED["jpeg"], size=(4032, 2688)), image_dpi=200)
    assert page.image is not None
    assert page.image.width * page.image.height == pytest.approx(9_000_000, rel=0.01)


@pytest.mark.parametrize(
    ("points", "scan", "drawn"),
    [
        ((595, 842), None, 200),  # no scan: as asked
        ((595, 842), 150, 200),
        ((595, 842), 600, 300),
        ((243, 153), 600, 600),  # a card
        ((4032, 3024), 72, 61.9),  # a point a pixel
    ],
)
def test_the_resolution_that_a_page_is_drawn_at(points: tuple[float, float], scan: float | None, drawn: float) -> None:
    assert reading_dpi(*points, 200, scan) == pytest.approx(drawn, rel=0.01)
