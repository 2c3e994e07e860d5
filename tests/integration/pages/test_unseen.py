"""Text that a file holds and that drawing its page never meets."""

import pymupdf
import pytest
from raw_pdf import raw_pdf, text

from docpipe.pages import Renderer


def hidden(renderer: Renderer, data: bytes) -> list[tuple[str, str]]:
    (page,) = renderer.pages(data)
    return [(one.word.text, one.why) for one in page.hidden]


def test_letters_that_only_make_a_clip(renderer: Renderer) -> None:
    assert hidden(renderer, raw_pdf(text("Seen", y=200) + text("Ghost", extra="7 Tr"))) == [("Ghost", "clipped")]


@pytest.mark.parametrize("flag", [pymupdf.PDF_ANNOT_IS_HIDDEN, pymupdf.PDF_ANNOT_IS_NO_VIEW])
def test_a_note_that_is_not_shown(renderer: Renderer, flag: int) -> None:
    document = pymupdf.open()
    page = document.new_page()
    page.add_freetext_annot((72, 72, 200, 90), "Seen note")
    note = page.add_freetext_annot((72, 100, 200, 120), "Pay to me")
    note.set_flags(flag)
    note.update()
    assert hidden(renderer, document.tobytes()) == [("Pay to me", "hidden_note")]


@pytest.mark.parametrize(
    ("display", "found"), [(0, []), (1, [("4711", "hidden_note")]), (3, [("4711", "hidden_note")])]
)
def test_a_form_field_that_is_not_shown(renderer: Renderer, display: int, found: list[tuple[str, str]]) -> None:
    document = pymupdf.open()
    field = pymupdf.Widget()
    field.field_name, field.field_type, field.field_value = "total", pymupdf.PDF_WIDGET_TYPE_TEXT, "4711"
    field.rect, field.field_display = pymupdf.Rect(72, 100, 200, 120), display
    document.new_page().add_widget(field)
    assert hidden(renderer, document.tobytes()) == found


def test_words_that_are_only_cut_otherwise_are_no_secret(renderer: Renderer) -> None:
    content = "q 0 g BT /F1 12 Tf 1 0 0 1 50 150 Tm [(Spa) -300 (ced) 20 (out) -90 (text)] TJ ET Q\n"
    assert hidden(renderer, raw_pdf(content)) == []
