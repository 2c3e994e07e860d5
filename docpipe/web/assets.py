"""Style sheets, scripts and icons: read once at the start, served under an address that holds their hash.

All of them share one hash, so that modules may import each other by relative paths and browsers may keep them for good.
"""

import gzip
import hashlib
from dataclasses import dataclass
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from docpipe.errors import NotFound

FOLDER = Path(__file__).parent / "static"
KINDS = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".webp": "image/webp",
}
KEPT = "public, max-age=31536000, immutable"
LEAST_ZIPPED = 512


@dataclass(frozen=True, slots=True)
class Asset:
    """One file, ready to be sent; `zipped` where that is smaller."""

    media_type: str
    content: bytes
    zipped: bytes | None


class Assets:
    """The files of a folder by their path in it. What is not listed at the start does not exist."""

    def __init__(self, folder: Path = FOLDER) -> None:
        paths = sorted(path for path in folder.rglob("*") if path.suffix in KINDS)
        self.files = {path.relative_to(folder).as_posix(): _load(path) for path in paths}
        digest = hashlib.sha256()
        for name, asset in self.files.items():
            digest.update(name.encode() + b"\0" + hashlib.sha256(asset.content).digest())
        self.hash = digest.hexdigest()[:16]

    def url(self, name: str) -> str:
        """The address of a file; KeyError for one that is not there, at the first look and not in the browser."""
        if name not in self.files:
            raise KeyError(name)
        return f"/static/{self.hash}/{name}"

    def answer(self, request: Request, hash_: str, name: str) -> Response:
        """The file. Under another version's hash, as while a new version is rolled out, it is not to be kept."""
        asset = self.files.get(name)
        if asset is None:
            raise NotFound(name)
        etag = f'"{self.hash}"'
        headers = {"ETag": etag, "Cache-Control": KEPT if hash_ == self.hash else "no-cache", "Vary": "Accept-Encoding"}
        if request.headers.get("if-none-match") == etag:
            return Response(status_code=304, headers=headers)
        if asset.zipped and "gzip" in request.headers.get("accept-encoding", ""):
            return Response(asset.zipped, headers={**headers, "Content-Encoding": "gzip"}, media_type=asset.media_type)
        return Response(asset.content, headers=headers, media_type=asset.media_type)


def _load(path: Path) -> Asset:
    content = path.read_bytes()
    zipped = gzip.compress(content, mtime=0) if len(content) >= LEAST_ZIPPED else None
    return Asset(KINDS[path.suffix], content, zipped if zipped and len(zipped) < len(content) else None)
