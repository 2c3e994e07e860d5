"""Frames there and back, and frames that no honest child sends."""

import io
import os
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docpipe.pages.wire import MAGIC, BadFrame, read_frame, write_frame


def frame(body: bytes, payload: bytes = b"", magic: bytes = MAGIC) -> io.BytesIO:
    return io.BytesIO(struct.pack(">4sII", magic, len(body), len(payload)) + body + payload)


def test_there_and_back() -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as stream:
        write_frame(writing, {"kind": "page", "word": "Größe \ud800 €"}, memoryview(b"pixels"))
        os.close(writing)
        assert read_frame(stream.read, 6) == ({"kind": "page", "word": "Größe \ud800 €"}, b"pixels")


def test_what_is_no_number_is_not_sent() -> None:
    with pytest.raises(ValueError, match="Out of range"):
        write_frame(-1, {"x": float("inf")})


FAULTS = [
    ("another magic", frame(b"{}", magic=b"XXXX"), "out of bounds"),
    ("too long a header", io.BytesIO(struct.pack(">4sII", MAGIC, 1 << 30, 0)), "out of bounds"),
    ("too long a payload", frame(b"{}", b"1234567"), "out of bounds"),
    ("no JSON", frame(b"{"), "no JSON"),
    ("not ASCII", frame('{"ä":1}'.encode()), "no JSON"),
    ("not a number", frame(b'{"x":NaN}'), "NaN"),
    ("without end", frame(b'{"x":-Infinity}'), "Infinity"),
    ("too deep", frame(b"[" * 200_000), "no JSON"),
    ("no object", frame(b"[1]"), "no object"),
]


@pytest.mark.parametrize(("case", "stream", "says"), FAULTS, ids=[case for case, *_ in FAULTS])
def test_faults(case: str, stream: io.BytesIO, says: str) -> None:
    with pytest.raises(BadFrame, match=says):
        read_frame(stream.read, 6)


@given(st.binary(min_size=12, max_size=200))
def test_no_bytes_do_harm(data: bytes) -> None:
    stream = io.BytesIO(data)

    def read(count: int) -> bytes:
        found = stream.read(count)
        if len(found) < count:
            raise EOFError
        return found

    with pytest.raises((BadFrame, EOFError)):
        read_frame(read, 100)
