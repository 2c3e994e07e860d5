"""Write a one-page PDF from its raw content stream, so that a test says exactly what is drawn."""

RESOURCES = """<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>
  /FB << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >> /T3 5 0 R >>
  /ExtGState << /Faint << /ca 0.3 >> /Gone << /ca 0 >> /Multiply << /BM /Multiply >> >>
  /Pattern << /Stripes 8 0 R >> /XObject << /Black 9 0 R /Stencil 10 0 R >>
  /Properties << /On 11 0 R /Off 12 0 R >> >>"""


def raw_pdf(content: str, page: str = "/MediaBox [0 0 400 300]", catalog: str = "") -> bytes:
    """The file. Fonts /F1 (Helvetica), /FB (its bold), /T3 (Type 3: a, b); layers /On and /Off."""
    image = "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent"
    objects = [
        f"<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [11 0 R 12 0 R] /D << /OFF [12 0 R] >> >> {catalog} >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /Resources {RESOURCES} /Contents 4 0 R {page} >>",
        _stream("", content),
        "<< /Type /Font /Subtype /Type3 /FontBBox [0 0 750 750] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 97 "
        "/LastChar 98 /Widths [1000 1000] /CharProcs << /sq 6 0 R /tr 7 0 R >> "
        "/Encoding << /Type /Encoding /Differences [97 /sq /tr] >> /ToUnicode 13 0 R >>",
        _stream("", "1000 0 0 0 750 750 d1 0 0 750 750 re f"),
        _stream("", "1000 0 d0 0 0 m 375 750 l 750 0 l f"),
        _stream(
            "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 4 4] /XStep 4 /YStep 4 "
            "/Resources << >>",
            "0 0 0.6 rg 0 0 3 4 re f",
        ),
        _stream(f"{image} 8 /ColorSpace /DeviceGray", "\x00"),
        _stream(f"{image} 1 /ImageMask true", "\x00"),
        "<< /Type /OCG /Name (On) >>",
        "<< /Type /OCG /Name (Off) >>",
        _stream(
            "",
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def "
            "1 begincodespacerange <00> <ff> endcodespacerange "
            "2 beginbfchar <61> <0041> <62> <0042> endbfchar endcmap end end",
        ),
    ]
    return _file(objects)


def text(words: str, x: float = 50, y: float = 150, size: float = 12, extra: str = "") -> str:
    """Content that shows a text. `extra` are operators before it."""
    escaped = words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"q 0 g BT /F1 {size} Tf {extra} 1 0 0 1 {x} {y} Tm ({escaped}) Tj ET Q\n"


def _stream(entries: str, content: str) -> str:
    return f"<< {entries} /Length {len(content.encode('latin-1'))} >>\nstream\n{content}\nendstream"


def _file(objects: list[str]) -> bytes:
    out, offsets = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("latin-1")
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    size = len(objects) + 1
    tail = (
        f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer << /Size {size} /Root 1 0 R >>\nstartxref\n{len(out)}\n"
    )
    return out + tail.encode() + b"%%EOF\n"
