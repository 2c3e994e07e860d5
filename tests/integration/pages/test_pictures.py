"""Image files of every make through a real child: the right pixels, the right way up, and what their scale is."""

import io
from typing import Any

import numpy as np
import pytest
from PIL import Image as PilImage

from docpipe.document import Page
from docpipe.errors import PageTooLarge, TooManyPages
from docpipe.pages import Renderer, RenderLimits

RED, GREEN, BLUE = (200, 30, 30), (30, 160, 60), (40, 40, 200)


def coloured() -> PilImage.Image:
    """90 x 60 pixels: red above green on the left, blue above white on the right."""
    image = PilImage.new("RGB", (90, 60), "white")
    image.paste(RED, (0, 0, 45, 30))
    image.paste(GREEN, (0, 30, 45, 60))
    image.paste(BLUE, (45, 0, 90, 30))
    return image


def saved(image: PilImage.Image, kind: str, **how: Any) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


def deep() -> PilImage.Image:
    return PilImage.fromarray(np.asarray(coloured().convert("L")).astype(np.uint16) * 257)


def transparent(mode: str) -> PilImage.Image:
    """The white quarter is not painted at all; its colour, which nobody sees, is black."""
    pixels = np.array(coloured().convert("RGBA"))
    pixels[30:, 45:] = 0
    return PilImage.fromarray(pixels).convert(mode)


