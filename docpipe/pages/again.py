"""Looks again at places of a document: their pixels drawn anew, finer and upright, and the line that stands there.

Knows places and images; knows no field and no value.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from docpipe.document import Box, Page, Provenance
from docpipe.pages.ocr import Character, Ocr
from docpipe.pages.renderer import Renderer
from docpipe.pages.straightening import upright

LOOK_DPI = 300
MARGIN = 0.35  # of the height of a place, around it


@dataclass(frozen=True, slots=True)
class Look:
    """What stands at a place; `margin`: the share of the look's width at either end that lies outside the place."""

    text: str
    characters: tuple[Character, ...]
    margin: float


def look_again(
    renderer: Renderer,
    ocr: Ocr,
    data: bytes,
    pages: Mapping[int, Page],
    places: Sequence[Provenance],
    password: str | None = None,
) -> list[Look]:
    """What stands at each place, which is one of a page as it is read."""
    wider = [_with_margin(place, pages[place.page_no]) for place in places]
    drawn = renderer.crops(
        data,
        [Provenance(place.page_no, pages[place.page_no].warp.box(place.box)) for place in wider],
        dpi=LOOK_DPI,
        password=password,
    )
    crops = [upright(image, pages[place.page_no], place.box) for image, place in zip(drawn, wider, strict=True)]
    lines = ocr.recognize(crops)
    return [
        Look(line.text, line.characters, (place.box.x0 - wide.box.x0) / max(wide.box.width, 1e-6))
        for line, place, wide in zip(lines, places, wider, strict=True)
    ]


def _with_margin(place: Provenance, page: Page) -> Provenance:
    """The place and a little around it, inside the page."""
    box = place.box
    down = MARGIN * box.height
    across = down * page.height / page.width
    wide = Box(max(box.x0 - across, 0.0), max(box.y0 - down, 0.0), min(box.x1 + across, 1.0), min(box.y1 + down, 1.0))
    return Provenance(place.page_no, wide)
