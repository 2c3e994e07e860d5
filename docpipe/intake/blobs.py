"""The original files, each kept once under its SHA-256: `blobs/ab/abcd...`, mode 0600, on disk before it counts."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from docpipe.errors import BlobDamaged, BlobMissing, BlobStoreUnavailable
from docpipe.files import sync_folder, write_whole


@dataclass(frozen=True, slots=True)
class Blobs:
    """A folder of files named by what is in them."""

    folder: Path

    def put(self, data: bytes) -> str:
        """Keep the bytes, give their SHA-256 in hex; twice is once, a damaged copy is healed. BlobStoreUnavailable."""
        sha256 = hashlib.sha256(data).hexdigest()
        path = self.path(sha256)
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.parent.mkdir(mode=0o700, exist_ok=True)
            if not _holds(path, data):
                write_whole(path, data)
            sync_folder(path.parent)  # one who found it there must not count on it before it is durable either
            sync_folder(self.folder)
        except OSError as error:
            raise BlobStoreUnavailable(f"{self.folder}: {error.strerror}.") from None
        return sha256

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


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.read_bytes() == data
    except FileNotFoundError:
        return False
