"""The font families that a sample may be set in: the standard 14 and embedded ones of many designers.

`stretch` sets a face narrower or wider than it was drawn. A face is used only for letters that it has. Knows no page.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from PIL import ImageFont
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from samples.typefaces import EMBEDDED, OCR_B, VERA, face_stream


class MissingGlyph(ValueError):
    """The face has no shape for a character of the text: set it in a family that `holds` it."""


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

    def holds(self, text: str) -> bool:
        """Whether it has a glyph for every character."""
        return not missing(self.name, text)


@dataclass(frozen=True, slots=True)
class Family:
    """The faces that a document is set in."""

    name: str
    regular: Face
    bold: Face
    italic: Face

    def holds(self, text: str) -> bool:
        """Whether all its faces have a glyph for every character."""
        return self.regular.holds(text) and self.bold.holds(text) and self.italic.holds(text)


def _family(name: str, regular: str, bold: str, italic: str, stretch: float = 1.0) -> Family:
    return Family(name, Face(regular, stretch), Face(bold, stretch), Face(italic, stretch))


def _trio(name: str, drawn: str, stretch: float = 1.0) -> Family:
    return _family(name, drawn, f"{drawn}-Bold", f"{drawn}-Italic", stretch)


FAMILIES = {
    family.name: family
    for family in (
        _family("helvetica", "Helvetica", "Helvetica-Bold", "Helvetica-Oblique"),
        _family("helvetica-narrow", "Helvetica", "Helvetica-Bold", "Helvetica-Oblique", 0.86),
        _family("times", "Times-Roman", "Times-Bold", "Times-Italic"),
        _family("courier", "Courier", "Courier-Bold", "Courier-Oblique"),
        _family("courier-narrow", "Courier", "Courier-Bold", "Courier-Oblique", 0.84),
        _family("vera", *VERA),
        _family("vera-narrow", *VERA, 0.87),
        _trio("roboto", "Roboto"),
        _trio("roboto-narrow", "Roboto", 0.88),
        _family("roboto-light", "Roboto-Light", "Roboto-Medium", "Roboto-LightItalic"),
        _trio("caladea", "Caladea"),
        _trio("source-serif", "SourceSerif"),
        _trio("source-sans", "SourceSans"),
        _family("manrope", "Manrope", "Manrope-Bold", "Manrope-Light"),
        _trio("fira", "Fira"),
        _trio("noto", "Noto"),
        _trio("noto-narrow", "Noto", 0.86),
        _trio("ubuntu", "Ubuntu"),
        _trio("ubuntu-mono", "UbuntuMono"),
        _trio("space-mono", "SpaceMono"),
        _trio("cascadia", "Cascadia"),
    )
}
MRZ = Face(OCR_B)  # machine-readable zones; 12 points are 10 characters an inch


def families_holding(text: str, names: Iterable[str] = ()) -> tuple[str, ...]:
    """Those of the families (of all, when none is named) that have a glyph for every character, by name."""
    return tuple(name for name in names or sorted(FAMILIES) if FAMILIES[name].holds(text))


@lru_cache(maxsize=128)
def load(name: str) -> None:
    """Make a face known to reportlab, when it is first used: each takes some milliseconds."""
    if name in EMBEDDED:
        pdfmetrics.registerFont(TTFont(name, face_stream(name)))


@lru_cache(maxsize=10_000)
def missing(name: str, text: str) -> str:
    """The characters for which a face has no glyph; the standard faces hold Windows-1252."""
    load(name)
    if name in EMBEDDED:
        glyphs = pdfmetrics.getFont(name).face.charToGlyph
        return "".join(char for char in text if not glyphs.get(ord(char)))
    return "".join(char for char in text if not char.encode("cp1252", "ignore"))


@lru_cache(maxsize=100_000)
def _units(name: str, text: str) -> float:
    load(name)
    return float(pdfmetrics.stringWidth(text, name, 1000))


@lru_cache(maxsize=128)
def _ascent_descent(name: str) -> tuple[float, float]:
    """The font's own figures, but for faces whose figures leave room for more than their letters."""
    load(name)
    if name in EMBEDDED and name not in VERA:
        drawn = ImageFont.truetype(face_stream(name), 1000)
        _, top, _, _ = drawn.getbbox("bdhl0", anchor="ls")
        _, _, _, bottom = drawn.getbbox("gpqy<", anchor="ls")
        return -top / 1000, max(bottom / 1000, 0.05)
    ascent, descent = pdfmetrics.getAscentDescent(name, 1000)
    return ascent / 1000, -descent / 1000
