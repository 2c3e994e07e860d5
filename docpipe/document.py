"""The frozen values that the rooms hand to each other: pages and words, marks, readings, findings.

Knows no file format, no schema and no store.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from docpipe.geometry import AS_IT_LIES, Warp
from docpipe.geometry import Box as Box


@dataclass(frozen=True, slots=True)
class Provenance:
    """The place where a value was read."""

    page_no: int
    box: Box

    def as_json(self) -> dict[str, Any]:
        return {"page_no": self.page_no, "box": [round(side, 5) for side in self.box]}


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its box on the page, as a person sees it.

    `size` is the font size as a fraction of the page height; `score` is the OCR score 0..1, None for a text layer.
    """

    text: str
    box: Box
    size: float = 0.0
    bold: bool = False
    score: float | None = None


@dataclass(frozen=True, slots=True)
class HiddenWord:
    """A word of the text layer that a person cannot see; `why` is a code such as `white`, `tiny`, `off_page`."""

    word: Word
    why: str


@dataclass(frozen=True, slots=True)
class Image:
    """Raw 8-bit pixels, row by row, no padding: `len(pixels) == width * height * channels`; 1 channel grey, 3 RGB."""

    width: int
    height: int
    pixels: bytes = field(repr=False)
    channels: int = 1


class MarkKind(StrEnum):
    """What people leave on a page beside its print."""

    HANDWRITING = "handwriting"  # written words, figures, corrections, strikings-out
    STAMP = "stamp"  # a rubber stamp or seal
    SIGNATURE = "signature"  # a name signed
    CHECKBOX = "checkbox"  # a box to be ticked


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark on a page with its box. `checked` is said of check boxes alone; `score` 0..1 how sure its finder is."""

    kind: MarkKind
    box: Box
    checked: bool | None = None
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Legibility:
    """How well an image can be read. None where it cannot be told.

    `dpi`: effective dots per inch, by pixels and page size; `letter_pixels`: height of the usual small letter;
    `sharpness` and `contrast`: 0..1, 1 for a clean print; `cut_edges`: of `top`, `right`, `bottom`, `left` those where
    print runs out of the image.
    """

    dpi: float | None = None
    letter_pixels: float | None = None
    sharpness: float | None = None
    contrast: float | None = None
    cut_edges: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MachinePlace:
    """One character's place in a machine-readable line.

    `box` is its box on the page; `choices` the characters that it was read as and their weights, which sum up to 1 over
    all re-reads, the likeliest first; "" stands for those that saw nothing there.
    """

    box: Box
    choices: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class MachineLine:
    """A line of a machine-readable zone, as ICAO 9303 has them. Lines of one zone share its number, top to bottom.

    `rereads` says how often its image was read; 0 for a text layer alone.
    """

    zone: int
    box: Box
    places: tuple[MachinePlace, ...]
    rereads: int = 0

    @property
    def text(self) -> str:
        """The likeliest character of each place."""
        return "".join(place.choices[0][0] if place.choices else "" for place in self.places)


@dataclass(frozen=True, slots=True)
class Page:
    """One rendered page. `width` and `height` in points as displayed (rotation applied).

    `words` are the visible words in the file's own order; `rulings` thin straight drawn lines, as boxes;
    `image` only where it was asked for. All boxes are those of the page as it is read, upright; `warp` tells where they
    lie in the file's page, whose pages people see, and `filed_size` how large that is. `legibility` only where the page
    was read from its image. `blank`: nothing is on it.
    """

    page_no: int
    width: float
    height: float
    words: tuple[Word, ...] = ()
    hidden: tuple[HiddenWord, ...] = ()
    rulings: tuple[Box, ...] = ()
    image: Image | None = None
    marks: tuple[Mark, ...] = ()
    warp: Warp = AS_IT_LIES
    legibility: Legibility | None = None
    machine_lines: tuple[MachineLine, ...] = ()
    blank: bool = False
    filed_size: tuple[float, float] | None = None

    def bare(self) -> "Page":
        """The page without its words and pixels: what is kept beside a result."""
        return replace(self, words=(), hidden=(), rulings=(), image=None)


@dataclass(frozen=True, slots=True)
class FiledPage:
    """A page as it lies in its file, as people see it: its size in points and its visible words, in its own places.

    `turn`: by how many degrees clockwise it is turned to stand upright, 0, 90, 180 or 270.
    """

    page_no: int
    width: float
    height: float
    turn: int = 0
    words: tuple[Word, ...] = ()


class Severity(StrEnum):
    """What a finding means for acceptance."""

    NOTE = "note"  # worth knowing; the document may pass
    DOUBT = "doubt"  # a person must look
    SEVERE = "severe"  # a person must look, and first


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong with the document or its values. `path`: leads to the one value or row meant, where it is one."""

    code: str
    sentence: str
    severity: Severity = Severity.DOUBT
    fields: tuple[str, ...] = ()
    provenance: tuple[Provenance, ...] = ()
    path: tuple[str | int, ...] = field(default=(), compare=False)

    def as_json(self) -> dict[str, Any]:
        return {
            "code": self.code,
            "sentence": self.sentence,
            "severity": self.severity.value,
            "fields": list(self.fields),
            "provenance": [place.as_json() for place in self.provenance],
        }


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a document needs a person, or why it failed."""

    code: str
    sentence: str
    field: str | None = None

    def as_json(self) -> dict[str, Any]:
        return {"code": self.code, "sentence": self.sentence, "field": self.field}


Value = Decimal | date | str | bool | int | None


@dataclass(frozen=True, slots=True)
class FieldReading:
    """One value: `text` as printed, `value` as parsed, where it stands, and what speaks for it.

    `signals` are uncalibrated measures by name; `confidence` is None until it is calibrated.
    `alternatives` are other values that the same text, or the same field, may have. `derived`: the value is not printed
    as such but computed from what is, such as an end from a beginning and a term.
    """

    text: str
    value: Value
    provenance: tuple[Provenance, ...] = ()
    confidence: float | None = None
    signals: Mapping[str, float] = field(default_factory=dict)
    alternatives: tuple[Value, ...] = ()
    derived: bool = False

    def as_json(self) -> dict[str, Any]:
        return {
            "value": plain(self.value),
            "text": self.text,
            "confidence": self.confidence,
            "provenance": [place.as_json() for place in self.provenance],
            **({"derived": True} if self.derived else {}),
        }


Row = Mapping[str, FieldReading | None]
Answer = FieldReading | Sequence[Row] | Sequence[FieldReading] | None


@dataclass(frozen=True, slots=True)
class Reading:
    """All fields of one run of one reader. `language` is what the reader took the document to be in, or None.

    `findings`: what the reader itself noticed, such as characters that it had to repair. `calibrated_on`: what its
    values' confidence was learned from, None where they have none.
    """

    reader: str
    document_type: str
    fields: Mapping[str, Answer]
    language: str | None = None
    findings: tuple[Finding, ...] = ()
    calibrated_on: str | None = None


def plain(value: Value) -> str | bool | int | None:
    """A value as JSON can carry it: numbers as decimal strings, dates as ISO."""
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, date):
        return value.isoformat()
    return value
