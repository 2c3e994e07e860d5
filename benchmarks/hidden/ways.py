"""The ways to put text into a PDF so that software finds it and a person does not. One function a way.

Each takes a page and lies: a text, the box in points where it is to stand, and a size. Knows no reader.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random

import pymupdf

FONT = "helv"


@dataclass(frozen=True, slots=True)
class Lie:
    """A false value, where it is put (points, baseline on the left), and its size in points."""

    text: str
    x: float
    y: float
    size: float

    @property
    def box(self) -> pymupdf.Rect:
        """The place that the text takes."""
        width = pymupdf.get_text_length(self.text, FONT, self.size)
        return pymupdf.Rect(self.x, self.y - 0.8 * self.size, self.x + width, self.y + 0.25 * self.size)


Way = Callable[[pymupdf.Page, Lie, Random], None]


def white(page: pymupdf.Page, lie: Lie, rng: Random) -> None:
    _write(page, lie, color=(1, 1, 1))


def nearly_white(page: pymupdf.Page, lie: Lie, rng: Random) -> None:
    _write(page, lie, color=(rng.uniform(0.955, 0.995),) * 3)


def on_own_ground(page: pymupdf.Page, lie: Lie, rng: Random) -> None:
    """Dark on a bar of the same dark colour, in the margin where nothing else stands."""
    colour = (rng.random() * 0.5, rng.random() * 0.5, rng.random() * 0.5)
    low = _in_margin(page, lie)
    page.draw_rect(_around(low), color=None, fill=colour)
    _write(page, low, color=colour)


def tiny(page: pymupdf.Page, lie: Lie, rng: Random) -> None:
    _write(page, Lie(lie.text, lie.x, lie.y, rng.uniform(0.1, 1.6)))


def tiny_by_matrix(page: pymupdf.Page, lie: Lie, rng: Random) -> None:
    _raw(page, f"0.05 0 0 0.05 {{x:.2f}} {{y:.2f}} cm BT /{FONT} 12 Tf 0 0 Td ({lie.text}) Tj ET", lie)


def off_page(page: pymupdf.Page, lie: Lie, rng: Random) -> None:
    x, y = rng.choice(((-300, lie.y), (page.rect.width + 20, lie.y), (lie.x, -40), (lie.x, page.rect.height + 40)))
    _write(page, Lie(lie.text, x, y, lie.size))


def outside_the_crop_box(page: pymupdf.Page, lie: Lie, rng: Random) -> None:
    """Inside the media box, which is made larger, and outside what is shown."""
    whole = page.mediabox
    page.set_mediabox(pymupdf.Rect(whole.x0, whole.y0, whole.x1 + 400, whole.y1))
    page.set_cropbox(pymupdf.Rect(0, 0, whole.width, whole.height))
    _write(page, Lie(lie.text, whole.width + 30, lie.y, lie.size))


def under_a_shape(page: pymupdf.Page, lie: Lie, rng: Random) -> None:
    low = _in_margin(page, lie)
    _write(page, low)
    page.draw_rect(_around(low), color=None, fill=rng.choice(((1, 1, 1), (0.9, 0.9, 0.95), (0, 0, 0.4))))


def under_an_image(page: pymupdf.Page, lie: Lie, rng: Random) -> None:
    low = _in_margin(page, lie)
    _write(page, low)
    pixels = pymupdf.Pixmap(pymupdf.csRGB, pymupdf.IRect(0, 0, 64, 16))
    pixels.clear_with(rng.randint(200, 255))
    page.insert_image(_around(low), pixmap=pixels, keep_proportion=False)


def clipped_away(page: pymupdf.Page, lie: Lie, rng: Random) -> None:
    """Drawn under a clip that lies elsewhere."""
    clip = f"{rng.uniform(5, 40):.1f} {rng.uniform(5, 40):.1f} 20 8 re W n"
    _raw(page, f"{clip} BT /{FONT} {lie.size:.2f} Tf {{x:.2f}} {{y:.2f}} Td ({lie.text}) Tj ET", lie)


def clipping_mode(page: pymupdf.Page, lie: Lie, rng: Random) -> None:
    """Render mode 7: the letters only add to the clip."""
    _raw(page, f"BT 7 Tr /{FONT} {lie.size:.2f} Tf {{x:.2f}} {{y:.2f}} Td ({lie.text}) Tj ET", lie)


def invisible_mode(page: pymupdf.Page, lie: Lie, rng: Random) -> None:
    _write(page, lie, render_mode=3)


def transparent(page: pymupdf.Page, lie: Lie, rng: Random) -> None:
    _write(page, lie, fill_opacity=rng.choice((0.0, 0.01, 0.03)), stroke_opacity=0)


def hidden_layer(page: pymupdf.Page, lie: Lie, rng: Random) -> None:
    _write(page, lie, oc=page.parent.add_ocg("layer", on=False))


def hidden_by_membership(page: pymupdf.Page, lie: Lie, rng: Random) -> None:
    """A layer that shows only while another one, which is off, is on."""
    off = page.parent.add_ocg("off", on=False)
    _write(page, lie, oc=page.parent.set_ocmd(ocgs=[off], policy="AllOn"))


def hidden_annotation(page: pymupdf.Page, lie: Lie, rng: Random) -> None:
    note = page.add_freetext_annot(lie.box, lie.text, fontsize=lie.size, fontname=FONT)
    note.set_flags(pymupdf.PDF_ANNOT_IS_HIDDEN)
    note.update()


def empty_glyphs(page: pymupdf.Page, lie: Lie, rng: Random) -> None:
    """A Type 3 font whose letters draw nothing, with a map that says what they are."""
    document, codes = page.parent, range(32, 127)
    glyph = _stream(document, b"600 0 d0")
    names = " ".join(f"/c{code}" for code in codes)
    procedures = " ".join(f"/c{code} {glyph} 0 R" for code in codes)
    pairs = "\n".join(f"<{code:02x}> <{code:04x}>" for code in codes)
    cmap = _stream(document, _CMAP.format(count=len(codes), pairs=pairs).encode())
    font = document.get_new_xref()
    document.update_object(
        font,
        f"<</Type/Font/Subtype/Type3/FontBBox[0 0 600 700]/FontMatrix[0.001 0 0 0.001 0 0]/FirstChar 32/LastChar 126"
        f"/Widths[{'600 ' * len(codes)}]/Encoding<</Type/Encoding/Differences[32 {names}]>>"
        f"/CharProcs<<{procedures}>>/Resources<<>>/ToUnicode {cmap} 0 R>>",
    )
    _raw(page, f"BT /{FONT} 1 Tf /Ghost {lie.size:.2f} Tf {{x:.2f}} {{y:.2f}} Td ({lie.text}) Tj ET", lie)
    _name_font(page, "Ghost", font)


WAYS: Mapping[str, Way] = {
    way.__name__: way
    for way in (
        white, nearly_white, on_own_ground, tiny, tiny_by_matrix, off_page, outside_the_crop_box, under_a_shape,
        under_an_image, clipped_away, clipping_mode, invisible_mode, transparent, hidden_layer, hidden_by_membership,
        hidden_annotation, empty_glyphs,
    )
}  # fmt: skip

_CMAP = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Ghost def /CMapType 2 def
1 begincodespacerange <00> <ff> endcodespacerange
{count} beginbfchar
{pairs}
endbfchar endcmap end end"""


