"""The original files, each kept once under its SHA-256: `blobs/ab/abcd...`, mode 0600, on disk before it counts."""

import hashlib
import os
import secrets
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from docpipe.errors import BlobDamaged, BlobMissing, BlobStoreUnavailable
from docpipe.files import sync_folder, write_new_chunks


@dataclass(frozen=True, slots=True)
class Blobs:
    """A folder of files named by what is in them."""

    folder: Path

    def put(self, data: bytes) -> str:
        """Keep the bytes, give their SHA-256 in hex; twice is once, a damaged copy is healed. BlobStoreUnavailable."""
        return self.put_chunks([data])

    def put_chunks(self, chunks: Iterable[bytes]) -> str:
        """The same for bytes that come one after the other; nothing stays where the chunks raise before their end."""
        unfinished = self.folder / f".{secrets.token_hex(8)}.part"
        digest = hashlib.sha256()
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            try:
                write_new_chunks(unfinished, _through(digest.update, chunks))
                path = self.path(digest.hexdigest())
                path.parent.mkdir(mode=0o700, exist_ok=True)
                os.replace(unfinished, path)  # what is there already is the same, or damaged
            finally:
                unfinished.unlink(missing_ok=True)
            sync_folder(path.parent)
            sync_folder(self.folder)
        except OSError as error:
            raise BlobStoreUnavailable(f"{self.folder}: {error.strerror}.") from None
        return digest.hexdigest()

    def get(self, sha256: str) -> bytes:
        """The bytes, checked against their name; BlobMissing, BlobDamaged, BlobStoreUnavailable."""
        try:
            data = self.path(sha256).read_bytes()
        except FileNotFoundError:
            raise BlobMissing(sha256) from None
        except OSError as error:
            raise BlobStoreUnavailable(f"{self.folder}: {error.strerror}.") from None
        if hashlib.sha256(data).hexdigest() != sha256:
            raise BlobDamaged(sha256)
        return data

    def path(self, sha256: str) -> Path:
        """Where the file with this SHA-256 lies, or would lie."""
        return self.folder / sha256[:2] / sha256


def _through(look: Callable[[bytes], object], chunks: Iterable[bytes]) -> Iterator[bytes]:
    """The same chunks, each looked at on its way."""
    for chunk in chunks:
        look(chunk)
        yield chunk
