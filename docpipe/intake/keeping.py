"""Keep the bytes of a file as they come: its kind and its size are judged on the way, and what is refused is not kept.

Knows no database and no door; a file that comes in pieces over the network and one that lies on the disk are the same.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from docpipe.errors import EmptyFile, FileTooLarge
from docpipe.intake.blobs import Blobs
from docpipe.intake.sniffing import PDF_HEADER_WITHIN, MediaType, sniff


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that lies in the blob store."""

    sha256: str
    media_type: MediaType
    byte_count: int


def keep(blobs: Blobs, chunks: Iterable[bytes], limit: int) -> Kept:
    """Keep a file of at most `limit` bytes that is of a known kind.

    EmptyFile, FileTooLarge, UnsupportedFile as soon as it can be told, BlobStoreUnavailable, and what the chunks raise.
    """
    look = _Look(limit)
    sha256 = blobs.put_chunks(look.through(chunks))
    return Kept(sha256, sniff(look.start), look.byte_count)


class _Look:
    """What is seen of a file that passes by."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.start = b""
        self.byte_count = 0

    def through(self, chunks: Iterable[bytes]) -> Iterator[bytes]:
        """The same chunks; raises where the file is empty, too large or of no known kind."""
        for chunk in chunks:
            self.byte_count += len(chunk)
            if self.byte_count > self.limit:
                raise FileTooLarge(f"The limit is {self.limit:,} bytes.")
            self._see(chunk)
            yield chunk
        if not self.byte_count:
            raise EmptyFile
        sniff(self.start)

    def _see(self, chunk: bytes) -> None:
        if len(self.start) < PDF_HEADER_WITHIN:
            self.start += chunk[: PDF_HEADER_WITHIN - len(self.start)]
            if len(self.start) == PDF_HEADER_WITHIN:
                sniff(self.start)
