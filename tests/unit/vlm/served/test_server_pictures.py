import base64
import io
import random

import pytest
from PIL import Image as Picture

from docpipe.document import Image
from docpipe.vlm.served.pictures import data_url, png


def noise(width: int, height: int, channels: int) -> Image:
    return Image(width, height, random.Random(3).randbytes(width * height * channels), channels)


@pytest.mark.parametrize("image", [noise(1, 1, 1), noise(7, 5, 3), noise(5, 7, 1), noise(64, 1, 3)])
def test_pixels_come_back_as_they_were(image: Image) -> None:
    with Picture.open(io.BytesIO(png(image))) as picture:
        assert picture.format == "PNG"
        assert picture.size == (image.width, image.height)
        assert picture.mode == ("RGB" if image.channels == 3 and image.width > 1 else "L")
        assert picture.tobytes() == image.pixels


def test_a_page_without_colours_is_sent_as_grey() -> None:
    with Picture.open(io.BytesIO(png(Image(2, 1, bytes([9, 9, 9, 200, 200, 200]), 3)))) as picture:
        assert (picture.mode, picture.tobytes()) == ("L", bytes([9, 200]))


def test_a_data_url_holds_the_file() -> None:
    image = noise(3, 3, 3)
    head, body = data_url(image).split(",")
    assert head == "data:image/png;base64"
    assert base64.b64decode(body) == png(image)
