"""Draws the pages of a probe, as PDF, out of lines of text and ruled lines. Knows no question.

Letters come from Noto Sans, which has Latin, Greek and Cyrillic ones of all languages; Chinese, Japanese and Korean are
named to the renderer, which has its own. Arabic, Hebrew and the scripts of India are not drawn: no font here has them.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import pymupdf_fonts
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

WIDTH, HEIGHT = 595.0, 842.0  # points, A4
LATIN, CHINESE, JAPANESE, KOREAN = "probe", "STSong-Light", "HeiseiMin-W3", "HYSMyeongJo-Medium"


@dataclass(frozen=True, slots=True)
class Line:
    """A text; `x`, `y`: where its baseline begins, in points from the top left. `grey`: 0 black, 1 white."""

    x: float
    y: float
    text: str
    size: float = 11.0
    grey: float = 0.0
    font: str = LATIN


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page: lines, ruled lines as (x0, y0, x1, y1), and by how many degrees it lies turned, clockwise."""

    lines: tuple[Line, ...] = ()
    rules: tuple[tuple[float, float, float, float], ...] = ()
    turned: float = 0.0


def pdf_of(pages: Sequence[Drawn]) -> bytes:
    """A PDF file of these pages."""
    _load_fonts()
    out = io.BytesIO()
    canvas = Canvas(out, (WIDTH, HEIGHT), invariant=1)
    for page in pages:
        _turn(canvas, page.turned)
        for x0, y0, x1, y1 in page.rules:
            canvas.line(x0, HEIGHT - y0, x1, HEIGHT - y1)
        for line in page.lines:
            canvas.setFont(line.font, line.size)
            canvas.setFillGray(line.grey)
            canvas.drawString(line.x, HEIGHT - line.y, line.text)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def _turn(canvas: Canvas, degrees: float) -> None:
    """Turn about the middle; a page on its side is made small enough to lie there whole."""
    if degrees:
        canvas.translate(WIDTH / 2, HEIGHT / 2)
        canvas.rotate(-degrees)
        if degrees % 180 > 20:
            canvas.scale(WIDTH / HEIGHT, WIDTH / HEIGHT)
        canvas.translate(-WIDTH / 2, -HEIGHT / 2)


@cache
def _load_fonts() -> None:
    pdfmetrics.registerFont(TTFont(LATIN, io.BytesIO(pymupdf_fonts.myfont("notos"))))
    for name in (CHINESE, JAPANESE, KOREAN):
        pdfmetrics.registerFont(UnicodeCIDFont(name))
