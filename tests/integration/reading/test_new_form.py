"""A form that a site adds as one file with labels is read: cells, lines, a comb, boxes to tick; filled in or blank."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from docpipe.document import FieldReading
from docpipe.outcome import Outcome
from docpipe.pages import Renderer, RenderLimits
from docpipe.pages.ocr import Ocr, Speed
from docpipe.pipeline import read
from docpipe.settings import load_settings
from schemas import Registry

SCHEMA = '''
from typing import ClassVar

from schemas.document_type import DocumentType, Labels, Reader, field
from typing import Annotated
from schemas.fields import Address, Checkbox, Choice, Country, Date, Identifier, Money, Name, Text
from schemas.wording import printed


class DamageClaim(DocumentType):
    """A claim for damage to a vehicle."""

    headings: ClassVar[Labels] = printed("Vehicle damage claim")
    reader: ClassVar[Reader] = "form"

    policy: Identifier = field("The policy", labels=printed("Policy number"), required=True, critical=True)
    claimant: Name = field("Who claims", labels=printed("Name and address of claimant"), required=True, critical=True)
    home: Address | None = field("Where they live", labels=printed("Name and address of claimant"))
    loss_date: Date | None = field("When it happened", labels=printed("Date of loss"), critical=True)
    amount: Money | None = field("What is claimed", labels=printed("Amount claimed"), critical=True)
    country: Country | None = field("Where it happened", labels=printed("Country of accident"))
    member: Identifier | None = field("The club's number", labels=printed("Member number"), alias="1st_member")
    injured: Checkbox | None = field("Injuries", labels=printed("Somebody was injured"))
    police: Checkbox | None = field("Police", labels=printed("The police was called"))
    driver: Name | None = field("Who drove", labels=printed("Driver's full name"))
    plate: Identifier | None = field("The vehicle", labels=printed("Registration number"))
    story: Text | None = field("What happened", labels=printed("Describe what happened"))
    insured: Checkbox | None = field("Another insurance", labels=printed("Is there another insurance"))
    cover: Annotated[str, Choice({"liability": {}, "full": {"en": ("comprehensive",)}})] | None = field(
        "What the policy covers", labels=printed("Kind of cover")
    )
    signer: Name | None = field("Who signed", labels=printed("Name in block letters"))
    signed: Date | None = field("When", labels=printed("Date signed"))
'''
FILLED = {
    "policy": "MC-4471-882", "claimant": "Amelia Thornbury", "home": "14 Harbour Lane, Whitby YO21 3PU",
    "loss_date": date(2025, 4, 3), "amount": Decimal("1250.00"), "country": "FRA", "1st_member": "40718852",
    "injured": False, "police": True, "insured": False, "cover": "full", "driver": "Oliver Thornbury",
    "plate": "WB19 KXT",
    "story": "The other car came out of a side road and hit the left door while I was parked.",
    "signer": "AMELIA THORNBURY", "signed": date(2025, 4, 5),
}  # fmt: skip
BLANK = dict.fromkeys(FILLED) | {"injured": False, "police": False}


class Pen:
    """Draws cells with captions and, where the form is filled in, what stands in them."""

    def __init__(self, filled: bool, caption: tuple[str, float], entry: tuple[str, float], ruled: bool) -> None:
        self.file = BytesIO()
        self.canvas = Canvas(self.file, pagesize=A4)
        self.filled, self.caption, self.entry, self.ruled = filled, caption, entry, ruled

    def print(self, x: float, y: float, text: str) -> None:
        self.canvas.setFont(*self.caption)
        self.canvas.drawString(x, y, text)

    def write(self, x: float, y: float, text: str) -> None:
        self.canvas.setFont(*self.entry)
        if self.filled:
            self.canvas.drawString(x, y, text)

    def cell(self, x: float, y: float, wide: float, high: float, captions: list[str], *entries: str) -> None:
        if self.ruled:
            self.canvas.rect(x, y, wide, high)
        top = y + high - self.caption[1] - 2
        for line in captions:
            self.print(x + 3, top, line)
            top -= self.caption[1] + 1.5
        for line in entries:
            top -= self.entry[1]
            self.write(x + 4, top, line)
            top -= 3


def box(pen: Pen, x: float, y: float, text: str, ticked: bool) -> None:
    pen.canvas.rect(x, y, 9, 9)
    pen.print(x + 14, y + 2, text)
    if ticked and pen.filled:
        pen.canvas.setFont("ZapfDingbats", 8)
        pen.canvas.drawString(x + 1, y + 2, "4")


def drawn(**style: Any) -> bytes:
    pen = Pen(**style)
    canvas = pen.canvas
    canvas.setFont("Helvetica-Bold", 16)
    canvas.drawString(60, 790, "Vehicle damage claim")
    pen.print(60, 772, "Send this form to your insurer within 14 days. Keep a copy of it for yourself.")
    pen.cell(60, 730, 240, 34, ["1. Policy number (see your certificate)"], "MC-4471-882")
    pen.cell(300, 730, 240, 34, ["2. Date of loss (DD/MM/YYYY)"], "03/04/2025")
    pen.cell(
        60, 660, 240, 70, ["3. Name and address of claimant"], "Amelia Thornbury", "14 Harbour Lane", "Whitby YO21 3PU"
    )
    pen.cell(300, 692, 240, 38, ["4. Amount claimed, in the currency of the", "policy, without tax"], "1,250.00")
    pen.cell(300, 660, 240, 32, ["5. Country of accident"], "France")
    pen.print(63, 640, "6. Member number")
    for place, figure in enumerate("40718852"):
        canvas.rect(150 + 16 * place, 632, 16, 18)
        pen.write(155 + 16 * place, 637, figure)
    for x, text, ticked in ((63, "Somebody was injured", False), (213, "The police was called", True)):
        box(pen, x, 605, text, ticked)
    pen.print(60, 590, "Is there another insurance?")
    pen.print(330, 590, "Kind of cover:")
    for x, text, ticked in (
        (180, "No", True),
        (220, "Yes", False),
        (400, "Liability", False),
        (460, "Comprehensive", True),
    ):
        box(pen, x, 588, text, ticked)
    pen.print(60, 570, "Driver's full name:")
    canvas.line(140, 568, 340, 568)
    pen.write(146, 570, "Oliver Thornbury")
    pen.print(350, 570, "Registration number " + "_" * 24)
    pen.write(440, 570, "WB19 KXT")
    pen.cell(60, 470, 480, 80, ["7. Describe what happened (continue overleaf if needed)"],
             "The other car came out of a side road and", "hit the left door while I was parked.")  # fmt: skip
    for x, wide, text, entry in (
        (60, 200, "Name in block letters", "AMELIA THORNBURY"),
        (300, 120, "Date signed", "05/04/2025"),
    ):
        canvas.line(x, 420, x + wide, 420)
        pen.print(x, 411, text)
        pen.write(x + 4, 423, entry)
    canvas.save()
    return pen.file.getvalue()


@pytest.fixture(scope="module")
def registry(tmp_path_factory: pytest.TempPathFactory) -> Registry:
    file = tmp_path_factory.mktemp("schemas") / "damage_claim.py"
    file.write_text(SCHEMA, encoding="utf-8")
    return Registry.load([file])


@pytest.fixture(scope="module")
def renderer() -> Iterator[Renderer]:
    with Renderer(RenderLimits.of(load_settings())) as renderer:
        yield renderer


SMALL, MONO, SAME = ("Helvetica", 7), ("Courier", 10), ("Helvetica", 8)
CELLS = {"filled": True, "caption": SMALL, "entry": MONO, "ruled": True}
CASES = [
    ("cells", CELLS, FILLED),
    ("captions and entries in one print", CELLS | {"caption": SAME, "entry": SAME}, FILLED),
    ("without lines around cells", CELLS | {"ruled": False}, FILLED),
    ("not filled in", CELLS | {"filled": False}, BLANK),
]


@pytest.mark.parametrize(("case", "style", "expected"), CASES, ids=[case[0] for case in CASES])
def test_a_new_form_is_read_by_its_labels(
    case: str, style: dict[str, Any], expected: dict[str, Any], registry: Registry, renderer: Renderer
) -> None:
    outcome = read(drawn(**style), registry=registry, renderer=renderer, ocr=Ocr(Speed.FAST, 1))
    assert outcome.schema == "damage_claim"
    assert _values(outcome) == expected


def _values(outcome: Outcome) -> dict[str, Any]:
    assert outcome.reading
    cells = {
        name: cell for name, cell in outcome.reading.fields.items() if cell is None or isinstance(cell, FieldReading)
    }
    return {name: cell.value if cell else None for name, cell in cells.items()}
