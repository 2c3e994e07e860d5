"""What a page draws over its text, and where text is clipped: a device that watches the page being drawn.

Counts drawing operations as PyMuPDF's trace does, so that `seqno` tells what came later.
"""

from dataclasses import dataclass
from typing import Any

from pymupdf import mupdf

from docpipe.pages.geometry import common, share
from docpipe.pages.glyphs import Bounds
from docpipe.pages.visibility import Cover, Drawn, Raster

EVERYWHERE: Bounds = (-1e9, -1e9, 1e9, 1e9)
OPAQUE = 0.95
_WATCHED = (
    *("fill_path", "stroke_path", "fill_text", "stroke_text", "ignore_text", "fill_shade", "fill_image"),
    *("fill_image_mask", "clip_path", "clip_stroke_path", "clip_text", "clip_stroke_text", "clip_image_mask"),
    *("pop_clip", "begin_mask", "end_mask", "begin_group", "end_group", "begin_tile", "end_tile"),
)


@dataclass(frozen=True, slots=True)
class Window:
    """Through what the page is drawn just now: bounds, whether they are exact, and whether it lets show through."""

    bounds: Bounds = EVERYWHERE
    exact: bool = True
    see_through: bool = False
    text: Bounds | None = None  # the text that is the window, as where text is filled with a pattern


class Watcher(mupdf.FzDevice2):  # type: ignore[misc]
    """Collects covers and the windows of text while a page is run through it, in points as displayed.

    The methods are those of MuPDF's `fz_device`, each with the context first.
    """

    def __init__(self) -> None:
        super().__init__()
        for name in _WATCHED:
            getattr(self, f"use_virtual_{name}")()
        self.seqno = 0
        self.windows = [Window()]
        self.covers: list[Cover] = []
        self.clips: dict[int, Bounds] = {}
        self.shapes: set[int] = set()
        self.painted: list[Bounds] = []
        self.images: list[Raster] = []
        self._last_shape: Bounds | None = None

    def fill_path(self, *call: Any) -> None:
        _, path, _, ctm, _, _, alpha, _ = call
        self._cover(_plain(mupdf.ll_fz_bound_path(path, None, ctm)), alpha, bool(mupdf.ll_fz_path_is_rect(path, ctm)))

    def fill_image(self, *call: Any) -> None:
        _, image, ctm, alpha, _ = call
        self.images.append(Raster(_unit_square(ctm), image.w, image.h))
        upright = min(abs(ctm.b) + abs(ctm.c), abs(ctm.a) + abs(ctm.d)) < 0.01
        self._cover(_unit_square(ctm), alpha, upright)

    def fill_shade(self, *call: Any) -> None:
        _, shade, ctm, alpha, _ = call
        self._cover(_plain(mupdf.ll_fz_bound_shade(shade, ctm)), alpha, True)

    def fill_image_mask(self, *call: Any) -> None:
        self.images.append(Raster(_unit_square(call[2]), call[1].w, call[1].h))
        self._paint(_unit_square(call[2]))

    def stroke_path(self, *call: Any) -> None:
        self._paint(_plain(mupdf.ll_fz_bound_path(call[1], call[2], call[3])))

    def fill_text(self, *_: Any) -> None:
        if len(self.windows) > 1:
            self.clips[self.seqno] = self.windows[-1].bounds
        self._last_shape = None
        self.seqno += 1

    stroke_text = fill_text

    def ignore_text(self, *call: Any) -> None:
        """Invisible text; glyphs of Type 3 fonts come so too, right after the shapes that they are drawn with."""
        _, text, ctm = call
        if self._last_shape and share(self._last_shape, _plain(mupdf.ll_fz_bound_text(text, None, ctm))) > 0.5:
            self.shapes.add(self.seqno)
        self.fill_text()

    def clip_path(self, *call: Any) -> None:
        _, path, _, ctm, _ = call
        now = self.windows[-1]
        inside = common(now.bounds, _plain(mupdf.ll_fz_bound_path(path, None, ctm)))
        self.windows.append(Window(inside, now.exact and bool(mupdf.ll_fz_path_is_rect(path, ctm)), now.see_through))

    def clip_stroke_path(self, *_: Any) -> None:
        self.windows.append(Window(self.windows[-1].bounds, False, True))

    clip_image_mask = begin_mask = clip_stroke_path

    def clip_text(self, *call: Any) -> None:
        bounds = _plain(mupdf.ll_fz_bound_text(call[1], None, call[2]))
        self.windows.append(Window(self.windows[-1].bounds, False, True, bounds))

    def clip_stroke_text(self, *call: Any) -> None:
        bounds = _plain(mupdf.ll_fz_bound_text(call[1], call[2], call[3]))
        self.windows.append(Window(self.windows[-1].bounds, False, True, bounds))

    def end_mask(self, *_: Any) -> None:
        """The mask stays in force as a clip until it is popped."""

    def pop_clip(self, *_: Any) -> None:
        if len(self.windows) > 1:
            self.windows.pop()

    end_group = end_tile = pop_clip

    def begin_group(self, *call: Any) -> None:
        blend, alpha = call[-2:]
        now = self.windows[-1]
        self.windows.append(Window(now.bounds, now.exact, now.see_through or blend != 0 or alpha < OPAQUE))

    def begin_tile(self, *_: Any) -> int:
        self.windows.append(Window(self.windows[-1].bounds, False, True, self.windows[-1].text))
        return 0

    def _cover(self, bounds: Bounds, alpha: float, exact: bool) -> None:
        now, inside = self.windows[-1], common(bounds, self.windows[-1].bounds)
        if alpha >= OPAQUE and not now.see_through and inside[2] - inside[0] > 1 and inside[3] - inside[1] > 1:
            self.covers.append(Cover(inside, self.seqno, exact and now.exact))
        self._paint(bounds)

    def _paint(self, bounds: Bounds) -> None:
        if self.windows[-1].text:
            self.painted.append(self.windows[-1].text)
        self._last_shape = bounds
        self.seqno += 1


def watch(page: Any) -> Drawn:
    """Run a page through a watcher."""
    watcher = Watcher()
    mupdf.fz_run_page(page.this, watcher, mupdf.FzMatrix(), mupdf.FzCookie())
    mupdf.fz_close_device(watcher)
    return Drawn(
        tuple(watcher.covers),
        watcher.clips,
        frozenset(watcher.shapes),
        tuple(watcher.painted),
        watcher.seqno,
        tuple(watcher.images),
    )


def _plain(rect: Any) -> Bounds:
    return rect.x0, rect.y0, rect.x1, rect.y1


def _unit_square(ctm: Any) -> Bounds:
    """Where an image lies: the unit square under its matrix."""
    xs = (ctm.e, ctm.e + ctm.a, ctm.e + ctm.c, ctm.e + ctm.a + ctm.c)
    ys = (ctm.f, ctm.f + ctm.b, ctm.f + ctm.d, ctm.f + ctm.b + ctm.d)
    return min(xs), min(ys), max(xs), max(ys)
