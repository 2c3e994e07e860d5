"""`docpipe extract`: read files here and now, in this process, with neither Postgres nor Redis running."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import Annotated

import typer

from docpipe import log
from docpipe.cli.extract_table import print_outcome
from docpipe.cli.printing import Json, print_json, progress
from docpipe.cli.types import check_type, load_types
from docpipe.document import Reason
from docpipe.errors import BadDocument, DocpipeError
from docpipe.intake import read_plain_file
from docpipe.intake.sniffing import sniff
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.pages import Renderer, RenderLimits
from docpipe.pages.ocr import Ocr, Speed
from docpipe.pipeline import Model, read
from docpipe.settings import Settings, load_settings
from docpipe.trust import Calibration, load_calibration
from docpipe.vlm import Runner
from docpipe.vlm.choosing import Whereabouts, open_model, whereabouts
from docpipe.vlm.gathering import GatheringRunner
from schemas import Registry
from workers.bench import make_model

TypeName = Annotated[str | None, typer.Option("--type", help="What the files are; without it docpipe finds out.")]
Password = Annotated[str | None, typer.Option("--password", help="The password of encrypted PDFs.")]

AT_ONCE = 2  # files: while one is rendered in its own process, another is read in this one
QUIET = {"debug": "debug", "info": "warning"}  # what is logged stands among what people read


@dataclass(frozen=True, slots=True)
class Extracted:
    """What came of one file, and how long it took."""

    file: Path
    outcome: Outcome
    seconds: float


@dataclass(frozen=True, slots=True)
class Tools:
    """What files are read with, one at a time."""

    settings: Settings
    registry: Registry
    renderer: Renderer
    ocr: Ocr
    calibration: Calibration | None
    model: Model | None = None


def extract(
    files: Annotated[list[Path], typer.Argument(metavar="FILE", readable=False, help="Files to read.")],
    document_type: TypeName = None,
    password: Password = None,
    as_json: Json = False,
) -> None:
    """Read files here and now, with nothing running, and print the result."""
    settings = load_settings()
    registry = load_types(settings)
    check_type(registry, document_type)
    log.configure(QUIET.get(settings.log_level, settings.log_level))
    failed = False
    for extracted in extract_files(files, settings, registry, document_type, password):
        if as_json:
            seconds = round(extracted.seconds, 3)
            print_json({"file": str(extracted.file), "seconds": seconds, **extracted.outcome.as_json()})
        else:
            print_outcome(extracted.file, extracted.outcome, extracted.seconds)
        failed |= extracted.outcome.status is Status.FAILED
    if failed:
        raise typer.Exit(1)


def extract_files(
    files: list[Path], settings: Settings, registry: Registry, document_type: str | None, password: str | None
) -> Iterator[Extracted]:
    """The files' outcomes in the files' order. A file that cannot be read is `failed`; the others go on.

    BadSettings, ModelFault where a calibration or a model is set that cannot be loaded.
    """
    calibration = load_calibration(settings.calibration)
    with ExitStack() as stack:
        model = stack.enter_context(chosen_model(settings))
        at_once = settings.model_batch if model else AT_ONCE
        ocr = Ocr(Speed(settings.ocr_speed), settings.ocr_threads)
        renderers: SimpleQueue[Renderer] = SimpleQueue()
        for _ in range(min(at_once, len(files))):
            renderers.put(stack.enter_context(Renderer(RenderLimits.of(settings))))

        def one(file: Path) -> Extracted:
            renderer = renderers.get()
            try:
                tools = Tools(settings, registry, renderer, ocr, calibration, model)
                return extract_file(file, tools, document_type, password)
            finally:
                renderers.put(renderer)

        pool = stack.enter_context(ThreadPoolExecutor(at_once))
        yield from pool.map(one, files)


def extract_file(file: Path, tools: Tools, document_type: str | None = None, password: str | None = None) -> Extracted:
    """The outcome of one file; `failed` where it cannot be read. Raises only what is the installation's fault."""
    began = time.perf_counter()
    try:
        data = read_plain_file(file, tools.settings.max_file_bytes)
        sniff(data)
        outcome = read(
            data,
            registry=tools.registry,
            renderer=tools.renderer,
            ocr=tools.ocr,
            document_type=document_type,
            password=password,
            model=tools.model,
            calibration=tools.calibration,
        )
    except BadDocument as error:
        outcome = failure(error.code(), str(error))
    except DocpipeError:  # of the installation: no file could be read
        raise
    except Exception as error:  # noqa: BLE001  (one file's bad luck is not the others')
        outcome = failure("internal_error", f"docpipe itself failed on this file ({type(error).__name__}). Report it.")
    return Extracted(file, outcome, time.perf_counter() - began)


@contextmanager
def chosen_model(settings: Settings) -> Iterator[Model | None]:
    """The model that the settings name, for several threads, for as long as the block; None where they name none."""
    if whereabouts(settings) is Whereabouts.HERE:
        progress().print("Loading the model ...")
    opened = open_model(settings)
    if opened is None:
        yield None
        return
    runner: Runner = opened.runner
    if whereabouts(settings) is Whereabouts.HERE:
        runner = GatheringRunner(opened.runner, settings.model_batch)
    try:
        yield make_model(settings, runner)
    finally:
        runner.close()


def failure(code: str, sentence: str) -> Outcome:
    """What came of a file that could not be read."""
    return Outcome(Status.FAILED, reasons=(Reason(code, sentence),))
