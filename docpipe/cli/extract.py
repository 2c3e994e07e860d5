"""`docpipe extract`: read files here and now, in this process, with neither Postgres nor Redis running."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import Annotated

import typer

from docpipe.cli.extract_table import print_outcome
from docpipe.cli.printing import Json, print_json
from docpipe.cli.types import check_type, load_types
from docpipe.document import Reason
from docpipe.errors import BadDocument, DocpipeError
from docpipe.intake import read_plain_file
from docpipe.intake.sniffing import sniff
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.pages import Renderer, RenderLimits
from docpipe.pages.ocr import Ocr, Speed
from docpipe.pipeline import read
from docpipe.settings import Settings, load_settings
from schemas import Registry

TypeName = Annotated[str | None, typer.Option("--type", help="What the files are; without it docpipe finds out.")]
Password = Annotated[str | None, typer.Option("--password", help="The password of encrypted PDFs.")]

AT_ONCE = 2  # files: while one is rendered in its own process, another is read in this one


@dataclass(frozen=True, slots=True)
class Extracted:
    """What came of one file, and how long it took."""

    file: Path
    outcome: Outcome
    seconds: float


def extract(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...", readable=False, help="Files to read.")],
    document_type: TypeName = None,
    password: Password = None,
    as_json: Json = False,
) -> None:
    """Read files here and now, with nothing running, and print the result."""
    settings = load_settings()
    registry = load_types(settings)
    check_type(registry, document_type)
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
    """The files' outcomes in the files' order. A file that cannot be read is `failed`; the others go on."""
    with ExitStack() as stack:
        ocr = Ocr(Speed(settings.ocr_speed), settings.ocr_threads)
        renderers: SimpleQueue[Renderer] = SimpleQueue()
        for _ in range(min(AT_ONCE, len(files))):
            renderers.put(stack.enter_context(Renderer(RenderLimits.of(settings))))

        def one(file: Path) -> Extracted:
            renderer, began = renderers.get(), time.perf_counter()
            try:
                data = read_plain_file(file, settings.max_file_bytes)
                sniff(data)
                outcome = read(
                    data,
                    registry=registry,
                    renderer=renderer,
                    ocr=ocr,
                    document_type=document_type,
                    password=password,
                )
            except BadDocument as error:
                outcome = _failure(error.code(), str(error))
            except DocpipeError:  # of the installation: no file could be read
                raise
            except Exception as error:  # noqa: BLE001  (one file's bad luck is not the others')
                outcome = _failure(
                    "internal_error", f"docpipe itself failed on this file ({type(error).__name__}). Report it."
                )
            finally:
                renderers.put(renderer)
            return Extracted(file, outcome, time.perf_counter() - began)

        pool = stack.enter_context(ThreadPoolExecutor(AT_ONCE))
        yield from pool.map(one, files)


def _failure(code: str, sentence: str) -> Outcome:
    return Outcome(Status.FAILED, reasons=(Reason(code, sentence),))
