"""Files read in processes of their own, several at a time: one that dies takes no other with it.

Where a model is set, they are read in this process: it is loaded once, and shared.
"""

import multiprocessing
import signal
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from pathlib import Path

from docpipe import log
from docpipe.cli.extract import Extracted, Tools, extract_file, extract_files, failure
from docpipe.cli.types import load_types
from docpipe.pages import Renderer, RenderLimits
from docpipe.pages.ocr import Ocr, Speed
from docpipe.settings import Settings
from docpipe.trust import load_calibration
from docpipe.vlm.choosing import Whereabouts, whereabouts

Asked = tuple[Path, str | None]  # a file and its type, None to find out
DIED = "The process that read this file died. The file may be hostile; if not, there is too little memory."


def extract_apart(asked: Sequence[Asked], settings: Settings, jobs: int) -> Iterator[Extracted]:
    """What came of each file, as each is done. A file that cannot be read, or ends what reads it, is `failed`.

    BadCalibration before anything is read.
    """
    load_calibration(settings.calibration)
    if whereabouts(settings) is not Whereabouts.NONE:
        yield from _here(asked, settings)
        return
    left = list(asked)
    for one in _together(asked, settings, jobs):
        left.remove(next(file for file in left if file[0] == one.file))
        yield one
    for file in left:  # one of them ended the process of all: each has its own now
        yield next(_together([file], settings, 1), Extracted(file[0], failure("worker_died", DIED), 0.0))


def _together(asked: Sequence[Asked], settings: Settings, jobs: int) -> Iterator[Extracted]:
    """What came of the files, until one of them ends a process: then of those that were done by then."""
    context = multiprocessing.get_context("spawn")  # a process with threads must not be forked
    with ProcessPoolExecutor(jobs, context, initializer=_begin) as pool:
        try:
            waiting: list[Future[Extracted]] = [pool.submit(_one, settings, *file) for file in asked]
            for done in as_completed(waiting):
                yield done.result()
        except BrokenProcessPool:
            return
        finally:
            pool.shutdown(cancel_futures=True)


def _here(asked: Sequence[Asked], settings: Settings) -> Iterator[Extracted]:
    """By a model, which is loaded anew for each type that is told beforehand."""
    registry = load_types(settings)
    for document_type in dict.fromkeys(document_type for _, document_type in asked):
        files = [file for file, told in asked if told == document_type]
        yield from extract_files(files, settings, registry, document_type, None)


def _begin() -> None:
    """Ctrl-C is for the process that asked; what went wrong in a file is in its result."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    log.configure("error")


@cache
def _tools(settings: Settings) -> Tools:
    """What this process reads with, made when it is first needed and kept."""
    ocr = Ocr(Speed(settings.ocr_speed), settings.ocr_threads)
    calibration = load_calibration(settings.calibration)
    return Tools(settings, load_types(settings), Renderer(RenderLimits.of(settings)), ocr, calibration)


def _one(settings: Settings, file: Path, document_type: str | None) -> Extracted:
    return extract_file(file, _tools(settings), document_type)
