"""Bytes in, pages out: has a confined child render a document and gives its pages one by one.

Knows the order of things and which error says what. A worker keeps one `Renderer`; it is used by one thread at a time.
"""

import os
import signal
from collections.abc import Iterator, Sequence
from typing import Any, Self

from docpipe.document import Page
from docpipe.errors import (
    BadDocument,
    DocpipeError,
    EmptyFile,
    RenderCrash,
    RendererUnavailable,
    RenderMemory,
    RenderTimeout,
)
from docpipe.pages.answers import error_of, page_of
from docpipe.pages.launch import Child, Ended, Ending, OutOfTime, Zygote, zygote_command
from docpipe.pages.limits import RenderLimits
from docpipe.pages.wire import BadFrame, read_frame


class Renderer:
    """Renders documents in confined children of one warm zygote, which is started when it is first needed."""

    def __init__(self, limits: RenderLimits | None = None, *, command: Sequence[str] | None = None) -> None:
        self.limits = limits or RenderLimits()
        self._command = list(command or zygote_command())
        self._zygote: Zygote | None = None
        self._child: Child | None = None

    def pages(self, data: bytes, *, password: str | None = None, image_dpi: int | None = None) -> Iterator[Page]:
        """The document's pages in order, each as soon as it is there.

        With `image_dpi` each page has its grey image at that resolution (dots per inch). Raises BadDocument's
        children when the file is at fault, RendererUnavailable when this machine is.
        """
        if not data:
            raise EmptyFile
        yield from self._run(self._request("render", password, image_dpi), data)

    def _request(self, work: str, password: str | None, image_dpi: int | None) -> dict[str, Any]:
        return {
            "work": work,
            "password": password,
            "image_dpi": image_dpi,
            "max_pages": self.limits.max_pages,
            "max_page_pixels": self.limits.max_page_pixels,
            "memory_bytes": self.limits.memory_bytes,
            "document_seconds": self.limits.document_seconds,
        }

    def close(self) -> None:
        """End the zygote and all below it. The renderer can be used again afterwards."""
        self._end_child()
        if self._zygote:
            self._zygote.stop()
            self._zygote = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _run(self, request: dict[str, Any], data: bytes) -> Iterator[Page]:
        child = self._start_child(request, data)
        try:
            yield from self._pages_of(child)
        except OutOfTime as late:
            raise RenderTimeout(_whose_time(late, self.limits)) from None
        except BadFrame as fault:
            raise RenderCrash(f"Its answer makes no sense: {fault}.") from None
        except Ended:
            raise self._why_it_ended(child) from None
        finally:
            self._end_child(child)

    def _pages_of(self, child: Child) -> Iterator[Page]:
        for number in range(1, self.limits.max_pages + 2):
            child.start_page()
            header, payload = read_frame(child.read, self.limits.max_page_pixels)
            if header.get("kind") == "page":
                yield page_of(header, payload, number)
            elif header.get("kind") == "error":
                raise error_of(header)
            elif header == {"kind": "end", "pages": number - 1}:
                return
            else:
                break
        raise BadFrame("it does not end as it should")

    def _start_child(self, request: dict[str, Any], data: bytes) -> Child:
        """A child for this document; a zygote that has died since is replaced once."""
        self._end_child()
        for _ in range(2):
            if self._zygote and self._zygote.owner != os.getpid():
                self.close()  # we are a fork of its owner
            self._zygote = self._zygote or Zygote(self._command)
            try:
                self._child = Child(self._zygote, request, data, self.limits.page_seconds, self.limits.document_seconds)
            except (Ended, OutOfTime):
                self.close()
            else:
                return self._child
        raise RendererUnavailable("It stops as soon as it is started.")

    def _end_child(self, child: Child | None = None) -> None:
        """End the child that is running (if it is this one)."""
        if self._child is None or child not in (None, self._child):
            return
        running, self._child = self._child, None
        try:
            running.end(kill=True)
        except (Ended, OutOfTime):
            self._drop_zygote()

    def _why_it_ended(self, child: Child) -> DocpipeError:
        if child is not self._child:
            return RendererUnavailable("Another document was started before this one was read to its end.")
        self._child = None
        try:
            return error_of_ending(child.end(kill=False), self.limits)
        except (Ended, OutOfTime):
            self._drop_zygote()
            return RendererUnavailable("It was stopped from outside.")

    def _drop_zygote(self) -> None:
        if self._zygote:
            self._zygote.stop()
            self._zygote = None


def _whose_time(late: OutOfTime, limits: RenderLimits) -> str:
    if late.whole:
        return f"The document took longer than {limits.document_seconds:g} s (DOCPIPE_RENDER_DOCUMENT_SECONDS)."
    return f"A page took longer than {limits.page_seconds:g} s (DOCPIPE_RENDER_PAGE_SECONDS)."


def error_of_ending(ending: Ending, limits: RenderLimits) -> BadDocument:
    """Why a child ended without an answer."""
    if ending.signal == signal.SIGXCPU:
        return RenderTimeout(f"It used more than {limits.document_seconds:g} s of processor time.")
    if ending.peak_bytes > 0.8 * limits.memory_bytes:
        return RenderMemory()
    if ending.signal == signal.SIGKILL:
        return RenderMemory("The system's own limit stopped it.")
    if ending.signal is not None:
        return RenderCrash(f"It ended by {signal.Signals(ending.signal).name}.")
    return RenderCrash(f"It ended with code {os.WEXITSTATUS(ending.status)}.")
