"""Hostile files made on the spot: boxes of no measure, endless trees, bombs, odd images, broken copies of good files.

Each attack gives bytes; the same seed gives the same ones. Knows no reader.
"""

import io
import struct
import zlib
from collections.abc import Iterator
from random import Random

import pikepdf
import pymupdf
from PIL import Image

Attack = tuple[str, bytes]


def attacks(good: bytes, seed: int) -> Iterator[Attack]:
    """Every attack with its name; `good` is a sound PDF to break."""
    yield from _boxes()
    yield from _trees()
    yield from _bombs()
    yield from _images()
    yield from _cycles()
    yield from _broken(good, Random(seed))


def _pdf(objects: list[bytes], root: int = 1) -> bytes:
    out, offsets = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    tail = b"trailer << /Size %d /Root %d 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, root, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + table + tail


def _stream(data: bytes, entries: bytes = b"") -> bytes:
    return b"<< %b /Length %d >>\nstream\n%b\nendstream" % (entries, len(data), data)


RESOURCES = b"<< /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >>"


def _page(content: bytes, entries: bytes = b"/MediaBox [0 0 595 842]", *more: bytes) -> bytes:
    """A PDF of one page; further objects have numbers from 6."""
    font = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    return _pdf(
        [
            b"<< /Type /Catalog /Pages 2 0 R >>",
            b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources %b %b >>" % (RESOURCES, entries),
            _stream(content) if not content.startswith(b"<<") else content,
            font,
            *more,
        ]
    )


TEXT = b"BT /F 12 Tf 72 720 Td (Invoice 4711) Tj ET"


def _boxes() -> Iterator[Attack]:
    for name, box in (
        ("200000_points", b"0 0 200000 200000"),
        ("200000_wide", b"0 0 200000 1"),
        ("none", b"0 0 0 0"),
        ("negative", b"500 800 -100 -90000"),
        ("not_numbers", b"/a (b) null 3"),
        ("huge_numbers", b"0 0 1e38 99999999999999999999"),
        ("fraction", b"0 0 0.0001 0.0001"),
    ):
        yield f"box_{name}.pdf", _page(TEXT, b"/MediaBox [%b]" % box)
    yield "user_unit_huge.pdf", _page(TEXT, b"/MediaBox [0 0 595 842] /UserUnit 75000")
    yield "rotate_odd.pdf", _page(TEXT, b"/MediaBox [0 0 595 842] /Rotate 37")


def _trees() -> Iterator[Attack]:
    for count in (100_000, 100_000_000):
        kids = b"[" + b"3 0 R " * min(count, 100_000) + b"]"
        yield (
            f"tree_{count}_pages.pdf",
            _pdf(
                [
                    b"<< /Type /Catalog /Pages 2 0 R >>",
                    b"<< /Type /Pages /Kids %b /Count %d >>" % (kids, count),
                    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>",
                ]
            ),
        )
    deep = [b"<< /Type /Catalog /Pages 2 0 R >>"]
    deep += [b"<< /Type /Pages /Kids [%d 0 R] /Count 1 >>" % (n + 1) for n in range(2, 50_000)]
    yield "tree_50000_deep.pdf", _pdf([*deep, b"<< /Type /Page /MediaBox [0 0 595 842] >>"])
    array = b"[" * 200_000 + b"]" * 200_000
    yield "array_200000_deep.pdf", _page(TEXT, b"/MediaBox [0 0 595 842] /X " + array)


def _bombs() -> Iterator[Attack]:
    flat = zlib.compress(b"q " * 50_000_000, 9)
    yield "bomb_content_100_mb.pdf", _page(_stream(flat, b"/Filter /FlateDecode"))
    twice = zlib.compress(zlib.compress(b"\0" * 200_000_000, 9), 9)
    yield "bomb_twice_packed.pdf", _page(_stream(twice, b"/Filter [/FlateDecode /FlateDecode]"))
    text = zlib.compress(TEXT * 300_000, 9)
    yield "bomb_300000_texts.pdf", _page(_stream(text, b"/Filter /FlateDecode"))
    image = b"/Type /XObject /Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode"
    for width in (40_000, 400_000):
        pixels = zlib.compress(b"\0" * 30_000_000, 9)
        size = b" /Width %d /Height %d" % (width, width)
        yield (
            f"bomb_image_{width}.pdf",
            _page(b"600 0 0 800 0 0 cm /X Do", b"/MediaBox [0 0 595 842]", _stream(pixels, image + size)),
        )
    lines = b"".join(b"%d %d l " % (n % 600, n * 7 % 800) for n in range(400_000))
    yield "paths_400000_dashed.pdf", _page(b"[0.01 0.01] 0 d 0 0 m " + lines + b"S")
    yield "png_bomb_30000.png", _png(30_000, 30_000)
    yield "png_bomb_2_billion.png", _png(2**31 - 1, 2**31 - 1)
    yield "xml_bomb.xml", b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "' + b"x" * 1000 + b'">]><a>&b;</a>'


