"""Pages of print to be read: an A4 page at 72 dots per inch, with lines of text on it."""

from PIL import Image as Picture
from PIL import ImageDraw

from docpipe.document import Image

A4 = (595, 842)


def page(*lines: str, size: tuple[int, int] = A4) -> Image:
    """An RGB image with these lines, and a rule and boxes as forms have them, that differ with the text."""
    picture = Picture.new("RGB", size, "white")
    pen = ImageDraw.Draw(picture)
    for number, line in enumerate(lines):
        y = 60 + 42 * number
        pen.text((50, y), line, fill="black", font_size=24)
        pen.rectangle((50, y + 30, 50 + 7 * len(line), y + 34), fill=(20, 20, 120))
    return Image(*size, picture.tobytes(), 3)


def invoice(number: str, total: str) -> Image:
    """The page of a small invoice."""
    return page("Example Ltd.", f"Invoice {number}", "Widgets  2 x 50.00", "Tax 19 %", f"Total {total}")
