"""Which kind of file the bytes are, by their first bytes. Knows the kinds that pages can be made of."""

import struct

SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
    (b"II+\x00", "tiff"),  # BigTIFF
    (b"MM\x00+", "tiff"),
)
PDF_WITHIN = 1024  # bytes: readers have always looked for the header so far


def kind_of(data: bytes) -> str | None:
    """`pdf`, `png`, `jpeg`, `tiff`, `webp`, or None."""
    for signature, kind in SIGNATURES:
        if data.startswith(signature):
            return kind
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "webp"
    return "pdf" if b"%PDF-" in data[:PDF_WITHIN] else None


def webp_size(data: bytes) -> tuple[int, int]:
    """Width and height of a WebP file before anything is decoded; (0, 0) where the header does not say.

    Source: RFC 9649, sections 2.5 to 2.7.
    """
    head = data[12:30].ljust(18, b"\0")
    if head.startswith(b"VP8X"):
        return int.from_bytes(head[12:15], "little") + 1, int.from_bytes(head[15:18], "little") + 1
    if head.startswith(b"VP8L"):
        bits = int.from_bytes(head[9:13], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if head.startswith(b"VP8 "):
        width, height = struct.unpack("<HH", head[14:18])
        return width & 0x3FFF, height & 0x3FFF
    return 0, 0
