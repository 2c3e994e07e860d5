"""Words, characters, seconds and memory of OCR: ours beside rapidocr, rapidocr-onnxruntime and tesseract.

`python -m benchmarks.ocr [DATA] [--pages N] [--seed N] [--minutes N]`. DATA holds cuad_short and zugferd, whose text
layers (of the `tune` split) are the truth of contracts and invoices rendered at 200 dpi; without it only generated
pages are read: invoices, receipts, and scans of both. Each engine has a process to itself; page by page they take
turns, so that a busy machine slows all alike. Processor seconds are compared, of all threads. Engines that are absent
are named, with how to install them.

Word recall: the share of the truth's words, as a multiset, that were read. Character errors: words read right are put
aside, each other one is matched to the likest of the words left; edits, missing and invented letters over all letters.
"""

import argparse
import io
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass, field
from importlib.util import find_spec
from itertools import zip_longest
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from shutil import which

import numpy as np
import pymupdf
from PIL import Image as Picture
from PIL import ImageOps
from rapidfuzz.distance import Levenshtein

from docpipe.document import Image
from docpipe.pages.ocr import Ocr, Speed
from samples.make import main as make_samples

DPI = 200
LEAST_WORDS = 30  # pages with fewer are covers and leftovers
TESSERACT_LANGUAGES = {"de": "deu", "fr": "fra", "nl": "nld", "pt": "por", "es": "spa", "it": "ita"}
SIGNS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "\u00ad": ""})

Grey = np.ndarray
Read = Callable[[Grey, str], list[str]]


@dataclass(frozen=True)
class Sheet:
    """A page to be read: grey pixels, the words printed on it, its language."""

    kind: str
    pixels: Grey
    words: list[str]
    language: str


@dataclass
class Score:
    """What an engine came to on one kind of page."""

    pages: int = 0
    printed: int = 0
    found: int = 0
    letters: int = 0
    faults: int = 0
    processor: float = 0.0
    clock: float = 0.0
    slowest: float = field(default=0.0)


def ours(speed: Speed) -> Read:
    ocr = Ocr(speed)
    return lambda grey, _: [w.text for w in ocr.read(Image(grey.shape[1], grey.shape[0], grey.tobytes()))]


def rapidocr(**params: object) -> Read:
    from rapidocr import RapidOCR

    engine = RapidOCR(params={"Global.log_level": "error", **params})
    return lambda grey, _: [w for line in engine(np.repeat(grey[:, :, None], 3, 2)).txts or () for w in line.split()]


def rapidocr_onnxruntime() -> Read:
    from rapidocr_onnxruntime import RapidOCR

    engine = RapidOCR()
    return lambda grey, _: [
        w for _, line, _ in engine(np.repeat(grey[:, :, None], 3, 2))[0] or () for w in line.split()
    ]


def tesseract() -> Read:
    known = subprocess.run(["tesseract", "--list-langs"], capture_output=True, text=True).stdout.split()

    def read(grey: Grey, language: str) -> list[str]:
        file = io.BytesIO()
        Picture.fromarray(grey).save(file, "PNG", dpi=(DPI, DPI))
        wanted = TESSERACT_LANGUAGES.get(language, "eng")
        command = ["tesseract", "-", "-", "-l", wanted if wanted in known else "eng"]
        env = {**os.environ, "OMP_THREAD_LIMIT": "1"}
        return subprocess.run(command, input=file.getvalue(), capture_output=True, env=env).stdout.decode().split()

    return read


one_thread = {f"EngineConfig.onnxruntime.{kind}_op_num_threads": 1 for kind in ("intra", "inter")}
ENGINES: dict[str, tuple[Callable[[], Read], bool, str]] = {
    "docpipe, accurate": (lambda: ours(Speed.ACCURATE), True, ""),
    "docpipe, fast": (lambda: ours(Speed.FAST), True, ""),
    "rapidocr without classifier": (lambda: rapidocr(**one_thread, **{"Global.use_cls": False}), True, ""),
    "rapidocr as shipped": (rapidocr, True, ""),
    "rapidocr-onnxruntime": (
        rapidocr_onnxruntime,
        find_spec("rapidocr_onnxruntime") is not None,
        "pip install --no-deps --target FOLDER rapidocr-onnxruntime==1.4.4; PYTHONPATH=FOLDER",
    ),
    "tesseract": (tesseract, which("tesseract") is not None, "apt install tesseract-ocr, and -deu, -fra and so on"),
}


def work(name: str, pipe: Connection) -> None:
    """An engine's own process: pixels in; words, seconds and memory out."""
    read = ENGINES[name][0]()
    read(np.full((200, 200), 255, np.uint8), "en")
    while (message := pipe.recv()) is not None:
        before, begun = _processor(), time.perf_counter()
        words = read(*message)
        clock = time.perf_counter() - begun
        peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
        pipe.send((words, _processor() - before, clock, peak / 1024))


def _processor() -> float:
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def sheets(data: Path | None, count: int, seed: int) -> Iterator[Sheet]:
    """Pages of each kind in turn, so that a run cut short has seen all of them."""
    chance = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        piles = [
            _made(Path(folder) / "invoice", ["sale"], "born", "invoice", count, seed),
            _made(Path(folder) / "receipt", ["receipt"], "born", "receipt", count, seed),
            _made(Path(folder) / "scan", ["sale", "receipt"], "scan", "scan", 2 * count, seed),
        ]
        if data:
            piles.append(_chosen(chance, count, "dense contract", _listed(data / "cuad_short"), "en"))
            piles.append(_chosen(chance, count, "real invoice", _listed(data / "zugferd"), "de"))
        yield from (sheet for row in zip_longest(*piles) for sheet in row if sheet)


