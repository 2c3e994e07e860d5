"""A model that many threads ask holds no more memory at the end than soon after its start.

In short; the whole way over 1,000 documents is benchmarks/model_worker.py.
"""

import gc
import threading
from pathlib import Path

from tiny_models import make
from tiny_models.paper import invoice

from docpipe.vlm.gathering import GatheringRunner
from docpipe.vlm.loading import load
from docpipe.vlm.local import LocalRunner
from docpipe.vlm.memory import resident_memory
from docpipe.vlm.runner import Question, Turn

THREADS, ROUNDS = 4, 20
SCHEMA = {
    "type": "object",
    "properties": {"total": {"type": ["string", "null"]}},
    "required": ["total"],
    "additionalProperties": False,
}
MOST = 40 * 2**20  # bytes; a page's image, kept at each question, would come to several times as much


def test_what_was_asked_is_not_kept(tmp_path: Path) -> None:
    runner = LocalRunner(load(make("qwen2_5_vl", tmp_path), "bf16", "cpu"), pixels=50_000, batch=THREADS)
    gathering = GatheringRunner(runner, THREADS)
    ask(gathering, ROUNDS // 4)
    before = memory()
    ask(gathering, ROUNDS)
    grown = memory() - before
    gathering.close()
    print(f"{grown / 2**20:.1f} MiB more after {THREADS * ROUNDS} questions")
    assert grown < MOST


def ask(gathering: GatheringRunner, rounds: int) -> None:
    """Each thread asks about pages of its own, all of one size."""

    def work(number: int) -> None:
        for turn in range(rounds):
            page = invoice(f"{number}-{turn}", f"{turn}.00")
            gathering.generate([Question((Turn("user", ("Read the page.", page)),), SCHEMA, max_tokens=4)])

    threads = [threading.Thread(target=work, args=[number]) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def memory() -> int:
    gc.collect()
    return resident_memory()