def _png(width: int, height: int) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    pixels = zlib.compress(b"\0" * min((width // 8 + 1) * height, 100_000_000), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def _images() -> Iterator[Attack]:
    for name, filter_name in (("jbig2", b"/JBIG2Decode"), ("jpx", b"/JPXDecode"), ("ccitt", b"/CCITTFaxDecode")):
        entries = (
            b"/Type /XObject /Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 1 /Width 60000 /Height 60000"
        )
        for size, data in (("empty", b""), ("noise", Random(3).randbytes(4000)), ("zeros", b"\0" * 100_000)):
            image = _stream(data, entries + b" /Filter " + filter_name)
            yield f"{name}_{size}.pdf", _page(b"600 0 0 800 0 0 cm /X Do", b"/MediaBox [0 0 595 842]", image)
    small = Image.new("L", (40, 40), 255)
    yield "tiff_5000_pages.tiff", _saved(small, "TIFF", save_all=True, append_images=[small] * 4_999)
    yield "one_pixel.png", _saved(Image.new("1", (1, 1)), "PNG")
    yield "line.png", _saved(Image.new("L", (20_000, 1), 0), "PNG")
    yield "cmyk.jpg", _saved(Image.new("CMYK", (300, 300)), "JPEG")
    frames = [Image.new("RGB", (64, 64), (n, n, n)) for n in range(0, 250, 25)]
    yield "animated.webp", _saved(frames[0], "WEBP", save_all=True, append_images=frames[1:])
    whole = _saved(Image.effect_noise((800, 800), 60).convert("RGB"), "JPEG")
    yield "half.jpg", whole[: len(whole) // 2]
    yield "half.png", (png := _saved(Image.effect_noise((800, 800), 60), "PNG"))[: len(png) // 2]
    yield "half.webp", (webp := _saved(Image.effect_noise((800, 800), 60), "WEBP"))[: len(webp) // 2]
    yield "half.tiff", (tiff := _saved(Image.effect_noise((800, 800), 60), "TIFF"))[: len(tiff) // 2]
    yield "looping.tiff", b"II*\0\x08\0\0\0\x01\0\0\x01\x03\0\x01\0\0\0\x10\0\0\0\x08\0\0\0"


def _saved(image: Image.Image, kind: str, **how: object) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **how)
    return file.getvalue()


def _cycles() -> Iterator[Attack]:
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X 6 0 R >> >>"
    yield "form_draws_itself.pdf", _page(b"/X Do", b"/MediaBox [0 0 595 842]", _stream(b"/X Do", form))
    forms = [
        _stream(
            b"/X Do " * 10,
            b"/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /XObject << /X %d 0 R >> >>" % (n + 1),
        )
        for n in range(6, 18)
    ]
    yield "forms_ten_to_the_twelve.pdf", _page(b"/X Do", b"/MediaBox [0 0 595 842]", *forms, _stream(TEXT, form))
    yield (
        "pages_of_themselves.pdf",
        _pdf([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"]),
    )
    yield "length_of_itself.pdf", _page(b"<< /Length 4 0 R >>\nstream\n" + TEXT + b"\nendstream")
    script = b"<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while(1){}) >> >>"
    yield "script.pdf", _page(TEXT).replace(b"<< /Type /Catalog /Pages 2 0 R >>", script)
    yield "launches.pdf", _page(TEXT, b"/MediaBox [0 0 595 842] /AA << /O << /S /Launch /F (/bin/sh) >> >>")


def _broken(good: bytes, rng: Random) -> Iterator[Attack]:
    """A sound file cut short, its bytes changed by chance, and locked."""
    for share in (0.1, 0.5, 0.9, 0.99):
        yield f"cut_at_{share}.pdf", good[: int(len(good) * share)]
    for number in range(30):
        data = bytearray(good)
        for _ in range(rng.choice((1, 10, 100, 1000))):
            data[rng.randrange(len(data))] = rng.randrange(256)
        yield f"fuzz_{number:02d}.pdf", bytes(data)
    for number in range(10):
        start = rng.randrange(len(good))
        yield f"shuffled_{number}.pdf", good[:100] + good[start:] + good[100:start]
    with pikepdf.open(io.BytesIO(good)) as pdf:
        locked = io.BytesIO()
        pdf.save(locked, encryption=pikepdf.Encryption(owner="owner", user="user", R=6))
    yield "locked.pdf", locked.getvalue()
    yield "zeros.pdf", b"%PDF-1.7\n" + b"\0" * 1_000_000
    yield "empty.pdf", b""
    yield "text.pdf", b"This is no PDF at all."
    with pymupdf.open() as document:
        for _ in range(400):
            document.new_page()
        yield "blank_400_pages.pdf", bytes(document.tobytes(garbage=4, deflate=True))
