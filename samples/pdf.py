"""Write the marks of a paper as a PDF file, the same bytes every time. Knows no story."""

from collections.abc import Sequence
from functools import singledispatch
from io import BytesIO
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any

from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from samples import fonts
from samples.paper import Area, Disc, Ink, Mark, Paper, Picture, Shape, Stroke, Text


def write_pdf(paper: Paper, path: Path, title: str) -> None:
    """Write the file; the same paper gives the same bytes."""
    path.write_bytes(pdf_bytes([paper], title))


def pdf_bytes(papers: Sequence[Paper], title: str) -> bytes:
    """The pages of papers, one after the other, as one file. Raises MissingGlyph."""
    file = BytesIO()
    canvas = Canvas(file, invariant=1, pageCompression=1)
    canvas.setTitle(title)
    canvas.setAuthor("docpipe samples")
    for paper in papers:
        canvas.setPageSize((paper.width, paper.height))
        for marks in paper.pages:
            for mark in marks:
                _draw(mark, canvas, paper.height)
            canvas.showPage()
    canvas.save()
    return file.getvalue()


@singledispatch
def _draw(mark: Mark, canvas: Any, height: float) -> None:
    raise TypeError(f"no way to draw {type(mark).__name__}")


@_draw.register
def _(mark: Text, canvas: Any, height: float) -> None:
    if lacking := fonts.missing(mark.face.name, mark.text):
        raise fonts.MissingGlyph(f"{mark.face.name} has no {lacking!r} for {mark.text!r}")
    line = canvas.beginText(mark.x, height - mark.y)
    line.setFont(mark.face.name, mark.size)
    line.setFillColorRGB(*mark.colour)
    if mark.face.stretch != 1.0:
        line.setHorizScale(mark.face.stretch * 100)
    line.textOut(mark.text)
    if mark.face.stretch != 1.0:
        line.setHorizScale(100)  # it would outlive the text object
    canvas.drawText(line)


@_draw.register
def _(mark: Stroke, canvas: Any, height: float) -> None:
    canvas.setStrokeColorRGB(*mark.colour)
    canvas.setLineWidth(mark.width)
    canvas.setDash([mark.dash, mark.dash] if mark.dash else [])
    canvas.line(mark.x0, height - mark.y0, mark.x1, height - mark.y1)


@_draw.register
def _(mark: Area, canvas: Any, height: float) -> None:
    if mark.fill:
        canvas.setFillColorRGB(*mark.fill)
    if mark.edge:
        canvas.setDash([])
        canvas.setStrokeColorRGB(*mark.edge)
        canvas.setLineWidth(mark.edge_width)
    place = (mark.x0, height - mark.y1, mark.x1 - mark.x0, mark.y1 - mark.y0)
    how = {"stroke": int(mark.edge is not None), "fill": int(mark.fill is not None)}
    if mark.radius:
        canvas.roundRect(*place, mark.radius, **how)
    else:
        canvas.rect(*place, **how)


@_draw.register
def _(mark: Disc, canvas: Any, height: float) -> None:
    canvas.setDash([])
    canvas.setLineWidth(mark.ring or 0)
    canvas.setStrokeColorRGB(*mark.colour)
    canvas.setFillColorRGB(*mark.colour)
    canvas.circle(mark.x, height - mark.y, mark.radius, stroke=int(mark.ring > 0), fill=int(mark.ring == 0))


@_draw.register
def _(mark: Shape, canvas: Any, height: float) -> None:
    path = canvas.beginPath()
    (x, y), *rest = mark.points
    path.moveTo(x, height - y)
    for x, y in rest:
        path.lineTo(x, height - y)
    path.close()
    canvas.setFillColorRGB(*mark.fill)
    canvas.drawPath(path, stroke=0, fill=1)


@_draw.register
def _(mark: Ink, canvas: Any, height: float) -> None:
    canvas.saveState()
    canvas.setStrokeColorRGB(*mark.colour)
    canvas.setDash([])
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    if mark.opacity < 1:
        canvas.setStrokeAlpha(mark.opacity)
        canvas.setBlendMode("Multiply")
    for line in mark.lines:
        for width, points in _even(line):
            path = canvas.beginPath()
            path.moveTo(points[0][0], height - points[0][1])
            for x, y in points[1:]:
                path.lineTo(x, height - y)
            canvas.setLineWidth(width)
            canvas.drawPath(path, stroke=1, fill=0)
    canvas.restoreState()


def _even(line: Sequence[tuple[float, float, float]]) -> list[tuple[float, list[tuple[float, float]]]]:
    """A pen's line cut where its width changes by a tenth of a point."""
    pieces = [(max(round((one[2] + two[2]) / 2, 1), 0.1), one[:2], two[:2]) for one, two in pairwise(line)]
    runs = [(width, list(run)) for width, run in groupby(pieces, key=lambda piece: piece[0])]
    return [(width, [run[0][1], *(end for _, _, end in run)]) for width, run in runs]


@_draw.register
def _(mark: Picture, canvas: Any, height: float) -> None:
    canvas.saveState()
    if mark.inked:
        canvas.setBlendMode("Multiply")
    place = (mark.x0, height - mark.y1, mark.x1 - mark.x0, mark.y1 - mark.y0)
    canvas.drawImage(ImageReader(BytesIO(mark.data)), *place, mask="auto")
    canvas.restoreState()
