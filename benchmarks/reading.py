"""Pages a second of reading: values by docpipe beside words alone by rapidocr, tesseract and PyMuPDF, in one run.

    python -m benchmarks.reading [--documents 60] [--rounds 2] [--long 10 100 500] [--seed N]

Two piles of generated invoices and receipts: as files with text, and as scans and photographs of them. Every contender
has two processes of one thread each, and takes whole files in turn with the others, round after round; the best round
counts. docpipe does all that `docpipe extract` does, from confined rendering to the decision; the others give words and
nothing else. Then long files, of which only the pages differ in number: what a page of them costs docpipe.
"""

import argparse
import json
import os
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import redirect_stdout
from io import BytesIO, StringIO
from itertools import cycle, islice
from multiprocessing import get_context
from pathlib import Path
from shutil import which

import numpy as np
import pymupdf
from PIL import Image, ImageSequence

from docpipe.pages import Renderer
from docpipe.pages.ocr import Ocr
from docpipe.pipeline import read
from samples.make import main as make_samples
from schemas import Registry

DPI = 200
PROCESSES = 2
Work = Callable[[bytes], int]


def docpipe() -> Work:
    registry, renderer, ocr = Registry.load(), Renderer(), Ocr()
    return lambda data: read(data, registry=registry, renderer=renderer, ocr=ocr).page_count or 0


def pymupdf_words() -> Work:
    def words(data: bytes) -> int:
        with pymupdf.open(stream=data) as document:
            return len([page.get_text("words") for page in document])

    return words


def rapidocr() -> Work:
    from benchmarks.ocr import one_thread
    from benchmarks.ocr import rapidocr as engine

    return _by_image(engine(**one_thread))


def tesseract() -> Work:
    from benchmarks.ocr import tesseract as engine

    return _by_image(engine())


def _by_image(words: Callable[[np.ndarray, str], list[str]]) -> Work:
    def over(data: bytes) -> int:
        return len([words(page, "en") for page in _pages(data)])

    return over


def _pages(data: bytes) -> Iterator[np.ndarray]:
    """Grey pictures, (height, width): pages of a PDF at `DPI`, pictures as they are."""
    if data.startswith(b"%PDF"):
        with pymupdf.open(stream=data) as document:
            for page in document:
                drawn = page.get_pixmap(dpi=DPI, colorspace=pymupdf.csGRAY, alpha=False)
                yield np.frombuffer(drawn.samples, np.uint8).reshape(drawn.height, drawn.width)
    else:
        with Image.open(BytesIO(data)) as picture:
            yield from (np.asarray(frame.convert("L")) for frame in ImageSequence.Iterator(picture))


CONTENDERS: dict[str, Callable[[], Work]] = {
    "docpipe: values": docpipe,
    "PyMuPDF: words of the text layer": pymupdf_words,
    "rapidocr: words": rapidocr,
    "tesseract: words": tesseract,
}
WITHOUT_TEXT = [name for name in CONTENDERS if "PyMuPDF" not in name]
_work: Work | None = None


def _begin(name: str) -> None:
    global _work
    os.environ["OMP_NUM_THREADS"] = "1"
    _work = CONTENDERS[name]()


def _one(data: bytes) -> int:
    assert _work
    return _work(data)


def timed(files: Sequence[bytes], names: Sequence[str], rounds: int) -> dict[str, tuple[int, float]]:
    """Pages, and seconds of each contender's best round."""
    context = get_context("spawn")
    pools = {name: ProcessPoolExecutor(PROCESSES, context, _begin, (name,)) for name in names}
    best: dict[str, tuple[int, float]] = {}
    for pool in pools.values():
        list(pool.map(_one, files[: 2 * PROCESSES]))
    for _ in range(rounds):
        for name, pool in pools.items():
            began = time.perf_counter()
            pages = sum(pool.map(_one, files))
            seconds = time.perf_counter() - began
            best[name] = min(best.get(name, (pages, seconds)), (pages, seconds))
    for pool in pools.values():
        pool.shutdown()
    return best


def pile(count: int, seed: int, finishes: Sequence[str]) -> list[bytes]:
    """Invoices and receipts, as many of each finish."""
    files: list[bytes] = []
    for finish in finishes:
        with tempfile.TemporaryDirectory() as folder:
            asked = ["--seed", str(seed), "--count", str(count // len(finishes)), "--finish", finish]
            with redirect_stdout(StringIO()):
                make_samples([folder, *asked, "--kinds", "sale", "receipt"])
            told = map(json.loads, (Path(folder) / "truth.jsonl").read_text(encoding="utf-8").splitlines())
            files += [(Path(folder) / one["file"]).read_bytes() for one in told]
    return files


def long_files(files: Sequence[bytes], lengths: Sequence[int]) -> Iterator[tuple[int, bytes]]:
    """Files of so many pages, taken in turn from all."""
    for length in lengths:
        with pymupdf.open() as joined:
            for data in cycle(files):
                if len(joined) >= length:
                    break
                with pymupdf.open(stream=data) as one:
                    joined.insert_pdf(one, to_page=min(len(one), length - len(joined)) - 1)
            yield length, joined.tobytes()


def show(title: str, best: dict[str, tuple[int, float]]) -> None:
    own = best["docpipe: values"][1]
    print(f"\n{title}: {best['docpipe: values'][0]} pages\n")
    print("| | pages/s on two cores | seconds a page | times docpipe's |\n| --- | ---: | ---: | ---: |")
    for name, (pages, seconds) in best.items():
        print(f"| {name} | {pages / seconds:.1f} | {seconds / pages:.3f} | {seconds / own:.2f} |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=60)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--long", type=int, nargs="*", default=[10, 100, 500])
    parser.add_argument("--seed", type=int, default=41)
    given = parser.parse_args()
    names = [name for name in CONTENDERS if "tesseract" not in name or which("tesseract")]
    born = pile(given.documents, given.seed, ["born"])
    show("Born digital", timed(born, names, given.rounds))
    worn = pile(given.documents // 2, given.seed + 1, ["scan", "photo"])
    show("Scans and photographs", timed(worn, [name for name in names if name in WITHOUT_TEXT], given.rounds))
    print("\n| pages of one born-digital file | seconds | seconds a page |\n| ---: | ---: | ---: |")
    work = docpipe()
    list(islice(map(work, born), 2))
    for length, data in long_files(born, given.long):
        began = time.perf_counter()
        assert work(data) == length
        seconds = time.perf_counter() - began
        print(f"| {length} | {seconds:.1f} | {seconds / length:.3f} |", flush=True)


if __name__ == "__main__":
    main()
