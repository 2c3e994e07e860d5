"""`docpipe extract` as a person and a program meet it: the form of its lines, its exit codes, types of one's own."""

import json
import subprocess
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from installed import Docpipe
from reportlab.pdfgen.canvas import Canvas

from samples.make import make_samples
from schemas import Registry, reading_schema
from schemas.document_type import DocumentType, fields_of

OUTCOME = {"file", "seconds", "document_type", "schema", "status", "language", "page_count", "pages"}
OUTCOME |= {"reasons", "findings", "fields", "marks", "calibrated_on"}
CELL = {"value", "text", "confidence", "provenance"}
FINDING = {"code", "sentence", "severity", "fields", "provenance"}


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples")
    make_samples(folder)
    return folder


def lines(done: "subprocess.CompletedProcess[str]") -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_one_line_a_file_in_order_as_promised(docpipe: Docpipe, samples: Path) -> None:
    files = [samples / name for name in ("invoice_de_02.pdf", "receipt_de_01.pdf", "invoice_de_90.pdf")]
    done = docpipe.run("extract", "--json", *map(str, files))
    assert done.returncode == 0, "a document for a person is no failure"
    assert done.stderr == ""
    results = lines(done)
    assert [result["file"] for result in results] == [str(file) for file in files]
    assert [result["status"] for result in results] == ["accepted", "accepted", "needs_review"]
    assert [result["document_type"] for result in results] == ["invoice", "receipt", "invoice"]
    for result in results:
        assert set(result) == OUTCOME
        assert result["seconds"] > 0
        assert (result["page_count"], result["pages"], result["language"]) == (1, [1], "de")
        schema = Registry.load().get(result["schema"])
        assert list(result["fields"]) == [spec.name for spec in fields_of(schema)]
        for spec in fields_of(schema):
            _check_answer(spec.name, result["fields"][spec.name], spec.row)
    (broken,) = results[2]["findings"]
    assert set(broken) == FINDING
    assert (broken["code"], broken["severity"]) == ("BR-CO-15", "severe")
    assert broken["fields"] == ["net_total", "tax_total", "grand_total"]
    assert len(broken["provenance"]) == 3
    assert [set(reason) for reason in results[2]["reasons"]] == [{"code", "sentence", "field"}]


def _check_answer(name: str, answer: Any, row: type[DocumentType] | None) -> None:
    """A field is null or an object; a list of rows has all columns, each null or an object."""
    if row is not None:
        columns = [spec.name for spec in fields_of(row)]
        assert all(list(item) == columns for item in answer), name
        for item in answer:
            for column, cell in item.items():
                _check_answer(f"{name}.{column}", cell, None)
    elif answer is not None:
        assert set(answer) == CELL, name
        assert answer["confidence"] is None or 0 <= answer["confidence"] <= 1
        for place in answer["provenance"]:
            x0, y0, x1, y1 = place["box"]
            assert 0 <= x0 < x1 <= 1, name
            assert 0 <= y0 < y1 <= 1, name
            assert place["page_no"] == 1


def test_values_are_canonical(docpipe: Docpipe, samples: Path) -> None:
    (result,) = lines(docpipe.run("extract", "--json", str(samples / "invoice_de_02.pdf")))
    fields = result["fields"]
    assert Decimal(fields["grand_total"]["value"]).as_tuple().exponent == -2
    assert "," in fields["grand_total"]["text"]
    assert len(fields["issue_date"]["value"]) == len("2025-05-03")
    assert fields["currency"]["value"] == "EUR"
    assert all(isinstance(row["line_total"]["value"], str) for row in fields["line_items"])


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    file = tmp_path / "broken.pdf"
    file.write_bytes(b"%PDF-1.7\nthis is no document")
    return file


def test_a_file_that_fails_stops_no_other(docpipe: Docpipe, samples: Path, broken: Path, tmp_path: Path) -> None:
    good, empty, note = samples / "receipt_en_02.pdf", tmp_path / "empty.pdf", tmp_path / "note.txt"
    empty.write_bytes(b"")
    note.write_text("no document")
    files = [broken, good, empty, tmp_path / "nowhere.pdf", note, good]
    done = docpipe.run("extract", "--json", *map(str, files))
    assert done.returncode == 1
    results = lines(done)
    assert [result["file"] for result in results] == [str(file) for file in files]
    codes = [reason["code"] for result in results for reason in result["reasons"]]
    assert codes == ["broken_document", "empty_file", "unreadable_file", "unsupported_file"]
    for result in results:
        assert set(result) == OUTCOME
        assert result["status"] == ("accepted" if result["file"] == str(good) else "failed")
        assert all(len(reason["sentence"].split()) > 3 for reason in result["reasons"])
    assert (results[0]["document_type"], results[0]["fields"]) == ("unknown", {})


def test_people_see_a_table(docpipe: Docpipe, samples: Path, broken: Path) -> None:
    done = docpipe.run("extract", str(samples / "invoice_fr_91.pdf"), str(broken))
    assert done.returncode == 1
    assert "needs review" in done.stdout
    assert "IBAN" in done.stdout
    assert "line_items (4)" in done.stdout
    assert "failed" in done.stdout
    assert "No renderer can open the file" in done.stdout


