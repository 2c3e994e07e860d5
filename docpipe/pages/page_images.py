"""Images of pages and of places on them as a model is shown them: in colour, upright, of so many pixels at most.

Drawn anew when they are asked for, so that a long document's pages are never all in memory.
"""

from collections.abc import Mapping, Sequence

from docpipe.document import Box, Image, Page, Provenance
from docpipe.pages.renderer import Renderer
from docpipe.pages.straightening import shrunk, upright
from docpipe.vlm.margins import without_margins
from docpipe.vlm.small_print import pixels_needed

Pages = Mapping[int, Page]

FINEST = 200  # dots per inch of a whole page; what is finer says no more
CLOSER = 300  # dots per inch of a place that is looked at more closely
ROUND = 4  # dots per inch: pages of nearly one size are drawn alike, all in one go
ROOM = 8  # times the pixels that are shown are drawn, as margins may be wide
AT_ONCE = 8  # pages that are in memory as they are drawn
WHOLE = Box(0.0, 0.0, 1.0, 1.0)


def page_images(
    renderer: Renderer, data: bytes, pages: Pages, page_nos: Sequence[int], pixels: int, password: str | None = None
) -> list[Image]:
    """An RGB image of each page without its margins, of at most so many pixels. Raises what the renderer raises.

    What is no margin the ink says: there may be more on a page than the words that are known.
    """
    images = []
    for first in range(0, len(page_nos), AT_ONCE):
        places = [Provenance(page_no, WHOLE) for page_no in page_nos[first : first + AT_ONCE]]
        drawn = _drawn(renderer, data, pages, places, ROOM * pixels, FINEST, password)
        images += [_shown(image, pages[place.page_no], pixels) for image, place in zip(drawn, places, strict=True)]
    return images


def _shown(image: Image, page: Page, pixels: int) -> Image:
    """The page without its margins, in as many pixels as its print needs."""
    inside = without_margins(image) or image
    return shrunk(inside, pixels_needed(page, image.height, inside.width * inside.height, pixels))


def closer_images(
    renderer: Renderer,
    data: bytes,
    pages: Pages,
    places: Sequence[Provenance],
    pixels: int,
    password: str | None = None,
) -> list[Image]:
    """An RGB image of each place of a page as it is read, as fine as helps. Raises what the renderer raises."""
    return _drawn(renderer, data, pages, places, pixels, CLOSER, password)


def _drawn(
    renderer: Renderer,
    data: bytes,
    pages: Pages,
    places: Sequence[Provenance],
    pixels: int,
    finest: int,
    password: str | None,
) -> list[Image]:
    """The places in their order; those of one resolution are drawn together, as each drawing opens the file anew."""
    dpis = [_dpi(pages[place.page_no], place.box, pixels, finest) for place in places]
    images: dict[int, Image] = {}
    for dpi in sorted(set(dpis)):
        numbers = [number for number, own in enumerate(dpis) if own == dpi]
        filed = [_filed(places[number], pages) for number in numbers]
        drawn = renderer.crops(data, filed, dpi=dpi, password=password, colour=True)
        for number, image in zip(numbers, drawn, strict=True):
            images[number] = upright(image, pages[places[number].page_no], places[number].box)
    return [images[number] for number in range(len(places))]


def _filed(place: Provenance, pages: Pages) -> Provenance:
    """The place in the file's page around one of the page as it is read."""
    return Provenance(place.page_no, pages[place.page_no].warp.box(place.box))


def _dpi(page: Page, box: Box, pixels: int, finest: int) -> int:
    """The resolution at which a place has at most so many pixels."""
    around = page.warp.box(box)
    width, height = page.filed_size or (page.width, page.height)
    area = max(around.width * width * around.height * height, 1.0)  # square points
    dpi = min(int(72 * (pixels / area) ** 0.5), finest)
    return dpi // ROUND * ROUND or max(dpi, 1)
