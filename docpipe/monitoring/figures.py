"""What a process counts and times while it works: stages, jobs, pages, requests.

A label holds words of docpipe's own (stages, codes, types, route templates), never a document's content, a file's
name or a person's.
"""

import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TypeVar

from prometheus_client import CollectorRegistry, Counter, Histogram

STAGE_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0)
REQUEST_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
UNMATCHED = "(none)"  # of a request that no route takes: its path is a stranger's text

T = TypeVar("T")


class Stage(StrEnum):
    """A step on a document's way, as it is timed."""

    RENDER = "render"  # bytes to a page, once a page
    PREPARE = "prepare"  # upright, OCR where text lacks, marks, legibility; once a page
    CLASSIFY = "classify"  # which documents, of which types
    READ = "read"  # what the fields say
    CHECK = "check"  # grounding, marks, rules
    MODEL = "model"  # the vision-language model's own reading, and the two made one
    SECOND_LOOK = "second_look"  # the pixels of critical values, again
    TRUST = "trust"  # accept, or ask
    WRITE = "write"  # the transaction of the result
    DELIVER = "deliver"  # the result to the outbox
    NOTIFY = "notify"  # one notice to one webhook


class JobEnd(StrEnum):
    """How an attempt at a job ended."""

    DONE = "done"
    FAILED = "failed"  # given up
    PUT_OFF = "put_off"  # tried again later
    HANDED_BACK = "handed_back"  # its worker had to stop
    TIMED_OUT = "timed_out"  # it took too long: tried again later, or given up
    LEASE_EXPIRED = "lease_expired"  # its worker gave no more sign of life


@dataclass(frozen=True, slots=True)
class Figures:
    """The metrics of a process, and the registry that they are in."""

    registry: CollectorRegistry
    stages: Histogram
    jobs: Counter
    readings: Counter
    reasons: Counter
    pages: Counter
    images: Counter
    requests: Counter
    request_seconds: Histogram


@lru_cache(maxsize=1)
def figures() -> Figures:
    """The process's metrics, made when the first of them is counted: by then it is known where they lie."""
    registry = CollectorRegistry()

    def counter(name: str, words: str, *labels: str) -> Counter:
        return Counter(f"docpipe_{name}", words, labels, registry=registry)

    def histogram(name: str, words: str, buckets: tuple[float, ...], *labels: str) -> Histogram:
        return Histogram(f"docpipe_{name}", words, labels, buckets=buckets, registry=registry)

    return Figures(
        registry,
        stages=histogram("stage_seconds", "Seconds of a step; render and prepare by page.", STAGE_BUCKETS, "stage"),
        jobs=counter("jobs", "Attempts at jobs by how they ended, and why.", "kind", "end", "code"),
        readings=counter("documents_read", "Documents read, by type and decision.", "document_type", "status"),
        reasons=counter("review_reasons", "Reasons for which documents went to a person.", "code"),
        pages=counter("pages_read", "Pages read."),
        images=counter("page_images", "Page images shown, made anew or kept from before.", "made"),
        requests=counter("http_requests", "Requests by route and answer.", "method", "route", "status"),
        request_seconds=histogram("http_request_seconds", "Seconds until the answer.", REQUEST_BUCKETS, "route"),
    )


@contextmanager
def stage(name: Stage) -> Iterator[None]:
    """Time the block as one run of the stage, also where it raises."""
    begun = time.perf_counter()
    try:
        yield
    finally:
        _observe(figures().stages, name, time.perf_counter() - begun)


def each(name: Stage, items: Iterable[T]) -> Iterator[T]:
    """The items of something lazy, the making of each timed as one run of the stage."""
    iterator = iter(items)
    while True:
        begun = time.perf_counter()
        try:
            item = next(iterator)
        except StopIteration:
            return
        _observe(figures().stages, name, time.perf_counter() - begun)
        yield item


def count_job(kind: str, end: JobEnd, code: str = "") -> None:
    """Count the end of an attempt; `code` is that of its reason."""
    _count(figures().jobs, kind, end, code)


def count_reading(document_type: str, status: str, codes: Iterable[str] = (), pages: int = 0) -> None:
    """Count a document that was read: what it was taken for, what was decided, and the reasons' codes."""
    found = figures()
    _count(found.readings, document_type, status)
    _count(found.pages, by=pages)
    for code in set(codes):
        _count(found.reasons, code)


def count_page_image(made: bool) -> None:
    """Count a page image that was shown: made now, or kept from before."""
    _count(figures().images, "anew" if made else "before")


def count_request(method: str, route: str | None, status: int, seconds: float) -> None:
    """Count an answered request. `route` is the template (`/v1/documents/{id}`), None where no route took it."""
    known = method if method in METHODS else "other"
    found = figures()
    _count(found.requests, known, route or UNMATCHED, str(status))
    _observe(found.request_seconds, route or UNMATCHED, seconds)


def _count(counter: Counter, *labels: str, by: float = 1) -> None:
    """A figure that cannot be kept, as on a full disk, must cost no document."""
    with suppress(OSError):
        (counter.labels(*labels) if labels else counter).inc(by)


def _observe(histogram: Histogram, label: str, seconds: float) -> None:
    with suppress(OSError):
        histogram.labels(label).observe(seconds)
