"""A file whose text says other than its print, by a wrong map from glyphs to characters: the model was shown that text,
says the same as the layout reader, and a look at the pixels decides."""

import io

import pikepdf
from reportlab.pdfgen import canvas

from benchmarks.faultless import faultless
from docpipe.document import FieldReading
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.pages import Renderer
from docpipe.pages.ocr import Ocr
from docpipe.pipeline import Model, read
from docpipe.reading import sheet_of
from docpipe.reading.by_model import Terms
from docpipe.vlm.replay import ReplayRunner
from schemas import Registry
from schemas.invoice import Invoice

LINES = [  # height above the foot, left edge, font, text
    (800, 50, "Helvetica", "Musterwerk GmbH, Hafenweg 3, 20457 Hamburg"),
    (740, 50, "Helvetica", "Beispiel AG"),
    (726, 50, "Helvetica", "Lindenallee 12"),
    (712, 50, "Helvetica", "50667 Köln"),
    (680, 350, "Helvetica", "Rechnungsnummer:"),
    (680, 460, "Courier", "RE-4718"),
    (664, 350, "Helvetica", "Rechnungsdatum:"),
    (664, 460, "Helvetica", "03.05.2025"),
    (500, 300, "Helvetica", "Nettobetrag"),
    (500, 460, "Helvetica", "100,00"),
    (484, 300, "Helvetica", "MwSt. 19 %"),
    (484, 460, "Helvetica", "19,00"),
    (468, 300, "Helvetica", "Gesamtbetrag"),
    (468, 460, "Helvetica", "119,00 EUR"),
    (100, 50, "Helvetica", "IBAN: DE89 3704 0044 0532 0130 00     USt-IdNr.: DE136695976"),
]
LIE = (
    b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <00> <ff> "
    b"endcodespacerange 2 beginbfrange <20> <37> <0020> <39> <7e> <0039> endbfrange "
    b"1 beginbfchar <38> <0033> endbfchar endcmap end end"
)  # an 8 is mapped to a 3, all else to itself


def paper(lies: bool) -> bytes:
    """An invoice; where it lies its number, in a font of its own, ends in 8 and says 3."""
    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=(595, 842))
    for y, x, font, text in LINES:
        page.setFont(font, 11)
        page.drawString(x, y, text)
    page.save()
    with pikepdf.open(io.BytesIO(out.getvalue())) as document:
        for font in document.pages[0].Resources.Font.values():
            if lies and font.BaseFont == "/Courier":
                font.ToUnicode = document.make_stream(LIE)
        saved = io.BytesIO()
        document.save(saved)
    return saved.getvalue()


def test_the_print_decides() -> None:
    with Renderer() as renderer:
        ocr = Ocr()
        for lies in (False, True):
            outcome = read_as_both(paper(lies), renderer, ocr)
            assert outcome.reading
            number = outcome.reading.fields["invoice_number"]
            assert isinstance(number, FieldReading)
            assert number.value == ("RE-4713" if lies else "RE-4718"), "both readers say what the file's text says"
            assert number.signals["readers"] == 0.5
            codes = [(reason.code, reason.field) for reason in outcome.reasons]
            assert codes == ([("second_reading_differs", "invoice_number")] if lies else [])
            assert outcome.status is (Status.NEEDS_REVIEW if lies else Status.ACCEPTED)


def read_as_both(data: bytes, renderer: Renderer, ocr: Ocr) -> Outcome:
    """The model says what the layout reader says."""
    answer = faultless({}, Invoice, [sheet_of(page) for page in renderer.pages(data)])
    model, registry = Model(ReplayRunner(answer), Terms(), 1_600_000), Registry.load()
    return read(data, registry=registry, renderer=renderer, ocr=ocr, document_type="invoice", model=model)
