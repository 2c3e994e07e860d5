"""Every document type gives a form, a site's own too."""

import json
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, ClassVar

import pytest

from docpipe.review import form_of
from docpipe.review.forms import NAMES
from schemas import Registry
from schemas.document_type import DocumentType, Row, field, fields_of, rows
from schemas.fields import Checkbox, Kind, Money, MoneyKind, TextKind

SITE_TYPE = '''
"""A type of a site's own."""
from dataclasses import dataclass
from typing import Annotated, ClassVar
from schemas.document_type import DocumentType, field, rows, Row
from schemas.fields import Date, Kind, Money

@dataclass(frozen=True)
class Colour(Kind):
    """A colour."""

class Part(Row):
    """A part."""
    colour: Annotated[str, Colour()] | None = field("Its colour")
    weight: Money | None = field("Its weight")

class DeliveryNote(DocumentType):
    """A delivery note."""
    colour: Annotated[str, Colour()] | None = field("Main colour")
    day: Date = field("The day", required=True, critical=True)
    parts: list[Part] = rows("Its parts")
    marks: list[Annotated[str, Colour()]] = rows("Marks")
'''


@pytest.mark.parametrize("schema", list(Registry.load()), ids=lambda schema: schema.name)
def test_every_type_gives_a_form(schema: type[DocumentType]) -> None:
    form = form_of(schema)
    assert json.loads(json.dumps(form)) == form
    assert [told["name"] for told in form["fields"]] == [spec.name for spec in fields_of(schema)]
    for told in form["fields"]:
        assert told["title"]
        assert told["description"]
        assert told["widget"] in NAMES | {"rows"}
        assert (told["widget"] == "rows") == bool(told["columns"])
        assert (told["widget"] == "choice") == bool(told["choices"])
        assert all(column["widget"] in NAMES for column in told["columns"])


def test_widgets_fit_the_kinds() -> None:
    widgets: Counter[str] = Counter()
    for schema in Registry.load():
        for told in form_of(schema)["fields"]:
            widgets.update([told["widget"], *(column["widget"] for column in told["columns"])])
    missing = NAMES - set(widgets)
    assert missing <= {"textarea"}  # what the shipped types do not use


def named(schema: type[DocumentType], name: str) -> dict[str, Any]:
    told: dict[str, Any] = next(told for told in form_of(schema)["fields"] if told["name"] == name)
    return told


def test_the_form_of_an_invoice() -> None:
    invoice = Registry.load().get("invoice")
    total, lines, kind = (named(invoice, name) for name in ("grand_total", "line_items", "document_kind"))
    assert (total["widget"], total["required"], total["critical"], total["many"]) == ("money", True, True, False)
    assert (lines["many"], lines["required"]) == (True, False)
    assert [column["widget"] for column in lines["columns"]] == ["text", "number", "money", "money"]
    assert {"value": "credit_note", "title": "Credit note"} in kind["choices"]
    sums = {told["name"]: told for told in form_of(invoice)["equations"]}
    assert sums["BR-CO-13"]["left"][1] == {"sign": -1, "path": ["allowance_total"], "optional": True}
    assert sums["BR-CO-13"]["left"][0]["path"] == ["line_items", "line_total"]
    assert sums["BR-CO-15"]["right"] == [{"sign": 1, "path": ["grand_total"], "optional": False}]


def test_a_letter_alone_is_explained() -> None:
    titles = {
        told["value"]: told["title"] for told in named(Registry.load().get("identity_document"), "sex")["choices"]
    }
    assert titles["F"].startswith("F")


def test_a_type_of_a_site_gives_a_form_too(tmp_path: Path) -> None:
    (tmp_path / "delivery_note.py").write_text(SITE_TYPE)
    schema = Registry.load([tmp_path]).get("delivery_note")
    assert named(schema, "colour")["widget"] == "text"
    assert [column["widget"] for column in named(schema, "parts")["columns"]] == ["text", "money"]
    assert (named(schema, "marks")["widget"], named(schema, "marks")["many"]) == ("text", True)
    assert form_of(schema)["equations"] == []


def test_own_kinds_get_the_widget_of_those_they_come_from() -> None:
    @dataclass(frozen=True)
    class Fee(MoneyKind):
        """An amount."""

    @dataclass(frozen=True)
    class Story(TextKind):
        """A long text."""

        widget: ClassVar[str] = "textarea"

    @dataclass(frozen=True)
    class Odd(Kind):
        """Of nobody's."""

        widget: ClassVar[str] = "hologram"

    class Sheet(Row):
        """A row."""

        ticked: Checkbox | None = field("Ticked")
        amount: Money | None = field("Amount")

    class OwnKinds(DocumentType):
        """A type."""

        fee: Annotated[Decimal, Fee()] | None = field("Fee")
        story: Annotated[str, Story()] | None = field("Story")
        odd: Annotated[str, Odd()] | None = field("Odd")
        sheets: list[Sheet] = rows("Sheets")

    assert [told["widget"] for told in form_of(OwnKinds)["fields"]] == ["money", "textarea", "text", "rows"]
    assert [told["widget"] for told in named(OwnKinds, "sheets")["columns"]] == ["checkbox", "money"]