def _in_margin(page: pymupdf.Page, lie: Lie) -> Lie:
    """The same lie where nothing else is printed: near the foot, so that what hides it hides nothing else."""
    return Lie(lie.text, 20, page.rect.height - 9, min(lie.size, 8))


def _around(lie: Lie) -> pymupdf.Rect:
    return lie.box + (-2, -2, 2, 2)  # noqa: RUF005  (a rectangle's sum is of its sides)


def _write(page: pymupdf.Page, lie: Lie, **how: object) -> None:
    page.insert_text((lie.x, lie.y), lie.text, fontname=FONT, fontsize=lie.size, **how)


def _raw(page: pymupdf.Page, operators: str, lie: Lie) -> None:
    """Operators at the end of the page's content, in a state of their own."""
    page.insert_font(fontname=FONT)
    at = pymupdf.Point(lie.x, lie.y) * ~page.transformation_matrix
    text = "q " + operators.replace("{x:.2f}", f"{at.x:.2f}").replace("{y:.2f}", f"{at.y:.2f}") + " Q"
    page.wrap_contents()
    pymupdf.TOOLS._insert_contents(page, text.encode(), True)


def _name_font(page: pymupdf.Page, name: str, font: int) -> None:
    """Put a font among those of the page, whose dictionaries may be objects of their own."""
    document, xref, path = page.parent, page.xref, ""
    for key in ("Resources", "Font"):
        kind, value = document.xref_get_key(xref, path + key)
        xref, path = (int(value.split()[0]), "") if kind == "xref" else (xref, f"{path}{key}/")
    document.xref_set_key(xref, path + name, f"{font} 0 R")


def _stream(document: pymupdf.Document, data: bytes) -> int:
    xref = int(document.get_new_xref())
    document.update_object(xref, "<<>>")
    document.update_stream(xref, data)
    return xref
