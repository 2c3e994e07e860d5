import csv
import io
import json
from typing import Any
from uuid import UUID

import pytest
from delivered import DOCUMENT, NOW, cell

from docpipe.delivery.forms import FieldTable, Form, JsonLines, RowTable, Taken
from docpipe.errors import BadRequest
from docpipe.store.readings import StoredReading
from schemas import Registry

TYPES = [schema for schema in Registry.load() if schema.name in ("invoice", "receipt", "identity_document")]


def taken(fields: dict[str, Any], **more: Any) -> Taken:
    known = {"document_id": str(UUID(int=1)), "file": "scan.pdf", "document_type": "invoice", "status": "delivered"}
    reading = StoredReading(DOCUMENT.id, 1, {}, 0.1, NOW)
    return Taken(DOCUMENT, {**known, **more, "fields": fields}, reading, decided=False)


def rows(form: Form, *documents: Taken) -> list[dict[str, str]]:
    text = b"".join((form.head(), *map(form.of, documents), form.tail())).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_json_lines_are_one_object_a_document() -> None:
    line = JsonLines().of(taken({"iban": None}))
    assert line.count(b"\n") == 1
    told = json.loads(line)
    assert told["received_at"] == NOW.isoformat()
    assert told["fields"] == {"iban": None}


def test_a_row_a_document_has_the_columns_of_all_types() -> None:
    fields = {"grand_total": cell("-7.00"), "seller_name": cell("=ACME"), "iban": None, "line_items": [{"a": None}]}
    first, second = rows(
        FieldTable.of_types(TYPES), taken(fields), taken({"merchant_name": cell("Shop")}, reviewed={"by": "user:anna"})
    )
    assert (first["grand_total"], first["seller_name"], first["iban"]) == ("-7.00", "'=ACME", "")
    assert (second["merchant_name"], second["reviewed_by"], second["seller_name"]) == ("Shop", "user:anna", "")
    assert "line_items" not in first
    assert list(first)[:4] == ["document_id", "file", "pages", "part_of"]


def test_a_row_a_line_item_leaves_out_documents_without_any() -> None:
    items = {"line_items": [{"description": cell("Bolts"), "line_total": cell("1.00")}, {"description": None}]}
    found = rows(RowTable.of_types(TYPES, "line_items"), taken(items), taken({}))
    assert [(row["row"], row["description"], row["line_total"]) for row in found] == [
        ("1", "Bolts", "1.00"),
        ("2", "", ""),
    ]


def test_a_list_of_single_values_has_one_column() -> None:
    found = rows(RowTable.of_types(TYPES, "mrz_lines"), taken({"mrz_lines": [cell("P<D<<"), cell("C01")]}))
    assert [row["value"] for row in found] == ["P<D<<", "C01"]


def test_a_list_that_no_type_has_is_refused_with_those_there_are() -> None:
    with pytest.raises(BadRequest, match=r"'items'.*line_items, tax_breakdown"):
        RowTable.of_types(TYPES, "items")
