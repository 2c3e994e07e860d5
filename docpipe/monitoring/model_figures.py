"""What the process that holds the model counts of its batches; other processes have no such figures."""

from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache

from prometheus_client import Counter, Gauge, Histogram

from docpipe.monitoring.figures import STAGE_BUCKETS, figures
from docpipe.vlm.gathering import Batch

BATCH_BUCKETS = (1.0, 2.0, 4.0, 8.0, 12.0, 16.0, 24.0, 32.0, 64.0)


@dataclass(frozen=True, slots=True)
class ModelFigures:
    """The metrics of a model at work."""

    questions: Histogram
    waits: Histogram
    seconds: Counter
    tokens: Counter
    steps: Counter
    memory: Gauge


@lru_cache(maxsize=1)
def model_figures() -> ModelFigures:
    """Made when the first batch is counted, in the registry of the process's other figures."""
    registry = figures().registry

    def counter(name: str, words: str, *labels: str) -> Counter:
        return Counter(f"docpipe_{name}", words, labels, registry=registry)

    def histogram(name: str, words: str, buckets: tuple[float, ...]) -> Histogram:
        return Histogram(f"docpipe_{name}", words, buckets=buckets, registry=registry)

    def gauge(name: str, words: str) -> Gauge:
        return Gauge(f"docpipe_{name}", words, registry=registry, multiprocess_mode="max")

    return ModelFigures(
        questions=histogram("model_batch_questions", "Questions that the model answered at once.", BATCH_BUCKETS),
        waits=histogram("model_wait_seconds", "Seconds that a document waited for the model.", STAGE_BUCKETS),
        seconds=counter("model_seconds", "Seconds in which the model worked.", "end"),
        tokens=counter("model_tokens", "Tokens of answers, also those that the schema forced."),
        steps=counter("model_steps", "Tokens of answers that the model itself was asked for."),
        memory=gauge("model_memory_bytes", "Memory that the model's process holds on its GPU, else in all."),
    )


def count_batch(batch: Batch, memory: int | None = None) -> None:
    """Count a batch that the model has answered, or has not; `memory`: bytes that its process holds now.

    A figure that cannot be kept, as on a full disk, must cost no document.
    """
    with suppress(OSError):
        found = model_figures()
        found.questions.observe(batch.questions)
        for seconds in batch.waits:
            found.waits.observe(seconds)
        found.seconds.labels("failed" if batch.failed else "answered").inc(batch.seconds)
        found.tokens.inc(batch.tokens)
        found.steps.inc(batch.steps)
        if memory is not None:
            found.memory.set(memory)