def test_the_type_may_be_given_but_must_be_known(docpipe: Docpipe, samples: Path) -> None:
    file = str(samples / "receipt_en_02.pdf")
    done = docpipe.run("extract", file, "--type", "novel", "--json")
    assert (done.returncode, done.stdout) == (2, "")
    assert "novel" in done.stderr
    assert "invoice, proof_of_address, receipt" in done.stderr
    (result,) = lines(docpipe.run("extract", file, "--type", "invoice", "--json"))
    assert (result["schema"], result["status"]) == ("invoice", "needs_review")
    assert docpipe.run("extract").returncode == 2


DELIVERY_NOTE = '''
"""Delivery notes of our warehouse."""

from typing import ClassVar

from schemas.document_type import DocumentType, Labels, Row, field, rows, rule
from schemas.equations import Equation
from schemas.fields import Date, Identifier, Name, Quantity, Text


class Parcel(Row):
    """One parcel."""

    content: Text | None = field("What is in it", labels={"en": ("content",)})
    weight: Quantity | None = field("Weight in kg", labels={"en": ("weight",)})


class DeliveryNote(DocumentType):
    """A note that comes with the goods."""

    headings: ClassVar[Labels] = {"en": ("delivery note",)}

    note_number: Identifier = field("Number", labels={"en": ("note no",)}, required=True, critical=True)
    delivered_on: Date | None = field("Day of delivery", labels={"en": ("delivered on",)})
    receiver: Name | None = field("Who took it", labels={"en": ("taken by",)}, place="recipient")
    total_weight: Quantity | None = field("Weight of all parcels", labels={"en": ("total weight",)}, critical=True)
    parcels: list[Parcel] = rows("The parcels", closing=("total weight",))

    equations: ClassVar[tuple[Equation, ...]] = (
        Equation("weights", "parcels.weight = total_weight", "The parcels do not add up to the total weight"),
    )

    @rule("too_heavy", "total_weight")
    def is_light(self) -> str | None:
        """Our van takes a ton."""
        return f"{self.total_weight} kg are too much." if self.total_weight and self.total_weight > 1000 else None
'''

WRITTEN = [  # distance from the left, height, text
    (60, 760, "Delivery note"), (60, 720, "Note no.:"), (160, 720, "DN-2025/17"),
    (60, 704, "Delivered on:"), (160, 704, "3 May 2025"), (60, 680, "Taken by: Max Muster"),
    (60, 640, "Content"), (300, 640, "Weight"), (60, 620, "Screws"), (300, 620, "12.5 kg"),
    (60, 604, "Nuts and"), (300, 604, "7.5 kg"), (60, 592, "washers"), (60, 560, "Total weight"),
]  # fmt: skip


@pytest.fixture
def warehouse(docpipe: Docpipe, tmp_path: Path) -> Docpipe:
    """An installation that knows delivery notes."""
    folder = tmp_path / "types"
    folder.mkdir()
    (folder / "delivery_note.py").write_text(DELIVERY_NOTE)
    docpipe.environment["DOCPIPE_SCHEMAS"] = str(folder)
    return docpipe


def delivery_note(file: Path, total: str) -> str:
    canvas = Canvas(str(file), pagesize=(595, 842))
    for x, y, text in WRITTEN:
        canvas.setFont("Helvetica", 18 if text == "Delivery note" else 10)
        canvas.drawString(x, y, text)
    canvas.drawString(300, 560, total)
    canvas.save()
    return str(file)


def test_a_new_type_goes_from_its_file_to_a_model_s_schema_and_to_values(warehouse: Docpipe, tmp_path: Path) -> None:
    schema = reading_schema(Registry.load([tmp_path / "types"]).get("delivery_note"))
    assert schema["required"] == ["note_number", "delivered_on", "receiver", "total_weight", "parcels"]
    assert list(schema["properties"]["parcels"]["items"]["properties"]) == ["content", "weight"]

    (result,) = lines(warehouse.run("extract", "--json", delivery_note(tmp_path / "note.pdf", "20.0 kg")))
    assert (result["document_type"], result["status"], result["reasons"]) == ("delivery_note", "accepted", [])
    assert list(result["fields"]) == schema["required"]
    values = {name: answer["value"] for name, answer in result["fields"].items() if isinstance(answer, dict)}
    assert values == {
        "note_number": "DN-2025/17",
        "delivered_on": "2025-05-03",
        "receiver": "Max Muster",
        "total_weight": "20.0",
    }
    parcels = [{column: cell["value"] for column, cell in row.items()} for row in result["fields"]["parcels"]]
    assert parcels == [{"content": "Screws", "weight": "12.5"}, {"content": "Nuts and washers", "weight": "7.5"}]


FLAWS = [  # the total, the reasons
    ("21.0 kg", ["weights"]),
    ("2000 kg", ["weights", "too_heavy"]),
]


@pytest.mark.parametrize(("total", "codes"), FLAWS)
def test_its_sums_and_rules_are_kept(warehouse: Docpipe, tmp_path: Path, total: str, codes: list[str]) -> None:
    (result,) = lines(warehouse.run("extract", "--json", delivery_note(tmp_path / "note.pdf", total)))
    assert (result["status"], [reason["code"] for reason in result["reasons"]]) == ("needs_review", codes)


def test_a_type_that_cannot_be_used_is_said_before_anything_is_read(docpipe: Docpipe, samples: Path) -> None:
    file = docpipe.cwd / "types.py"
    file.write_text("class Broken(")
    docpipe.environment["DOCPIPE_SCHEMAS"] = str(file)
    done = docpipe.run("extract", str(samples / "invoice_de_02.pdf"), "--json")
    assert (done.returncode, done.stdout) == (2, "")
    assert f"{file}, line 1: SyntaxError" in done.stderr
