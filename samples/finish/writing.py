"""Write papers as a file in the condition in which it arrives, and tell where each place of a page is seen then.

The same papers, finish and seed give the same bytes. Knows no story.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import atan2
from pathlib import Path
from random import Random

import numpy as np
import pymupdf

from samples.finish.coding import image_file, pdf_page
from samples.finish.finish import BORN, ONE_PAGE, Box, Finish, Flat, Format, Kind, Layer, Tint
from samples.finish.image_pdf import LaidText, image_pdf
from samples.finish.lying import Placed, photographed, scanned
from samples.finish.pasting import with_pasted_part
from samples.finish.pixels import Pixels, black_or_white, grey
from samples.finish.rastering import on_glass, on_table, printed
from samples.finish.ruins import Scene
from samples.paper import Paper, Place
from samples.pdf import pdf_bytes
from samples.truth import PlacedWord, words_of


@dataclass(frozen=True, slots=True)
class FinishedPage:
    """A page of the file as displayed, in points; `placed` leads there from the sheet, None where nothing moved."""

    width: float
    height: float
    placed: Placed | None = None

    def box(self, box: Box) -> Box | None:
        """The smallest box around a box of the sheet; None when at least half of it is out of sight."""
        return self.placed.box(box) if self.placed else box


@dataclass(frozen=True, slots=True)
class Finished:
    """A written file: its name, its pages in order, and why nobody can read it, if so."""

    file: str
    pages: tuple[FinishedPage, ...]
    fault: str | None = None

    def place(self, place: Place) -> Place | None:
        """Where a place of the papers is in the file; pages are counted through all papers.

        None when at least half of it is out of sight.
        """
        page_no, box = place
        found = self.pages[page_no - 1].box(box)
        return (page_no, found) if found else None


def write(
    papers: Paper | Sequence[Paper],
    folder: Path,
    name: str,
    finish: Finish | Sequence[Finish] = BORN,
    seed: int | str = 0,
) -> Finished:
    """Write papers, one after the other, as one file `name.suffix`.

    With a finish for each paper, the parts of a PDF differ in kind. Raises ValueError where the format cannot hold it.
    """
    papers = [papers] if isinstance(papers, Paper) else list(papers)
    finishes = [finish] * len(papers) if isinstance(finish, Finish) else list(finish)
    kind = finishes[0].format
    if len(finishes) != len(papers) or any(one.format is not kind for one in finishes):
        raise ValueError("one finish for all papers, or one each, all of one format")
    rng = Random(f"{seed}/{name}")
    parts = [_part(paper, one, name, rng) for paper, one in zip(papers, finishes, strict=True)]
    pages = tuple(page for part in parts for page in part.pages)
    if kind is Format.PDF:
        data = _joined([part.pdf() for part in parts])
    elif any(one.kind is Kind.BORN for one in finishes) or (kind in ONE_PAGE and len(pages) > 1):
        raise ValueError(f"{kind} holds no such pages")
    else:
        data = image_file([pixels for part in parts for pixels in part.rasters], finishes[0])
    file = f"{name}.{kind}"
    (folder / file).write_bytes(data)
    return Finished(file, pages, next((one.fault for one in finishes if one.fault), None))


@dataclass(frozen=True, slots=True)
class _Part:
    """The pages of one paper: their rasters, or none for a born file."""

    pages: tuple[FinishedPage, ...]
    rasters: list[Pixels]
    pdf: Callable[[], bytes]


def _part(paper: Paper, finish: Finish, name: str, rng: Random) -> _Part:
    born = pdf_bytes([paper], name)
    if finish.kind is Kind.BORN:
        pages = (FinishedPage(paper.width, paper.height),) * paper.page_no
        return _Part(pages, [], lambda: with_pasted_part(paper, born, finish, rng) if finish.pasted else born)
    taken = list(_taken(paper, born, finish, rng))
    placed = [one for one, _ in taken]
    pages = tuple(FinishedPage(one.width * 72 / finish.dpi, one.height * 72 / finish.dpi, one) for one in placed)
    rasters = [pixels for _, pixels in taken]
    layers = [_layer(paper, no, one, finish) for no, one in enumerate(placed, 1)]
    return _Part(
        pages,
        rasters,
        lambda: image_pdf([pdf_page(p, finish, words) for p, words in zip(rasters, layers, strict=True)], name),
    )


def _taken(paper: Paper, born: bytes, finish: Finish, rng: Random) -> Iterator[tuple[Placed, Pixels]]:
    """Each page as it is scanned or photographed, with its way there."""
    lies = finish.lies
    sheet = (paper.width, paper.height)
    for i, (page, behind) in enumerate(_with_backs(printed(born, finish.dpi, finish.tint is Tint.COLOUR))):
        chance = np.random.default_rng(rng.getrandbits(64))
        if isinstance(lies, Flat):
            skew = lies.skew + (rng.gauss(0, 0.15) if i and lies.skew else 0.0)  # each page is drawn in anew
            placed = scanned(sheet, finish.dpi, lies.turn, skew, lies.shift, lies.bed)
            pixels = on_glass(page, placed, lies)
        else:
            placed = photographed(sheet, finish.dpi, lies)
            pixels = on_table(page, placed, finish.top, chance)
        scene = Scene(finish.dpi, chance, behind)
        for ruin in finish.ruins:
            pixels = ruin(pixels, scene)
        yield placed, _in_tint(pixels, finish.tint)


def _with_backs(pages: Iterator[Pixels]) -> Iterator[tuple[Pixels, Pixels]]:
    """Each page with what is printed on its back: the page that follows; the last has its own print upside down."""
    before: Pixels | None = None
    for page in pages:
        if before is not None:
            yield before, page
        before = page
    if before is not None:
        yield before, before[::-1]


def _in_tint(pixels: Pixels, tint: Tint) -> Pixels:
    if tint is Tint.BLACK:
        return black_or_white(grey(pixels))
    return grey(pixels) if tint is Tint.GREY else pixels


def _layer(paper: Paper, page_no: int, placed: Placed, finish: Finish) -> tuple[LaidText, ...]:
    """The words of a page as an OCR program lays them under its image."""
    if finish.layer is Layer.NONE:
        return ()
    words = [word for word in words_of(paper) if word.place[0] == page_no]
    return tuple(_laid(word, placed, finish.dpi) for word in words if placed.box(word.place[1]))


def _laid(word: PlacedWord, placed: Placed, dpi: int) -> LaidText:
    x0, y0, x1, y1 = word.place[1]
    base = y1 - 0.2 * (y1 - y0)
    ends = (np.array([[x0, base], [x1, base], [x0, y0]]) - 0.5) * np.array(placed.sheet)
    (left, y), (right, end), _ = placed.seen(ends) * (72 / dpi)
    length, size = float(np.hypot(right - left, end - y)), float(np.hypot(*(ends[2] - ends[0])))
    return LaidText(word.text, float(left), float(y), max(length, 0.1), max(size, 1.0), atan2(end - y, right - left))


def _joined(files: Sequence[bytes]) -> bytes:
    """PDF files as one, page after page."""
    if len(files) == 1:
        return files[0]
    with pymupdf.open() as whole:
        for data in files:
            with pymupdf.open(stream=data, filetype="pdf") as part:
                whole.insert_pdf(part)
        return bytes(whole.tobytes(garbage=3, deflate=True, no_new_id=True))
