"""Turns drawn pages into what a model is shown: rendered as all documents are, in the renderer's own child."""

from collections.abc import Sequence

from docpipe.document import Image
from docpipe.pages import Renderer
from docpipe.probing.drawing import Drawn, pdf_of
from docpipe.reading import sheet_of
from docpipe.reading.page_text import page_text
from docpipe.vlm.prompts import Leaf

USUAL_DPI = 150


class Studio:
    """Makes leaves. `words`: whether the model is shown words beside images, as this installation does."""

    def __init__(self, renderer: Renderer, words: bool = True) -> None:
        self.renderer, self.words = renderer, words

    def leaves(self, pages: Sequence[Drawn], dpi: int = USUAL_DPI, bare: bool = False) -> list[Leaf]:
        """The pages as a model is shown each of them alone; `bare`: their images without their words."""
        drawn = self.renderer.pages(pdf_of(pages), image_dpi=dpi, colour=True)
        with_words = self.words and not bare
        return [Leaf(1, page.image, page_text(sheet_of(page)) if with_words else None) for page in drawn if page.image]


def blackened(image: Image) -> Image:
    """The same image, all black."""
    return Image(image.width, image.height, bytes(len(image.pixels)), image.channels)
