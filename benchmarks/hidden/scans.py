"""Scans with an invisible text layer: one that says what the pixels say, and one that says otherwise."""

from collections.abc import Mapping

import pymupdf

DPI = 200


def scanned(data: bytes, swaps: Mapping[str, str]) -> bytes:
    """The document as pictures with its words invisible over them, some of them swapped for others."""
    source, made = pymupdf.open(stream=data, filetype="pdf"), pymupdf.open()
    for page in source:
        sheet = made.new_page(width=page.rect.width, height=page.rect.height)
        picture = page.get_pixmap(dpi=DPI, colorspace=pymupdf.csGRAY)
        sheet.insert_image(sheet.rect, stream=picture.tobytes("jpeg", jpg_quality=85))
        for x0, _, x1, y1, text, *_ in page.get_text("words"):
            word = swaps.get(text, text)
            size = 10 * (x1 - x0) / max(pymupdf.get_text_length(word, "helv", 10), 0.1)
            sheet.insert_text((x0, y1 - 0.2 * size), word, fontsize=min(max(size, 3), 40), render_mode=3)
    return bytes(made.tobytes(deflate=True))
