"""Documents as tasks of Label Studio: its import format (labelstud.io/guide/tasks, /guide/predictions).

A task is a document of several page images (`<Image valueList="$pages">`). What was read stands in its predictions,
what a person has decided in its annotations. Boxes are percent of the page. Knows no project and sends nothing.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any
from xml.sax.saxutils import quoteattr

from docpipe.delivery.forms import JsonList, Taken
from docpipe.delivery.table_files import Schemas
from docpipe.store.documents import Document
from schemas.document_type import fields_of

PageAddress = Callable[[Document, int], str]
DPI = 150
POINTS_PER_INCH = 72
Path = tuple[str | int, ...]
Region = dict[str, Any]
CONFIG = """<View>
  <RectangleLabels name="field" toName="page">
{labels}
  </RectangleLabels>
  <TextArea name="text" toName="page" perRegion="true" editable="true" maxSubmissions="1" displayMode="region-list"/>
  <Image name="page" valueList="$pages"/>
</View>
"""


def tasks(address: PageAddress) -> JsonList:
    """The form of an export; `address` says where the image of a document's page is found."""
    return JsonList("label-studio", lambda taken: task_of(taken, address))


def label_config(schemas: Schemas) -> str:
    """The labelling interface for tasks of these types, to be pasted into a project's settings."""
    names = dict.fromkeys(
        name
        for schema in schemas
        for spec in fields_of(schema)
        for name in ([f"{spec.name}.{column.name}" for column in fields_of(spec.row)] if spec.row else [spec.name])
    )
    return CONFIG.format(labels="\n".join(f"    <Label value={quoteattr(name)}/>" for name in names))


def task_of(taken: Taken, address: PageAddress) -> dict[str, Any]:
    """One task. Values without a place on the page are told in its data, under `unplaced`."""
    document, details = taken.document, taken.reading.details
    page_nos = taken.record.get("pages") or document.pages or ()
    sizes = {page["page_no"]: _size(page) for page in details.get("pages") or ()}
    cells = list(cells_in(taken.record.get("fields") or {}))
    unplaced = {".".join(map(str, path)): _text(cell) for path, cell in cells if not cell.get("provenance")}
    data = {
        "pages": [address(document, page_no) for page_no in page_nos],
        "page_nos": list(page_nos),
        "document_id": str(document.id),
        "file": document.file_name,
        "sha256": document.sha256,
        "document_type": taken.record.get("document_type"),
        "status": document.status.value,
        **({"unplaced": unplaced} if unplaced else {}),
    }
    read = list(regions(cells_in(taken.reading.result.get("fields") or {}), page_nos, sizes))
    reader = f"docpipe {details.get('reader') or ''}".strip()
    predicted = {"data": data, "predictions": [{"model_version": reader, "result": read}]}
    if not taken.decided:
        return predicted
    return {**predicted, "annotations": [{"result": list(regions(cells, page_nos, sizes)), "was_cancelled": False}]}


def cells_in(fields: Mapping[str, Any]) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    """Every value of a result with the path that leads to it."""
    for name, answer in fields.items():
        yield from _walk((name,), answer)


def _walk(path: Path, answer: Any) -> Iterator[tuple[Path, Mapping[str, Any]]]:
    if isinstance(answer, list):
        for number, item in enumerate(answer):
            yield from _walk((*path, number), item)
    elif isinstance(answer, Mapping):
        if all(cell is None or isinstance(cell, Mapping) for cell in answer.values()):  # a row
            for column, cell in answer.items():
                yield from _walk((*path, column), cell)
        else:
            yield path, answer


def regions(
    cells: Iterable[tuple[Path, Mapping[str, Any]]], page_nos: Sequence[int], sizes: Mapping[int, tuple[int, int]]
) -> Iterator[Region]:
    """The regions of values: for each place a labelled box, and at the first one the text beside it."""
    for path, cell in cells:
        for number, place in enumerate(cell.get("provenance") or ()):
            if place["page_no"] not in page_nos:
                continue
            shared = _shared(path, number, place, page_nos, sizes)
            label = ".".join(part for part in path if isinstance(part, str))
            labelled = {**shared, "type": "rectanglelabels", "from_name": "field", **_row(path)}
            yield {**labelled, "value": {**_box(place), "rectanglelabels": [label]}, **_score(cell)}
            if number == 0 and _text(cell):
                written = {**shared, "type": "textarea", "from_name": "text"}
                yield {**written, "value": {**_box(place), "text": [_text(cell)]}}


def _shared(
    path: Path, number: int, place: Mapping[str, Any], page_nos: Sequence[int], sizes: Mapping[int, tuple[int, int]]
) -> Region:
    width, height = sizes.get(place["page_no"], (0, 0))
    known = {"original_width": width, "original_height": height} if width and height else {}
    region_id = hashlib.sha256(repr((path, number)).encode()).hexdigest()[:10]
    return {
        "id": region_id,
        "to_name": "page",
        "item_index": list(page_nos).index(place["page_no"]),
        "image_rotation": 0,
        **known,
    }


def _box(place: Mapping[str, Any]) -> dict[str, float]:
    x0, y0, x1, y1 = (round(100 * length, 4) for length in place["box"])
    return {"x": x0, "y": y0, "width": round(x1 - x0, 4), "height": round(y1 - y0, 4), "rotation": 0}


def _row(path: Path) -> Region:
    numbers = [part + 1 for part in path if isinstance(part, int)]
    return {"meta": {"text": [f"row {numbers[0]}"]}} if numbers else {}


def _score(cell: Mapping[str, Any]) -> dict[str, float]:
    confidence = cell.get("confidence")
    return {"score": confidence} if confidence is not None else {}


def _text(cell: Mapping[str, Any]) -> str:
    text = cell.get("text")
    value = cell.get("value") if text is None else text
    return "" if value is None else str(value)


def _size(page: Mapping[str, Any]) -> tuple[int, int]:
    """Pixels of the page's image as the file shows it: the other way round where the page was read on its side."""
    width, height = (round(page[side] / POINTS_PER_INCH * DPI) for side in ("width", "height"))
    warp = page.get("warp") or (1, 0)
    return (height, width) if abs(warp[0]) < abs(warp[1]) else (width, height)
