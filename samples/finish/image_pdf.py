"""Write a PDF of one image a page, as scanners do: JPEG, CCITT fax or plain pixels, with or without invisible OCR text.

The bytes depend on nothing but what is written. The text layer is like that of common OCR programs: one face without
shapes, Unicode codes, render mode 3. Knows no story.
"""

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import cos, sin

from samples.truetype import Glyph, font_file

Adder = Callable[[bytes], int]  # keeps an object, gives its number


@dataclass(frozen=True, slots=True)
class LaidText:
    """A word as laid under a page: its left end on the baseline, its length and its slope; in points, y downwards."""

    text: str
    x: float
    y: float
    length: float
    size: float
    slope: float = 0.0  # radians, clockwise


@dataclass(frozen=True, slots=True)
class ImagePage:
    """`data`: the coded image; `coding` DCTDecode, CCITTFaxDecode or FlateDecode; sizes in pixels and in points.

    `turn`: degrees clockwise by which a viewer turns the page, as in /Rotate.
    """

    data: bytes = field(repr=False)
    coding: str
    pixels: tuple[int, int]
    colours: int  # 1 or 3
    size: tuple[float, float]
    words: tuple[LaidText, ...] = ()
    turn: int = 0


def image_pdf(pages: Sequence[ImagePage], title: str) -> bytes:
    """The file."""
    objects: list[bytes] = [b"", b"", b""]  # catalog, page tree and information come last

    def add(data: bytes) -> int:
        objects.append(data)
        return len(objects)

    font = _add_font(add) if any(page.words for page in pages) else 0
    kids = [_add_page(add, page, font) for page in pages]
    objects[0] = b"<</Type/Catalog/Pages 2 0 R>>"
    objects[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(f'{kid} 0 R' for kid in kids)}]>>".encode()
    safe = title.encode("latin-1", "replace").replace(b"\\", b"").replace(b"(", b"").replace(b")", b"")
    objects[2] = b"<</Title(" + safe + b")/Producer(docpipe samples)>>"
    return _file(objects)


def _add_page(add: Adder, page: ImagePage, font: int) -> int:
    width, height = page.size
    space = "DeviceGray" if page.colours == 1 else "DeviceRGB"
    bits, parameters = 8, ""
    if page.coding == "CCITTFaxDecode":
        bits = 1
        parameters = f"/DecodeParms<</K -1/BlackIs1 true/Columns {page.pixels[0]}/Rows {page.pixels[1]}>>"
    image = add(
        _stream(
            page.data,
            f"/Type/XObject/Subtype/Image/Width {page.pixels[0]}/Height {page.pixels[1]}/ColorSpace/{space}"
            f"/BitsPerComponent {bits}/Filter/{page.coding}{parameters}",
        )
    )
    drawing = f"q {width:.3f} 0 0 {height:.3f} 0 0 cm /I Do Q\n" + _layer(page.words, page.size, page.turn)
    content = add(_stream(zlib.compress(drawing.encode("latin-1")), "/Filter/FlateDecode"))
    fonts = f"/Font<</F {font} 0 R>>" if page.words else ""
    return add(
        f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width:.3f} {height:.3f}]/Rotate {page.turn}/Contents {content} 0 R"
        f"/Resources<</XObject<</I {image} 0 R>>{fonts}>>>>".encode()
    )


def _layer(words: Sequence[LaidText], size: tuple[float, float], turn: int) -> str:
    """Invisible text; every glyph of the face is half an em wide, so each word is stretched to its length.

    Words lie on the page as displayed, the page's content is drawn before the viewer turns it.
    """
    if not words:
        return ""
    width, height = size
    back = {0: "1 0 0 1 0 0", 90: f"0 1 -1 0 {width:.3f} 0", 180: f"-1 0 0 -1 {width:.3f} {height:.3f}"}
    lines = [f"q {back.get(turn, f'0 -1 1 0 0 {height:.3f}')} cm BT 3 Tr"]
    top = width if turn % 180 else height
    for word in words:
        natural = 0.5 * word.size * len(word.text)
        a, b = cos(word.slope), -sin(word.slope)
        lines.append(
            f"{a:.5f} {b:.5f} {-b:.5f} {a:.5f} {word.x:.3f} {top - word.y:.3f} Tm /F {word.size:.2f} Tf "
            f"{100 * word.length / natural:.2f} Tz <{(word.text + ' ').encode('utf-16-be').hex()}> Tj"
        )
    return "\n".join([*lines, "ET Q"])


def _add_font(add: Adder) -> int:
    """A face without shapes for all of the basic plane."""
    plain = font_file("GlyphLessFont", {" ": Glyph(500)}, 1000, 200)
    file = add(_stream(zlib.compress(plain), f"/Filter/FlateDecode/Length1 {len(plain)}"))
    about = add(
        f"<</Type/FontDescriptor/FontName/GlyphLessFont/Flags 5/FontBBox[0 0 500 1000]/Ascent 1000/Descent -1"
        f"/CapHeight 1000/ItalicAngle 0/StemV 80/FontFile2 {file} 0 R>>".encode()
    )
    glyphs = add(_stream(zlib.compress(b"\0\1" * 65536), "/Filter/FlateDecode"))
    codes = (
        b"/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)"
        b"/Supplement 0>>def/CMapName/Adobe-Identity-UCS def/CMapType 2 def 1 begincodespacerange<0000><FFFF>"
        b"endcodespacerange 1 beginbfrange<0000><FFFF><0000>endbfrange endcmap CMapName currentdict/CMap "
        b"defineresource pop end end"
    )
    unicode = add(_stream(zlib.compress(codes), "/Filter/FlateDecode"))
    descendant = add(
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/GlyphLessFont/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        f"/Supplement 0>>/FontDescriptor {about} 0 R/DW 500/CIDToGIDMap {glyphs} 0 R>>".encode()
    )
    return add(
        f"<</Type/Font/Subtype/Type0/BaseFont/GlyphLessFont/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]"
        f"/ToUnicode {unicode} 0 R>>".encode()
    )


def _stream(data: bytes, entries: str) -> bytes:
    return f"<<{entries}/Length {len(data)}>>stream\n".encode() + data + b"\nendstream"


def _file(objects: Sequence[bytes]) -> bytes:
    parts, offsets, at = [b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n"], [], 15
    for number, data in enumerate(objects, 1):
        offsets.append(at)
        parts.append(f"{number} 0 obj\n".encode() + data + b"\nendobj\n")
        at += len(parts[-1])
    table = "".join(f"{offset:010d} 00000 n \n" for offset in offsets)
    parts.append(
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n"
        f"<</Size {len(objects) + 1}/Root 1 0 R/Info 3 0 R>>\nstartxref\n{at}\n%%EOF\n".encode()
    )
    return b"".join(parts)
