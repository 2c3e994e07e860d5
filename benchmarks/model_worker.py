"""Whether the process that holds a model keeps its memory: many documents by the threads of a worker, without a queue.

    PYTHONPATH=tests/processes:tests python -m benchmarks.model_worker --documents 1000

Without --model a tiny one with random weights is made: it says nothing of quality or pace, but goes the whole way, from
pages over gathered batches to a decision. The memory after a tenth of the documents is held against that at the end.
"""

import argparse
import json
import os
import random
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")

from docpipe.errors import DocpipeError
from docpipe.pages import Renderer, RenderLimits
from docpipe.pages.ocr import Ocr
from docpipe.pipeline import Model, read
from docpipe.reading.by_model import Terms
from docpipe.vlm.gathering import Batch, GatheringRunner, Urged
from samples.make import make_samples
from schemas import Registry

PIXELS = 50_000  # of a page, for a tiny model
TOKENS = 24  # of an answer; chance hardly ever ends one by itself


@dataclass
class Book:
    """What was seen, batch by batch and document by document."""

    batches: list[Batch] = field(default_factory=list)
    memory: list[tuple[int, int, int]] = field(default_factory=list)  # documents, bytes in the machine, on the GPU
    failed: list[str] = field(default_factory=list)
    done: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)


def run(
    model: Path, papers: list[Path], documents: int, *, readers: int = 4, pixels: int = PIXELS, tokens: int = TOKENS
) -> dict[str, Any]:
    """Read so many documents, taken from the papers by chance; the figures."""
    from docpipe.vlm.loading import load
    from docpipe.vlm.local import LocalRunner
    from docpipe.vlm.memory import device_words, held_memory, resident_memory

    book, registry = Book(), Registry.load()
    runner = LocalRunner(load(model, "bf16"), pixels=pixels, batch=readers)
    gathering = GatheringRunner(runner, readers, note=book.batches.append)
    chosen = random.Random(0).choices(papers, k=documents)
    line, every, begun = iter(chosen), max(1, documents // 40), time.monotonic()

    def work() -> None:
        with Renderer(RenderLimits()) as renderer:
            ocr = Ocr()
            told = Model(Urged(gathering, 1), Terms(tokens, page_text=False), pixels)
            while (paper := take(line, book)) is not None:
                try:
                    read(paper.read_bytes(), registry=registry, renderer=renderer, ocr=ocr, model=told)
                except DocpipeError as error:
                    book.failed.append(error.code())
                note(every)

    def note(every: int) -> None:
        with book.lock:
            book.done += 1
            if book.done % every == 0:
                book.memory.append((book.done, resident_memory(), held_memory() if device_words() else 0))
                print(f"{book.done} documents, {book.memory[-1][1] / 2**20:.0f} MiB", file=sys.stderr)

    threads = [threading.Thread(target=work, name=f"reader-{number}") for number in range(readers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    gathering.close()
    return figures(book, time.monotonic() - begun)


def take(line: Iterator[Path], book: Book) -> Path | None:
    with book.lock:
        return next(line, None)


def figures(book: Book, seconds: float) -> dict[str, Any]:
    """Growth is of the median of the last tenth over that of the second: by then all that is kept has been loaded."""
    tenth = max(1, len(book.memory) // 10)
    early, late = book.memory[tenth : 2 * tenth], book.memory[-tenth:]
    busy = sum(batch.seconds for batch in book.batches)
    return {
        "documents": book.done,
        "failed": book.failed,
        "seconds": round(seconds, 1),
        "batches": len(book.batches),
        "questions_a_batch": round(sum(batch.questions for batch in book.batches) / max(1, len(book.batches)), 2),
        "tokens_a_second": round(sum(batch.tokens for batch in book.batches) / max(busy, 1e-9)),
        "memory_mib": [round(bytes_ / 2**20) for _, bytes_, _ in book.memory],
        "growth": round(middle(late, 1) / middle(early, 1), 4),
        "gpu_mib": [round(bytes_ / 2**20) for _, _, bytes_ in book.memory],
    }


def middle(points: list[tuple[int, int, int]], of: int) -> int:
    return sorted(point[of] for point in points)[len(points) // 2]


def main() -> None:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--documents", type=int, default=1000)
    asked.add_argument("--model", type=Path, help="a model's folder; without one a tiny one is made")
    asked.add_argument("--readers", type=int, default=4)
    asked.add_argument("--tokens", type=int, default=TOKENS, help="most of an answer")
    told = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        papers = [Path(folder) / one.file for one in make_samples(Path(folder), count=60, kinds=("sale",))]
        model = told.model or make_tiny(Path(folder) / "model")
        print(json.dumps(run(model, papers, told.documents, readers=told.readers, tokens=told.tokens)))


def make_tiny(folder: Path) -> Path:
    from tiny_models import make

    return make("qwen2_5_vl", folder)


if __name__ == "__main__":
    main()
