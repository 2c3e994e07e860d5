"""Invoices of many lines with their true answers, made on the spot."""

import json
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Any

from docpipe.document import Image
from docpipe.pages import Renderer, RenderLimits
from docpipe.settings import load_settings
from samples.arrival import Arrival
from samples.layouts import LAYOUTS
from samples.make import write_files
from samples.sale import cook
from samples.telling import Wishes

MARKETS = ("de-DE", "en-GB", "fr-FR", "it-IT")


def invoices(count: int, rows: int, dpi: int, seed: int = 1121) -> Iterator[tuple[Image, dict[str, Any]]]:
    """The first page of each in colour, and its fields: None where one is missing, rows as objects."""
    renderer = Renderer(RenderLimits.of(load_settings()))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        recipes = [
            Arrival(
                cook(f"invoice_{n}", Random(seed + n), MARKETS[n % len(MARKETS)], LAYOUTS["form"], Wishes(rows=rows))
            )
            for n in range(count)
        ]
        for _ in write_files(folder, recipes):
            pass
        for line in (folder / "truth.jsonl").read_text().splitlines():
            truth = json.loads(line)
            page = next(iter(renderer.pages((folder / truth["file"]).read_bytes(), image_dpi=dpi, colour=True)))
            assert page.image is not None
            yield page.image, truth["fields"]
    renderer.close()


def answer(fields: Mapping[str, Any], schema: Mapping[str, Any]) -> str:
    """The fields as a faultless model would give them under a schema, keyed or positional."""
    told = {name: _told(fields.get(name), part) for name, part in schema["properties"].items()}
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def _told(value: Any, schema: Mapping[str, Any]) -> Any:
    if schema.get("type") != "array":
        return None if value is None else str(value)
    items = schema["items"]
    if "prefixItems" in items:
        return [[_text(row.get(place["title"])) for place in items["prefixItems"]] for row in value or []]
    if "properties" in items:
        return [{name: _text(row.get(name)) for name in items["properties"]} for row in value or []]
    return [str(one) for one in value or []]


def _text(value: Any) -> str | None:
    return None if value is None else str(value)
