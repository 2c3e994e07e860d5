import json
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET

from delivered import DOCUMENT, NOW, cell

from docpipe.delivery.forms import Taken
from docpipe.delivery.label_studio import label_config, task_of, tasks
from docpipe.store.documents import Document
from docpipe.store.readings import StoredReading
from schemas import Registry
from schemas.document_type import fields_of

FIELDS = {
    "grand_total": cell("119.00", (4, [0.71, 0.62, 0.8, 0.64]), confidence=0.75),
    "seller_name": cell("ACME GmbH", (3, [0, 0, 0.5, 0.1]), (4, [0, 0.9, 0.5, 1])),  # broken over two pages
    "iban": None,
    "line_items": [
        {"description": cell("Bolts", (4, [0.1, 0.4, 0.3, 0.42])), "quantity": None},
        {"description": cell("Nuts"), "quantity": cell("2", (4, [0.4, 0.4, 0.5, 0.42]))},
    ],
}
DETAILS = {
    "reader": "layout",
    "pages": [
        {"page_no": 3, "width": 595.0, "height": 842.0, "warp": [1, 0, 0, 0, 1, 0, 0, 0, 1]},
        {"page_no": 4, "width": 595.0, "height": 842.0, "warp": [0, 1, 0, -1, 0, 1, 0, 0, 1]},  # scanned on its side
    ],
}


def taken(decided: dict[str, Any] | None = None) -> Taken:
    result = {"document_type": "invoice", "pages": [3, 4], "fields": FIELDS}
    reading = StoredReading(DOCUMENT.id, 1, result, 0.5, NOW, DETAILS)
    record = {**result, **({"fields": decided} if decided else {}), "document_id": str(DOCUMENT.id), "file": "scan.pdf"}
    return Taken(DOCUMENT, record, reading, decided is not None)


def address(_: Document, page_no: int) -> str:
    return f"http://here/{page_no}"


def by_label(regions: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    for region in regions:
        if region["type"] == "rectanglelabels":
            found.setdefault(region["value"]["rectanglelabels"][0], []).append(region)
    return found


def test_a_task_names_its_pages_and_what_is_not_on_them() -> None:
    data = task_of(taken(), address)["data"]
    assert data["pages"] == ["http://here/3", "http://here/4"]
    assert (data["file"], data["status"], data["page_nos"]) == ("scan.pdf", "delivered", [3, 4])
    assert data["unplaced"] == {"line_items.1.description": "Nuts"}


def test_boxes_are_percent_of_the_page_that_they_are_on() -> None:
    (prediction,) = task_of(taken(), address)["predictions"]
    assert prediction["model_version"] == "docpipe layout"
    (total,) = by_label(prediction["result"])["grand_total"]
    box = {"x": 71.0, "y": 62.0, "width": 9.0, "height": 2.0, "rotation": 0}
    assert total["value"] == {**box, "rectanglelabels": ["grand_total"]}
    assert (total["from_name"], total["to_name"], total["item_index"], total["score"]) == ("field", "page", 1, 0.75)
    assert (total["original_width"], total["original_height"]) == (1754, 1240)  # 150 dpi, as the file shows it


def test_a_text_stands_beside_the_first_box_of_its_value() -> None:
    (prediction,) = task_of(taken(), address)["predictions"]
    names = by_label(prediction["result"])["seller_name"]
    texts = [one for one in prediction["result"] if one["type"] == "textarea"]
    assert [one["item_index"] for one in names] == [0, 1]
    assert len({one["id"] for one in names}) == 2
    (text,) = [one for one in texts if one["id"] == names[0]["id"]]
    assert (text["from_name"], text["value"]["text"]) == ("text", ["ACME GmbH"])
    assert not [one for one in texts if one["id"] == names[1]["id"]]


def test_rows_say_which_they_are() -> None:
    (prediction,) = task_of(taken(), address)["predictions"]
    labels = by_label(prediction["result"])
    assert labels["line_items.description"][0]["meta"] == {"text": ["row 1"]}
    assert labels["line_items.quantity"][0]["meta"] == {"text": ["row 2"]}


def test_what_a_person_decided_is_the_annotation_beside_the_prediction() -> None:
    assert "annotations" not in task_of(taken(), address)
    decided = {"grand_total": cell("120.00", (4, [0.71, 0.62, 0.8, 0.64]), corrected=True)}
    task = task_of(taken(decided), address)
    (annotation,) = task["annotations"]
    assert annotation["result"][1]["value"]["text"] == ["120.00"]
    assert by_label(task["predictions"][0]["result"])["grand_total"]


def test_tasks_are_one_list_however_many() -> None:
    for count in (0, 1, 3):
        form = tasks(address)
        whole = form.head() + b"".join(form.of(taken()) for _ in range(count)) + form.tail()
        assert len(json.loads(whole)) == count


def test_the_interface_has_a_label_for_every_region() -> None:
    schemas = [schema for schema in Registry.load() if schema.name == "invoice"]
    root = ET.fromstring(label_config(schemas))
    labels = {label.get("value") for label in root.iter("Label")}
    assert {"grand_total", "line_items.description", "tax_breakdown.rate"} <= labels
    assert {root.find(name).get("name") for name in ("RectangleLabels", "TextArea", "Image")} == {
        "field",
        "text",
        "page",
    }  # type: ignore[union-attr]
    assert len(labels) == sum(len(fields_of(spec.row)) if spec.row else 1 for spec in fields_of(schemas[0]))


def test_a_document_of_which_little_is_known_is_a_task_all_the_same() -> None:
    bare = replace(taken(), record={"fields": {}}, reading=StoredReading(DOCUMENT.id, 1, {}, 0.1, NOW))
    task = task_of(bare, address)
    assert task["data"]["pages"] == []
    assert task["predictions"][0] == {"model_version": "docpipe", "result": []}
