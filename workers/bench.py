"""The bench of a worker, as the settings describe it."""

import os
import socket
from collections.abc import Callable
from datetime import timedelta

from docpipe import pipeline
from docpipe.delivery import Outbox
from docpipe.delivery.courier import Courier
from docpipe.delivery.guarding import parse_networks
from docpipe.delivery.table_files import list_columns
from docpipe.errors import UnknownDocumentType
from docpipe.files import sweep
from docpipe.heartbeat import Stop
from docpipe.intake import Blobs
from docpipe.job import Queue
from docpipe.outcome import Outcome
from docpipe.pages import Renderer, RenderLimits
from docpipe.pages.ocr import Ocr, Speed
from docpipe.processing import Bench, Read
from docpipe.reading.by_model import Terms
from docpipe.settings import Settings
from docpipe.store import connect
from docpipe.store.documents import Document
from docpipe.trust import load_calibration
from docpipe.vlm import Runner
from schemas import Registry
from workers.routing import kinds_of

Choose = Callable[[Document], pipeline.Model | None]  # the model that reads a document


def make_bench(settings: Settings, stop: Stop, choose: Choose | None = None) -> Bench:
    """What a worker needs at hand to read one document at a time.

    Its engine has a connection for the work, one for the heartbeat, one to spare.
    """
    return make_bare_bench(settings, stop, Queue.CPU, make_read(settings, choose))


def make_bare_bench(settings: Settings, stop: Stop, queue: Queue, read: Read, at_once: int = 1) -> Bench:
    """The bench of a worker that takes from `queue` and has `at_once` documents in hand."""
    worker = f"worker:{socket.gethostname()}:{os.getpid()}"
    return Bench(
        worker=worker,
        engine=connect(settings.database_url or "", name=f"docpipe {worker}", pool_size=2 * at_once + 1),
        blobs=Blobs(settings.folder("blobs")),
        outbox=make_outbox(settings),
        read=read,
        stop=stop,
        lease=timedelta(seconds=settings.lease_seconds),
        attempt_seconds=settings.attempt_seconds,
        max_attempts=settings.max_attempts,
        kinds=kinds_of(queue, settings),
    )


def make_outbox(settings: Settings) -> Outbox:
    """The outbox, cleared of what killed writers have left, with the columns of the site's document types."""
    folder = settings.folder("outbox")
    sweep(folder, settings.attempt_seconds)
    return Outbox(folder, settings.outbox_csv, list_columns(Registry.load(settings.schemas)))


def make_courier(settings: Settings, worker: str) -> Courier:
    """The courier that the settings describe, with connections of its own."""
    return Courier(
        connect(settings.database_url or "", name=f"docpipe courier {worker}", pool_size=2),
        worker,
        parse_networks(settings.webhook_networks),
        settings.webhook_seconds,
        settings.webhook_attempts,
    )


def make_model(settings: Settings, runner: Runner) -> pipeline.Model:
    """The model behind a runner, asked as the settings say."""
    terms = Terms(settings.model_tokens, settings.model_page_text, settings.model_contradictions)
    return pipeline.Model(runner, terms, settings.model_pixels)


def make_read(settings: Settings, choose: Choose | None = None) -> Read:
    """`pipeline.read` with the site's types and calibration, one warm renderer, one OCR; `choose` gives the model."""
    registry = Registry.load(settings.schemas)
    calibration = load_calibration(settings.calibration)
    renderer = Renderer(RenderLimits.of(settings))
    ocr = Ocr(Speed(settings.ocr_speed), settings.ocr_threads)

    def read(data: bytes, document: Document) -> Outcome:
        wanted = document.wanted_type
        if wanted is not None and wanted not in registry:  # its file has gone since the document came
            raise UnknownDocumentType(f"{wanted!r} is not one of: {', '.join(registry.names())}.")
        return pipeline.read(
            data,
            registry=registry,
            renderer=renderer,
            ocr=ocr,
            document_type=wanted,
            day=document.received_at.date(),
            page_nos=document.pages,
            model=choose(document) if choose else None,
            calibration=calibration,
        )

    return read
