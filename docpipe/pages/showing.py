"""One page of a file as an image for people: our own rendering from the sandbox, never the file itself.

Images are kept on disk by what is in the file, so that a page is drawn once; knows no document and no permission.
"""

import contextlib
import io
import os
import queue
from collections.abc import Iterator
from pathlib import Path

from PIL import Image as Picture

from docpipe.document import Box, Image, Provenance
from docpipe.errors import PageTooLarge, Saturated
from docpipe.files import write_whole
from docpipe.log import logger
from docpipe.pages.limits import RenderLimits
from docpipe.pages.renderer import Renderer

MEDIA_TYPE = "image/webp"
RESOLUTIONS = (36, 50, 72, 100, 150, 200, 300)  # dots per inch; what is asked for is rounded up to one of them
COARSEST = 4  # dots per inch, of a page that is a wall
QUALITY = 80
EFFORT = 2  # 0 to 6: quick enough to wait for, small enough to keep
LONGEST_SIDE = 16_383  # pixels, of WebP
PATIENCE_SECONDS = 20.0
CACHE_BYTES = 1024 * 1024 * 1024
LOOK_AFTER = 64  # new images between two looks at how large the cache is
FORM = "1"  # of the kept images; another one is another name

log = logger(__name__)


class PageImages:
    """Draws pages with a few renderers, which threads share. `folder`: where images are kept."""

    def __init__(self, limits: RenderLimits, folder: Path, renderers: int, *, cache_bytes: int = CACHE_BYTES) -> None:
        self._renderers = [Renderer(limits) for _ in range(renderers)]
        self._free: queue.SimpleQueue[Renderer] = queue.SimpleQueue()
        for renderer in self._renderers:
            self._free.put(renderer)
        self._folder = folder
        self._cache_bytes = cache_bytes
        self._new = 0

    def find(self, sha256: str, page_no: int, dpi: int) -> bytes | None:
        """The page where it was drawn before; from now on it is among those that were looked at last."""
        path = self._path(sha256, page_no, dpi)
        try:
            data = path.read_bytes()
            os.utime(path)
        except OSError:
            return None
        return data

    def draw(self, sha256: str, page_no: int, dpi: int, data: bytes) -> bytes:
        """The page drawn anew from the file's bytes, as MEDIA_TYPE, and kept.

        Raises what `Renderer.crops` raises; Saturated where all renderers are busy for long.
        """
        image = _encoded(self._drawn(data, page_no, rounded(dpi)))
        self._keep(self._path(sha256, page_no, dpi), image)
        return image

    def close(self) -> None:
        """End the renderers."""
        for renderer in self._renderers:
            renderer.close()

    def _path(self, sha256: str, page_no: int, dpi: int) -> Path:
        return self._folder / sha256[:2] / f"{sha256}-{page_no}-{rounded(dpi)}-{FORM}.webp"

    @contextlib.contextmanager
    def _renderer(self) -> Iterator[Renderer]:
        try:
            renderer = self._free.get(timeout=PATIENCE_SECONDS)
        except queue.Empty:
            raise Saturated("Too many pages are being drawn at this moment.", retry_after=2) from None
        try:
            yield renderer
        finally:
            self._free.put(renderer)

    def _drawn(self, data: bytes, page_no: int, dpi: int) -> Image:
        """The whole page; coarser where it is so large that it would have too many pixels."""
        place = [Provenance(page_no, Box(0.0, 0.0, 1.0, 1.0))]
        with self._renderer() as renderer:
            while True:
                try:
                    return renderer.crops(data, place, dpi=dpi, colour=True)[0]
                except PageTooLarge:
                    if dpi // 2 < COARSEST:
                        raise
                    dpi //= 2

    def _keep(self, path: Path, data: bytes) -> None:
        """Keep an image; where that cannot be it is drawn again the next time."""
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(path, data)
        except OSError as error:
            log.warning("page_image_not_kept", error=type(error).__name__)
            return
        if self._new % LOOK_AFTER == 0:
            trim(self._folder, self._cache_bytes)
        self._new += 1


def rounded(dpi: int) -> int:
    """The resolution that a page is drawn at: the next of a few, so that few images of a page are kept."""
    return next((one for one in RESOLUTIONS if one >= dpi), RESOLUTIONS[-1])


def etag_of(sha256: str, page_no: int, dpi: int) -> str:
    """What changes when the image would."""
    return f'"{sha256[:32]}-{page_no}-{rounded(dpi)}-{FORM}"'


def trim(folder: Path, most_bytes: int) -> None:
    """Let the images go that were not looked at for longest, where they take more room than that."""
    found = []
    with contextlib.suppress(OSError):
        for path in folder.glob("??/*.webp"):
            stat = path.stat()
            found.append((stat.st_mtime, stat.st_size, path))
    room = sum(size for _, size, _ in found) - most_bytes
    for _, size, path in sorted(found):
        if room <= 0:
            return
        path.unlink(missing_ok=True)
        room -= size


def _encoded(image: Image) -> bytes:
    """The pixels as WebP; grey ones without the colours that they do not have."""
    picture = Picture.frombytes("RGB" if image.channels == 3 else "L", (image.width, image.height), image.pixels)
    longest = max(picture.size)
    if longest > LONGEST_SIDE:
        picture = picture.reduce(-(-longest // LONGEST_SIDE))
    file = io.BytesIO()
    picture.save(file, "WEBP", quality=QUALITY, method=EFFORT)
    return file.getvalue()