def quarters(page: Page) -> np.ndarray[Any, Any]:
    """The colours in the middles of the four quarters, row by row."""
    assert page.image is not None
    pixels = np.frombuffer(page.image.pixels, np.uint8).reshape(page.image.height, page.image.width, 3)
    rows, columns = (
        (page.image.height // 4, page.image.height * 3 // 4),
        (page.image.width // 4, page.image.width * 3 // 4),
    )
    return np.array([pixels[row, column] for row in rows for column in columns]).astype(int)


GREYS = [[81, 81, 81], [58, 58, 58], [110, 110, 110], [255, 255, 255]]
COLOURS = [RED, BLUE, GREEN, (255, 255, 255)]
FILES = {
    "jpeg": (saved(coloured(), "JPEG", quality=95), COLOURS),
    "progressive jpeg": (saved(coloured(), "JPEG", quality=95, progressive=True), COLOURS),
    "cmyk jpeg": (saved(coloured().convert("CMYK"), "JPEG", quality=95), COLOURS),
    "grey jpeg": (saved(coloured().convert("L"), "JPEG", quality=95), GREYS),
    "palette": (saved(coloured().quantize(4), "PNG"), COLOURS),
    "transparent": (saved(transparent("RGBA"), "PNG"), COLOURS),
    "transparent grey": (saved(transparent("LA"), "PNG"), GREYS),
    "16 bits": (saved(deep(), "PNG"), GREYS),
    "16 bits tiff": (saved(deep(), "TIFF"), GREYS),
    "cmyk tiff": (saved(coloured().convert("CMYK"), "TIFF", compression="tiff_lzw"), COLOURS),
    "big tiff": (saved(coloured(), "TIFF", big_tiff=True), COLOURS),
    "jpeg in tiff": (saved(coloured(), "TIFF", compression="jpeg", quality=95), COLOURS),
    "webp": (saved(transparent("RGBA"), "WEBP", lossless=True), COLOURS),
    "animated webp": (
        saved(coloured(), "WEBP", save_all=True, append_images=[PilImage.new("RGB", (90, 60))], lossless=True),
        COLOURS,
    ),
}


@pytest.mark.parametrize("name", FILES)
def test_the_pixels_are_those_that_viewers_show(renderer: Renderer, name: str) -> None:
    data, expected = FILES[name]
    (page,) = renderer.pages(data, image_dpi=200, colour=True)
    assert np.abs(quarters(page) - np.array(expected)).max() <= 4


@pytest.mark.parametrize("compression", ["group3", "group4", "tiff_ccitt", "packbits"])
def test_faxes(renderer: Renderer, compression: str) -> None:
    fax = coloured().convert("L").point(lambda level: 255 if level > 100 else 0).convert("1")
    (page,) = renderer.pages(saved(fax, "TIFF", compression=compression), image_dpi=200, colour=True)
    assert quarters(page)[:, 0].tolist() == [0, 0, 255, 255]


TURNED = {  # EXIF's way up -> which quarters of the stored image are shown, row by row
    1: (0, 1, 2, 3),
    2: (1, 0, 3, 2),
    3: (3, 2, 1, 0),
    4: (2, 3, 0, 1),
    5: (0, 2, 1, 3),
    6: (2, 0, 3, 1),
    7: (3, 1, 2, 0),
    8: (1, 3, 0, 2),
}


@pytest.mark.parametrize("kind", ["JPEG", "TIFF", "WEBP", "PNG"])
def test_photos_are_shown_the_way_up_that_they_say(renderer: Renderer, kind: str) -> None:
    for way_up, order in TURNED.items():
        exif = PilImage.Exif()
        exif[0x0112] = way_up
        how = {"tiffinfo": exif} if kind == "TIFF" else {"exif": exif, "quality": 95}
        (page,) = renderer.pages(saved(coloured(), kind, **how), image_dpi=200, colour=True)
        assert np.abs(quarters(page) - np.array([COLOURS[place] for place in order])).max() <= 30
        assert (page.height > page.width) == (way_up >= 5)


def with_exposure() -> PilImage.Exif:
    exif = PilImage.Exif()
    exif.get_ifd(0x8769)[0x829A] = 0.01
    return exif


@pytest.mark.parametrize(
    ("how", "width", "dpi"),
    [
        ({"dpi": (300, 300)}, 90 / 300 * 72, 300),
        ({"dpi": (72, 72)}, 842, None),  # what programs write that do not know
        ({"dpi": (144, 144)}, 842, None),
        ({"dpi": (30_000, 30_000)}, 842, None),
        ({}, 842, None),
        ({"dpi": (300, 300), "exif": with_exposure()}, 842, None),  # a camera knows no scale, whatever it writes
    ],
    ids=["300", "72", "144", "nonsense", "none", "camera"],
)
def test_the_scale_is_believed_where_it_can_be(
    renderer: Renderer, how: dict[str, Any], width: float, dpi: float | None
) -> None:
    (page,) = renderer.pages(saved(coloured(), "JPEG", **how), image_dpi=200)
    assert page.width == pytest.approx(width, rel=0.01)
    assert (page.legibility and page.legibility.dpi) == (dpi and pytest.approx(dpi, rel=0.01))
    assert page.image is not None
    assert (page.image.width, page.image.height) == (90, 60)


def test_a_fax_has_square_pixels(renderer: Renderer) -> None:
    fax = PilImage.new("1", (1728, 1100), 1)
    (page,) = renderer.pages(saved(fax, "TIFF", compression="group3", dpi=(204, 98)), image_dpi=200)
    assert (page.width, page.height) == pytest.approx((610, 808), abs=1)
    assert page.image is not None
    assert page.image.height == pytest.approx(2290, abs=2)


def test_thumbnails_of_a_tiff_are_no_pages(renderer: Renderer) -> None:
    small = coloured().resize((9, 6))
    small.encoderinfo = {"tiffinfo": {254: 1}}  # type: ignore[attr-defined]
    pages = list(renderer.pages(saved(coloured(), "TIFF", save_all=True, append_images=[small]), image_dpi=200))
    assert [page.image and page.image.width for page in pages] == [90]


def test_large_photos_are_made_fit_to_read(renderer: Renderer) -> None:
    (page,) = renderer.pages(saved(PilImage.new("L", (4032, 3024), 255), "JPEG"), image_dpi=200)
    assert page.image is not None
    assert page.image.width * page.image.height == pytest.approx(9_000_000, rel=0.01)


def test_limits_hold() -> None:
    sheets = [PilImage.new("L", (9, 9))] * 3
    many = saved(sheets[0], "TIFF", save_all=True, append_images=sheets[1:])
    with Renderer(RenderLimits(max_pages=2)) as renderer, pytest.raises(TooManyPages):
        list(renderer.pages(many))
    with Renderer(RenderLimits(max_page_pixels=5000)) as renderer, pytest.raises(PageTooLarge, match="It has 5400"):
        list(renderer.pages(saved(coloured(), "PNG")))
