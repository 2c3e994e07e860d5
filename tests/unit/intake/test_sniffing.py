import pytest

from docpipe.errors import EmptyFile, UnsupportedFile
from docpipe.intake.sniffing import MediaType, sniff

KNOWN = [
    (b"%PDF-1.7\n...", MediaType.PDF),
    (b"\xef\xbb\xbf%PDF-1.4", MediaType.PDF),  # a byte order mark first
    (b"junk of a mail gateway\r\n" + b"%PDF-1.4", MediaType.PDF),
    (b"x" * 1019 + b"%PDF-", MediaType.PDF),  # ends on the last byte in which it may stand
    (b"\x89PNG\r\n\x1a\n....", MediaType.PNG),
    (b"\x89PNG\r\n\x1a\n%PDF-1.7", MediaType.PNG),  # what stands first counts
    (b"\xff\xd8\xff\xe0..JFIF", MediaType.JPEG),
    (b"II*\x00....", MediaType.TIFF),
    (b"MM\x00*....", MediaType.TIFF),
    (b"II+\x00....", MediaType.TIFF),
    (b"RIFF\x10\x00\x00\x00WEBPVP8 ", MediaType.WEBP),
]

UNKNOWN = [
    b"x" * 1020 + b"%PDF-",  # a byte too late
    b"%PDF",
    b"<!DOCTYPE html>",
    b"PK\x03\x04",  # a zip, or an office file
    b"GIF89a",
    b"RIFF\x10\x00\x00\x00WAVE",
    b"\x7fELF",
    b"invoice.pdf",
    b"\0",
]


@pytest.mark.parametrize(("data", "media_type"), KNOWN)
def test_known_by_content(data: bytes, media_type: MediaType) -> None:
    assert sniff(data) is media_type


@pytest.mark.parametrize("data", UNKNOWN)
def test_anything_else_is_refused(data: bytes) -> None:
    with pytest.raises(UnsupportedFile):
        sniff(data)


def test_an_empty_file_is_said_to_be_empty() -> None:
    with pytest.raises(EmptyFile):
        sniff(b"")
