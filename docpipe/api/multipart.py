"""Takes the one file out of a form (multipart/form-data, RFC 7578) while its bytes come; nothing is kept in memory.

Strict: exactly one part, called `file`. What else belongs to an upload stands in the address.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message

from docpipe.errors import BadRequest

MOST_HEADER_BYTES = 8192
BOUNDARY = re.compile(rb"[0-9a-zA-Z'()+_,\-./:=? ]{0,69}[0-9a-zA-Z'()+_,\-./:=?]")


class BadForm(BadRequest):
    """The form must hold exactly one part, a file called `file`; type and priority stand in the address."""


@dataclass(frozen=True, slots=True)
class FormFile:
    """A file in a form: its name as the browser gives it (never trusted), and its bytes as they come."""

    file_name: str
    chunks: Iterator[bytes]


def is_form(content_type: str) -> bool:
    """Whether a body is a form."""
    return content_type.partition(";")[0].strip().lower() == "multipart/form-data"


def file_of_form(content_type: str, body: Iterator[bytes]) -> FormFile:
    """The form's file; BadForm, also while its bytes are taken."""
    boundary = _boundary(content_type)
    reader = _Reader(body)
    reader.expect(b"--" + boundary)
    reader.expect(b"\r\n")
    name = _file_name(reader.until(b"\r\n\r\n", MOST_HEADER_BYTES))
    return FormFile(name, _content(reader, b"\r\n--" + boundary))


def _boundary(content_type: str) -> bytes:
    message = Message()
    message["Content-Type"] = content_type[:500]
    found = message.get_param("boundary")
    boundary = found.encode("latin-1", "replace") if isinstance(found, str) else b""
    if not BOUNDARY.fullmatch(boundary):
        raise BadForm("Its boundary is missing or malformed.")
    return boundary


def _file_name(headers: bytes) -> str:
    """The name in the part's headers; BadForm where the part is no file called `file`."""
    message = Message()
    for line in headers.split(b"\r\n"):
        key, _, value = line.partition(b":")
        if key.strip().lower() == b"content-disposition":
            message["Content-Disposition"] = " ".join(value.decode("utf-8", "replace").split())
    if (
        message.get_content_disposition() != "form-data"
        or message.get_param("name", header="content-disposition") != "file"
    ):
        raise BadForm
    return message.get_filename("") or ""


def _content(reader: "_Reader", end: bytes) -> Iterator[bytes]:
    """The part's bytes up to the boundary, which must end the form."""
    yield from reader.pieces_until(end)
    if reader.take(2) != b"--":
        raise BadForm("It holds more than one part.")


class _Reader:
    """Bytes that come in pieces, read up to marks."""

    def __init__(self, body: Iterator[bytes]) -> None:
        self._body = body
        self._held = b""

    def _more(self) -> None:
        piece = next(self._body, None)
        if piece is None:
            raise BadForm("It ends too soon.")
        self._held += piece

    def take(self, count: int) -> bytes:
        """Exactly so many bytes."""
        while len(self._held) < count:
            self._more()
        taken, self._held = self._held[:count], self._held[count:]
        return taken

    def expect(self, wanted: bytes) -> None:
        """These bytes, or BadForm."""
        if self.take(len(wanted)) != wanted:
            raise BadForm

    def until(self, mark: bytes, most: int) -> bytes:
        """The bytes before the mark, which is taken too; BadForm where there are more than that."""
        while mark not in self._held:
            if len(self._held) > most:
                raise BadForm("The headers of its part are too long.")
            self._more()
        found, _, self._held = self._held.partition(mark)
        return found

    def pieces_until(self, mark: bytes) -> Iterator[bytes]:
        """The bytes before the mark as they come; a mark that is cut in two pieces is found as well."""
        while mark not in self._held:
            sure = len(self._held) - len(mark) + 1
            if sure > 0:
                yield self._held[:sure]
                self._held = self._held[sure:]
            self._more()
        found, _, self._held = self._held.partition(mark)
        if found:
            yield found
