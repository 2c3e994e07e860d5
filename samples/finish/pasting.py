"""A born file of whose pages a part is an image only: a scan that was pasted in. Knows no scanner."""

from random import Random

import numpy as np
import pymupdf

from samples.finish.coding import jpeg
from samples.finish.finish import Box, Finish
from samples.finish.pixels import Pixels
from samples.finish.rastering import printed
from samples.finish.ruins import Scene
from samples.paper import Paper

RIM = 2.0  # points around the letters


def with_pasted_part(paper: Paper, born: bytes, finish: Finish, rng: Random) -> bytes:
    """The file with the pasted part of each page as an image, and without the text and lines that were there."""
    chance = np.random.default_rng(rng.getrandbits(64))
    with pymupdf.open(stream=born, filetype="pdf") as document:
        for page_no, clean in enumerate(printed(born, finish.dpi, True), 1):
            rows, columns = _slices(clean, _whole(paper, page_no, finish.pasted or (0, 0, 1, 1)))
            part: Pixels = clean[rows, columns]
            for ruin in finish.ruins:
                part = ruin(part, Scene(finish.dpi, chance, part))
            page, scale = document[page_no - 1], 72 / finish.dpi
            place = pymupdf.Rect(columns.start, rows.start, columns.stop, rows.stop) * scale
            page.add_redact_annot(place, fill=False)
            page.apply_redactions(images=0, graphics=1, text=0)
            page.insert_image(place, stream=jpeg(part, finish), keep_proportion=False)
        return bytes(document.tobytes(garbage=3, deflate=True, no_new_id=True))


def _slices(page: Pixels, box: Box) -> tuple[slice, slice]:
    height, width = page.shape[:2]
    x0, y0, x1, y1 = box
    return slice(round(y0 * height), round(y1 * height)), slice(round(x0 * width), round(x1 * width))


def _whole(paper: Paper, page_no: int, box: Box) -> Box:
    """The box, grown until it cuts through no text: half a letter would be neither image nor text."""
    size = (paper.width, paper.height)
    texts = [paper.box(text, 0, text.width) for at, text in paper.texts() if at == page_no]
    rims = [
        (x0 - RIM / size[0], y0 - RIM / size[1], x1 + RIM / size[0], y1 + RIM / size[1]) for x0, y0, x1, y1 in texts
    ]
    grown = True
    while grown:
        grown = False
        for a, b, c, d in rims:
            x0, y0, x1, y1 = box
            meets = a < x1 and c > x0 and b < y1 and d > y0
            if meets and not (a >= x0 and b >= y0 and c <= x1 and d <= y1):
                box, grown = (min(a, x0), min(b, y0), max(c, x1), max(d, y1)), True
    x0, y0, x1, y1 = box
    return max(x0, 0.0), max(y0, 0.0), min(x1, 1.0), min(y1, 1.0)
