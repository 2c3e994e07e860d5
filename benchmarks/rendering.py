"""Pages a second of rendering and of words: our confined renderer beside PyMuPDF, pypdfium2 and pdf2image.

`python -m benchmarks.rendering [FOLDER] [--documents N] [--rounds N]`. Without a folder it makes sample documents.
Everything runs one document after the other in one process (pdf2image and ours with a child for each document), on
the same bytes, each column once to warm up; the best round counts.
"""

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pdf2image
import pymupdf
import pypdfium2

from docpipe.pages import Renderer
from samples.make import make_samples

DPI = 150

Work = Callable[[bytes], int]


@dataclass(frozen=True)
class Contender:
    """Something that turns a document's bytes into pages, and says how many."""

    name: str
    work: Work


def images_by_pymupdf(data: bytes) -> int:
    with pymupdf.open(stream=data, filetype="pdf") as document:
        for page in document:
            assert page.get_pixmap(dpi=DPI, colorspace=pymupdf.csGRAY, alpha=False).samples
        return len(document)


def images_by_pypdfium2(data: bytes) -> int:
    document = pypdfium2.PdfDocument(data)
    try:
        for page in document:
            assert page.render(scale=DPI / 72, grayscale=True).buffer
            page.close()
        return len(document)
    finally:
        document.close()


def images_by_pdf2image(data: bytes) -> int:
    return len(pdf2image.convert_from_bytes(data, dpi=DPI, grayscale=True))


def words_by_pymupdf(data: bytes) -> int:
    with pymupdf.open(stream=data, filetype="pdf") as document:
        for page in document:
            page.get_text("words")
        return len(document)


def words_by_pypdfium2(data: bytes) -> int:
    """Its characters with their boxes; it has no words."""
    document = pypdfium2.PdfDocument(data)
    try:
        for page in document:
            text = page.get_textpage()
            for index in range(text.count_chars()):
                text.get_charbox(index)
            text.close()
            page.close()
        return len(document)
    finally:
        document.close()


def contenders(renderer: Renderer) -> dict[str, Sequence[Contender]]:
    """What is compared, under a heading each."""
    return {
        f"Grey images at {DPI} dpi": (
            Contender("PyMuPDF, bare", images_by_pymupdf),
            Contender(
                "docpipe: image, words, lines, visibility", lambda data: _count(renderer.pages(data, image_dpi=DPI))
            ),
            Contender("pypdfium2", images_by_pypdfium2),
            Contender("pdf2image", images_by_pdf2image),
        ),
        "Words with boxes": (
            Contender("PyMuPDF, bare", words_by_pymupdf),
            Contender("docpipe: words, lines, visibility", lambda data: _count(renderer.pages(data))),
            Contender("pypdfium2, characters", words_by_pypdfium2),
        ),
    }


def measure(work: Work, documents: Sequence[bytes], rounds: int) -> float:
    """Pages a second, in the best round."""
    work(documents[0])
    best = 0.0
    for _ in range(rounds):
        started = time.perf_counter()
        pages = sum(map(work, documents))
        best = max(best, pages / (time.perf_counter() - started))
    return best


def table(heading: str, rates: Sequence[tuple[str, float]]) -> Iterator[str]:
    """Lines of a Markdown table; the ratio is to the first row."""
    yield f"| {heading} | pages/s | ms/page | ratio |"
    yield "| --- | ---: | ---: | ---: |"
    for name, rate in rates:
        yield f"| {name} | {rate:.0f} | {1000 / rate:.1f} | {rate / rates[0][1]:.2f} |"
    yield ""


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.rendering", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", help="a folder with PDF files; without it, samples are made")
    parser.add_argument("--documents", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args()
    with ExitStack() as stack:
        folder = chosen.folder
        if folder is None:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            make_samples(folder, count=chosen.documents, kinds=("sale",))
        documents = [path.read_bytes() for path in sorted(folder.glob("*.pdf"))[: chosen.documents]]
        renderer = stack.enter_context(Renderer())
        print(f"{len(documents)} documents, {sum(map(words_by_pymupdf, documents))} pages, best of {chosen.rounds}\n")
        for heading, rivals in contenders(renderer).items():
            rates = [(rival.name, measure(rival.work, documents, chosen.rounds)) for rival in rivals]
            print("\n".join(table(heading, rates)))


def _count(pages: Iterator[object]) -> int:
    return sum(1 for _ in pages)


if __name__ == "__main__":
    main()
