"""The door to OCR. It loads nothing heavy before the first image: the sandboxed renderer imports this package too."""

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from docpipe.document import Image, Word
from docpipe.pages.ocr.line import Line, Quad, Speed

if TYPE_CHECKING:
    from docpipe.pages.ocr.reader import Reader


class Ocr:
    """Reads print in Europe's Latin-script languages. One a process, safe to keep; never touches the network."""

    def __init__(self, speed: Speed = Speed.ACCURATE, threads: int = 1) -> None:
        self.speed = speed
        self.threads = threads

    def read(self, image: Image) -> tuple[Word, ...]:
        """The words of an upright page image, line by line from the top, with tight boxes and scores 0..1.

        A score is that of the word's least sure character: below 0.8 is doubt.
        """
        return self._reader.read(image)

    def recognize(self, crops: Sequence[Image], alphabet: str | None = None) -> list[Line]:
        """One line a crop, which shows one printed line with a little margin.

        With an alphabet only its characters come out: all others are masked before decoding.
        """
        return self._reader.recognize(crops, alphabet)

    def find_lines(self, image: Image) -> list[Quad]:
        """Where lines are printed, at any angle, unread. Upside down cannot be told from upright here."""
        return self._reader.find_lines(image)

    @cached_property
    def _reader(self) -> "Reader":
        from docpipe.pages.ocr.reader import Reader  # noqa: PLC0415  (OpenCV and onnxruntime: see above)

        return Reader(self.speed, self.threads)