def _listed(folder: Path) -> list[Path]:
    lines = (folder / "truth.jsonl").read_text(encoding="utf-8").splitlines()
    return [folder / entry["file"] for entry in map(json.loads, lines) if entry["split"] == "tune"]


def _chosen(chance: random.Random, count: int, kind: str, files: Sequence[Path], language: str) -> Iterator[Sheet]:
    places = [(file, page.number) for file in files for page in pymupdf.open(file)]
    chance.shuffle(places)
    for file, number in places:
        page = pymupdf.open(file)[number]
        words = [word[4] for word in page.get_text("words")]
        if count and len(words) >= LEAST_WORDS:
            count -= 1
            yield Sheet(kind, _grey(page), words, language)


def _made(folder: Path, kinds: list[str], finish: str, name: str, count: int, seed: int) -> Iterator[Sheet]:
    with redirect_stdout(sys.stderr):
        make_samples(
            [str(folder), "--seed", str(seed), "--count", str(3 * count), "--finish", finish, "--kinds", *kinds]
        )
    languages = {}
    for line in (folder / "truth.jsonl").read_text(encoding="utf-8").splitlines():
        languages[json.loads(line)["file"]] = json.loads(line)["language"]
    for line in (folder / "words.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        printed = entry["pages"][0]["words"]
        if count and len(printed) >= LEAST_WORDS and _upright(printed):
            count -= 1
            yield Sheet(
                name, _first_page(folder / entry["file"]), [word[0] for word in printed], languages[entry["file"]]
            )


def _upright(words: Sequence[Sequence[float]]) -> bool:
    """Lines level and first things first: turning pages is another's work."""
    long = [word for word in words if len(str(word[0])) > 5]
    level = sum(word[3] - word[1] > word[4] - word[2] for word in long) * 2 > len(long)
    return level and words[0][2] < words[-1][2]


def _grey(page: pymupdf.Page) -> Grey:
    pixmap = page.get_pixmap(dpi=DPI, colorspace=pymupdf.csGRAY, alpha=False)
    return np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.height, pixmap.width).copy()


def _first_page(file: Path) -> Grey:
    """A PDF's first page at 200 dpi; an image with the pixels that it has."""
    if file.suffix == ".pdf":
        return _grey(pymupdf.open(file)[0])
    return np.asarray(ImageOps.exif_transpose(Picture.open(file)).convert("L")).copy()


def judge(score: Score, printed: Sequence[str], read: Sequence[str]) -> None:
    truth, found = _bag(printed), _bag(read)
    score.pages += 1
    score.printed += truth.total()
    score.found += (truth & found).total()
    score.letters += sum(len(word) * times for word, times in truth.items())
    missing, spare = list((truth - found).elements()), list((found - truth).elements())
    for word in sorted(missing, key=len, reverse=True):
        likest = min(spare, key=lambda other: Levenshtein.distance(word, other), default="")
        edits = Levenshtein.distance(word, likest)
        if likest and edits < len(word):
            spare.remove(likest)
            score.faults += edits
        else:
            score.faults += len(word)
    score.faults += sum(map(len, spare))


def _bag(words: Sequence[str]) -> Counter[str]:
    clean = (unicodedata.normalize("NFKC", word).translate(SIGNS) for word in words)
    return Counter(part for word in clean for part in word.split() if set(part) - set("-_.|·"))


def compare(pages: Iterator[Sheet], minutes: float) -> tuple[dict[tuple[str, str], Score], dict[str, float]]:
    context = get_context("spawn")
    pipes = {}
    for name, (_, present, how) in ENGINES.items():
        if not present:
            print(f"{name} is not here: {how}", file=sys.stderr)
            continue
        near, far = context.Pipe()
        context.Process(target=work, args=(name, far), daemon=True).start()
        pipes[name] = near
    scores: dict[tuple[str, str], Score] = {}
    memory: dict[str, float] = {}
    end = time.monotonic() + minutes * 60
    for number, sheet in enumerate(pages):
        if time.monotonic() > end:
            print("Time is up: the pages read so far count.", file=sys.stderr)
            break
        print(f"page {number + 1}: {sheet.kind}", file=sys.stderr)
        for name, pipe in pipes.items():
            pipe.send((sheet.pixels, sheet.language))
            words, processor, clock, memory[name] = pipe.recv()
            score = scores.setdefault((sheet.kind, name), Score())
            judge(score, sheet.words, words)
            score.processor += processor
            score.clock += clock
            score.slowest = max(score.slowest, processor)
    for pipe in pipes.values():
        pipe.send(None)
    return scores, memory


def show(scores: dict[tuple[str, str], Score], memory: dict[str, float]) -> None:
    for kind in dict.fromkeys(kind for kind, _ in scores):
        rows = {name: score for (of, name), score in scores.items() if of == kind}
        own = next(iter(rows.values())).processor
        print(f"\n{kind}: {next(iter(rows.values())).pages} pages\n")
        print("| | word recall | character errors | processor s/page | slowest | s/page | times ours | MiB |")
        print("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |")
        for name, s in rows.items():
            print(
                f"| {name} | {s.found / s.printed:.2%} | {s.faults / s.letters:.2%} | {s.processor / s.pages:.2f} | "
                f"{s.slowest:.2f} | {s.clock / s.pages:.2f} | {s.processor / own:.1f} | {memory[name]:.0f} |"
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("data", type=Path, nargs="?")
    parser.add_argument("--pages", type=int, default=10, help="of each kind; scans twice as many")
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--minutes", type=float, default=60, help="take no further page after so long")
    given = parser.parse_args()
    show(*compare(sheets(given.data, given.pages, given.seed), given.minutes))


if __name__ == "__main__":
    main()
