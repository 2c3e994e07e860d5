"""An image to words: find lines, straighten them, recognize them, part them into words, put those in order."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from docpipe.document import Image, Word
from docpipe.geometry import Box
from docpipe.pages.ocr.cropping import Piece, cut, fill, straighten
from docpipe.pages.ocr.detecting import Pixels, find_quads
from docpipe.pages.ocr.line import Line, Quad, Speed
from docpipe.pages.ocr.network import Floats, detector, recognizer
from docpipe.pages.ocr.recognizing import recognize
from docpipe.pages.ocr.sizing import font_size
from docpipe.pages.ocr.wording import Printed, words_of


@dataclass(frozen=True, slots=True)
class Care:
    """What a speed means: the longest side of an image in detection, and how much long lines are narrowed.

    Narrowed lines take less time, but lose one of two equal digits, or a space, in small condensed print.
    """

    longest_side: int
    squeeze: float


CARES = {Speed.ACCURATE: Care(1280, 1.0), Speed.FAST: Care(960, 0.8)}
SURE = 0.9  # mean score at which no other way round is tried
SHORT = 2.5  # times as high as wide: a 1 with its margins; what is longer is a line on its side
LINES_SIDE = 960  # the longest side where only the lay of lines is wanted


class Reader:
    """Both networks, loaded, and how much care to take."""

    def __init__(self, speed: Speed, threads: int) -> None:
        self.care = CARES[speed]
        self.detector = detector(threads)
        self.recognizer = recognizer(threads)

    def read(self, image: Image) -> tuple[Word, ...]:
        pixels = pixels_of(image)
        quads = find_quads(self.detector, pixels, self.care.longest_side)
        lines = [self._read_line(quad, pixels) for quad in quads]
        return tuple(word for line in _in_order(lines) for word in line)

    def recognize(self, crops: Sequence[Image], alphabet: str | None) -> list[Line]:
        return recognize(self.recognizer, [fill(pixels_of(crop)) for crop in crops], alphabet)

    def find_lines(self, image: Image) -> list[Quad]:
        quads = find_quads(self.detector, pixels_of(image), LINES_SIDE) / (image.width, image.height)
        return [_quad(corners) for corners in quads.tolist()]

    def _read_line(self, quad: Floats, pixels: Pixels) -> list[Word]:
        """The words inside four corners, which are tried each way round where they stand upright."""
        readings = (self._read_piece(straighten(pixels, turned), pixels) for turned in _ways_round(quad))
        best = next(readings)
        for other in readings:
            if _sureness(best) < SURE and _sureness(other) > _sureness(best):
                best = other
        return best

    def _read_piece(self, line: Piece, pixels: Pixels) -> list[Word]:
        pieces = [piece for piece in cut(line) if piece.ink.any()]
        read = recognize(self.recognizer, [piece.pixels for piece in pieces], squeeze=self.care.squeeze)
        found = [(word, piece) for text, piece in zip(read, pieces, strict=True) for word in words_of(text, piece)]
        height, width = pixels.shape[:2]
        size = font_size([(word.text, _height(word, piece)) for word, piece in found]) / height
        return [Word(word.text, _box(word, piece, width, height), size, score=word.score) for word, piece in found]


def pixels_of(image: Image) -> Pixels:
    """The image as the networks want it: `(height, width, 3)`, blue first."""
    flat = np.frombuffer(image.pixels, np.uint8).reshape(image.height, image.width, image.channels)
    return np.ascontiguousarray(flat[:, :, ::-1]) if image.channels == 3 else np.repeat(flat, 3, axis=2)


def _ways_round(quad: Floats) -> list[Floats]:
    """A line's corners; where it stands upright those of one read upwards and downwards.

    If it is short, first those of a lone letter or digit taller than wide.
    """
    along, across = quad[1] - quad[0], quad[3] - quad[0]
    if abs(along[0]) >= abs(along[1]):
        return [quad]
    level = [np.roll(quad, -int(quad.sum(axis=1).argmin()), axis=0)]
    short = np.linalg.norm(along) < SHORT * np.linalg.norm(across)
    return [*(level if short else []), quad, np.roll(quad, 2, axis=0)]


def _sureness(words: Sequence[Word]) -> float:
    return sum(word.score or 0.0 for word in words) / max(len(words), 1)


def _quad(corners: list[list[float]]) -> Quad:
    a, b, c, d = ((x, y) for x, y in corners)
    return a, b, c, d


def _height(word: Printed, piece: Piece) -> float:
    """How high a word's ink stands, in the page's pixels, across its own line."""
    top, bottom = _to_page([(word.x0, word.y0), (word.x0, word.y1)], piece)
    return float(np.linalg.norm(bottom - top))


def _box(word: Printed, piece: Piece, width: int, height: int) -> Box:
    corners = [(x, y) for x in (word.x0, word.x1) for y in (word.y0, word.y1)]
    places = _to_page(corners, piece) / (width, height)
    x0, y0 = np.clip(places.min(axis=0), 0.0, 1.0).tolist()
    x1, y1 = np.clip(places.max(axis=0), 0.0, 1.0).tolist()
    return Box(x0, y0, x1, y1)


def _to_page(points: Iterable[tuple[float, float]], piece: Piece) -> np.ndarray:
    places = np.array([(x, y, 1.0) for x, y in points]) @ piece.to_page.T
    return places[:, :2] / places[:, 2:]


def _in_order(lines: Iterable[list[Word]]) -> Iterator[list[Word]]:
    """Lines from the top, those at one height from the left."""
    rows: list[list[list[Word]]] = []
    for line in sorted((line for line in lines if line), key=lambda line: line[0].box.middle):
        first = line[0].box
        if rows and abs(rows[-1][0][0].box.middle - first.middle) < 0.5 * first.height:
            rows[-1].append(line)
        else:
            rows.append([line])
    for row in rows:
        yield from sorted(row, key=lambda line: line[0].box.x0)
