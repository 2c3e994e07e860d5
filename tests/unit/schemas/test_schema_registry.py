"""The registry: built-in types, types of the site, and files that cannot be used."""

import json
import sys
from pathlib import Path

import pytest

from schemas import BadSchemaFile, Registry, UnknownSchema, reading_schema
from schemas.document_type import fields_of
from schemas.fields import MoneyKind

DELIVERY_NOTE = '''
"""Delivery notes of our warehouse."""

from __future__ import annotations

from typing import ClassVar

from schemas.document_type import DocumentType, Labels, Row, field, rows, rule
from schemas.equations import Equation
from schemas.fields import Date, Identifier, Money, Quantity, Text


class Parcel(Row):
    """One parcel."""

    content: Text | None = field("What is in it", labels={"en": ("content",)})
    weight: Quantity | None = field("Weight in kg", labels={"en": ("weight",)})
    worth: Money | None = field("What it is worth", labels={"en": ("worth",)})


class WarehouseDeliveryNote(DocumentType):
    """A note that comes with the goods."""

    headings: ClassVar[Labels] = {"en": ("delivery note",), "de": ("lieferschein",)}

    note_number: Identifier = field("Number of the note", labels={"en": ("note no",)}, required=True)
    delivered_on: Date | None = field("Day of delivery", labels={"en": ("delivered on",)})
    total_worth: Money | None = field("Sum of all parcels", labels={"en": ("total worth",)})
    seals: list[Identifier] = rows("Numbers on the seals", labels={"en": ("seal",)})
    parcels: list[Parcel] = rows("The parcels", labels={"en": ("parcels",)})

    equations: ClassVar[tuple[Equation, ...]] = (
        Equation("worth", "parcels.worth = total_worth", "The parcels do not add up"),
    )

    @rule("no_parcels", "parcels")
    def has_parcels(self) -> str | None:
        """A note without parcels is none."""
        return None if self.parcels else "The note names no parcel."
'''

SHORT = """
from typing import ClassVar
from schemas.document_type import DocumentType, Row, field, rule
from schemas.equations import Equation
from schemas.fields import Identifier, Money, Text

class Slip(DocumentType):
    number: Identifier | None = field("Number", labels={"en": ("number",)})
    total: Money | None = field("Total", labels={"en": ("total",)})
"""


TABLE = SHORT.replace(
    "class Slip(DocumentType):",
    """class Cell(Row):
    COLUMN = field("A cell")

class Slip(DocumentType):
    cells: list[Cell] = field("Cells")""",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "delivery_note.py").write_text(DELIVERY_NOTE)
    return tmp_path


def test_the_built_in_types_are_there() -> None:
    registry = Registry.load()
    assert {"invoice", "receipt"} <= set(registry.names())
    assert len(registry) == len(registry.names()) == len(set(registry.names()))
    assert [schema.name for schema in registry] == list(registry.names())
    assert all(schema.family for schema in registry)


def test_a_folder_adds_its_types(folder: Path) -> None:
    schema = Registry.load([folder]).get("warehouse_delivery_note")
    assert schema.family == "warehouse_delivery_note"
    assert schema.__doc__ == "A note that comes with the goods."


def test_a_single_file_will_do(folder: Path) -> None:
    assert "warehouse_delivery_note" in Registry.load([folder / "delivery_note.py"])


def test_nothing_is_left_in_the_folder(folder: Path) -> None:
    Registry.load([folder])
    assert [file.name for file in folder.iterdir()] == ["delivery_note.py"]


def test_a_changed_file_is_read_anew(folder: Path) -> None:
    Registry.load([folder])
    (folder / "delivery_note.py").write_text(DELIVERY_NOTE.replace("that comes", "which goes"))
    assert Registry.load([folder]).get("warehouse_delivery_note").__doc__ == "A note which goes with the goods."


def test_a_new_type_has_a_schema_for_the_model(folder: Path) -> None:
    schema = reading_schema(Registry.load([folder]).get("warehouse_delivery_note"))
    json.dumps(schema)
    assert schema["description"] == "A note that comes with the goods."
    assert list(schema["properties"]) == ["note_number", "delivered_on", "total_worth", "seals", "parcels"]
    assert schema["required"] == list(schema["properties"])
    assert schema["additionalProperties"] is False
    assert schema["properties"]["delivered_on"] == {"type": ["string", "null"], "description": "Day of delivery"}
    assert schema["properties"]["seals"]["items"] == {"type": "string"}
    parcel = schema["properties"]["parcels"]["items"]
    assert parcel["required"] == ["content", "weight", "worth"]
    assert parcel["additionalProperties"] is False


