"""The form in which a renderer child's answers travel: length-prefixed frames of a JSON header and raw bytes.

Knows no meaning. The reader trusts nothing: every length is bounded before a byte of it is taken.
"""

import json
import os
import struct
from collections.abc import Callable
from typing import Any

PREFIX = struct.Struct(">4sII")
MAGIC = b"DPR1"
MAX_HEADER_BYTES = 32 * 1024 * 1024


class BadFrame(Exception):
    """The bytes are not a frame that an honest child would send."""


def write_frame(fd: int, header: dict[str, Any], payload: bytes | memoryview = b"") -> None:
    """Send one frame, whole."""
    body = json.dumps(header, ensure_ascii=True, allow_nan=False, separators=(",", ":")).encode("ascii")
    _write_all(fd, PREFIX.pack(MAGIC, len(body), len(payload)) + body)
    _write_all(fd, payload)


def read_frame(read: Callable[[int], bytes], max_payload: int) -> tuple[dict[str, Any], bytes]:
    """Take one frame. `read(n)` gives exactly n bytes, or raises."""
    magic, header_length, payload_length = PREFIX.unpack(read(PREFIX.size))
    if magic != MAGIC or header_length > MAX_HEADER_BYTES or payload_length > max_payload:
        raise BadFrame("a length is out of bounds")
    return _parse(read(header_length)), read(payload_length) if payload_length else b""


def _parse(body: bytes) -> dict[str, Any]:
    try:
        header = json.loads(body.decode("ascii"), parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise BadFrame(f"the header is no JSON: {error}"[:200]) from None
    if not isinstance(header, dict):
        raise BadFrame("the header is no object")
    return header


def _refuse(name: str) -> None:
    raise ValueError(f"{name} is no number")


def _write_all(fd: int, data: bytes | memoryview) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view) :]
