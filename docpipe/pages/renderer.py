"""Bytes in, pages out: has confined children render a document and gives its pages one by one.

Knows the order of things and which error says what. A worker keeps one `Renderer`; one thread at a time uses it.
"""

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import Any, Self, TypeVar

from docpipe.document import Image, Page, Provenance
from docpipe.errors import (
    BadDocument,
    BrokenDocument,
    DocpipeError,
    EmptyFile,
    NoPages,
    PageTooDense,
    PageTooLarge,
    RenderCrash,
    RendererUnavailable,
    RenderMemory,
    RenderTimeout,
    TooManyPages,
)
from docpipe.pages.answers import crop_of, error_of, page_of
from docpipe.pages.graymap import cut_from, page_from, read_graymap
from docpipe.pages.kinds import kind_of
from docpipe.pages.launch import Ended, Ending, OutOfTime, Zygote, zygote_command
from docpipe.pages.limits import MAX_DOCUMENT_WORDS, RenderLimits
from docpipe.pages.places import in_requests
from docpipe.pages.poppler import CANNOT_START, find_pdftoppm
from docpipe.pages.running import Child
from docpipe.pages.wire import BadFrame, read_frame
from docpipe.pages.zygote import OUT_OF_MEMORY

POPPLER_DPI = 150  # of pages that have nothing but their image, where the caller asked for none
LONGEST_PASSWORD = 512  # characters; PDF takes 127 bytes at most

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Drawing:
    """What poppler is asked to draw."""

    first_page: int
    last_page: int
    image_dpi: int
    colour: bool


@dataclass(frozen=True, slots=True)
class Cut:
    """How places are to be drawn."""

    dpi: int
    colour: bool = False
    password: str | None = None


