"""What a person sees is a word; what the file says and no one sees is a hidden word, with the reason."""

import pytest
from raw_pdf import raw_pdf, text

from docpipe.pages import Renderer

BOX = "40 140 200 40 re f\n"
WHITE, BLACK = "1 g ", "0 g "
LAYER = "/OC /{} BDC {} EMC\n"

SEEN = [
    ("plain", text("Word")),
    ("on a coloured ground", "0.9 0.9 0.6 rg " + BOX + text("Word")),
    ("white on black", BLACK + BOX + text("Word", extra="1 g")),
    ("heavy white on black", BLACK + BOX + text("Word", extra="1 g /FB 20 Tf")),
    ("pale grey", text("Word", extra="0.8 g")),
    ("a rule through it", text("Word") + "0 0 1 RG 40 154 100 0.4 re f\n"),
    ("under a highlight that multiplies", text("Word") + "q /Multiply gs 1 1 0 rg " + BOX + "Q\n"),
    ("under a faint shape", text("Word") + "q /Faint gs 1 0 0 rg " + BOX + "Q\n"),
    ("under a stencil that paints elsewhere", text("Word") + "q 50 0 0 50 300 10 cm /Stencil Do Q\n"),
    ("a frame around it drawn later", text("Word") + "2 w 40 140 200 40 re S\n"),
    ("a ring around it filled later", text("Word") + "0 0 400 300 re 40 140 200 40 re f*\n"),
    ("a large shape drawn later, clipped elsewhere", text("Word") + "q 300 10 20 20 re W n 0 0 400 300 re f Q\n"),
    ("a layer that is on", LAYER.format("On", text("Word"))),
    ("outlines only", text("Word", extra="1 Tr 0 G 0.5 w", size=24)),
    ("filled and outlined", text("Word", extra="2 Tr 0 G")),
    ("printed twice", text("Word") + text("Word", x=50.3)),
    ("with a shadow", text("Word", x=51, y=149, extra="0.6 g") + text("Word")),
    ("filled with a pattern", text("Word", extra="/Pattern cs /Stripes scn", size=30)),
    ("small print", text("Word", size=4)),
    ("on its side", "q BT /F1 12 Tf 0 1 -1 0 100 100 Tm (Word) Tj ET Q\n"),
    ("slanted", "q BT /F1 12 Tf 0.8 0.6 -0.6 0.8 100 100 Tm (Word) Tj ET Q\n"),
    ("in a window", "q 0 0 300 300 re W n " + text("Word") + "Q\n"),
]

HIDDEN = [
    ("invisible by mode", text("Word", extra="3 Tr"), "invisible"),
    ("invisible over a picture", "q 200 0 0 50 40 140 cm /Black Do Q " + text("Word", extra="3 Tr"), "invisible"),
    ("without opacity", "q /Gone gs " + text("Word") + "Q\n", "invisible"),
    ("white on white", text("Word", extra="1 g"), "white"),
    ("nearly white on white", text("Word", extra="0.96 g"), "white"),
    ("black on black", BLACK + BOX + text("Word"), "white"),
    ("white on white, with a rule through it", text("Word", extra="1 g") + "0 g 40 154 100 0.7 re f\n", "white"),
    ("tiny", text("Word", size=1), "tiny"),
    ("tiny by its matrix", "q 0.1 0 0 0.1 50 150 cm " + text("Word", x=0, y=0) + "Q\n", "tiny"),
    ("off the page", text("Word", x=500), "off_page"),
    ("half off the page", text("Word", x=385), "off_page"),
    ("outside its window", "q 300 10 20 20 re W n " + text("Word") + "Q\n", "off_page"),
    ("outside its window, other text there", "q 300 10 9 9 re W n " + text("Word") + "Q " + text("Seen"), "off_page"),
    ("under a white box", text("Word") + "1 g " + BOX, "covered"),
    ("first letter under a white box", text("Word") + "1 g 40 140 20 40 re f\n", "covered"),
    ("under a picture", text("Word") + "q 200 0 0 50 40 140 cm /Black Do Q\n", "covered"),
    ("under a white box with other text", text("Word") + "1 g " + BOX + text("Seen"), "covered"),
    (
        "under a rounded box with other text",
        text("Word") + "1 g 30 130 m 250 130 l 250 180 l 40 190 l h f\n" + text("Seen"),
        "covered",
    ),
    ("a layer that is off", LAYER.format("Off", text("Word")), "hidden_layer"),
]


@pytest.mark.parametrize(("case", "content"), SEEN, ids=[case for case, *_ in SEEN])
def test_seen(renderer: Renderer, case: str, content: str) -> None:
    (page,) = renderer.pages(raw_pdf(content))
    assert ([word.text for word in page.words], page.hidden) == (["Word"], ())


@pytest.mark.parametrize(("case", "content", "why"), HIDDEN, ids=[case for case, *_ in HIDDEN])
def test_hidden(renderer: Renderer, case: str, content: str, why: str) -> None:
    (page,) = renderer.pages(raw_pdf(content))
    assert [(hidden.word.text, hidden.why) for hidden in page.hidden] == [("Word", why)]
    assert [word.text for word in page.words] == (["Seen"] if "(Seen)" in content else [])


def test_the_image_does_not_change_what_is_seen(renderer: Renderer) -> None:
    content = text("Seen") + text("Word", y=100, extra="1 g") + text("Gone", y=50) + "1 g 0 40 200 30 re f\n"
    for dpi in (None, 50, 72, 150, 300):
        (page,) = renderer.pages(raw_pdf(content), image_dpi=dpi)
        assert [word.text for word in page.words] == ["Seen"]
        assert [hidden.why for hidden in page.hidden] == ["white", "covered"]


def test_glyphs_that_are_drawings_are_seen(renderer: Renderer) -> None:
    (page,) = renderer.pages(raw_pdf("BT /T3 12 Tf 50 150 Td (abba) Tj ET"))
    assert ("".join(word.text for word in page.words), page.hidden) == ("ABBA", ())


def test_invisible_glyphs_that_are_drawings_are_hidden(renderer: Renderer) -> None:
    (page,) = renderer.pages(raw_pdf("0 g 40 140 200 40 re f BT /T3 12 Tf 3 Tr 50 150 Td (ab) Tj ET"))
    assert (page.words, [hidden.why for hidden in page.hidden]) == ((), ["invisible"])
