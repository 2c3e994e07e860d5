"""How a paper comes to the mail room: born digital, scanned or photographed, in which format and in what condition.

Only says it; `writing` does it. Knows no story.
"""

from dataclasses import dataclass
from enum import StrEnum

from samples.finish.light import Light
from samples.finish.lying import View
from samples.finish.ruins import Ruin

Box = tuple[float, float, float, float]


class Kind(StrEnum):
    """Where a file comes from."""

    BORN = "born"  # a program wrote it
    SCAN = "scan"  # a flat-bed or feeding scanner, or a fax machine
    PHOTO = "photo"  # a phone


class Format(StrEnum):
    """The formats of files, named as their suffixes."""

    PDF = "pdf"
    PNG = "png"
    JPEG = "jpeg"
    TIFF = "tiff"
    WEBP = "webp"


ONE_PAGE = (Format.PNG, Format.JPEG, Format.WEBP)  # formats that hold one page


class Tint(StrEnum):
    """The colours of a raster."""

    COLOUR = "colour"
    GREY = "grey"
    BLACK = "black"  # black or white, one bit a pixel


class Layer(StrEnum):
    """Text under the image of a scanned PDF."""

    NONE = "none"
    AGREES = "agrees"  # invisible OCR text that says what is printed


@dataclass(frozen=True, slots=True)
class Flat:
    """How a sheet lies on the glass: whole turns clockwise, then degrees askew; `shift` and `bed` in points.

    A bed is the whole glass, on which a small card or slip lies; `lid` is its brightness, 0..1.
    """

    turn: int = 0
    skew: float = 0.0
    shift: tuple[float, float] = (0.0, 0.0)
    bed: tuple[float, float] | None = None
    lid: float = 1.0


@dataclass(frozen=True, slots=True)
class Finish:
    """What becomes of a paper. `fault` names why a person could not read it; None where a person can, with ease.

    `stored_turn`: degrees by which the file holds its pages turned, for viewers to turn back (PDF /Rotate, EXIF).
    `pasted`: a part of each page of a born file that is an image only, in fractions.
    """

    kind: Kind = Kind.BORN
    format: Format = Format.PDF
    dpi: int = 200
    tint: Tint = Tint.COLOUR
    quality: int = 80
    lies: Flat | View = Flat()
    top: str = "wood"
    ruins: tuple[Ruin | Light, ...] = ()
    layer: Layer = Layer.NONE
    stored_turn: int = 0
    pasted: Box | None = None
    fault: str | None = None


BORN = Finish()
