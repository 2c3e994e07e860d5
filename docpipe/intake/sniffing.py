"""What kind of file it is, by its first bytes, never by its name."""

from enum import StrEnum

from docpipe.errors import EmptyFile, UnsupportedFile

PDF_HEADER_WITHIN = 1024  # bytes; PDF 1.7, annex H, note 13: readers accept a header that stands so late


class MediaType(StrEnum):
    """The kinds of files that docpipe reads."""

    PDF = "application/pdf"
    PNG = "image/png"
    JPEG = "image/jpeg"
    TIFF = "image/tiff"
    WEBP = "image/webp"


STARTS = (
    (b"\x89PNG\r\n\x1a\n", MediaType.PNG),
    (b"\xff\xd8\xff", MediaType.JPEG),
    (b"II*\x00", MediaType.TIFF),
    (b"MM\x00*", MediaType.TIFF),
    (b"II+\x00", MediaType.TIFF),  # BigTIFF
    (b"MM\x00+", MediaType.TIFF),
)


def sniff(data: bytes) -> MediaType:
    """The kind of a file from its bytes (the first 1,024 suffice); EmptyFile, UnsupportedFile."""
    if not data:
        raise EmptyFile
    for start, media_type in STARTS:
        if data.startswith(start):
            return media_type
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return MediaType.WEBP
    if b"%PDF-" in data[:PDF_HEADER_WITHIN]:
        return MediaType.PDF
    raise UnsupportedFile
