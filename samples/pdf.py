"""Write the marks of a paper as a PDF file, the same bytes every time. Knows no story."""

from functools import singledispatch
from pathlib import Path
from typing import Any

from reportlab.pdfgen.canvas import Canvas

from samples import fonts
from samples.paper import Area, Disc, Mark, Paper, Shape, Stroke, Text


def write_pdf(paper: Paper, path: Path, title: str) -> None:
    """Write the file; the same paper gives the same bytes."""
    fonts.register()
    canvas = Canvas(str(path), pagesize=(paper.width, paper.height), invariant=1, pageCompression=1)
    canvas.setTitle(title)
    canvas.setAuthor("docpipe samples")
    for marks in paper.pages:
        for mark in marks:
            _draw(mark, canvas, paper.height)
        canvas.showPage()
    canvas.save()


@singledispatch
def _draw(mark: Mark, canvas: Any, height: float) -> None:
    raise TypeError(f"no way to draw {type(mark).__name__}")


@_draw.register
def _(mark: Text, canvas: Any, height: float) -> None:
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
