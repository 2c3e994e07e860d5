"""Kinds of files by their first bytes."""

import io

import pytest
from PIL import Image

from docpipe.pages.kinds import kind_of, webp_size


def picture(kind: str, **options: bool) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (300, 70)).save(out, kind, **options)
    return out.getvalue()


@pytest.mark.parametrize("kind", ["png", "jpeg", "tiff", "webp", "pdf"])
def test_what_pillow_writes(kind: str) -> None:
    assert kind_of(picture(kind.upper())) == kind


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.4", "pdf"),
        (b"junk before\n%PDF-1.4", "pdf"),
        (b"x" * 1025 + b"%PDF-1.4", None),
        (b"MM\x00*", "tiff"),
        (b"RIFF\x00\x00\x00\x00WAVE", None),
        (b"GIF89a", None),
        (b"PK\x03\x04", None),
        (b"", None),
    ],
)
def test_others(data: bytes, kind: str | None) -> None:
    assert kind_of(data) == kind


def test_the_size_of_a_webp_stands_in_its_header() -> None:
    assert webp_size(picture("WEBP")) == (300, 70)
    assert webp_size(picture("WEBP", lossless=True)) == (300, 70)
    assert webp_size(b"RIFF\x16\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x2b\1\0\x45\0\0") == (300, 70)
    assert webp_size(b"RIFF\0\0\0\0WEBP") == (0, 0)