def test_a_new_type_has_kinds_rules_and_validation(folder: Path) -> None:
    schema = Registry.load([folder]).get("warehouse_delivery_note")
    by_name = {spec.name: spec for spec in fields_of(schema)}
    assert by_name["total_worth"].kind == MoneyKind()
    assert by_name["seals"].many
    assert by_name["note_number"].required
    assert schema.model_validate({"note_number": "7"}).has_parcels() == "The note names no parcel."  # type: ignore[attr-defined]


def test_private_files_and_private_classes_are_passed_over(folder: Path) -> None:
    (folder / "_drafts.py").write_text("raise RuntimeError")
    (folder / "slips.py").write_text(SHORT + "\nclass _Parent(Slip): pass\nclass Child(_Parent): pass\n")
    assert Registry.load([folder]).names()[-2:] == ("slip", "child")


def test_name_and_family_may_be_chosen(tmp_path: Path) -> None:
    (tmp_path / "w7.py").write_text(SHORT + "    name: ClassVar[str] = 'w7'\n    family: ClassVar[str] = 'tax_form'\n")
    schema = Registry.load([tmp_path]).get("w7")
    assert (schema.name, schema.family) == ("w7", "tax_form")


def test_an_unknown_name_lists_those_that_are_known() -> None:
    with pytest.raises(UnknownSchema, match=r"“bill” is not a known document type\. Known are: .*invoice.*receipt"):
        Registry.load().get("bill")


BAD_FILES = [
    ("x = (", r"line 1: SyntaxError"),
    ("\nimport nowhere_to_be_found", r"line 2: ModuleNotFoundError: .*nowhere_to_be_found"),
    ("x = 1", "it defines no subclass of DocumentType"),
    (SHORT.replace("Slip", "Invoice"), "the name “invoice” is taken by schemas.invoice"),
    (SHORT + "    name: ClassVar[str] = 'Two Words'\n", "must be of the form"),
    (
        SHORT + "    @rule('r', 'nummer')\n    def check(self) -> str | None: return None\n",
        "The rule r names the field “nummer”, which Slip does not have",
    ),
    (
        SHORT + "    equations = (Equation('e', 'total = sum', 'no'),)\n",
        "The equation e names the field “sum”, which Slip does not have",
    ),
    (
        SHORT + "    equations = (Equation('e', 'total = number', 'no'),)\n",
        "The equation e adds up “number”, which is not a number",
    ),
    (SHORT + "    equations = (Equation('e', 'total', 'no'),)\n", "must be a sum = a sum"),
    (SHORT.replace("Money | None", "float | None"), "The field total has no type of schemas.fields"),
    (SHORT.replace('"Total", ', '"Total", place="footer", '), "has the place “footer”"),
    (SHORT.replace('("total",)', '"total"'), "The labels of total in “en” must be a tuple, such as"),
    (TABLE.replace("COLUMN", "cell: float"), "The column cells.cell has no type of schemas.fields"),
    (TABLE.replace("COLUMN", "cells: list['Cell']"), "The column cells.cells is a list; a row holds plain values only"),
    ("import sys\nsys.exit(3)", "line 2: SystemExit: 3"),
]


@pytest.mark.parametrize(("source", "fault"), BAD_FILES)
def test_a_file_that_cannot_be_used_is_refused_with_its_fault(tmp_path: Path, source: str, fault: str) -> None:
    file = tmp_path / "bad.py"
    file.write_text(source)
    before = set(sys.modules)
    with pytest.raises(BadSchemaFile, match=fault) as caught:
        Registry.load([tmp_path])
    assert str(file) in str(caught.value)
    assert set(sys.modules) - before <= {name for name in sys.modules if name.startswith("docpipe_schema_bad")}


def test_a_path_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadSchemaFile, match=r"there is no such file or folder\. Check DOCPIPE_SCHEMAS"):
        Registry.load([tmp_path / "none"])


def test_two_files_with_one_name_are_refused(folder: Path) -> None:
    (folder / "other.py").write_text(DELIVERY_NOTE)
    with pytest.raises(BadSchemaFile, match=r"other\.py: the name .* is taken by .*delivery_note\.py"):
        Registry.load([folder])
