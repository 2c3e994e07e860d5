"""Which kind of file the bytes are, by their first bytes. Knows the kinds that pages can be made of."""

SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
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
