"""Write a small TrueType font from polygons. Knows no shape of any letter.

Tables after the OpenType specification 1.9: only those that a PDF embeds and a text shaper asks for.
"""

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

EM = 1000
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Glyph:
    """Filled polygons, all clockwise, that may overlap; units of EM, y upwards from the baseline."""

    advance: int
    contours: tuple[tuple[Point, ...], ...] = ()


def font_file(name: str, glyphs: Mapping[str, Glyph], ascent: int, descent: int) -> bytes:
    """The bytes of a font that holds these characters (below U+10000) and a blank for all others."""
    ordered = [Glyph(next(iter(glyphs.values())).advance if glyphs else EM // 2), *glyphs.values()]
    shapes = [_shape(glyph) for glyph in ordered]
    widest = max(glyph.advance for glyph in ordered)
    offsets = [sum(map(len, shapes[:i])) for i in range(len(shapes) + 1)]
    points = max(sum(map(len, glyph.contours)) for glyph in ordered)
    contours = max(len(glyph.contours) for glyph in ordered)
    codes = {ord(char): i for i, char in enumerate(glyphs, 1)}
    return _joined(
        {
            b"OS/2": _os2(ascent, descent, widest, codes),
            b"cmap": _cmap(codes),
            b"glyf": b"".join(shapes) or b"\0",
            b"head": struct.pack(
                ">4I2H2q4h2Hh2h",
                *(0x10000, 0x10000, 0, 0x5F0F3CF5, 0b11, EM, 0, 0, 0, -descent, widest, ascent, 0, 8, 2, 1, 0),
            ),
            b"hhea": struct.pack(
                ">I3hH11hH", 0x10000, ascent, -descent, 0, widest, 0, 0, widest, 1, *[0] * 7, len(ordered)
            ),
            b"hmtx": b"".join(struct.pack(">Hh", glyph.advance, _left(glyph)) for glyph in ordered),
            b"loca": struct.pack(f">{len(offsets)}I", *offsets),
            b"maxp": struct.pack(">I14H", 0x10000, len(ordered), points, contours, 0, 0, 2, *[0] * 8),
            b"name": _names(name),
            b"post": struct.pack(">2I2h5I", 0x30000, 0, -100, 50, 1, 0, 0, 0, 0),
        }
    )


def _shape(glyph: Glyph) -> bytes:
    if not glyph.contours:
        return b""
    points = [(round(x), round(y)) for contour in glyph.contours for x, y in contour]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    ends, count = [], 0
    for contour in glyph.contours:
        count += len(contour)
        ends.append(count - 1)
    data = struct.pack(">5h", len(ends), min(xs), min(ys), max(xs), max(ys))
    data += struct.pack(f">{len(ends)}H", *ends) + b"\0\0" + b"\x01" * count
    data += struct.pack(f">{2 * count}h", *_steps(xs), *_steps(ys))
    return data + b"\0" * (-len(data) % 4)


def _steps(values: Sequence[int]) -> list[int]:
    return [after - before for before, after in zip([0, *values], values, strict=False)]


def _left(glyph: Glyph) -> int:
    return round(min((x for contour in glyph.contours for x, _ in contour), default=0))


def _cmap(codes: Mapping[int, int]) -> bytes:
    """Format 4, one segment a character, for Unicode and for Windows."""
    ordered = [*sorted(codes), 0xFFFF]
    count = len(ordered)
    deltas = [(codes.get(code, 0) - code) % 65536 if code != 0xFFFF else 1 for code in ordered]
    power = count.bit_length() - 1
    table = struct.pack(">4H", count * 2, 2 << power, power, count * 2 - (2 << power))
    table += struct.pack(f">{count}H", *ordered) + b"\0\0" + struct.pack(f">{count}H", *ordered)
    table += struct.pack(f">{count}H", *deltas) + b"\0\0" * count
    table = struct.pack(">3H", 4, len(table) + 6, 0) + table
    return struct.pack(">2H2HI2HI", 0, 2, 0, 3, 20, 3, 1, 20) + table


def _names(name: str) -> bytes:
    texts = {1: name, 2: "Regular", 3: name, 4: name, 5: "1.0", 6: name.replace(" ", "")}
    records, storage = b"", b""
    for code, text in texts.items():
        data = text.encode("utf-16-be")
        records += struct.pack(">6H", 3, 1, 0x409, code, len(data), len(storage))
        storage += data
    return struct.pack(">3H", 0, len(texts), 6 + len(records)) + records + storage


def _os2(ascent: int, descent: int, widest: int, codes: Mapping[int, int]) -> bytes:
    first, last = min(codes, default=32), max(codes, default=32)
    data = struct.pack(">Hh3H11h", 3, widest, 400, 5, 0, *[100] * 10, 0) + b"\0" * 10 + struct.pack(">4I", 1, 0, 0, 0)
    data += b"NONE" + struct.pack(">3H3h2H", 0x40, first, last, ascent, -descent, 0, ascent, descent)
    return data + struct.pack(">2I2h3H", 1, 0, 500, ascent, 0, 32, 1)


def _joined(tables: Mapping[bytes, bytes]) -> bytes:
    """The table directory and the tables, with the sums that the format asks for."""
    count = len(tables)
    power = count.bit_length() - 1
    head = struct.pack(">I4H", 0x10000, count, 16 << power, power, count * 16 - (16 << power))
    at, body, entries = 12 + 16 * count, b"", b""
    for tag, data in sorted(tables.items()):
        padded = data + b"\0" * (-len(data) % 4)
        entries += tag + struct.pack(">3I", _sum(padded), at + len(body), len(data))
        body += padded
    whole = head + entries + body
    adjust = (0xB1B0AFBA - _sum(whole)) % 2**32
    place = next(at + _offset(tables, tag) for tag in tables if tag == b"head")
    return whole[: place + 8] + struct.pack(">I", adjust) + whole[place + 12 :]


def _offset(tables: Mapping[bytes, bytes], wanted: bytes) -> int:
    return sum(len(data) + -len(data) % 4 for tag, data in sorted(tables.items()) if tag < wanted)


def _sum(data: bytes) -> int:
    words: tuple[int, ...] = struct.unpack(f">{len(data) // 4}I", data)
    return sum(words) % 2**32