class Renderer:
    """Renders documents in confined children of one warm zygote, which is started when it is first needed."""

    def __init__(self, limits: RenderLimits | None = None, *, command: Sequence[str] | None = None) -> None:
        self.limits = limits or RenderLimits()
        self._command = list(command or zygote_command())
        self._zygote: Zygote | None = None
        self._child: Child | None = None

    def pages(
        self,
        data: bytes,
        *,
        password: str | None = None,
        image_dpi: int | None = None,
        colour: bool = False,
        first_page: int = 1,
    ) -> Iterator[Page]:
        """The document's pages in order, each as soon as it is there.

        With `image_dpi` each page has its image, grey or with `colour` RGB, at that resolution (dots per inch); a page
        that is an image file has it at its own, and one much larger than paper coarser. `legibility` has at first only
        the dots per inch of what was scanned. What PyMuPDF refuses, poppler may still draw: such pages have an image
        and no words. Pages before `first_page` may come without words and image. Raises BadDocument's children when the
        file is at fault, RendererUnavailable when this machine is.
        """
        if not data:
            raise EmptyFile
        done = 0
        try:
            request = {"password": _shortened(password), "image_dpi": image_dpi, "colour": colour}
            request |= {"first_page": first_page}
            for page in self._run("render", request, data, self._framed_pages):
                yield page
                done = page.page_no
        except (BrokenDocument, NoPages) as error:
            refusal = error
        else:
            return
        if password is not None or kind_of(data) not in ("pdf", None):
            raise refusal
        drawing = Drawing(done + 1, self.limits.max_pages + 1, image_dpi or POPPLER_DPI, colour)
        yield from self._pages_by_poppler(data, drawing, refusal)

    def crops(
        self,
        data: bytes,
        places: Sequence[Provenance],
        *,
        dpi: int,
        password: str | None = None,
        colour: bool = False,
    ) -> list[Image]:
        """Images of places on the file's pages, in their order, at a resolution; of image files none finer.

        Grey, or with `colour` RGB.

        A child of its own draws only these, so a document whose pages are being given must be read to its end before.
        Raises what `pages` raises.
        """
        if not data:
            raise EmptyFile
        cuts = (self._cut(data, request, Cut(dpi, colour, password)) for request in in_requests(places))
        return [image for images in cuts for image in images]

    def report(self) -> dict[str, Any]:
        """What a child found that was shut in and tried the doors; see `sandbox_report`."""
        child = self._start_child(self._with_limits("report", {}), b"")
        with self._judged(child):
            child.start_page()
            return read_frame(child.read, 0)[0]

    def close(self) -> None:
        """End the zygote and all below it. The renderer can be used again afterwards."""
        self._end_child()
        self._drop_zygote()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _cut(self, data: bytes, places: Sequence[Provenance], cut: Cut) -> list[Image]:
        request = {
            "password": _shortened(cut.password),
            "dpi": cut.dpi,
            "colour": cut.colour,
            "places": [[place.page_no, *(round(side, 5) for side in place.box)] for place in places],
        }
        try:
            return list(self._run("cut", request, data, lambda child: self._framed_crops(child, len(places), cut)))
        except (BrokenDocument, NoPages) as refusal:
            if cut.password is not None or kind_of(data) not in ("pdf", None):
                raise
            return self._cut_by_poppler(data, places, cut, refusal)

    def _cut_by_poppler(self, data: bytes, places: Sequence[Provenance], cut: Cut, refusal: BadDocument) -> list[Image]:
        """Clips of pages that only poppler draws, whole; one page in memory at a time."""
        found: dict[int, Image] = {}
        for number in sorted({place.page_no for place in places}):
            for page in self._pages_by_poppler(data, Drawing(number, number, cut.dpi, cut.colour), refusal):
                of_page = [(order, place.box) for order, place in enumerate(places) if place.page_no == number]
                found |= {order: cut_from(page.image, box) for order, box in of_page if page.image}
        return [found[order] for order in range(len(places))]

    def _pages_by_poppler(self, data: bytes, drawing: Drawing, refusal: BadDocument) -> Iterator[Page]:
        """The pages that PyMuPDF refused; its refusal again where poppler gives none."""
        program = find_pdftoppm()
        if program is None:
            raise type(refusal)(f"{refusal.detail} Installing poppler-utils could help.".strip())
        count = 0
        try:
            request = {"program": str(program), **asdict(drawing)}
            for page in self._run("poppler", request, data, lambda child: self._drawn_pages(child, drawing)):
                count += 1
                yield page
        except BadDocument as error:
            if count or isinstance(error, TooManyPages | PageTooLarge):
                raise
        if not count:
            raise refusal

    def _run(
        self, work: str, request: dict[str, Any], data: bytes, reader: Callable[[Child], Iterator[T]]
    ) -> Iterator[T]:
        """What a child gives for this work; what goes wrong as an error of the tree."""
        child = self._start_child(self._with_limits(work, request), data)
        with self._judged(child):
            yield from reader(child)

    @contextmanager
    def _judged(self, child: Child) -> Iterator[None]:
        """Give what goes wrong with a child as an error of the tree, and end the child."""
        try:
            yield
        except OutOfTime as late:
            raise RenderTimeout(_whose_time(late, self.limits)) from None
        except BadFrame as fault:
            raise RenderCrash(f"Its answer makes no sense: {fault}.") from None
        except Ended:
            raise self._why_it_ended(child) from None
        finally:
            self._end_child(child)

    def _with_limits(self, work: str, request: dict[str, Any]) -> dict[str, Any]:
        return request | {
            "work": work,
            "max_pages": self.limits.max_pages,
            "max_page_pixels": self.limits.max_page_pixels,
            "memory_bytes": self.limits.memory_bytes,
            "document_seconds": self.limits.document_seconds,
        }

    def _framed_pages(self, child: Child) -> Iterator[Page]:
        words = 0
        for number in range(1, self.limits.max_pages + 2):
            child.start_page()
            header, payload = read_frame(child.read, 3 * self.limits.max_page_pixels)
            if header.get("kind") == "error":
                raise error_of(header)
            if header == {"kind": "end", "pages": number - 1}:
                return
            if header.get("kind") != "page" or number > self.limits.max_pages:
                break
            page = page_of(header, payload, number)
            words += len(page.words) + len(page.hidden)
            if words > MAX_DOCUMENT_WORDS:
                raise PageTooDense(f"Up to page {number} there are {words}, the limit is {MAX_DOCUMENT_WORDS}.")
            yield page
        raise BadFrame("it does not end as it should")

    def _framed_crops(self, child: Child, count: int, cut: Cut) -> Iterator[Image]:
        channels = 3 if cut.colour else 1
        left = 2 * self.limits.max_page_pixels * channels
        for _ in range(count):
            child.start_page()
            header, payload = read_frame(child.read, min(left, self.limits.max_page_pixels * channels))
            if header.get("kind") == "error":
                raise error_of(header)
            left -= len(payload)
            yield crop_of(header, payload, channels)
        if read_frame(child.read, 0)[0] != {"kind": "end", "pages": count}:
            raise BadFrame("it does not end as it should")

    def _drawn_pages(self, child: Child, drawing: Drawing) -> Iterator[Page]:
        for number in range(drawing.first_page, drawing.last_page + 1):
            child.start_page()
            try:
                image = read_graymap(child.read, self.limits.max_page_pixels)
            except Ended:
                if child.end(kill=False).status:
                    raise
                return
            if number > self.limits.max_pages:
                raise TooManyPages(f"The limit is {self.limits.max_pages}.")
            if image.width == image.height == 1:  # what pdftoppm writes when it cannot draw a page
                raise BrokenDocument(f"Page {number} cannot be drawn.")
            yield page_from(image, number, drawing.image_dpi)

    def _start_child(self, request: dict[str, Any], data: bytes) -> Child:
        """A child for this document; a zygote that has died since is replaced once."""
        self._end_child()
        for _ in range(2):
            if self._zygote and self._zygote.owner != os.getpid():
                self._drop_zygote()  # we are a fork of its owner
            try:
                self._zygote = self._zygote or Zygote(self._command)
                self._child = Child(self._zygote, request, data, self.limits.page_seconds, self.limits.document_seconds)
            except (Ended, OutOfTime):
                self._drop_zygote()
            except OSError as error:
                raise RendererUnavailable(str(error)) from None
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
        try:
            return error_of_ending(child.end(kill=False), self.limits)
        except (Ended, OutOfTime):
            self._child = None
            self._drop_zygote()
            return RendererUnavailable("It was stopped from outside.")

    def _drop_zygote(self) -> None:
        if self._zygote:
            self._zygote.stop()
            self._zygote = None


def _shortened(password: str | None) -> str | None:
    return password and password[:LONGEST_PASSWORD]


def _whose_time(late: OutOfTime, limits: RenderLimits) -> str:
    if late.whole:
        return f"The document took longer than {limits.document_seconds:g} s (DOCPIPE_RENDER_DOCUMENT_SECONDS)."
    return f"A page took longer than {limits.page_seconds:g} s (DOCPIPE_RENDER_PAGE_SECONDS)."


def error_of_ending(ending: Ending, limits: RenderLimits) -> DocpipeError:
    """Why a child ended without an answer."""
    if ending.signal == signal.SIGXCPU:
        return RenderTimeout(f"It used more than {limits.document_seconds:g} s of processor time.")
    if ending.code == OUT_OF_MEMORY or ending.peak_bytes > 0.8 * limits.memory_bytes:
        return RenderMemory()
    if ending.signal == signal.SIGKILL:
        return RenderMemory("The system's own limit stopped it.")
    if ending.signal is not None:
        return RenderCrash(f"It ended by {signal.Signals(ending.signal).name}.")
    if ending.code == CANNOT_START:
        return RendererUnavailable("poppler's pdftoppm could not be started in its sandbox.")
    return RenderCrash(f"It ended with code {ending.code}.")
