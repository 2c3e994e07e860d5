"""The font families that a sample may be set in: the standard 14 and Bitstream Vera, which ships with reportlab.

`stretch` sets a face narrower or wider than it was drawn. Knows no page.
"""

from dataclasses import dataclass
from functools import lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont


@dataclass(frozen=True, slots=True)
class Face:
    """One font of a family. `stretch`: its width as a share of the drawn width."""

    name: str
    stretch: float = 1.0

    def width(self, text: str, size: float) -> float:
        """The width of a text in points."""
        return _units(self.name, text) * size * self.stretch / 1000

    def rise(self, size: float) -> tuple[float, float]:
        """How far letters reach above and below the baseline, in points, both positive."""
        ascent, descent = _ascent_descent(self.name)
        return ascent * size, descent * size


@dataclass(frozen=True, slots=True)
class Family:
    """The faces that a document is set in."""

    name: str
    regular: Face
    bold: Face
    italic: Face


def _family(name: str, regular: str, bold: str, italic: str, stretch: float = 1.0) -> Family:
    return Family(name, Face(regular, stretch), Face(bold, stretch), Face(italic, stretch))


FAMILIES = {
    family.name: family
    for family in (
        _family("helvetica", "Helvetica", "Helvetica-Bold", "Helvetica-Oblique"),
        _family("helvetica-narrow", "Helvetica", "Helvetica-Bold", "Helvetica-Oblique", 0.86),
        _family("times", "Times-Roman", "Times-Bold", "Times-Italic"),
        _family("courier", "Courier", "Courier-Bold", "Courier-Oblique"),
        _family("courier-narrow", "Courier", "Courier-Bold", "Courier-Oblique", 0.84),
        _family("vera", "Vera", "VeraBd", "VeraIt"),
        _family("vera-narrow", "Vera", "VeraBd", "VeraIt", 0.87),
    )
}


@lru_cache(maxsize=1)
def register() -> None:
    """Make the embedded faces known to reportlab."""
    for name in ("Vera", "VeraBd", "VeraIt"):
        pdfmetrics.registerFont(TTFont(name, f"{name}.ttf"))


@lru_cache(maxsize=100_000)
def _units(name: str, text: str) -> float:
    register()
    return float(pdfmetrics.stringWidth(text, name, 1000))


@lru_cache(maxsize=32)
def _ascent_descent(name: str) -> tuple[float, float]:
    register()
    ascent, descent = pdfmetrics.getAscentDescent(name, 1000)
    return ascent / 1000, -descent / 1000
